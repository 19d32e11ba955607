# language: fr
@OP
Fonctionnalité: Répondre à une demande de pièces complémentaires, dans la téléprocédure
  Un courriel dit ce qui manque ; son lien ramène à l'étape 4, avec les pièces déjà jointes.

  Règle: Le courriel dit quoi fournir, et sous quel délai

    @OP-104 @OP-106 @OP-107 @OP-108 @agent
    Scénario: Le courriel de la demande de complément
      Étant donné un dossier OP déposé
      Et que l'agent a contesté « Justificatif de nationalité » avec l'observation « Veuillez fournir un document valide »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom}, |
        | Après avoir pris connaissance des éléments de votre dossier n°{n° de la demande}, nous avons besoin d'éléments complémentaires pour pouvoir l'instruire. |
        | Les précisions nécessaires portent sur : |
        | Vous disposez dès réception de ce message d'un délai de 15 jours pour compléter votre dossier. |
        | Pour accéder à votre demande et compléter les informations, vous pouvez vous connecter avec le lien suivant et les identifiants de votre compte d'accès temporaire. |
        | Reprendre ma demande |
        | Passé ce délai, votre dossier pourra être considéré comme incomplet et de ce fait clôturé. |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Quand il clique sur « Reprendre ma demande » dans le courriel
      Et il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors il est à l'étape « Justificatifs »

    @OP-105 @agent
    Scénario: Chaque pièce contestée fait une ligne
      Étant donné un brouillon OP rouvert à l'étape « Justificatifs », déjà remplie
      Quand il retire les fichiers de « Justificatif de nationalité * »
      Et il joint « JUSTIFICATIF.png » à « Justificatif de nationalité * »
      Et il retire les fichiers de « Justificatif d'identité * »
      Et il joint « acte.pdf » à « Justificatif d'identité * »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Et l'agent conteste :
        | Justificatif de nationalité | Veuillez fournir un document valide |
        | Justificatif d'identité     | Veuillez fournir l'acte entier      |
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Les précisions nécessaires portent sur :                                                                           |
        | JUSTIFICATIF.png « JUSTIFICATIF_NATIONALITE » (Le document n'est pas valide) : Veuillez fournir un document valide |
        | acte.pdf                                                                                                           |
        | (Le document n'est pas valide) : Veuillez fournir l'acte entier                                                    |

    @hors_guide @agent
    Scénario: Une pièce qui n'a pas été jointe est dite manquante
      Étant donné un dossier OP déposé
      Quand l'agent conteste :
        | Jugement portant condamnation | Veuillez fournir le jugement | manquant |
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Les précisions nécessaires portent sur :                                                                             |
        | Jugement portant condamnation « JUGEMENT_CONDAMNATION » (Le document est manquant) : Veuillez fournir le jugement |

  Règle: Le lien du courriel mène à la connexion, puis à l'étape 4

    Contexte:
      Étant donné un dossier OP dont l'agent demande un complément, l'usager n'étant pas connecté
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Les précisions nécessaires portent sur : |
        | Reprendre ma demande                     |
      Quand il clique sur « Reprendre ma demande » dans le courriel

    @OP-109 @OP-110
    Scénario: L'écran de connexion
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page porte, dans l'ordre :
        | NOUS CONTACTER                       |
        | BESOIN D'AIDE ?                      |
        | Choisissez une langue :              |
        | Français                             |
        | Accueil                              |
        | Vous avez déjà un compte             |
        | Identifiant :                        |
        | Mot de passe :                       |
        | MOT DE PASSE OUBLIÉ ?                |
        | S'identifier                         |
        | OU                                   |
        | S'identifier avec FranceConnect      |
        | Qu'est-ce que FranceConnect ?        |
        | PREMIÈRE VISITE ? CRÉER VOTRE COMPTE |

    @OP-111 @OP-112
    Scénario: L'identifiant et le mot de passe du compte temporaire ouvrent l'étape 4
      Quand il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors il est à l'étape « Justificatifs »
      Et la page « Maintenant, nous allons vous demander de joindre les documents justifiant votre situation » s'affiche

  Règle: La page reprend toute l'étape 4, avec les pièces déjà jointes

    Contexte:
      Étant donné un dossier OP dont l'agent demande un complément

    @OP-113
    Scénario: La barre ne compte plus le dépôt
      Alors la barre d'étapes porte, dans l'ordre :
        | Votre situation           |
        | Informations personnelles |
        | Motif de séjour           |
        | Justificatifs             |
        | Confirmation              |
      Et il est à l'étape « Justificatifs »

    @OP-114
    Scénario: Les mêmes sections, les mêmes pièces, les mêmes consignes
      Alors la page dit, dans l'ordre :
        | PRÉPARER LES DOCUMENTS À FOURNIR :                  |
        | TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES      |
        | INFORMATIONS PERSONNELLES                           |
        | ÉTAT CIVIL                                          |
        | Photographie d'identité récente                     |
        | Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité. |
        | Justificatif de nationalité *                       |
        | ou certificat de nationalité de moins de 6 mois.    |
        | Justificatif d'identité *                           |
        | DOMICILIATION                                       |
        | Justificatif de domicile datant de moins de 6 mois * |
        | MOTIF DE SÉJOUR                                     |
        | Ordonnance de protection *                          |
        | Jugement portant condamnation                       |

    @OP-118 @fumee
    Scénario: Un seul bouton, « Déposer les compléments »
      Alors la page propose, dans l'ordre :
        | Déposer les compléments |
      Et la page ne porte pas « Enregistrer et poursuivre > »
      Et la page ne porte pas « < Revenir à l'étape précédente »
      Et la page ne porte pas « Abandonner la demande »
      Et la page ne porte pas « Quitter et revenir plus tard »

    @OP-115 @OP-116 @agent
    Scénario: Les pièces du dépôt sont là, se retirent et se complètent
      Alors chacun de ces justificatifs porte « Justificatif.pdf » et « Joindre un document » :
        | Justificatif de nationalité *                        |
        | Justificatif d'identité *                            |
        | Justificatif de domicile datant de moins de 6 mois * |
        | Ordonnance de protection *                           |
      Et la page dit « {n° ephoto} »
      Et la page propose, dans l'ordre :
        | ✖ SUPPRIMER LE NUMÉRO EPHOTO |
      Quand il clique sur « ✖ SUPPRIMER JUSTIFICATIF.PDF » dans « Justificatif de nationalité * »
      Alors « Justificatif de nationalité * » compte 0 fichier
      Quand il joint « JUSTIFICATIF.png » à « Justificatif de nationalité * »
      Alors « Justificatif de nationalité * » porte, dans l'ordre :
        | Justificatif de nationalité * |
        | JUSTIFICATIF.png              |
        | ✖ SUPPRIMER JUSTIFICATIF.PNG  |
        | Joindre un document           |
      Quand il clique sur « Déposer les compléments »
      Alors l'agent lit « JUSTIFICATIF.png » dans le dossier
      Et l'agent voit que le complément est répondu

    @OP-117 @agent
    Scénario: Les observations sont facultatives
      Alors « Observations à destination de l'administration : » est facultatif
      Quand il joint « passeport.pdf » à « Justificatif de nationalité * »
      Et il clique sur « Déposer les compléments »
      Alors l'agent voit que le complément est répondu

    @OP-117 @agent
    Scénario: L'agent lit les observations ajoutées
      Quand il joint « passeport.pdf » à « Justificatif de nationalité * »
      Et il saisit « Mon passeport vient d'arriver. » dans « Observations à destination de l'administration : »
      Et il clique sur « Déposer les compléments »
      Alors l'agent lit « Mon passeport vient d'arriver. » dans le dossier

  Règle: L'usager a 15 jours à compter du courriel

    @OP-106 @horloge @agent
    Scénario: Le quinzième jour, l'usager peut encore répondre
      Étant donné qu'on est le 14/09/2023 à 10:00
      Et un dossier OP dont l'agent demande un complément
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous disposez dès réception de ce message d'un délai de 15 jours pour compléter votre dossier. |
      Quand on est le 29/09/2023 à 09:00
      Et il se reconnecte
      Et il clique sur « Reprendre ma demande » dans le courriel
      Et il saisit « {email} » dans « Identifiant : »
      Et il saisit « {mot de passe} » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Et il joint « passeport.pdf » à « Justificatif de nationalité * »
      Et il clique sur « Déposer les compléments »
      Alors l'agent voit que le complément est répondu

    @OP-106 @OP-107 @horloge @agent
    Scénario: Le seizième jour, le dossier est clôturé, même si rien n'a été ouvert
      Étant donné qu'on est le 14/09/2023 à 10:00
      Et un dossier OP dont l'agent demande un complément, l'usager n'étant pas connecté
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous disposez dès réception de ce message d'un délai de 15 jours pour compléter votre dossier. |
        | Passé ce délai, votre dossier pourra être considéré comme incomplet et de ce fait clôturé.     |
      Quand on est le 30/09/2023 à 10:00
      Alors l'agent voit le dossier à l'état « clôturé »

    @hors_guide @horloge
    Scénario: Le délai passé, la page le dit
      Étant donné qu'on est le 14/09/2023 à 10:00
      Et un dossier OP dont l'agent demande un complément
      Quand on est le 01/10/2023 à 10:00
      Et il se reconnecte
      Et il ouvre « Mes demandes en cours » depuis son menu
      Alors la page dit « Demande clôturée »
      Et la page ne porte pas « Reprendre ma demande »

  Règle: Une réponse ne s'envoie qu'une fois, et complète

    Contexte:
      Étant donné un dossier OP dont l'agent demande un complément

    @hors_guide
    Scénario: Sans nouveau document pour la pièce contestée, la réponse ne part pas
      Quand il joint « autre.pdf » à « Ordonnance de protection * »
      Et il saisit « Je n'ai rien trouvé. » dans « Observations à destination de l'administration : »
      Et il clique sur « Déposer les compléments »
      Alors un message dit « Joignez le document demandé par le message reçu. »
      Et il reste à l'étape « Justificatifs »
      Et « Observations à destination de l'administration : » affiche « Je n'ai rien trouvé. »
      Et « Ordonnance de protection * » porte le fichier « autre.pdf »

    @hors_guide
    Scénario: Une pièce obligatoire retirée doit être remplacée
      Quand il joint « passeport.pdf » à « Justificatif de nationalité * »
      Et il retire les fichiers de « Ordonnance de protection * »
      Et il clique sur « Déposer les compléments »
      Alors un message dit « Joignez au moins un document. »
      Et il reste à l'étape « Justificatifs »

    @hors_guide
    Scénario: Une fois déposés, les compléments ne se déposent plus
      Quand il joint « passeport.pdf » à « Justificatif de nationalité * »
      Et il clique sur « Déposer les compléments »
      Alors un message dit « Vos compléments sont déposés. »
      Et il est à l'étape « Confirmation »
      Quand il revient à la page d'avant par son navigateur
      Et il recharge la page
      Alors la page ne porte pas « Déposer les compléments »
