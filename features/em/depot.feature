# language: fr
@EM
Fonctionnalité: Étranger malade, étapes 4 et 5, le dépôt et sa confirmation

  Règle: L'usager confirme le dépôt définitif de sa demande

    Contexte:
      Étant donné un brouillon EM à l'étape « Dépôt de la demande »

    @EM-085
    Scénario: Les quatre boutons du dépôt
      Alors il est à l'étape « Dépôt de la demande »
      Et la page dit « Je confirme le dépôt définitif de ma demande. »
      Et la page propose, dans l'ordre :
        | < Revenir à l'étape précédente |
        | Abandonner la demande          |
        | Quitter et revenir plus tard   |
        | Déposer la demande >           |
      Et la page ne porte pas « Enregistrer et poursuivre > »

    @EM-086
    Scénario: La demande se modifie encore, jusqu'au dépôt
      Alors la page dit, dans l'ordre :
        | Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif de votre demande, utilisez le bouton « Revenir à l'étape précédente ». |
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors il est à l'étape « Justificatifs »
      Quand il joint « ajout.png » à « Justificatif de résidence habituelle * »
      Alors « Justificatif de résidence habituelle * » porte le fichier « ajout.png »

    @EM-087
    Scénario: Une fois déposée, la demande ne se modifie plus
      Alors la page dit « Après le dépôt de votre demande vous ne pourrez plus la modifier. »
      Quand il clique sur « Déposer la demande > »
      Et il revient à la page d'avant par son navigateur
      Et il recharge la page
      Alors la page ne porte pas « Déposer la demande > »
      Et la page ne porte pas « < Revenir à l'étape précédente »

    @EM-088 @EM-089 @agent
    Scénario: L'usager peut ajouter des observations, que l'agent lira
      Alors la page dit, dans l'ordre :
        | Si vous souhaitez ajouter des observations pour accompagner votre demande, un champ « Observations à destination de l'administration » est disponible en bas de page. |
      Et « Observations à destination de l'administration : » est facultatif
      Quand il saisit « Mon prénom s'écrit avec un accent. » dans « Observations à destination de l'administration : »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Alors l'agent lit « Mon prénom s'écrit avec un accent. » dans le dossier

    @EM-090 @fumee
    Scénario: « Déposer la demande » atteint l'étape 5
      Alors la page propose, dans l'ordre :
        | Déposer la demande > |
      Quand il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »

  Règle: La confirmation prouve le dépôt, et rien d'autre

    @EM-092 @EM-094 @horloge
    Scénario: Les références, l'identité et la date du dépôt
      Étant donné qu'on est le 04/10/2023 à 10:00
      Et un usager né le 03/10/2000 :
        | N° étranger       | 5903007229                   |
        | Sexe              | Masculin                     |
        | Pays de naissance | Mexique                      |
        | Lieu de naissance | Mexico                       |
        | Nationalité       | Mexicaine                    |
        | Adresse           | 20 Rue Nationale 59800 Lille |
      Et un dossier EM déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | CONFIRMATION DU DÉPÔT D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
        | VOS RÉFÉRENCES :                              |
        | Identifiant (N° étranger) : 5903007229        |
        | N° de la demande : {n° de la demande}         |
        | DATE D'ÉMISSION : 04/10/2023                  |
        | Nom de naissance : {nom}                      |
        | Nom d'usage :                                 |
        | Prénom : {prénom}                             |
        | Né(e) le : 03/10/2000                         |
        | A : MEXICO, MEXIQUE                           |
        | Nationalité : MEXICAINE                       |
        | Adresse : 20 RUE NATIONALE 59800 LILLE FRANCE |
        | Le 04/10/2023, vous avez déposé avec succès une demande de titre de séjour qui sera examinée par la préfecture compétente. |
        | Ce document constitue la preuve de dépôt de votre demande. |
        | Vous serez informé(e) de l'avancement et de la suite donnée à votre démarche par un courrier électronique vous invitant à vous connecter à votre espace personnel. |

    @EM-095
    Scénario: Les limites de la confirmation
      Étant donné un dossier EM déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | Il ne constitue pas une preuve de régularité du séjour et ne permet pas l'ouverture de droits associés à un séjour régulier. |
        | Ce document n'autorise pas le franchissement des frontières de l'espace Schengen. |

    @EM-093 @horloge
    Plan du scénario: Déposée le <jour>, la demande a un numéro de 19 chiffres où se lit la date
      Étant donné qu'on est le <jour> à 10:00
      Et un usager né le 03/10/2000 :
        | N° étranger | <identifiant> |
      Et un dossier EM déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors la rubrique « Identifiant (N° étranger) : » du document compte 10 chiffres et commence par « <identifiant> »
      Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « <debut> »

      Exemples:
        | jour       | identifiant | debut        |
        | 04/10/2023 | 5903007229  | 590120231004 |
        | 31/10/2023 | 5903007243  | 590120231031 |

  Règle: Un courriel confirme le dépôt et porte le même document

    @EM-096
    Scénario: Le courriel de dépôt
      Étant donné un dossier EM déposé
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom}, |
        | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'État. |
        | Vous serez informé(e) de l'état d'avancement de votre dossier et, si nécessaire, d'une demande de pièces complémentaires, par message électronique vous invitant à vous connecter à votre espace sur le site de l'administration numérique pour les étrangers en France. |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |

    @EM-091 @EM-097 @fumee
    Scénario: La confirmation de l'étape 5 est celle du courriel
      Étant donné un dossier EM déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | CONFIRMATION DU DÉPÔT D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR |
      Et il reçoit un courriel qui dit, dans l'ordre :
        | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'État. |
      Et le courriel porte en pièce jointe le PDF « CONFIRMATION DU DÉPÔT D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR »
      Et la pièce jointe du courriel est le document téléchargé, à l'octet près
