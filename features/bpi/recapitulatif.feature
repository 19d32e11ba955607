# language: fr
@BPI
Fonctionnalité: Étape 4 du renouvellement, le récapitulatif validé en trois parties

  Règle: Le récapitulatif montre une partie à la fois

    Contexte:
      Étant donné un brouillon BPI à l'étape « Récapitulatif »

    @BPI-067
    Scénario: Trois parties, dont la première est dépliée, puis les observations et les boutons
      Alors la page dit, dans l'ordre :
        | MES INFORMATIONS PERSONNELLES (1/3) |
        | ÉTAT CIVIL                          |
        | MON MOTIF DE SÉJOUR (2/3)           |
        | JUSTIFICATIFS (3/3)                 |
        | Observations à destination de l'administration : |
        | Revenir à l'étape précédente        |
        | Abandonner la demande               |
        | Quitter et revenir plus tard        |
        | Déposer la demande >                |
      Et la page ne porte pas « ATTESTATION SUR L'HONNEUR »
      Et la page ne porte pas « Photographie d'identité récente »

    @BPI-071
    Scénario: La première partie validée se replie et la deuxième se déplie
      Alors « MES INFORMATIONS PERSONNELLES (1/3) » porte, dans l'ordre :
        | Modifier ma saisie                        |
        | Valider et vérifier la suite de ma saisie |
      Quand il clique sur « Valider et vérifier la suite de ma saisie »
      Alors la page dit « MON MOTIF DE SÉJOUR (2/3) »
      Et la page dit « ATTESTATION SUR L'HONNEUR »
      Et la page ne porte pas « ÉTAT CIVIL »

    @BPI-073 @BPI-075
    Scénario: La deuxième puis la troisième partie se valident, et tout est replié
      Étant donné qu'il a cliqué sur « Valider et vérifier la suite de ma saisie »
      Alors « MON MOTIF DE SÉJOUR (2/3) » porte, dans l'ordre :
        | Modifier ma saisie                        |
        | Valider et vérifier la suite de ma saisie |
      Quand il clique sur « Valider et vérifier la suite de ma saisie »
      Alors la page dit « JUSTIFICATIFS (3/3) »
      Et « JUSTIFICATIFS (3/3) » porte, dans l'ordre :
        | Modifier ma saisie |
        | Valider            |
      Et la page ne porte pas « ATTESTATION SUR L'HONNEUR »
      Et la page ne porte pas « Valider et vérifier la suite de ma saisie »
      Quand il clique sur « Valider »
      Alors la page ne porte pas « Valider »
      Et la page ne porte pas « Modifier ma saisie »
      Et la page ne porte pas « ÉTAT CIVIL »

    @hors_guide
    Scénario: Une partie validée se rouvre d'un clic
      Étant donné qu'il a cliqué sur « Valider et vérifier la suite de ma saisie »
      Quand il clique sur « MES INFORMATIONS PERSONNELLES (1/3) »
      Alors la page dit « ÉTAT CIVIL »

  Règle: Le dépôt attend que les trois parties soient validées

    Contexte:
      Étant donné un brouillon BPI à l'étape « Récapitulatif »

    @BPI-068
    Plan du scénario: Avec <validees>, la demande ne se dépose pas
      Alors la page dit « Je vérifie les informations que j'ai saisies en validant les 3 parties afin de déposer ma demande. Une fois la demande déposée, je ne peux plus la modifier. »
      Quand il valide <parties> du récapitulatif
      Et il clique sur « Déposer la demande > »
      Alors il reste à l'étape « Récapitulatif »

      Exemples:
        | validees                 | parties   |
        | aucune partie validée    | 0 partie  |
        | une seule partie validée | 1 partie  |
        | deux parties validées    | 2 parties |

    @BPI-068 @BPI-077
    Scénario: Les trois parties validées, la demande se dépose et ne se modifie plus
      Alors la page dit « Je vérifie les informations que j'ai saisies en validant les 3 parties afin de déposer ma demande. Une fois la demande déposée, je ne peux plus la modifier. »
      Quand il valide 3 parties du récapitulatif
      Et il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Quand il revient à la page d'avant par son navigateur
      Et il recharge la page
      Alors la page ne porte pas « Déposer la demande > »
      Et la page ne porte pas « Modifier ma saisie »

    @hors_guide
    Scénario: Ce qui change après validation est à valider de nouveau
      Quand il valide 3 parties du récapitulatif
      Et il clique sur « < Revenir à l'étape précédente »
      Et il joint « seconde facture.pdf » à « Justificatifs de domicile de moins de 6 mois »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « Déposer la demande > »
      Alors il reste à l'étape « Récapitulatif »
      Et la page dit « seconde facture.pdf »
      Et un message dit « JUSTIFICATIFS (3/3) »

    @hors_guide
    Scénario: « Modifier ma saisie » ramène à l'étape que la partie résume
      Quand il valide 1 partie du récapitulatif
      Et il clique sur « Modifier ma saisie »
      Alors il est à l'étape « Motif de séjour »

  Règle: Chaque partie reprend les réponses données

    @BPI-069
    Scénario: L'état civil, l'adresse et les contacts, « N/A » quand rien n'est renseigné
      Étant donné un usager né le 05/04/1982 :
        | Sexe              | Masculin                          |
        | Pays de naissance | Afghanistan                       |
        | Lieu de naissance | Kaboul                            |
        | Nationalité       | Afghane                           |
        | Nom d'usage       |                                   |
        | Adresse           | 7 Rue de la République 59100 Roubaix |
      Et un brouillon BPI à l'étape « Récapitulatif »
      Alors la page dit, dans l'ordre :
        | ÉTAT CIVIL              |
        | ADRESSE                 |
        | INFORMATIONS DE CONTACT |
      Et les champs de « MES INFORMATIONS PERSONNELLES (1/3) » affichent, dans l'ordre :
        | Nom de naissance :     | {nom}       |
        | Nom d'usage :          | N/A         |
        | Prénom(s) :            | {prénom}    |
        | Sexe :                 | Masculin    |
        | Date de naissance :    | 05/04/1982  |
        | Pays de naissance :    | Afghanistan |
        | Lieu de naissance :    | Kaboul      |
        | Nationalité :          | Afghane     |
        | Adresse :              | 7 Rue de la République |
        | Complément d'adresse : | N/A         |
        | Code postal :          | 59100       |
        | Ville :                | Roubaix     |
        | Pays :                 | FRANCE      |
        | Code INSEE :           | 59512       |
        | Email :                | {email}     |
        | Téléphone :            | {téléphone} |
      Et la page ne porte pas « Situation familiale : »

    @BPI-070
    Scénario: Les liens personnels et familiaux, sous leurs libellés du récapitulatif
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Alors la page dit, dans l'ordre :
        | LIENS PERSONNELS ET FAMILIAUX                      |
        | Ma situation familiale                             |
        | Quelle est votre situation familiale actuelle ? :  |
        | Célibataire                                        |
        | ENFANTS                                            |
        | Avez-vous des enfants à votre charge ?             |
        | Non                                                |
      Et la page ne porte pas « Etes-vous marié, pacsé ou en concubinage ? * : »

    @hors_guide
    Scénario: L'usager en couple retrouve la nationalité de son conjoint
      Étant donné un brouillon BPI rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il choisit « Oui » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Et il choisit « Autre pays » pour « Quelle est la nationalité de votre conjoint(e) ? * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il coche :
        | Bénéficier de la protection subsidiaire et ne pas vivre en France en état de polygamie. *    |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et il clique sur « Enregistrer et poursuivre > »
      Et il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto * : »
      Et il joint « facture.pdf » à « Justificatifs de domicile de moins de 6 mois »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Récapitulatif »
      Et les champs affichent :
        | Quelle est la nationalité de votre conjoint(e) ? : | Autre pays |
      Et la page ne porte pas « Quelle est votre situation familiale actuelle ? : »
      Quand il clique sur « Valider et vérifier la suite de ma saisie »
      Alors la page dit « Bénéficier de la protection subsidiaire et ne pas vivre en France en état de polygamie. »
      Et la page ne porte pas « Bénéficier de la protection subsidiaire et ne pas être marié. »

    @BPI-072
    Scénario: Le motif et les attestations cochées, sans astérisque
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Quand il valide 1 partie du récapitulatif
      Alors la page dit « MON MOTIF DE SÉJOUR (2/3) »
      Et « MON MOTIF DE SÉJOUR (2/3) » porte, dans l'ordre :
        | MOTIF DE SÉJOUR |
        | Je demande un titre de séjour en tant que bénéficiaire de la protection subsidiaire. |
        | ATTESTATION SUR L'HONNEUR |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
        | Bénéficier de la protection subsidiaire et ne pas être marié. |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. |

    @BPI-074
    Scénario: Le numéro ephoto et le fichier joint
      Étant donné un brouillon BPI à l'étape « Justificatifs »
      Et qu'il a joint « DOC_TEST_PIECE_JOINTE.pdf » à « Justificatifs de domicile de moins de 6 mois »
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il valide 2 parties du récapitulatif
      Alors la page dit « JUSTIFICATIFS (3/3) »
      Et « JUSTIFICATIFS (3/3) » dit, dans l'ordre :
        | Photographie d'identité récente |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Numéro ephoto : |
        | {n° ephoto}     |
        | Justificatifs de domicile de moins de 6 mois |
        | Veuillez joindre un justificatif de domicile |
        | DOC_TEST_PIECE_JOINTE.pdf |

  Règle: L'usager peut ajouter des observations, que l'agent lira

    @BPI-076 @agent
    Scénario: Un commentaire facultatif à l'attention de l'agent
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Alors « Observations à destination de l'administration : » est facultatif
      Quand il saisit « Pas de commentaires » dans « Observations à destination de l'administration : »
      Et il valide 3 parties du récapitulatif
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Alors l'agent lit « Pas de commentaires » dans le dossier
