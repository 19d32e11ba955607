# language: fr
@RF
Fonctionnalité: Renouvellement du titre de séjour d'un conjoint au titre du regroupement familial
  Le guide de l'usager, écran par écran et repère par repère : l'usager tient un titre « Conjoint d'étranger RF » et
  en demande le renouvellement pour lui-même. Un seul parcours de saisie, pour le droit commun et pour l'usager
  algérien ; l'attestation de décision, elle, dépend de la nationalité.

  @horloge @agent @fumee
  @RF-006 @RF-009 @RF-010 @RF-014 @RF-017 @RF-018 @RF-020 @RF-024 @RF-028 @RF-030 @RF-031 @RF-034 @RF-035
  @RF-042 @RF-047 @RF-050 @RF-052 @RF-053 @RF-058 @RF-061 @RF-066 @RF-067 @RF-081 @RF-082 @RF-086 @RF-087 @RF-088
  @RF-096 @RF-097 @RF-100 @RF-107 @RF-110 @RF-114 @RF-115 @RF-116 @RF-118 @RF-119 @RF-120 @RF-123
  Scénario: Droit commun, de l'accueil public à l'attestation de décision favorable
    Étant donné qu'on est le 10/05/2023 à 10:05
    Et un usager né le 01/05/1990 :
      | Sexe              | Féminin                      |
      | Pays de naissance | Mexique                      |
      | Lieu de naissance | Cancun                       |
      | Nationalité       | Mexicaine                    |
      | Adresse           | 20 Rue Nationale 59800 Lille |
      | Titre détenu      | du 02/08/2022 au 01/08/2023  |
    Et que l'usager est sur l'accueil public
    # 1 - Création d'un compte ANEF avec le n° de visa ou de titre de séjour
    Quand l'usager clique sur « Je demande ou renouvelle un titre de séjour »
    Et il choisit « Moi-même », puis « Et je suis titulaire d'un titre de séjour / VLS-TS »
    Et il clique sur « Je continue »
    Alors la page « S'identifier pour accéder à vos services. » s'affiche
    Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
    Et il saisit la date « {début du titre} » dans « Date de début de validité : »
    Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
    Et il clique sur « Créer un compte »
    Alors la page « Saisissez votre adresse email » s'affiche
    # Repères 1 et 2 : l'adresse électronique
    Quand il saisit « {email} » dans « Adresse email * : »
    Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
    Et il clique sur « Valider »
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    Et la page dit « Demande de création de compte bien enregistrée. »
    # 4 - Réception d'un mail par l'usager confirmant la création de son compte
    Quand il relève le courriel du lien de création de compte
    Alors le lien du courriel mène à « /particuliers/#!/espace-personnel/inscription/mot-de-passe?token= »
    Quand il clique sur le lien du courriel
    Alors la page « Créez votre mot de passe » s'affiche
    Et la page dit « Votre adresse email a bien été validée. »
    # 5 - Création du mot de passe du compte de l'usager
    Quand il saisit « {mot de passe} » dans « Mot de passe * : »
    Et il saisit « {mot de passe} » dans « Confirmation du mot de passe * : »
    Et il clique sur « Créer le mot de passe »
    # 6 - Confirmation de création du compte de l'usager
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    Et la page dit « Votre compte a bien été créé. »
    Quand il clique sur « Retour à l'accueil »
    # Connexion au compte ANEF de l'utilisateur
    Et il clique sur « Je demande ou renouvelle un titre de séjour »
    Et il choisit « Moi-même », puis « Et je suis titulaire d'un titre de séjour / VLS-TS »
    Et il clique sur « Je continue »
    Alors la page « S'identifier pour accéder à vos services. » s'affiche
    Quand il clique sur « Se connecter » dans « S'identifier pour accéder à vos services. »
    Alors la page « Vous avez déjà un compte » s'affiche
    Quand il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la page dit « {prénom nom} »
    # 8 - Sélectionner la brique « Je demande ou renouvelle un titre de séjour »
    Quand il clique sur « Je demande ou renouvelle un titre de séjour »
    Alors la page « Je sollicite ou renouvelle un titre de séjour pour : » s'affiche
    Quand il choisit « Moi-même (à partir de 16 ans) »
    Et il clique sur « Je continue »
    # 10 - Choisir le type de demande que l'usager souhaite déposer
    Alors la page « Votre situation actuelle » s'affiche
    Et la page dit, dans l'ordre :
      | Vous êtes titulaire d'un titre de séjour en tant que « Conjoint d'étranger RF ». |
    Quand il choisit « Je sollicite le renouvellement de ce titre »
    Et il clique sur « Je commence »
    Alors la page « Votre démarche en ligne » s'affiche
    Quand il clique sur « Je continue »
    # Étape 1 : informations personnelles
    Alors il est à l'étape « Informations personnelles »
    Et la page porte, dans l'ordre :
      | ÉTAT CIVIL              |
      | ADRESSE                 |
      | INFORMATIONS DE CONTACT |
    Et les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
      | Nom de naissance :  | {nom}      |
      | Prénom(s) :         | {prénom}   |
      | Sexe :              | Féminin    |
      | Date de naissance : | 01/05/1990 |
      | Pays de naissance : | Mexique    |
      | Lieu de naissance : | Cancun     |
      | Nationalité :       | Mexicaine  |
    Et les champs de « ADRESSE » affichent, dans l'ordre :
      | Adresse * :      | 20 Rue Nationale 59800 Lille |
      | Numéro de voie : | 20                           |
      | Voie :           | Rue Nationale                |
      | Code postal :    | 59800                        |
      | Ville :          | Lille                        |
      | Pays :           | FRANCE                       |
      | Code INSEE :     | 59350                        |
    Et « Téléphone * : » est vide
    Quand il saisit « 0624053448 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 2 : motif de séjour, le conjoint accueillant
    Alors il est à l'étape « Motif de séjour »
    Quand il renseigne :
      | Nom * :              | Accueillant |
      | Prénom(s) * :        | Paulo       |
      | Date de naissance * : | 14 02 1988  |
      | N° étranger * :      | 9903007001  |
    Et il clique sur « Confirmer les informations »
    Alors « N° étranger * : » affiche « 9903007001 »
    # La situation familiale et les enfants
    Et « Quelle est votre situation familiale actuelle ? * » affiche « Marié(e) »
    Quand il renseigne :
      | Date de début de l'union * :                             | 24 Juin 2020 |
      | Pays de l'union * :                                      | France       |
      | Avez-vous des enfants à votre charge ? *                 | Oui          |
      | Avez-vous des enfants à la charge de votre conjoint ? *  | Non          |
    Et il renseigne, dans « Enfant 1 » :
      | Nom de naissance * :                    | Poulein          |
      | Prénom(s) :                             | Enrico           |
      | Quel est le sexe de votre enfant ? *    | Masculin         |
      | Date de naissance * :                   | 11 Novembre 2019 |
      | Nationalité(s) * :                      | Chypriote        |
      | Où réside votre enfant ? *              | En France        |
    # Les attestations sur l'honneur
    Et il coche :
      | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
      | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 3 : pièces justificatives
    Alors il est à l'étape « Justificatifs »
    Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto * : »
    Et il joint « 234.PNG » à « Justificatif de nationalité »
    Et il joint « Justificatif.png » à chacun de ces justificatifs :
      | Justificatif de domicile datant de moins de 6 mois * |
      | Justificatif de mariage *                            |
      | Justificatif de communauté de vie *                  |
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 4 : dépôt de la demande
    Alors il est à l'étape « Dépôt de la demande »
    Quand il saisit « Notre enfant est scolarisé. » dans « Observations à destination de l'administration : »
    Et il clique sur « Déposer la demande > »
    # Étape 5 : confirmation, à la fin de la téléprocédure et dans le mail reçu
    Alors il est à l'étape « Confirmation »
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Alors le document porte, dans l'ordre :
      | CONFIRMATION DU DÉPÔT                               |
      | D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
    Et il reçoit un courriel qui dit, dans l'ordre :
      | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
    Et la pièce jointe du courriel est le document téléchargé, à l'octet près
    # Instruction : réception d'une demande de pièces complémentaires
    Quand il relève le « N° de la demande : » sur le document
    Alors l'agent lit « Notre enfant est scolarisé. » dans le dossier
    Et l'agent lit « Poulein » dans le dossier
    Quand on est le 12/05/2023 à 09:00
    Et l'agent conteste « Justificatif de nationalité » avec l'observation « Veuillez fournir une copie lisible de votre passeport. »
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand on est le 12/05/2023 à 18:00
    Et il clique sur « Se connecter » dans le courriel
    Alors la page « Connectez-vous pour accéder à vos services » s'affiche
    Quand il saisit « {n° étranger} » dans « * Identifiant »
    Et il saisit « {mot de passe} » dans « * Mot de passe »
    Et il clique sur « Se connecter » dans « Connectez-vous pour accéder à vos services »
    Alors la cloche des notifications porte la pastille « 1 »
    Quand il ouvre la cloche des notifications
    Alors la cloche des notifications liste, dans l'ordre :
      | Mes Notifications             |
      | 12/05/2023                    |
      | Demande de complément         |
      | Voir toutes mes notifications |
    Quand il clique sur « Voir toutes mes notifications »
    Et il ouvre la notification « Demande de complément » du 12/05/2023
    Alors la page « Demande de complément » s'affiche
    Et la page dit, dans l'ordre :
      | Justificatif de nationalité : |
      | 234.PNG                       |
    # Repère 5 : maintenir le document
    Quand il choisit « Maintenir le Document » pour « Votre réponse * : »
    Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
    # Repère 6
    Et il clique sur « Valider et envoyer »
    Alors la page dit « Demande de complément répondu »
    Et l'agent lit « La copie comporte 2 pages » dans le dossier
    # Instruction : réception d'une notification de décision
    Quand on est le 12/05/2023 à 19:00
    Et l'agent accepte la demande
    Alors il reçoit un 2e courriel qui dit, dans l'ordre :
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand on est le 15/05/2023 à 09:00
    Et il clique sur « Se connecter » dans le courriel
    Et il clique sur « SE CONNECTER »
    Alors la page « Vous avez déjà un compte » s'affiche
    Quand il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la cloche des notifications porte la pastille « 1 »
    Quand il ouvre la cloche des notifications
    Alors la cloche des notifications liste, dans l'ordre :
      | Mes Notifications             |
      | 12/05/2023                    |
      | Notification de décision      |
      | Voir toutes mes notifications |
    Quand il clique sur « Voir toutes mes notifications »
    Alors la page « Mes Notifications » s'affiche
    Quand il ouvre la notification « Notification de décision non lue »
    Alors la page « Notification de décision » s'affiche
    Quand il télécharge « TELECHARGER LE DOCUMENT »
    Alors le document porte, dans l'ordre :
      | ATTESTATION DE DÉCISION FAVORABLE |
    Et les rubriques du document sont :
      | Identifiant (N° étranger) : | {n° étranger}      |
      | N° de la demande :          | {n° de la demande} |
      | DATE D'ÉMISSION :           | 12/05/2023         |
