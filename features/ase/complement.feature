# language: fr
@ASE
Fonctionnalité: Répondre à une demande de complément
  L'agent conteste une ou plusieurs pièces ; l'usager maintient ou met à jour chacune d'elles.

  Règle: L'usager se connecte et trouve la notification

    @ASE-105 @agent
    Scénario: L'écran de connexion atteint depuis le courriel
      Étant donné un dossier ASE dont l'agent demande un complément, l'usager n'étant pas connecté
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      Quand il clique sur « Se connecter » dans le courriel
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Se connecter »
      Et la page porte, dans l'ordre :
        | Demander la nationalité française          |
        | Je demande une autorisation de travail     |
        | Connectez-vous pour accéder à vos services |
        | Le symbole * indique les champs obligatoires. |
        | * Identifiant                              |
        | * Mot de passe                             |
        | Se connecter                               |
        | Identifiant oublié ?                       |
        | Mot de passe oublié ?                      |

    @ASE-106 @agent
    Scénario: L'usager se connecte par son numéro étranger
      Étant donné un dossier ASE dont l'agent demande un complément, l'usager n'étant pas connecté
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      Quand il clique sur « Se connecter » dans le courriel
      Et il saisit « {n° étranger} » dans « * Identifiant »
      Et il saisit « {mot de passe} » dans « * Mot de passe »
      Et il clique sur « Se connecter » dans « Connectez-vous pour accéder à vos services »
      Alors la page dit « {prénom nom} »

    @ASE-107 @agent
    Scénario: La cloche porte une pastille
      Étant donné un dossier ASE dont l'agent demande un complément
      Quand il clique sur « Accueil »
      Alors la cloche des notifications porte la pastille « 1 »
      Et la page dit « {prénom nom} »
      Et la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |
        | Je déclare un changement de situation       |

    @ASE-108 @ASE-109 @agent @horloge
    Scénario: La cloche mène à la demande de complément
      Étant donné qu'on est le 16/08/2023 à 15:00
      Et un dossier ASE dont l'agent demande un complément
      Quand il clique sur « Accueil »
      Et il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 16/08/2023                    |
        | Demande de complément         |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Et il ouvre la notification « Demande de complément » du 16/08/2023
      Alors la page « Demande de complément » s'affiche

  Règle: La notification dit ce que l'agent conteste

    Contexte:
      Étant donné un dossier ASE déposé
      Et que l'agent a contesté « Justificatif de nationalité » avec l'observation « Veuillez fournir une copie lisible de votre passeport. »
      Et que l'usager a ouvert sa dernière notification

    @ASE-110 @ASE-111 @ASE-112 @ASE-114 @ASE-115 @agent
    Scénario: Le texte de la demande, de la salutation à la signature
      Alors la page « Demande de complément » s'affiche
      Et la page dit, dans l'ordre :
        | < RETOUR A TOUTES MES NOTIFICATIONS |
        | Demande de complément |
        | Bonjour {prénom nom}, |
        | Je vous informe qu'après avoir pris connaissance des documents justificatifs joints à votre demande, un complément d'information est nécessaire à la poursuite de son instruction. |
        | Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre. |
        | Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. La taille maximale : 10 Mo |
        | Les documents mentionnés ci-dessous ne sont pas valides : |
        | Justificatif de nationalité : |
        | VOIR LE DOCUMENT |
        | Observations : |
        | Veuillez fournir une copie lisible de votre passeport. |
        | Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. |
        | Cordialement, |
        | L'agent Instructeur |
        | Ministère de l'Intérieur et des Outre-Mer |
        | Valider et envoyer |

    @ASE-113 @agent
    Scénario: Chaque document attend une réponse, maintenir ou mettre à jour
      Alors « Votre réponse * : » est obligatoire
      Et « Votre réponse * : » propose, dans l'ordre :
        | Maintenir le Document     |
        | Mettre à jour le Document |
      Quand il clique sur « Valider et envoyer »
      Alors la page « Demande de complément » s'affiche
      Et l'agent voit que le complément est attendu

    @ASE-116 @agent
    Scénario: Maintenir le document demande d'en dire les raisons
      Alors « Veuillez préciser les raisons du maintien du document * : » est absent
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : »
      Alors « Veuillez préciser les raisons du maintien du document * : » est obligatoire
      Et « Message à l'agent : » est absent
      Quand il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu
      Quand il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « La copie comporte 2 pages » dans le dossier

    @ASE-117 @ASE-118 @ASE-119 @agent @fumee
    Scénario: Mettre à jour le document, avec ou sans message à l'agent
      Quand il choisit « Mettre à jour le Document » pour « Votre réponse * : »
      Alors « Message à l'agent : » est facultatif
      Et « Veuillez préciser les raisons du maintien du document * : » est absent
      Quand il joint « 6657.PNG » à « Justificatif de nationalité : »
      Alors la page dit « 6657.PNG »
      Et la page propose, dans l'ordre :
        | SUPPRIMER           |
        | Joindre un document |
      Quand il saisit « Voici mon passeport. » dans « Message à l'agent : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « 6657.PNG » dans le dossier
      Et l'agent lit « Voici mon passeport. » dans le dossier

    @agent
    Scénario: Mettre à jour sans fichier n'est pas une réponse
      Quand il choisit « Mettre à jour le Document » pour « Votre réponse * : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu

    @agent @hors_guide
    Scénario: Une réponse ne s'envoie qu'une fois
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : »
      Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
      Et il clique sur « Valider et envoyer »
      Et il ouvre sa dernière notification
      Alors la page ne porte pas « Valider et envoyer »

  Règle: Tous les documents contestés doivent être traités

    @ASE-111 @agent
    Scénario: Une réponse pour l'un des deux documents ne suffit pas
      Étant donné un dossier ASE déposé
      Et que l'agent a contesté :
        | Justificatif de nationalité | Veuillez fournir une copie lisible de votre passeport. |
        | Justificatif d'identité     | La filiation n'apparaît pas.                           |
      Et que l'usager a ouvert sa dernière notification
      Alors la page dit, dans l'ordre :
        | Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre. |
        | Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. La taille maximale : 10 Mo |
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : » de « Justificatif de nationalité : »
      Et il saisit « Elle est lisible. » dans « Veuillez préciser les raisons du maintien du document * : » de « Justificatif de nationalité : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : » de « Justificatif d'identité : »
      Et il saisit « Elle y est. » dans « Veuillez préciser les raisons du maintien du document * : » de « Justificatif d'identité : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu

  Règle: Le délai de 30 jours court de l'ouverture de la notification

    Contexte:
      Étant donné qu'on est le 16/08/2023 à 15:00
      Et un dossier ASE dont l'agent demande un complément
      Et que l'usager a ouvert sa dernière notification

    @ASE-114 @ASE-133 @agent @horloge
    Scénario: Le trentième jour, la réponse part encore
      Alors la page dit « Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. »
      Quand il clique sur « < RETOUR A TOUTES MES NOTIFICATIONS »
      Alors la page dit « L'ouverture d'une notification fait office, pour l'administration, d'accusé de réception et déclenche donc le délai dans lequel vous devez répondre à une demande de l'agent en charge de votre dossier. »
      Quand on est le 15/09/2023 à 14:00
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il choisit « Maintenir le Document » pour « Votre réponse * : »
      Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu

    @ASE-114 @agent @horloge
    Scénario: Passé 30 jours, la demande est clôturée
      Alors la page dit « Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. »
      Quand on est le 15/09/2023 à 16:00
      Alors l'agent voit le dossier à l'état « clôturé »

  Règle: Le délai ne court pas tant que la notification est fermée

    @agent @horloge @hors_guide
    Scénario: Une notification restée fermée ne clôture pas la demande
      Étant donné qu'on est le 16/08/2023 à 15:00
      Et un dossier ASE dont l'agent demande un complément
      Quand on est le 31/12/2023 à 10:00
      Alors l'agent voit le dossier à l'état « complément demandé »
