# language: fr
@hors_guide
Fonctionnalité: Déclarer un changement d'adresse avant un renouvellement
  Les guides montrent « Je déclare un changement de situation » sans l'ouvrir. L'usager qui a déménagé déclare sa
  nouvelle adresse avec un justificatif ; sa prochaine demande la porte déjà.

  Règle: La déclaration se fait sur une page, avec un justificatif de domicile

    Scénario: La page montre l'adresse connue et demande la nouvelle
      Étant donné un usager né le 03/10/2000 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et que l'usager est connecté
      Quand il clique sur « Je déclare un changement de situation »
      Alors la page « Je déclare un changement de situation » s'affiche
      Et le fil d'Ariane est « Vous êtes ici : Accueil > Mon compte > Je déclare un changement de situation »
      Et « Votre adresse actuelle » dit, dans l'ordre :
        | 20 Rue Nationale 59800 Lille |
      Et la page porte, dans l'ordre :
        | Nouvelle adresse * :         |
        | Numéro de voie :             |
        | Voie :                       |
        | Complément d'adresse :       |
        | Code postal :                |
        | Ville * :                    |
        | Pays :                       |
        | Code INSEE :                 |
        | Justificatif de domicile * : |
        | Joindre un document          |
        | Valider                      |
      Et « Nouvelle adresse * : » est vide

    @EM @fumee @horloge
    Scénario: La nouvelle adresse est confirmée, suivie, et reprise dans le renouvellement
      Étant donné qu'on est le 16/08/2023 à 14:37
      Et un usager né le 03/10/2000 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et que l'usager est connecté
      Quand il clique sur « Je déclare un changement de situation »
      Et il saisit « 17 rue de la république 59100 » dans « Nouvelle adresse * : » et retient « 17 Rue de la République 59100 Roubaix »
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il clique sur « Valider »
      Alors la page « Votre changement d'adresse est enregistré » s'affiche
      Et la page dit, dans l'ordre :
        | Déclaration enregistrée le {date du jour} à {heure}.                       |
        | Votre nouvelle adresse : 17 Rue de la République 59100 Roubaix, FRANCE      |
        | Un courriel de confirmation vient d'être envoyé à {email}.                 |
      Et il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom},                                                      |
        | Votre changement d'adresse a été enregistré le {date du jour}.             |
        | Votre nouvelle adresse est : 17 Rue de la République 59100 Roubaix, FRANCE  |
      Quand il clique sur « Mes demandes en cours »
      Et il clique sur « Demande de changement de situation »
      Alors le tableau « Suivi de mes déclarations : » ne compte qu'une ligne
      Et le tableau « Suivi de mes déclarations : » porte la ligne :
        | Date de la déclaration | Objet                | Nouvelle adresse                             | État       |
        | {date du jour}         | Changement d'adresse | 17 Rue de la République 59100 Roubaix, FRANCE | Enregistré |
      Quand il commence une demande EM
      Alors l'usager est à l'étape « Informations personnelles »
      Et les champs affichent :
        | Adresse * :      | 17 Rue de la République 59100 Roubaix |
        | Numéro de voie : | 17                                   |
        | Voie :           | Rue de la République                 |
        | Code postal :    | 59100                                |
        | Ville * :        | Roubaix                              |
        | Code INSEE :     | 59512                                |

    @EM
    Scénario: Une seconde déclaration part de l'adresse que la première a donnée
      Étant donné un usager né le 03/10/2000 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et que l'usager est connecté
      Quand il clique sur « Je déclare un changement de situation »
      Et il saisit « 17 rue de la république 59100 » dans « Nouvelle adresse * : » et retient « 17 Rue de la République 59100 Roubaix »
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il clique sur « Valider »
      Et il ouvre l'adresse « mon-compte/changement »
      Alors « Votre adresse actuelle » dit, dans l'ordre :
        | 17 Rue de la République 59100 Roubaix, FRANCE |
      Et « Nouvelle adresse * : » est vide
      Et la page ne porte pas « Facture.pdf »

  Règle: Une déclaration incomplète n'est pas enregistrée, et garde ce qui est saisi

    Contexte:
      Étant donné un usager majeur né le 03/10/2004 :
        | Adresse | 20 Rue Nationale 59800 Lille |
      Et que l'usager est connecté
      Et qu'il a cliqué sur « Je déclare un changement de situation »

    Scénario: Sans justificatif de domicile
      Quand il saisit « 17 rue de la république 59100 » dans « Nouvelle adresse * : » et retient « 17 Rue de la République 59100 Roubaix »
      Et il clique sur « Valider »
      Alors un message dit « Joignez au moins un document. »
      Et la réponse a le statut 422
      Et « Nouvelle adresse * : » affiche « 17 Rue de la République 59100 Roubaix »
      Et l'usager a reçu 0 courriel en tout

    Scénario: Sans nouvelle adresse
      Quand il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il clique sur « Valider »
      Alors « Nouvelle adresse * : » est signalé en erreur
      Et « Ville * : » est signalé en erreur
      Et la réponse a le statut 422
      Et « Justificatif de domicile * : » porte le fichier « Facture.pdf »

    Scénario: L'adresse déjà connue n'est pas un changement
      Quand il saisit « 20 rue nationale 59800 » dans « Nouvelle adresse * : » et retient « 20 Rue Nationale 59800 Lille »
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il clique sur « Valider »
      Alors un message dit « Cette adresse est déjà celle que nous connaissons. »
      Et la réponse a le statut 422

    Scénario: Un code postal mal formé
      Quand il renseigne :
        | Nouvelle adresse * : | 17 Rue de la République 591 Roubaix |
        | Code postal :        | 591                                |
        | Ville * :            | Roubaix                            |
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il clique sur « Valider »
      Alors un message dit « Code postal attendu : 5 chiffres. »
      Et « Code postal : » affiche « 591 »

    Scénario: Un programme déguisé en image n'est pas joint
      Quand il joint « Facture.png », un fichier qui est un programme, à « Justificatif de domicile * : »
      Alors un message dit « n'est pas d'un format accepté : JPG, PDF, PNG, TIFF ou BMP. »
      Et « Justificatif de domicile * : » compte 0 fichier

    Scénario: Un justificatif joint par erreur se retire
      Quand il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il retire les fichiers de « Justificatif de domicile * : »
      Alors « Justificatif de domicile * : » compte 0 fichier

    Scénario: Une déclaration quittée se retrouve telle qu'elle était
      Quand il saisit « 17 rue de la république 59100 » dans « Nouvelle adresse * : » et retient « 17 Rue de la République 59100 Roubaix »
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il se reconnecte
      Et il clique sur « Je déclare un changement de situation »
      Alors « Nouvelle adresse * : » affiche « 17 Rue de la République 59100 Roubaix »
      Et « Justificatif de domicile * : » porte le fichier « Facture.pdf »

  Règle: Une déclaration ne se double pas et reste à celui qui l'a faite

    Scénario: Un double clic sur « Valider » n'enregistre qu'une déclaration
      Étant donné que l'usager est connecté
      Et qu'il a cliqué sur « Je déclare un changement de situation »
      Quand il saisit « 17 rue de la république 59100 » dans « Nouvelle adresse * : » et retient « 17 Rue de la République 59100 Roubaix »
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il double-clique sur « Valider »
      Alors la page « Votre changement d'adresse est enregistré » s'affiche
      Et l'usager a reçu 1 courriel en tout
      Quand il clique sur « Mes demandes en cours »
      Et il clique sur « Demande de changement de situation »
      Alors le tableau « Suivi de mes déclarations : » ne compte qu'une ligne

    Scénario: Sans déclaration, l'onglet le dit
      Étant donné que l'usager est connecté
      Quand il ouvre « Mes demandes en cours » depuis son menu
      Et il clique sur « Demande de changement de situation »
      Alors la page dit « Vous n'avez pas de demande de changement de situation. »

    Scénario: Il faut être connecté, puis l'on revient à la déclaration
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Quand il clique sur « Je déclare un changement de situation »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et un message dit « Connectez-vous pour continuer. »
      Quand il s'identifie
      Alors la page « Je déclare un changement de situation » s'affiche

  Règle: La recherche d'adresse en panne n'empêche pas de déclarer

    @pannes
    Scénario: L'adresse se saisit à la main
      Étant donné que l'usager est connecté
      Et une panne : « la recherche d'adresse ne répond pas »
      Et qu'il a cliqué sur « Je déclare un changement de situation »
      Quand il renseigne :
        | Nouvelle adresse * : | 17 Rue de la République 59100 Roubaix |
        | Code postal :        | 59100                                |
        | Ville * :            | Roubaix                              |
      Et il joint « Facture.pdf » à « Justificatif de domicile * : »
      Et il clique sur « Valider »
      Alors la page « Votre changement d'adresse est enregistré » s'affiche
      Et la page dit « Votre nouvelle adresse : 17 Rue de la République 59100 Roubaix, FRANCE »
