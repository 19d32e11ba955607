# language: fr
@RF
Fonctionnalité: Regroupement familial, étape 1, les informations personnelles
  L'usager retrouve l'état civil et l'adresse de sa première demande ; seul le téléphone est à ressaisir.

  Règle: L'étape se présente avec sa barre, ses blocs et ses boutons

    @RF-043
    Scénario: La barre annonce les cinq étapes
      Étant donné un brouillon RF à l'étape « Informations personnelles »
      Alors la page « Demander un titre de séjour » s'affiche
      Et la barre d'étapes porte, dans l'ordre :
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Dépôt de la demande       |
        | Confirmation              |
      Et il est à l'étape « Informations personnelles »

    @RF-044
    Plan du scénario: Les quatre boutons au bas de l'étape « <etape> »
      Étant donné un brouillon RF à l'étape « <etape> »
      Alors la page propose, dans l'ordre :
        | < Revenir à l'étape précédente |
        | Abandonner la demande          |
        | Quitter et revenir plus tard   |
        | Enregistrer et poursuivre >    |

      Exemples:
        | etape                     |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |

  Règle: L'état civil est celui de la première demande, et ne se modifie pas

    @RF-045 @RF-046 @RF-047
    Scénario: L'état civil est déjà renseigné
      Étant donné un usager né le 01/05/1990 :
        | Nom d'usage       |           |
        | Sexe              | Féminin   |
        | Pays de naissance | Mexique   |
        | Lieu de naissance | Cancun    |
        | Nationalité       | Mexicaine |
      Et un brouillon RF à l'étape « Informations personnelles »
      Alors la page porte, dans l'ordre :
        | Je vérifie les informations personnelles que j'ai fournies |
        | ÉTAT CIVIL                                                 |
      Et la page dit, dans l'ordre :
        | Les informations d'état civil ne sont pas modifiables. Si ces informations ne sont plus à jour, veuillez indiquer lesquelles dans le champ « Observations à destination de l'administration » à l'étape Dépôt de la demande. |
      Et les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
        | Nom de naissance :         | {nom}      |
        | Nom d'usage (facultatif) : |            |
        | Prénom(s) :                | {prénom}   |
        | Sexe :                     | Féminin    |
        | Date de naissance :        | 01/05/1990 |
        | Pays de naissance :        | Mexique    |
        | Lieu de naissance :        | Cancun     |
        | Nationalité :              | Mexicaine  |
      Et aucun champ de « ÉTAT CIVIL » n'est modifiable

  Règle: L'adresse est celle de la première demande

    @RF-048 @RF-050
    Scénario: L'adresse est déjà renseignée, dans chacun de ses champs
      Étant donné un usager né le 01/05/1990 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et un brouillon RF à l'étape « Informations personnelles »
      Alors la page porte, dans l'ordre :
        | ADRESSE                                      |
        | Les champs marqués d'un * sont obligatoires. |
      Et les champs de « ADRESSE » affichent, dans l'ordre :
        | Adresse * :            | 20 Rue Nationale 59800 Lille |
        | Numéro de voie :       | 20                           |
        | Voie :                 | Rue Nationale                |
        | Complément d'adresse : |                              |
        | Code postal :          | 59800                        |
        | Ville :                | Lille                        |
        | Pays :                 | FRANCE                       |
        | Code INSEE :           | 59350                        |
      Et « Adresse * : » est obligatoire
      Et « Ville : » est facultatif

    @RF-048
    Scénario: Sans adresse, l'étape ne s'enregistre pas
      Étant donné un brouillon RF rouvert à l'étape « Informations personnelles », déjà remplie
      Alors la page porte, dans l'ordre :
        | ADRESSE                                      |
        | Les champs marqués d'un * sont obligatoires. |
      Et les questions de « ADRESSE » sont exactement, dans l'ordre :
        | Adresse * :            |
        | Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont proposées. |
        | Numéro de voie :       |
        | Voie :                 |
        | Complément d'adresse : |
        | Code postal :          |
        | Ville :                |
        | Pays :                 |
        | Code INSEE :           |
      Quand il vide « Adresse * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »

    @RF-049
    Scénario: L'outre-mer a sa mention à cocher
      Étant donné un brouillon RF à l'étape « Informations personnelles »
      Alors la case « Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont proposées. » est non cochée

    @RF-054
    Scénario: L'usager qui a déménagé déclare d'abord son changement d'adresse
      Étant donné un usager né le 01/05/1990 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et que l'usager est connecté
      Quand il clique sur « Je déclare un changement de situation »
      Et il saisit « 17 rue de la république 59100 » dans « Nouvelle adresse * : » et retient « 17 Rue de la République 59100 Roubaix »
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il clique sur « Valider »
      Et il commence une demande RF
      Alors les champs de « ADRESSE » affichent, dans l'ordre :
        | Adresse * :   | 17 Rue de la République 59100 Roubaix |
        | Code postal : | 59100                                |
        | Ville :       | Roubaix                              |

  Règle: Seul le téléphone est à ressaisir

    @RF-051 @RF-052 @RF-053
    Scénario: L'adresse électronique est connue, le téléphone se saisit de nouveau
      Étant donné un brouillon RF à l'étape « Informations personnelles »
      Alors la page dit, dans l'ordre :
        | INFORMATIONS DE CONTACT                                                                                                             |
        | Les champs marqués d'un * sont obligatoires.                                                                                        |
        | Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le cadre de cette démarche. |
      Et les champs de « INFORMATIONS DE CONTACT » affichent, dans l'ordre :
        | Email :       | {email} |
        | Téléphone * : |         |
      Et « Téléphone * : » est obligatoire
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »
      Quand il saisit « 0624053448 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Motif de séjour »
