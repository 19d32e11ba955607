# language: fr
@EM
Fonctionnalité: Étranger malade, la cloche et « Mes Notifications »

  Règle: Chaque notification est annoncée par le même courriel, qui ne dit rien de son contenu

    @EM-098 @EM-099 @agent
    Scénario: Le courriel de la demande de complément
      Étant donné un dossier EM déposé, l'usager n'étant pas connecté
      Quand l'agent conteste « Justificatif de nationalité » avec l'observation « Document invalide »
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

    @EM-098 @EM-124 @agent
    Scénario: Le courriel du certificat médical
      Étant donné un dossier EM déposé, l'usager n'étant pas connecté
      Quand l'agent met à disposition le certificat médical
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour, |
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
        | Se connecter |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Et le courriel ne dit rien de « médical »
      Et le courriel ne dit rien de « {nom} »

    @EM-098 @EM-137 @agent
    Scénario: Le courriel de la décision
      Étant donné un dossier EM déposé, l'usager n'étant pas connecté
      Quand l'agent accepte la demande
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour, |
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
        | Se connecter |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Et le courriel ne dit rien de « décision »
      Et le courriel ne dit rien de « {nom} »

  Règle: La page des notifications se filtre et se pagine

    Contexte:
      Étant donné qu'on est le 31/10/2023 à 09:00
      Et un dossier EM déposé
      Et que l'agent a mis à disposition le certificat médical
      Quand il clique sur « Accueil »
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »

    @EM-104 @EM-105 @agent @horloge
    Scénario: L'introduction et les liens de retour
      Alors la page « Mes Notifications » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Mon compte > Mes notifications »
      Et la page dit, dans l'ordre :
        | < RETOUR À MON COMPTE |
        | Mes Notifications |
        | Vous pouvez suivre votre correspondance avec l'administration ci-dessous. |
        | L'ouverture d'une notification fait office, pour l'administration, d'accusé de réception et déclenche donc le délai dans lequel vous devez répondre à une demande de l'agent en charge de votre dossier. |
        | < RETOUR À MON COMPTE |

    @EM-106 @agent @horloge
    Scénario: Le filtre et la pagination
      Alors « Filtrer mes notifications : » affiche « Toutes les notifications »
      Et la pagination dit, en haut et en bas :
        | Résultats par page : 10 |
        | 1 sur 1                 |
      Et la page dit « Mise à disposition de votre formulaire vierge de certificat médical non lue »
      Quand il choisit « Notification de décision » pour « Filtrer mes notifications : »
      Alors la page ne porte pas « Mise à disposition de votre formulaire vierge de certificat médical non lue »

    @EM-107 @EM-139 @EM-133 @agent @horloge
    Scénario: Les plus récentes en tête, avec leur date, leur état et leur jour de lecture
      Quand il ouvre la notification « Mise à disposition de votre formulaire vierge de certificat médical » du 31/10/2023
      Et on est le 08/11/2023 à 09:00
      Et l'agent prolonge l'instruction
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et on est le 14/11/2023 à 09:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors les notifications sont, dans l'ordre :
        | 14/11/2023 | SEJOUR | Notification de décision non lue                  | —                |
        | 08/11/2023 | SEJOUR | Notification de prolongation de l'instruction lue | Lu le 08/11/2023 |
        | 31/10/2023 | SEJOUR | Mise à disposition de votre formulaire vierge de certificat médical lue | Lu le 31/10/2023 |
      Quand on est le 15/11/2023 à 10:00
      Et il se reconnecte
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Et il ouvre la notification « Notification de décision » du 14/11/2023
      Alors la page « Notification de décision » s'affiche

    @EM-133 @agent @horloge
    Scénario: Une notification que l'usager n'a pas ouverte est « non lue »
      Quand il ouvre la notification « Mise à disposition de votre formulaire vierge de certificat médical » du 31/10/2023
      Et on est le 08/11/2023 à 09:00
      Et l'agent prolonge l'instruction
      Et il se reconnecte
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors les notifications sont, dans l'ordre :
        | 08/11/2023 | SEJOUR | Notification de prolongation de l'instruction non lue | — |
        | 31/10/2023 | SEJOUR | Mise à disposition de votre formulaire vierge de certificat médical lue | Lu le 31/10/2023 |
