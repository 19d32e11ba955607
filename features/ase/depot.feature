# language: fr
@ASE
Fonctionnalité: Étapes 4 et 5, le dépôt et sa confirmation

  Règle: L'usager confirme le dépôt définitif de sa demande

    Contexte:
      Étant donné un brouillon ASE à l'étape « Dépôt de la demande »

    @ASE-087
    Scénario: Les quatre boutons du dépôt
      Alors il est à l'étape « Dépôt de la demande »
      Et la page dit « Je confirme le dépôt définitif de ma demande. »
      Et la page propose, dans l'ordre :
        | < Revenir à l'étape précédente |
        | Abandonner la demande          |
        | Quitter et revenir plus tard   |
        | Déposer la demande >           |
      Et la page ne porte pas « Enregistrer et poursuivre > »

    @ASE-088
    Scénario: La demande se modifie encore, jusqu'au dépôt
      Alors la page dit, dans l'ordre :
        | Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif, utilisez le bouton « Revenir à l'étape précédente ». Après le dépôt de votre demande vous ne pourrez plus la modifier. |
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors il est à l'étape « Justificatifs »
      Quand il joint « ajout.png » à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » porte le fichier « ajout.png »

    @ASE-088
    Scénario: Une fois déposée, la demande ne se modifie plus
      Alors la page dit, dans l'ordre :
        | Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif, utilisez le bouton « Revenir à l'étape précédente ». Après le dépôt de votre demande vous ne pourrez plus la modifier. |
      Quand il clique sur « Déposer la demande > »
      Et il revient à la page d'avant par son navigateur
      Et il recharge la page
      Alors la page ne porte pas « Déposer la demande > »
      Et la page ne porte pas « < Revenir à l'étape précédente »

    @ASE-088
    Scénario: Un double clic sur le dépôt ne dépose pas la demande une seconde fois
      Alors la page dit, dans l'ordre :
        | Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif, utilisez le bouton « Revenir à l'étape précédente ». Après le dépôt de votre demande vous ne pourrez plus la modifier. |
      Quand il double-clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Et l'usager a reçu 1 courriel en tout

    @ASE-089 @agent
    Scénario: L'usager peut ajouter des observations, que l'agent lira
      Alors la page dit, dans l'ordre :
        | Si vous souhaitez ajouter des observations pour accompagner votre demande, un champ « Observations à destination de l'administration » est disponible en bas de page. |
      Et « Observations à destination de l'administration : » est facultatif
      Quand il saisit « Mon prénom s'écrit avec un accent. » dans « Observations à destination de l'administration : »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Alors l'agent lit « Mon prénom s'écrit avec un accent. » dans le dossier

    @ASE-090 @fumee
    Scénario: « Déposer la demande » confirme l'enregistrement
      Quand il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Et la page dit « Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception. »

  Règle: La confirmation dit la suite

    Contexte:
      Étant donné un dossier ASE déposé

    @ASE-091 @ASE-092 @ASE-094
    Scénario: L'accusé de réception, le suivi et la couverture sociale
      Alors il est à l'étape « Confirmation »
      Et la page dit, dans l'ordre :
        | Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception.                                      |
        | Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre boîte mail. |
        | Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la rubrique Contact.                                 |
        | Vous recevrez un e-mail vous informant de l'état d'avancement de votre dossier et si nécessaire de demande de pièces complémentaires. |
        | Vous devez obligatoirement avoir une couverture sociale. Pour en savoir plus concernant la couverture sociale, rendez-vous sur le site suivant : ameli.fr. |
      Et le lien « ameli.fr » mène hors du service

    @ASE-095
    Scénario: L'usager peut donner son avis
      Alors la page dit, dans l'ordre :
        | Je donne mon avis  |
        | Voxusagers.gouv.fr |

    @ASE-093
    Scénario: La confirmation se télécharge
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | CONFIRMATION DU DÉPÔT D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR |
      Et les rubriques du document sont :
        | N° de la demande : | {n° de la demande} |
