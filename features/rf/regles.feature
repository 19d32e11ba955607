# language: fr
@RF
Fonctionnalité: Regroupement familial, garder, reprendre et corriger sa demande
  Ce que le service promet d'une étape à l'autre, et ce que deviennent les blocs que l'usager ajoute lui-même.

  Règle: Quitter ne perd rien

    Plan du scénario: Qui quitte à l'étape « <etape> » la retrouve
      Étant donné un brouillon RF à l'étape « <etape> »
      Quand il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande RF
      Alors il est à l'étape « <etape> »

      Exemples:
        | etape                     |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Dépôt de la demande       |

    @hors_guide
    Scénario: Les enfants déjà saisis, même à moitié, sont gardés quand on quitte
      Étant donné un brouillon RF à l'étape « Motif de séjour »
      Quand il choisit « Oui » pour « Avez-vous des enfants à votre charge ? * »
      Et il saisit « Poulein » dans « Nom de naissance * : » de « Enfant 1 »
      Et il clique sur « Ajouter un enfant »
      Et il choisit « Féminin » pour « Quel est le sexe de votre enfant ? * » de « Enfant 2 »
      Et il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande RF
      Alors les champs de « Enfant 1 » affichent, dans l'ordre :
        | Nom de naissance * : | Poulein |
      Et les champs de « Enfant 2 » affichent, dans l'ordre :
        | Nom de naissance * :                 |         |
        | Quel est le sexe de votre enfant ? * | Féminin |

  Règle: Un enfant ajouté par erreur se retire

    Contexte:
      Étant donné un brouillon RF rouvert à l'étape « Motif de séjour », déjà remplie

    @hors_guide
    Scénario: L'enfant 1 retiré, le second prend sa place
      Quand il choisit « Oui » pour « Avez-vous des enfants à votre charge ? * »
      Alors la page ne porte pas « Retirer l'enfant 1 »
      Quand il saisit « Premier » dans « Nom de naissance * : » de « Enfant 1 »
      Et il clique sur « Ajouter un enfant »
      Et il saisit « Second » dans « Nom de naissance * : » de « Enfant 2 »
      Et il clique sur « Retirer l'enfant 1 »
      Alors les champs de « Enfant 1 » affichent, dans l'ordre :
        | Nom de naissance * : | Second |
      Et la page ne porte pas « Enfant 2 »
      Et la page ne porte pas « Premier »

    @hors_guide
    Scénario: « Non » ferme le bloc, et l'enfant saisi n'arrête pas le dépôt
      Quand il choisit « Oui » pour « Avez-vous des enfants à votre charge ? * »
      Et il renseigne, dans « Enfant 1 » :
        | Nom de naissance * :                 | Poulein          |
        | Quel est le sexe de votre enfant ? * | Masculin         |
      Et il choisit « Non » pour « Avez-vous des enfants à votre charge ? * »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto * : »
      Et il joint « Justificatif.png » à chacun de ces justificatifs :
        | Justificatif de domicile datant de moins de 6 mois * |
        | Justificatif de mariage *                            |
        | Justificatif de communauté de vie *                  |
      Et il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »

    @hors_guide @navigateur
    Scénario: Avec les scripts, « Oui » ouvre le bloc sans autre clic et garde le reste de la page
      Quand il saisit « Chypre » dans « Pays de l'union * : »
      Et il choisit « Oui » pour « Avez-vous des enfants à la charge de votre conjoint ? * »
      Alors « Enfant 1 » porte, dans l'ordre :
        | Nom de naissance * : |
      Et « Pays de l'union * : » affiche « Chypre »

  Règle: « Confirmer les informations » vérifie le conjoint accueillant, et le dit

    @hors_guide
    Scénario: Des informations complètes sont confirmées, et le restent d'une visite à l'autre
      Étant donné un brouillon RF à l'étape « Motif de séjour »
      Quand il renseigne :
        | Nom * :               | Accueillant |
        | Prénom(s) * :         | Paulo       |
        | Date de naissance * : | 14 02 1988  |
        | N° étranger * :       | 9903007001  |
      Et il clique sur « Confirmer les informations »
      Alors un message dit « Les informations du conjoint accueillant sont complètes. »
      Quand il se reconnecte
      Et il reprend sa demande RF
      Alors un message dit « Les informations du conjoint accueillant sont complètes. »
      Quand il saisit « 9903007002 » dans « N° étranger * : »
      Et il clique sur « Quitter et revenir plus tard »
      Et il reprend sa demande RF
      Alors la page ne porte pas « Les informations du conjoint accueillant sont complètes. »

    @hors_guide
    Plan du scénario: « <valeur> » n'est pas accepté dans « <champ> »
      Étant donné un brouillon RF à l'étape « Motif de séjour »
      Quand il renseigne :
        | Nom * :               | Accueillant |
        | Prénom(s) * :         | Paulo       |
        | Date de naissance * : | 14 02 1988  |
        | N° étranger * :       | 9903007001  |
      Et il renseigne :
        | <champ> | <valeur> |
      Et il clique sur « Confirmer les informations »
      Alors la réponse a le statut 422
      Et « <champ> » est signalé en erreur
      Et « <champ> » affiche « <valeur> »
      Et « Nom * : » affiche « Accueillant »
      Et la page ne porte pas « Les informations du conjoint accueillant sont complètes. »

      Exemples:
        | champ                 | valeur      |
        | N° étranger * :       | 123         |
        | N° étranger * :       | 99O3007001  |
        | Date de naissance * : | 31 02 1988  |
        | Date de naissance * : | 14 13 1988  |
        | Date de naissance * : | 14 02 2048  |

    @hors_guide
    Scénario: Seuls les champs du conjoint sont vérifiés
      Étant donné un brouillon RF à l'étape « Motif de séjour »
      Quand il clique sur « Confirmer les informations »
      Alors « Nom * : » est signalé en erreur
      Et « Prénom(s) * : » est signalé en erreur
      Et « N° étranger * : » est signalé en erreur
      Et la page dit « Cette page contient 4 erreurs : »

  Règle: Une décision défavorable se lit dans les notifications

    @hors_guide @agent
    Scénario: Une décision défavorable se notifie sans attestation
      Étant donné un dossier RF déposé
      Quand l'agent refuse la demande
      Et il ouvre sa dernière notification
      Alors la page « Notification de décision » s'affiche
      Et la page ne porte pas « TELECHARGER LE DOCUMENT »
