# language: fr
@hors_guide
Fonctionnalité: La durée d'une visite, et sa fin
  Une visite laissée sans geste pendant plus de 30 minutes s'éteint ; se déconnecter la ferme aussitôt.

  Règle: Une visite s'éteint après 30 minutes sans geste

    @horloge
    Scénario: Au milieu d'une demande, les étapes enregistrées sont conservées
      Étant donné un brouillon ASE à l'étape « Motif de séjour »
      Quand 31 minutes passent
      Et il clique sur « Enregistrer et poursuivre > »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et un message dit « Votre session a expiré : reconnectez-vous. Les étapes que vous avez enregistrées sont conservées ; ce que vous aviez saisi depuis ne l'est pas. »
      Et la page ne porte pas « {prénom nom} »
      Quand il s'identifie
      Alors l'usager est à l'étape « Motif de séjour »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors l'usager est à l'étape « Informations personnelles »
      Et « Téléphone * : » affiche « {téléphone} »

    @horloge
    Scénario: À la vingt-neuvième minute, la visite est encore ouverte
      Étant donné que l'usager est connecté
      Quand 29 minutes passent
      Et il ouvre « Mes demandes en cours » depuis son menu
      Alors la page « Mes demandes en cours » s'affiche
      Et la page dit « {prénom nom} »

    @horloge
    Scénario: Chaque geste prolonge la visite
      Étant donné que l'usager est connecté
      Quand 20 minutes passent
      Et il ouvre « Mes demandes en cours » depuis son menu
      Et 20 minutes passent
      Et il ouvre « Mes Notifications » depuis son menu
      Alors la page « Mes Notifications » s'affiche
      Et la page dit « {prénom nom} »

    @horloge
    Scénario: Une page demandée après l'expiration s'ouvre une fois reconnecté
      Étant donné que l'usager est connecté
      Quand 31 minutes passent
      Et il ouvre « Mes demandes en cours » depuis son menu
      Alors la page « Vous avez déjà un compte » s'affiche
      Quand il s'identifie
      Alors la page « Mes demandes en cours » s'affiche

  Règle: Se déconnecter ferme la visite

    Scénario: L'accueil public revient, sans rien de personnel
      Étant donné que l'usager est connecté
      Quand il ouvre « Se déconnecter » depuis son menu
      Alors un message dit « Vous êtes déconnecté(e). »
      Et la page propose, dans l'ordre :
        | SE CONNECTER |
      Et la page ne porte pas « {prénom nom} »

    Scénario: L'adresse d'une page personnelle ramène à la connexion
      Étant donné un brouillon ASE à l'étape « Motif de séjour »
      Et l'usager a noté l'adresse de la page
      Quand il ouvre « Se déconnecter » depuis son menu
      Et il rouvre l'adresse notée
      Alors la page « Vous avez déjà un compte » s'affiche
      Et un message dit « Connectez-vous pour continuer. »
      Et la page ne porte pas « {prénom nom} »

    @navigateur
    Scénario: Le bouton « page précédente » du navigateur ne montre plus rien de personnel
      Étant donné un brouillon ASE à l'étape « Informations personnelles »
      Quand il ouvre « Se déconnecter » depuis son menu
      Et il revient à la page d'avant par son navigateur
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page ne porte pas « {prénom nom} »
