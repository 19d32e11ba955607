# language: fr
@RF
Fonctionnalité: Regroupement familial, étape 2, le motif de séjour
  L'usager nomme le conjoint qui l'accueille, dit sa situation familiale et ses enfants, et atteste sur l'honneur.

  Règle: Le conjoint accueillant est nommé, avec son numéro étranger

    Contexte:
      Étant donné un brouillon RF à l'étape « Motif de séjour »

    @RF-055 @RF-056 @RF-057
    Scénario: Quatre champs obligatoires, une case et un bouton
      Alors la page « Je renseigne mon motif de séjour » s'affiche
      Et « INFORMATIONS PERSONNELLES DU CONJOINT ACCUEILLANT AYANT UN TITRE DE SÉJOUR » porte, dans l'ordre :
        | Les champs marqués d'un * sont obligatoires. |
        | Nom * :                                      |
        | Prénom(s) * :                                |
        | + Ajouter un prénom                          |
        | Date de naissance * :                        |
        | Jour :                                       |
        | Mois :                                       |
        | Année :                                      |
        | N° étranger * :                              |
        | Accueillant décédé                           |
        | Confirmer les informations                   |
      Et la page porte, dans l'ordre :
        | INFORMATIONS PERSONNELLES DU CONJOINT ACCUEILLANT AYANT UN TITRE DE SÉJOUR |
      Et « Nom * : » est obligatoire
      Et « Prénom(s) * : » est obligatoire
      Et « Date de naissance * : » est obligatoire
      Et « N° étranger * : » est obligatoire
      Et « Date de naissance * : » attend « JJ », « MM », « AAAA »
      Et la case « Accueillant décédé » est non cochée
      Et « Accueillant décédé » est facultatif

    @RF-055
    Scénario: « + Ajouter un prénom » donne une ligne de plus
      Alors la page « Je renseigne mon motif de séjour » s'affiche
      Et la page porte, dans l'ordre :
        | INFORMATIONS PERSONNELLES DU CONJOINT ACCUEILLANT AYANT UN TITRE DE SÉJOUR |
        | Les champs marqués d'un * sont obligatoires.                               |
      Et « Date de naissance * : » se saisit en « Jour : », « Mois : », « Année : »
      Quand il renseigne :
        | Nom * :               | Accueillant |
        | Prénom(s) * :         | Paulo       |
        | Date de naissance * : | 14 02 1988  |
        | N° étranger * :       | 9903007001  |
      Et il clique sur « + Ajouter un prénom »
      Et il saisit « Antonio » dans « Prénom n° 2 : »
      Et il clique sur « Quitter et revenir plus tard »
      Et il reprend sa demande RF
      Alors les champs affichent :
        | Nom * :               | Accueillant |
        | Prénom(s) * :         | Paulo       |
        | Prénom n° 2 :         | Antonio     |
        | Date de naissance * : | 14 02 1988  |
        | N° étranger * :       | 9903007001  |

    @RF-058
    Plan du scénario: L'étape ne s'enregistre pas sans « <champ> »
      Étant donné un brouillon RF rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il renseigne :
        | Nom * :               | Accueillant |
        | Prénom(s) * :         | Paulo       |
        | Date de naissance * : | 14 02 1988  |
        | N° étranger * :       | 9903007001  |
      Et il vide « <champ> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »

      Exemples:
        | champ           |
        | Nom * :         |
        | Prénom(s) * :   |
        | N° étranger * : |

    @RF-058
    Scénario: L'étape ne s'enregistre pas sans la date de naissance du conjoint
      Quand il renseigne :
        | Nom * :                                                 | Accueillant  |
        | Prénom(s) * :                                           | Paulo        |
        | N° étranger * :                                         | 9903007001   |
        | Date de début de l'union * :                            | 24 Juin 2020 |
        | Pays de l'union * :                                     | France       |
        | Avez-vous des enfants à votre charge ? *                | Non          |
        | Avez-vous des enfants à la charge de votre conjoint ? * | Non          |
      Et il coche :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Quand il saisit la date « 14 02 1988 » dans « Date de naissance * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

    @RF-056
    Scénario: L'étape s'enregistre aussi pour un accueillant décédé
      Étant donné un brouillon RF rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il coche « Accueillant décédé »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors la case « Accueillant décédé » est cochée

  Règle: La situation familiale est liée au mariage

    Contexte:
      Étant donné un brouillon RF à l'étape « Motif de séjour »

    @RF-059
    Scénario: La situation, la date et le pays de l'union
      Alors la page porte, dans l'ordre :
        | LIENS PERSONNELS ET FAMILIAUX                  |
        | MA SITUATION FAMILIALE                         |
        | Quelle est votre situation familiale actuelle ? * |
        | Date de début de l'union * :                   |
        | Pays de l'union * :                            |
      Et « Quelle est votre situation familiale actuelle ? * » est obligatoire
      Et « Date de début de l'union * : » est obligatoire
      Et « Date de début de l'union * : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Pays de l'union * : » est obligatoire

    @RF-060 @RF-061
    Scénario: Quatre situations, « Marié(e) » d'avance
      Alors « Quelle est votre situation familiale actuelle ? * » affiche « Marié(e) »
      Et « Quelle est votre situation familiale actuelle ? * » propose, dans l'ordre :
        | Marié(e)   |
        | Séparé(e)  |
        | Divorcé(e) |
        | Veuf(ve)   |

    @RF-061
    Plan du scénario: « <situation> » demande encore la date et le pays de l'union
      Étant donné un brouillon RF rouvert à l'étape « Motif de séjour », déjà remplie
      Alors « Quelle est votre situation familiale actuelle ? * » affiche « Marié(e) »
      Quand il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * »
      Et il vide « Pays de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Et « Date de début de l'union * : » affiche « 24 Juin 2020 »
      Quand il saisit « France » dans « Pays de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

      Exemples:
        | situation  |
        | Séparé(e)  |
        | Divorcé(e) |
        | Veuf(ve)   |

  Règle: Les enfants de l'usager et ceux à la charge de son conjoint sont déclarés un par un

    Contexte:
      Étant donné un brouillon RF rouvert à l'étape « Motif de séjour », déjà remplie

    @RF-062
    Scénario: Deux questions, par oui ou par non
      Alors la page porte, dans l'ordre :
        | ENFANTS |
      Et les questions sont, dans l'ordre :
        | Avez-vous des enfants à votre charge ? *                |
        | Avez-vous des enfants à la charge de votre conjoint ? * |
      Et « Avez-vous des enfants à votre charge ? * » est obligatoire
      Et « Avez-vous des enfants à votre charge ? * » propose, dans l'ordre :
        | Oui |
        | Non |
      Et « Avez-vous des enfants à la charge de votre conjoint ? * » est obligatoire
      Et « Avez-vous des enfants à la charge de votre conjoint ? * » propose, dans l'ordre :
        | Oui |
        | Non |

    @RF-063 @RF-064
    Plan du scénario: « Oui » à « <question> » demande les informations de l'enfant
      Alors la page ne porte pas « Enfant 1 »
      Quand il choisit « Oui » pour « <question> »
      Alors « Enfant 1 » porte, dans l'ordre :
        | Nom de naissance * :                 |
        | Prénom(s) :                          |
        | + Ajouter un prénom                  |
        | Quel est le sexe de votre enfant ? * |
        | Masculin                             |
        | Féminin                              |
        | Date de naissance * :                |
        | Nationalité(s) * :                   |
        | + Ajouter une nationalité            |
        | Où réside votre enfant ? *           |
        | En France                            |
        | A l'étranger                         |
      Et la page porte, dans l'ordre :
        | Enfant 1          |
        | Ajouter un enfant |
      Et les questions de « Enfant 1 » sont exactement, dans l'ordre :
        | Nom de naissance * :                 |
        | Prénom(s) :                          |
        | Quel est le sexe de votre enfant ? * |
        | Date de naissance * :                |
        | Nationalité(s) * :                   |
        | Où réside votre enfant ? *           |
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Quand il renseigne, dans « Enfant 1 » :
        | Nom de naissance * :                 | Poulein          |
        | Quel est le sexe de votre enfant ? * | Masculin         |
        | Date de naissance * :                | 11 Novembre 2019 |
        | Nationalité(s) * :                   | Chypriote        |
        | Où réside votre enfant ? *           | A l'étranger     |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »
      Quand il clique sur « < Revenir à l'étape précédente »
      Et il choisit « Non » pour « <question> »
      Alors la page ne porte pas « Enfant 1 »
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

      Exemples:
        | question                                                |
        | Avez-vous des enfants à votre charge ? *                |
        | Avez-vous des enfants à la charge de votre conjoint ? * |

    @RF-064
    Scénario: « Ajouter un enfant » ouvre un second bloc, et l'étape attend les deux
      Quand il choisit « Oui » pour « Avez-vous des enfants à votre charge ? * »
      Et il renseigne, dans « Enfant 1 » :
        | Nom de naissance * :                 | Poulein          |
        | Prénom(s) :                          | Enrico           |
        | Quel est le sexe de votre enfant ? * | Masculin         |
        | Date de naissance * :                | 11 Novembre 2019 |
        | Nationalité(s) * :                   | Chypriote        |
        | Où réside votre enfant ? *           | En France        |
      Et il clique sur « + Ajouter une nationalité »
      Et il saisit « Mexicaine » dans « Nationalité n° 2 : »
      Et il clique sur « + Ajouter un prénom » dans « Enfant 1 »
      Et il saisit « Luis » dans « Prénom n° 2 : »
      Et il clique sur « Ajouter un enfant »
      Alors « Enfant 2 » porte, dans l'ordre :
        | Nom de naissance * :                 |
        | Prénom(s) :                          |
        | + Ajouter un prénom                  |
        | Quel est le sexe de votre enfant ? * |
        | Masculin                             |
        | Féminin                              |
        | Date de naissance * :                |
        | Nationalité(s) * :                   |
        | + Ajouter une nationalité            |
        | Où réside votre enfant ? *           |
        | En France                            |
        | A l'étranger                         |
      Et les champs de « Enfant 1 » affichent, dans l'ordre :
        | Nom de naissance * :                 | Poulein          |
        | Prénom(s) :                          | Enrico           |
        | Prénom n° 2 :                        | Luis             |
        | Quel est le sexe de votre enfant ? * | Masculin         |
        | Date de naissance * :                | 11 Novembre 2019 |
        | Nationalité(s) * :                   | Chypriote        |
        | Nationalité n° 2 :                   | Mexicaine        |
        | Où réside votre enfant ? *           | En France        |
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Quand il renseigne, dans « Enfant 2 » :
        | Nom de naissance * :                 | Poulein        |
        | Quel est le sexe de votre enfant ? * | Féminin        |
        | Date de naissance * :                | 3 Janvier 2022 |
        | Nationalité(s) * :                   | Mexicaine      |
        | Où réside votre enfant ? *           | En France      |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

    @hors_guide
    Scénario: Les enfants de l'un et de l'autre ont chacun leur bloc
      Quand il choisit « Oui » pour « Avez-vous des enfants à votre charge ? * »
      Et il choisit « Oui » pour « Avez-vous des enfants à la charge de votre conjoint ? * »
      Et il renseigne, dans « Enfant 1 à votre charge » :
        | Nom de naissance * :                 | Poulein          |
        | Quel est le sexe de votre enfant ? * | Masculin         |
        | Date de naissance * :                | 11 Novembre 2019 |
        | Nationalité(s) * :                   | Chypriote        |
        | Où réside votre enfant ? *           | En France        |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Et la page porte, dans l'ordre :
        | Enfant 1 |
        | Enfant 1 |
      Quand il renseigne, dans « Enfant 1 à la charge de votre conjoint » :
        | Nom de naissance * :                 | Accueillant  |
        | Quel est le sexe de votre enfant ? * | Féminin      |
        | Date de naissance * :                | 2 Mars 2012  |
        | Nationalité(s) * :                   | Mexicaine    |
        | Où réside votre enfant ? *           | A l'étranger |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

  Règle: L'usager atteste de deux points sur l'honneur

    @RF-065
    Scénario: Deux cases obligatoires
      Étant donné un brouillon RF à l'étape « Motif de séjour »
      Alors « ATTESTATION SUR L'HONNEUR » porte, dans l'ordre :
        | Les champs marqués d'un * sont obligatoires.              |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
      Et la page porte, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR |
      Et les cases à cocher sont exactement, dans l'ordre :
        | Accueillant décédé                                                                          |
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et « Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * » est obligatoire
      Et « Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * » est obligatoire

    @RF-066
    Plan du scénario: L'étape ne s'enregistre pas sans « <decochee> »
      Étant donné un brouillon RF rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il décoche « <decochee> »
      Et il coche « <autre> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »

      Exemples:
        | decochee                                                                                    | autre                                                                                       |
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |

    @RF-067
    Scénario: L'étape complète ouvre celle des justificatifs
      Étant donné un brouillon RF rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »
