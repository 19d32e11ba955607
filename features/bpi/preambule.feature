# language: fr
@BPI
Fonctionnalité: Le préambule du renouvellement
  Avant la première étape, l'usager lit ce qui l'attend et ce qu'il doit réunir.

  Contexte:
    Étant donné que l'usager est au préambule de la démarche BPI

  @BPI-036
  Scénario: Ce que la démarche permet de demander, et à qui
    Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
    Et la page dit, dans l'ordre :
      | Demander un titre de séjour |
      | Votre démarche en ligne     |
      | Ce site vous permet d'effectuer une demande de titre de séjour en ligne, en vue de simplifier vos démarches : |
      | en tant que réfugié |
      | en tant que bénéficiaire de la protection subsidiaire |
      | Avant de commencer votre démarche, veuillez prendre connaissance des différentes étapes qui la composent. |
      | Si vous souhaitez signaler des observations à l'administration, vous pourrez le faire à l'étape Récapitulatif dans le champ « Observations à destination de l'administration ». |

  @BPI-037
  Scénario: Les cinq étapes et leur explication
    Alors la page dit, dans l'ordre :
      | DÉPOSEZ VOTRE DEMANDE EN 5 ÉTAPES |
      | 1. Informations personnelles      |
      | Vérifiez et complétez les informations relatives à votre identité et vos informations de contact. |
      | 2. Motif de séjour                |
      | Décrivez votre projet.            |
      | 3. Justificatifs                  |
      | Joignez les documents justifiant votre situation. |
      | 4. Récapitulatif                  |
      | Vérifiez le récapitulatif de votre demande et de vos documents. |
      | 5. Confirmation                   |
      | Le dépôt de votre demande est confirmé. |

  @BPI-038
  Scénario: La saisie est sauvegardée à chaque étape et se reprend à la dernière enregistrée
    Alors la page dit « Votre saisie est sauvegardée à la validation de chaque étape. Si vous quittez la télé-procédure vous pourrez la reprendre ultérieurement à la dernière étape enregistrée. »
    Quand il clique sur « Je continue »
    Et il choisit « Non » pour « Etes-vous marié, pacsé ou en concubinage ? * : »
    Et il choisit « Non » pour « Avez-vous des enfants en France ? * : »
    Et il choisit « Divorcé(e) » pour « Quelle est votre situation familiale actuelle ? * : »
    Et il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
    Et il saisit « 0101010101 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    Et il clique sur « Quitter et revenir plus tard »
    Et il reprend sa demande BPI
    Alors il est à l'étape « Motif de séjour »
    Quand il clique sur « < Revenir à l'étape précédente »
    Alors « Téléphone * : » affiche « 0101010101 »
    Et « Quelle est votre situation familiale actuelle ? * : » affiche « Divorcé(e) »

  @BPI-039
  Scénario: Ce que l'usager doit réunir
    Alors la page dit, dans l'ordre :
      | Vous devrez joindre : |
      | l'ensemble des documents, photographiés ou numérisés (format JPG, PNG, PDF, TIFF, BMP) |
      | l'ensemble des documents vous permettant de justifier de la situation |
      | une e-photo. Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la carte de géolocalisation. |
    Et le lien « consulter la carte de géolocalisation » mène hors du service

  @BPI-040
  Scénario: La liste des pièces justificatives se télécharge
    Quand il télécharge « Télécharger la liste des pièces justificatives. »
    Alors le document porte, dans l'ordre :
      | Liste des documents justificatifs à fournir |

  @BPI-041 @fumee
  Scénario: Les trois boutons du préambule, et l'ouverture de la première étape
    Alors la page propose, dans l'ordre :
      | Abandonner la demande        |
      | Quitter et revenir plus tard |
      | Je continue                  |
    Quand il clique sur « Je continue »
    Alors il est à l'étape « Informations personnelles »
