# language: fr
@RF
Fonctionnalité: Regroupement familial, étapes 4 et 5, le dépôt et sa confirmation

  Règle: L'usager confirme le dépôt définitif de sa demande

    Contexte:
      Étant donné un brouillon RF à l'étape « Dépôt de la demande »

    @RF-083
    Scénario: Les quatre boutons du dépôt
      Alors il est à l'étape « Dépôt de la demande »
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page dit « Je confirme le dépôt définitif de ma demande. »
      Et la page propose, dans l'ordre :
        | < Revenir à l'étape précédente |
        | Abandonner la demande          |
        | Quitter et revenir plus tard   |
        | Déposer la demande >           |
      Et la page ne porte pas « Enregistrer et poursuivre > »

    @RF-084
    Scénario: La demande se modifie encore, jusqu'au dépôt
      Alors la page dit, dans l'ordre :
        | Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif de votre demande, utilisez le bouton « Revenir à l'étape précédente ». |
        | Après le dépôt de votre demande vous ne pourrez plus la modifier. |
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors il est à l'étape « Justificatifs »
      Quand il joint « ajout.png » à « Justificatif de nationalité »
      Alors « Justificatif de nationalité » porte le fichier « ajout.png »

    @RF-084
    Scénario: Une fois déposée, la demande ne se modifie plus
      Alors la page dit, dans l'ordre :
        | Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif de votre demande, utilisez le bouton « Revenir à l'étape précédente ». |
        | Après le dépôt de votre demande vous ne pourrez plus la modifier. |
      Quand il clique sur « Déposer la demande > »
      Et il revient à la page d'avant par son navigateur
      Et il recharge la page
      Alors la page ne porte pas « Déposer la demande > »
      Et la page ne porte pas « < Revenir à l'étape précédente »

    @RF-084
    Scénario: Un double clic sur le dépôt ne dépose pas la demande une seconde fois
      Alors la page dit, dans l'ordre :
        | Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif de votre demande, utilisez le bouton « Revenir à l'étape précédente ». |
        | Après le dépôt de votre demande vous ne pourrez plus la modifier. |
      Quand il double-clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Et l'usager a reçu 1 courriel en tout

    @RF-085 @RF-086 @agent
    Scénario: L'usager peut ajouter une observation, que l'agent lira
      Alors la page dit, dans l'ordre :
        | Si vous souhaitez ajouter des observations pour accompagner votre demande, un champ « Observations à destination de l'administration » est disponible en bas de page. |
      Et « Observations à destination de l'administration : » est facultatif
      Quand il saisit « Mon nom d'usage a changé. » dans « Observations à destination de l'administration : »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Alors l'agent lit « Mon nom d'usage a changé. » dans le dossier

    @RF-086 @RF-087 @fumee
    Scénario: Sans observation, la demande se dépose aussi
      Alors « Observations à destination de l'administration : » est vide
      Et « Observations à destination de l'administration : » est facultatif
      Quand il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »

  Règle: La confirmation de dépôt se télécharge à la fin de la téléprocédure et se trouve dans le courriel

    @RF-088 @RF-094
    Scénario: Le même document à l'écran et dans le courriel
      Étant donné un dossier RF déposé
      Alors il est à l'étape « Confirmation »
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
      Et le courriel porte en pièce jointe le PDF « CONFIRMATION DU DÉPÔT »
      Et la pièce jointe du courriel est le document téléchargé, à l'octet près

    @RF-093 @fumee
    Scénario: Le courriel de dépôt salue l'usager par son nom et annonce la suite
      Étant donné un dossier RF déposé
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom}, |
        | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
        | Vous serez informé(e) de l'état d'avancement de votre dossier et, si nécessaire, d'une demande de pièces complémentaires, par message électronique vous invitant à vous connecter à votre espace sur le site de l'administration numérique pour les étrangers en France. |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |

    @RF-089 @RF-090 @horloge
    Scénario: Les références, l'identité et la date du dépôt
      Étant donné qu'on est le 10/05/2023 à 14:37
      Et un usager né le 01/05/1990 :
        | N° étranger       | 5903007069                   |
        | Pays de naissance | Mexique                      |
        | Lieu de naissance | Cancun                       |
        | Nationalité       | Mexicaine                    |
        | Adresse           | 20 Rue Nationale 59800 Lille |
      Et un dossier RF déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | CONFIRMATION DU DÉPÔT                              |
        | D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
        | VOS RÉFÉRENCES :                                   |
        | Identifiant (N° étranger) :                        |
        | N° de la demande :                                 |
        | DATE D'ÉMISSION :                                  |
        | Nom de naissance :                                 |
        | Nom d'usage :                                      |
        | Prénom :                                           |
        | Né(e) le :                                         |
        | A :                                                |
        | Nationalité :                                      |
        | Adresse :                                          |
        | Le 10/05/2023, vous avez déposé avec succès une demande de titre de séjour qui sera examinée par la préfecture compétente. |
        | Ce document constitue la preuve de dépôt de votre demande. |
      Et les rubriques du document sont :
        | Identifiant (N° étranger) : | 5903007069         |
        | N° de la demande :          | {n° de la demande} |
        | DATE D'ÉMISSION :           | 10/05/2023         |
        | Nom de naissance :          | {nom}              |
        | Prénom :                    | {prénom}           |
        | Né(e) le :                  | 01/05/1990         |
        | A :                         | Cancun, Mexique    |
        | Nationalité :               | Mexicaine          |
        | Adresse :                   | {adresse} France   |
      Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « 590120230510 »

    @RF-091 @RF-092
    Scénario: La portée de la confirmation et la suite de la démarche
      Étant donné un dossier RF déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | Il ne constitue pas une preuve de régularité du séjour et ne permet pas l'ouverture de droits associés à un séjour régulier. |
        | Ce document n'autorise pas le franchissement des frontières de l'espace Schengen. |
        | Vous serez informé(e) de l'avancement et de la suite donnée à votre démarche par un courrier électronique vous invitant à vous connecter à votre espace personnel. |
