# language: fr
@ASE
Fonctionnalité: Le préambule de la démarche
  Avant la première étape, l'usager lit ce qui l'attend et ce qu'il doit réunir.

  Contexte:
    Étant donné que l'usager est au préambule de la démarche ASE

  @ASE-031
  Scénario: Ce que la démarche permet de demander
    Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
    Et la page dit, dans l'ordre :
      | Demander un titre de séjour                                                                               |
      | Votre démarche en ligne                                                                                   |
      | Ce site vous permet d'effectuer une demande de titre de séjour Vie Privée et Familiale :                  |
      | en tant qu'étranger confié(e) à l'Aide Sociale à l'Enfance (ASE)                                          |
      | Avant de commencer votre démarche, veuillez prendre connaissance des différentes étapes qui la composent. |
      | Si vous souhaitez signaler des observations à l'administration, vous pourrez le faire à l'étape Dépôt de la demande dans le champ « Observations à destination de l'administration ». |

  @ASE-032 @fumee
  Scénario: Les cinq étapes et leur explication
    Alors la page dit, dans l'ordre :
      | DÉPOSEZ VOTRE DEMANDE EN 5 ÉTAPES                                                               |
      | 1. Informations personnelles                                                                     |
      | Vérifiez et complétez les informations relatives à votre identité et vos informations de contact. |
      | 2. Motif de séjour                                                                               |
      | Décrivez votre projet et renseignez les ressources dont vous bénéficiez.                         |
      | 3. Justificatifs                                                                                 |
      | Joignez les documents justifiant votre situation.                                                |
      | 4. Dépôt de la demande                                                                           |
      | Confirmez et déposez définitivement votre demande.                                               |
      | 5. Confirmation                                                                                  |
      | Le dépôt de votre demande est confirmé.                                                          |

  @ASE-033
  Scénario: La saisie est sauvegardée d'étape en étape
    Alors la page dit « Votre saisie est sauvegardée à la validation de chaque étape. Si vous quittez la télé-procédure vous pouvez la reprendre ultérieurement à la dernière étape enregistrée. »
    Quand il clique sur « Je continue »
    Et il saisit « 20 rue nationale 59800 » dans « Adresse * : » et retient « 20 Rue Nationale 59800 Lille »
    Et il saisit « 0101010101 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    Et il clique sur « Quitter et revenir plus tard »
    Et il reprend sa demande ASE
    Alors il est à l'étape « Motif de séjour »
    Quand il clique sur « < Revenir à l'étape précédente »
    Alors « Téléphone * : » affiche « 0101010101 »

  @ASE-034
  Scénario: Ce que l'usager doit réunir
    Alors la page dit, dans l'ordre :
      | Vous devez joindre :                                                                   |
      | l'ensemble des documents, photographiés ou numérisés (format JPG, PNG, PDF, TIFF, BMP) |
      | l'ensemble des documents vous permettant de justifier votre situation                  |
      | une e-photo. Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la carte de géolocalisation. |

  @ASE-035
  Scénario: La liste des pièces justificatives se télécharge
    Quand il télécharge « Télécharger la liste des pièces justificatives. »
    Alors le document porte, dans l'ordre :
      | Liste des documents justificatifs à fournir |

  @ASE-036
  Scénario: La carte des photographes agréés se consulte
    Alors le lien « carte de géolocalisation » mène hors du service

  @ASE-037
  Scénario: « Je continue » ouvre la première étape
    Quand il clique sur « Je continue »
    Alors il est à l'étape « Informations personnelles »
