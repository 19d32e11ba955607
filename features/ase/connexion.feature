# language: fr
@ASE
Fonctionnalité: Se connecter et choisir sa démarche

  Règle: L'usager se connecte avec son numéro étranger et son mot de passe

    @ASE-018 @ASE-019 @ASE-127
    Scénario: L'écran de connexion et FranceConnect
      Étant donné que l'usager est sur l'accueil public
      Quand il clique sur « SE CONNECTER »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page porte, dans l'ordre :
        | Vous avez déjà un compte                                                                                          |
        | Identifiant :                                                                                                     |
        | ?                                                                                                                 |
        | Mot de passe :                                                                                                    |
        | MOT DE PASSE OUBLIÉ ?                                                                                             |
        | S'identifier                                                                                                      |
        | OU                                                                                                                |
        | FranceConnect est la solution proposée par l'État pour sécuriser et simplifier la connexion à vos services en ligne. |
        | S'identifier avec FranceConnect                                                                                   |
        | Qu'est-ce que FranceConnect ?                                                                                     |
        | PREMIÈRE VISITE ? CRÉER VOTRE COMPTE                                                                              |

    @ASE-020 @ASE-021 @ASE-128 @fumee
    Scénario: Le numéro étranger et le mot de passe ouvrent l'espace de l'usager
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Alors la page « Vous avez déjà un compte » s'affiche
      Quand il saisit « {n° étranger} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page dit « {prénom nom} »
      Et la page ne porte pas « SE CONNECTER »

    @ASE-020
    Scénario: L'adresse électronique n'est pas l'identifiant d'un usager qui a un numéro étranger
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Quand il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page ne porte pas « {prénom nom} »

  Règle: Connecté, l'usager retrouve son nom, ses démarches et sa cloche

    @ASE-022
    Scénario: L'en-tête et le menu de l'usager connecté
      Étant donné que l'usager est connecté
      Alors la page porte, dans l'ordre :
        | NOUS CONTACTER  |
        | BESOIN D'AIDE ? |
        | Français        |
        | Accueil         |
        | Démarches       |
      Et la page dit « {prénom nom} »
      Et la page montre la cloche des notifications

    @ASE-023
    Scénario: Les briques de l'usager connecté
      Étant donné que l'usager est connecté
      Alors la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |
        | Je demande la nationalité française         |
        | Demander une autorisation de travail        |
        | Je déclare un changement de situation       |

  Règle: Le motif « étranger confié à l'ASE » mène au préambule

    @ASE-024 @ASE-025 @ASE-026 @fumee
    Scénario: La page de la situation actuelle
      Étant donné que l'usager est connecté
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors la page « Votre situation actuelle » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page dit « {prénom nom} »
      Et la page dit, dans l'ordre :
        | Votre situation actuelle                   |
        | Vous êtes titulaire d'un titre de séjour   |
        | Je sollicite le renouvellement de ce titre |
        | La téléprocédure de demande de titre de séjour pour ce motif n'est pas accessible en ligne pour le moment. Nous vous invitons à vous connecter au site internet de la préfecture dont dépend votre résidence pour vous renseigner sur les démarches à effectuer. |
        | JE SOLLICITE UN AUTRE TITRE DE SÉJOUR :    |
        | Je commence                                |

    @ASE-027
    Scénario: Les onze autres motifs de demande
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Alors la page porte, dans l'ordre :
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

    @ASE-028
    Scénario: La situation de vulnérabilité a trois motifs
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il choisit « Je suis en situation de vulnérabilité »
      Alors la page porte, dans l'ordre :
        | Je suis en situation de vulnérabilité                       |
        | En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance) |
        | En tant que bénéficiaire d'une ordonnance de protection     |
        | En tant que victime de la traite des êtres humains          |

    @ASE-029 @ASE-030
    Scénario: « Je commence » ouvre le préambule de la démarche
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il choisit « Je suis en situation de vulnérabilité », puis « En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance) »
      Et il clique sur « Je commence »
      Alors la page « Votre démarche en ligne » s'affiche
