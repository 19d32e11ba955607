# language: fr
@BPI
Fonctionnalité: Étape 3 du renouvellement, les justificatifs

  Règle: Deux pièces sont demandées, avec leur consigne

    Contexte:
      Étant donné un brouillon BPI à l'étape « Justificatifs »

    @BPI-058 @BPI-065
    Scénario: Une photographie et un justificatif de domicile
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page dit, dans l'ordre :
        | Je joins mes documents justificatifs          |
        | INFORMATIONS PERSONNELLES                     |
        | Photographie d'identité récente               |
        | Justificatifs de domicile de moins de 6 mois |
        | Veuillez joindre un justificatif de domicile  |
        | Joindre un document                           |

    @BPI-062
    Scénario: Une traduction est préférable, et la liste des traducteurs se consulte
      Alors la page dit « Si les documents ne sont pas en français il est préférable de joindre une traduction, consulter la liste des traducteurs agréés. »
      Et le lien « consulter la liste des traducteurs agréés. » mène hors du service

    @BPI-063
    Scénario: Le numéro ephoto se demande avec son explication
      Alors « Photographie d'identité récente » dit, dans l'ordre :
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien |
        | Numéro ephoto * : |
        | Confirmer le numéro ephoto |
      Et la page dit « Photographie d'identité récente »
      Et « Numéro ephoto * : » est obligatoire

    @BPI-064
    Scénario: Le numéro confirmé s'affiche et se retire
      Quand il saisit « {n° ephoto} » dans « Numéro ephoto * : »
      Et il clique sur « Confirmer le numéro ephoto »
      Alors « Photographie d'identité récente » dit, dans l'ordre :
        | Numéro ephoto * : |
        | {n° ephoto}       |
        | SUPPRIMER         |
      Quand il clique sur « ✖ Supprimer le numéro ephoto »
      Alors « Numéro ephoto * : » est vide
      Et la page dit « Confirmer le numéro ephoto »

    Scénario: Sans justificatif de domicile, l'étape ne s'enregistre pas, même sans astérisque
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Justificatifs »

  Règle: Trois fichiers au plus par document, de 10 Mo au plus, en .jpg, .pdf, .png, .tiff ou .bmp

    Contexte:
      Étant donné un brouillon BPI à l'étape « Justificatifs »

    @BPI-059
    Plan du scénario: « <nom> » est accepté
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier. »
      Quand il joint « <nom> » à « Justificatifs de domicile de moins de 6 mois »
      Alors « Justificatifs de domicile de moins de 6 mois » porte le fichier « <nom> »

      Exemples:
        | nom          |
        | facture.jpg  |
        | facture.pdf  |
        | facture.png  |
        | facture.tiff |
        | facture.bmp  |

    @BPI-059
    Scénario: Un autre format est refusé
      Alors la page dit « Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier. »
      Quand il joint « facture.txt », un fichier qui n'est qu'un texte, à « Justificatifs de domicile de moins de 6 mois »
      Alors « Justificatifs de domicile de moins de 6 mois » compte 0 fichier

    @BPI-060
    Scénario: Un fichier de plus de 10 Mo est refusé
      Alors la page dit « ne pas dépasser une taille maximale de 10 Mo par fichier. »
      Quand il joint « facture.pdf », un fichier de plus de 10 Mo, à « Justificatifs de domicile de moins de 6 mois »
      Alors « Justificatifs de domicile de moins de 6 mois » compte 0 fichier

    @BPI-061
    Scénario: Un quatrième fichier n'est pas joint, le bouton reste
      Étant donné qu'il a joint 3 fichiers à « Justificatifs de domicile de moins de 6 mois »
      Alors la page dit « Vous avez la possibilité de joindre 3 fichiers maximum par document. »
      Et la page dit « Joindre un document »
      Quand il joint « quatrieme.png » à « Justificatifs de domicile de moins de 6 mois »
      Alors « Justificatifs de domicile de moins de 6 mois » compte 3 fichiers
      Et « Justificatifs de domicile de moins de 6 mois » ne compte pas le fichier « quatrieme.png »
