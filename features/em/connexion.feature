# language: fr
@EM
Fonctionnalité: Étranger malade, se connecter et demander le renouvellement de son titre

  Règle: L'identifiant est le numéro étranger

    Contexte:
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »

    @EM-022
    Scénario: La voie « Se connecter » mène au formulaire de connexion
      Quand il clique sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Alors la page « S'identifier pour accéder à vos services. » s'affiche
      Quand il clique sur « Se connecter »
      Alors la page « Vous avez déjà un compte » s'affiche

    @EM-023 @EM-024
    Scénario: Le formulaire de connexion et FranceConnect
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

    @EM-025 @EM-026 @fumee
    Scénario: Le numéro étranger et le mot de passe ouvrent l'accueil de l'usager
      Alors la page dit « Votre identifiant de connexion est votre N° Etranger, si vous n'en n'avez pas, votre adresse mail »
      Quand il saisit « {n° étranger} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page dit « {prénom nom} »
      Et la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |

    @EM-025
    Scénario: L'adresse électronique n'identifie pas celui qui a un numéro étranger
      Alors la page dit « Votre identifiant de connexion est votre N° Etranger, si vous n'en n'avez pas, votre adresse mail »
      Quand il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page ne porte pas « {prénom nom} »

  Règle: Connecté, l'usager retrouve son nom, ses démarches et sa cloche

    Contexte:
      Étant donné que l'usager est connecté

    @EM-003
    Scénario: La barre de l'usager connecté
      Alors la page propose, dans l'ordre :
        | Accueil   |
        | Démarches |
      Et la page dit « {prénom nom} »
      Et la page montre la cloche des notifications
      Et la page ne porte pas « SE CONNECTER »

    @EM-027
    Scénario: Les cinq briques de l'usager connecté
      Alors la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |
        | Je demande la nationalité française         |
        | J'achète un timbre fiscal électronique      |
        | Je déclare un changement de situation       |
        | Je demande un document de voyage            |

    @EM-052
    Scénario: Qui a déménagé déclare d'abord son changement de situation
      Quand il clique sur « Je déclare un changement de situation »
      Alors la page « Je déclare un changement de situation » s'affiche

  Règle: Le titre détenu est reconnu et peut être renouvelé

    Contexte:
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »

    @EM-028 @EM-029
    Scénario: Pour qui demande-t-on ?
      Alors la page « Je sollicite ou renouvelle un titre de séjour pour : » s'affiche
      Et « Je sollicite ou renouvelle un titre de séjour pour : » propose, dans l'ordre :
        | Moi-même (à partir de 16 ans)                                             |
        | Un mineur bénéficiaire de la protection internationale de plus de 16 ans |
      Et la page propose, dans l'ordre :
        | Je continue |

    @EM-030 @EM-031 @EM-032
    Scénario: La page « Votre situation actuelle » nomme le titre détenu
      Quand il choisit « Moi-même (à partir de 16 ans) »
      Et il clique sur « Je continue »
      Alors la page « Votre situation actuelle » s'affiche
      Et la page dit, dans l'ordre :
        | Vous êtes titulaire d'un titre de séjour en tant que « Etranger malade ». Ce titre porte la mention « VIE PRIVÉE ET FAMILIALE ». |

    @EM-033
    Scénario: Renouveler ce titre, ou en demander un autre
      Quand il choisit « Moi-même (à partir de 16 ans) »
      Et il clique sur « Je continue »
      Alors la page porte, dans l'ordre :
        | Je sollicite le renouvellement de ce titre                                        |
        | JE SOLLICITE UN AUTRE TITRE DE SÉJOUR :                                           |
        | En tant qu'étudiant                                                               |
        | En tant que visiteur                                                              |
        | En tant que passeport talent                                                      |
        | En tant que bénéficiaire de la protection internationale                          |
        | En tant que salarié - Hors passeport talent & hors Citoyen UE                     |
        | En tant que membre de famille                                                     |
        | Je suis en situation de vulnérabilité                                             |
        | En tant que citoyen de l'Union Européenne                                         |
        | En tant que ressortissant étranger né en France                                   |
        | Pour motif humanitaire                                                            |
        | En tant que jeune au pair, ancien combattant ou retraité ayant travaillé en France |
        | Je commence                                                                       |

    @EM-034 @EM-035 @fumee
    Scénario: Le renouvellement ouvre le préambule
      Quand il choisit « Moi-même (à partir de 16 ans) »
      Et il clique sur « Je continue »
      Et il choisit « Je sollicite le renouvellement de ce titre »
      Et il clique sur « Je commence »
      Alors la page « Votre démarche en ligne » s'affiche
      Et la page dit « en tant qu'étranger résidant habituellement en France »

    @hors_guide
    Scénario: Sans choix de bénéficiaire, l'usager n'avance pas
      Quand il clique sur « Je continue »
      Alors la page « Je sollicite ou renouvelle un titre de séjour pour : » s'affiche
      Et un message dit « Choisissez pour qui vous demandez ou renouvelez un titre de séjour. »

    @hors_guide @horloge
    Scénario: Un titre expiré n'est plus celui que l'usager renouvelle
      Étant donné qu'on est le 04/10/2023 à 10:00
      Et un usager né le 03/10/2000 :
        | Titre détenu | du 05/10/2022 au 03/10/2023 |
      Et que l'usager est connecté
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors la page « Votre situation actuelle » s'affiche
      Et la page ne porte pas « Etranger malade »
