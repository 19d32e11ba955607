# language: fr
@ASE
Fonctionnalité: Les courriels du dépôt, du complément et de la décision

  @ASE-101 @fumee
  Scénario: Le courriel de dépôt salue l'usager par son nom et annonce la suite
    Étant donné un dossier ASE déposé
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour {prénom nom}, |
      | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
      | Vous serez informé(e) de l'état d'avancement de votre dossier et, si nécessaire, d'une demande de pièces complémentaires, par message électronique vous invitant à vous connecter à votre espace sur le site de l'administration numérique pour les étrangers en France. |
      | Cordialement, |
      | La Direction Générale des Etrangers en France |
      | Ce message est généré automatiquement, merci de ne pas y répondre. |

  @ASE-102
  Scénario: Le courriel de dépôt porte la même confirmation que l'étape 5
    Étant donné un dossier ASE déposé
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
    Et le courriel porte en pièce jointe le PDF « CONFIRMATION DU DÉPÔT D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR »
    Et la pièce jointe du courriel est le document téléchargé, à l'octet près

  @ASE-103 @ASE-104 @agent
  Scénario: Le courriel du complément annonce une notification sans dire laquelle
    Étant donné un dossier ASE déposé, l'usager n'étant pas connecté
    Quand l'agent conteste « Justificatif de nationalité » avec l'observation « Veuillez fournir une copie lisible de votre passeport. »
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour, |
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      | Se connecter |
      | Cordialement, |
      | La Direction Générale des Etrangers en France |
      | Ce message est généré automatiquement, merci de ne pas y répondre. |
    Et le courriel ne dit rien de « complément »
    Et le courriel ne dit rien de « {nom} »
    Quand il clique sur « Se connecter » dans le courriel
    Alors la page « Connectez-vous pour accéder à vos services » s'affiche

  @ASE-124 @ASE-125 @agent
  Scénario: Le courriel de la décision est le même, et mène au site, sans être connecté
    Étant donné un dossier ASE déposé, l'usager n'étant pas connecté
    Quand l'agent accepte la demande
    Alors il reçoit un courriel qui dit, dans l'ordre :
      | Bonjour, |
      | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      | Se connecter |
      | Cordialement, |
      | La Direction Générale des Etrangers en France |
      | Ce message est généré automatiquement, merci de ne pas y répondre. |
    Et le courriel ne dit rien de « décision »
    Et le courriel ne dit rien de « {nom} »
    Quand il clique sur « Se connecter » dans le courriel
    Alors la page propose, dans l'ordre :
      | SE CONNECTER |
