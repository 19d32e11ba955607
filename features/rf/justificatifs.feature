# language: fr
@RF
Fonctionnalité: Regroupement familial, étape 3, les justificatifs

  Règle: L'étape demande les pièces de l'état civil, du domicile, du mariage et de la vie commune

    @RF-068 @RF-081
    Scénario: La vue d'ensemble en deux volets
      Étant donné un brouillon RF à l'étape « Justificatifs »
      Alors la page dit, dans l'ordre :
        | Je joins mes documents justificatifs                 |
        | INFORMATIONS PERSONNELLES                            |
        | Les champs marqués d'un * sont obligatoires.         |
        | ÉTAT CIVIL                                           |
        | Photographie d'identité récente                      |
        | Numéro ephoto * :                                    |
        | Justificatif de nationalité                          |
        | DOMICILIATION                                        |
        | Justificatif de domicile datant de moins de 6 mois * |
        | MOTIF DE SÉJOUR                                      |
        | Les champs marqués d'un * sont obligatoires.         |
        | Justificatif de mariage *                            |
        | Justificatif de communauté de vie *                  |
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto * : »
      Et il joint « Justificatif.png » à chacun de ces justificatifs :
        | Justificatif de nationalité                          |
        | Justificatif de domicile datant de moins de 6 mois * |
        | Justificatif de mariage *                            |
        | Justificatif de communauté de vie *                  |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

  Règle: Chaque pièce a son aide ; celles qui portent un astérisque sont exigées

    Contexte:
      Étant donné un brouillon RF rouvert à l'étape « Justificatifs », déjà remplie

    @RF-075
    Scénario: La nationalité, que rien n'oblige à joindre
      Alors « Justificatif de nationalité » dit, dans l'ordre :
        | Justificatif de nationalité                      |
        | Veuillez joindre un des justificatifs suivants : |
        | Passeport ;                                      |
        | ou carte nationale d'identité ;                  |
        | ou certificat de nationalité de moins de 6 mois. |
        | Joindre un document                              |
      Et « Justificatif de nationalité » compte 0 fichier
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

    @RF-076 @RF-077
    Scénario: Le domicile, à l'hôtel ou chez un particulier
      Alors la page porte, dans l'ordre :
        | DOMICILIATION |
      Et « Justificatif de domicile datant de moins de 6 mois * » dit, dans l'ordre :
        | Justificatif de domicile datant de moins de 6 mois *           |
        | Veuillez joindre un des justificatifs de domicile suivants :   |
        | Une facture d'électricité, gaz, eau, internet, fixe ou mobile ; |
        | ou une copie du bail de location ;                             |
        | ou une copie d'une quittance de loyer ou de taxe d'habitation. |
        | Si hébergement à l'hôtel :                                     |
        | Une attestation de l'hôtelier ;                                |
        | Une copie de la facture du dernier mois.                       |
        | Si hébergement chez un particulier :                           |
        | Une attestation de l'hébergeant datée et signée ;              |
        | Une copie de sa Carte Nationale d'Identité ou de sa carte de séjour ; |
        | Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité n'est plus à jour. |
        | Joindre un document                                            |
      Quand il retire les fichiers de « Justificatif de domicile datant de moins de 6 mois * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @RF-078
    Scénario: Le mariage
      Alors la page porte, dans l'ordre :
        | MOTIF DE SÉJOUR           |
        | Justificatif de mariage * |
      Et « Justificatif de mariage * » dit, dans l'ordre :
        | Copie intégrale de l'acte de mariage. En cas de mariage célébré à l'étranger, veuillez joindre la transcription du mariage sur les registres de l'état civil français. |
        | Joindre un document |
      Quand il retire les fichiers de « Justificatif de mariage * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @RF-079
    Scénario: La communauté de vie
      Alors « Justificatif de communauté de vie * » dit, dans l'ordre :
        | Justificatif de communauté de vie * |
        | Déclaration commune sur l'honneur du couple attestant de votre vie commune signée par vous et votre conjoint et production de tous documents permettant d'établir la communauté de vie. |
        | Ou en cas de décès de votre conjoint français veuillez joindre l'acte de décès. |
        | Ou en cas de violences conjugales subies veuillez joindre le dépôt de plainte, la condamnation du conjoint pour ce motif, témoignages, certificats médicaux, ou tout autre document justifiant les violences subies. |
        | Joindre un document |
      Quand il retire les fichiers de « Justificatif de communauté de vie * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @RF-072
    Scénario: Une traduction est préférable, sans être exigée
      Alors la page dit « Si les documents ne sont pas en français il est préférable de joindre une traduction, consulter la liste des traducteurs agréés. »
      Et le lien « consulter la liste des traducteurs agréés. » mène hors du service
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

    @RF-082
    Scénario: Toutes les pièces jointes, l'usager passe au dépôt
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

  Règle: La photographie se donne par un numéro ephoto, confirmé puis retirable

    Contexte:
      Étant donné un brouillon RF à l'étape « Justificatifs »

    @RF-073 @RF-074
    Scénario: Le numéro ephoto se saisit, se confirme et se supprime
      Alors la page dit, dans l'ordre :
        | Photographie d'identité récente |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien. |
      Et « Numéro ephoto * : » est obligatoire
      Quand il saisit « 0000000000000000000000 » dans « Numéro ephoto * : »
      Et il clique sur « Confirmer le numéro ephoto »
      Alors la page dit « 0000000000000000000000 »
      Et la page dit « Supprimer le numéro ephoto »
      Quand il clique sur « ✖ Supprimer le numéro ephoto »
      Alors la page ne porte pas « 0000000000000000000000 »

    @RF-073
    Scénario: Sans numéro ephoto, l'étape ne s'enregistre pas
      Étant donné un brouillon RF rouvert à l'étape « Justificatifs », déjà remplie
      Alors la page dit, dans l'ordre :
        | Photographie d'identité récente |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien. |
        | Numéro ephoto * : |
      Quand il clique sur « ✖ Supprimer le numéro ephoto »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

  Règle: Trois fichiers au plus par document, de 10 Mo au plus, en .jpg, .pdf, .png, .tiff ou .bmp

    Contexte:
      Étant donné un brouillon RF à l'étape « Justificatifs »

    @RF-080 @fumee
    Scénario: Un fichier joint s'affiche sous son nom, et se retire
      Quand il joint « Justificatif.png » à « Justificatif de mariage * »
      Alors « Justificatif de mariage * » dit, dans l'ordre :
        | Justificatif.png    |
        | SUPPRIMER           |
        | Joindre un document |
      Quand il clique sur « ✖ SUPPRIMER JUSTIFICATIF.PNG » dans « Justificatif de mariage * »
      Alors « Justificatif de mariage * » ne porte pas « Justificatif.png »
      Et « Justificatif de mariage * » compte 0 fichier

    @RF-069
    Plan du scénario: « <nom> » est accepté
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, »
      Quand il joint « <nom> » à « Justificatif de mariage * »
      Alors « Justificatif de mariage * » porte le fichier « <nom> »

      Exemples:
        | nom       |
        | scan.jpg  |
        | scan.pdf  |
        | scan.png  |
        | scan.tiff |
        | scan.bmp  |

    @RF-069
    Plan du scénario: « <nom> », un fichier <genre>, est refusé
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, »
      Quand il joint « <nom> », un fichier <genre>, à « Justificatif de mariage * »
      Alors « Justificatif de mariage * » compte 0 fichier

      Exemples:
        | nom         | genre                 |
        | acte.exe    | qui est un programme  |
        | acte.png    | qui est un programme  |
        | facture.txt | qui n'est qu'un texte |

    @RF-070
    Scénario: Un fichier de 10 Mo est accepté, au-delà il est refusé
      Alors la page dit « ne pas dépasser une taille maximale de 10 Mo par fichier. »
      Quand il joint « acte.pdf », un fichier de 10 Mo, à « Justificatif de mariage * »
      Alors « Justificatif de mariage * » compte 1 fichier
      Quand il joint « trop.pdf », un fichier de plus de 10 Mo, à « Justificatif de mariage * »
      Alors « Justificatif de mariage * » ne compte pas le fichier « trop.pdf »

    @RF-071 @fumee
    Scénario: Un quatrième fichier n'est pas joint
      Étant donné qu'il a joint 3 fichiers à « Justificatif de mariage * »
      Alors la page dit « Vous avez la possibilité de joindre 3 fichiers maximum par document. »
      Et « Justificatif de mariage * » compte 3 fichiers
      Quand il joint « quatrieme.png » à « Justificatif de mariage * »
      Alors « Justificatif de mariage * » compte 3 fichiers
      Et « Justificatif de mariage * » ne compte pas le fichier « quatrieme.png »
