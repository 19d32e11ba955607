# language: fr
@OP
Fonctionnalité: Étape 1, « Votre situation »

  Contexte:
    Étant donné un brouillon OP à l'étape « Votre situation »

  @OP-029
  Scénario: La barre annonce les six étapes
    Alors la barre d'étapes porte, dans l'ordre :
      | Votre situation           |
      | Informations personnelles |
      | Motif de séjour           |
      | Justificatifs             |
      | Dépôt de la demande       |
      | Confirmation              |
    Et il est à l'étape « Votre situation »

  @OP-030
  Scénario: Le fil d'Ariane, le titre et ce que l'usager sollicite
    Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander ou renouveler un titre de séjour »
    Et la page « Demander un titre de séjour » s'affiche
    Et la page dit « Vous sollicitez un titre de séjour pour vous même et vous n'êtes pas titulaire d'un titre de séjour ou d'un numéro étranger. »

  @OP-031
  Scénario: La demande reprend à la dernière étape enregistrée
    Alors la page dit, dans l'ordre :
      | Votre saisie est sauvegardée à la validation de chaque étape.                                              |
      | Si vous quittez la télé-procédure vous pourrez la reprendre ultérieurement à la dernière étape enregistrée. |
    Quand il choisit « Je suis dans une autre situation », puis « Je bénéficie d'une ordonnance de protection »
    Et il clique sur « Enregistrer et poursuivre > »
    Et il se reconnecte
    Et il reprend sa demande OP
    Alors il est à l'étape « Informations personnelles »
    Quand il clique sur « Modifier ma situation »
    Alors « Je suis dans une autre situation » affiche « Je bénéficie d'une ordonnance de protection »

  @OP-032 @OP-033
  Scénario: Quatre situations, dont la dernière se précise
    Alors « Dites-nous quelle est votre situation ? » propose, dans l'ordre :
      | Je suis membre de famille d'un citoyen français |
      | Je suis un ressortissant étranger né en France  |
      | Je suis un ressortissant étranger résidant habituellement en France et mon état de santé nécessite une prise en charge médicale exceptionnelle |
      | Je suis dans une autre situation                |
    Et la page ne porte pas « Je bénéficie d'une ordonnance de protection »
    Quand il choisit « Je suis dans une autre situation »
    Alors la page dit « Je bénéficie d'une ordonnance de protection »

  @OP-034
  Scénario: Trois autres situations
    Quand il choisit « Je suis dans une autre situation »
    Alors la page porte, dans l'ordre :
      | Je suis dans une autre situation                     |
      | J'ai été confié(e) à l'Aide Sociale à l'Enfance (ASE) |
      | Je bénéficie d'une ordonnance de protection          |
      | Je suis victime de la traite des êtres humains       |

  @OP-035 @OP-036 @fumee
  Scénario: L'ordonnance de protection ouvre la suite
    Quand il choisit « Je suis dans une autre situation », puis « Je bénéficie d'une ordonnance de protection »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors la page dit « Merci, nous avons bien pris en compte votre situation. »

  @OP-037
  Scénario: Deux boutons seulement
    Alors la page propose, dans l'ordre :
      | Abandonner la demande       |
      | Enregistrer et poursuivre > |
    Et la page ne porte pas « Quitter et revenir plus tard »
    Et la page ne porte pas « < Revenir à l'étape précédente »

  @hors_guide
  Scénario: Sans réponse, l'étape ne s'enregistre pas
    Quand il clique sur « Enregistrer et poursuivre > »
    Alors un message dit « Ce champ est obligatoire. »
    Et il reste à l'étape « Votre situation »
    Quand il choisit « Je suis dans une autre situation »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors un message dit :
      | Précisez votre réponse sous « Je suis dans une autre situation ». |
    Et il reste à l'étape « Votre situation »

  @hors_guide
  Scénario: Une situation d'une autre démarche le dit
    Quand il choisit « Je suis un ressortissant étranger né en France »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors un message dit « La démarche de cette situation n'est pas simulée : seules celles des guides le sont. »
    Et il reste à l'étape « Votre situation »
