# language: fr
@EM
Fonctionnalité: Étranger malade, étape 1, les informations personnelles
  L'usager vérifie ce que sa première demande a fait connaître de lui, et donne de nouveau son téléphone.

  Règle: L'étape se présente avec sa barre, ses sections et ses boutons

    Contexte:
      Étant donné un brouillon EM à l'étape « Informations personnelles »

    @EM-043
    Scénario: La barre annonce les cinq étapes
      Alors la page « Demander un titre de séjour » s'affiche
      Et la barre d'étapes porte, dans l'ordre :
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Dépôt de la demande       |
        | Confirmation              |
      Et il est à l'étape « Informations personnelles »

    Scénario: Trois sections dépliables
      Alors la page porte, dans l'ordre :
        | Je vérifie les informations personnelles que j'ai fournies |
        | ÉTAT CIVIL                                                 |
        | ADRESSE                                                    |
        | INFORMATIONS DE CONTACT                                    |

  Règle: Les étapes 1, 2 et 3 ont les mêmes boutons et le même rappel

    @EM-044
    Plan du scénario: Quatre boutons au bas de l'étape « <etape> »
      Étant donné un brouillon EM à l'étape « <etape> »
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

    @EM-045
    Plan du scénario: « <bloc> » rappelle que les champs marqués d'un * sont obligatoires
      Étant donné un brouillon EM à l'étape « <etape> »
      Alors « <bloc> » dit, dans l'ordre :
        | Les champs marqués d'un * sont obligatoires. |

      Exemples:
        | etape                     | bloc                          |
        | Informations personnelles | ADRESSE                       |
        | Informations personnelles | INFORMATIONS DE CONTACT       |
        | Motif de séjour           | LIENS PERSONNELS ET FAMILIAUX |
        | Motif de séjour           | ATTESTATION SUR L'HONNEUR     |
        | Justificatifs             | INFORMATIONS PERSONNELLES     |
        | Justificatifs             | MOTIF DE SÉJOUR               |

  Règle: L'état civil se vérifie et ne se modifie pas

    Contexte:
      Étant donné un usager né le 03/10/2000 :
        | Sexe              | Masculin  |
        | Pays de naissance | Mexique   |
        | Lieu de naissance | Mexico    |
        | Nationalité       | Mexicaine |
        | Nom d'usage       |           |
      Et un brouillon EM à l'étape « Informations personnelles »

    @EM-046 @EM-048 @fumee
    Scénario: L'état civil de la première demande est repris
      Alors la page « Je vérifie les informations personnelles que j'ai fournies » s'affiche
      Et la page porte, dans l'ordre :
        | ÉTAT CIVIL |
      Et les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
        | Nom de naissance :         | {nom}      |
        | Nom d'usage (facultatif) : |            |
        | Prénom(s) :                | {prénom}   |
        | Sexe :                     | Masculin   |
        | Date de naissance :        | 03/10/2000 |
        | Pays de naissance :        | Mexique    |
        | Lieu de naissance :        | Mexico     |
        | Nationalité :              | Mexicaine  |

    @EM-047
    Scénario: L'état civil n'est pas modifiable, et le dit
      Alors la page dit, dans l'ordre :
        | Les informations d'état civil ne sont pas modifiables. Si ces informations ne sont plus à jour, veuillez indiquer lesquelles dans le champ « Observations à destination de l'administration » à l'étape Dépôt de la demande. |
      Et aucun champ de « ÉTAT CIVIL » n'est modifiable

  Règle: L'adresse de la première demande est reprise

    Contexte:
      Étant donné un usager né le 03/10/2000 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et un brouillon EM à l'étape « Informations personnelles »

    @EM-049 @EM-051
    Scénario: L'adresse est déjà renseignée
      Alors les champs de « ADRESSE » affichent, dans l'ordre :
        | Adresse * :            | 20 Rue Nationale 59800 Lille |
        | Numéro de voie :       | 20                           |
        | Voie :                 | Rue Nationale                |
        | Complément d'adresse : |                              |
        | Code postal :          | 59800                        |
        | Ville * :              | Lille                        |
        | Pays :                 | FRANCE                       |
        | Code INSEE :           | 59350                        |
      Et la page porte, dans l'ordre :
        | ADRESSE |
      Et « Adresse * : » est obligatoire
      Et « Ville * : » est obligatoire
      Et « Code postal : » est facultatif

    @EM-049
    Scénario: L'adresse propose des suggestions
      Quand il saisit « 17 rue de la république 59100 » dans « Adresse * : » et retient « 17 Rue de la République 59100 Roubaix »
      Alors les champs affichent :
        | Numéro de voie : | 17                   |
        | Voie :           | Rue de la République |
        | Code postal :    | 59100                |
        | Ville * :        | Roubaix              |
        | Code INSEE :     | 59512                |
      Et « Adresse * : » propose « 20 Rue Nationale 59800 Lille » quand on y saisit « 20 rue nationale lille »
      Quand il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
      Alors les champs de « ADRESSE » affichent, dans l'ordre :
        | Adresse * :            | 20 Rue Nationale 59800 Lille |
        | Numéro de voie :       | 20                           |
        | Voie :                 | Rue Nationale                |
        | Complément d'adresse : |                              |
        | Code postal :          | 59800                        |
        | Ville * :              | Lille                        |
        | Pays :                 | FRANCE                       |
        | Code INSEE :           | 59350                        |

    @EM-050
    Scénario: L'outre-mer a sa mention
      Alors la page dit « Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont proposées. »

    Scénario: Une adresse effacée ne s'enregistre pas
      Quand il saisit « 0102030405 » dans « Téléphone * : »
      Et il vide « Ville * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »

  Règle: Le téléphone se donne de nouveau

    Contexte:
      Étant donné un brouillon EM à l'étape « Informations personnelles »

    @EM-053 @EM-054
    Scénario: L'adresse électronique est connue, le téléphone est à saisir
      Alors la page dit, dans l'ordre :
        | INFORMATIONS DE CONTACT |
        | Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le cadre de cette démarche. |
      Et les champs de « INFORMATIONS DE CONTACT » affichent, dans l'ordre :
        | Email :       | {email} |
        | Téléphone * : |         |
      Et « Téléphone * : » est obligatoire
      Et « Téléphone * : » est vide
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »

    @EM-054 @EM-055 @fumee
    Scénario: « Enregistrer et poursuivre » sauvegarde et ouvre l'étape 2
      Quand il saisit « 0102030405 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Motif de séjour »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors « Téléphone * : » affiche « 0102030405 »
