# language: fr
@RF
Fonctionnalité: Regroupement familial, répondre à une demande de complément

  Règle: Un courriel annonce la notification, sans dire laquelle

    @RF-095 @RF-096 @agent @fumee
    Scénario: Le courriel du complément mène à la connexion
      Étant donné un dossier RF déposé, l'usager n'étant pas connecté
      Quand l'agent conteste « Justificatif de mariage » avec l'observation « L'acte est illisible. »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour, |
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
        | Se connecter |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Et le courriel ne dit rien de « complément »
      Et le courriel ne dit rien de « {nom} »
      Quand il clique sur « Se connecter » dans le courriel
      Alors la page « Connectez-vous pour accéder à vos services » s'affiche

    @RF-095 @RF-114 @RF-115 @agent
    Scénario: Le courriel de la décision est le même, et mène à l'accueil du site
      Étant donné un dossier RF déposé, l'usager n'étant pas connecté
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
      Quand il clique sur « SE CONNECTER »
      Alors la page « Vous avez déjà un compte » s'affiche

  Règle: La cloche mène à la demande

    @RF-098 @agent
    Scénario: Le menu de l'usager connecté et la pastille de la cloche
      Étant donné un dossier RF dont l'agent demande un complément
      Quand il clique sur « Accueil »
      Alors la cloche des notifications porte la pastille « 1 »
      Et la page propose, dans l'ordre :
        | Accueil                               |
        | Demander un titre de séjour           |
        | Acheter un timbre fiscal électronique |
        | Déclarer un changement                |
        | Document de voyage                    |

    @RF-099 @RF-100 @agent @horloge
    Scénario: La liste de la cloche et le passage à toutes les notifications
      Étant donné qu'on est le 12/05/2023 à 09:00
      Et un dossier RF dont l'agent demande un complément
      Quand il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 12/05/2023                    |
        | Demande de complément         |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche

  Règle: La notification dit ce que l'agent conteste, et comment y répondre

    Contexte:
      Étant donné un brouillon RF rouvert à l'étape « Justificatifs », déjà remplie
      Et qu'il a joint « 234.PNG » à « Justificatif de nationalité »
      Et qu'il a cliqué sur « Enregistrer et poursuivre > »
      Et qu'il a cliqué sur « Déposer la demande > »
      Et que l'usager a téléchargé « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Quand il relève le « N° de la demande : » sur le document
      Et l'agent conteste « Justificatif de nationalité » avec l'observation « Veuillez fournir une copie lisible de votre passeport. »
      Et il ouvre sa dernière notification

    @RF-101 @RF-102 @RF-103 @RF-105 @RF-106 @agent
    Scénario: Le texte de la demande, de la salutation à la signature
      Alors la page « Demande de complément » s'affiche
      Et la page dit, dans l'ordre :
        | < RETOUR A TOUTES MES NOTIFICATIONS |
        | Demande de complément |
        | Bonjour {prénom nom} |
        | Je vous informe qu'après avoir pris connaissance des documents justificatifs joints à votre demande, un complément d'information est nécessaire à la poursuite de son instruction. |
        | Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre. |
        | Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. |
        | La taille maximale : 10 Mo |
        | Les documents mentionnés ci-dessous ne sont pas lisibles : |
        | Justificatif de nationalité : |
        | 234.PNG |
        | VOIR LE DOCUMENT |
        | Observations : |
        | Veuillez fournir une copie lisible de votre passeport. |
        | Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. |
        | Cordialement, |
        | L'agent Instructeur |
        | Ministère de l'Intérieur et des Outre-Mer |
        | Valider et envoyer |
        | < RETOUR A TOUTES MES NOTIFICATIONS |

    @RF-104 @agent
    Scénario: Chaque document attend une réponse, maintenir ou mettre à jour
      Alors « Votre réponse * : » est obligatoire
      Et « Votre réponse * : » propose, dans l'ordre :
        | Maintenir le Document     |
        | Mettre à jour le Document |
      Quand il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu

    @RF-107 @RF-110 @agent
    Scénario: Maintenir le document demande d'en dire les raisons
      Alors « Veuillez préciser les raisons du maintien du document * : » est absent
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : »
      Alors « Veuillez préciser les raisons du maintien du document * : » est obligatoire
      Quand il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu
      Quand il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « La copie comporte 2 pages » dans le dossier
      Et la page dit « Demande de complément répondu »

    @RF-108 @RF-109 @RF-110 @agent
    Scénario: Mettre à jour le document, avec un message facultatif à l'agent
      Quand il choisit « Mettre à jour le Document » pour « Votre réponse * : »
      Et il joint « 6657.PNG » à « Justificatif de nationalité : »
      Alors « Justificatif de nationalité : » dit, dans l'ordre :
        | 6657.PNG            |
        | SUPPRIMER           |
        | Joindre un document |
      Et « Message à l'agent : » est facultatif
      Quand il saisit « Voici mon passeport. » dans « Message à l'agent : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « 6657.PNG » dans le dossier
      Et l'agent lit « Voici mon passeport. » dans le dossier
      Et la page dit « Demande de complément répondu »

  Règle: L'usager a 30 jours à compter de l'ouverture de la notification

    @RF-105 @RF-111 @agent @horloge
    Plan du scénario: <quand> après l'ouverture, la demande est à l'état « <etat> »
      Étant donné qu'on est le 12/05/2023 à 09:00
      Et un dossier RF dont l'agent demande un complément
      Quand on est le 20/05/2023 à 09:00
      Et il se reconnecte
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors la page dit « L'ouverture d'une notification fait office, pour l'administration, d'accusé de réception et déclenche donc le délai dans lequel vous devez répondre à une demande de l'agent en charge de votre dossier. »
      Quand il ouvre la notification « Demande de complément »
      Alors la page dit « Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. »
      Quand on est le <jour> à 08:00
      Alors l'agent voit le dossier à l'état « <etat> »

      Exemples:
        | quand    | jour       | etat               |
        | 30 jours | 19/06/2023 | complément demandé |
        | 31 jours | 20/06/2023 | clôturé            |

    @RF-102 @agent
    Scénario: Une réponse pour l'un des deux documents ne suffit pas
      Étant donné un dossier RF déposé
      Et que l'agent a contesté :
        | Justificatif de mariage           | L'acte est illisible.      |
        | Justificatif de communauté de vie | La déclaration est coupée. |
      Et que l'usager a ouvert sa dernière notification
      Alors la page dit, dans l'ordre :
        | Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre. |
        | Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. |
        | La taille maximale : 10 Mo |
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : » de « Justificatif de mariage : »
      Et il saisit « L'original est ainsi. » dans « Veuillez préciser les raisons du maintien du document * : » de « Justificatif de mariage : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu

  Règle: « Mes Notifications » garde toute la correspondance

    @RF-112 @RF-113 @agent @horloge @fumee
    Scénario: Le filtre, la pagination, et chaque ligne avec son état et sa date
      Étant donné qu'on est le 24/02/2022 à 10:00
      Et un dossier RF accepté
      Et que l'usager a ouvert sa dernière notification
      Quand on est le 01/03/2022 à 10:00
      Et il dépose un autre dossier RF, dont l'agent demande un complément
      Et il répond au complément en maintenant le document
      Et on est le 18/05/2023 à 10:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche
      Et la page dit « Vous pouvez suivre votre correspondance avec l'administration ci-dessous. »
      Et « Filtrer mes notifications : » affiche « Toutes les notifications »
      Et la pagination dit, en haut et en bas :
        | Résultats par page : 10 |
        | 1 sur 1                 |
      Et les notifications sont, dans l'ordre :
        | 24/02/2022 | SEJOUR | Notification de décision lue     | Lu le 24/02/2022      |
        | 01/03/2022 | SEJOUR | Demande de complément répondu    | Répondu le 01/03/2022 |
        | 18/05/2023 | SEJOUR | Notification de décision non lue | —                     |
