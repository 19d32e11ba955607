# language: fr
@ASE
Fonctionnalité: Étape 3, les justificatifs
  L'usager donne son numéro ephoto et joint chaque pièce demandée, selon son cas.

  Règle: L'étape demande les pièces de l'état civil, du domicile et du motif de séjour

    @cas2 @ASE-067
    Scénario: La vue d'ensemble, pour un mineur émancipé
      Étant donné un usager mineur émancipé
      Et un brouillon ASE à l'étape « Justificatifs »
      Alors la page dit, dans l'ordre :
        | Je joins mes documents justificatifs                                                           |
        | INFORMATIONS PERSONNELLES                                                                      |
        | Les champs marqués d'un * sont obligatoires.                                                   |
        | ÉTAT CIVIL                                                                                     |
        | Photographie d'identité récente                                                                |
        | Justificatif de nationalité *                                                                  |
        | Justificatif d'identité *                                                                      |
        | Justificatif d'émancipation *                                                                  |
        | DOMICILIATION                                                                                  |
        | Justificatif de domicile datant de moins de 6 mois *                                           |
        | MOTIF DE SÉJOUR                                                                                |
        | Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) * |
        | Justificatifs d'activité professionnelle *                                                     |
        | Nature des liens avec la famille restée dans le pays d'origine *                               |

    @cas1 @ASE-076
    Scénario: Le mineur non émancipé joint l'accord de son représentant
      Étant donné un usager mineur non émancipé
      Et un brouillon ASE rouvert à l'étape « Justificatifs », déjà remplie
      Alors la page dit, dans l'ordre :
        | Accord du parent/représentant légal ou du mandataire * |
        | Veuillez joindre le justificatif suivant :             |
        | Accord des parents / représentant légal / mandataire... |
      Et la page ne porte pas « Justificatif d'émancipation * »
      Quand il retire les fichiers de « Accord du parent/représentant légal ou du mandataire * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @cas2 @ASE-077
    Scénario: Le mineur émancipé joint le justificatif de son émancipation
      Étant donné un usager mineur émancipé
      Et un brouillon ASE rouvert à l'étape « Justificatifs », déjà remplie
      Alors la page dit, dans l'ordre :
        | Justificatif d'émancipation *                        |
        | Veuillez joindre le justificatif suivant :           |
        | Décision du juge des tutelles ou un acte de mariage |
      Et la page ne porte pas « Accord du parent/représentant légal ou du mandataire * »
      Quand il retire les fichiers de « Justificatif d'émancipation * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @cas3 @ASE-078
    Scénario: Le majeur ne joint ni l'un ni l'autre
      Étant donné un usager majeur
      Et un brouillon ASE rouvert à l'étape « Justificatifs », déjà remplie
      Alors la page dit, dans l'ordre :
        | Justificatif de nationalité * |
        | Justificatif d'identité *     |
      Et la page ne porte pas « Accord du parent/représentant légal ou du mandataire * »
      Et la page ne porte pas « Justificatif d'émancipation * »
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »

  Règle: Chaque pièce a son aide, et l'étape ne s'enregistre pas sans elle

    Contexte:
      Étant donné un brouillon ASE rouvert à l'étape « Justificatifs », déjà remplie

    @ASE-074
    Scénario: La nationalité
      Alors « Justificatif de nationalité * » dit, dans l'ordre :
        | Veuillez joindre un des justificatifs suivants : |
        | Passeport ;                                      |
        | ou carte nationale d'identité ;                  |
        | ou certificat de nationalité de moins de 6 mois. |
      Quand il retire les fichiers de « Justificatif de nationalité * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @ASE-075
    Scénario: L'identité
      Alors « Justificatif d'identité * » dit, dans l'ordre :
        | Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance |
      Quand il retire les fichiers de « Justificatif d'identité * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @ASE-081 @ASE-082
    Scénario: Le domicile, chez soi, à l'hôtel ou chez un particulier
      Alors la page dit, dans l'ordre :
        | DOMICILIATION                                        |
        | Justificatif de domicile datant de moins de 6 mois * |
      Et « Justificatif de domicile datant de moins de 6 mois * » dit, dans l'ordre :
        | Veuillez joindre un des justificatifs de domicile suivants :                                                |
        | Une facture d'électricité, gaz, eau, internet, fixe ou mobile ;                                             |
        | ou une copie du bail de location ;                                                                          |
        | ou une copie d'une quittance de loyer ou de taxe d'habitation.                                              |
        | Si hébergement à l'hôtel :                                                                                  |
        | Veuillez joindre un des justificatifs de domicile suivants :                                                |
        | Une attestation de l'hôtelier ;                                                                             |
        | Une copie de la facture du dernier mois.                                                                    |
        | Si hébergement chez un particulier :                                                                        |
        | Veuillez joindre un des justificatifs de domicile suivants :                                                |
        | Une attestation de l'hébergeant datée et signée ;                                                           |
        | Une copie de sa Carte Nationale d'Identité ou de sa carte de séjour ;                                       |
        | Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité n'est plus à jour. |
      Quand il retire les fichiers de « Justificatif de domicile datant de moins de 6 mois * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @ASE-083
    Scénario: La décision de placement
      Alors la page dit, dans l'ordre :
        | MOTIF DE SÉJOUR                                                                                |
        | Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) * |
        | Justifiant que l'enfant est confié au service de l'aide sociale à l'enfance.                   |
      Quand il retire les fichiers de « Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @ASE-084
    Scénario: L'activité professionnelle ou la formation
      Alors « Justificatifs d'activité professionnelle * » dit, dans l'ordre :
        | Veuillez joindre tout document justifiant de l'activité professionnelle salariée ou de la formation professionnelle. |
        | Exemples : inscription dans un établissement scolaire, contrat de travail ou d'apprentissage, attestation du responsable du centre de formation... |
        | Si vous suivez une formation professionnelle veuillez joindre également les justificatifs du caractère réel et sérieux du suivi de la formation (relevé de notes, attestation d'assiduité) |
      Quand il retire les fichiers de « Justificatifs d'activité professionnelle * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @ASE-085
    Scénario: Les liens avec la famille restée au pays
      Alors « Nature des liens avec la famille restée dans le pays d'origine * » dit, dans l'ordre :
        | Tout document probant, y compris actes de décès des membres de la famille à l'étranger, perte de l'autorité parentale des parents restés sur place, etc. |
      Quand il retire les fichiers de « Nature des liens avec la famille restée dans le pays d'origine * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

    @ASE-070
    Scénario: Une traduction est préférable, et la liste des traducteurs se consulte
      Alors la page dit « Si les documents ne sont pas en français il est préférable de joindre une traduction »
      Et le lien « consulter la liste des traducteurs agréés. » mène hors du service

  Règle: La photographie se donne par un numéro ephoto de 22 chiffres

    Contexte:
      Étant donné un brouillon ASE à l'étape « Justificatifs »

    @ASE-071 @ASE-072
    Scénario: Le numéro ephoto et le lien pour en obtenir un
      Alors la page dit, dans l'ordre :
        | Photographie d'identité récente |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien. |
      Et « Numéro ephoto (22 chiffres) * : » est obligatoire

    @ASE-073
    Scénario: Le numéro saisi est affiché et se retire
      Quand il donne le numéro ephoto « 0000000000000000000000 » dans « Numéro ephoto (22 chiffres) * : »
      Alors la page dit « 0000000000000000000000 »
      Quand il clique sur « ✖ Supprimer le numéro ephoto »
      Alors la page ne porte pas « 0000000000000000000000 »

  Règle: Trois fichiers au plus par pièce, de 10 Mo au plus, en .jpg, .pdf, .png, .tiff ou .bmp

    Contexte:
      Étant donné un brouillon ASE à l'étape « Justificatifs »

    @ASE-079 @ASE-080 @fumee
    Scénario: Un fichier joint est affiché, et se retire
      Quand il joint « Justificatif.png » à « Justificatif de nationalité * »
      Alors « Justificatif de nationalité * » porte, dans l'ordre :
        | Justificatif.png    |
        | Joindre un document |
      Quand il clique sur « ✖ SUPPRIMER JUSTIFICATIF.PNG » dans « Justificatif de nationalité * »
      Alors « Justificatif de nationalité * » ne porte pas « Justificatif.png »
      Et « Justificatif de nationalité * » compte 0 fichier

    @ASE-068
    Plan du scénario: « <nom> » est accepté
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier. »
      Quand il joint « <nom> » à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » porte le fichier « <nom> »

      Exemples:
        | nom       |
        | scan.jpg  |
        | scan.pdf  |
        | scan.png  |
        | scan.tiff |
        | scan.bmp  |

    @ASE-068
    Scénario: Un fichier de 10 Mo est accepté
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier. »
      Quand il joint « acte.pdf », un fichier de 10 Mo, à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » porte le fichier « acte.pdf »

    @ASE-068
    Plan du scénario: Un fichier <genre> est refusé
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier. »
      Quand il joint « <nom> », un fichier <genre>, à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » compte 0 fichier

      Exemples:
        | nom         | genre                |
        | acte.pdf    | de plus de 10 Mo     |
        | acte.exe    | qui est un programme |
        | acte.png    | qui est un programme |
        | facture.txt | qui n'est qu'un texte |

    @ASE-069 @fumee
    Scénario: Un quatrième fichier n'est pas joint
      Étant donné qu'il a joint 3 fichiers à « Justificatif de nationalité * »
      Alors la page dit « Vous avez la possibilité de joindre 3 fichiers maximum par document. »
      Et « Justificatif de nationalité * » compte 3 fichiers
      Quand il joint « quatrieme.png » à « Justificatif de nationalité * »
      Alors « Justificatif de nationalité * » compte 3 fichiers
      Et « Justificatif de nationalité * » ne compte pas le fichier « quatrieme.png »

    @ASE-086
    Scénario: Toutes les pièces jointes, l'usager passe au dépôt
      Étant donné un brouillon ASE rouvert à l'étape « Justificatifs », déjà remplie
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Dépôt de la demande »
