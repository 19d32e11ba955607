# language: fr
@OP @hors_guide
Fonctionnalité: Ce que le service répond à une mauvaise saisie d'un usager inconnu
  Le guide n'en montre rien : un message clair, le bon statut HTTP, rien de perdu, rien de doublé.

  Règle: La demande de compte temporaire vérifie l'adresse électronique

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande un premier titre -sans numéro étranger, sans visa- »

    Scénario: Deux adresses différentes
      Quand il saisit « {email} » dans « Adresse email * »
      Et il saisit « autre@example.org » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors un message dit « Les deux adresses ne sont pas identiques. »
      Et la réponse a le statut 422
      Et « Adresse email * » affiche « {email} »

    Scénario: Redemandé avant la première connexion, le mot de passe provisoire est remplacé
      Quand il saisit « {email} » dans « Adresse email * »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Mot de passe provisoire : |
      Quand il relève le « Mot de passe provisoire : » dans le courriel
      Et il clique sur « Retour à l'accueil »
      Et il clique sur « Je demande un premier titre -sans numéro étranger, sans visa- »
      Et il saisit « {email} » dans « Adresse email * »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors il reçoit un 2e courriel qui dit, dans l'ordre :
        | Mot de passe provisoire : |
      Quand il clique sur « Se connecter » dans le courriel
      Et il clique sur « SE CONNECTER »
      Et il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe provisoire} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors un message dit « Identifiant ou mot de passe incorrect. »
      Quand il relève le « Mot de passe provisoire : » dans le courriel
      Et il saisit « {mot de passe provisoire} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page « Réinitialisation du mot de passe » s'affiche

  Règle: Un compte déjà ouvert n'est pas rouvert

    Scénario: Le courriel rappelle l'identifiant, sans autre mot de passe
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande un premier titre -sans numéro étranger, sans visa- »
      Quand il saisit « {email} » dans « Adresse email * »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et il reçoit un courriel qui dit, dans l'ordre :
        | {email} |
      Et le courriel ne dit rien de « Mot de passe provisoire »
      Et l'usager a reçu 1 courriel en tout

  Règle: Le choix du mot de passe demande deux fois le même

    Scénario: Deux mots de passe différents
      Étant donné que l'usager s'est identifié avec son mot de passe provisoire
      Quand il saisit « Abcdef1! » dans « Nouveau mot de passe : »
      Et il saisit « Abcdef2! » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors un message dit « Les deux mots de passe ne sont pas identiques. »
      Et la réponse a le statut 422

  Règle: Le choix de profil se fait parmi ce qui est servi

    Contexte:
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande un premier titre -sans numéro étranger, sans visa- »

    Scénario: Rien n'est choisi
      Quand il clique sur « Je continue »
      Alors un message dit « Choisissez pourquoi vous faites une première demande en ligne. »
      Et la réponse a le statut 422

    Scénario: Une raison d'une autre démarche le dit
      Quand il choisit « Car je suis citoyen de l'union européenne, de l'espace économique européen ou suisse ou membre de famille d'un citoyen de l'union européenne, de l'espace économique européen ou suisse »
      Et il clique sur « Je continue »
      Alors un message dit « Cette démarche n'est pas simulée : seules celles des guides le sont. »
      Et la réponse a le statut 422

  Règle: Les démarches qui demandent un numéro étranger ne s'ouvrent pas

    Scénario: La brique des renouvellements ramène à la première demande
      Étant donné que l'usager est connecté
      Quand il clique sur « Je demande ou renouvelle un titre de séjour » dans « Démarches en ligne »
      Alors la page « Je n'ai pas de numéro d'étranger et je souhaite faire une première demande en ligne : » s'affiche

    Scénario: Le préambule d'une autre démarche refuse de continuer
      Étant donné que l'usager est connecté
      Quand il ouvre l'adresse « demarches/ase/preambule »
      Et il clique sur « Je continue »
      Alors la page « Démarche non accessible » s'affiche
      Et la réponse a le statut 403

    Scénario: La démarche n'a pas de préambule
      Étant donné que l'usager est connecté
      Quand il ouvre l'adresse « demarches/op/preambule »
      Alors la réponse a le statut 404

  Règle: L'état civil se vérifie champ par champ, sans rien perdre

    Contexte:
      Étant donné un brouillon OP rouvert à l'étape « Informations personnelles », déjà remplie

    Scénario: Une naissance dans le futur
      Quand il saisit la date « 3 Mars 2090 » dans « Date de naissance : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors un message dit « Cette date ne peut pas être dans le futur. »
      Et la réponse a le statut 422
      Et « Date de naissance : » affiche « 3 Mars 2090 »

    Scénario: Un nom que les documents ne peuvent pas imprimer
      Quand il saisit « Дмитрий » dans « Nom de naissance * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors un message dit « Écrivez en caractères latins. »
      Et la réponse a le statut 422
      Et « Nom de naissance * : » affiche « Дмитрий »
      Et « Téléphone * : » affiche « {téléphone} »

    Scénario: Un nom accentué ou composé est gardé tel quel
      Quand il saisit « N’Diaye-Sañçhez Ø » dans « Nom de naissance * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Motif de séjour »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors « Nom de naissance * : » affiche « N’Diaye-Sañçhez Ø »

  Règle: Une étape ne s'enjambe pas

    Scénario: L'adresse d'une étape à venir ramène à la première incomplète
      Étant donné un brouillon OP à l'étape « Dépôt de la demande »
      Et que l'usager a noté l'adresse de la page
      Quand il clique sur « < Revenir à l'étape précédente »
      Et il retire les fichiers de « Ordonnance de protection * »
      Et il rouvre l'adresse notée
      Alors il est à l'étape « Justificatifs »
