# language: fr
@RF
Fonctionnalité: Regroupement familial, accéder au service, créer son compte et se connecter
  L'usager tient déjà un titre « Conjoint d'étranger RF » : il crée son compte avec le numéro et les dates de ce
  titre, et s'identifie ensuite par son N° Etranger.

  Règle: L'accueil public mène aux démarches

    @RF-002 @RF-025 @fumee
    Scénario: L'en-tête, le menu et les sept briques, avant connexion
      Étant donné que l'usager est sur l'accueil public
      Alors la page dit, dans l'ordre :
        | MINISTÈRE DE L'INTÉRIEUR                   |
        | Étrangers en France                        |
        | DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE |
        | NOUS CONTACTER                             |
        | BESOIN D'AIDE ?                            |
        | Français                                   |
        | L'Europe se mobilise                       |
      Et la page propose, dans l'ordre :
        | Accueil      |
        | Démarches    |
        | SE CONNECTER |
      Et la page propose, dans l'ordre :
        | Je valide mon VLS-TS                                          |
        | Je demande ou renouvelle un titre de séjour                   |
        | Je demande un premier titre -sans numéro étranger, sans visa- |
        | Je demande la nationalité française                           |
        | Demander une autorisation de travail                          |
        | Je déclare un changement de situation                         |
        | Je demande un document de voyage                              |

    @RF-003
    Scénario: Le menu et le fil d'Ariane des pages de création de compte
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Connexion > Création de compte »
      Et la page propose, dans l'ordre :
        | Accueil                               |
        | Valider mon VLS-TS                    |
        | Demander un titre de séjour           |
        | Acheter un timbre fiscal électronique |
        | Document de voyage                    |
        | SE CONNECTER                          |

  Règle: L'usager sans compte s'identifie par son titre

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »

    @RF-004 @RF-005
    Scénario: Se connecter, ou créer son compte avec un numéro et deux dates
      Alors la page porte, dans l'ordre :
        | S'identifier pour accéder à vos services.      |
        | Se connecter                                   |
        | COMMENT SAVOIR SI VOUS AVEZ DÉJÀ UN COMPTE ?   |
        | OU                                             |
        | Première visite? Créez votre compte.           |
        | N° de votre visa ou de votre titre de séjour : |
        | Date de début de validité :                    |
        | Date de fin de validité :                      |
        | Créer un compte                                |
      Et « N° de votre visa ou de votre titre de séjour : » attend « Ex : 9999999999 »
      Et « Date de début de validité : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de début de validité : » attend « JJ », « Mois », « AAAA »
      Et « Date de fin de validité : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de fin de validité : » attend « JJ », « Mois », « AAAA »

    @RF-007
    Scénario: L'aide « ? » montre où lire le numéro
      Quand il clique sur « ? »
      Alors la page dit, dans l'ordre :
        | Votre numéro de visa ou de titre de séjour |
        | 123456789                                  |
        | 1000000000                                 |
        | 776278                                     |

    @RF-006
    Plan du scénario: <quoi>, aucun compte ne se crée
      Quand il saisit « <numéro> » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « <début> » dans « Date de début de validité : »
      Et il saisit la date « <fin> » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors la page « Saisissez votre adresse email » ne s'affiche pas
      Et la page « S'identifier pour accéder à vos services. » s'affiche

      Exemples:
        | quoi                         | numéro        | début            | fin            |
        | Avec un numéro inconnu       | 1234567890    | {début du titre} | {fin du titre} |
        | Avec une autre date de début | {n° du titre} | 1 Janvier 1999   | {fin du titre} |
        | Avec une autre date de fin   | {n° du titre} | {début du titre} | 1 Janvier 2048 |

  Règle: L'adresse électronique se confirme par un lien valable 24 heures

    Contexte:
      Étant donné qu'on est le 09/05/2023 à 10:00
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »

    @RF-008 @horloge
    Scénario: L'adresse se saisit deux fois
      Alors la page « Saisissez votre adresse email » s'affiche
      Et la page porte, dans l'ordre :
        | Saisissez votre adresse email               |
        | Les champs marqués d'un * sont obligatoires |
        | Adresse email * :                           |
        | Confirmation de l'adresse email * :         |
        | Valider                                     |
      Et « Adresse email * : » est obligatoire
      Et « Confirmation de l'adresse email * : » est obligatoire

    @RF-009 @horloge
    Plan du scénario: Avec <quoi>, aucun courriel ne part
      Quand il saisit « <adresse> » dans « Adresse email * : »
      Et il saisit « <confirmation> » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors la page « CRÉATION DE COMPTE » ne s'affiche pas
      Et l'usager a reçu 0 courriel en tout

      Exemples:
        | quoi                                | adresse | confirmation         |
        | deux adresses différentes           | {email} | autre@example.org    |
        | une adresse qui n'en est pas une    | bonjour | bonjour              |

    @RF-010 @RF-011 @RF-012 @RF-014 @horloge
    Scénario: La demande de compte est enregistrée, le courriel et son lien
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et la page dit, dans l'ordre :
        | Demande de création de compte bien enregistrée.                                                              |
        | Un email vous a été envoyé afin de confirmer votre adresse email.                                           |
        | Vous devez confirmer votre adresse email et créer votre mot de passe avant de pouvoir envoyer votre demande. |
        | Votre identifiant de connexion sera votre N° Etranger                                                        |
        | Retour à l'accueil                                                                                           |
      Et il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour                                                                                                             |
        | La création du compte d'accès à votre espace personnel usager ou de l'utilisateur que vous représentez est en cours. |
        | Pour déposer votre demande vous devez confirmer votre adresse e-mail en cliquant sur le lien ci-dessous :            |
        | Si le lien ne fonctionne pas, vous pouvez le copier et le coller dans la barre d'adresse de votre navigateur.        |
        | Cordialement,                                                                                                       |
        | La Direction Générale des Etrangers en France                                                                       |
        | Ce message est généré automatiquement, merci de ne pas y répondre.                                                  |
      Et le courriel ne dit rien de « {nom} »
      Et le lien du courriel mène à « /particuliers/#!/espace-personnel/inscription/mot-de-passe?token= »
      Quand il clique sur le lien du courriel
      Alors la page « Créez votre mot de passe » s'affiche
      Et la page dit « Votre adresse email a bien été validée. »

    @RF-013 @horloge
    Scénario: Le lien vaut encore juste avant 24 heures
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | ce lien n'est valable que 24 heures |
        | Passé ce délai, vous devrez de nouveau renseigner les informations relatives à la création de votre compte sur la page de connexion accessible ici. |
      Quand 23 heures et 58 minutes passent
      Et il clique sur le lien du courriel
      Alors la page « Créez votre mot de passe » s'affiche

    @RF-013 @horloge
    Scénario: Passé 24 heures, le lien ne vaut plus et « ici » mène à la connexion
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | ce lien n'est valable que 24 heures |
        | Passé ce délai, vous devrez de nouveau renseigner les informations relatives à la création de votre compte sur la page de connexion accessible ici. |
      Quand 24 heures et 1 minute passent
      Et il clique sur le lien du courriel
      Alors la page « Créez votre mot de passe » ne s'affiche pas
      Quand il clique sur « ici » dans le courriel
      Alors la page « Vous avez déjà un compte » s'affiche

    @RF-015 @horloge
    Scénario: L'adresse validée, deux champs demandent le mot de passe
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Et il relève le courriel du lien de création de compte
      Et il clique sur le lien du courriel
      Alors la page porte, dans l'ordre :
        | Votre adresse email a bien été validée.     |
        | Créez votre mot de passe                    |
        | Les champs marqués d'un * sont obligatoires |
        | Mot de passe * :                            |
        | Confirmation du mot de passe * :            |
        | Créer le mot de passe                       |
      Et « Mot de passe * : » est obligatoire
      Et « Confirmation du mot de passe * : » est obligatoire

    @RF-016 @horloge
    Plan du scénario: Un mot de passe <defaut> est refusé
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Et il relève le courriel du lien de création de compte
      Et il clique sur le lien du courriel
      Alors la page dit « Format attendu : au moins 8 caractères, une majuscule, une minuscule, un caractère spécial !"#$%&()*+,-./=>?@_ et un chiffre. »
      Quand il saisit « <mot de passe> » dans « Mot de passe * : »
      Et il saisit « <mot de passe> » dans « Confirmation du mot de passe * : »
      Et il clique sur « Créer le mot de passe »
      Alors la page « Créez votre mot de passe » s'affiche
      Et la page « CRÉATION DE COMPTE » ne s'affiche pas

      Exemples:
        | defaut                 | mot de passe |
        | de 7 caractères        | Abcde1!      |
        | sans majuscule         | abcdef1!     |
        | sans minuscule         | ABCDEF1!     |
        | sans chiffre           | Abcdefg!     |
        | sans caractère spécial | Abcdefg1     |

    @RF-016 @RF-017 @RF-018 @RF-019 @horloge @fumee
    Scénario: Un mot de passe conforme crée le compte
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Et il relève le courriel du lien de création de compte
      Et il clique sur le lien du courriel
      Alors la page dit « Format attendu : au moins 8 caractères, une majuscule, une minuscule, un caractère spécial !"#$%&()*+,-./=>?@_ et un chiffre. »
      Quand il saisit « Abcdef1_ » dans « Mot de passe * : »
      Et il saisit « Abcdef1_ » dans « Confirmation du mot de passe * : »
      Et il clique sur « Créer le mot de passe »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et la page dit, dans l'ordre :
        | Votre compte a bien été créé.                                                                                                                       |
        | Vous pouvez désormais vous connecter pour envoyer votre demande et accéder à votre espace personnel.                                               |
        | C'est également depuis cet espace personnel que vous pourrez consulter l'avancée de votre demande et répondre aux différentes demandes des agents. |
        | Votre identifiant de connexion est votre N° Etranger                                                                                                |
        | Retour à l'accueil                                                                                                                                  |

  Règle: L'usager se connecte par son N° Etranger

    @RF-020 @RF-021 @RF-022 @RF-023
    Scénario: L'écran de connexion, son aide et FranceConnect
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il clique sur « Se connecter » dans « S'identifier pour accéder à vos services. »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page porte, dans l'ordre :
        | Vous avez déjà un compte                                                                                             |
        | Identifiant :                                                                                                        |
        | ?                                                                                                                    |
        | Votre identifiant de connexion est votre N° Etranger, si vous n'en n'avez pas, votre adresse mail                    |
        | Mot de passe :                                                                                                       |
        | MOT DE PASSE OUBLIÉ ?                                                                                                |
        | S'identifier                                                                                                         |
        | OU                                                                                                                   |
        | FranceConnect est la solution proposée par l'État pour sécuriser et simplifier la connexion à vos services en ligne. |
        | S'identifier avec FranceConnect                                                                                      |
        | Qu'est-ce que FranceConnect ?                                                                                        |
        | PREMIÈRE VISITE ? CRÉER VOTRE COMPTE                                                                                 |

    @RF-024 @RF-116 @fumee
    Scénario: Le N° Etranger et le mot de passe ouvrent l'espace de l'usager
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Alors la page « Vous avez déjà un compte » s'affiche
      Quand il saisit « {n° étranger} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page dit « {prénom nom} »
      Et la page ne porte pas « SE CONNECTER »

    @RF-026 @RF-097 @agent
    Scénario: L'autre écran de connexion, atteint depuis le courriel du complément
      Étant donné un dossier RF dont l'agent demande un complément, l'usager n'étant pas connecté
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      Quand il clique sur « Se connecter » dans le courriel
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Se connecter »
      Et la page porte, dans l'ordre :
        | Demander la nationalité française             |
        | Je demande une autorisation de travail        |
        | Connectez-vous pour accéder à vos services    |
        | Le symbole * indique les champs obligatoires. |
        | * Identifiant                                 |
        | * Mot de passe                                |
        | Se connecter                                  |
        | Identifiant oublié ?                          |
        | Mot de passe oublié ?                         |
      Quand il saisit « {n° étranger} » dans « * Identifiant »
      Et il saisit « {mot de passe} » dans « * Mot de passe »
      Et il clique sur « Se connecter » dans « Connectez-vous pour accéder à vos services »
      Alors la page dit « {prénom nom} »

  Règle: Connecté, le titulaire du titre en demande le renouvellement

    @RF-027 @RF-028
    Scénario: Le menu et les trois briques de l'usager connecté
      Étant donné que l'usager est connecté
      Alors la page porte, dans l'ordre :
        | Accueil      |
        | Démarches    |
        | {prénom nom} |
      Et la page montre la cloche des notifications
      Et la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |
        | Je déclare un changement de situation       |
        | Je demande un document de voyage            |
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors la page « Je sollicite ou renouvelle un titre de séjour pour : » s'affiche

    @RF-029
    Scénario: Pour soi-même ou pour un mineur
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page « Je sollicite ou renouvelle un titre de séjour pour : » s'affiche
      Et « Je sollicite ou renouvelle un titre de séjour pour : » propose, dans l'ordre :
        | Moi-même (à partir de 16 ans)                                            |
        | Un mineur bénéficiaire de la protection internationale de plus de 16 ans |
      Et la page propose, dans l'ordre :
        | Je continue |

    @RF-030 @RF-031 @RF-032 @RF-033 @fumee
    Scénario: La page de la situation actuelle reconnaît le titre détenu
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il choisit « Moi-même (à partir de 16 ans) »
      Et il clique sur « Je continue »
      Alors la page « Votre situation actuelle » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page dit, dans l'ordre :
        | Vous êtes titulaire d'un titre de séjour en tant que « Conjoint d'étranger RF ». |
        | Ce titre porte la mention « VIE PRIVÉE ET FAMILIALE ».                           |
      Et la page porte, dans l'ordre :
        | Je sollicite le renouvellement de ce titre                                         |
        | JE SOLLICITE UN AUTRE TITRE DE SÉJOUR :                                            |
        | En tant qu'étudiant                                                                |
        | En tant que visiteur                                                               |
        | En tant que passeport talent                                                       |
        | En tant que bénéficiaire de la protection internationale                           |
        | En tant que salarié - Hors passeport talent & hors Citoyen UE                      |
        | En tant que membre de famille                                                      |
        | Je suis en situation de vulnérabilité                                              |
        | En tant que citoyen de l'Union Européenne                                          |
        | En tant que ressortissant étranger né en France                                    |
        | Pour motif humanitaire                                                             |
        | En tant que jeune au pair, ancien combattant ou retraité ayant travaillé en France |
        | Je commence                                                                        |

    @RF-034 @RF-035
    Scénario: « Je commence » ouvre le préambule du renouvellement
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il choisit « Moi-même (à partir de 16 ans) »
      Et il clique sur « Je continue »
      Et il choisit « Je sollicite le renouvellement de ce titre »
      Et il clique sur « Je commence »
      Alors la page « Votre démarche en ligne » s'affiche
