# language: fr
@ASE
Fonctionnalité: La cloche, « Mes Notifications » et la décision

  Règle: La décision se lit depuis la cloche

    @ASE-126
    Scénario: L'accueil public, d'où l'usager se connecte
      Étant donné que l'usager est sur l'accueil public
      Alors la page propose, dans l'ordre :
        | Accueil      |
        | Démarches    |
        | SE CONNECTER |
      Et la page propose, dans l'ordre :
        | Je valide mon VLS-TS                                         |
        | Je demande ou renouvelle un titre de séjour                  |
        | Je demande un premier titre -sans numéro étranger, sans visa- |
        | Je demande la nationalité française                          |
        | Demander une autorisation de travail                         |
        | Je déclare un changement de situation                        |
        | Je demande un document de voyage                             |

    @ASE-129 @agent
    Scénario: La cloche, le menu et les briques de l'usager qui a une décision à lire
      Étant donné un dossier ASE accepté
      Quand il clique sur « Accueil »
      Alors la cloche des notifications porte la pastille « 1 »
      Et la page propose, dans l'ordre :
        | Accueil                               |
        | Demander un titre de séjour           |
        | Acheter un timbre fiscal électronique |
        | Déclarer un changement                |
        | Document de voyage                    |
      Et la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |
        | Je déclare un changement de situation       |
        | Je demande un Document de Voyage            |

    @ASE-130 @ASE-131 @agent @horloge
    Scénario: La liste de la cloche et le passage à toutes les notifications
      Étant donné qu'on est le 12/05/2023 à 09:00
      Et un dossier ASE accepté
      Quand il clique sur « Accueil »
      Et il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 12/05/2023                    |
        | Notification de décision      |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche

    @ASE-135 @ASE-136 @ASE-137 @agent
    Scénario: La notification de décision, de la salutation à la signature
      Étant donné un dossier ASE accepté
      Quand il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Et il ouvre la notification « Notification de décision non lue »
      Alors la page « Notification de décision » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Mon compte > Mes notifications »
      Et la page dit, dans l'ordre :
        | < RETOUR A TOUTES MES NOTIFICATIONS |
        | Notification de décision            |
        | Bonjour {prénom nom},               |
        | Je vous informe que votre demande en ligne de titre de séjour n° {n° de la demande} a été acceptée. Un nouveau titre de séjour est en cours de fabrication et vous sera prochainement remis. |
        | Dans l'attente de cette remise, vous trouverez en pièce jointe l'attestation de décision favorable qui vous permettra de justifier votre droit au séjour et de maintenir vos droits associés dans l'attente de la remise de votre nouveau titre en préfecture. |
        | L'administration vous recontactera pour que vous veniez retirer ce titre en préfecture, et vous précisera le montant de la taxe à acquitter. |
        | TELECHARGER LE DOCUMENT             |
        | L'agent Instructeur                 |
        | Ministère de l'Intérieur            |
        | < RETOUR A TOUTES MES NOTIFICATIONS |
      Quand il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE DÉCISION FAVORABLE |

  Règle: « Mes Notifications » garde toute la correspondance

    @ASE-132 @ASE-133 @agent
    Scénario: Le filtre, la pagination et l'accusé de réception
      Étant donné un dossier ASE accepté
      Quand il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche
      Et « Filtrer mes notifications : » affiche « Toutes les notifications »
      Et la page dit, dans l'ordre :
        | Vous pouvez suivre votre correspondance avec l'administration ci-dessous. |
        | L'ouverture d'une notification fait office, pour l'administration, d'accusé de réception et déclenche donc le délai dans lequel vous devez répondre à une demande de l'agent en charge de votre dossier. |
        | Filtrer mes notifications : |
      Et la pagination dit, en haut et en bas :
        | Résultats par page : 10 |
        | 1 sur 1                 |

    @ASE-134 @agent @horloge
    Scénario: Chaque ligne donne la date, le domaine, l'état et le jour de lecture ou de réponse
      Étant donné qu'on est le 24/02/2022 à 10:00
      Et un dossier ASE accepté
      Et que l'usager a ouvert sa dernière notification
      Quand on est le 01/03/2022 à 10:00
      Et il dépose un autre dossier ASE, dont l'agent demande un complément
      Et il répond au complément en maintenant le document
      Et on est le 18/05/2023 à 10:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors les notifications sont, dans l'ordre :
        | 24/02/2022 | SEJOUR | Notification de décision lue     | Lu le 24/02/2022      |
        | 01/03/2022 | SEJOUR | Demande de complément répondu    | Répondu le 01/03/2022 |
        | 18/05/2023 | SEJOUR | Notification de décision non lue | —                     |

    @agent @fumee
    Scénario: Une notification ouverte est lue, et la pastille disparaît
      Étant donné un dossier ASE accepté
      Quand il ouvre sa dernière notification
      Et il clique sur « < RETOUR A TOUTES MES NOTIFICATIONS »
      Alors la page dit « Notification de décision lue »
      Et la page ne porte pas « Notification de décision non lue »
      Et la cloche des notifications ne porte aucune pastille

    @agent @hors_guide
    Scénario: Le filtre ne garde que les notifications voulues
      Étant donné un dossier ASE accepté
      Quand il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Et il choisit « Demande de complément » pour « Filtrer mes notifications : »
      Alors la page ne porte pas « Notification de décision non lue »

    @agent @hors_guide
    Scénario: Une décision défavorable se notifie sans attestation
      Étant donné un dossier ASE déposé
      Quand l'agent refuse la demande
      Et il ouvre sa dernière notification
      Alors la page « Notification de décision » s'affiche
      Et la page ne porte pas « TELECHARGER LE DOCUMENT »
