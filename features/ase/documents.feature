# language: fr
@ASE
Fonctionnalité: Les documents remis à l'usager
  La liste des pièces, au préambule ; la confirmation, au dépôt ; l'attestation, à la décision.

  Règle: La confirmation prouve le dépôt, et rien d'autre

    @ASE-096 @ASE-097 @ASE-098 @horloge
    Scénario: Les références, l'identité et la date du dépôt
      Étant donné qu'on est le 16/08/2023 à 14:37
      Et un usager mineur non émancipé né le 21/02/2006 :
        | N° étranger       | 5903007192 |
        | Pays de naissance | Tunisie    |
        | Lieu de naissance | Tunis      |
        | Nationalité       | Tunisienne |
      Et un dossier ASE déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | CONFIRMATION DU DÉPÔT D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR |
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
        | Le 16/08/2023, vous avez déposé avec succès une demande de titre de séjour qui sera examinée par la préfecture compétente. |
        | Ce document constitue la preuve de dépôt de votre demande. |
      Et les rubriques du document sont :
        | Identifiant (N° étranger) : | 5903007192         |
        | N° de la demande :          | {n° de la demande} |
        | DATE D'ÉMISSION :           | 16/08/2023         |
        | Nom de naissance :          | {nom}              |
        | Prénom :                    | {prénom}           |
        | Né(e) le :                  | 21/02/2006         |
        | A :                         | Tunis, Tunisie     |
        | Nationalité :               | Tunisienne         |
      Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « 590120230816 »

    @ASE-099 @ASE-100
    Scénario: La portée de la confirmation et la suite de la démarche
      Étant donné un dossier ASE déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | Il ne constitue pas une preuve de régularité du séjour et ne permet pas l'ouverture de droits associés à un séjour régulier. |
        | Ce document n'autorise pas le franchissement des frontières de l'espace Schengen.                                        |
        | Vous serez informé(e) de l'avancement et de la suite donnée à votre démarche par un courrier électronique vous invitant à vous connecter à votre espace personnel. |

  Règle: L'attestation de décision favorable annonce le titre

    @ASE-138 @ASE-139 @ASE-140 @agent @horloge
    Scénario: Les références, la décision et la validité du titre
      Étant donné qu'on est le 10/09/2023 à 09:00
      Et un usager mineur non émancipé né le 14/09/2006 :
        | N° étranger       | 5908002016 |
        | Pays de naissance | Mexique    |
        | Lieu de naissance | Cancun     |
        | Nationalité       | Mexicaine  |
      Et un dossier ASE déposé
      Quand on est le 17/09/2023 à 10:00
      Et l'agent accepte la demande
      Et il se reconnecte
      Et il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | MINISTÈRE DE L'INTÉRIEUR ET DES OUTRE-MER                   |
        | ATTESTATION DE DÉCISION FAVORABLE                           |
        | SUR UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR        |
        | VOS RÉFÉRENCES :                                            |
        | Identifiant (N° étranger) :                                 |
        | N° de la demande :                                          |
        | DATE D'ÉMISSION :                                           |
        | Nom de naissance :                                          |
        | Nom d'usage :                                               |
        | Prénom :                                                    |
        | Né(e) le :                                                  |
        | A :                                                         |
        | Nationalité :                                               |
        | Adresse :                                                   |
        | Le 17/09/2023, une décision favorable a été prise à la suite de votre demande d'admission au séjour. |
        | Une carte de séjour temporaire, valable du 18/09/2023 au 17/09/2024 portant la mention Vie privée et familiale va vous être délivré(e). Ce document est actuellement en cours de fabrication. |
      Et les rubriques du document sont :
        | Identifiant (N° étranger) : | 5908002016         |
        | N° de la demande :          | {n° de la demande} |
        | DATE D'ÉMISSION :           | 17/09/2023         |
        | Nom de naissance :          | {nom}              |
        | Prénom :                    | {prénom}           |
        | Né(e) le :                  | 14/09/2006         |
        | A :                         | Cancun, Mexique    |
        | Nationalité :               | Mexicaine          |
      Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « 590120230910 »

    @ASE-137 @ASE-141 @ASE-142 @agent
    Scénario: La portée de l'attestation, le retrait et la taxe
      Étant donné un dossier ASE accepté
      Quand il ouvre sa dernière notification
      Et il télécharge « TELECHARGER LE DOCUMENT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE DÉCISION FAVORABLE |
        | Cette attestation n'est valable qu'accompagnée du visa de long séjour ou du titre précédemment détenu. |
        | Ce document autorise le franchissement des frontières de l'espace Schengen.                            |
        | Vous serez prochainement informé(e) de la réception en préfecture ou sous-préfecture de votre titre et des démarches à faire pour venir le retirer. |
        | Vous devrez à cette occasion vous acquitter de 0 € correspondant au montant des taxes que vous réglerez par timbre électronique acheté au préalable en ligne, dans un bureau de tabac ou sur les bornes installées dans certains services fiscaux. |

  Règle: La liste des pièces justificatives se lit avant de commencer

    Contexte:
      Étant donné que l'usager est au préambule de la démarche ASE
      Et qu'il a téléchargé « Télécharger la liste des pièces justificatives. »

    @ASE-143 @ASE-035
    Scénario: Deux pages au même en-tête
      Alors le document compte 2 pages
      Et la page 1 du document porte, dans l'ordre :
        | Étrangers en France |
        | DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - ÉTRANGER CONFIE(E) À L'AIDE SOCIALE À L'ENFANCE (ASE) |
        | Liste des documents justificatifs à fournir |
        | Page 1/2 |
      Et la page 2 du document porte, dans l'ordre :
        | Étrangers en France |
        | DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - ÉTRANGER CONFIE(E) À L'AIDE SOCIALE À L'ENFANCE (ASE) |
        | Liste des documents justificatifs à fournir |
        | Page 2/2 |

    @ASE-144 @ASE-145
    Scénario: La forme des documents
      Alors le document porte, dans l'ordre :
        | Vous devez fournir sous forme numérique tous les documents justificatifs demandés en vous assurant de leur lisibilité, ainsi que leur traduction lorsque ceux-ci sont rédigés en langue étrangère. Vous pouvez consulter la liste des traducteurs agréés en suivant ce lien : |
        | https://www.service-public.fr/particuliers/vosdroits/F12956 |
        | Vous devez respecter les formats suivants : .jpg, .pdf, .png, .bmp, .tiff et ne pas dépasser 10Mo par fichier. |

    @ASE-146 @ASE-147
    Scénario: Les informations personnelles
      Alors le document porte, dans l'ordre :
        | INFORMATIONS PERSONNELLES                        |
        | Justificatif de nationalité                      |
        | Veuillez joindre un des justificatifs suivants : |
        | Passeport ;                                      |
        | ou attestation consulaire ;                      |
        | ou carte d'identité ;                            |
        | ou carte consulaire.                             |
        | Photographie d'identité récente - Numéro EPhoto  |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner le numéro ephoto figurant sur votre planche de photos d'identité. |
        | https://permisdeconduire.ants.gouv.fr/Services-associés/Ou-faire-ma-photo-et-ma-signature-numerisee |

    @ASE-148 @fumee
    Scénario: Le domicile
      Alors le document porte, dans l'ordre :
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
        | Attestation de l'hébergeant datée et signée,                |
        | copie de sa Carte Nationale d'Identité ou de sa carte de séjour, |
        | justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité ou sa carte de séjour n'est plus à jour. |

    @ASE-149 @ASE-150
    Scénario: Le motif de séjour
      Alors le document porte, dans l'ordre :
        | MOTIF DE SÉJOUR                                                                               |
        | Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) |
        | Justifiant que l'enfant est confié au service de l'aide sociale à l'enfance.                  |
        | Justificatifs d'activité professionnelle                                                      |
        | Nature des liens avec la famille restée dans le pays d'origine                                |
        | Insertion dans la société française                                                           |
        | Veuillez joindre une attestation de la structure d'accueil (foyer ou famille d'accueil)       |
