# language: fr
@RF
Fonctionnalité: Regroupement familial, l'attestation de prolongation d'instruction
  Pendant que la demande est en cours d'instruction, l'agent peut remettre à l'usager une attestation qui maintient ses
  droits. Le guide n'en montre que le document, en annexe.

  Règle: L'attestation vaut trois mois à compter du dépôt

    Contexte:
      Étant donné qu'on est le 15/05/2023 à 09:00
      Et un usager né le 01/05/2003 :
        | N° étranger       | 5903007055                   |
        | Pays de naissance | Mexique                      |
        | Lieu de naissance | Cancun                       |
        | Nationalité       | Mexicaine                    |
        | Adresse           | 20 Rue Nationale 59800 Lille |
      Et un dossier RF déposé

    @RF-128 @RF-129 @agent @horloge
    Scénario: Les références, la validité et l'identité
      Quand l'agent prolonge l'instruction
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE PROLONGATION D'INSTRUCTION                                                                   |
        | D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR                                                          |
        | VOS RÉFÉRENCES :                                                                                            |
        | Identifiant (N° étranger) :                                                                                 |
        | N° de la demande :                                                                                          |
        | Validité : du 15/05/2023 au 14/08/2023                                                                      |
        | Nom de naissance :                                                                                          |
        | Nom d'usage :                                                                                               |
        | Prénom :                                                                                                    |
        | Né(e) le :                                                                                                  |
        | A :                                                                                                         |
        | Nationalité :                                                                                               |
        | Adresse :                                                                                                   |
        | La demande de titre de séjour que vous avez déposée le 15/05/2023 est toujours en cours d'instruction.      |
        | Cette attestation vous est délivrée pour autoriser votre présence en France entre le 15/05/2023 et le 14/08/2023. |
      Et les rubriques du document sont :
        | Identifiant (N° étranger) : | 5903007055         |
        | N° de la demande :          | {n° de la demande} |
        | Nom de naissance :          | {nom}              |
        | Prénom :                    | {prénom}           |
        | Né(e) le :                  | 01/05/2003         |
        | A :                         | Cancun, Mexique    |
        | Nationalité :               | Mexicaine          |
        | Adresse :                   | {adresse} France   |

    @RF-129 @agent @horloge
    Scénario: Remise un mois plus tard, elle vaut encore à compter du dépôt
      Quand on est le 15/06/2023 à 09:00
      Et l'agent prolonge l'instruction
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | La demande de titre de séjour que vous avez déposée le 15/05/2023 est toujours en cours d'instruction.            |
        | Cette attestation vous est délivrée pour autoriser votre présence en France entre le 15/05/2023 et le 14/08/2023. |

    @agent @horloge @simulateur
    Scénario: Le 2D-DOC de l'attestation dit la même chose qu'elle
      Quand l'agent prolonge l'instruction
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte un 2D-DOC dont la signature est valide
      Et le 2D-DOC du document dit :
        | N° de la demande   | {n° de la demande} |
        | N° étranger        | 5903007055         |
        | Nom de naissance   | {nom}              |
        | Prénom(s)          | {prénom}           |
        | Date de naissance  | 01/05/2003         |
        | Date de la demande | 15/05/2023         |
        | Début de validité  | 15/05/2023         |
        | Fin de validité    | 14/08/2023         |

  Règle: L'attestation maintient les droits du titre précédent

    @RF-130 @RF-131 @agent @fumee
    Scénario: Ce qu'elle autorise, et avec quoi
      Étant donné un dossier RF déposé
      Quand l'agent prolonge l'instruction
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | Cette attestation n'est valable qu'accompagnée du titre précédemment détenu même s'il est arrivé à expiration. |
        | Ce document justifie le maintien de l'ensemble des droits ouverts en raison du titre de séjour précédemment détenu. |
        | Si ce titre permettait d'exercer une activité professionnelle, celle-ci peut se poursuivre pendant la durée de validité de cette attestation. |
        | Elle ne permet pas l'ouverture de droits nouveaux. |
        | Ce document autorise le franchissement des frontières de l'espace Schengen. |

  Règle: L'usager en est prévenu comme de toute notification

    @hors_guide @agent
    Scénario: Un courriel, puis une notification à lire
      Étant donné un dossier RF déposé
      Quand l'agent prolonge l'instruction
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      Quand il clique sur « Accueil »
      Alors la cloche des notifications porte la pastille « 1 »
      Quand il ouvre sa dernière notification
      Alors la page « Notification de prolongation de l'instruction » s'affiche
      Et l'agent voit le dossier à l'état « déposé »
