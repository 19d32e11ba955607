# language: fr
@RF
Fonctionnalité: Regroupement familial, la liste des pièces justificatives
  Annexe du guide, téléchargée depuis le préambule : deux pages.

  Contexte:
    Étant donné que l'usager est au préambule de la démarche RF
    Et qu'il a téléchargé « Télécharger la liste des pièces justificatives. »

  @RF-132 @RF-133
  Scénario: Deux pages au même en-tête, et la forme des documents
    Alors le document compte 2 pages
    Et la page 1 du document porte, dans l'ordre :
      | DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE EN TANT QUE CONJOINT AU TITRE DU REGROUPEMENT FAMILIAL |
      | Liste des documents justificatifs à fournir |
      | Vous devez fournir sous forme numérique tous les documents justificatifs demandés en vous assurant de leur lisibilité, ainsi que leur traduction lorsque ceux-ci sont rédigés en langue étrangère. |
      | Vous pouvez consulter la liste des traducteurs agréés en suivant ce lien : https://www.service-public.fr/particuliers/vosdroits/F12956 |
      | Vous devez respecter les formats suivants : .jpg, .pdf, .png, .bmp, .tiff et ne pas dépasser 10Mo par fichier. |
      | Page 1/2 |
    Et la page 2 du document porte, dans l'ordre :
      | DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE EN TANT QUE CONJOINT AU TITRE DU REGROUPEMENT FAMILIAL |
      | Liste des documents justificatifs à fournir |
      | Vous devez respecter les formats suivants : .jpg, .pdf, .png, .bmp, .tiff et ne pas dépasser 10Mo par fichier. |
      | Page 2/2 |

  @RF-134 @RF-135
  Scénario: Les informations personnelles et l'entrée régulière
    Alors la page 1 du document porte, dans l'ordre :
      | INFORMATIONS PERSONNELLES                             |
      | Justificatif de nationalité                           |
      | Vous devez joindre un des justificatifs suivants :    |
      | Passeport ;                                           |
      | ou attestation consulaire ;                           |
      | ou carte d'identité ;                                 |
      | ou carte consulaire.                                  |
      | Photographie d'identité récente - Numéro EPhoto       |
      | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner le numéro ephoto figurant sur votre planche de photos d'identité. |
      | Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien : |
      | https://permisdeconduire.ants.gouv.fr/Services-associes/Ou-faire-ma-photo-et-ma-signature-numerisee |
      | Justificatif d'entrée régulière                       |
      | Veuillez joindre un des justificatifs suivants :      |
      | Copie des pages de votre passeport comportant le visa + cachet d'entrée ; |
      | ou copie du passeport comportant uniquement le cachet d'entrée ; |
      | ou attestation de dispense de visa d'entrée ;         |
      | ou déclaration sur l'honneur d'entrée régulière sur le territoire. |

  @RF-136 @fumee
  Scénario: Le domicile
    Alors la page 1 du document porte, dans l'ordre :
      | DOMICILE                                                    |
      | Justificatif de domicile datant de moins de 6 mois :        |
      | Veuillez joindre un des justificatifs de domicile suivant : |
      | Facture d'électricité, gaz, eau, Internet, fixe ou mobile ; |
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

  @RF-137 @RF-138
  Scénario: Le motif de séjour, sous les intitulés de l'annexe
    Alors la page 2 du document porte, dans l'ordre :
      | MOTIF DE SÉJOUR                                           |
      | Justificatif de communauté de vie                         |
      | Veuillez joindre la copie intégrale de l'acte de mariage. |
      | En cas de mariage célébré à l'étranger, veuillez joindre la transcription du mariage sur les registres de l'état civil français. |
      | Justificatif de mariage                                   |
      | Veuillez joindre un des justificatifs suivants :          |
      | Déclaration commune sur l'honneur du couple attestant de votre vie commune signée par vous et votre conjoint et production de tous documents permettant d'établir la communauté de vie. |
      | ou en cas de décès de votre conjoint français veuillez joindre l'acte de décès. |
      | ou en cas de violences conjugales subies veuillez joindre le dépôt de plainte, la condamnation du conjoint pour ce motif, témoignages, certificats médicaux, ou tout autre document justifiant les violences subies. |
