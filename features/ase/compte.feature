# language: fr
@ASE
Fonctionnalité: Accéder au service et créer son compte
  L'usager a un n° étranger mais pas encore de compte : il confirme son adresse électronique par un lien, puis
  choisit un mot de passe.

  Règle: L'accueil public mène aux démarches

    @ASE-002
    Scénario: L'en-tête et le menu, avant connexion
      Étant donné que l'usager est sur l'accueil public
      Alors la page dit, dans l'ordre :
        | Étrangers en France                      |
        | DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE |
        | NOUS CONTACTER                           |
        | BESOIN D'AIDE ?                          |
        | Français                                 |
      Et la page propose, dans l'ordre :
        | Accueil                              |
        | Valider mon VLS-TS                   |
        | Demander un titre de séjour          |
        | Acheter un timbre fiscal électronique |
        | Document de voyage                   |
        | SE CONNECTER                         |

    @ASE-003 @fumee
    Scénario: Les briques des démarches, avant connexion
      Étant donné que l'usager est sur l'accueil public
      Alors la page propose, dans l'ordre :
        | Je valide mon VLS-TS                                         |
        | Je demande ou renouvelle un titre de séjour                  |
        | Je demande un premier titre -sans numéro étranger, sans visa- |
        | Je déclare un changement de situation                        |
        | Je demande un document de voyage                             |

    @ASE-009
    Scénario: Le pied de page
      Étant donné que l'usager est sur l'accueil public
      Alors la page propose, dans l'ordre :
        | Contact          |
        | Plan du site     |
        | Mentions légales |
        | Accessibilité    |
        | Data.gouv.fr     |

  Règle: Une adresse électronique saisie deux fois suffit pour demander son compte

    @ASE-005 @ASE-006
    Scénario: Le formulaire d'accès demande l'adresse électronique et sa confirmation
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page porte, dans l'ordre :
        | Compléter les renseignements suivants pour accéder à vos services. |
        | Les champs marqués d'un * sont obligatoires                        |
        | Adresse email *                                                    |
        | Confirmation de l'adresse email *                                  |
        | Valider                                                            |
      Et « Adresse email * » est obligatoire
      Et « Confirmation de l'adresse email * » est obligatoire

    @ASE-007 @ASE-008
    Scénario: La demande de compte est enregistrée et un courriel part
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il saisit « {email} » dans « Adresse email * »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et la page dit, dans l'ordre :
        | Demande de création de compte bien enregistrée. Un email vous a été envoyé afin de confirmer votre adresse email.       |
        | Vous devez confirmer votre adresse email et créer votre mot de passe avant de pouvoir envoyer votre demande. |
      Et la page propose, dans l'ordre :
        | Retour à l'accueil |
      Et il reçoit un courriel qui dit, dans l'ordre :
        | Pour déposer votre demande vous devez confirmer votre adresse e-mail en cliquant sur le lien ci-dessous : |

    @ASE-006
    Plan du scénario: Sans <manque>, la demande de compte n'est pas enregistrée
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Alors les questions sont, dans l'ordre :
        | Adresse email *                   |
        | Confirmation de l'adresse email * |
      Quand il saisit « {email} » dans « <rempli> »
      Et il clique sur « Valider »
      Alors la page « CRÉATION DE COMPTE » ne s'affiche pas
      Et la page « Compléter les renseignements suivants pour accéder à vos services. » s'affiche

      Exemples:
        | manque               | rempli                            |
        | adresse              | Confirmation de l'adresse email * |
        | confirmation         | Adresse email *                   |

  Règle: Le lien du courriel ouvre le choix du mot de passe, une seule fois et pendant 24 heures

    @ASE-010 @ASE-011 @fumee
    Scénario: Le courriel de création de compte et son lien
      Étant donné que l'usager a reçu le lien de création de son compte
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom},                                                                                               |
        | La création du compte d'accès à votre espace personnel usager ou de l'utilisateur que vous représentez est en cours. |
        | Pour déposer votre demande vous devez confirmer votre adresse e-mail en cliquant sur le lien ci-dessous :            |
        | Si le lien ne fonctionne pas, vous pouvez le copier et le coller dans la barre d'adresse de votre navigateur.        |
        | Cordialement,                                                                                                       |
        | La Direction Générale des Etrangers en France                                                                       |
        | Ce message est généré automatiquement, merci de ne pas y répondre.                                                  |
      Et le lien du courriel mène à « /particuliers/#/espace-personnel/inscription/mot-de-passe?token= »

    @ASE-013 @ASE-014
    Scénario: Le lien ouvre la page du mot de passe
      Étant donné que l'usager a reçu le lien de création de son compte
      Quand il relève le courriel du lien de création de compte
      Et il clique sur le lien du courriel
      Alors la page « Réinitialisation du mot de passe » s'affiche
      Et la page dit « Votre mot de passe doit être réinitialisé. Merci de renseigner un nouveau mot de passe, qui doit faire au moins 8 caractères avec au moins une majuscule, une minuscule, un chiffre et un caractère spécial. »
      Et la page propose, dans l'ordre :
        | Valider mon mot de passe |

    @ASE-012 @horloge
    Scénario: Le lien vaut encore juste avant 24 heures
      Étant donné qu'on est le 16/08/2023 à 10:00
      Et que l'usager a reçu le lien de création de son compte
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Pour des raisons de sécurité, ce lien n'est valable que 24 heures.                                                                                                                |
        | Passé ce délai, vous devrez de nouveau renseigner les informations relatives à la création de votre compte sur la page de connexion accessible ici. |
      Quand 23 heures et 58 minutes passent
      Et il clique sur le lien du courriel
      Alors la page « Réinitialisation du mot de passe » s'affiche

    @ASE-012 @horloge
    Scénario: Passé 24 heures, le lien ne vaut plus et « ici » mène à la page de connexion
      Étant donné qu'on est le 16/08/2023 à 10:00
      Et que l'usager a reçu le lien de création de son compte
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Pour des raisons de sécurité, ce lien n'est valable que 24 heures.                                                                                                                |
        | Passé ce délai, vous devrez de nouveau renseigner les informations relatives à la création de votre compte sur la page de connexion accessible ici. |
      Quand 24 heures et 1 minute passent
      Et il clique sur le lien du courriel
      Alors la page « Réinitialisation du mot de passe » ne s'affiche pas
      Quand il clique sur « ici » dans le courriel
      Alors la page « Vous avez déjà un compte » s'affiche

  Règle: Le mot de passe compte au moins 8 caractères, une majuscule, une minuscule, un chiffre et un caractère spécial

    Contexte:
      Étant donné que l'usager a reçu le lien de création de son compte
      Et que l'usager a ouvert ce lien

    @ASE-014 @ASE-015 @ASE-016 @ASE-017
    Scénario: Un mot de passe conforme ouvre l'écran de connexion
      Alors la page « Réinitialisation du mot de passe » s'affiche
      Et la page dit « Votre mot de passe doit être réinitialisé. Merci de renseigner un nouveau mot de passe, qui doit faire au moins 8 caractères avec au moins une majuscule, une minuscule, un chiffre et un caractère spécial. »
      Quand il saisit « Abcdef1! » dans « Nouveau mot de passe : »
      Et il saisit « Abcdef1! » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors la page « Vous avez déjà un compte » s'affiche

    @ASE-015
    Plan du scénario: Un mot de passe <defaut> est refusé
      Alors la page dit « au moins 8 caractères avec au moins une majuscule, une minuscule, un chiffre et un caractère spécial »
      Quand il saisit « <mot de passe> » dans « Nouveau mot de passe : »
      Et il saisit « <mot de passe> » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors la page « Réinitialisation du mot de passe » s'affiche
      Et la page « Vous avez déjà un compte » ne s'affiche pas

      Exemples:
        | defaut                 | mot de passe |
        | de 7 caractères        | Abcde1!      |
        | sans majuscule         | abcdef1!     |
        | sans minuscule         | ABCDEF1!     |
        | sans chiffre           | Abcdefg!     |
        | sans caractère spécial | Abcdefg1     |
