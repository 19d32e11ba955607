# language: fr
@EM @hors_guide
Fonctionnalité: Étranger malade, les mauvaises saisies
  Ce que le guide ne montre pas : un message clair, rien de perdu, rien de doublé.

  Règle: Un document mal désigné n'ouvre aucun compte, et la saisie reste

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »

    Scénario: Rien n'est renseigné
      Quand il clique sur « Créer un compte »
      Alors la réponse a le statut 422
      Et « N° de votre visa ou de votre titre de séjour : » est signalé en erreur
      Et « Date de début de validité : » est signalé en erreur
      Et « Date de fin de validité : » est signalé en erreur

    Plan du scénario: « <numero> » n'est pas un numéro de document
      Quand il saisit « <numero> » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors la réponse a le statut 422
      Et « N° de votre visa ou de votre titre de séjour : » est signalé en erreur
      Et « N° de votre visa ou de votre titre de séjour : » affiche « <numero> »

      Exemples:
        | numero                |
        | 12                    |
        | bonjour !             |
        | 123456789012345678901 |
        | 9999999999            |

    Plan du scénario: De « <debut> » à « <fin> », la validité n'en est pas une
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « <debut> » dans « Date de début de validité : »
      Et il saisit la date « <fin> » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors la réponse a le statut 422
      Et « <champ> » est signalé en erreur

      Exemples:
        | debut           | fin             | champ                        |
        | 31 Février 2023 | 29 Janvier 2024 | Date de début de validité :  |
        | 29 Janvier 2024 | 30 Janvier 2023 | Date de fin de validité :    |

    Scénario: L'adresse électronique ne se saisit pas avant le document
      Quand il ouvre l'adresse « acces/adresse-email »
      Alors la page « S'identifier pour accéder à vos services. » s'affiche

  Règle: Qui a déjà un compte ne s'en ouvre pas un second

    Scénario: Le courriel rappelle l'identifiant au lieu d'envoyer un lien
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Et il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et il reçoit un courriel qui dit, dans l'ordre :
        | {n° étranger} |
      Et le courriel ne dit rien de « mot-de-passe?token= »
      Et l'usager a reçu 1 courriel en tout

  Règle: Une étape incomplète ne s'enregistre pas, et garde ce qui a été saisi

    Contexte:
      Étant donné un brouillon EM rouvert à l'étape « Motif de séjour », déjà remplie

    Plan du scénario: Une union au « <jour> » est refusée
      Quand il choisit « Pacsé(e) » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il saisit la date « <jour> » dans « Date de début de l'union * : »
      Et il saisit « Mexique » dans « Pays de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Et « Date de début de l'union * : » est signalé en erreur
      Et « Pays de l'union * : » affiche « Mexique »

      Exemples:
        | jour            |
        | 31 Février 2020 |
        | 12 Mars 2199    |

  Règle: Un geste répété ne double rien

    Scénario: Un double clic sur « Déposer la demande » ne dépose qu'une demande
      Étant donné un brouillon EM à l'étape « Dépôt de la demande »
      Quand il double-clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Et l'usager a reçu 1 courriel en tout
      Quand il ouvre « Mes demandes en cours » depuis son menu
      Alors le tableau « Suivi de ma demande : » ne compte qu'une ligne
