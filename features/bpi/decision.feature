# language: fr
@BPI
Fonctionnalité: Les notifications et la décision d'un renouvellement

  Règle: Un courriel générique mène à l'accueil public

    @BPI-104 @BPI-105 @agent @fumee
    Scénario: Le courriel ne dit pas le sens de la décision
      Étant donné un dossier BPI déposé, l'usager n'étant pas connecté
      Quand l'agent accepte la demande
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour, |
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
        | Se connecter |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Et le courriel ne dit rien de « décision »
      Quand il clique sur « Se connecter » dans le courriel
      Alors la page propose, dans l'ordre :
        | SE CONNECTER                                |
        | Je demande ou renouvelle un titre de séjour |

  Règle: La cloche compte les notifications non lues

    @BPI-109 @BPI-110 @agent @horloge
    Scénario: La cloche porte « 1 » et mène à toutes les notifications
      Étant donné qu'on est le 25/02/2022 à 09:00
      Et un dossier BPI accepté
      Quand il clique sur « Accueil »
      Alors la cloche des notifications porte la pastille « 1 »
      Quand il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 25/02/2022                    |
        | Notification de décision      |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche

  Règle: « Mes Notifications » garde toute la correspondance

    @BPI-111 @BPI-112 @agent @fumee
    Scénario: Le filtre, la pagination et l'accusé de réception
      Étant donné un dossier BPI accepté
      Quand il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche
      Et la page dit, dans l'ordre :
        | Vous pouvez suivre votre correspondance avec l'administration ci-dessous. |
        | L'ouverture d'une notification fait office, pour l'administration, d'accusé de réception et déclenche donc le délai dans lequel vous devez répondre à une demande de l'agent en charge de votre dossier. |
        | Filtrer mes notifications : |
      Et « Filtrer mes notifications : » affiche « Toutes les notifications »
      Et la pagination dit, en haut et en bas :
        | Résultats par page : 10 |
        | 1 sur 1                 |

    @BPI-113 @BPI-114 @agent @horloge
    Scénario: De la plus ancienne à la plus récente, chacune avec son état et sa date
      Étant donné qu'on est le 24/02/2022 à 10:00
      Et un dossier BPI accepté
      Et que l'usager a ouvert sa dernière notification
      Quand on est le 01/03/2022 à 10:00
      Et il dépose un autre dossier BPI, dont l'agent demande un complément
      Et il répond au complément en maintenant le document
      Et on est le 10/03/2022 à 10:00
      Et l'agent accepte la demande
      Et on est le 14/03/2022 à 10:00
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il dépose un autre dossier BPI, dont l'agent demande un complément
      Et il répond au complément en maintenant le document
      Et l'agent accepte la demande
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors les notifications sont, dans l'ordre :
        | 24/02/2022 | SEJOUR | Notification de décision lue     | Lu le 24/02/2022      |
        | 01/03/2022 | SEJOUR | Demande de complément répondu    | Répondu le 01/03/2022 |
        | 10/03/2022 | SEJOUR | Notification de décision lue     | Lu le 14/03/2022      |
        | 14/03/2022 | SEJOUR | Demande de complément répondu    | Répondu le 14/03/2022 |
        | 14/03/2022 | SEJOUR | Notification de décision non lue | —                     |

  Règle: La décision favorable se lit et s'atteste

    @BPI-115 @BPI-116 @BPI-117 @BPI-118 @BPI-119 @agent
    Scénario: La notification de décision, de la salutation à la signature, et son document
      Étant donné un dossier BPI accepté
      Quand il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Et il ouvre la notification « Notification de décision non lue »
      Alors la page « Notification de décision » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Mon compte > Mes notifications »
      Et la page dit, dans l'ordre :
        | < RETOUR A TOUTES MES NOTIFICATIONS |
        | Notification de décision |
        | Bonjour {prénom nom}, |
        | Je vous informe que votre demande en ligne de titre de séjour n° {n° de la demande} a été acceptée. Un nouveau titre de séjour est en cours de fabrication et vous sera prochainement remis. |
        | Dans l'attente de cette remise, vous trouverez en pièce jointe l'attestation de décision favorable qui vous permettra de justifier votre droit au séjour et de maintenir vos droits associés dans l'attente de la remise de votre nouveau titre en préfecture. |
        | L'administration vous recontactera pour que vous veniez retirer ce titre en préfecture, et vous précisera le montant de la taxe à acquitter. |
        | TELECHARGER LE DOCUMENT |
        | Cordialement, |
        | L'agent Instructeur |
        | Ministère de l'Intérieur |
        | < RETOUR A TOUTES MES NOTIFICATIONS |
      Quand il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE DÉCISION FAVORABLE |
      Et les rubriques du document sont :
        | N° de la demande : | {n° de la demande} |
      Et le document porte un 2D-DOC dont la signature est valide
