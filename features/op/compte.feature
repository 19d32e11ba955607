# language: fr
@OP
Fonctionnalité: Ouvrir un compte temporaire sans numéro étranger
  L'usager est inconnu de l'administration : son adresse électronique suffit, et un courriel lui donne un mot de
  passe provisoire.

  Règle: L'accueil public mène à la première demande

    @OP-002
    Scénario: L'en-tête et le menu, avant connexion
      Étant donné que l'usager est sur l'accueil public
      Alors la page dit, dans l'ordre :
        | Étrangers en France                        |
        | DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE |
        | NOUS CONTACTER                             |
        | BESOIN D'AIDE ?                            |
        | Français                                   |
      Et la page dit, dans l'ordre :
        | FAMI                 |
        | L'Europe se mobilise |
      Et la page propose, dans l'ordre :
        | Accueil                               |
        | Valider mon VLS-TS                    |
        | Demander un titre de séjour           |
        | Acheter un timbre fiscal électronique |
        | Document de voyage                    |
        | SE CONNECTER                          |

    @OP-003
    Scénario: Les briques des démarches, avant connexion
      Étant donné que l'usager est sur l'accueil public
      Alors la page propose, dans l'ordre :
        | Je valide mon VLS-TS                                          |
        | Je demande ou renouvelle un titre de séjour                   |
        | Je demande un premier titre -sans numéro étranger, sans visa- |
        | Je déclare un changement de situation                         |
        | Je demande un document de voyage                              |

    @OP-011
    Scénario: Le pied de page
      Étant donné que l'usager est sur l'accueil public
      Alors la page propose, dans l'ordre :
        | Contact          |
        | Plan du site     |
        | Mentions légales |
        | Accessibilité    |
        | Data.gouv.fr     |

  Règle: L'adresse électronique, saisie deux fois, est la seule chose demandée

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande un premier titre -sans numéro étranger, sans visa- »

    @OP-001 @OP-004 @OP-005 @OP-006 @fumee
    Scénario: La brique ouvre le formulaire d'adresse, sans numéro étranger ni visa
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page porte, dans l'ordre :
        | Compléter les renseignements suivants pour accéder à vos services. |
        | Les champs marqués d'un * sont obligatoires                        |
        | Adresse email *                                                    |
        | Confirmation de l'adresse email *                                  |
        | Valider                                                            |
      Et les questions de « Compléter les renseignements suivants pour accéder à vos services. » sont exactement, dans l'ordre :
        | Adresse email *                   |
        | Confirmation de l'adresse email * |
      Et « Adresse email * » est obligatoire
      Et « Confirmation de l'adresse email * » est obligatoire

    @OP-007 @OP-008 @OP-009 @fumee
    Scénario: La demande de compte est enregistrée
      Quand il saisit « {email} » dans « Adresse email * »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page dit, dans l'ordre :
        | CRÉATION DE COMPTE                                                                                               |
        | Demande de création de compte bien enregistrée. Un email vous a été envoyé afin de confirmer votre adresse email. |
      Et la page propose, dans l'ordre :
        | Retour à l'accueil |

    @OP-006
    Plan du scénario: Sans <manque>, aucun compte n'est demandé
      Alors les questions sont, dans l'ordre :
        | Adresse email *                   |
        | Confirmation de l'adresse email * |
      Quand il saisit « {email} » dans « <rempli> »
      Et il clique sur « Valider »
      Alors la page « CRÉATION DE COMPTE » ne s'affiche pas
      Et la page « Compléter les renseignements suivants pour accéder à vos services. » s'affiche

      Exemples:
        | manque       | rempli                            |
        | adresse      | Confirmation de l'adresse email * |
        | confirmation | Adresse email *                   |

    @OP-010
    Scénario: Tant que le mot de passe n'est pas créé, la demande ne s'ouvre pas
      Quand il saisit « {email} » dans « Adresse email * »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors la page dit « Vous devez confirmer votre adresse email et créer votre mot de passe avant de pouvoir envoyer votre demande. »
      Quand il clique sur « Retour à l'accueil »
      Et il clique sur « Je demande un premier titre -sans numéro étranger, sans visa- »
      Alors la page « Votre situation » ne s'affiche pas
      Et la page « Compléter les renseignements suivants pour accéder à vos services. » s'affiche

  Règle: Un courriel donne l'identifiant et un mot de passe provisoire

    @OP-012 @OP-013 @OP-014
    Scénario: Le courriel du compte temporaire
      Étant donné que l'usager a reçu ses identifiants provisoires
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour,                                                                                                                   |
        | Un compte d'accès temporaire a été créé afin de vous permettre de poursuivre votre demande.                               |
        | Vous pourrez ainsi quitter la télé-procédure à tout moment et la reprendre ultérieurement à la dernière étape enregistrée. |
        | Votre compte d'accès à un espace personnel usager définitif n'est pas encore créé.                                        |
        | Voici vos identifiants de connexion :                                                                                      |
        | Identifiant : {email}                                                                                                      |
        | Mot de passe provisoire : {mot de passe provisoire}                                                                        |
        | Pour accéder à la télé-procédure, vous pouvez cliquer sur le lien suivant :                                                |
        | Se connecter                                                                                                               |
        | Cordialement,                                                                                                              |
        | La Direction Générale des Etrangers en France                                                                              |
        | Ce message est généré automatiquement, merci de ne pas y répondre.                                                         |
      Quand il clique sur « Se connecter » dans le courriel
      Et il clique sur « SE CONNECTER »
      Et il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe provisoire} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page « Vous avez déjà un compte » ne s'affiche pas

    @OP-015 @OP-016
    Scénario: Le lien du courriel mène au site, dont le menu mène à la connexion
      Étant donné que l'usager a reçu ses identifiants provisoires
      Quand il clique sur « Se connecter » dans le courriel
      Alors la page propose, dans l'ordre :
        | SE CONNECTER                                                  |
        | Je demande un premier titre -sans numéro étranger, sans visa- |
      Quand il clique sur « SE CONNECTER »
      Alors la page « Vous avez déjà un compte » s'affiche
