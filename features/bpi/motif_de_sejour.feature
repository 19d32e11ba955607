# language: fr
@BPI
Fonctionnalité: Étape 2 du renouvellement, le motif de séjour et l'attestation sur l'honneur

  Règle: Le motif se lit, seules les attestations se cochent

    Contexte:
      Étant donné un brouillon BPI à l'étape « Motif de séjour »

    @BPI-054
    Scénario: Deux rubriques dépliées et aucune autre saisie
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page dit, dans l'ordre :
        | Je renseigne mon motif de séjour |
        | MOTIF DE SÉJOUR |
        | Je demande un titre de séjour en tant que bénéficiaire de la protection subsidiaire. |
        | ATTESTATION SUR L'HONNEUR |
      Et les questions de « ATTESTATION SUR L'HONNEUR » sont exactement, dans l'ordre :
        | Bénéficier de la protection subsidiaire et ne pas être marié. *                             |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |

    @BPI-055
    Scénario: Les deux cases sont obligatoires
      Alors la page dit, dans l'ordre :
        | ATTESTATION SUR L'HONNEUR                              |
        | Les champs marqués d'un * sont obligatoires.           |
        | En cochant les cases suivantes, j'atteste sur l'honneur : |
      Et les cases à cocher sont exactement, dans l'ordre :
        | Bénéficier de la protection subsidiaire et ne pas être marié. *                             |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et « Bénéficier de la protection subsidiaire et ne pas être marié. * » est obligatoire
      Quand il coche « Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Quand il coche « Bénéficier de la protection subsidiaire et ne pas être marié. * »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Justificatifs »

  Règle: La première attestation suit la situation familiale

    @BPI-056
    Plan du scénario: Un usager <situation> atteste ne pas être marié
      Étant donné un brouillon BPI à l'étape « Informations personnelles »
      Quand il choisit « Non » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Et il choisit « Non » pour « Avez-vous des enfants en France ? * : »
      Et il choisit « <situation> » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
      Et il saisit « 0101010101 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors les cases à cocher sont exactement, dans l'ordre :
        | Bénéficier de la protection subsidiaire et ne pas être marié. *                             |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |

      Exemples:
        | situation   |
        | Célibataire |
        | Divorcé(e)  |

    @BPI-056
    Scénario: Un usager qui se marie n'atteste plus ne pas l'être, mais l'absence de polygamie
      Étant donné un brouillon BPI à l'étape « Motif de séjour »
      Alors la case « Bénéficier de la protection subsidiaire et ne pas être marié. * » est non cochée
      Quand il clique sur « < Revenir à l'étape précédente »
      Et il choisit « Marié(e) » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors la page « Je renseigne mon motif de séjour » s'affiche
      Et la page ne porte pas « Bénéficier de la protection subsidiaire et ne pas être marié. * »
      Et la page dit « polygamie »

    @BPI-056
    Scénario: Un usager en couple atteste aussi l'absence de polygamie
      Étant donné un brouillon BPI à l'étape « Motif de séjour »
      Alors la case « Bénéficier de la protection subsidiaire et ne pas être marié. * » est non cochée
      Quand il clique sur « < Revenir à l'étape précédente »
      Et il choisit « Oui » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
      Et il choisit « Autre pays » pour « Quelle est la nationalité de votre conjoint(e) ? * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors la page « Je renseigne mon motif de séjour » s'affiche
      Et la page ne porte pas « Bénéficier de la protection subsidiaire et ne pas être marié. * »
      Et la page dit « polygamie »
