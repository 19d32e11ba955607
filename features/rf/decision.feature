# language: fr
@RF
Fonctionnalité: Regroupement familial, la notification de décision et l'attestation
  L'attestation de décision favorable dit le titre accordé : un certificat de résidence algérien de dix ans à l'usager
  algérien, une carte de séjour à celui qui relève du droit commun.

  Règle: La décision se lit depuis la cloche

    @RF-117 @RF-118 @RF-119 @RF-120 @agent @horloge
    Scénario: La cloche, les briques et la liste des notifications
      Étant donné qu'on est le 12/05/2023 à 09:00
      Et un dossier RF accepté
      Quand il clique sur « Accueil »
      Alors la cloche des notifications porte la pastille « 1 »
      Et la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |
        | Je déclare un changement de situation       |
        | Je demande un Document de Voyage            |
      Quand il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 12/05/2023                    |
        | Notification de décision      |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Alors la page « Mes Notifications » s'affiche
      Quand il ouvre la notification « Notification de décision non lue »
      Alors la page « Notification de décision » s'affiche

    @RF-121 @RF-122 @RF-123 @agent
    Scénario: La notification, de la salutation à la signature
      Étant donné un dossier RF accepté
      Quand il ouvre sa dernière notification
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
        | Cordialement,                       |
        | L'agent Instructeur                 |
        | Ministère de l'Intérieur            |
        | < RETOUR A TOUTES MES NOTIFICATIONS |
      Quand il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE DÉCISION FAVORABLE |

  Règle: L'usager algérien reçoit un certificat de résidence de dix ans, sans taxe

    Contexte:
      Étant donné qu'on est le 10/05/2023 à 09:00
      Et un usager né le 02/05/1985 :
        | N° étranger       | 5903007096                   |
        | Pays de naissance | Algérie                      |
        | Lieu de naissance | Alger                        |
        | Nationalité       | Algérienne                   |
        | Adresse           | 20 Rue Nationale 59800 Lille |
        | Titre détenu      | du 02/08/2022 au 01/08/2023  |
      Et un dossier RF déposé
      Quand on est le 15/05/2023 à 10:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »

    @RF-124 @RF-125 @agent @horloge
    Scénario: Les références, la décision et le certificat accordé
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE DÉCISION FAVORABLE                    |
        | SUR UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
        | VOS RÉFÉRENCES :                                     |
        | Identifiant (N° étranger) :                          |
        | N° de la demande :                                   |
        | DATE D'ÉMISSION :                                    |
        | Nom de naissance :                                   |
        | Nom d'usage :                                        |
        | Prénom :                                             |
        | Né(e) le :                                           |
        | A :                                                  |
        | Nationalité :                                        |
        | Adresse :                                            |
        | Le 15/05/2023, une décision favorable a été prise à la suite de votre demande d'admission au séjour. |
        | Un certificat de résidence algérien, valable du 02/08/2023 au 01/08/2033 portant la mention Toute profession en France métropolitaine dans le cadre de la législation en vigueur va vous être délivré(e). |
        | Ce document est actuellement en cours de fabrication. |
      Et les rubriques du document sont :
        | Identifiant (N° étranger) : | 5903007096         |
        | N° de la demande :          | {n° de la demande} |
        | DATE D'ÉMISSION :           | 15/05/2023         |
        | Nom de naissance :          | {nom}              |
        | Prénom :                    | {prénom}           |
        | Né(e) le :                  | 02/05/1985         |
        | A :                         | Alger, Algérie     |
        | Nationalité :               | Algérienne         |
        | Adresse :                   | {adresse} France   |
      Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « 590120230510 »

    @RF-126 @RF-127 @agent @horloge
    Scénario: La portée de l'attestation, le retrait et la taxe
      Alors le document porte, dans l'ordre :
        | Cette attestation n'est valable qu'accompagnée du visa de long séjour ou du titre précédemment détenu. |
        | Ce document autorise le franchissement des frontières de l'espace Schengen. |
        | Vous serez prochainement informé(e) de la réception en préfecture ou sous-préfecture de votre titre et des démarches à faire pour venir le retirer. |
        | Vous devrez à cette occasion vous acquitter de 0 € correspondant au montant des taxes que vous réglerez par timbre électronique acheté au préalable en ligne, dans un bureau de tabac ou sur les bornes installées dans certains services fiscaux. |

    @agent @horloge @simulateur
    Scénario: Le 2D-DOC de l'attestation dit la même chose qu'elle
      Alors le document porte un 2D-DOC dont la signature est valide
      Et le 2D-DOC du document dit :
        | N° de la demande  | {n° de la demande} |
        | N° étranger       | 5903007096         |
        | Nom de naissance  | {nom}              |
        | Date de naissance | 02/05/1985         |
        | Lieu de naissance | Alger              |
        | Début de validité | 02/08/2023         |
        | Fin de validité   | 01/08/2033         |

  Règle: L'usager de droit commun reçoit une carte de séjour

    @simulateur @agent @horloge
    Scénario: La carte suit le titre détenu, pour un an
      Étant donné qu'on est le 10/05/2023 à 09:00
      Et un usager né le 01/05/1990 :
        | Nationalité  | Mexicaine                   |
        | Titre détenu | du 02/08/2022 au 01/08/2023 |
      Et un dossier RF déposé
      Quand on est le 15/05/2023 à 10:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | Une carte de séjour temporaire, valable du 02/08/2023 au 01/08/2024 portant la mention Vie privée et familiale va vous être délivré(e). |
