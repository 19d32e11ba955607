# language: fr
@OP
Fonctionnalité: Pré-demande d'un étranger bénéficiaire d'une ordonnance de protection, inconnu de l'administration
  Le guide de l'usager, écran par écran et repère par repère : l'usager n'a ni n° étranger ni visa ; il demande pour
  lui-même, pour la première fois, une carte « Vie privée et familiale ».

  @horloge @agent @fumee
  @OP-001 @OP-004 @OP-007 @OP-008 @OP-013 @OP-015 @OP-016 @OP-018 @OP-019 @OP-020 @OP-023 @OP-024
  @OP-027 @OP-028 @OP-035 @OP-036 @OP-048 @OP-051 @OP-053 @OP-054 @OP-058 @OP-062 @OP-065 @OP-066
  @OP-080 @OP-081 @OP-082 @OP-083 @OP-086 @OP-087 @OP-093 @OP-095 @OP-103 @OP-105 @OP-109 @OP-111
  @OP-112 @OP-116 @OP-117 @OP-118
  Scénario: De l'accueil public au dépôt des compléments
    Étant donné qu'on est le 14/09/2023 à 10:12
    Et un usager né le 14/09/1996 :
      | Sexe              | Masculin    |
      | Pays de naissance | Senegal     |
      | Lieu de naissance | Dakar       |
      | Nationalité       | Sénégalaise |
    Et que l'usager est sur l'accueil public
    # 1 - Accès à la démarche par la brique
    Quand l'usager clique sur « Je demande un premier titre -sans numéro étranger, sans visa- »
    Alors la page « Compléter les renseignements suivants pour accéder à vos services. » s'affiche
    Quand il saisit « {email} » dans « Adresse email * »
    Et il saisit « {email} » dans « Confirmation de l'adresse email * »
    Et il clique sur « Valider »
    Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
    # 4 - Réception d'un mot de passe provisoire
    Et il reçoit un courriel qui dit, dans l'ordre :
      | Un compte d'accès temporaire a été créé afin de vous permettre de poursuivre votre demande. |
      | Voici vos identifiants de connexion :                                                       |
      | Identifiant : {email}                                                                       |
      | Mot de passe provisoire :                                                                   |
    Quand il relève le « Mot de passe provisoire : » dans le courriel
    Et il clique sur « Se connecter » dans le courriel
    Et il clique sur « SE CONNECTER »
    Alors la page « Vous avez déjà un compte » s'affiche
    Quand il saisit « {email} » dans « Identifiant : »
    Et il saisit « {mot de passe provisoire} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors la page « Réinitialisation du mot de passe » s'affiche
    Et la page dit « Votre mot de passe doit être réinitialisé. »
    Quand il saisit « {mot de passe} » dans « Nouveau mot de passe : »
    Et il saisit « {mot de passe} » dans « Confirmation du mot de passe : »
    Et il clique sur « Valider mon mot de passe »
    Alors la page dit « {email} »
    Et la page « Je n'ai pas de numéro d'étranger et je souhaite faire une première demande en ligne : » s'affiche
    Quand il choisit « Car j'ai des attaches familiales en France »
    Et il clique sur « Je continue »
    # Étape 1 : Votre situation
    Alors il est à l'étape « Votre situation »
    Quand il choisit « Je suis dans une autre situation », puis « Je bénéficie d'une ordonnance de protection »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors la page dit « Merci, nous avons bien pris en compte votre situation. »
    # Étape 2 : Informations personnelles
    Et il est à l'étape « Informations personnelles »
    Quand il renseigne :
      | Nom de naissance * :      | {nom}             |
      | Prénom(s) * :             | {prénom}          |
      | Quel est votre sexe ? * : | Masculin          |
      | Date de naissance :       | 14 Septembre 1996 |
      | Pays de naissance * :     | Senegal           |
      | Lieu de naissance * :     | Dakar             |
      | Nationalité(s) * :        | Sénégalaise       |
    Et il saisit « 20 rue nationale 59000 » dans « Adresse * : » et retient « 20 Rue Nationale 59000 Lille »
    Alors les champs affichent :
      | Adresse * :            | 20 Rue Nationale 59000 Lille |
      | Numéro de voie :       | 20                           |
      | Voie :                 | Rue Nationale                |
      | Complément d'adresse : |                              |
      | Code postal :          | 59000                        |
      | Ville :                | Lille                        |
      | Pays :                 | France                       |
      | Code INSEE :           | 59350                        |
    Quand il saisit « 0102030405 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 3 : Motif de séjour
    Alors il est à l'étape « Motif de séjour »
    Et « MOTIF DE SÉJOUR » porte, dans l'ordre :
      | Je demande un titre de séjour en tant qu'étranger bénéficiaire d'une ordonnance de protection |
    Et la page dit, dans l'ordre :
      | LIENS PERSONNELS ET FAMILIAUX                |
      | Les champs marqués d'un * sont obligatoires. |
    Quand il renseigne :
      | Date d'entrée en France * :                       | 20 Août 2020 |
      | Quelle est votre situation familiale actuelle ? * | Célibataire  |
      | Avez-vous des enfants à votre charge ? * :        | Non          |
    Alors « Date d'entrée en France * : » affiche « 20 Août 2020 »
    Et la page porte, dans l'ordre :
      | ATTESTATION SUR L'HONNEUR |
    Quand il coche :
      | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
      | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
    Et il clique sur « Enregistrer et poursuivre > »
    # Étape 4 : Justificatifs
    Alors il est à l'étape « Justificatifs »
    Et la page porte, dans l'ordre :
      | INFORMATIONS PERSONNELLES |
      | ÉTAT CIVIL                |
      | DOMICILIATION             |
      | MOTIF DE SÉJOUR           |
    Quand il donne le numéro ephoto « 0000000000000000000000 » dans « Numéro ephoto (22 chiffres) * : »
    Et il joint « JUSTIFICATIF.png » à chacun de ces justificatifs :
      | Justificatif de nationalité *                        |
      | Justificatif d'identité *                            |
      | Justificatif de domicile datant de moins de 6 mois * |
      | Ordonnance de protection *                           |
      | Jugement portant condamnation                        |
    Alors chacun de ces justificatifs porte « JUSTIFICATIF.png » et « Joindre un document » :
      | Justificatif de nationalité *                        |
      | Justificatif d'identité *                            |
      | Justificatif de domicile datant de moins de 6 mois * |
      | Ordonnance de protection *                           |
      | Jugement portant condamnation                        |
    Quand il clique sur « Enregistrer et poursuivre > »
    # Étape 5 : Dépôt de la demande
    Alors il est à l'étape « Dépôt de la demande »
    Quand il saisit « Mon audience est fixée en octobre. » dans « Observations à destination de l'administration : »
    Et il clique sur « Déposer la demande > »
    # Étape 6 : Confirmation
    Alors il est à l'étape « Confirmation »
    Et la page dit « Votre demande a bien été transmise. »
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Et il relève le « N° de la demande : » sur le document
    Alors le document porte, dans l'ordre :
      | CONFIRMATION DU DÉPÔT D'UNE PRÉ-DEMANDE |
      | N° de la demande :                      |
    Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « 590120230914 »
    Et l'agent lit « Mon audience est fixée en octobre. » dans le dossier
    Et il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour {prénom nom},                                            |
      | Votre souhait de demande de titre de séjour a bien été transmis. |
    Et la pièce jointe du courriel est le document téléchargé, à l'octet près
    # Instruction : réception d'une demande de pièces complémentaires
    Quand on est le 20/09/2023 à 09:00
    Et l'agent conteste « Justificatif de nationalité » avec l'observation « Veuillez fournir un document valide »
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour {prénom nom},                                                                                         |
      | votre dossier n°{n° de la demande}, nous avons besoin d'éléments complémentaires pour pouvoir l'instruire.    |
      | Les précisions nécessaires portent sur :                                                                      |
      | JUSTIFICATIF.png « JUSTIFICATIF_NATIONALITE » (Le document n'est pas valide) : Veuillez fournir un document valide |
      | Reprendre ma demande                                                                                          |
    Quand il clique sur « Reprendre ma demande » dans le courriel
    Alors la page « Vous avez déjà un compte » s'affiche
    Quand il saisit « {email} » dans « Identifiant : »
    Et il saisit « {mot de passe} » dans « Mot de passe : »
    Et il clique sur « S'identifier »
    Alors il est à l'étape « Justificatifs »
    Et la page « Maintenant, nous allons vous demander de joindre les documents justifiant votre situation » s'affiche
    # Le complément : l'usager remplace le document contesté
    Quand il clique sur « ✖ SUPPRIMER JUSTIFICATIF.PNG » dans « Justificatif de nationalité * »
    Et il joint « passeport.pdf » à « Justificatif de nationalité * »
    Alors « Justificatif de nationalité * » porte, dans l'ordre :
      | passeport.pdf       |
      | Joindre un document |
    Quand il saisit « Voici mon passeport entier. » dans « Observations à destination de l'administration : »
    Et il clique sur « Déposer les compléments »
    Alors l'agent voit que le complément est répondu
    Et l'agent lit « passeport.pdf » dans le dossier
    Et l'agent lit « Voici mon passeport entier. » dans le dossier
