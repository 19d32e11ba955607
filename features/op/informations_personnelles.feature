# language: fr
@OP
Fonctionnalité: Étape 2, le préambule et les informations personnelles
  La même page rappelle la situation, dit ce qu'il faut préparer et demande à l'usager son état civil, que
  l'administration ne connaît pas.

  Règle: La page rappelle les choix faits et dit ce qu'il faut préparer

    Contexte:
      Étant donné un brouillon OP à l'étape « Informations personnelles »

    @OP-038
    Scénario: Le récapitulatif des choix
      Alors la page « Demander un titre de séjour » s'affiche
      Et la page porte, dans l'ordre :
        | Merci, nous avons bien pris en compte votre situation.   |
        | Vous sollicitez pour la première fois un titre de séjour |
        | Vous êtes dans une autre situation                       |
        | Modifier ma situation                                    |

    @OP-039
    Scénario: « Modifier ma situation » ramène au choix sans perdre la saisie
      Quand il saisit « Diallo » dans « Nom de naissance * : »
      Et il clique sur « Modifier ma situation »
      Alors il est à l'étape « Votre situation »
      Et la page dit « Dites-nous quelle est votre situation ? »
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors « Nom de naissance * : » affiche « Diallo »

    @OP-040
    Scénario: L'avancement
      Alors la page porte, dans l'ordre :
        | Votre démarche en ligne est à 20% terminée    |
        | Plus que 15 minutes pour finir votre démarche |

    @OP-041 @OP-042 @fumee
    Scénario: Les documents à préparer
      Alors la page dit, dans l'ordre :
        | PRÉPARER LES DOCUMENTS À FOURNIR :                                                                          |
        | Un numéro e-photo                                                                                           |
        | Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la carte de géolocalisation |
        | Tous les documents justificatifs demandés selon votre situation.                                            |
        | Les documents doivent être lisibles, en français, sous forme numérique (.jpg, .pdf, .png, .bmp, .tiff), et ne pas dépasser une taille maximale de 10 Mo par fichier. |
        | Consulter la liste des traducteurs agréés                                                                   |
      Et le lien « consulter la carte de géolocalisation » mène hors du service
      Et le lien « Consulter la liste des traducteurs agréés » mène hors du service

    @OP-043
    Scénario: La liste des pièces justificatives se télécharge
      Quand il télécharge « TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES. »
      Alors le document porte, dans l'ordre :
        | Liste des documents justificatifs à fournir |
        | Ordonnance de protection                    |

    @OP-044
    Scénario: Trois sections sous le préambule
      Alors la page porte, dans l'ordre :
        | PRÉPARER LES DOCUMENTS À FOURNIR :                                                |
        | Maintenant, nous allons vous demander de renseigner vos informations personnelles |
        | ÉTAT CIVIL                                                                        |
        | ADRESSE                                                                           |
        | INFORMATIONS DE CONTACT                                                           |

    @OP-056
    Scénario: Trois boutons au bas de l'étape
      Alors la page propose, dans l'ordre :
        | Abandonner la demande        |
        | Quitter et revenir plus tard |
        | Enregistrer et poursuivre >  |
      Et la page ne porte pas « < Revenir à l'étape précédente »

  Règle: L'usager dit lui-même son état civil

    Contexte:
      Étant donné un brouillon OP à l'étape « Informations personnelles »

    @OP-045
    Scénario: Les champs de l'état civil, vides
      Alors la page dit, dans l'ordre :
        | ÉTAT CIVIL                                   |
        | Les champs marqués d'un * sont obligatoires. |
      Et les questions de « ÉTAT CIVIL » sont exactement, dans l'ordre :
        | Nom de naissance * :       |
        | Nom d'usage (facultatif) : |
        | Prénom(s) * :              |
        | Quel est votre sexe ? * :  |
        | Date de naissance :        |
        | Pays de naissance * :      |
        | Lieu de naissance * :      |
        | Nationalité(s) * :         |
      Et « Quel est votre sexe ? * : » propose, dans l'ordre :
        | Masculin |
        | Féminin  |
      Et « Nom de naissance * : » est obligatoire
      Et « Nom d'usage (facultatif) : » est facultatif
      Et « Prénom(s) * : » est obligatoire
      Et « Pays de naissance * : » est obligatoire
      Et « Lieu de naissance * : » est obligatoire
      Et « Nationalité(s) * : » est obligatoire
      Et « Nom de naissance * : » est vide

    @OP-046
    Scénario: Plusieurs prénoms, plusieurs nationalités
      Alors « Prénom(s) * : » compte 1 zone de saisie, avant « Quel est votre sexe ? * : »
      Et « Nationalité(s) * : » compte 1 zone de saisie, avant « Adresse * : »
      Quand il clique sur « + Ajouter un prénom »
      Et il clique sur « + Ajouter une nationalité »
      Alors « Prénom(s) * : » compte 2 zones de saisie, avant « Quel est votre sexe ? * : »
      Et « Nationalité(s) * : » compte 2 zones de saisie, avant « Adresse * : »

    @OP-047
    Scénario: La date de naissance se saisit en trois zones
      Alors « Date de naissance : » se saisit en « Jour : », « Mois : », « Année * : »
      Et « Date de naissance : » attend « JJ », « MM », « AAAA »
      Quand il saisit la date « 14 Septembre 1996 » dans « Date de naissance : »
      Alors « Date de naissance : » affiche « 14 Septembre 1996 »

    @OP-048 @OP-054
    Scénario: L'état civil rempli mène à l'étape 3
      Étant donné un usager né le 14/09/1996 :
        | Sexe              | Masculin    |
        | Pays de naissance | Senegal     |
        | Lieu de naissance | Dakar       |
        | Nationalité       | Sénégalaise |
      Et un brouillon OP à l'étape « Informations personnelles »
      Quand il renseigne :
        | Nom de naissance * :      | {nom}             |
        | Prénom(s) * :             | {prénom}          |
        | Quel est votre sexe ? * : | Masculin          |
        | Date de naissance :       | 14 Septembre 1996 |
        | Pays de naissance * :     | Senegal           |
        | Lieu de naissance * :     | Dakar             |
        | Nationalité(s) * :        | Sénégalaise       |
      Et il saisit « 20 rue nationale 59000 » dans « Adresse * : » et retient « 20 Rue Nationale 59000 Lille »
      Et il saisit « 0102030405 » dans « Téléphone * : »
      Alors les champs de « ÉTAT CIVIL » affichent, dans l'ordre :
        | Nom de naissance * :       | {nom}             |
        | Nom d'usage (facultatif) : |                   |
        | Prénom(s) * :              | {prénom}          |
        | Quel est votre sexe ? * :  | Masculin          |
        | Date de naissance :        | 14 Septembre 1996 |
        | Pays de naissance * :      | Senegal           |
        | Lieu de naissance * :      | Dakar             |
        | Nationalité(s) * :         | Sénégalaise       |
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Motif de séjour »

    @OP-045
    Plan du scénario: Sans « <champ> », l'étape ne s'enregistre pas
      Étant donné un brouillon OP rouvert à l'étape « Informations personnelles », déjà remplie
      Alors la page dit, dans l'ordre :
        | ÉTAT CIVIL                                   |
        | Les champs marqués d'un * sont obligatoires. |
      Et les questions de « ÉTAT CIVIL » sont exactement, dans l'ordre :
        | Nom de naissance * :       |
        | Nom d'usage (facultatif) : |
        | Prénom(s) * :              |
        | Quel est votre sexe ? * :  |
        | Date de naissance :        |
        | Pays de naissance * :      |
        | Lieu de naissance * :      |
        | Nationalité(s) * :         |
      Et « Quel est votre sexe ? * : » propose, dans l'ordre :
        | Masculin |
        | Féminin  |
      Quand il vide « <champ> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »

      Exemples:
        | champ                 |
        | Nom de naissance * :  |
        | Prénom(s) * :         |
        | Pays de naissance * : |
        | Lieu de naissance * : |
        | Nationalité(s) * :    |

  Règle: L'adresse se choisit parmi des suggestions

    Contexte:
      Étant donné un brouillon OP à l'étape « Informations personnelles »

    @OP-049
    Scénario: Le champ de l'adresse et la mention de l'outre-mer
      Alors la page porte, dans l'ordre :
        | ADRESSE |
      Et « Adresse * : » est obligatoire
      Et « Adresse * : » propose « 20 Rue Nationale 59000 Lille » quand on y saisit « 20 rue nationale 59000 »
      Et la case « Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont proposées. » est non cochée

    @OP-050
    Scénario: Le détail de l'adresse, dont rien n'est obligatoire
      Alors les questions sont, dans l'ordre :
        | Adresse * :            |
        | Numéro de voie :       |
        | Voie :                 |
        | Complément d'adresse : |
        | Code postal :          |
        | Ville :                |
        | Pays :                 |
        | Code INSEE :           |
      Et « Ville : » est facultatif
      Et « Code postal : » est facultatif

    @OP-051
    Scénario: La suggestion retenue remplit le détail
      Quand il saisit « 20 rue nationale 59000 » dans « Adresse * : » et retient « 20 Rue Nationale 59000 Lille »
      Alors les champs affichent :
        | Adresse * :            | 20 Rue Nationale 59000 Lille |
        | Numéro de voie :       | 20                           |
        | Voie :                 | Rue Nationale                |
        | Complément d'adresse : |                              |
        | Code postal :          | 59000                        |
        | Ville :                | Lille                        |
        | Pays :                 | France                       |
        | Code INSEE :           | 59350                        |

  Règle: L'adresse électronique est celle du compte, le téléphone est à donner

    Contexte:
      Étant donné un brouillon OP rouvert à l'étape « Informations personnelles », déjà remplie

    @OP-052
    Scénario: L'adresse électronique est déjà remplie
      Alors la page dit, dans l'ordre :
        | INFORMATIONS DE CONTACT                      |
        | Les champs marqués d'un * sont obligatoires. |
        | Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le cadre de cette démarche. |
      Et les questions sont, dans l'ordre :
        | Email :       |
        | Téléphone * : |
      Et « Email : » affiche « {email} »
      Et « Téléphone * : » est obligatoire
      Quand il vide « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »

    @OP-053
    Scénario: Le téléphone de dix chiffres est gardé
      Quand il saisit « 0102030405 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « < Revenir à l'étape précédente »
      Alors « Téléphone * : » affiche « 0102030405 »

    @OP-055
    Scénario: Quitter l'étape garde ce qui est renseigné
      Quand il saisit « 0202020202 » dans « Téléphone * : »
      Et il vide « Lieu de naissance * : »
      Et il clique sur « Quitter et revenir plus tard »
      Et il se reconnecte
      Et il reprend sa demande OP
      Alors il est à l'étape « Informations personnelles »
      Et « Téléphone * : » affiche « 0202020202 »
      Et « Lieu de naissance * : » est vide
