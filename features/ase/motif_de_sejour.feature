# language: fr
@ASE
Fonctionnalité: Étape 2, le motif de séjour
  L'usager dit quand l'ASE l'a pris en charge, sa situation familiale, et atteste sur l'honneur.

  Règle: L'étape a trois sections

    Contexte:
      Étant donné un brouillon ASE à l'étape « Motif de séjour »

    @ASE-050
    Scénario: Les sections et leurs sous-titres
      Alors la page « Je renseigne mon motif de séjour » s'affiche
      Et la page porte, dans l'ordre :
        | INFORMATION SUR LA PRISE EN CHARGE PAR L'ASE |
        | Les champs marqués d'un * sont obligatoires. |
        | LIENS PERSONNELS ET FAMILIAUX                |
        | Les champs marqués d'un * sont obligatoires. |
        | MA SITUATION FAMILIALE                       |
        | ENFANTS                                      |
        | ATTESTATION SUR L'HONNEUR                    |
        | Les champs marqués d'un * sont obligatoires. |

    @ASE-051
    Scénario: La date de prise en charge se saisit en trois parties
      Alors les questions de « INFORMATION SUR LA PRISE EN CHARGE PAR L'ASE » sont exactement, dans l'ordre :
        | Date de prise en charge par l'ASE * : |
      Et « Date de prise en charge par l'ASE * : » est obligatoire
      Et « Date de prise en charge par l'ASE * : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de prise en charge par l'ASE * : » attend « JJ », « MM », « AAAA »
      Et la page porte, dans l'ordre :
        | INFORMATION SUR LA PRISE EN CHARGE PAR L'ASE |

    @ASE-057
    Scénario: La date d'entrée en France se saisit en trois parties
      Alors la page porte, dans l'ordre :
        | MA SITUATION FAMILIALE |
      Et « Date d'entrée en France * : » est obligatoire
      Et « Date d'entrée en France * : » se saisit en « Jour : », « Mois : », « Année : »

    @ASE-058
    Scénario: Cinq situations familiales
      Alors « Quelle est votre situation familiale actuelle ? * : » est obligatoire
      Et « Quelle est votre situation familiale actuelle ? * : » propose, dans l'ordre :
        | Célibataire  |
        | Concubin(ne) |
        | Divorcé(e)   |
        | Marié(e)     |
        | Pacsé(e)     |

    @ASE-061
    Scénario: La question sur les enfants se répond par oui ou non
      Alors la page porte, dans l'ordre :
        | ENFANTS |
      Et « Avez-vous des enfants à votre charge ? * : » est obligatoire
      Et « Avez-vous des enfants à votre charge ? * : » propose, dans l'ordre :
        | Oui |
        | Non |

  Règle: L'ASE doit avoir pris l'usager en charge au plus tard à ses 16 ans

    Contexte:
      Étant donné qu'on est le 16/08/2023 à 14:37
      Et un usager mineur non émancipé né le 10/08/2006
      Et un brouillon ASE rouvert à l'étape « Motif de séjour », déjà remplie

    @ASE-052 @horloge
    Scénario: Une prise en charge avant les 16 ans est acceptée sans message
      Quand il tente de poursuivre avec la date « 16 Avril 2018 » dans « Date de prise en charge par l'ASE * : »
      Alors la page « Demandeur non éligible » ne s'affiche pas
      Et il est à l'étape « Justificatifs »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors « Date de prise en charge par l'ASE * : » affiche « 16 Avril 2018 »

    @ASE-053 @ASE-054 @fumee @horloge
    Scénario: Une prise en charge après les 16 ans rend l'usager inéligible
      Quand il tente de poursuivre avec la date « 12 Mars 2023 » dans « Date de prise en charge par l'ASE * : »
      Alors la fenêtre « Demandeur non éligible » s'affiche
      Et la page dit « Vous ne pouvez pas accéder à cette téléprocédure. La demande de titre de séjour pour ce motif est accessible uniquement aux demandeurs confiés à l'Aide Sociale à l'Enfance (ASE) au plus tard à l'âge de 16 ans. Pour en savoir plus, vous pouvez vous rapprocher de la préfecture dont vous dépendez. »
      Et la page propose, dans l'ordre :
        | Modifier ma saisie    |
        | Abandonner la demande |

    @ASE-053 @navigateur @horloge
    Scénario: La fenêtre s'ouvre dès que la date est complète
      Quand il saisit la date « 12 Mars 2023 » dans « Date de prise en charge par l'ASE * : »
      Alors la fenêtre « Demandeur non éligible » s'ouvre par-dessus la page, sans autre clic

    @ASE-055 @horloge
    Scénario: « Modifier ma saisie » permet de corriger la date
      Quand il tente de poursuivre avec la date « 12 Mars 2023 » dans « Date de prise en charge par l'ASE * : »
      Et il clique sur « Modifier ma saisie »
      Alors il reste à l'étape « Motif de séjour »
      Quand il tente de poursuivre avec la date « 16 Avril 2018 » dans « Date de prise en charge par l'ASE * : »
      Alors il est à l'étape « Justificatifs »

    @ASE-056 @horloge
    Scénario: « Abandonner la demande » est l'autre issue
      Quand il tente de poursuivre avec la date « 12 Mars 2023 » dans « Date de prise en charge par l'ASE * : »
      Et il clique sur « Abandonner la demande » dans « Demandeur non éligible »
      Alors la page « Je renseigne mon motif de séjour » ne s'affiche pas

    @hors_guide @horloge
    Plan du scénario: Le seuil est le jour des 16 ans, <jour>
      Quand il tente de poursuivre avec la date « <jour> » dans « Date de prise en charge par l'ASE * : »
      Alors la page « <page> » s'affiche

      Exemples:
        | jour         | page                                |
        | 9 Août 2022  | Je joins mes documents justificatifs |
        | 10 Août 2022 | Je joins mes documents justificatifs |
        | 11 Août 2022 | Demandeur non éligible              |

  Règle: La date et le pays de l'union ne sont demandés qu'à l'usager marié ou pacsé

    Contexte:
      Étant donné un brouillon ASE rouvert à l'étape « Motif de séjour », déjà remplie

    @ASE-059
    Plan du scénario: <situation>, l'usager doit dire la date et le pays de son union
      Quand il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * : »
      Alors les questions sont, dans l'ordre :
        | Quelle est votre situation familiale actuelle ? * : |
        | Date de début de l'union * :                        |
        | Pays de l'union * :                                 |
        | Avez-vous des enfants à votre charge ? * :          |
      Et « Date de début de l'union * : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de début de l'union * : » est obligatoire
      Et « Pays de l'union * : » est obligatoire
      Quand il saisit « Brésil » dans « Pays de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Quand il saisit la date « 2 Mai 2022 » dans « Date de début de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

      Exemples:
        | situation |
        | Marié(e)  |
        | Pacsé(e)  |

    @ASE-060
    Plan du scénario: <situation>, l'usager n'a rien à dire d'une union
      Quand il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * : »
      Alors « Date de début de l'union * : » est absent
      Et « Pays de l'union * : » est absent
      Et la page porte, dans l'ordre :
        | LIENS PERSONNELS ET FAMILIAUX |
        | MA SITUATION FAMILIALE        |
        | ENFANTS                       |
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

      Exemples:
        | situation    |
        | Célibataire  |
        | Concubin(ne) |
        | Divorcé(e)   |

  Règle: L'attestation sur l'honneur dépend du cas

    @cas1 @ASE-062 @ASE-065
    Scénario: Un mineur non émancipé atteste de deux points
      Étant donné un usager mineur non émancipé
      Et un brouillon ASE à l'étape « Motif de séjour »
      Alors la page porte, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR                                  |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
      Et les cases à cocher sont exactement, dans l'ordre :
        | Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *         |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et « Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. * » est obligatoire
      Et « Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * » est obligatoire

    @cas2 @ASE-063 @ASE-065
    Scénario: Un mineur émancipé atteste de trois points
      Étant donné un usager mineur émancipé
      Et un brouillon ASE à l'étape « Motif de séjour »
      Alors la page porte, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR                                  |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
      Et les cases à cocher sont exactement, dans l'ordre :
        | Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *         |
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et « Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. * » est obligatoire
      Et « Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * » est obligatoire
      Et « Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * » est obligatoire

    @cas3 @ASE-064 @ASE-065
    Scénario: Un majeur atteste de deux points
      Étant donné un usager majeur
      Et un brouillon ASE à l'étape « Motif de séjour »
      Alors la page porte, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR                                  |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
      Et les cases à cocher sont exactement, dans l'ordre :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et « Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * » est obligatoire
      Et « Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * » est obligatoire

    Plan du scénario: L'étape ne s'enregistre pas sans « <case> » pour un usager <cas>
      Étant donné un usager <cas>
      Et un brouillon ASE rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il décoche « <case> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »

      @cas1
      Exemples:
        | cas                 | case                                                                                      |
        | mineur non émancipé | Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *         |
        | mineur non émancipé | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |

      @cas2
      Exemples:
        | cas             | case                                                                                        |
        | mineur émancipé | Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *         |
        | mineur émancipé | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | mineur émancipé | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |

      @cas3
      Exemples:
        | cas    | case                                                                                        |
        | majeur | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | majeur | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |

    @ASE-066
    Scénario: L'étape complète ouvre celle des justificatifs
      Étant donné un brouillon ASE rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors la page « Je joins mes documents justificatifs » s'affiche
