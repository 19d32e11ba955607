# language: fr
@ASE
Fonctionnalité: Première demande de titre de séjour d'un étranger confié à l'Aide Sociale à l'Enfance
  Le guide de l'usager, écran par écran et repère par repère : l'usager a un n° étranger et pas de titre de
  séjour ; il demande pour lui-même une carte « Vie privée et familiale ».

  @cas1 @horloge @agent @fumee
  @ASE-004 @ASE-006 @ASE-007 @ASE-013 @ASE-016 @ASE-017 @ASE-020 @ASE-021
  @ASE-024 @ASE-029 @ASE-030 @ASE-037
  @ASE-040 @ASE-044 @ASE-046 @ASE-048 @ASE-052 @ASE-060 @ASE-065 @ASE-066
  @ASE-079 @ASE-086 @ASE-090 @ASE-093
  @ASE-104 @ASE-106 @ASE-108 @ASE-109 @ASE-112 @ASE-116 @ASE-119
  @ASE-125 @ASE-127 @ASE-128 @ASE-131 @ASE-135 @ASE-137
  Scénario: Cas 1, un mineur non émancipé va de l'accueil public à son attestation de décision favorable
    Étant donné qu'on est le 16/08/2023 à 14:37
    Et un usager mineur non émancipé né le 10/08/2006 :
      | Sexe              | Masculin    |
      | Pays de naissance | Bresil      |
      | Lieu de naissance | Brasilia    |
      | Nationalité       | Brésilienne |
    Et que l'usager est sur l'accueil public
    # 1 - Accès à la démarche par la brique « Je demande ou renouvelle un titre de séjour »
    Quand l'usager clique sur « Je demande ou renouvelle un titre de séjour »
    Alors la page « Compléter les renseignements suivants pour accéder à vos services. » s'affiche
    Quand il saisit « {email} » dans « Adresse email * »
    Et il saisit « {email} » dans « Confirmation de l'adresse email * »
    Et il clique sur « Valider »
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    # 4 - Réception du lien
    Et il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour {prénom nom},                                                                                               |
      | La création du compte d'accès à votre espace personnel usager ou de l'utilisateur que vous représentez est en cours. |
    # 5 - Choix du mot de passe
    Quand il clique sur le lien du courriel
    Alors la page « Réinitialisation du mot de passe » s'affiche
    Quand il saisit « {mot de passe} » dans « Nouveau mot de passe : »
    Et il saisit « {mot de passe} » dans « Confirmation du mot de passe : »
    Et il clique sur « Valider mon mot de passe »
    Alors la page « Vous avez déjà un compte » s'affiche
    # 6 - Connexion par le numéro étranger
    Quand il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la page dit « {prénom nom} »
    # 7 et 8 - Choix selon le profil du demandeur
    Quand il clique sur « Je demande ou renouvelle un titre de séjour »
    Alors la page « Votre situation actuelle » s'affiche
    Quand il choisit « Je suis en situation de vulnérabilité », puis « En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance) »
    Et il clique sur « Je commence »
    Alors la page « Votre démarche en ligne » s'affiche
    Quand il clique sur « Je continue »
    # Étape 1 : Informations personnelles
    Alors il est à l'étape « Informations personnelles »
    Et les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
      | Nom de naissance :         | {nom}       |
      | Nom d'usage (facultatif) : |             |
      | Prénom(s) :                | {prénom}    |
      | Sexe :                     | Masculin    |
      | Date de naissance :        | 10/08/2006  |
      | Pays de naissance :        | Bresil      |
      | Lieu de naissance :        | Brasilia    |
      | Nationalité :              | Brésilienne |
    Quand il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
    Alors les champs affichent :
      | Adresse * :            | 20 Rue Nationale 59800 Lille |
      | Numéro de voie :       | 20                           |
      | Voie :                 | Rue Nationale                |
      | Complément d'adresse : |                              |
      | Code postal :          | 59800                        |
      | Ville * :              | Lille                        |
      | Pays :                 | FRANCE                       |
      | Code INSEE :           | 59350                        |
    Et la page dit, dans l'ordre :
      | INFORMATIONS DE CONTACT                                                                                                             |
      | Les champs marqués d'un * sont obligatoires.                                                                                        |
      | Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le cadre de cette démarche. |
    Et les champs de « INFORMATIONS DE CONTACT » affichent, dans l'ordre :
      | Email :       | {email} |
      | Téléphone * : |         |
    Et « Téléphone * : » est obligatoire
    Quand il saisit « 0101010101 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 2 : Motif de séjour
    Alors la page « Je renseigne mon motif de séjour » s'affiche
    Et il est à l'étape « Motif de séjour »
    Quand il saisit la date « 16 Avril 2018 » dans « Date de prise en charge par l'ASE * : »
    Alors « Date de prise en charge par l'ASE * : » affiche « 16 Avril 2018 »
    Et aucune fenêtre n'est ouverte
    Et la page porte, dans l'ordre :
      | LIENS PERSONNELS ET FAMILIAUX |
      | MA SITUATION FAMILIALE        |
      | ENFANTS                       |
    Quand il renseigne :
      | Date d'entrée en France * :                         | 12 Mars 2018 |
      | Quelle est votre situation familiale actuelle ? * : | Célibataire  |
      | Avez-vous des enfants à votre charge ? * :          | Non          |
    Alors « Date de début de l'union * : » est absent
    Et « Pays de l'union * : » est absent
    Et la page dit « En cochant les cases suivantes, j'atteste sur l'honneur : »
    Quand il coche :
      | Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *        |
      | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 3 : Justificatifs
    Alors la page « Je joins mes documents justificatifs » s'affiche
    Et il est à l'étape « Justificatifs »
    Quand il donne le numéro ephoto « 0000000000000000000000 » dans « Numéro ephoto (22 chiffres) * : »
    Et il joint « Justificatif.png » à chacun de ces justificatifs :
      | Justificatif de nationalité *                                                                  |
      | Justificatif d'identité *                                                                      |
      | Accord du parent/représentant légal ou du mandataire *                                         |
      | Justificatif de domicile datant de moins de 6 mois *                                           |
      | Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) * |
      | Justificatifs d'activité professionnelle *                                                     |
      | Nature des liens avec la famille restée dans le pays d'origine *                               |
    Alors chacun de ces justificatifs porte « Justificatif.png » et « Joindre un document » :
      | Justificatif de nationalité *                                                                  |
      | Justificatif d'identité *                                                                      |
      | Accord du parent/représentant légal ou du mandataire *                                         |
      | Justificatif de domicile datant de moins de 6 mois *                                           |
      | Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) * |
      | Justificatifs d'activité professionnelle *                                                     |
      | Nature des liens avec la famille restée dans le pays d'origine *                               |
    Quand il clique sur « Enregistrer et poursuivre > »
    # Étape 4 : Dépôt de la demande
    Alors il est à l'étape « Dépôt de la demande »
    Quand il saisit « Je suis scolarisé au lycée. » dans « Observations à destination de l'administration : »
    Et il clique sur « Déposer la demande > »
    # Étape 5 : Confirmation
    Alors il est à l'étape « Confirmation »
    Et la page dit « Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception. »
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Alors le document porte, dans l'ordre :
      | CONFIRMATION DU DÉPÔT D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR |
    Et il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour {prénom nom},                                                                                   |
      | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
    Et la pièce jointe du courriel est le document téléchargé, à l'octet près
    # Instruction : réception d'une demande de pièces complémentaires
    Quand il relève le « N° de la demande : » sur le document
    Et l'agent conteste « Justificatif de nationalité » avec l'observation « Veuillez fournir une copie lisible de votre passeport. »
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour,                                                                                                                                      |
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand on est le 18/08/2023 à 09:00
    Et il clique sur « Se connecter » dans le courriel
    Alors la page « Connectez-vous pour accéder à vos services » s'affiche
    Quand il saisit « {n° étranger} » dans « * Identifiant »
    Et il saisit « {mot de passe} » dans « * Mot de passe »
    Et il clique sur « Se connecter » dans « Connectez-vous pour accéder à vos services »
    Alors la cloche des notifications porte la pastille « 1 »
    Quand il ouvre la cloche des notifications
    Alors la cloche des notifications liste, dans l'ordre :
      | Mes Notifications            |
      | 16/08/2023                   |
      | Demande de complément        |
      | Voir toutes mes notifications |
    Quand il clique sur « Voir toutes mes notifications »
    Alors la page « Mes Notifications » s'affiche
    Quand il ouvre la notification « Demande de complément » du 16/08/2023
    Alors la page « Demande de complément » s'affiche
    Et la page dit, dans l'ordre :
      | Justificatif de nationalité :                          |
      | Justificatif.png                                       |
      | VOIR LE DOCUMENT                                       |
      | Observations :                                         |
      | Veuillez fournir une copie lisible de votre passeport. |
    # Repère 4 : maintenir le document
    Quand il choisit « Maintenir le Document » pour « Votre réponse * : »
    Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
    Et il clique sur « Valider et envoyer »
    Alors l'agent lit « La copie comporte 2 pages » dans le dossier
    # Instruction : réception d'une notification de décision
    Quand on est le 17/09/2023 à 11:00
    Et l'agent accepte la demande
    Alors il reçoit un 2e courriel qui dit, dans l'ordre :
      | Bonjour,                                                                                                                                      |
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand il clique sur « Se connecter » dans le courriel
    Et il clique sur « SE CONNECTER »
    Alors la page « Vous avez déjà un compte » s'affiche
    Quand il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la page dit « {prénom nom} »
    Et la cloche des notifications porte la pastille « 1 »
    Quand il ouvre la cloche des notifications
    Alors la cloche des notifications liste, dans l'ordre :
      | Mes Notifications             |
      | 17/09/2023                    |
      | Notification de décision      |
      | Voir toutes mes notifications |
    Quand il clique sur « Voir toutes mes notifications »
    Alors la page « Mes Notifications » s'affiche
    Quand il ouvre la notification « Notification de décision non lue » du 17/09/2023
    Alors la page « Notification de décision » s'affiche
    Quand il télécharge « TELECHARGER LE DOCUMENT »
    Alors le document porte, dans l'ordre :
      | ATTESTATION DE DÉCISION FAVORABLE |
    Et les rubriques du document sont :
      | Identifiant (N° étranger) : | {n° étranger}        |
      | N° de la demande :          | {n° de la demande}   |
      | DATE D'ÉMISSION :           | 17/09/2023           |

  @cas2 @agent
  Scénario: Cas 2, un mineur émancipé va de l'étape 1 à sa décision
    Étant donné un usager mineur émancipé
    Et un brouillon ASE à l'étape « Informations personnelles »
    Quand il coche « Je suis un mineur (+16 ans) émancipé »
    Et il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
    Et il saisit « 0101010101 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors la page « Je renseigne mon motif de séjour » s'affiche
    Quand il renseigne :
      | Date de prise en charge par l'ASE * :               | 16 Avril 2018 |
      | Date d'entrée en France * :                         | 12 Mars 2018  |
      | Quelle est votre situation familiale actuelle ? * : | Célibataire   |
      | Avez-vous des enfants à votre charge ? * :          | Non           |
    Et il coche :
      | Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *         |
      | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
      | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
    Et il clique sur « Enregistrer et poursuivre > »
    Alors la page « Je joins mes documents justificatifs » s'affiche
    Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
    Et il joint « Justificatif.png » à chacun de ces justificatifs :
      | Justificatif de nationalité *                                                                  |
      | Justificatif d'identité *                                                                      |
      | Justificatif d'émancipation *                                                                  |
      | Justificatif de domicile datant de moins de 6 mois *                                           |
      | Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) * |
      | Justificatifs d'activité professionnelle *                                                     |
      | Nature des liens avec la famille restée dans le pays d'origine *                               |
    Et il clique sur « Enregistrer et poursuivre > »
    Et il clique sur « Déposer la demande > »
    Alors il est à l'étape « Confirmation »
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Et il relève le « N° de la demande : » sur le document
    Et l'agent accepte la demande
    Alors l'agent voit le dossier à l'état « décidé »

  @cas3 @agent
  Scénario: Cas 3, un majeur va de l'étape 1 à sa décision
    Étant donné un usager majeur
    Et un brouillon ASE à l'étape « Informations personnelles »
    Quand il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
    Et il saisit « 0101010101 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors la page « Je renseigne mon motif de séjour » s'affiche
    Quand il renseigne :
      | Date de prise en charge par l'ASE * :               | 16 Avril 2018 |
      | Date d'entrée en France * :                         | 12 Mars 2018  |
      | Quelle est votre situation familiale actuelle ? * : | Célibataire   |
      | Avez-vous des enfants à votre charge ? * :          | Non           |
    Et il coche :
      | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
      | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
    Et il clique sur « Enregistrer et poursuivre > »
    Alors la page « Je joins mes documents justificatifs » s'affiche
    Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
    Et il joint « Justificatif.png » à chacun de ces justificatifs :
      | Justificatif de nationalité *                                                                  |
      | Justificatif d'identité *                                                                      |
      | Justificatif de domicile datant de moins de 6 mois *                                           |
      | Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) * |
      | Justificatifs d'activité professionnelle *                                                     |
      | Nature des liens avec la famille restée dans le pays d'origine *                               |
    Et il clique sur « Enregistrer et poursuivre > »
    Et il clique sur « Déposer la demande > »
    Alors il est à l'étape « Confirmation »
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Et il relève le « N° de la demande : » sur le document
    Et l'agent accepte la demande
    Alors l'agent voit le dossier à l'état « décidé »
