# language: fr
@ASE
Fonctionnalité: Suivre sa demande

  @ASE-120 @fumee
  Scénario: L'écran « Mes demandes en cours » et ses onglets
    Étant donné un dossier ASE déposé
    Quand il ouvre « Mes demandes en cours » depuis son menu
    Alors la page « Mes demandes en cours » s'affiche
    Et la page dit, dans l'ordre :
      | Vos demandes en cours sont listées ci-dessous.                                            |
      | Vous pouvez suivre les progrès du traitement de vos demandes une fois celles-ci envoyées. |
      | Ainsi que consulter l'historique de vos précédentes demandes.                             |
    Et la page propose, dans l'ordre :
      | Demande de Titre de Séjour                |
      | Demande de changement de situation        |
      | Demande d'accès à la Nationalité Française |

  @ASE-121 @horloge
  Scénario: La demande déposée, avec la date et l'heure du dépôt
    Étant donné qu'on est le 16/08/2023 à 14:37
    Et un dossier ASE déposé
    Quand il ouvre « Mes demandes en cours » depuis son menu
    Alors le tableau « Suivi de ma demande : » a les colonnes, dans l'ordre :
      | N° de la demande  |
      | Type de demande   |
      | N° Étranger       |
      | État de la demande |
    Et le tableau « Suivi de ma demande : » porte la ligne :
      | N° de la demande   | Type de demande                    | N° Étranger   | État de la demande                       |
      | {n° de la demande} | Demande de vie privée et familiale | {n° étranger} | Demande envoyée : le 16/08/2023 à 14:37 |

  @ASE-122
  Scénario: La confirmation se retrouve depuis le suivi
    Étant donné un dossier ASE déposé
    Quand il ouvre « Mes demandes en cours » depuis son menu
    Et il télécharge « TÉLÉCHARGER LA CONFIRMATION DE DÉPÔT »
    Alors les rubriques du document sont :
      | N° de la demande : | {n° de la demande} |

  @ASE-123 @horloge
  Scénario: L'historique des titres de séjour
    Étant donné qu'on est le 16/08/2023 à 14:37
    Et un usager mineur non émancipé né le 10/08/2006, titulaire d'un document de circulation du 10/08/2019 au 09/08/2024
    Et un dossier ASE déposé
    Quand il ouvre « Mes demandes en cours » depuis son menu
    Alors le tableau « Historique de mes Titres de Séjour : » a les colonnes, dans l'ordre :
      | Début de validité |
      | Fin de validité   |
      | Nature            |
      | Motif             |
      | Statut            |
    Et le tableau « Historique de mes Titres de Séjour : » porte la ligne :
      | Début de validité | Fin de validité | Nature                  | Motif | Statut  |
      | 10/08/2019        | 09/08/2024      | Document de circulation |       | Accepté |
    Et la page propose, dans l'ordre :
      | Déclarer un changement > |
