# language: fr
@OP
Fonctionnalité: Étape 3, le motif de séjour
  Le motif est déjà dit ; l'usager donne sa situation familiale et atteste sur l'honneur.

  Règle: L'étape a trois sections, dont la première est déjà remplie

    Contexte:
      Étant donné un brouillon OP à l'étape « Motif de séjour »

    @OP-057
    Scénario: Les sections et leurs sous-titres
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page porte, dans l'ordre :
        | Demander un titre de séjour        |
        | Je renseigne mon motif de séjour   |
        | MOTIF DE SÉJOUR                    |
        | LIENS PERSONNELS ET FAMILIAUX      |
        | MA SITUATION FAMILIALE             |
        | ENFANTS                            |
        | ATTESTATION SUR L'HONNEUR          |

    @OP-058
    Scénario: Le motif est préalablement renseigné
      Alors « MOTIF DE SÉJOUR » porte, dans l'ordre :
        | MOTIF DE SÉJOUR |
        | Je demande un titre de séjour en tant qu'étranger bénéficiaire d'une ordonnance de protection |
      Et « MOTIF DE SÉJOUR » ne pose aucune question

    @OP-059
    Scénario: La date d'entrée en France se saisit en trois zones
      Alors la page porte, dans l'ordre :
        | MA SITUATION FAMILIALE |
      Et « Date d'entrée en France * : » est obligatoire
      Et « Date d'entrée en France * : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date d'entrée en France * : » attend « JJ », « MM », « AAAA »
      Quand il saisit la date « 20 Août 2020 » dans « Date d'entrée en France * : »
      Alors « Date d'entrée en France * : » affiche « 20 Août 2020 »

    @OP-060
    Scénario: Cinq situations familiales
      Alors « Quelle est votre situation familiale actuelle ? * » est obligatoire
      Et « Quelle est votre situation familiale actuelle ? * » propose, dans l'ordre :
        | Célibataire  |
        | Concubin(ne) |
        | Divorcé(e)   |
        | Marié(e)     |
        | Pacsé(e)     |

    @OP-061
    Scénario: La question sur les enfants se répond par oui ou non
      Alors la page porte, dans l'ordre :
        | ENFANTS |
      Et « Avez-vous des enfants à votre charge ? * : » est obligatoire
      Et « Avez-vous des enfants à votre charge ? * : » propose, dans l'ordre :
        | Oui |
        | Non |

  Règle: La date et le pays de l'union ne sont demandés qu'à l'usager marié ou pacsé

    Contexte:
      Étant donné un brouillon OP rouvert à l'étape « Motif de séjour », déjà remplie

    @OP-062
    Scénario: Célibataire, l'usager poursuit aussitôt
      Alors la page dit, dans l'ordre :
        | LIENS PERSONNELS ET FAMILIAUX                |
        | Les champs marqués d'un * sont obligatoires. |
      Quand il saisit la date « 20 Août 2020 » dans « Date d'entrée en France * : »
      Et il choisit « Célibataire » pour « Quelle est votre situation familiale actuelle ? * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

    @OP-063
    Scénario: La date et le pays de l'union vont et viennent avec la situation
      Quand il choisit « Marié(e) » pour « Quelle est votre situation familiale actuelle ? * »
      Alors les questions sont, dans l'ordre :
        | Quelle est votre situation familiale actuelle ? * |
        | Date de début de l'union * :                      |
        | Pays de l'union * :                               |
        | Avez-vous des enfants à votre charge ? * :        |
      Et « Date de début de l'union * : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de début de l'union * : » attend « JJ », « MM », « AAAA »
      Quand il choisit « Célibataire » pour « Quelle est votre situation familiale actuelle ? * »
      Alors « Date de début de l'union * : » est absent
      Et « Pays de l'union * : » est absent
      Quand il choisit « Pacsé(e) » pour « Quelle est votre situation familiale actuelle ? * »
      Alors « Date de début de l'union * : » est obligatoire
      Et « Pays de l'union * : » est obligatoire

    Plan du scénario: <situation>, l'usager doit dire la date et le pays de son union
      Quand il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * »
      Et il saisit « Senegal » dans « Pays de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Quand il saisit la date « 2 Mai 2022 » dans « Date de début de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

      Exemples:
        | situation |
        | Marié(e)  |
        | Pacsé(e)  |

    @hors_guide
    Plan du scénario: <situation>, l'usager n'a rien à dire d'une union
      Quand il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * »
      Alors « Date de début de l'union * : » est absent
      Et « Pays de l'union * : » est absent

      Exemples:
        | situation    |
        | Concubin(ne) |
        | Divorcé(e)   |

  Règle: L'usager atteste de deux points

    @OP-064
    Scénario: Les deux cases de l'attestation
      Étant donné un brouillon OP à l'étape « Motif de séjour »
      Alors la page dit, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR                                 |
        | Les champs marqués d'un * sont obligatoires.              |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
      Et les cases à cocher sont exactement, dans l'ordre :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et « Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * » est obligatoire
      Et « Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * » est obligatoire

    @OP-065
    Plan du scénario: Sans la case « <case> », l'étape ne s'enregistre pas
      Étant donné un brouillon OP rouvert à l'étape « Motif de séjour », déjà remplie
      Alors la page porte, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR |
      Quand il décoche « <case> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »

      Exemples:
        | case                                                                                        |
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |

    @OP-066
    Scénario: L'étape complète mène aux justificatifs
      Étant donné un brouillon OP rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

  Règle: Les étapes 3 et 4 ont quatre boutons

    @OP-067
    Plan du scénario: Les quatre boutons de l'étape « <etape> »
      Étant donné un brouillon OP à l'étape « <etape> »
      Alors la page propose, dans l'ordre :
        | < Revenir à l'étape précédente |
        | Abandonner la demande          |
        | Quitter et revenir plus tard   |
        | Enregistrer et poursuivre >    |

      Exemples:
        | etape           |
        | Motif de séjour |
        | Justificatifs   |
