# language: fr
@BPI
Fonctionnalité: Renouvellement du titre de séjour d'un bénéficiaire de la protection internationale
  Le guide de l'usager, écran par écran et repère par repère. CAS 1 « Usager reconnu BPI ou membre de famille du BPI,
  détenteur d'un TSE et demandant un TSE pour lui-même », en « Renouvellement ».

  @cas1 @horloge @agent @fumee
  @BPI-004 @BPI-006 @BPI-008 @BPI-014 @BPI-016 @BPI-019 @BPI-021 @BPI-024 @BPI-026 @BPI-027
  @BPI-029 @BPI-031 @BPI-035 @BPI-041
  @BPI-053 @BPI-057 @BPI-064 @BPI-066 @BPI-071 @BPI-073 @BPI-075 @BPI-076 @BPI-077 @BPI-080
  @BPI-093 @BPI-095 @BPI-097 @BPI-102 @BPI-103
  @BPI-105 @BPI-106 @BPI-107 @BPI-110 @BPI-115 @BPI-119
  Scénario: De l'accueil public à l'attestation de décision favorable
    Étant donné qu'on est le 26/04/2022 à 10:05
    Et un usager né le 05/04/1982 :
      | Sexe                 | Masculin    |
      | Pays de naissance    | Afghanistan |
      | Lieu de naissance    | Kaboul      |
      | Nationalité          | Afghane     |
      | Situation familiale  | Célibataire |
    Et que l'usager est sur l'accueil public
    # 1 - Accès à la démarche par la brique « Je demande ou renouvelle un titre de séjour »
    Quand l'usager clique sur « Je demande ou renouvelle un titre de séjour »
    Alors la page « Je sollicite ou renouvelle un titre de séjour pour : » s'affiche
    # 3 et 4 - Sélection du choix « Moi-même », option 1
    Quand il choisit « Moi-même », puis « Et je suis titulaire d'un titre de séjour / VLS-TS »
    Et il clique sur « Je continue »
    Alors la page « S'identifier pour accéder à vos services. » s'affiche
    # 5 - Création d'un compte ANEF avec le numéro du titre de séjour
    Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
    Et il saisit la date « {début du titre} » dans « Date de début de validité : »
    Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
    Et il clique sur « Créer un compte »
    Alors la page « Saisissez votre adresse email » s'affiche
    # 6 - Demande de création de compte enregistrée
    Quand il saisit « {email} » dans « Adresse email * : »
    Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
    Et il clique sur « Valider »
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    Et la page dit, dans l'ordre :
      | Demande de création de compte bien enregistrée.                    |
      | Un email vous a été envoyé afin de confirmer votre adresse email. |
    # 8 - L'adresse confirmée, choix du mot de passe
    Quand il relève le courriel du lien de création de compte
    Et il clique sur le lien du courriel
    Alors la page « Créez votre mot de passe » s'affiche
    Et la page dit « Votre adresse email a bien été validée. »
    Quand il saisit « {mot de passe} » dans « Mot de passe * : »
    Et il saisit « {mot de passe} » dans « Confirmation du mot de passe * : »
    Et il clique sur « Créer le mot de passe »
    # 9 - Confirmation de création du compte de l'usager
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    Et la page dit « Votre compte a bien été créé. »
    # 10 - Retour à la page d'accueil, puis connexion
    Quand il clique sur « Retour à l'accueil »
    Alors la page propose, dans l'ordre :
      | SE CONNECTER |
    Quand il clique sur « SE CONNECTER »
    Alors la page « Vous avez déjà un compte » s'affiche
    Quand il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la page dit « {prénom nom} »
    # 11 - Sélectionner de nouveau la brique
    Quand il clique sur « Je demande ou renouvelle un titre de séjour »
    Alors la page « Je sollicite ou renouvelle un titre de séjour pour : » s'affiche
    # 12 - Choisir le profil bénéficiaire, puis le type de demande
    Quand il choisit « Moi-même »
    Et il clique sur « Je continue »
    Alors la page « Votre situation actuelle » s'affiche
    Quand il choisit « Je sollicite le renouvellement de ce titre »
    Et il clique sur « Je commence »
    # 13 - Page de préambule
    Alors la page « Votre démarche en ligne » s'affiche
    Et la page propose, dans l'ordre :
      | Abandonner la demande        |
      | Quitter et revenir plus tard |
      | Je continue                  |
    Quand il clique sur « Je continue »
    # Étape 1 : vérifier les informations personnelles du demandeur
    Alors il est à l'étape « Informations personnelles »
    Et les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
      | Nom de naissance :  | {nom}       |
      | Prénom(s) :         | {prénom}    |
      | Date de naissance : | 05/04/1982  |
      | Pays de naissance : | Afghanistan |
      | Lieu de naissance : | Kaboul      |
      | Nationalité :       | Afghane     |
    Et la page porte, dans l'ordre :
      | LIENS PERSONNELS ET FAMILIAUX |
      | ADRESSE                       |
      | INFORMATIONS DE CONTACT       |
    Quand il choisit « Non » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
    Et il choisit « Non » pour « Avez-vous des enfants en France ? * : »
    Et il choisit « Célibataire » pour « Quelle est votre situation familiale actuelle ? * : »
    Et il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
    Et il saisit « 0101010101 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 2 : vérifier le motif de la demande
    Alors il est à l'étape « Motif de séjour »
    Et la page dit, dans l'ordre :
      | Je demande un titre de séjour en tant que bénéficiaire de la protection subsidiaire. |
      | ATTESTATION SUR L'HONNEUR                                                            |
    Quand il coche :
      | Bénéficier de la protection subsidiaire et ne pas être marié. *                             |
      | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 3 : transmettre les pièces justificatives
    Alors il est à l'étape « Justificatifs »
    Quand il saisit « {n° ephoto} » dans « Numéro ephoto * : »
    Et il clique sur « Confirmer le numéro ephoto »
    Alors « Numéro ephoto * : » affiche « {n° ephoto} »
    Et « Photographie d'identité récente » dit, dans l'ordre :
      | Numéro ephoto * : |
      | {n° ephoto}       |
      | SUPPRIMER         |
    Quand il joint « DOC_TEST_PIECE_JOINTE.pdf » à « Justificatifs de domicile de moins de 6 mois »
    Alors « Justificatifs de domicile de moins de 6 mois » dit, dans l'ordre :
      | DOC_TEST_PIECE_JOINTE.pdf |
      | SUPPRIMER                 |
      | Joindre un document       |
    Quand il clique sur « Enregistrer et poursuivre > »
    # Étape 4 : récapitulatif
    Alors il est à l'étape « Récapitulatif »
    Et la page propose, dans l'ordre :
      | MES INFORMATIONS PERSONNELLES (1/3)       |
      | Modifier ma saisie                        |
      | Valider et vérifier la suite de ma saisie |
      | MON MOTIF DE SÉJOUR (2/3)                 |
      | JUSTIFICATIFS (3/3)                       |
    Quand il clique sur « Valider et vérifier la suite de ma saisie »
    Alors la page propose, dans l'ordre :
      | MES INFORMATIONS PERSONNELLES (1/3)       |
      | MON MOTIF DE SÉJOUR (2/3)                 |
      | Modifier ma saisie                        |
      | Valider et vérifier la suite de ma saisie |
      | JUSTIFICATIFS (3/3)                       |
    Quand il clique sur « Valider et vérifier la suite de ma saisie »
    Alors la page propose, dans l'ordre :
      | MES INFORMATIONS PERSONNELLES (1/3) |
      | MON MOTIF DE SÉJOUR (2/3)           |
      | JUSTIFICATIFS (3/3)                 |
      | Modifier ma saisie                  |
      | Valider                             |
    Quand il clique sur « Valider »
    Alors la page ne porte pas « Modifier ma saisie »
    Quand il saisit « Pas de commentaires » dans « Observations à destination de l'administration : »
    Et il clique sur « Déposer la demande > »
    # Étape 5 : page de confirmation
    Alors il est à l'étape « Confirmation »
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Alors le document porte, dans l'ordre :
      | ATTESTATION DE PROLONGATION D'INSTRUCTION |
    Et le document porte un 2D-DOC dont la signature est valide
    # Annexe 2 : courriel de confirmation de dépôt avec l'attestation en pièce jointe
    Et il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour                                                                                                  |
      | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
    Et la pièce jointe du courriel est le document téléchargé, à l'octet près
    # Instruction de la demande : réception d'une demande de pièces complémentaires
    Quand il relève le « N° de la demande : » sur le document
    Et l'agent conteste :
      | Justificatif de domicile datant de moins de 6 mois | Bonjour, pourriez-vous joindre un document plus net s'il-vous-plaît? Merci! | manquant |
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour,                                                                                                                                             |
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand on est le 29/04/2022 à 09:00
    Et il clique sur « Se connecter » dans le courriel
    Alors la page « Connectez-vous pour accéder à vos services » s'affiche
    Quand il saisit « {n° étranger} » dans « * Identifiant »
    Et il saisit « {mot de passe} » dans « * Mot de passe »
    Et il clique sur « Se connecter » dans « Connectez-vous pour accéder à vos services »
    Alors la page dit « {prénom nom} »
    Quand il ouvre la cloche des notifications
    Et il clique sur « Voir toutes mes notifications »
    Et il ouvre la notification « Demande de complément » du 26/04/2022
    Alors la page « Demande de complément » s'affiche
    # Étape 4 : joindre le document demandé puis envoyer le complément de dossier
    Quand il joint « PJ.pdf » à « Justificatif de domicile datant de moins de 6 mois : »
    Alors « Justificatif de domicile datant de moins de 6 mois : » dit, dans l'ordre :
      | PJ.pdf              |
      | SUPPRIMER           |
      | Joindre un document |
    Quand il clique sur « Valider et envoyer »
    Et il ouvre la cloche des notifications
    Et il clique sur « Voir toutes mes notifications »
    Alors les notifications sont, dans l'ordre :
      | 26/04/2022 | SEJOUR | Demande de complément répondu | Répondu le 29/04/2022 |
    # Réception d'une notification de décision
    Quand on est le 12/05/2022 à 11:00
    Et l'agent accepte la demande
    Alors il reçoit un 2e courriel qui dit, dans l'ordre :
      | Bonjour,                                                                                                                                             |
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
      | 12/05/2022                    |
      | Notification de décision      |
      | Voir toutes mes notifications |
    Quand il clique sur « Voir toutes mes notifications »
    Alors la page « Mes Notifications » s'affiche
    Quand il ouvre la notification « Notification de décision non lue » du 12/05/2022
    Alors la page « Notification de décision » s'affiche
    Quand il télécharge « TELECHARGER LE DOCUMENT »
    Alors le document porte, dans l'ordre :
      | ATTESTATION DE DÉCISION FAVORABLE |
    Et les rubriques du document sont :
      | N° de la demande : | {n° de la demande} |
