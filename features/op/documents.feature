# language: fr
@OP
Fonctionnalité: Les documents PDF de la démarche

  Règle: La confirmation de dépôt dit qui dépose, quoi, et ce qu'elle ne prouve pas

    @OP-094 @OP-095 @OP-096 @OP-097 @OP-098 @horloge
    Scénario: Les références et l'identité viennent de la saisie, sans numéro étranger
      Étant donné qu'on est le 14/09/2023 à 14:37
      Et un usager né le 14/09/1996 :
        | Sexe              | Masculin                     |
        | Pays de naissance | Senegal                      |
        | Lieu de naissance | Dakar                        |
        | Nationalité       | Sénégalaise                  |
        | Adresse           | 20 Rue Nationale 59800 Lille |
      Et un dossier OP déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | CONFIRMATION DU DÉPÔT D'UNE PRÉ-DEMANDE |
        | VOS RÉFÉRENCES :            |
        | Identifiant (N° étranger) : |
        | N° de la demande :          |
        | DATE D'ÉMISSION :           |
        | Nom de naissance :          |
        | Nom d'usage :               |
        | Prénom :                    |
        | Né(e) le :                  |
        | A :                         |
        | Nationalité :               |
        | Adresse :                   |
        | 20 RUE NATIONALE            |
        | 59800                       |
        | LILLE                       |
        | FRANCE                      |
        | Le 14/09/2023, vous avez déposé avec succès une demande de titre de séjour qui sera examinée par la préfecture compétente. |
        | Ce document constitue la preuve de dépôt de votre demande. |
      Et les rubriques du document sont :
        | Identifiant (N° étranger) : |                    |
        | N° de la demande :          | {n° de la demande} |
        | DATE D'ÉMISSION :           | 14/09/2023         |
        | Nom de naissance :          | {nom}              |
        | Prénom :                    | {prénom}           |
        | Né(e) le :                  | 14/09/1996         |
        | A :                         | DAKAR, SENEGAL     |
        | Nationalité :               | SÉNÉGALAISE        |
      Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « 590120230914 »

    @OP-099 @OP-100 @OP-101
    Scénario: La portée de la confirmation et la suite de la démarche
      Étant donné un dossier OP déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | Il ne constitue pas une preuve de régularité du séjour et ne permet pas l'ouverture de droits associés à un séjour régulier. |
        | Ce document n'autorise pas le franchissement des frontières de l'espace Schengen.                                        |
        | Vous serez informé(e) de l'avancement et de la suite donnée à votre démarche par un courrier électronique vous invitant à vous connecter à votre espace personnel. |

  Règle: La liste des pièces justificatives se lit avant de commencer

    Contexte:
      Étant donné un brouillon OP à l'étape « Informations personnelles »
      Et qu'il a téléchargé « TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES. »

    @OP-119
    Scénario: Trois pages au même en-tête
      Alors le document compte 3 pages
      Et la page 1 du document porte, dans l'ordre :
        | Étrangers en France               |
        | DIRECTION DES ÉTRANGERS EN FRANCE |
        | L'Europe se mobilise              |
        | PRÉ-DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - BÉNÉFICIAIRE D'UNE ORDONNANCE DE PROTECTION |
        | Liste des documents justificatifs à fournir |
        | Page 1/3 |
      Et la page 2 du document porte, dans l'ordre :
        | Étrangers en France               |
        | DIRECTION DES ÉTRANGERS EN FRANCE |
        | L'Europe se mobilise              |
        | PRÉ-DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - BÉNÉFICIAIRE D'UNE ORDONNANCE DE PROTECTION |
        | Liste des documents justificatifs à fournir |
        | Page 2/3 |
      Et la page 3 du document porte, dans l'ordre :
        | Étrangers en France               |
        | DIRECTION DES ÉTRANGERS EN FRANCE |
        | L'Europe se mobilise              |
        | PRÉ-DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - BÉNÉFICIAIRE D'UNE ORDONNANCE DE PROTECTION |
        | Liste des documents justificatifs à fournir |

    @OP-120
    Scénario: La forme des documents
      Alors le document porte, dans l'ordre :
        | Vous devez fournir sous forme numérique tous les documents justificatifs demandés en vous assurant de leur lisibilité, ainsi que leur traduction lorsque ceux-ci sont rédigés en langue étrangère. |
        | Vous pouvez consulter la liste des traducteurs agréés en suivant ce lien : |
        | https://www.service-public.fr/particuliers/vosdroits/F12956 |
        | Vous devez respecter les formats suivants : .jpg, .pdf, .png, .bmp, .tiff et ne pas dépasser 10Mo par fichier. |

    @OP-121 @OP-122 @OP-123
    Scénario: Les informations personnelles
      Alors la page 1 du document porte, dans l'ordre :
        | INFORMATIONS PERSONNELLES                        |
        | Justificatif de nationalité                      |
        | Veuillez joindre un des justificatifs suivants : |
        | Passeport ;                                      |
        | ou attestation consulaire ;                      |
        | ou carte d'identité ;                            |
        | ou carte consulaire.                             |
        | Photographie d'identité récente - Numéro EPhoto  |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien : |
        | https://permisdeconduire.ants.gouv.fr/Services-associes/Ou-faire-ma-photo-et-ma-signature-numerisee |
        | Justificatif d'identité                          |
        | Veuillez joindre le justificatif suivant :       |
        | Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance. |

    @OP-124 @fumee
    Scénario: Le mineur prouve sa représentation légale
      Alors la page 1 du document porte, dans l'ordre :
        | SI VOUS ÊTES MINEUR (ENTRE 16 ET 18 ANS) |
        | Justificatif de représentation légale    |
        | Veuillez joindre les justificatifs suivants : |
        | Passeport ou carte d'identité de la personne représentante (Parents, représentant légal ou mandataire) |
        | Copie intégrale de l'acte de naissance avec filiation du mineur |
        | Si le ou les documents ne sont pas en français il est préférable de joindre également une traduction. |

    @OP-125
    Scénario: Les pièces du mineur suivent la situation de ses parents
      Alors le document porte, dans l'ordre :
        | Si parents mariés :            |
        | Extrait d'acte de mariage      |
        | Si parents divorcés :          |
        | Jugement de divorce            |
        | Si parents non mariés, pacsés ou concubins - reconnaissance avant l'âge d'un an de l'enfant : |
        | Acte de naissance mentionnant la reconnaissance |
        | INFORMATIONS PERSONNELLES (SUITE) |
        | Si parents non mariés, pacsés ou concubins - reconnaissance après l'âge d'un an de l'enfant : |
        | Une déclaration conjointe d'exercice en commun de l'autorité parentale faite auprès du greffier du tribunal de grande instance ou copie de la décision de justice statuant sur l'autorité parentale |
        | Si parents séparés :           |
        | Ordonnance de séparation       |
        | Si l'autorité parentale est exercée par un tiers ou mandataire : |
        | Veuillez joindre l'un des justificatifs suivants : |
        | Une copie de la décision de justice portant délégation de l'autorité parentale ou de la décision du conseil de famille |
        | Mandat de représentation du mineur |

    @OP-126
    Scénario: Le mineur émancipé le prouve
      Alors la page 2 du document porte, dans l'ordre :
        | SI VOUS ÊTES MINEUR ET ÉMANCIPÉ (ENTRE 16 ET 18 ANS) |
        | Justificatif d'émancipation                          |
        | Veuillez joindre un des justificatifs suivants :     |
        | Décision du juge des tutelles                        |
        | Un acte de mariage                                   |

    @OP-127 @OP-128
    Scénario: Le domicile
      Alors la page 2 du document porte, dans l'ordre :
        | DOMICILE                                                    |
        | Justificatif de domicile datant de moins de 6 mois :        |
        | Veuillez joindre un des justificatifs de domicile suivant : |
        | Facture d'électricité, gaz, eau, internet, fixe ou mobile ; |
        | ou copie du bail de location ;                              |
        | ou copie d'une quittance de loyer ou de taxe d'habitation.  |
        | Si hébergement à l'hôtel :                                  |
        | Veuillez joindre les justificatifs de domicile suivants :   |
        | Une attestation de l'hôtelier ;                             |
        | Une copie de la facture du dernier mois.                    |
        | Si hébergement chez un particulier :                        |
        | Veuillez joindre les justificatifs de domicile suivants :   |
        | Attestation de l'hébergeant datée et signée,                |
        | copie de sa Carte Nationale d'Identité ou de sa carte de séjour, |
        | justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité ou sa carte de séjour n'est plus à jour. |

    @OP-129
    Scénario: Le motif de séjour
      Alors la page 3 du document porte, dans l'ordre :
        | MOTIF DE SÉJOUR                                                     |
        | Ordonnance de protection                                            |
        | Veuillez joindre un des documents suivants :                        |
        | Ordonnance de protection rendue par le juge aux affaires familiales |
        | Ou dépôt de plainte contre l'auteur des faits à raisons desquels l'ordonnance de protection avait été rendue (si l'ordonnance a expiré et n'a pas été renouvelée) |
        | Jugement portant condamnation (facultatif)                          |
        | Jugement portant condamnation définitive des auteurs des infractions dénoncées. |
