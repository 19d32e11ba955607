# language: fr
@hors_guide
Fonctionnalité: Une sixième démarche, inventée, servie par le même moteur

  @agent
  Scénario: Un visiteur va du choix de son motif à son attestation
    Étant donné que l'usager est connecté
    Quand l'usager clique sur « Je demande ou renouvelle un titre de séjour »
    Et il choisit « En tant que visiteur »
    Et il clique sur « Je commence »
    Alors la page « Votre démarche en ligne » s'affiche
    Quand il télécharge « Télécharger la liste des pièces justificatives. »
    Alors le document porte, dans l'ordre :
      | DEMANDE DE TITRE DE SÉJOUR VISITEUR |
      | Passeport                           |
    Quand il clique sur « Je continue »
    Alors la barre d'étapes porte, dans l'ordre :
      | Informations personnelles |
      | Mon séjour                |
      | Dépôt de la demande       |
      | Confirmation              |
    Quand il saisit « 0101010101 » dans « Téléphone * : »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors il est à l'étape « Mon séjour »
    Et la page ne porte pas « Précisez * : »
    Et la page ne porte pas « Bail * »
    Quand il choisit « Autre raison » pour « Raison du séjour * : »
    Et il saisit « Retrouver un ami » dans « Précisez * : »
    Et il saisit la date « 1 Septembre 2030 » dans « Date d'arrivée prévue * : »
    Et il choisit « Oui » pour « Avez-vous un logement ? * : »
    Et il saisit « 123 » dans « Numéro ephoto * : »
    Et il joint « Justificatif.png » à « Passeport * »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors il reste à l'étape « Mon séjour »
    Quand il donne le numéro ephoto « 0000000000000000000000 » dans « Numéro ephoto * : »
    Et il joint « Justificatif.png » à « Bail * »
    Et il clique sur « Enregistrer et poursuivre > »
    Alors il est à l'étape « Dépôt de la demande »
    Quand il clique sur « Déposer la demande > »
    Alors la page « Votre demande de visiteur est enregistrée. » s'affiche
    Quand il ouvre « Mes demandes en cours » depuis son menu
    Alors la page dit « Demande de visiteur »

  Règle: Ce que la déclaration dit, le moteur l'applique

    Scénario: Un troisième fichier est refusé, cette démarche en admettant deux
      Étant donné que l'usager est connecté
      Quand l'usager clique sur « Je demande ou renouvelle un titre de séjour »
      Et il choisit « En tant que visiteur »
      Et il clique sur « Je commence »
      Et il clique sur « Je continue »
      Et il saisit « 0101010101 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il joint 3 fichiers à la fois à « Passeport * »
      Alors « Passeport * » compte 2 fichiers
