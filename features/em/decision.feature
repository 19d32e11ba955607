# language: fr
@EM
Fonctionnalité: Étranger malade, la prolongation et la décision

  Règle: La prolongation maintient les droits pendant trois mois

    Contexte:
      Étant donné qu'on est le 31/10/2023 à 10:00
      Et un usager né le 02/05/2000 :
        | N° étranger       | 5903007243                   |
        | Pays de naissance | Mexique                      |
        | Lieu de naissance | Cancun                       |
        | Nationalité       | Mexicaine                    |
        | Adresse           | 20 Rue Nationale 59800 Lille |
      Et un dossier EM déposé
      Quand on est le 08/11/2023 à 09:00
      Et l'agent prolonge l'instruction
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »

    @EM-134 @EM-135 @EM-136 @agent @horloge @fumee
    Scénario: L'attestation de prolongation, ses dates et ce qu'elle permet
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE PROLONGATION D'INSTRUCTION |
        | D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
        | VOS RÉFÉRENCES : |
        | Identifiant (N° étranger) : 5903007243 |
        | N° de la demande : {n° de la demande} |
        | Validité : du 08/11/2023 au 07/02/2024 |
        | Nom de naissance : {nom} |
        | Nom d'usage : |
        | Prénom : {prénom} |
        | Né(e) le : 02/05/2000 |
        | A : CANCUN, MEXIQUE |
        | Nationalité : MEXICAINE |
        | Adresse : {adresse} FRANCE |
        | La demande de titre de séjour que vous avez déposée le 31/10/2023 est toujours en cours d'instruction. |
        | Cette attestation vous est délivrée pour autoriser votre présence en France entre le 08/11/2023 et le 07/02/2024. |
        | Cette attestation n'est valable qu'accompagnée du titre précédemment détenu même s'il est arrivé à expiration. |
        | Ce document justifie le maintien de l'ensemble des droits ouverts en raison du titre de séjour précédemment détenu. Si ce titre permettait d'exercer une activité professionnelle, celle-ci peut se poursuivre pendant la durée de validité de cette attestation. Elle ne permet pas l'ouverture de droits nouveaux. |
        | Ce document autorise le franchissement des frontières de l'espace Schengen. |

  Règle: La décision favorable annonce le titre

    @EM-138 @EM-100 @agent @horloge
    Scénario: Du courriel à la cloche, par l'accueil public
      Étant donné qu'on est le 12/09/2023 à 10:00
      Et un dossier EM accepté, l'usager n'étant pas connecté
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      Quand il clique sur « Se connecter » dans le courriel
      Et il clique sur « SE CONNECTER »
      Et il s'identifie
      Et il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 12/09/2023                    |
        | Notification de décision      |
        | Voir toutes mes notifications |

    @EM-140 @EM-141 @EM-142 @EM-143 @agent @fumee
    Scénario: La notification de décision, de la salutation à la signature
      Étant donné un dossier EM accepté
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
        | TELECHARGER LE DOCUMENT |
        | Cordialement, |
        | L'agent Instructeur |
        | Ministère de l'Intérieur et des Outre-Mer |
        | < RETOUR A TOUTES MES NOTIFICATIONS |
      Quand il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE DÉCISION FAVORABLE |

    @EM-144 @EM-145 @EM-146 @EM-147 @agent @horloge
    Scénario: L'attestation annonce une carte de six mois, à la suite du titre détenu, et 225 €
      Étant donné qu'on est le 31/10/2023 à 10:00
      Et un usager né le 02/05/2000 :
        | N° étranger       | 5903007243                   |
        | Pays de naissance | Mexique                      |
        | Lieu de naissance | Cancun                       |
        | Nationalité       | Mexicaine                    |
        | Adresse           | 20 Rue Nationale 59800 Lille |
        | Titre détenu      | du 30/01/2023 au 29/01/2024  |
      Et un dossier EM déposé
      Quand on est le 14/11/2023 à 09:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE DÉCISION FAVORABLE |
        | SUR UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
        | VOS RÉFÉRENCES : |
        | Identifiant (N° étranger) : 5903007243 |
        | N° de la demande : {n° de la demande} |
        | DATE D'ÉMISSION : 14/11/2023 |
        | Nom de naissance : {nom} |
        | Nom d'usage : |
        | Prénom : {prénom} |
        | Né(e) le : 02/05/2000 |
        | A : CANCUN, MEXIQUE |
        | Nationalité : MEXICAINE |
        | Adresse : {adresse} FRANCE |
        | Le 14/11/2023, une décision favorable a été prise à la suite de votre demande d'admission au séjour. |
        | Une carte de séjour temporaire, valable du 30/01/2024 au 29/07/2024 portant la mention Vie privée et familiale va vous être délivré(e). Ce document est actuellement en cours de fabrication. |
        | Cette attestation n'est valable qu'accompagnée du visa de long séjour ou du titre précédemment détenu. |
        | Ce document autorise le franchissement des frontières de l'espace Schengen. |
        | Vous serez prochainement informé(e) de la réception en préfecture ou sous-préfecture de votre titre et des démarches à faire pour venir le retirer. Vous devrez à cette occasion vous acquitter de 225 € correspondant au montant des taxes que vous réglerez par timbre électronique acheté au préalable en ligne, dans un bureau de tabac ou sur les bornes installées dans certains services fiscaux. |
