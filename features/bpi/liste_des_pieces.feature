# language: fr
@BPI
Fonctionnalité: La liste des pièces justificatives du renouvellement
  Le PDF que le préambule donne à télécharger.

  Contexte:
    Étant donné que l'usager est au préambule de la démarche BPI
    Et qu'il a téléchargé « Télécharger la liste des pièces justificatives. »

  @BPI-120
  Scénario: Le titre et les deux rubriques
    Alors le document porte, dans l'ordre :
      | DEMANDE DE TITRE DE SÉJOUR BÉNÉFICIAIRE DE LA PROTECTION INTERNATIONALE |
      | Liste des documents justificatifs à fournir |
      | INFORMATIONS PERSONNELLES |
      | DOMICILE |
    Et le document compte 1 page

  @BPI-121 @BPI-122
  Scénario: La lisibilité, la traduction, les formats et la taille
    Alors le document porte, dans l'ordre :
      | Vous devrez fournir sous forme numérique tous les documents justificatifs demandés en vous assurant de leur lisibilité, ainsi que leur traduction lorsque ceux-ci sont rédigés en langue étrangère. Vous pouvez consulter la liste des traducteurs agréés en suivant ce lien : |
      | https://www.service-public.fr/particuliers/vosdroits/F12956 |
      | Vous devez respecter les formats suivants : .jpg, .pdf, .png, .bmp, .tiff et ne pas dépasser 10Mo par fichier. |

  @BPI-123
  Scénario: La photographie d'identité
    Alors le document porte, dans l'ordre :
      | Photographie d'identité récente - Numéro EPhoto |
      | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner le numéro ephoto figurant sur votre planche de photos d'identité. Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien : |
      | https://permisdeconduire.ants.gouv.fr/Services-associes/Ou-faire-ma-photo-et-ma-signature-numerisee |

  @BPI-124
  Scénario: Le mineur émancipé
    Alors le document porte, dans l'ordre :
      | Si vous êtes un mineur émancipé |
      | Veuillez joindre un des justificatifs suivant : |
      | Décision du juge des tutelles |
      | Acte de mariage |

  @BPI-125 @fumee
  Scénario: Le domicile
    Alors le document porte, dans l'ordre :
      | DOMICILE |
      | Justificatif de domicile datant de moins de 6 mois : |
      | Veuillez joindre un des justificatifs de domicile suivant : |
      | Une facture d'électricité, gaz, eau, internet, fixe ou mobile ; |
      | ou une copie du bail de location ; |
      | ou une copie d'une quittance de loyer ou de taxe d'habitation. |

  @BPI-126
  Scénario: L'hébergement à l'hôtel et chez un particulier
    Alors le document porte, dans l'ordre :
      | Si hébergement à l'hôtel : |
      | Veuillez joindre les justificatifs de domicile suivant : |
      | Une attestation de l'hôtelier ; |
      | Une copie de la facture du dernier mois. |
      | Si hébergement chez un particulier : |
      | Veuillez joindre les justificatifs de domicile suivant : |
      | Une attestation de l'hébergeant datée et signée, |
      | Une copie de sa Carte Nationale d'identité ou de sa carte de séjour, |
      | Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité ou sa carte de séjour n'est plus à jour. |
