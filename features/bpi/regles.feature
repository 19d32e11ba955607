# language: fr
@BPI
Fonctionnalité: Garder, reprendre, abandonner le renouvellement
  Ce que le service promet d'une étape à l'autre, et ce qu'il fait d'un geste inattendu.

  Règle: Quitter ne perd rien

    Plan du scénario: Qui quitte à l'étape « <etape> » la retrouve
      Étant donné un brouillon BPI à l'étape « <etape> »
      Quand il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande BPI
      Alors il est à l'étape « <etape> »

      Exemples:
        | etape                     |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Récapitulatif             |

    @hors_guide
    Scénario: Les parties déjà validées le restent quand on revient
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Quand il valide 2 parties du récapitulatif
      Et il saisit « Mon prénom s'écrit avec un accent. » dans « Observations à destination de l'administration : »
      Et il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande BPI
      Alors la page dit « Photographie d'identité récente »
      Et « Observations à destination de l'administration : » affiche « Mon prénom s'écrit avec un accent. »
      Quand il valide 1 partie du récapitulatif
      Et il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »

    @hors_guide
    Scénario: L'abandon confirmé efface la saisie
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Quand il clique sur « Abandonner la demande »
      Et il clique sur « Confirmer l'abandon »
      Et il commence une demande BPI
      Alors il est à l'étape « Informations personnelles »
      Et « Téléphone * : » est vide

  Règle: « Revenir à l'étape précédente » garde la saisie

    Plan du scénario: De « <etape> », l'usager revient à « <precedente> »
      Étant donné un brouillon BPI à l'étape « <etape> »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors il est à l'étape « <precedente> »

      Exemples:
        | etape           | precedente                |
        | Motif de séjour | Informations personnelles |
        | Justificatifs   | Motif de séjour           |
        | Récapitulatif   | Justificatifs             |

    Scénario: L'usager qui se marie doit attester de nouveau avant de déposer
      Étant donné un brouillon BPI rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il choisit « Marié(e) » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »

  Règle: Une adresse électronique à confirmer n'ouvre pas le compte

    Scénario: Avant d'avoir créé son mot de passe, l'usager ne peut pas se connecter
      Étant donné que l'usager a reçu le lien de création de son compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Quand il saisit « {n° étranger} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page ne porte pas « {prénom nom} »

  Règle: Le renouvellement est celui du titre que l'usager détient

    @hors_guide @horloge
    Scénario: Un titre expiré ne se renouvelle pas par cette démarche
      Étant donné qu'on est le 26/04/2022 à 10:05
      Et un usager né le 05/04/1982 :
        | Titre détenu | du 01/02/2017 au 31/01/2021 |
      Et que l'usager est connecté
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors la page « Votre situation actuelle » s'affiche
      Et la page ne porte pas « BÉNÉFICIAIRE DE LA PROTECTION SUBSIDIAIRE »
      Quand il choisit « Je sollicite le renouvellement de ce titre »
      Et il clique sur « Je commence »
      Alors la page « Votre démarche en ligne » ne s'affiche pas

  Règle: Un geste inattendu ne perd ni ne double rien

    @hors_guide
    Scénario: Un double clic sur le dépôt ne dépose qu'une demande
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Quand il valide 3 parties du récapitulatif
      Et il double-clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Quand il ouvre « Mes demandes en cours » depuis son menu
      Alors le tableau « Suivi de ma demande : » ne compte qu'une ligne

    @hors_guide
    Scénario: Une partie validée dans deux onglets ne l'est qu'une fois
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Et la même page ouverte dans un second onglet
      Quand il valide 1 partie du récapitulatif
      Et dans le second onglet, il clique sur « Valider et vérifier la suite de ma saisie »
      Et il recharge la page
      Alors la page dit « ATTESTATION SUR L'HONNEUR »
      Et la page ne porte pas « ÉTAT CIVIL »

    @hors_guide
    Scénario: Le dépôt sans validation dit la partie qui reste, et garde les observations
      Étant donné un brouillon BPI à l'étape « Récapitulatif »
      Quand il saisit « Bonjour. » dans « Observations à destination de l'administration : »
      Et il clique sur « Déposer la demande > »
      Alors un message dit « MES INFORMATIONS PERSONNELLES (1/3) »
      Et « Observations à destination de l'administration : » affiche « Bonjour. »
