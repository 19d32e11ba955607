# language: fr
@ASE
Fonctionnalité: Étape 1, les informations personnelles
  L'usager vérifie son état civil, que l'administration connaît déjà, et complète son adresse et ses contacts.

  Règle: L'étape se présente avec sa barre, ses sections et ses boutons

    Contexte:
      Étant donné un brouillon ASE à l'étape « Informations personnelles »

    @ASE-038
    Scénario: La barre annonce les cinq étapes
      Alors la page « Demander un titre de séjour » s'affiche
      Et la barre d'étapes porte, dans l'ordre :
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Dépôt de la demande       |
        | Confirmation              |
      Et il est à l'étape « Informations personnelles »

    @ASE-039
    Scénario: Trois sections dépliables
      Alors la page « Je vérifie les informations personnelles que j'ai fournies » s'affiche
      Et la page porte, dans l'ordre :
        | Je vérifie les informations personnelles que j'ai fournies |
        | ÉTAT CIVIL                                                 |
        | ADRESSE                                                    |
        | INFORMATIONS DE CONTACT                                    |

    @ASE-047
    Scénario: Quatre boutons au bas de l'étape
      Alors la page propose, dans l'ordre :
        | < Revenir à l'étape précédente |
        | Abandonner la demande          |
        | Quitter et revenir plus tard   |
        | Enregistrer et poursuivre >    |

  Règle: L'état civil se vérifie et ne se modifie pas

    @ASE-041
    Scénario: L'état civil n'est pas modifiable
      Étant donné un brouillon ASE à l'étape « Informations personnelles »
      Alors la page dit, dans l'ordre :
        | Les informations d'état civil ne sont pas modifiables. Si ces informations ne sont plus à jour, veuillez indiquer lesquelles dans le champ « Observations à destination de l'administration » à l'étape Dépôt de la demande. |
      Et aucun champ de « ÉTAT CIVIL » n'est modifiable, hors « Je suis un mineur (+16 ans) émancipé »

    @ASE-042 @cas1
    Scénario: Un mineur peut se dire émancipé
      Étant donné un usager mineur non émancipé
      Et un brouillon ASE à l'étape « Informations personnelles »
      Alors les questions sont, dans l'ordre :
        | Date de naissance :                  |
        | Je suis un mineur (+16 ans) émancipé |
        | Pays de naissance :                  |
      Et la case « Je suis un mineur (+16 ans) émancipé » est non cochée

    @cas3
    Scénario: Un majeur n'a pas à se dire émancipé
      Étant donné un usager majeur
      Et un brouillon ASE à l'étape « Informations personnelles »
      Alors « Je suis un mineur (+16 ans) émancipé » est absent

  Règle: L'adresse se choisit parmi des suggestions

    Contexte:
      Étant donné un brouillon ASE à l'étape « Informations personnelles »

    @ASE-043
    Scénario: Les champs de l'adresse
      Alors la page dit « Les champs marqués d'un * sont obligatoires. »
      Et les questions sont, dans l'ordre :
        | Adresse * :            |
        | Numéro de voie :       |
        | Voie :                 |
        | Complément d'adresse : |
        | Code postal :          |
        | Ville * :              |
        | Pays :                 |
        | Code INSEE :           |
      Et « Adresse * : » est obligatoire
      Et « Ville * : » est obligatoire
      Et « Code postal : » est facultatif

    @ASE-044
    Scénario: La suggestion retenue remplit l'adresse
      Alors « Adresse * : » propose « 20 Rue Nationale 59800 Lille » quand on y saisit « 20 rue nationale lille »
      Quand il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
      Alors les champs affichent :
        | Numéro de voie :       | 20            |
        | Voie :                 | Rue Nationale |
        | Complément d'adresse : |               |
        | Code postal :          | 59800         |
        | Ville * :              | Lille         |
        | Pays :                 | FRANCE        |
        | Code INSEE :           | 59350         |

    @ASE-045
    Scénario: L'outre-mer a sa mention à cocher
      Alors la case « Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont proposées. » est non cochée

  Règle: L'étape s'enregistre quand elle est complète

    Contexte:
      Étant donné un brouillon ASE rouvert à l'étape « Informations personnelles », déjà remplie

    @ASE-046
    Scénario: Le téléphone est obligatoire, l'adresse électronique déjà connue
      Alors la page dit, dans l'ordre :
        | INFORMATIONS DE CONTACT                      |
        | Les champs marqués d'un * sont obligatoires. |
        | Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le cadre de cette démarche. |
      Et les questions sont, dans l'ordre :
        | Email :       |
        | Téléphone * : |
      Et « Email : » affiche « {email} »
      Quand il vide « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »
      Quand il saisit « 0101010101 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Motif de séjour »

    @ASE-048 @fumee
    Scénario: « Enregistrer et poursuivre » sauvegarde et ouvre l'étape 2
      Quand il saisit « 0101010101 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors la page « Je renseigne mon motif de séjour » s'affiche
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors « Téléphone * : » affiche « 0101010101 »

    @ASE-049
    Scénario: Quitter l'étape garde ce qui est renseigné
      Quand il saisit « 0202020202 » dans « Téléphone * : »
      Et il clique sur « Quitter et revenir plus tard »
      Et il reprend sa demande ASE
      Alors il est à l'étape « Informations personnelles »
      Et « Téléphone * : » affiche « 0202020202 »
