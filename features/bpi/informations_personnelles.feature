# language: fr
@BPI
Fonctionnalité: Étape 1 du renouvellement, les informations personnelles et les liens familiaux
  L'usager vérifie son état civil, répond sur sa famille, complète son adresse et ses contacts.

  Règle: L'étape se présente avec sa barre, ses quatre rubriques et ses boutons

    Contexte:
      Étant donné un brouillon BPI à l'étape « Informations personnelles »

    @BPI-042 @fumee
    Scénario: La barre annonce les cinq étapes, et la première est en cours
      Alors la page « Demander un titre de séjour » s'affiche
      Et la barre d'étapes porte, dans l'ordre :
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Récapitulatif             |
        | Confirmation              |
      Et il est à l'étape « Informations personnelles »

    @BPI-044
    Scénario: Quatre rubriques, chacune avec ses champs obligatoires
      Alors la page dit, dans l'ordre :
        | Je vérifie et complète mes informations personnelles. |
        | ÉTAT CIVIL                                            |
        | Les champs marqués d'un * sont obligatoires.          |
        | LIENS PERSONNELS ET FAMILIAUX                         |
        | Les champs marqués d'un * sont obligatoires.          |
        | ADRESSE                                               |
        | Les champs marqués d'un * sont obligatoires.          |
        | INFORMATIONS DE CONTACT                               |
        | Les champs marqués d'un * sont obligatoires.          |

  Règle: Chaque étape de saisie a les mêmes quatre boutons

    @BPI-043
    Plan du scénario: Le bas de page de l'étape « <etape> »
      Étant donné un brouillon BPI à l'étape « <etape> »
      Alors il est à l'étape « <etape> »
      Et la page dit, dans l'ordre :
        | Revenir à l'étape précédente |
        | Abandonner la demande        |
        | Quitter et revenir plus tard |
        | Enregistrer et poursuivre >  |

      Exemples:
        | etape                     |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |

  Règle: L'état civil se vérifie et ne se modifie pas

    Contexte:
      Étant donné un usager né le 05/04/1982 :
        | Sexe                | Masculin    |
        | Pays de naissance   | Afghanistan |
        | Lieu de naissance   | Kaboul      |
        | Nationalité         | Afghane     |
        | Situation familiale | Marié(e)    |
        | Nom d'usage         |             |
      Et un brouillon BPI à l'étape « Informations personnelles »

    @BPI-045
    Scénario: Les données que l'administration connaît, situation familiale comprise
      Alors la page « ÉTAT CIVIL » s'affiche
      Et les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
        | Nom de naissance :      | {nom}       |
        | Nom d'usage :           |             |
        | Prénom(s) :             | {prénom}    |
        | Sexe :                  | Masculin    |
        | Date de naissance :     | 05/04/1982  |
        | Pays de naissance :     | Afghanistan |
        | Lieu de naissance :     | Kaboul      |
        | Nationalité :           | Afghane     |
        | Situation familiale * : | Marié(e)    |

    @BPI-046
    Scénario: L'état civil se corrige par une observation, à l'étape Récapitulatif
      Alors la page dit, dans l'ordre :
        | Les informations d'état civil ne sont pas modifiables. Si ces informations ne sont plus à jour, veuillez indiquer lesquelles dans le champ « Observations à destination de l'administration » à l'étape Récapitulatif. |
      Et aucun champ de « ÉTAT CIVIL » n'est modifiable

  Règle: Les liens personnels et familiaux se précisent selon les réponses

    Contexte:
      Étant donné un brouillon BPI à l'étape « Informations personnelles »

    @BPI-047
    Scénario: Deux questions obligatoires, par oui ou par non
      Alors la page dit « LIENS PERSONNELS ET FAMILIAUX »
      Et « Etes-vous marié, pacsé ou en concubinage ? * : » propose, dans l'ordre :
        | Oui |
        | Non |
      Et « Avez-vous des enfants en France ? * : » propose, dans l'ordre :
        | Oui |
        | Non |
      Et « Etes-vous marié, pacsé ou en concubinage ? * : » est obligatoire
      Et « Avez-vous des enfants en France ? * : » est obligatoire
      Et les questions de « LIENS PERSONNELS ET FAMILIAUX » sont exactement, dans l'ordre :
        | Etes-vous marié, pacsé ou en concubinage ? * : |
        | Avez-vous des enfants en France ? * :          |

    @BPI-048
    Scénario: Sans conjoint ni enfant, l'usager dit sa situation familiale
      Quand il choisit « Non » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Et il choisit « Non » pour « Avez-vous des enfants en France ? * : »
      Alors les questions de « LIENS PERSONNELS ET FAMILIAUX » sont exactement, dans l'ordre :
        | Etes-vous marié, pacsé ou en concubinage ? * :       |
        | Avez-vous des enfants en France ? * :                |
        | Quelle est votre situation familiale actuelle ? * : |
      Et « Quelle est votre situation familiale actuelle ? * : » est obligatoire
      Et « Quelle est votre situation familiale actuelle ? * : » propose, dans l'ordre :
        | Célibataire  |
        | Concubin(ne) |
        | Divorcé(e)   |
        | Marié(e)     |
        | Pacsé(e)     |

    @BPI-049
    Scénario: En couple, l'usager dit la nationalité de son conjoint et non sa situation
      Quand il choisit « Oui » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Alors « Quelle est votre situation familiale actuelle ? * : » est absent
      Et les questions de « LIENS PERSONNELS ET FAMILIAUX » sont exactement, dans l'ordre :
        | Etes-vous marié, pacsé ou en concubinage ? * :          |
        | Quelle est la nationalité de votre conjoint(e) ? * :   |
        | Avez-vous des enfants en France ? * :                   |
      Et « Quelle est la nationalité de votre conjoint(e) ? * : » est obligatoire
      Quand il choisit « Autre pays » pour « Quelle est la nationalité de votre conjoint(e) ? * : »
      Alors « Quelle est la nationalité de votre conjoint(e) ? * : » affiche « Autre pays »

    @BPI-050
    Scénario: Avec des enfants, l'usager dit si l'un d'eux est français
      Quand il choisit « Oui » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Et il choisit « Non » pour « Avez-vous des enfants en France ? * : »
      Alors « L'un des enfants est-il de nationalité française ? * : » est absent
      Quand il choisit « Oui » pour « Avez-vous des enfants en France ? * : »
      Alors les questions sont, dans l'ordre :
        | Avez-vous des enfants en France ? * :                  |
        | L'un des enfants est-il de nationalité française ? * : |
      Et « L'un des enfants est-il de nationalité française ? * : » propose, dans l'ordre :
        | Oui |
        | Non |

    Scénario: Sans la nationalité du conjoint, l'étape ne s'enregistre pas
      Quand il choisit « Oui » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Et il choisit « Non » pour « Avez-vous des enfants en France ? * : »
      Et il saisit « 0101010101 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »

  Règle: L'adresse et les contacts se complètent

    Contexte:
      Étant donné un brouillon BPI à l'étape « Informations personnelles »

    @BPI-051
    Scénario: Les champs de l'adresse, dont le premier seul est obligatoire
      Alors la page dit, dans l'ordre :
        | ADRESSE |
        | Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont proposées. |
      Et les questions sont, dans l'ordre :
        | Adresse * :            |
        | Numéro de voie :       |
        | Voie :                 |
        | Complément d'adresse : |
        | Code postal :          |
        | Ville :                |
        | Pays :                 |
        | Code INSEE :           |
      Et « Adresse * : » est obligatoire
      Et « Ville : » est facultatif
      Quand il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
      Alors les champs affichent :
        | Numéro de voie : | 20            |
        | Voie :           | Rue Nationale |
        | Code postal :    | 59800         |
        | Ville :          | Lille         |
        | Pays :           | FRANCE        |
        | Code INSEE :     | 59350         |

    @BPI-052
    Scénario: L'adresse électronique est connue, le téléphone obligatoire
      Alors la page dit, dans l'ordre :
        | INFORMATIONS DE CONTACT |
        | Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le cadre de cette démarche. |
      Et les questions sont, dans l'ordre :
        | Email :       |
        | Téléphone * : |
      Et « Email : » affiche « {email} »
      Et « Téléphone * : » est obligatoire
      Quand il choisit « Non » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Et il choisit « Non » pour « Avez-vous des enfants en France ? * : »
      Et il choisit « Célibataire » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il vide « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »
