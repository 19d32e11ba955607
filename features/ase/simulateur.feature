# language: fr
@ASE @simulateur
Fonctionnalité: Le simulateur ne se fait jamais passer pour le site de l'État

  @fumee
  Scénario: Le bandeau est sur l'accueil public
    Étant donné que l'usager est sur l'accueil public
    Alors la page dit « SIMULATEUR — données fictives »

  Scénario: Le bandeau est sur les pages de la démarche
    Étant donné un brouillon ASE à l'étape « Motif de séjour »
    Alors la page dit « SIMULATEUR — données fictives »

  Scénario: Le bandeau est sur les pages d'erreur
    Étant donné que l'usager est connecté
    Quand il ouvre l'adresse « nulle-part »
    Alors la page dit « SIMULATEUR — données fictives »

  Scénario: La confirmation est un spécimen
    Étant donné un dossier ASE déposé
    Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
    Alors chaque page du document porte « SPÉCIMEN — SANS VALEUR »

  @agent
  Scénario: L'attestation est un spécimen
    Étant donné un dossier ASE accepté
    Quand il ouvre sa dernière notification
    Et il télécharge « TELECHARGER LE DOCUMENT »
    Alors chaque page du document porte « SPÉCIMEN — SANS VALEUR »

  Scénario: La liste des pièces est un spécimen
    Étant donné que l'usager est au préambule de la démarche ASE
    Quand il télécharge « Télécharger la liste des pièces justificatives. »
    Alors chaque page du document porte « SPÉCIMEN — SANS VALEUR »
