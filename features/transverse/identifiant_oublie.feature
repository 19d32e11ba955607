# language: fr
@hors_guide
Fonctionnalité: Identifiant oublié, et aides de l'identification
  Les écrans de connexion des guides portent « Identifiant oublié ? », des aides « ? » et la question « Comment savoir
  si vous avez déjà un compte ? » : chacune répond.

  Règle: L'identifiant est rappelé par courriel, à l'adresse du compte

    Scénario: Le courriel rappelle l'identifiant, et seulement lui
      Étant donné que l'usager a un compte
      Quand il ouvre l'adresse « se-connecter »
      Et il clique sur « Identifiant oublié ? »
      Alors la page « Identifiant oublié » s'affiche
      Quand il saisit « {email} » dans « Adresse email * »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom},                              |
        | Votre identifiant de connexion est : {n° étranger} |
      Et le courriel ne dit rien de « mot de passe »

    Plan du scénario: Avec une adresse <genre>, rien ne dit si un compte existe
      Étant donné que l'usager a un compte
      Quand il ouvre l'adresse « identifiant-oublie »
      Et il saisit « <adresse> » dans « Adresse email * »
      Et il clique sur « Valider »
      Alors un message dit « Si un compte correspond à votre saisie, un courriel vient d'être envoyé à l'adresse de ce compte. »
      Et la réponse a le statut 200
      Et la page ne porte pas « {n° étranger} »
      Et l'usager a reçu <courriels> courriel en tout

      Exemples:
        | genre    | adresse               | courriels |
        | connue   | {email}               | 1         |
        | inconnue | personne@example.org  | 0         |

  Règle: « Comment savoir si vous avez déjà un compte ? » dit comment le savoir

    Scénario: La réponse, et le chemin du retour
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il clique sur « COMMENT SAVOIR SI VOUS AVEZ DÉJÀ UN COMPTE ? »
      Alors la page « Comment savoir si vous avez déjà un compte ? » s'affiche
      Et la page dit, dans l'ordre :
        | Vous avez un compte si vous avez déjà validé un visa long séjour, demandé un titre de séjour ou un document de voyage en ligne |
        | Votre identifiant est votre numéro étranger (10 chiffres). |
      Et la page propose, dans l'ordre :
        | Identifiant oublié ?       |
        | Retour à l'identification  |
      Quand il clique sur « Retour à l'identification »
      Alors la page « Accéder à vos services » s'affiche

    Scénario: De la réponse, on peut demander son identifiant
      Étant donné que l'usager est sur l'accueil public
      Quand il ouvre l'adresse « acces/comment-savoir »
      Et il clique sur « Identifiant oublié ? »
      Alors la page « Identifiant oublié » s'affiche

  Règle: Une aide « ? » s'ouvre à côté du champ, sans quitter la page

    Scénario: L'aide de l'identifiant
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Quand il saisit « 1234567890 » dans « Identifiant : »
      Et il clique sur « ? »
      Alors la page dit « Votre identifiant de connexion est votre N° Etranger, si vous n'en avez pas, votre adresse mail »
      Et « Identifiant : » affiche « 1234567890 »

    Scénario: L'aide du numéro de visa ou de titre donne un exemple par document
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il saisit « 7503134955 » dans « N° de votre visa ou de votre titre de séjour : »
      Et il clique sur « ? »
      Alors la page dit, dans l'ordre :
        | Sur les visas, il est ici                                             |
        | 123456789                                                             |
        | Sur les titres de séjour délivrés à partir d'octobre 2008, il est ici |
        | 1000000000                                                            |
        | Sur les titres de séjour délivrés avant octobre 2008, il est ici      |
        | Sur les titres de séjour délivrés avant juin 2011, il est ici         |
        | 776278                                                                |
      Et « N° de votre visa ou de votre titre de séjour : » affiche « 7503134955 »
