# language: fr
@OP
Fonctionnalité: Garder, reprendre, abandonner sa pré-demande
  Ce que le service promet d'une étape à l'autre, à un usager qui n'a qu'un compte temporaire.

  Règle: Quitter ne perd rien

    Plan du scénario: Qui quitte à l'étape « <etape> » la retrouve
      Étant donné un brouillon OP à l'étape « <etape> »
      Quand il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande OP
      Alors il est à l'étape « <etape> »

      Exemples:
        | etape                     |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Dépôt de la demande       |

    @hors_guide
    Scénario: À la connexion, le compte temporaire retrouve aussitôt sa demande
      Étant donné un brouillon OP à l'étape « Motif de séjour »
      Quand il ouvre « Se déconnecter » depuis son menu
      Et il clique sur « SE CONNECTER »
      Et il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors il est à l'étape « Motif de séjour »

    @horloge
    Scénario: Le brouillon attend l'usager d'un mois à l'autre
      Étant donné qu'on est le 14/09/2023 à 10:00
      Et un brouillon OP à l'étape « Justificatifs »
      Et qu'il a joint « JUSTIFICATIF.png » à « Ordonnance de protection * »
      Quand il clique sur « Quitter et revenir plus tard »
      Et on est le 20/10/2023 à 10:00
      Et il se reconnecte
      Et il reprend sa demande OP
      Alors il est à l'étape « Justificatifs »
      Et « Ordonnance de protection * » porte le fichier « JUSTIFICATIF.png »

  Règle: « Revenir à l'étape précédente » garde la saisie

    Plan du scénario: De « <etape> », l'usager revient à « <precedente> »
      Étant donné un brouillon OP à l'étape « <etape> »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors il est à l'étape « <precedente> »

      Exemples:
        | etape               | precedente                |
        | Motif de séjour     | Informations personnelles |
        | Justificatifs       | Motif de séjour           |
        | Dépôt de la demande | Justificatifs             |

    @hors_guide @horloge
    Scénario: Une date de naissance corrigée change les justificatifs demandés
      Étant donné qu'on est le 14/09/2023 à 10:00
      Et un brouillon OP rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il saisit la date « 3 Mars 2006 » dans « Date de naissance : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il renseigne :
        | Date d'entrée en France * :                       | 20 Août 2020 |
        | Quelle est votre situation familiale actuelle ? * | Célibataire  |
        | Avez-vous des enfants à votre charge ? * :        | Non          |
      Et il coche :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors la page dit « Accord du parent/représentant légal ou du mandataire * »

  Règle: L'état civil est imprimé comme il a été dit

    @hors_guide
    Scénario: Deux prénoms, deux nationalités, et une naissance dont seule l'année est connue
      Étant donné un brouillon OP à l'étape « Informations personnelles »
      Quand il clique sur « + Ajouter un prénom »
      Et il clique sur « + Ajouter une nationalité »
      Et il renseigne :
        | Nom de naissance * :      | {nom}             |
        | Prénom(s) * :             | Awa               |
        | Prénom n° 2 :             | Marème            |
        | Quel est votre sexe ? * : | Féminin           |
        | Pays de naissance * :     | Senegal           |
        | Lieu de naissance * :     | Dakar             |
        | Nationalité(s) * :        | Sénégalaise       |
        | Nationalité n° 2 :        | Malienne          |
      Et il saisit « 1971 » dans « Année * : »
      Et il saisit « 20 rue nationale 59000 » dans « Adresse * : » et retient « 20 Rue Nationale 59000 Lille »
      Et il saisit « 0102030405 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il renseigne :
        | Date d'entrée en France * :                       | 20 Août 2020 |
        | Quelle est votre situation familiale actuelle ? * | Célibataire  |
        | Avez-vous des enfants à votre charge ? * :        | Non          |
      Et il coche :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et il clique sur « Enregistrer et poursuivre > »
      Et il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il joint « JUSTIFICATIF.png » à chacun de ces justificatifs :
        | Justificatif de nationalité *                        |
        | Justificatif d'identité *                            |
        | Justificatif de domicile datant de moins de 6 mois * |
        | Ordonnance de protection *                           |
      Et il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors les rubriques du document sont :
        | Prénom :      | AWA MARÈME            |
        | Né(e) le :    | 00/00/1971            |
        | Nationalité : | SÉNÉGALAISE, MALIENNE |

  Règle: Abandonner efface le brouillon, après confirmation

    @hors_guide
    Scénario: L'abandon confirmé efface la saisie
      Étant donné un brouillon OP rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il clique sur « Abandonner la demande »
      Et il clique sur « Confirmer l'abandon »
      Et il reprend sa demande OP
      Alors il est à l'étape « Votre situation »
      Et la page ne porte pas « Je bénéficie d'une ordonnance de protection »

    @hors_guide
    Scénario: L'usager peut se raviser
      Étant donné un brouillon OP rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il clique sur « Abandonner la demande »
      Et il clique sur « Poursuivre ma demande »
      Alors il est à l'étape « Informations personnelles »
      Et « Téléphone * : » affiche « {téléphone} »
