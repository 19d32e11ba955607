# language: fr
@EM
Fonctionnalité: Étranger malade, la liste des pièces justificatives
  Un PDF de deux pages, que l'usager lit avant de commencer.

  Contexte:
    Étant donné que l'usager est au préambule de la démarche EM
    Et qu'il a téléchargé « Télécharger la liste des pièces justificatives. »

  @EM-148
  Scénario: Deux pages au même titre, et la forme des documents
    Alors le document compte 2 pages
    Et la page 1 du document porte, dans l'ordre :
      | DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - ÉTRANGER MALADE |
      | Liste des documents justificatifs à fournir |
      | Vous devez fournir sous forme numérique tous les documents justificatifs demandés en vous assurant de leur lisibilité, ainsi que leur traduction lorsque ceux-ci sont rédigés en langue étrangère. |
      | https://www.service-public.fr/particuliers/vosdroits/F12956 |
      | Vous devez respecter les formats suivants : .jpg, .pdf, .png, .bmp, .tiff et ne pas dépasser 10Mo par fichier. |
      | Page 1/2 |
    Et la page 2 du document porte, dans l'ordre :
      | DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - ÉTRANGER MALADE |
      | Liste des documents justificatifs à fournir |
      | Page 2/2 |

  @EM-149
  Scénario: Les informations personnelles
    Alors le document porte, dans l'ordre :
      | INFORMATIONS PERSONNELLES                       |
      | Photographie d'identité récente - Numéro EPhoto |
      | https://permisdeconduire.ants.gouv.fr/Services-associes/Ou-faire-ma-photo-et-ma-signature-numerisee |
      | Justificatif de nationalité                     |
      | Passeport ;                                     |
      | ou attestation consulaire ;                     |
      | ou carte d'identité ;                           |
      | ou carte consulaire.                            |

  @EM-150
  Scénario: La section des titulaires d'un numéro étranger sans titre, que l'écran du renouvellement n'a pas
    Alors le document porte, dans l'ordre :
      | SI VOUS ÊTES TITULAIRE D'UN NUMÉRO ÉTRANGER SANS TITRE DE SÉJOUR |
      | Justificatif d'identité                                          |
      | Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance. |
      | Justificatif d'entrée régulière                                  |
      | Copie des pages de votre passeport comportant le visa + cachet d'entrée ; |
      | ou copie du passeport comportant uniquement le cachet d'entrée ; |
      | ou attestation de dispense de visa d'entrée ;                    |
      | ou déclaration sur l'honneur d'entrée régulière sur le territoire. |

  @EM-151
  Scénario: Le domicile, d'une page à l'autre
    Alors le document porte, dans l'ordre :
      | DOMICILE                                                    |
      | Justificatif de domicile datant de moins de 6 mois :        |
      | Facture d'électricité, gaz, eau, internet, fixe ou mobile ; |
      | ou copie du bail de location ;                              |
      | ou copie d'une quittance de loyer ou de taxe d'habitation.  |
      | Si hébergement à l'hôtel :                                  |
      | Veuillez joindre les justificatifs de domicile suivants :   |
      | Une attestation de l'hôtelier ;                             |
      | Une copie de la facture du dernier mois.                    |
      | DOMICILE (SUITE)                                            |
      | Si hébergement chez un particulier :                        |
      | Veuillez joindre les justificatifs de domicile suivants :   |
      | Attestation de l'hébergeant datée et signée,                |
      | copie de sa Carte Nationale d'Identité ou de sa carte de séjour, |
      | justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité ou sa carte de séjour n'est plus à jour. |

  @EM-152 @fumee
  Scénario: La résidence habituelle
    Alors la page 2 du document porte, dans l'ordre :
      | MOTIF DE SÉJOUR                      |
      | Justificatif de résidence habituelle |
      | Veuillez fournir tout document permettant d'apprécier la durée de votre résidence habituelle en France depuis au moins 1 an : |
      | Visa                                 |
      | Récépissé de demande de titre de séjour |
      | Récépissé de demande d'asile         |
      | Documents émanant d'une administration publique (préfecture, service social, établissement scolaire) |
      | Documents émanant d'une institution privée (relevés bancaires présentant des mouvements) |
      | Écrits personnels incontestables (courriers, attestations de proches) |
