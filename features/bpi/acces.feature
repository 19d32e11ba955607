# language: fr
@BPI
Fonctionnalité: Accéder au renouvellement et créer son compte par son titre
  L'usager tient un titre de séjour ou un visa : il crée son compte avec le numéro et les deux dates de ce document.

  Règle: L'accueil public mène au choix du profil

    @BPI-002
    Scénario: L'en-tête de toutes les pages
      Étant donné que l'usager est sur l'accueil public
      Alors la page dit, dans l'ordre :
        | MINISTÈRE DE L'INTÉRIEUR                   |
        | Étrangers en France                        |
        | DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE |
        | NOUS CONTACTER                             |
        | BESOIN D'AIDE ?                            |
        | Français                                   |
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors la page dit, dans l'ordre :
        | MINISTÈRE DE L'INTÉRIEUR                   |
        | Étrangers en France                        |
        | DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE |
        | NOUS CONTACTER                             |
        | BESOIN D'AIDE ?                            |
        | Français                                   |

    @BPI-003 @fumee
    Scénario: Le menu et les briques de l'accueil public
      Étant donné que l'usager est sur l'accueil public
      Alors la page propose, dans l'ordre :
        | Accueil                                |
        | Valider mon VLS-TS                     |
        | Demander un titre de séjour            |
        | Demander la nationalité française      |
        | Acheter un timbre fiscal électronique  |
        | Je demande une autorisation de travail |
        | SE CONNECTER                           |
      Et la page propose, dans l'ordre :
        | Je valide mon VLS-TS                        |
        | Je demande ou renouvelle un titre de séjour |
        | Je demande la nationalité française         |
        | Je déclare un changement de situation       |
        | Je demande un Document de Voyage            |

    @BPI-005
    Scénario: La page du choix du profil
      Étant donné que l'usager est sur l'accueil public
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page propose, dans l'ordre :
        | Accueil                               |
        | Valider mon VLS-TS                    |
        | Demander un titre de séjour           |
        | Acheter un timbre fiscal électronique |
        | Document de voyage                    |
        | SE CONNECTER                          |
      Et la page porte, dans l'ordre :
        | Je sollicite ou renouvelle un titre de séjour pour : |
        | Moi-même                                             |
        | Un mineur de plus de 16 ans                          |
        | Je continue                                          |

    @BPI-007 @fumee
    Scénario: « Moi-même » demande quel document l'usager détient
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Alors la page ne porte pas « Et je suis titulaire d'un titre de séjour / VLS-TS »
      Et la page ne porte pas « Et je suis titulaire uniquement d'un visa long séjour »
      Et la page ne porte pas « Et je suis titulaire d'un numéro étranger sans titre de séjour »
      Quand il choisit « Moi-même »
      Alors la page porte, dans l'ordre :
        | Moi-même                                                      |
        | Et je suis titulaire d'un titre de séjour / VLS-TS            |
        | Et je suis titulaire uniquement d'un visa long séjour         |
        | Et je suis titulaire d'un numéro étranger sans titre de séjour |
        | Un mineur de plus de 16 ans                                   |

    @BPI-009
    Scénario: Option 2, le détenteur d'un visa rejoint la même page d'identification
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il choisit « Moi-même », puis « Et je suis titulaire uniquement d'un visa long séjour »
      Et il clique sur « Je continue »
      Alors la page « S'identifier pour accéder à vos services. » s'affiche

  Règle: La page d'identification sépare connexion et création de compte

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il choisit « Moi-même », puis « Et je suis titulaire d'un titre de séjour / VLS-TS »
      Et il clique sur « Je continue »

    @BPI-010
    Scénario: Les deux blocs, séparés par « OU »
      Alors la page dit, dans l'ordre :
        | S'identifier pour accéder à vos services.     |
        | Se connecter                                  |
        | COMMENT SAVOIR SI VOUS AVEZ DÉJÀ UN COMPTE ?  |
        | OU                                            |
        | Première visite? Créez votre compte.          |

    @BPI-011 @BPI-012 @fumee
    Scénario: Repère 1, « Se connecter » ouvre le formulaire de qui a déjà un compte
      Alors la page « S'identifier pour accéder à vos services. » s'affiche
      Quand il clique sur « Se connecter » dans « S'identifier pour accéder à vos services. »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et la page porte, dans l'ordre :
        | Vous avez déjà un compte                                                                                             |
        | Identifiant :                                                                                                        |
        | Mot de passe :                                                                                                       |
        | MOT DE PASSE OUBLIÉ ?                                                                                                |
        | S'identifier                                                                                                         |
        | OU                                                                                                                   |
        | FranceConnect est la solution proposée par l'État pour sécuriser et simplifier la connexion à vos services en ligne. |
        | S'identifier avec FranceConnect                                                                                      |
        | Qu'est-ce que FranceConnect ?                                                                                        |
        | PREMIÈRE VISITE ? CRÉER VOTRE COMPTE                                                                                 |

    @BPI-013
    Scénario: L'identifiant est le numéro étranger
      Quand il clique sur « Se connecter » dans « S'identifier pour accéder à vos services. »
      Et il clique sur « ? »
      Alors la page dit « Votre identifiant de connexion est votre N° Etranger, si vous n'en avez pas, votre adresse mail »

    @BPI-015
    Scénario: Le bloc de création demande un numéro et deux dates
      Alors la page « Première visite? Créez votre compte. » s'affiche
      Et « Première visite? Créez votre compte. » porte, dans l'ordre :
        | N° de votre visa ou de votre titre de séjour : |
        | Date de début de validité :                    |
        | Date de fin de validité :                      |
        | Créer un compte                                |
      Et « N° de votre visa ou de votre titre de séjour : » attend « Ex : 9999999999 »
      Et « Date de début de validité : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de début de validité : » attend « JJ », « Mois », « AAAA »
      Et « Date de fin de validité : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de fin de validité : » attend « JJ », « Mois », « AAAA »

    @BPI-017
    Scénario: Le point d'interrogation montre où lire le numéro
      Alors « N° de votre visa ou de votre titre de séjour : » est obligatoire
      Quand il clique sur « ? »
      Alors la page dit, dans l'ordre :
        | Sur les visas, il est ici                                             |
        | Sur les titres de séjour délivrés à partir d'octobre 2008, il est ici |

    Scénario: Un titre que l'administration ne connaît pas n'ouvre pas de compte
      Quand il saisit « 7999999999 » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors la page « Première visite? Créez votre compte. » s'affiche
      Et la page « Saisissez votre adresse email » ne s'affiche pas

    @BPI-018 @BPI-020 @fumee
    Scénario: L'adresse électronique saisie deux fois, et la fenêtre qui annonce le courriel
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Connexion > Création de compte »
      Et la page porte, dans l'ordre :
        | Saisissez votre adresse email               |
        | Les champs marqués d'un * sont obligatoires |
        | Adresse email * :                           |
        | Confirmation de l'adresse email * :         |
        | Valider                                     |
      Et « Adresse email * : » est obligatoire
      Et « Confirmation de l'adresse email * : » est obligatoire
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et la page dit, dans l'ordre :
        | Demande de création de compte bien enregistrée.                                                             |
        | Un email vous a été envoyé afin de confirmer votre adresse email.                                           |
        | Vous devez confirmer votre adresse email et créer votre mot de passe avant de pouvoir envoyer votre demande. |
        | Votre identifiant de connexion sera votre N° Etranger                                                       |
      Quand il clique sur « Retour à l'accueil »
      Alors la page propose, dans l'ordre :
        | SE CONNECTER                                |
        | Je demande ou renouvelle un titre de séjour |

  Règle: L'adresse confirmée, l'usager crée son mot de passe

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « Je demande ou renouvelle un titre de séjour »
      Quand il choisit « Moi-même », puis « Et je suis titulaire d'un titre de séjour / VLS-TS »
      Et il clique sur « Je continue »
      Et il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Et il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Et il relève le courriel du lien de création de compte
      Et il clique sur le lien du courriel

    @BPI-022 @BPI-025
    Scénario: La page du mot de passe, puis la fenêtre de compte créé
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Connexion > Création de compte »
      Et la page porte, dans l'ordre :
        | Votre adresse email a bien été validée.     |
        | Créez votre mot de passe                    |
        | Les champs marqués d'un * sont obligatoires |
        | Mot de passe * :                            |
        | Confirmation du mot de passe * :            |
        | Créer le mot de passe                       |
      Quand il saisit « {mot de passe} » dans « Mot de passe * : »
      Et il saisit « {mot de passe} » dans « Confirmation du mot de passe * : »
      Et il clique sur « Créer le mot de passe »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et la page dit, dans l'ordre :
        | Votre compte a bien été créé. |
        | Vous pouvez désormais vous connecter pour envoyer votre demande et accéder à votre espace personnel. |
        | C'est également depuis cet espace personnel que vous pourrez consulter l'avancée de votre demande et répondre aux différentes demandes des agents. |
        | Votre identifiant de connexion est votre N° Etranger |
        | Retour à l'accueil |

    @BPI-023
    Plan du scénario: Un mot de passe <défaut> n'est pas accepté
      Alors la page dit, dans l'ordre :
        | Format attendu : au moins 8 caractères, une majuscule, une minuscule, un caractère spécial !"#$%&()*+,-./=>?@_ et un chiffre. |
      Quand il saisit « <mot de passe> » dans « Mot de passe * : »
      Et il saisit « <mot de passe> » dans « Confirmation du mot de passe * : »
      Et il clique sur « Créer le mot de passe »
      Alors la page « Créez votre mot de passe » s'affiche
      Et la page « CRÉATION DE COMPTE » ne s'affiche pas

      Exemples:
        | défaut                 | mot de passe |
        | de 7 caractères        | Abcde1!      |
        | sans majuscule         | abcdef1!     |
        | sans minuscule         | ABCDEF1!     |
        | sans caractère spécial | Abcdefg1     |
        | sans chiffre           | Abcdefg!     |

  Règle: Connecté, l'usager renouvelle le titre que l'administration lui connaît

    Contexte:
      Étant donné que l'usager est connecté

    @BPI-028
    Scénario: Le menu, le nom et les briques de l'usager connecté
      Alors la page propose, dans l'ordre :
        | Accueil                               |
        | Demander un titre de séjour           |
        | Acheter un timbre fiscal électronique |
        | Déclarer un changement                |
        | Document de voyage                    |
      Et la page dit « {prénom nom} »
      Et la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |
        | Je déclare un changement de situation       |
        | Je demande un document de voyage            |
      Et la page ne porte pas « Valider mon VLS-TS »
      Et la page ne porte pas « SE CONNECTER »

    @BPI-030
    Scénario: Connecté, « Moi-même » n'a plus de sous-choix
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page porte, dans l'ordre :
        | Je sollicite ou renouvelle un titre de séjour pour : |
        | Moi-même                                             |
        | Un mineur de plus de 16 ans                          |
        | Je continue                                          |
      Quand il choisit « Moi-même »
      Alors la page ne porte pas « Et je suis titulaire d'un titre de séjour / VLS-TS »
      Et la page ne porte pas « Et je suis titulaire uniquement d'un visa long séjour »
      Et la page ne porte pas « Et je suis titulaire d'un numéro étranger sans titre de séjour »

    @BPI-032 @BPI-033 @BPI-034
    Scénario: La situation actuelle rappelle le titre détenu et propose les autres
      Quand il clique sur « Je demande ou renouvelle un titre de séjour »
      Et il choisit « Moi-même »
      Et il clique sur « Je continue »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et la page « Votre situation actuelle » s'affiche
      Et la page dit, dans l'ordre :
        | Votre situation actuelle |
        | Vous êtes titulaire d'un titre de séjour en tant que « BPS ».               |
        | Ce titre porte la mention « BÉNÉFICIAIRE DE LA PROTECTION SUBSIDIAIRE ». |
      Et la page porte, dans l'ordre :
        | Je sollicite le renouvellement de ce titre                                         |
        | JE SOLLICITE UN AUTRE TITRE DE SÉJOUR :                                            |
        | En tant qu'étudiant                                                                |
        | En tant que visiteur                                                               |
        | En tant que passeport talent                                                       |
        | En tant que bénéficiaire de la protection internationale                           |
        | En tant que salarié - Hors passeport talent & hors Citoyen UE                      |
        | En tant que membre de famille                                                      |
        | En tant que citoyen de l'Union Européenne                                          |
        | Pour motif humanitaire                                                             |
        | En tant que jeune au pair, ancien combattant ou retraité ayant travaillé en France |
        | Je commence                                                                        |
