# language: fr
@ASE
Fonctionnalité: Garder, reprendre, abandonner sa demande
  Ce que le service promet d'une étape à l'autre.

  Règle: Le parcours se joue jusqu'au bout dans les trois cas

    @fumee
    Plan du scénario: Un usager <cas> dépose sa demande
      Étant donné un usager <cas>
      Et un brouillon ASE à l'étape « Dépôt de la demande »
      Quand il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »

      @cas1
      Exemples:
        | cas                 |
        | mineur non émancipé |

      @cas2
      Exemples:
        | cas             |
        | mineur émancipé |

      @cas3
      Exemples:
        | cas    |
        | majeur |

  Règle: Quitter ne perd rien

    Plan du scénario: Qui quitte à l'étape « <etape> » la retrouve
      Étant donné un brouillon ASE à l'étape « <etape> »
      Quand il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande ASE
      Alors il est à l'étape « <etape> »

      Exemples:
        | etape                     |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Dépôt de la demande       |

    @hors_guide
    Scénario: Une saisie incomplète est gardée quand on quitte
      Étant donné un brouillon ASE à l'étape « Motif de séjour »
      Quand il choisit « Divorcé(e) » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il clique sur « Quitter et revenir plus tard »
      Et il reprend sa demande ASE
      Alors « Quelle est votre situation familiale actuelle ? * : » affiche « Divorcé(e) »

    @horloge
    Scénario: Le brouillon attend l'usager d'un mois à l'autre
      Étant donné qu'on est le 16/08/2023 à 10:00
      Et un brouillon ASE à l'étape « Justificatifs »
      Et qu'il a joint « Justificatif.png » à « Justificatif d'identité * »
      Quand il clique sur « Quitter et revenir plus tard »
      Et on est le 20/09/2023 à 10:00
      Et il se reconnecte
      Et il reprend sa demande ASE
      Alors il est à l'étape « Justificatifs »
      Et « Justificatif d'identité * » porte le fichier « Justificatif.png »

  Règle: « Revenir à l'étape précédente » garde la saisie

    Plan du scénario: De « <etape> », l'usager revient à « <precedente> »
      Étant donné un brouillon ASE à l'étape « <etape> »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors il est à l'étape « <precedente> »

      Exemples:
        | etape               | precedente                |
        | Motif de séjour     | Informations personnelles |
        | Justificatifs       | Motif de séjour           |
        | Dépôt de la demande | Justificatifs             |

    Scénario: Le passage à « émancipé » change les justificatifs demandés
      Étant donné un usager mineur non émancipé
      Et un brouillon ASE rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il coche « Je suis un mineur (+16 ans) émancipé »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il coche « Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * »
      Et il renseigne :
        | Date de prise en charge par l'ASE * :               | 16 Avril 2018 |
        | Date d'entrée en France * :                         | 12 Mars 2018  |
        | Quelle est votre situation familiale actuelle ? * : | Célibataire   |
        | Avez-vous des enfants à votre charge ? * :          | Non           |
      Et il coche :
        | Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *         |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors la page dit « Justificatif d'émancipation * »
      Et la page ne porte pas « Accord du parent/représentant légal ou du mandataire * »

  Règle: Abandonner efface le brouillon, après confirmation

    @hors_guide
    Scénario: L'abandon confirmé efface la saisie
      Étant donné un brouillon ASE rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il clique sur « Abandonner la demande »
      Et il clique sur « Confirmer l'abandon »
      Et il commence une demande ASE
      Alors il est à l'étape « Informations personnelles »
      Et « Téléphone * : » est vide

    @hors_guide
    Scénario: L'usager peut se raviser
      Étant donné un brouillon ASE rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il clique sur « Abandonner la demande »
      Et il clique sur « Poursuivre ma demande »
      Alors il est à l'étape « Informations personnelles »
      Et « Téléphone * : » affiche « {téléphone} »

  Règle: L'usager joint plusieurs fichiers à la fois

    @hors_guide
    Scénario: Trois fichiers choisis d'un coup sont joints
      Étant donné un brouillon ASE à l'étape « Justificatifs »
      Quand il joint 3 fichiers à la fois à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » compte 3 fichiers

    @hors_guide
    Scénario: Une place se libère quand un fichier est retiré
      Étant donné un brouillon ASE à l'étape « Justificatifs »
      Et qu'il a joint 3 fichiers à « Justificatif d'identité * »
      Quand il clique sur « ✖ SUPPRIMER JUSTIFICATIF 2.PNG » dans « Justificatif d'identité * »
      Et il joint « remplacant.png » à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » compte 3 fichiers
      Et « Justificatif d'identité * » porte le fichier « remplacant.png »
