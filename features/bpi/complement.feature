# language: fr
@BPI
Fonctionnalité: Répondre à la demande de complément d'un renouvellement
  L'agent réclame une pièce ; l'usager la joint depuis la notification, dans les 30 jours qui suivent son ouverture.

  Règle: Un courriel générique mène à la page de connexion

    @BPI-092 @BPI-094 @agent
    Scénario: Le courriel et la page de connexion
      Étant donné un dossier BPI déposé, l'usager n'étant pas connecté
      Quand l'agent conteste :
        | Justificatif de domicile datant de moins de 6 mois | Bonjour, pourriez-vous joindre un document plus net s'il-vous-plaît? Merci! | manquant |
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour, |
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
        | Se connecter |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Et le courriel ne dit rien de « complément »
      Quand il clique sur « Se connecter » dans le courriel
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Se connecter »
      Et la page porte, dans l'ordre :
        | Accueil                                       |
        | Valider mon VLS-TS                            |
        | Demander un titre de séjour                   |
        | Demander la nationalité française             |
        | Acheter un timbre fiscal électronique         |
        | Je demande une autorisation de travail        |
        | Document de voyage                            |
        | SE CONNECTER                                  |
        | Connectez-vous pour accéder à vos services    |
        | Le symbole * indique les champs obligatoires. |
        | * Identifiant                                 |
        | * Mot de passe                                |
        | Se connecter                                  |
        | Identifiant oublié ?                          |
        | Mot de passe oublié ?                         |

  Règle: La notification dit la pièce réclamée et le délai

    Contexte:
      Étant donné qu'on est le 24/02/2022 à 10:00
      Et un dossier BPI déposé
      Et que l'agent a contesté :
        | Justificatif de domicile datant de moins de 6 mois | Bonjour, pourriez-vous joindre un document plus net s'il-vous-plaît? Merci! | manquant |

    @BPI-096 @BPI-097 @agent @horloge
    Scénario: La cloche annonce la demande de complément
      Quand il clique sur « Accueil »
      Et il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | 24/02/2022                    |
        | Demande de complément         |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Et il ouvre la notification « Demande de complément » du 24/02/2022
      Alors la page « Demande de complément » s'affiche

    @BPI-098 @BPI-099 @BPI-100 @BPI-101 @agent @horloge
    Scénario: Le texte de la demande, de la salutation à la signature
      Quand il ouvre sa dernière notification
      Alors la page « Demande de complément » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Mon compte > Mes notifications »
      Et la page dit, dans l'ordre :
        | < RETOUR A TOUTES MES NOTIFICATIONS |
        | Demande de complément |
        | Bonjour {prénom nom}, |
        | Je vous informe qu'après avoir pris connaissance des documents justificatifs joints à votre demande, un complément d'information est nécessaire à la poursuite de son instruction. |
        | Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre. Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. La taille maximale : 10 Mo |
        | Les documents mentionnés ci-dessous sont manquants : |
        | Justificatif de domicile datant de moins de 6 mois : |
        | Observations : |
        | Bonjour, pourriez-vous joindre un document plus net s'il-vous-plaît? Merci! |
        | Joindre un document |
        | Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. |
        | Cordialement, |
        | L'agent Instructeur |
        | Ministère de l'Intérieur |
        | < RETOUR A TOUTES MES NOTIFICATIONS |
      Et la page porte, dans l'ordre :
        | Cordialement,            |
        | L'agent Instructeur      |
        | Ministère de l'Intérieur |

    @BPI-102 @BPI-103 @agent @horloge @fumee
    Scénario: L'usager joint le document réclamé et envoie sa réponse
      Quand on est le 01/03/2022 à 10:00
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il joint « PJ.pdf » à « Justificatif de domicile datant de moins de 6 mois : »
      Alors « Justificatif de domicile datant de moins de 6 mois : » dit, dans l'ordre :
        | Observations :      |
        | PJ.pdf              |
        | SUPPRIMER           |
        | Joindre un document |
      Quand il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « PJ.pdf » dans le dossier
      Quand il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors les notifications sont, dans l'ordre :
        | 24/02/2022 | SEJOUR | Demande de complément répondu | Répondu le 01/03/2022 |

    @agent @horloge
    Scénario: Sans le document réclamé, la réponse ne part pas
      Quand il ouvre sa dernière notification
      Et il clique sur « Valider et envoyer »
      Alors la page « Demande de complément » s'affiche
      Et l'agent voit que le complément est attendu

    @BPI-101 @agent @horloge
    Scénario: Le trentième jour après l'ouverture, la réponse part encore
      Quand on est le 10/03/2022 à 15:00
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Alors la page dit « Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. »
      Quand on est le 09/04/2022 à 14:00
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il joint « PJ.pdf » à « Justificatif de domicile datant de moins de 6 mois : »
      Et il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu

    @BPI-101 @agent @horloge
    Scénario: Passé les 30 jours, la demande est clôturée
      Quand on est le 10/03/2022 à 15:00
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Alors la page dit « Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée. »
      Quand on est le 09/04/2022 à 17:00
      Alors l'agent voit le dossier à l'état « clôturé »
