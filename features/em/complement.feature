# language: fr
@EM
Fonctionnalité: Étranger malade, répondre à une demande de complément
  L'agent dit des pièces non valides et des pièces manquantes ; l'usager répond pour chacune.

  Règle: L'usager est prévenu et trouve la notification

    @EM-109 @EM-101 @agent
    Scénario: Le courriel mène au formulaire de connexion, puis à l'accueil
      Étant donné un dossier EM dont l'agent demande un complément, l'usager n'étant pas connecté
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      Quand il clique sur « Se connecter » dans le courriel
      Alors la page « Connectez-vous pour accéder à vos services » s'affiche
      Quand il clique sur « Accueil »
      Et il clique sur « SE CONNECTER »
      Et il saisit « {n° étranger} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page dit « {prénom nom} »

    @EM-110 @EM-102 @EM-103 @agent @horloge
    Scénario: La cloche mène à la demande de complément
      Étant donné qu'on est le 05/10/2023 à 15:00
      Et un dossier EM dont l'agent demande un complément
      Quand il clique sur « Accueil »
      Alors la cloche des notifications porte la pastille « 1 »
      Quand il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 05/10/2023                    |
        | Demande de complément         |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche

  Règle: La notification distingue les documents non valides et les documents manquants

    Contexte:
      Étant donné un brouillon EM rouvert à l'étape « Justificatifs », déjà remplie
      Et que l'usager a joint « JUSTIFICATIF.png » à « Justificatif de nationalité »
      Et qu'il a joint « 234.PNG » à « Justificatif de nationalité »
      Quand il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Et l'agent conteste :
        | Justificatif de nationalité                        | Document invalide                                      | non valide |
        | Justificatif de domicile datant de moins de 6 mois | Veuillez fournir une copie lisible de votre passeport. | non valide |
        | Justificatif de nationalité                        | Document invalide                                      | manquant   |
      Et il recharge la page
      Et il ouvre sa dernière notification

    @EM-108 @EM-111 @EM-112 @EM-113 @EM-117 @agent @fumee
    Scénario: Le texte de la demande, de la salutation à la signature
      Alors la page « Demande de complément » s'affiche
      Et la page dit, dans l'ordre :
        | < RETOUR A TOUTES MES NOTIFICATIONS |
        | Demande de complément |
        | Bonjour {prénom nom}, |
        | Je vous informe qu'après avoir pris connaissance des documents justificatifs joints à votre demande, un complément d'information est nécessaire à la poursuite de son instruction. |
        | Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre. Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. La taille maximale : 10 Mo |
        | Les documents mentionnés ci-dessous ne sont pas valides : |
        | Justificatif de nationalité : |
        | JUSTIFICATIF.png |
        | VOIR LE DOCUMENT |
        | 234.PNG |
        | VOIR LE DOCUMENT |
        | Observations : |
        | Document invalide |
        | Votre réponse * : |
        | Maintenir le Document |
        | Mettre à jour le Document |
        | Justificatif de domicile datant de moins de 6 mois : |
        | Veuillez fournir une copie lisible de votre passeport. |
        | Les documents mentionnés ci-dessous sont manquants : |
        | Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. |
        | Cordialement, |
        | L'agent Instructeur |
        | Ministère de l'Intérieur et des Outre-Mer |
        | Valider et envoyer |
        | < RETOUR A TOUTES MES NOTIFICATIONS |
      Quand il clique sur « < RETOUR A TOUTES MES NOTIFICATIONS »
      Alors la page « Mes Notifications » s'affiche

    @EM-114 @agent
    Scénario: Un document manquant se joint, sans choix à faire
      Alors « Les documents mentionnés ci-dessous sont manquants : » porte, dans l'ordre :
        | Les documents mentionnés ci-dessous sont manquants : |
        | Justificatif de nationalité :                        |
        | Observations :                                       |
        | Document invalide                                    |
        | Joindre un document                                  |
      Et « Les documents mentionnés ci-dessous sont manquants : » ne porte pas « Maintenir le Document »
      Et « Les documents mentionnés ci-dessous sont manquants : » ne porte pas « Mettre à jour le Document »

    @EM-112 @EM-115 @EM-116 @agent
    Scénario: La réponse ne part que si chaque document en a une
      Alors la page dit, dans l'ordre :
        | Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre. Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. La taille maximale : 10 Mo |
        | Les documents mentionnés ci-dessous sont manquants : |
        | Joindre un document |
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : » de « Justificatif de nationalité : »
      Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : » de « Justificatif de nationalité : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu
      Quand il choisit « Mettre à jour le Document » pour « Votre réponse * : » de « Justificatif de domicile datant de moins de 6 mois : »
      Et il joint « bail.pdf » à « Justificatif de domicile datant de moins de 6 mois : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu
      Quand il joint « passeport.png » à « Les documents mentionnés ci-dessous sont manquants : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « La copie comporte 2 pages » dans le dossier
      Et l'agent lit « bail.pdf » dans le dossier
      Et l'agent lit « passeport.png » dans le dossier

    @hors_guide @agent
    Scénario: Ce qui manque à la réponse est dit document par document
      Quand il clique sur « Valider et envoyer »
      Alors la réponse a le statut 422
      Et un message dit « Joignez le document demandé. »
      Et un message dit « Choisissez de maintenir ou de mettre à jour le document. »

  Règle: Un document non valide se maintient avec une raison, ou se met à jour

    Contexte:
      Étant donné un dossier EM déposé
      Et que l'agent a contesté « Justificatif de résidence habituelle » avec l'observation « Document invalide »
      Et que l'usager a ouvert sa dernière notification

    @EM-118 @EM-119 @EM-120 @EM-123 @agent
    Scénario: Maintenir demande d'en dire les raisons
      Alors « Veuillez préciser les raisons du maintien du document * : » est absent
      Quand il choisit « Mettre à jour le Document » pour « Votre réponse * : »
      Alors « Message à l'agent : » est facultatif
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : »
      Alors « Veuillez préciser les raisons du maintien du document * : » est obligatoire
      Quand il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est attendu
      Quand il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « La copie comporte 2 pages » dans le dossier

    @EM-121 @EM-122 @EM-123 @agent @fumee
    Scénario: Mettre à jour avec un fichier, et un message si l'on veut
      Quand il choisit « Mettre à jour le Document » pour « Votre réponse * : »
      Et il joint « 6657.PNG » à « Justificatif de résidence habituelle : »
      Alors la page dit « 6657.PNG »
      Et la page propose, dans l'ordre :
        | SUPPRIMER           |
        | Joindre un document |
      Et « Message à l'agent : » est facultatif
      Quand il saisit « Voici mon bail. » dans « Message à l'agent : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « 6657.PNG » dans le dossier
      Et l'agent lit « Voici mon bail. » dans le dossier

    @hors_guide @agent
    Scénario: La pièce qui admet six fichiers les admet aussi au complément
      Quand il choisit « Mettre à jour le Document » pour « Votre réponse * : »
      Et il joint 6 fichiers à la fois à « Justificatif de résidence habituelle : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu

  Règle: Le délai de 30 jours court de l'ouverture de la notification

    Contexte:
      Étant donné qu'on est le 05/10/2023 à 15:00
      Et un dossier EM dont l'agent demande un complément
      Et que l'usager a ouvert sa dernière notification

    @EM-105 @EM-117 @agent @horloge
    Scénario: Le trentième jour, la réponse part encore
      Alors la page dit « Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. »
      Quand il clique sur « < RETOUR A TOUTES MES NOTIFICATIONS »
      Alors la page dit « L'ouverture d'une notification fait office, pour l'administration, d'accusé de réception et déclenche donc le délai dans lequel vous devez répondre à une demande de l'agent en charge de votre dossier. »
      Quand on est le 04/11/2023 à 13:30
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il choisit « Maintenir le Document » pour « Votre réponse * : »
      Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu

    @EM-117 @agent @horloge
    Scénario: Passé 30 jours, la demande est clôturée
      Alors la page dit « Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. »
      Quand on est le 04/11/2023 à 15:30
      Alors l'agent voit le dossier à l'état « clôturé »
