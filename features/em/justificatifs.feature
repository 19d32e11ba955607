# language: fr
@EM
Fonctionnalité: Étranger malade, étape 3, les justificatifs
  L'usager prouve son état civil, son domicile et sa résidence habituelle ; aucune pièce médicale n'est demandée.

  Règle: Deux volets, et des consignes communes

    Contexte:
      Étant donné un brouillon EM à l'étape « Justificatifs »

    @EM-066
    Scénario: Les volets, leurs sous-titres et les pièces
      Alors la page « Je joins mes documents justificatifs » s'affiche
      Et la page porte, dans l'ordre :
        | Je joins mes documents justificatifs                |
        | INFORMATIONS PERSONNELLES                           |
        | ÉTAT CIVIL                                          |
        | Photographie d'identité récente                     |
        | Justificatif de nationalité                         |
        | Joindre un document                                 |
        | DOMICILIATION                                       |
        | Justificatif de domicile datant de moins de 6 mois * |
        | Joindre un document                                 |
        | MOTIF DE SÉJOUR                                     |
        | Justificatif de résidence habituelle *              |
        | Joindre un document                                 |
      Et la page ne porte pas « Justificatif d'entrée régulière »

    @EM-070
    Scénario: La traduction est préférable, et n'est pas exigée
      Alors la page dit « Si les documents ne sont pas en français il est préférable de joindre une traduction, consulter la liste des traducteurs agréés. »
      Et le lien « consulter la liste des traducteurs agréés. » mène hors du service

  Règle: La photographie se donne par un numéro ephoto de 22 chiffres

    Contexte:
      Étant donné un brouillon EM à l'étape « Justificatifs »

    @EM-071
    Scénario: Le numéro ephoto, et le lien pour en obtenir un
      Alors la page dit, dans l'ordre :
        | Photographie d'identité récente |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien. |
      Et le lien « vous pouvez localiser un service photo et signature numériques en suivant ce lien. » mène hors du service
      Et « Numéro ephoto (22 chiffres) * : » est obligatoire
      Et la page propose, dans l'ordre :
        | Confirmer le numéro ephoto |
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Alors la page dit « {n° ephoto} »

    @EM-072
    Plan du scénario: Un numéro ephoto de <nombre> chiffres n'est pas accepté
      Quand il joint « Justificatif.png » à chacun de ces justificatifs :
        | Justificatif de domicile datant de moins de 6 mois * |
        | Justificatif de résidence habituelle *               |
      Et il donne le numéro ephoto « <numero> » dans « Numéro ephoto (22 chiffres) * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

      Exemples:
        | nombre | numero                  |
        | 21     | 000000000000000000000   |
        | 23     | 00000000000000000000000 |

  Règle: Le justificatif de nationalité est demandé sans être exigé

    Contexte:
      Étant donné un brouillon EM à l'étape « Justificatifs »

    @EM-073
    Scénario: Passeport, carte ou certificat
      Alors « Justificatif de nationalité » porte, dans l'ordre :
        | Justificatif de nationalité                      |
        | Veuillez joindre un des justificatifs suivants : |
        | Passeport ;                                      |
        | ou carte nationale d'identité ;                  |
        | ou certificat de nationalité de moins de 6 mois. |
        | Joindre un document                              |

    @EM-074 @EM-084
    Scénario: L'état civil se prouve par le numéro ephoto et le justificatif de nationalité
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il joint « Justificatif.png » à « Justificatif de nationalité »
      Alors « Justificatif de nationalité » porte, dans l'ordre :
        | Justificatif.png    |
        | Joindre un document |
      Quand il joint « Justificatif.png » à chacun de ces justificatifs :
        | Justificatif de domicile datant de moins de 6 mois * |
        | Justificatif de résidence habituelle *               |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

    @hors_guide
    Scénario: Sans justificatif de nationalité, l'étape s'enregistre
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il joint « Justificatif.png » à chacun de ces justificatifs :
        | Justificatif de domicile datant de moins de 6 mois * |
        | Justificatif de résidence habituelle *               |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

  Règle: Le domicile se prouve selon le cas de l'usager

    Contexte:
      Étant donné un brouillon EM à l'étape « Justificatifs »

    @EM-075 @EM-076 @EM-077
    Scénario: Domicile propre, hôtel ou particulier
      Alors la page porte, dans l'ordre :
        | DOMICILIATION                                        |
        | Justificatif de domicile datant de moins de 6 mois * |
      Et « Justificatif de domicile datant de moins de 6 mois * » porte, dans l'ordre :
        | Veuillez joindre un des justificatifs de domicile suivants :           |
        | Une facture d'électricité, gaz, eau, internet, fixe ou mobile ;        |
        | ou une copie du bail de location ;                                     |
        | ou une copie d'une quittance de loyer ou de taxe d'habitation.         |
        | Si hébergement à l'hôtel :                                             |
        | Une attestation de l'hôtelier ;                                        |
        | Une copie de la facture du dernier mois.                               |
        | Si hébergement chez un particulier :                                   |
        | Une attestation de l'hébergeant datée et signée ;                      |
        | Une copie de sa Carte Nationale d'Identité ou de sa carte de séjour ;  |
        | Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité n'est plus à jour. |
        | Joindre un document                                                    |

    @EM-079
    Scénario: Sans justificatif de domicile, l'usager n'avance pas
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il joint « Justificatif.png » à « Justificatif de résidence habituelle * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »
      Quand il joint « Justificatif.png » à « Justificatif de domicile datant de moins de 6 mois * »
      Alors « Justificatif de domicile datant de moins de 6 mois * » porte, dans l'ordre :
        | Justificatif de domicile datant de moins de 6 mois * |
        | Justificatif.png                                     |
        | Joindre un document                                  |
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

  Règle: La résidence habituelle d'au moins un an admet six fichiers

    Contexte:
      Étant donné un brouillon EM à l'étape « Justificatifs »

    @EM-081
    Scénario: Tout document qui permet d'en apprécier la durée
      Alors la page porte, dans l'ordre :
        | MOTIF DE SÉJOUR                        |
        | Justificatif de résidence habituelle * |
      Et « Justificatif de résidence habituelle * » porte, dans l'ordre :
        | Justificatif de résidence habituelle *                                                               |
        | Veuillez fournir tout document permettant d'apprécier la durée de votre résidence habituelle en France depuis au moins 1 an : |
        | Visa                                                                                                 |
        | Récépissé de demande de titre de séjour                                                              |
        | Récépissé de demande d'asile                                                                         |
        | Documents émanant d'une administration publique (préfecture, service social, établissement scolaire) |
        | Documents émanant d'une institution privée (relevés bancaires présentant des mouvements)             |
        | Écrits personnels incontestables (courriers, attestations de proches)                                |
        | Joindre un document                                                                                  |

    @EM-082 @EM-083 @fumee
    Scénario: Six fichiers sont joints, un septième ne l'est pas
      Quand il joint 6 fichiers à la fois à « Justificatif de résidence habituelle * »
      Alors « Justificatif de résidence habituelle * » compte 6 fichiers
      Et « Justificatif de résidence habituelle * » porte, dans l'ordre :
        | Justificatif de résidence habituelle * |
        | Joindre un document                    |
      Quand il joint « septieme.png » à « Justificatif de résidence habituelle * »
      Alors « Justificatif de résidence habituelle * » compte 6 fichiers
      Et « Justificatif de résidence habituelle * » ne compte pas le fichier « septieme.png »

    @EM-083
    Scénario: Sans justificatif de résidence habituelle, l'usager n'avance pas
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il joint « Justificatif.png » à « Justificatif de domicile datant de moins de 6 mois * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »
      Quand il joint « Justificatif.png » à « Justificatif de résidence habituelle * »
      Alors « Justificatif de résidence habituelle * » porte, dans l'ordre :
        | Justificatif de résidence habituelle * |
        | Joindre un document                    |
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

  Règle: Ailleurs, trois fichiers au plus par pièce, de 10 Mo au plus, en .jpg, .pdf, .png, .tiff ou .bmp

    Contexte:
      Étant donné un brouillon EM à l'étape « Justificatifs »

    @EM-078 @EM-080 @fumee
    Scénario: Un fichier joint est affiché, d'autres peuvent s'y ajouter, et il se retire
      Quand il joint « Justificatif.png » à « Justificatif de domicile datant de moins de 6 mois * »
      Alors « Justificatif de domicile datant de moins de 6 mois * » porte, dans l'ordre :
        | Justificatif.png    |
        | Joindre un document |
      Quand il joint « bail.pdf » à « Justificatif de domicile datant de moins de 6 mois * »
      Alors « Justificatif de domicile datant de moins de 6 mois * » compte 2 fichiers
      Quand il clique sur « ✖ SUPPRIMER JUSTIFICATIF.PNG » dans « Justificatif de domicile datant de moins de 6 mois * »
      Alors « Justificatif de domicile datant de moins de 6 mois * » compte 1 fichier
      Et « Justificatif de domicile datant de moins de 6 mois * » ne compte pas le fichier « Justificatif.png »

    @EM-067
    Plan du scénario: « <nom> » est accepté
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité »
      Quand il joint « <nom> » à « Justificatif de résidence habituelle * »
      Alors « Justificatif de résidence habituelle * » porte le fichier « <nom> »

      Exemples:
        | nom       |
        | scan.jpg  |
        | scan.pdf  |
        | scan.png  |
        | scan.tiff |
        | scan.bmp  |

    @EM-067
    Plan du scénario: Un fichier <genre> est refusé
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité »
      Quand il joint « <nom> », un fichier <genre>, à « Justificatif de résidence habituelle * »
      Alors « Justificatif de résidence habituelle * » compte 0 fichier

      Exemples:
        | nom         | genre                 |
        | acte.exe    | qui est un programme  |
        | acte.png    | qui est un programme  |
        | facture.txt | qui n'est qu'un texte |

    @EM-068
    Plan du scénario: Un fichier <genre> : <suite>
      Alors la page dit « ne pas dépasser une taille maximale de 10 Mo par fichier »
      Quand il joint « bail.pdf », un fichier <genre>, à « Justificatif de résidence habituelle * »
      Alors « Justificatif de résidence habituelle * » compte <nombre> fichier

      Exemples:
        | genre            | suite             | nombre |
        | de 10 Mo         | il est joint      | 1      |
        | de plus de 10 Mo | il n'est pas joint | 0     |

    @EM-069 @fumee
    Plan du scénario: « <piece> » n'admet pas un quatrième fichier
      Alors la page dit « Vous avez la possibilité de joindre 3 fichiers maximum par document. »
      Quand il joint 3 fichiers à la fois à « <piece> »
      Alors « <piece> » compte 3 fichiers
      Quand il joint « quatrieme.png » à « <piece> »
      Alors « <piece> » compte 3 fichiers
      Et « <piece> » ne compte pas le fichier « quatrieme.png »

      Exemples:
        | piece                                                |
        | Justificatif de nationalité                          |
        | Justificatif de domicile datant de moins de 6 mois * |

    @hors_guide
    Scénario: Le refus d'un septième fichier dit la limite de cette pièce
      Étant donné qu'il a joint 6 fichiers à « Justificatif de résidence habituelle * »
      Quand il joint « septieme.png » à « Justificatif de résidence habituelle * »
      Alors un message dit « 6 fichiers au maximum par document. »
      Et la réponse a le statut 422
