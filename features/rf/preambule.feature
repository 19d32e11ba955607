# language: fr
@RF
Fonctionnalité: Regroupement familial, le préambule de la démarche

  Contexte:
    Étant donné que l'usager est au préambule de la démarche RF

  @RF-036
  Scénario: Ce que la démarche permet de demander
    Alors la page dit, dans l'ordre :
      | Demander un titre de séjour                                                                               |
      | Votre démarche en ligne                                                                                   |
      | Ce site vous permet d'effectuer une demande de titre de séjour Vie Privée et Familiale :                  |
      | en tant que conjoint au titre du regroupement familial                                                    |
      | Avant de commencer votre démarche, veuillez prendre connaissance des différentes étapes qui la composent. |
      | Si vous souhaitez signaler des observations à l'administration, vous pourrez le faire à l'étape Dépôt de la demande dans le champ « Observations à destination de l'administration ». |

  @RF-037
  Scénario: Les cinq étapes et leur explication
    Alors la page dit, dans l'ordre :
      | DÉPOSEZ VOTRE DEMANDE EN 5 ÉTAPES                                                                 |
      | 1. Informations personnelles                                                                      |
      | Vérifiez et complétez les informations relatives à votre identité et vos informations de contact. |
      | 2. Motif de séjour                                                                                |
      | Décrivez votre projet et renseignez les ressources dont vous bénéficiez.                          |
      | 3. Justificatifs                                                                                  |
      | Joignez les documents justifiant votre situation.                                                 |
      | 4. Dépôt de la demande                                                                            |
      | Confirmez et déposez définitivement votre demande.                                                |
      | 5. Confirmation                                                                                   |
      | Le dépôt de votre demande est confirmé.                                                           |

  @RF-038
  Scénario: La saisie est sauvegardée d'étape en étape
    Alors la page dit « Votre saisie est sauvegardée à la validation de chaque étape. Si vous quittez la télé-procédure vous pouvez la reprendre ultérieurement à la dernière étape enregistrée. »
    Quand il clique sur « Je continue »
    Et il saisit « 0624053448 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    Et il clique sur « Quitter et revenir plus tard »
    Et il se reconnecte
    Et il reprend sa demande RF
    Alors il est à l'étape « Motif de séjour »
    Quand il clique sur « < Revenir à l'étape précédente »
    Alors « Téléphone * : » affiche « 0624053448 »

  @RF-039
  Scénario: Ce que l'usager doit réunir
    Alors la page dit, dans l'ordre :
      | Vous devez joindre :                                                                                                      |
      | l'ensemble des documents, photographiés ou numérisés (format JPG, PNG, PDF, TIFF, BMP)                                    |
      | l'ensemble des documents vous permettant de justifier votre situation                                                     |
      | une e-photo. Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la carte de géolocalisation. |
    Et le lien « carte de géolocalisation » mène hors du service

  @RF-040
  Scénario: La liste des pièces justificatives se télécharge
    Quand il télécharge « Télécharger la liste des pièces justificatives. »
    Alors le document compte 2 pages
    Et le document porte, dans l'ordre :
      | DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE EN TANT QUE CONJOINT AU TITRE DU REGROUPEMENT FAMILIAL |
      | Liste des documents justificatifs à fournir                                                               |

  @RF-041 @RF-042 @fumee
  Scénario: Trois boutons, et « Je continue » ouvre la première étape
    Alors la page propose, dans l'ordre :
      | Abandonner la demande        |
      | Quitter et revenir plus tard |
      | Je continue                  |
    Quand il clique sur « Je continue »
    Alors il est à l'étape « Informations personnelles »
