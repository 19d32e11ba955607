# language: fr
@hors_guide @simulateur
Fonctionnalité: Aucun lien ne mène nulle part
  Les guides montrent des démarches que le simulateur ne joue pas : une page le dit. Menus, briques, pied de page et
  cloche mènent tous quelque part.

  Règle: Une démarche qui n'est pas simulée le dit et propose l'accueil

    Plan du scénario: « <brique> », avant connexion
      Étant donné que l'usager est sur l'accueil public
      Quand il clique sur « <brique> » dans « Démarches en ligne »
      Alors la page « <titre> » s'affiche
      Et la réponse a le statut 200
      Et un message dit « Cette démarche existe sur le site réel ; elle n'est pas simulée ici. »
      Quand il clique sur « Retour à l'accueil »
      Alors la page « Vos démarches en ligne » s'affiche

      Exemples:
        | brique                                 | titre                                  |
        | Je valide mon VLS-TS                   | Je valide mon VLS-TS                   |
        | Je demande la nationalité française    | Je demande la nationalité française    |
        | Demander une autorisation de travail   | Demander une autorisation de travail   |
        | Je demande un document de voyage       | Je demande un document de voyage       |

    Scénario: FranceConnect
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Quand il clique sur « S'identifier avec FranceConnect »
      Alors un message dit « elle n'est pas simulée ici »

  Règle: Chaque entrée mène à une page

    Scénario: L'accueil public, son menu et son pied de page
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Démarches »
      Alors chaque lien de la page mène à une page du service

    Scénario: L'accueil de l'usager connecté et ses menus
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Démarches »
      Alors chaque lien de la page mène à une page du service

    Scénario: La cloche et les demandes d'un usager qui a un complément à fournir
      Étant donné un dossier ASE dont l'agent demande un complément
      Quand il ouvre « Mes demandes en cours » depuis son menu
      Et il ouvre la cloche des notifications
      Alors chaque lien de la page mène à une page du service

    Scénario: Le plan du site mène aux démarches
      Étant donné que l'usager est sur l'accueil public
      Quand il clique sur « Plan du site »
      Alors la page « Plan du site » s'affiche
      Et la page propose, dans l'ordre :
        | Je valide mon VLS-TS                        |
        | Je demande ou renouvelle un titre de séjour |
        | Je déclare un changement de situation       |
      Et chaque lien de la page mène à une page du service

    Plan du scénario: « <lien> »
      Étant donné que l'usager est sur l'accueil public
      Quand il clique sur « <lien> »
      Alors la page « <titre> » s'affiche
      Et la page dit « Ce site est un simulateur : toutes les données y sont fictives, aucune démarche n'y a d'effet. »

      Exemples:
        | lien             | titre            |
        | Contact          | Contact          |
        | Mentions légales | Mentions légales |
        | Accessibilité    | Accessibilité    |
        | NOUS CONTACTER   | Contact          |
        | BESOIN D'AIDE ?  | Besoin d'aide ?  |

  Règle: Une adresse inconnue a sa page

    Plan du scénario: « <adresse> » n'existe pas
      Étant donné que l'usager est sur l'accueil public
      Quand il ouvre l'adresse « <adresse> »
      Alors la page « Cette page n'existe pas » s'affiche
      Et la réponse a le statut 404
      Et un message dit « L'adresse est inexacte, ou ce contenu ne vous appartient pas. »
      Et la page propose, dans l'ordre :
        | Accueil           |
        | Retour à l'accueil |
        | Plan du site      |
      Quand il clique sur « Retour à l'accueil »
      Alors la page « Vos démarches en ligne » s'affiche

      Exemples:
        | adresse                  |
        | nulle-part               |
        | non-simule/nulle-part    |
        | demarches/nulle/part     |
        | acces/nulle-part         |
