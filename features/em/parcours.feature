# language: fr
@EM
Fonctionnalité: Renouvellement du titre de séjour d'un ressortissant étranger malade
  Le guide de l'usager, écran par écran et repère par repère : l'usager tient un titre « Etranger malade » et en
  demande le renouvellement pour lui-même.

  @horloge @agent @fumee
  @EM-009 @EM-012 @EM-013 @EM-016 @EM-019 @EM-020 @EM-022 @EM-026
  @EM-028 @EM-030 @EM-031 @EM-032 @EM-034 @EM-035 @EM-042
  @EM-048 @EM-051 @EM-054 @EM-055 @EM-057 @EM-060 @EM-064 @EM-065
  @EM-074 @EM-079 @EM-083 @EM-084 @EM-089 @EM-090 @EM-091 @EM-097
  @EM-099 @EM-100 @EM-101 @EM-102 @EM-103 @EM-109 @EM-110 @EM-115 @EM-116 @EM-119 @EM-123
  @EM-124 @EM-125 @EM-126 @EM-131 @EM-137 @EM-143
  Scénario: De l'accueil public à l'attestation de décision favorable
    Étant donné qu'on est le 04/10/2023 à 10:00
    Et un usager né le 03/10/2000 :
      | N° étranger       | 5903007229                   |
      | Sexe              | Masculin                     |
      | Pays de naissance | Mexique                      |
      | Lieu de naissance | Mexico                       |
      | Nationalité       | Mexicaine                    |
      | Nom d'usage       |                              |
      | Adresse           | 20 Rue Nationale 59800 Lille |
      | Titre détenu      | du 30/01/2023 au 29/01/2024  |
    Et que l'usager est sur l'accueil public
    # 1 - Création d'un compte ANEF avec le n° de titre de séjour
    Quand l'usager clique sur « Je demande ou renouvelle un titre de séjour »
    Et il choisit « Moi-même », puis « Et je suis titulaire d'un titre de séjour / VLS-TS »
    Et il clique sur « Je continue »
    Alors la page « S'identifier pour accéder à vos services. » s'affiche
    Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
    Et il saisit la date « 30 Janvier 2023 » dans « Date de début de validité : »
    Et il saisit la date « 29 Janvier 2024 » dans « Date de fin de validité : »
    Et il clique sur « Créer un compte »
    Alors la page « Saisissez votre adresse email » s'affiche
    Quand il saisit « {email} » dans « Adresse email * : »
    Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
    Et il clique sur « Valider »
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    Et la page dit « Un email vous a été envoyé afin de confirmer votre adresse email. »
    # 5 - Création du mot de passe
    Quand il relève le courriel du lien de création de compte
    Et il clique sur le lien du courriel
    Alors la page dit « Votre adresse email a bien été validée. »
    Et la page « Créez votre mot de passe » s'affiche
    Quand il saisit « {mot de passe} » dans « Mot de passe * : »
    Et il saisit « {mot de passe} » dans « Confirmation du mot de passe * : »
    Et il clique sur « Créer le mot de passe »
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    Quand il clique sur « Retour à l'accueil »
    # 7 - Connexion
    Et il clique sur « SE CONNECTER »
    Et il clique sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
    Alors la page « S'identifier pour accéder à vos services. » s'affiche
    Quand il clique sur « Se connecter »
    Alors la page « Vous avez déjà un compte » s'affiche
    Quand il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la page dit « {prénom nom} »
    # 8 à 11 - Le renouvellement du titre détenu
    Quand il clique sur « Je demande ou renouvelle un titre de séjour »
    Et il choisit « Moi-même (à partir de 16 ans) »
    Et il clique sur « Je continue »
    Alors la page « Votre situation actuelle » s'affiche
    Et la page dit, dans l'ordre :
      | Vous êtes titulaire d'un titre de séjour en tant que « Etranger malade ». Ce titre porte la mention « VIE PRIVÉE ET FAMILIALE ». |
    Quand il choisit « Je sollicite le renouvellement de ce titre »
    Et il clique sur « Je commence »
    Alors la page « Votre démarche en ligne » s'affiche
    Et la page propose, dans l'ordre :
      | Abandonner la demande        |
      | Quitter et revenir plus tard |
      | Je continue                  |
    Quand il clique sur « Je continue »
    # Étape 1 : Informations personnelles
    Alors il est à l'étape « Informations personnelles »
    Et les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
      | Nom de naissance :         | {nom}      |
      | Nom d'usage (facultatif) : |            |
      | Prénom(s) :                | {prénom}   |
      | Sexe :                     | Masculin   |
      | Date de naissance :        | 03/10/2000 |
      | Pays de naissance :        | Mexique    |
      | Lieu de naissance :        | Mexico     |
      | Nationalité :              | Mexicaine  |
    Et la page porte, dans l'ordre :
      | ADRESSE |
    Et les champs de « ADRESSE » affichent, dans l'ordre :
      | Adresse * :            | 20 Rue Nationale 59800 Lille |
      | Code postal :          | 59800                        |
      | Pays :                 | FRANCE                       |
      | Code INSEE :           | 59350                        |
    Quand il saisit « 0102030405 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 2 : Motif de séjour
    Alors il est à l'étape « Motif de séjour »
    Et « MOTIF DE SÉJOUR » dit, dans l'ordre :
      | Je demande un titre de séjour en raison de mon état de santé. |
    Quand il renseigne :
      | Quelle est votre situation familiale actuelle ? * : | Célibataire |
      | Avez-vous des enfants à votre charge ? * :          | Non         |
    Et il coche :
      | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
      | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 3 : Justificatifs
    Alors il est à l'étape « Justificatifs »
    Quand il donne le numéro ephoto « 0000000000000000000000 » dans « Numéro ephoto (22 chiffres) * : »
    Et il joint « Justificatif.png » à chacun de ces justificatifs :
      | Justificatif de nationalité                          |
      | Justificatif de domicile datant de moins de 6 mois * |
      | Justificatif de résidence habituelle *               |
    Alors chacun de ces justificatifs porte « Justificatif.png » et « Joindre un document » :
      | Justificatif de nationalité                          |
      | Justificatif de domicile datant de moins de 6 mois * |
      | Justificatif de résidence habituelle *               |
    Quand il clique sur « Enregistrer et poursuivre > »
    # Étape 4 : Dépôt de la demande
    Alors il est à l'étape « Dépôt de la demande »
    Quand il saisit « Mon traitement se poursuit. » dans « Observations à destination de l'administration : »
    Et il clique sur « Déposer la demande > »
    # Étape 5 : Confirmation
    Alors il est à l'étape « Confirmation »
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Alors le document porte, dans l'ordre :
      | CONFIRMATION DU DÉPÔT D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
    Et il reçoit un courriel qui dit, dans l'ordre :
      | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'État. |
    Et la pièce jointe du courriel est le document téléchargé, à l'octet près
    # Instruction : réception d'une demande de pièces complémentaires
    Quand il relève le « N° de la demande : » sur le document
    Et on est le 05/10/2023 à 09:00
    Et l'agent conteste :
      | Justificatif de nationalité                        | Veuillez fournir une copie lisible de votre passeport. | non valide |
      | Justificatif de domicile datant de moins de 6 mois | Document invalide                                      | manquant   |
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand il clique sur « Se connecter » dans le courriel
    Alors la page « Connectez-vous pour accéder à vos services » s'affiche
    Quand il saisit « {n° étranger} » dans « * Identifiant »
    Et il saisit « {mot de passe} » dans « * Mot de passe »
    Et il clique sur « Se connecter » dans « Connectez-vous pour accéder à vos services »
    Alors la cloche des notifications porte la pastille « 1 »
    Quand il ouvre la cloche des notifications
    Alors la cloche des notifications liste, dans l'ordre :
      | Mes Notifications             |
      | 05/10/2023                    |
      | Demande de complément         |
      | Voir toutes mes notifications |
    Quand il clique sur « Voir toutes mes notifications »
    Et il ouvre la notification « Demande de complément » du 05/10/2023
    Alors la page dit, dans l'ordre :
      | Les documents mentionnés ci-dessous ne sont pas valides : |
      | Maintenir le Document                                     |
      | Mettre à jour le Document                                 |
      | Les documents mentionnés ci-dessous sont manquants :      |
      | Joindre un document                                       |
    # Repères 3 à 6 : joindre le document manquant, maintenir l'autre
    Quand il joint « bail.pdf » à « Les documents mentionnés ci-dessous sont manquants : »
    Et il choisit « Maintenir le Document » pour « Votre réponse * : »
    Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
    Et il clique sur « Valider et envoyer »
    Alors l'agent voit que le complément est répondu
    # Instruction : réception du formulaire vierge de certificat médical
    Quand on est le 06/10/2023 à 09:00
    Et l'agent met à disposition le certificat médical
    Alors il reçoit un 2e courriel qui dit, dans l'ordre :
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand il clique sur « Se connecter » dans le courriel
    Et il clique sur « SE CONNECTER »
    Et il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la cloche des notifications porte la pastille « 1 »
    Quand il ouvre la cloche des notifications
    Alors la cloche des notifications liste, dans l'ordre :
      | Mes Notifications             |
      | 06/10/2023                    |
      | Mise à disposition de votre formulaire vierge de certificat médical |
      | Voir toutes mes notifications |
    Quand il clique sur « Voir toutes mes notifications »
    Et il ouvre la notification « Mise à disposition de votre formulaire vierge de certificat médical » du 06/10/2023
    Alors la page « Mise à disposition de votre formulaire vierge de certificat médical » s'affiche
    Quand il télécharge « TÉLÉCHARGER LA NOTICE EXPLICATIVE »
    Alors le document porte, dans l'ordre :
      | NOTICE EXPLICATIVE |
    Quand il télécharge « TÉLÉCHARGER LA NOTICE ARTICLE 56 IMDAEIR »
    Alors le document porte, dans l'ordre :
      | Demande de communication d'informations médicales |
    Quand il télécharge « TÉLÉCHARGER LE FORMULAIRE VIERGE DE CERTIFICAT MÉDICAL »
    Alors le document porte, dans l'ordre :
      | IDENTIFIANT : {n° étranger}     |
      | CERTIFICAT MEDICAL CONFIDENTIEL |
      | Tél : 0102030405                |
    # Prolongation de l'instruction
    Quand on est le 08/11/2023 à 09:00
    Et l'agent prolonge l'instruction
    # Instruction : réception d'une notification de décision
    Et on est le 14/11/2023 à 09:00
    Et l'agent accepte la demande
    Alors il reçoit un 4e courriel qui dit, dans l'ordre :
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
    Quand il clique sur « Se connecter » dans le courriel
    Et il clique sur « SE CONNECTER »
    Et il saisit « {n° étranger} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Et il ouvre la cloche des notifications
    Et il clique sur « Voir toutes mes notifications »
    Alors les notifications sont, dans l'ordre :
      | 14/11/2023 | SEJOUR | Notification de décision non lue                      | — |
      | 08/11/2023 | SEJOUR | Notification de prolongation de l'instruction non lue | — |
      | 06/10/2023 | SEJOUR | Mise à disposition de votre formulaire vierge de certificat médical lue | Lu le 06/10/2023 |
      | 05/10/2023 | SEJOUR | Demande de complément répondu | Répondu le 05/10/2023 |
    Quand il ouvre la notification « Notification de décision » du 14/11/2023
    Alors la page « Notification de décision » s'affiche
    Quand il télécharge « TELECHARGER LE DOCUMENT »
    Alors le document porte, dans l'ordre :
      | ATTESTATION DE DÉCISION FAVORABLE                                  |
      | Identifiant (N° étranger) : {n° étranger}                          |
      | N° de la demande : {n° de la demande}                              |
      | DATE D'ÉMISSION : 14/11/2023                                       |
      | Une carte de séjour temporaire, valable du 30/01/2024 au 29/07/2024 |
      | 225 €                                                              |
