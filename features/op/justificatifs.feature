# language: fr
@OP
Fonctionnalité: Étape 4, les justificatifs

  Règle: L'étape rappelle ce qu'il faut préparer, puis demande chaque pièce

    Contexte:
      Étant donné un brouillon OP à l'étape « Justificatifs »

    @OP-068
    Scénario: Les sections et leurs sous-titres
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page porte, dans l'ordre :
        | Demander un titre de séjour                                                                |
        | Maintenant, nous allons vous demander de joindre les documents justifiant votre situation |
        | PRÉPARER LES DOCUMENTS À FOURNIR :                                                         |
        | INFORMATIONS PERSONNELLES                                                                  |
        | Les champs marqués d'un * sont obligatoires.                                               |
        | ÉTAT CIVIL                                                                                 |
        | DOMICILIATION                                                                              |
        | MOTIF DE SÉJOUR                                                                            |
        | Les champs marqués d'un * sont obligatoires.                                               |

    @OP-069
    Scénario: La liste des pièces se télécharge encore ici
      Quand il télécharge « TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES. »
      Alors le document porte, dans l'ordre :
        | Liste des documents justificatifs à fournir |

    @OP-072
    Scénario: Le justificatif de nationalité
      Alors « Justificatif de nationalité * » porte, dans l'ordre :
        | Justificatif de nationalité * |
        | Veuillez joindre un des justificatifs suivants : |
        | Passeport ;                                      |
        | ou carte nationale d'identité ;                  |
        | ou certificat de nationalité de moins de 6 mois. |

    @OP-073
    Scénario: Le justificatif d'identité
      Alors « Justificatif d'identité * » porte, dans l'ordre :
        | Justificatif d'identité * |
        | Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance |

    @OP-075 @OP-076
    Scénario: Le justificatif de domicile et les cas d'hébergement
      Alors la page porte, dans l'ordre :
        | DOMICILIATION |
      Et « Justificatif de domicile datant de moins de 6 mois * » porte, dans l'ordre :
        | Justificatif de domicile datant de moins de 6 mois * |
        | Veuillez joindre un des justificatifs de domicile suivants :         |
        | Une facture d'électricité, gaz, eau, internet, fixe ou mobile ;      |
        | ou une copie du bail de location ;                                   |
        | ou une copie d'une quittance de loyer ou de taxe d'habitation.       |
        | Si hébergement à l'hôtel :                                           |
        | Veuillez joindre un des justificatifs de domicile suivants :         |
        | Une attestation de l'hôtelier ;                                      |
        | Une copie de la facture du dernier mois.                             |
        | Si hébergement chez un particulier :                                 |
        | Veuillez joindre un des justificatifs de domicile suivants :         |
        | Une attestation de l'hébergeant datée et signée ;                    |
        | Une copie de sa Carte Nationale d'Identité ou de sa carte de séjour ; |
        | Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité n'est plus à jour. |

    @OP-077
    Scénario: L'ordonnance de protection, ou le dépôt de plainte
      Alors la page porte, dans l'ordre :
        | MOTIF DE SÉJOUR |
      Et « Ordonnance de protection * » porte, dans l'ordre :
        | Ordonnance de protection * |
        | Veuillez joindre un des documents suivants :                        |
        | Ordonnance de protection rendue par le juge aux affaires familiales |
        | Ou dépôt de plainte contre l'auteur des faits à raison desquels l'ordonnance de protection avait été rendue (si l'ordonnance a expiré et n'a pas été renouvelée) |

  Règle: Chaque pièce marquée d'un astérisque est requise, le jugement est facultatif

    @OP-072 @OP-073 @OP-075 @OP-077
    Plan du scénario: Sans « <piece> », l'étape ne s'enregistre pas
      Étant donné un brouillon OP rouvert à l'étape « Justificatifs », déjà remplie
      Alors la page dit, dans l'ordre :
        | Justificatif de nationalité *                                                        |
        | Veuillez joindre un des justificatifs suivants :                                     |
        | Passeport ;                                                                          |
        | ou carte nationale d'identité ;                                                      |
        | ou certificat de nationalité de moins de 6 mois.                                     |
        | Justificatif d'identité *                                                            |
        | Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance |
        | DOMICILIATION                                                                        |
        | Justificatif de domicile datant de moins de 6 mois *                                 |
        | Veuillez joindre un des justificatifs de domicile suivants :                         |
        | Une facture d'électricité, gaz, eau, internet, fixe ou mobile ;                      |
        | ou une copie du bail de location ;                                                   |
        | ou une copie d'une quittance de loyer ou de taxe d'habitation.                       |
        | MOTIF DE SÉJOUR                                                                      |
        | Ordonnance de protection *                                                           |
        | Veuillez joindre un des documents suivants :                                         |
        | Ordonnance de protection rendue par le juge aux affaires familiales                  |
        | Ou dépôt de plainte contre l'auteur des faits à raison desquels l'ordonnance de protection avait été rendue (si l'ordonnance a expiré et n'a pas été renouvelée) |
      Quand il retire les fichiers de « <piece> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »
      Quand il joint « JUSTIFICATIF.png » à « <piece> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

      Exemples:
        | piece                                                |
        | Justificatif de nationalité *                        |
        | Justificatif d'identité *                            |
        | Justificatif de domicile datant de moins de 6 mois * |
        | Ordonnance de protection *                           |

    @OP-078 @OP-083
    Scénario: On poursuit sans le jugement portant condamnation
      Étant donné un brouillon OP rouvert à l'étape « Justificatifs », déjà remplie
      Alors « Jugement portant condamnation » porte, dans l'ordre :
        | Jugement portant condamnation                                                       |
        | Jugement portant condamnation définitive des auteurs des infractions dénoncées. |
      Et « Jugement portant condamnation » compte 0 fichier
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

  Règle: L'accord du parent n'est demandé qu'au mineur

    @OP-074 @horloge
    Scénario: Un mineur joint l'accord de son représentant
      Étant donné qu'on est le 14/09/2023 à 10:00
      Et un usager né le 15/09/2005 :
        | Sexe | Féminin |
      Et un brouillon OP à l'étape « Justificatifs »
      Alors la page porte, dans l'ordre :
        | Justificatif d'identité *                               |
        | Accord du parent/représentant légal ou du mandataire *  |
        | Veuillez joindre le justificatif suivant :              |
        | Accord des parents / représentant légal / mandataire... |
        | DOMICILIATION                                           |
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il joint « JUSTIFICATIF.png » à chacun de ces justificatifs :
        | Justificatif de nationalité *                        |
        | Justificatif d'identité *                            |
        | Justificatif de domicile datant de moins de 6 mois * |
        | Ordonnance de protection *                           |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »
      Quand il joint « accord.pdf » à « Accord du parent/représentant légal ou du mandataire * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

    @horloge
    Plan du scénario: Le jour de la demande dit qui est mineur, né le <naissance>
      Étant donné qu'on est le 14/09/2023 à 10:00
      Et un usager né le <naissance> :
        | Sexe | Masculin |
      Et un brouillon OP à l'étape « Justificatifs »
      Alors la page ne porte pas « Accord du parent/représentant légal ou du mandataire * »

      Exemples:
        | naissance  |
        | 14/09/2005 |
        | 14/09/1996 |

  Règle: La photographie se donne par un numéro ephoto de 22 chiffres

    Contexte:
      Étant donné un brouillon OP à l'étape « Justificatifs »

    @OP-070
    Scénario: Le numéro ephoto et le lien pour en obtenir un
      Alors la page dit, dans l'ordre :
        | Photographie d'identité récente |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien |
        | Numéro ephoto (22 chiffres) * : |
      Et « Numéro ephoto (22 chiffres) * : » est obligatoire

    @OP-071
    Scénario: Le numéro enregistré est affiché et se retire
      Quand il donne le numéro ephoto « 0000000000000000000000 » dans « Numéro ephoto (22 chiffres) * : »
      Alors la page dit « 0000000000000000000000 »
      Quand il clique sur « ✖ Supprimer le numéro ephoto »
      Alors la page ne porte pas « 0000000000000000000000 »
      Et « Numéro ephoto (22 chiffres) * : » est vide

    @OP-071
    Plan du scénario: Un numéro de <longueur> chiffres n'est pas enregistré
      Quand il donne le numéro ephoto « 0000000000000000000000 » dans « Numéro ephoto (22 chiffres) * : »
      Et il clique sur « ✖ Supprimer le numéro ephoto »
      Et il donne le numéro ephoto « <numero> » dans « Numéro ephoto (22 chiffres) * : »
      Alors la page ne porte pas « ✖ Supprimer le numéro ephoto »

      Exemples:
        | longueur | numero                  |
        | 21       | 000000000000000000000   |
        | 23       | 00000000000000000000000 |

  Règle: Trois documents au plus par justificatif, de 10 Mo au plus, en .jpg, .pdf, .png, .bmp ou .tiff

    Contexte:
      Étant donné un brouillon OP à l'étape « Justificatifs »

    @OP-079 @OP-080 @OP-081 @OP-082 @fumee
    Plan du scénario: Un fichier joint à « <piece> » est affiché, et se retire
      Alors la page porte, dans l'ordre :
        | INFORMATIONS PERSONNELLES  |
        | ÉTAT CIVIL                 |
        | DOMICILIATION              |
        | MOTIF DE SÉJOUR            |
        | Ordonnance de protection * |
      Quand il joint « JUSTIFICATIF.png » à « <piece> »
      Alors « <piece> » porte, dans l'ordre :
        | JUSTIFICATIF.png               |
        | ✖ SUPPRIMER JUSTIFICATIF.PNG   |
        | Joindre un document            |
      Quand il clique sur « ✖ SUPPRIMER JUSTIFICATIF.PNG » dans « <piece> »
      Alors « <piece> » compte 0 fichier

      Exemples:
        | piece                                                |
        | Justificatif de nationalité *                        |
        | Justificatif de domicile datant de moins de 6 mois * |
        | Ordonnance de protection *                           |

    @OP-084 @fumee
    Scénario: Un quatrième document n'est pas joint
      Étant donné qu'il a joint 3 fichiers à « Ordonnance de protection * »
      Alors « Ordonnance de protection * » porte, dans l'ordre :
        | Joindre un document |
      Et « Ordonnance de protection * » compte 3 fichiers
      Quand il joint « quatrieme.png » à « Ordonnance de protection * »
      Alors « Ordonnance de protection * » compte 3 fichiers
      Et « Ordonnance de protection * » ne compte pas le fichier « quatrieme.png »

    @OP-042
    Plan du scénario: « <nom> » est accepté
      Alors la page dit, dans l'ordre :
        | Tous les documents justificatifs demandés selon votre situation. |
        | Les documents doivent être lisibles, en français, sous forme numérique (.jpg, .pdf, .png, .bmp, .tiff), et ne pas dépasser une taille maximale de 10 Mo par fichier. |
        | Consulter la liste des traducteurs agréés |
      Quand il joint « <nom> » à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » porte le fichier « <nom> »

      Exemples:
        | nom       |
        | scan.jpg  |
        | scan.pdf  |
        | scan.png  |
        | scan.bmp  |
        | scan.tiff |

    @OP-042
    Plan du scénario: Un fichier <genre> est refusé
      Alors la page dit, dans l'ordre :
        | Tous les documents justificatifs demandés selon votre situation. |
        | Les documents doivent être lisibles, en français, sous forme numérique (.jpg, .pdf, .png, .bmp, .tiff), et ne pas dépasser une taille maximale de 10 Mo par fichier. |
        | Consulter la liste des traducteurs agréés |
      Quand il joint « <nom> », un fichier <genre>, à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » compte 0 fichier

      Exemples:
        | nom         | genre                 |
        | acte.pdf    | de plus de 10 Mo      |
        | acte.exe    | qui est un programme  |
        | facture.txt | qui n'est qu'un texte |
