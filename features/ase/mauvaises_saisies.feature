# language: fr
@ASE @hors_guide
Fonctionnalité: Ce que le service répond à une mauvaise saisie ou à une mauvaise adresse
  Les guides n'en montrent rien : un message clair, le bon statut HTTP, rien de perdu, rien de doublé.

  Règle: La demande de compte vérifie l'adresse électronique

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »

    Scénario: Deux adresses différentes
      Quand il saisit « {email} » dans « Adresse email * »
      Et il saisit « autre@example.org » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors un message dit « Les deux adresses ne sont pas identiques. »
      Et la réponse a le statut 422
      Et « Adresse email * » affiche « {email} »

    Plan du scénario: « <adresse> » n'est pas une adresse
      Quand il saisit « <adresse> » dans « Adresse email * »
      Et il saisit « <adresse> » dans « Confirmation de l'adresse email * »
      Et il clique sur « Valider »
      Alors un message dit « Adresse attendue de la forme nom@domaine.fr. »
      Et la réponse a le statut 422

      Exemples:
        | adresse          |
        | sans-arobase     |
        | deux@@example.org |
        | nom@domaine      |

    Scénario: Rien n'est saisi
      Quand il clique sur « Valider »
      Alors un message dit « Ce champ est obligatoire. »
      Et la réponse a le statut 422
      Et la page « CRÉATION DE COMPTE » ne s'affiche pas

  Règle: Un lien déjà utilisé, périmé ou altéré ne sert à rien

    Scénario: Le lien ne sert qu'une fois
      Étant donné que l'usager a reçu le lien de création de son compte
      Et que l'usager a ouvert ce lien
      Quand il saisit « {mot de passe} » dans « Nouveau mot de passe : »
      Et il saisit « {mot de passe} » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Et il clique de nouveau sur le lien du courriel
      Alors la page « Ce lien a déjà servi » s'affiche
      Et la page dit « connectez-vous »
      Et la réponse a le statut 410
      Et la page ne porte pas « Nouveau mot de passe : »

    @horloge
    Scénario: Le lien périmé dit comment en obtenir un autre
      Étant donné qu'on est le 16/08/2023 à 10:00
      Et que l'usager a reçu le lien de création de son compte
      Quand il relève le courriel du lien de création de compte
      Et 24 heures et 1 minute passent
      Et il clique sur le lien du courriel
      Alors la page « Ce lien n'est plus valable » s'affiche
      Et la page dit « Renseignez de nouveau les informations relatives à la création de votre compte. »
      Et la réponse a le statut 410

    @horloge
    Scénario: Une page ouverte à temps, mais validée trop tard, ne crée pas de compte
      Étant donné qu'on est le 16/08/2023 à 10:00
      Et que l'usager a reçu le lien de création de son compte
      Et que l'usager a ouvert ce lien
      Quand 24 heures et 1 minute passent
      Et il saisit « {mot de passe} » dans « Nouveau mot de passe : »
      Et il saisit « {mot de passe} » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors la page « Ce lien n'est plus valable » s'affiche
      Et la page « Vous avez déjà un compte » ne s'affiche pas

    Scénario: Le lien altéré n'ouvre rien
      Étant donné que l'usager a reçu le lien de création de son compte
      Quand il relève le courriel du lien de création de compte
      Et il ouvre le lien du courriel, dont le jeton a été altéré
      Alors la page « Ce lien n'est pas valable » s'affiche
      Et la réponse a le statut 400

    Scénario: Deux mots de passe différents
      Étant donné que l'usager a reçu le lien de création de son compte
      Et que l'usager a ouvert ce lien
      Quand il saisit « Abcdef1! » dans « Nouveau mot de passe : »
      Et il saisit « Abcdef2! » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors un message dit « Les deux mots de passe ne sont pas identiques. »
      Et la réponse a le statut 422

  Règle: Cinq mots de passe erronés verrouillent le compte 15 minutes

    Contexte:
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »

    Scénario: Un mot de passe erroné
      Quand il se trompe 1 fois de mot de passe
      Alors un message dit « Identifiant ou mot de passe incorrect. »
      Et la réponse a le statut 401
      Et la page ne porte pas « {prénom nom} »

    Scénario: Après quatre erreurs, le bon mot de passe passe encore
      Quand il se trompe 4 fois de mot de passe
      Et il s'identifie
      Alors la page dit « {prénom nom} »

    Scénario: Après cinq erreurs, même le bon mot de passe est refusé
      Quand il se trompe 5 fois de mot de passe
      Et il s'identifie
      Alors un message dit « Votre compte est verrouillé pendant 15 minutes après 5 mots de passe erronés. »
      Et la réponse a le statut 423
      Et la page ne porte pas « {prénom nom} »

    @horloge
    Scénario: Quinze minutes plus tard, le compte est déverrouillé
      Quand il se trompe 5 fois de mot de passe
      Et 16 minutes passent
      Et il s'identifie
      Alors la page dit « {prénom nom} »

  Règle: Une étape incomplète ne s'enregistre pas, et garde ce qui a été saisi

    Scénario: L'étape 1 sans adresse ni téléphone
      Étant donné un brouillon ASE à l'étape « Informations personnelles »
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »
      Et la réponse a le statut 422
      Et un message dit « Ce champ est obligatoire. »
      Et « Adresse * : » est signalé en erreur
      Et « Téléphone * : » est signalé en erreur

    Plan du scénario: « <telephone> » n'est pas un numéro de téléphone
      Étant donné un brouillon ASE rouvert à l'étape « Informations personnelles », déjà remplie
      Quand il saisit « <telephone> » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Informations personnelles »
      Et « Téléphone * : » est signalé en erreur
      Et « Téléphone * : » affiche « <telephone> »

      Exemples:
        | telephone    |
        | 01           |
        | bonjour      |
        | 01010101010101010101 |

    Plan du scénario: La date « <date> » est refusée
      Étant donné un brouillon ASE rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il saisit la date « <date> » dans « Date d'entrée en France * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Et « Date d'entrée en France * : » est signalé en erreur

      Exemples:
        | date            |
        | 31 Février 2020 |
        | 12 Mars 2199    |
        | 0 Mars 2018     |

    Scénario: Le pays de l'union manque
      Étant donné un brouillon ASE rouvert à l'étape « Motif de séjour », déjà remplie
      Quand il choisit « Pacsé(e) » pour « Quelle est votre situation familiale actuelle ? * : »
      Et il saisit la date « 2 Mai 2022 » dans « Date de début de l'union * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il reste à l'étape « Motif de séjour »
      Et « Pays de l'union * : » est signalé en erreur
      Et « Date de début de l'union * : » affiche « 2 Mai 2022 »

    Plan du scénario: Un numéro ephoto de <nombre> chiffres est refusé
      Étant donné un brouillon ASE à l'étape « Justificatifs »
      Quand il donne le numéro ephoto « <numero> » dans « Numéro ephoto (22 chiffres) * : »
      Alors il reste à l'étape « Justificatifs »
      Et « Numéro ephoto (22 chiffres) * : » est signalé en erreur
      Et la page ne porte pas « ✖ Supprimer le numéro ephoto »

      Exemples:
        | nombre | numero                   |
        | 21     | 000000000000000000000    |
        | 23     | 00000000000000000000000  |
        | 24     | 000000000000000000000000 |

  Règle: Une étape ne se saute pas

    Scénario: L'adresse du dépôt ramène à la première étape incomplète
      Étant donné un brouillon ASE à l'étape « Dépôt de la demande »
      Et que l'usager a noté l'adresse de la page
      Et qu'il a cliqué sur « < Revenir à l'étape précédente »
      Quand il retire les fichiers de « Justificatif d'identité * »
      Et il rouvre l'adresse notée
      Alors il est à l'étape « Justificatifs »
      Et un message dit :
        | Complétez d'abord l'étape « Justificatifs ». |

  Règle: Ce qui est à un autre usager n'existe pas

    @agent
    Plan du scénario: L'adresse de « <quoi> » d'un autre répond 404
      Étant donné les adresses du dossier d'un autre usager
      Alors l'adresse de « <quoi> » répond 404
      Quand il ouvre l'adresse de « <quoi> »
      Alors la page « Cette page n'existe pas » s'affiche
      Et la page dit « L'adresse est inexacte, ou ce contenu ne vous appartient pas. »

      Exemples:
        | quoi            |
        | sa demande      |
        | sa confirmation |
        | sa notification |
        | sa pièce        |

    Scénario: Une adresse inventée répond 404
      Étant donné que l'usager est connecté
      Quand il ouvre l'adresse « demarches/ase/dossiers/inconnu/etapes/depot »
      Alors la page « Cette page n'existe pas » s'affiche
      Et la réponse a le statut 404

  Règle: Sans visite ouverte, il faut se connecter

    @horloge
    Scénario: Une visite trop longue ramène à la connexion, sans rien perdre de l'étape enregistrée
      Étant donné qu'on est le 16/08/2023 à 10:00
      Et un brouillon ASE à l'étape « Justificatifs »
      Et qu'il a joint « Justificatif.png » à « Justificatif d'identité * »
      Quand on est le 16/08/2023 à 23:00
      Et il recharge la page
      Alors la page « Vous avez déjà un compte » s'affiche
      Quand il s'identifie
      Alors il est à l'étape « Justificatifs »
      Et « Justificatif d'identité * » porte le fichier « Justificatif.png »

  Règle: Un geste répété ne double rien

    Scénario: Un double clic sur « Déposer la demande » ne dépose qu'une demande
      Étant donné un brouillon ASE à l'étape « Dépôt de la demande »
      Quand il double-clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Et l'usager a reçu 1 courriel en tout
      Quand il ouvre « Mes demandes en cours » depuis son menu
      Alors le tableau « Suivi de ma demande : » ne compte qu'une ligne

    Scénario: Recharger la confirmation ne dépose rien de plus
      Étant donné un brouillon ASE à l'étape « Dépôt de la demande »
      Quand il clique sur « Déposer la demande > »
      Et il recharge la page
      Alors il est à l'étape « Confirmation »
      Et l'usager a reçu 1 courriel en tout

    Scénario: Deux onglets sur une étape ne s'écrasent pas en silence
      Étant donné un brouillon ASE rouvert à l'étape « Informations personnelles », déjà remplie
      Et la même page ouverte dans un second onglet
      Quand dans le second onglet, il saisit « 0303030303 » dans « Téléphone * : »
      Et dans le second onglet, il clique sur « Enregistrer et poursuivre > »
      Et il saisit « 0404040404 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors la réponse a le statut 409
      Et un message dit « Cette étape a été enregistrée entre-temps dans un autre onglet. »
      Et « Téléphone * : » affiche « 0404040404 »
      Quand il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Motif de séjour »

    Scénario: Le second onglet d'une demande déposée mène à la confirmation
      Étant donné un brouillon ASE à l'étape « Dépôt de la demande »
      Et la même page ouverte dans un second onglet
      Quand dans le second onglet, il clique sur « Déposer la demande > »
      Et il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Et l'usager a reçu 1 courriel en tout

    @agent
    Scénario: Une réponse au complément renvoyée d'un second onglet n'est pas prise
      Étant donné un dossier ASE dont l'agent demande un complément
      Et que l'usager a ouvert sa dernière notification
      Et la même page ouverte dans un second onglet
      Quand il choisit « Maintenir le Document » pour « Votre réponse * : »
      Et il saisit « La copie comporte 2 pages » dans « Veuillez préciser les raisons du maintien du document * : »
      Et il clique sur « Valider et envoyer »
      Et dans le second onglet, il clique sur « Valider et envoyer »
      Alors l'agent voit que le complément est répondu
      Et l'agent lit « La copie comporte 2 pages » dans le dossier

  Règle: Un fichier refusé l'est avec une raison, et les autres restent

    Contexte:
      Étant donné un brouillon ASE à l'étape « Justificatifs »
      Et qu'il a joint « valable.png » à « Justificatif d'identité * »

    Plan du scénario: « <nom> », un fichier <genre>
      Quand il joint « <nom> », un fichier <genre>, à « Justificatif d'identité * »
      Alors un message dit « <message> »
      Et la réponse a le statut 422
      Et « Justificatif d'identité * » compte 1 fichier
      Et « Justificatif d'identité * » porte le fichier « valable.png »

      Exemples:
        | nom             | genre                | message                    |
        | acte.pdf        | vide                 | est vide.                  |
        | acte.pdf        | de plus de 10 Mo     | 10 Mo au plus par fichier. |
        | acte.png        | qui est un programme | n'est pas d'un format accepté : JPG, PDF, PNG, TIFF ou BMP. |
        | acte.pdf        | qui n'est qu'un texte | n'est pas d'un format accepté : JPG, PDF, PNG, TIFF ou BMP. |
        | acte.jpg        | qui est un script    | n'est pas d'un format accepté : JPG, PDF, PNG, TIFF ou BMP. |
        | facture.pdf.exe | à double extension   | n'a pas un format accepté : JPG, PDF, PNG, TIFF ou BMP. |

    Scénario: Un quatrième fichier est refusé en disant la limite
      Étant donné qu'il a joint 3 fichiers à « Justificatif de nationalité * »
      Quand il joint « quatrieme.png » à « Justificatif de nationalité * »
      Alors un message dit « 3 fichiers au maximum par document. »
      Et la réponse a le statut 422
      Et « Justificatif de nationalité * » compte 3 fichiers

    Scénario: De quatre fichiers choisis d'un coup, les trois premiers sont joints
      Quand il joint 4 fichiers à la fois à « Justificatif de nationalité * »
      Alors un message dit « 3 fichiers au maximum par document. »
      Et « Justificatif de nationalité * » compte 3 fichiers

  Règle: Un nom ou un texte inhabituel est gardé tel quel

    Plan du scénario: Un fichier nommé « <nom> »
      Étant donné un brouillon ASE à l'étape « Justificatifs »
      Quand il joint « <nom> » à « Justificatif d'identité * »
      Alors « Justificatif d'identité * » porte le fichier « <nom> »

      Exemples:
        | nom                          |
        | pièce d'identité (recto).png |
        | 100%_vrai.png                |
        | #1&nom=valeur;.png           |
        | 证明文件.png                 |

    @agent
    Scénario: Des signes de balisage dans les observations ne sont que du texte
      Étant donné un brouillon ASE à l'étape « Dépôt de la demande »
      Quand il saisit « 5 > 3 & 2 < 4, "c'est sûr" » dans « Observations à destination de l'administration : »
      Et il clique sur « < Revenir à l'étape précédente »
      Et il clique sur « Enregistrer et poursuivre > »
      Alors « Observations à destination de l'administration : » affiche « 5 > 3 & 2 < 4, "c'est sûr" »
      Quand il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Alors l'agent lit « 5 > 3 & 2 < 4, "c'est sûr" » dans le dossier

  Règle: Une panne d'un service voisin n'arrête pas l'usager

    @pannes @horloge
    Scénario: Le serveur de courriels en panne retarde le courriel, sans le perdre ni le doubler
      Étant donné une panne : « le serveur de courriels refuse les envois »
      Et un dossier ASE déposé
      Alors il est à l'étape « Confirmation »
      Quand la panne « le serveur de courriels refuse les envois » est réparée
      Et 60 minutes passent
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
      Et l'usager a reçu 1 courriel en tout

    @pannes
    Scénario: La recherche d'adresse en panne laisse saisir l'adresse soi-même
      Étant donné une panne : « la recherche d'adresse ne répond pas »
      Et un brouillon ASE à l'étape « Informations personnelles »
      Quand il renseigne :
        | Adresse * :       | 20 Rue Nationale 59800 Lille |
        | Numéro de voie :  | 20                           |
        | Voie :            | Rue Nationale                |
        | Code postal :     | 59800                        |
        | Ville * :         | Lille                        |
        | Téléphone * :     | 0101010101                   |
      Et il clique sur « Enregistrer et poursuivre > »
      Alors il est à l'étape « Motif de séjour »

    @pannes
    Scénario: Le service des photographies en panne garde le numéro saisi
      Étant donné une panne : « le service des photographies ne répond pas »
      Et un brouillon ASE à l'étape « Justificatifs »
      Quand il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Alors un message dit « Le service des photographies ne répond pas »
      Et « Numéro ephoto (22 chiffres) * : » affiche « {n° ephoto} »
