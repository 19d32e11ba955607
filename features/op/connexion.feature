# language: fr
@OP
Fonctionnalité: Se connecter la première fois, puis dire pourquoi l'on demande un titre

  Règle: L'identifiant est l'adresse électronique

    @OP-017
    Scénario: L'écran de connexion et FranceConnect
      Étant donné que l'usager est sur l'accueil public
      Quand il clique sur « SE CONNECTER »
      Alors la page porte, dans l'ordre :
        | Vous avez déjà un compte                                                                                             |
        | Identifiant :                                                                                                        |
        | ?                                                                                                                    |
        | Mot de passe :                                                                                                       |
        | MOT DE PASSE OUBLIÉ ?                                                                                                |
        | S'identifier                                                                                                         |
        | OU                                                                                                                   |
        | FranceConnect est la solution proposée par l'État pour sécuriser et simplifier la connexion à vos services en ligne. |
        | S'identifier avec FranceConnect                                                                                      |
        | Qu'est-ce que FranceConnect ?                                                                                        |
        | PREMIÈRE VISITE ? CRÉER VOTRE COMPTE                                                                                 |

    @OP-018 @OP-019 @OP-020 @OP-021 @fumee
    Scénario: Le mot de passe provisoire n'ouvre que le choix d'un autre
      Étant donné que l'usager a reçu ses identifiants provisoires
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Quand il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe provisoire} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page « Réinitialisation du mot de passe » s'affiche
      Et la page dit « Votre mot de passe doit être réinitialisé. »
      Et la page porte, dans l'ordre :
        | Nouveau mot de passe :         |
        | Confirmation du mot de passe : |
        | Valider mon mot de passe       |
      Quand il clique sur « Accueil »
      Et il clique sur « Je demande un premier titre -sans numéro étranger, sans visa- »
      Alors la page « Réinitialisation du mot de passe » s'affiche

  Règle: Le nouveau mot de passe compte au moins 8 caractères, une majuscule, une minuscule, un chiffre et un caractère spécial

    Contexte:
      Étant donné que l'usager s'est identifié avec son mot de passe provisoire

    @OP-022 @OP-023 @OP-024
    Scénario: Un mot de passe conforme ouvre le site
      Alors la page « Réinitialisation du mot de passe » s'affiche
      Et la page dit « Merci de renseigner un nouveau mot de passe, qui doit faire au moins 8 caractères avec au moins une majuscule, une minuscule, un chiffre et un caractère spécial. »
      Quand il saisit « Abcdef1! » dans « Nouveau mot de passe : »
      Et il saisit « Abcdef1! » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors la page « Réinitialisation du mot de passe » ne s'affiche pas
      Et la page dit « {email} »
      Et la page ne porte pas « SE CONNECTER »

    @OP-022
    Plan du scénario: Un mot de passe <defaut> est refusé
      Alors la page dit « Merci de renseigner un nouveau mot de passe, qui doit faire au moins 8 caractères avec au moins une majuscule, une minuscule, un chiffre et un caractère spécial. »
      Quand il saisit « <mot de passe> » dans « Nouveau mot de passe : »
      Et il saisit « <mot de passe> » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors la page « Réinitialisation du mot de passe » s'affiche

      Exemples:
        | defaut                 | mot de passe |
        | de 7 caractères        | Abcde1!      |
        | sans majuscule         | abcdef1!     |
        | sans minuscule         | ABCDEF1!     |
        | sans chiffre           | Abcdefg!     |
        | sans caractère spécial | Abcdefg1     |

    @hors_guide
    Scénario: Le mot de passe provisoire ne sert plus une fois remplacé
      Quand il saisit « {mot de passe} » dans « Nouveau mot de passe : »
      Et il saisit « {mot de passe} » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Et il ouvre « Se déconnecter » depuis son menu
      Et il clique sur « SE CONNECTER »
      Et il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe provisoire} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors un message dit « Identifiant ou mot de passe incorrect. »
      Quand il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page « Je n'ai pas de numéro d'étranger et je souhaite faire une première demande en ligne : » s'affiche

  Règle: Connecté sans numéro étranger, l'usager dit pourquoi il fait une première demande

    @OP-025
    Scénario: L'en-tête et le menu de l'usager connecté
      Étant donné que l'usager est connecté
      Alors la page porte, dans l'ordre :
        | NOUS CONTACTER  |
        | BESOIN D'AIDE ? |
        | Français        |
        | Accueil         |
        | Démarches       |
      Et la page dit « {email} »
      Et la page ne porte pas « SE CONNECTER »

    @OP-026
    Scénario: Deux raisons de faire une première demande
      Étant donné que l'usager est connecté
      Quand il clique sur « Je demande un premier titre -sans numéro étranger, sans visa- »
      Alors la page « Je n'ai pas de numéro d'étranger et je souhaite faire une première demande en ligne : » s'affiche
      Et la page porte, dans l'ordre :
        | Car j'ai des attaches familiales en France |
        | Car je suis citoyen de l'union européenne, de l'espace économique européen ou suisse ou membre de famille d'un citoyen de l'union européenne, de l'espace économique européen ou suisse |
        | Je continue |

    @OP-027 @OP-028 @fumee
    Scénario: Les attaches familiales mènent à la première étape
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande un premier titre -sans numéro étranger, sans visa- »
      Quand il choisit « Car j'ai des attaches familiales en France »
      Et il clique sur « Je continue »
      Alors il est à l'étape « Votre situation »
