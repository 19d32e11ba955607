# language: fr
@EM
Fonctionnalité: Étranger malade, étape 2, le motif de séjour
  Le motif est imposé ; l'usager dit sa situation familiale et atteste sur l'honneur.

  Règle: L'étape a trois sections

    Contexte:
      Étant donné un brouillon EM à l'étape « Motif de séjour »

    @EM-056
    Scénario: Les sections et leurs sous-titres
      Alors la page « Je renseigne mon motif de séjour » s'affiche
      Et la page porte, dans l'ordre :
        | Je renseigne mon motif de séjour |
        | MOTIF DE SÉJOUR                  |
        | LIENS PERSONNELS ET FAMILIAUX    |
        | MA SITUATION FAMILIALE           |
        | ENFANTS                          |
        | ATTESTATION SUR L'HONNEUR        |

    @EM-057 @fumee
    Scénario: Le motif est déjà renseigné, sans choix à faire
      Alors « MOTIF DE SÉJOUR » dit, dans l'ordre :
        | Je demande un titre de séjour en raison de mon état de santé. |
      Et aucun champ de « MOTIF DE SÉJOUR » n'est modifiable

    @EM-058
    Scénario: Cinq situations familiales
      Alors la page porte, dans l'ordre :
        | MA SITUATION FAMILIALE |
      Et « Quelle est votre situation familiale actuelle ? * : » est obligatoire
      Et « Quelle est votre situation familiale actuelle ? * : » propose, dans l'ordre :
        | Célibataire  |
        | Concubin(ne) |
        | Divorcé(e)   |
        | Marié(e)     |
        | Pacsé(e)     |

    @EM-059
    Scénario: La question sur les enfants se répond par oui ou non
      Alors la page porte, dans l'ordre :
        | ENFANTS |
      Et « Avez-vous des enfants à votre charge ? * : » est obligatoire
      Et « Avez-vous des enfants à votre charge ? * : » propose, dans l'ordre :
        | Oui |
        | Non |

    @EM-060 @EM-064 @EM-065 @agent
    Scénario: Les liens et l'attestation renseignés, l'étape 3 s'affiche
      Quand il renseigne :
        | Quelle est votre situation familiale actuelle ? * : | Divorcé(e) |
        | Avez-vous des enfants à votre charge ? * :          | Non        |
      Et il coche :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors « Quelle est votre situation familiale actuelle ? * : » affiche « Divorcé(e) »
      Et « Avez-vous des enfants à votre charge ? * : » affiche « Non »
      Et la case « Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * » est cochée

  Règle: La date et le pays de l'union ne sont demandés qu'à l'usager marié ou pacsé

    Contexte:
      Étant donné un brouillon EM rouvert à l'étape « Motif de séjour », déjà remplie

    @EM-061
    Plan du scénario: <situation>, l'usager dit la date et le pays de son union ; célibataire, rien
      Quand il choisit « Célibataire » pour « Quelle est votre situation familiale actuelle ? * : »
      Alors « Date de début de l'union * : » est absent
      Et « Pays de l'union * : » est absent
      Quand il choisit « <autre> » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * : »
      Alors les questions sont, dans l'ordre :
        | Quelle est votre situation familiale actuelle ? * : |
        | Date de début de l'union * :                        |
        | Pays de l'union * :                                 |
        | Avez-vous des enfants à votre charge ? * :          |
      Et « Date de début de l'union * : » se présente en « Jour : JJ Mois : MM Année : AAAA »
      Et « Date de début de l'union * : » est obligatoire
      Et « Pays de l'union * : » est obligatoire
      Quand il saisit « Mexique » dans « Pays de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »

      Exemples:
        | situation | autre    |
        | Marié(e)  | Pacsé(e) |
        | Pacsé(e)  | Marié(e) |

    Plan du scénario: <situation>, l'usager n'a rien à dire d'une union
      Quand il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * : »
      Alors « Date de début de l'union * : » est absent
      Et « Pays de l'union * : » est absent
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

      Exemples:
        | situation    |
        | Concubin(ne) |
        | Divorcé(e)   |

  Règle: Les enfants du conjoint ne sont demandés qu'à l'usager marié

    Contexte:
      Étant donné un brouillon EM rouvert à l'étape « Motif de séjour », déjà remplie

    @EM-062
    Scénario: Marié, l'usager répond pour ses enfants et ceux de son conjoint
      Alors « Avez-vous des enfants à la charge de votre conjoint ? * : » est absent
      Quand il choisit « Marié(e) » pour « Quelle est votre situation familiale actuelle ? * : »
      Alors les questions sont, dans l'ordre :
        | Avez-vous des enfants à votre charge ? * :                |
        | Avez-vous des enfants à la charge de votre conjoint ? * : |
      Et « Avez-vous des enfants à la charge de votre conjoint ? * : » est obligatoire
      Et « Avez-vous des enfants à la charge de votre conjoint ? * : » propose, dans l'ordre :
        | Oui |
        | Non |
      Quand il saisit la date « 2 Mai 2022 » dans « Date de début de l'union * : »
      Et il saisit « Mexique » dans « Pays de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Quand il choisit « Non » pour « Avez-vous des enfants à la charge de votre conjoint ? * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

    @hors_guide
    Scénario: Répondre « Oui » n'ouvre aucun bloc sur les enfants
      Quand il choisit « Oui » pour « Avez-vous des enfants à votre charge ? * : »
      Alors la page ne porte pas « Enfant 1 »
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

  Règle: L'usager atteste de deux points sur l'honneur

    Contexte:
      Étant donné un brouillon EM à l'étape « Motif de séjour »

    @EM-063
    Scénario: Deux cases obligatoires
      Alors la page porte, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR                                 |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
      Et les cases à cocher sont exactement, dans l'ordre :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et « Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * » est obligatoire
      Et « Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * » est obligatoire

    @EM-064
    Plan du scénario: Sans « <oubliee> », l'usager n'avance pas
      Quand il renseigne :
        | Quelle est votre situation familiale actuelle ? * : | Célibataire |
        | Avez-vous des enfants à votre charge ? * :          | Non         |
      Et il coche « <cochee> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Et la case « <oubliee> » reste non cochée
      Quand il coche « <oubliee> »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

      Exemples:
        | oubliee | cochee |
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. * |
