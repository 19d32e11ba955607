# language: fr
@EM
Fonctionnalité: Étranger malade, garder, reprendre, abandonner sa demande

  Règle: Le parcours se joue jusqu'au bout

    @fumee
    Scénario: L'usager dépose la demande de renouvellement de son titre
      Étant donné un brouillon EM à l'étape « Dépôt de la demande »
      Quand il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »

  Règle: Quitter ne perd rien

    Plan du scénario: Qui quitte à l'étape « <etape> » la retrouve
      Étant donné un brouillon EM à l'étape « <etape> »
      Quand il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande EM
      Alors il est à l'étape « <etape> »

      Exemples:
        | etape                     |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Dépôt de la demande       |

    @horloge
    Scénario: Les six fichiers de la résidence habituelle attendent l'usager d'un mois à l'autre
      Étant donné qu'on est le 04/10/2023 à 10:00
      Et un brouillon EM à l'étape « Justificatifs »
      Et qu'il a joint 6 fichiers à « Justificatif de résidence habituelle * »
      Quand il clique sur « Quitter et revenir plus tard »
      Et on est le 04/11/2023 à 10:00
      Et il se reconnecte
      Et il reprend sa demande EM
      Alors il est à l'étape « Justificatifs »
      Et « Justificatif de résidence habituelle * » compte 6 fichiers

  Règle: Abandonner efface le brouillon, après confirmation

    @hors_guide
    Scénario: L'abandon confirmé efface la saisie, pas ce que la première demande a fait connaître
      Étant donné un usager né le 03/10/2000 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et un brouillon EM rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il clique sur « Abandonner la demande »
      Et il clique sur « Confirmer l'abandon »
      Et il commence une demande EM
      Alors il est à l'étape « Informations personnelles »
      Et « Téléphone * : » est vide
      Et « Adresse * : » affiche « 20 Rue Nationale 59800 Lille »

  Règle: Ce que l'usager ne choisit pas ne se change pas

    @hors_guide @agent
    Scénario: L'agent lit le motif imposé
      Étant donné un dossier EM déposé
      Alors l'agent lit « Je demande un titre de séjour en raison de mon état de santé. » dans le dossier

  Règle: La date et le pays de l'union ne restent pas quand l'usager n'est plus marié

    @hors_guide @agent
    Scénario: De marié à célibataire, l'union ne fait plus partie du dossier
      Étant donné un brouillon EM rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il choisit « Marié(e) » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il saisit « Mexique » dans « Pays de l'union * : »
      Et il choisit « Célibataire » pour « Quelle est votre situation familiale actuelle ? * : »
      Alors « Pays de l'union * : » est absent
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

  Règle: Le nouveau titre commence au plus tôt au lendemain de la décision

    @hors_guide @agent @horloge
    Scénario: Le nouveau titre suit la décision quand l'ancien a expiré
      Étant donné qu'on est le 20/01/2024 à 10:00
      Et un usager né le 02/05/2000 :
        | Titre détenu | du 30/01/2023 au 29/01/2024 |
      Et un dossier EM déposé
      Quand on est le 14/02/2024 à 09:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | Une carte de séjour temporaire, valable du 15/02/2024 au 14/08/2024 portant la mention Vie privée et familiale va vous être délivré(e). |
