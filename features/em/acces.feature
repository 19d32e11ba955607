# language: fr
@EM
Fonctionnalité: Étranger malade, accéder au service et créer son compte
  L'usager tient déjà un titre « Etranger malade » : il crée son compte avec le numéro et les dates de ce titre.

  Règle: L'accueil public mène aux démarches

    @EM-002
    Scénario: Le menu, avant connexion
      Étant donné que l'usager est sur l'accueil public
      Alors la page dit, dans l'ordre :
        | Étrangers en France                        |
        | DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE |
        | NOUS CONTACTER                             |
        | BESOIN D'AIDE ?                            |
        | Français                                   |
        | L'Europe se mobilise                       |
      Et la page propose, dans l'ordre :
        | Accueil                               |
        | Valider mon VLS-TS                    |
        | Demander un titre de séjour           |
        | Acheter un timbre fiscal électronique |
        | Document de voyage                    |
        | SE CONNECTER                          |

    @EM-005 @fumee
    Scénario: Les sept briques des démarches, avant connexion
      Étant donné que l'usager est sur l'accueil public
      Alors la page propose, dans l'ordre :
        | Accueil      |
        | Démarches    |
        | SE CONNECTER |
      Et la page propose, dans l'ordre :
        | Je valide mon VLS-TS                                          |
        | Je demande ou renouvelle un titre de séjour                   |
        | Je demande un premier titre -sans numéro étranger, sans visa- |
        | Je demande la nationalité française                           |
        | Demander une autorisation de travail                          |
        | Je déclare un changement de situation                         |
        | Je demande un document de voyage                              |

    @EM-004
    Scénario: Le fil d'Ariane situe chaque page
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Connexion »
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Connexion > Création de compte »
      Quand il se reconnecte
      Et il clique sur « Je demande ou renouvelle un titre de séjour »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Quand il ouvre la cloche des notifications
      Et il clique sur « Voir toutes mes notifications »
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Mon compte > Mes notifications »

  Règle: L'usager sans compte s'identifie par son titre

    Contexte:
      Étant donné un usager né le 03/10/2000 :
        | Nationalité | Mexicaine |
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »

    @EM-006
    Scénario: Se connecter, ou créer son compte
      Alors la page porte, dans l'ordre :
        | S'identifier pour accéder à vos services.    |
        | Se connecter                                 |
        | COMMENT SAVOIR SI VOUS AVEZ DÉJÀ UN COMPTE ? |
        | OU                                           |
        | Première visite? Créez votre compte.         |

    @EM-007
    Scénario: Le numéro du document et ses deux dates
      Alors les questions de « Première visite? Créez votre compte. » sont exactement, dans l'ordre :
        | N° de votre visa ou de votre titre de séjour : |
        | Date de début de validité :                    |
        | Date de fin de validité :                      |
      Et « N° de votre visa ou de votre titre de séjour : » attend « Ex : 9999999999 »
      Et « Date de début de validité : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de début de validité : » attend « JJ », « Mois », « AAAA »
      Et « Date de fin de validité : » se saisit en « Jour : », « Mois : », « Année : »
      Et « Date de fin de validité : » attend « JJ », « Mois », « AAAA »
      Et la page propose, dans l'ordre :
        | Créer un compte |

    @EM-009 @fumee
    Scénario: Le titre connu ouvre la saisie de l'adresse électronique
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors la page « Saisissez votre adresse email » s'affiche

    @EM-008
    Plan du scénario: <quoi>, aucun compte ne se crée
      Alors la page porte, dans l'ordre :
        | Se connecter                                   |
        | Première visite? Créez votre compte.           |
        | N° de votre visa ou de votre titre de séjour : |
      Quand il saisit « <numéro> » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « <début> » dans « Date de début de validité : »
      Et il saisit la date « <fin> » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Alors la page « Saisissez votre adresse email » ne s'affiche pas
      Et la page « S'identifier pour accéder à vos services. » s'affiche

      Exemples:
        | quoi                              | numéro         | début            | fin            |
        | Avec un numéro inconnu            | 1234567890     | {début du titre} | {fin du titre} |
        | Avec une autre date de début      | {n° du titre}  | 1 Janvier 1999   | {fin du titre} |
        | Avec une autre date de fin        | {n° du titre}  | {début du titre} | 1 Janvier 2048 |

    @EM-008
    Scénario: Celui qui a déjà un compte passe par « Se connecter »
      Alors la page porte, dans l'ordre :
        | Se connecter                                   |
        | Première visite? Créez votre compte.           |
        | N° de votre visa ou de votre titre de séjour : |
      Quand il clique sur « Se connecter »
      Alors la page « Vous avez déjà un compte » s'affiche

    @EM-010
    Scénario: L'aide « ? » montre où lire le numéro sur chaque document
      Quand il clique sur « ? »
      Alors la page dit, dans l'ordre :
        | Votre numéro de visa ou de titre de séjour |
        | Sur les visas, il est ici |
        | Sur les titres de séjour délivrés à partir d'octobre 2008, il est ici |
        | Sur les titres de séjour délivrés avant octobre 2008, il est ici |
        | Sur les titres de séjour délivrés avant juin 2011, il est ici |

  Règle: L'adresse électronique, saisie deux fois, reçoit un lien

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »

    @EM-011
    Scénario: Deux champs obligatoires
      Alors la page porte, dans l'ordre :
        | Saisissez votre adresse email               |
        | Les champs marqués d'un * sont obligatoires |
        | Adresse email * :                           |
        | Confirmation de l'adresse email * :         |
        | Valider                                     |
      Et « Adresse email * : » est obligatoire
      Et « Confirmation de l'adresse email * : » est obligatoire

    @EM-012 @EM-013 @EM-014 @EM-015
    Scénario: La demande de compte est enregistrée
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et la page dit, dans l'ordre :
        | Demande de création de compte bien enregistrée.                                                              |
        | Un email vous a été envoyé afin de confirmer votre adresse email.                                            |
        | Vous devez confirmer votre adresse email et créer votre mot de passe avant de pouvoir envoyer votre demande. |
        | Votre identifiant de connexion sera votre N° Etranger                                                        |
      Et la page propose, dans l'ordre :
        | Retour à l'accueil |

    @EM-012
    Scénario: Deux adresses différentes ne demandent aucun compte
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « autre@example.org » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors la page « CRÉATION DE COMPTE » ne s'affiche pas
      Et la page « Saisissez votre adresse email » s'affiche

    @EM-016
    Scénario: Le lien du courriel ramène au site pour créer son mot de passe
      Quand il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Alors la page dit « Un email vous a été envoyé afin de confirmer votre adresse email. »
      Quand il relève le courriel du lien de création de compte
      Et il clique sur le lien du courriel
      Alors la page dit « Votre adresse email a bien été validée. »
      Et la page « Créez votre mot de passe » s'affiche

  Règle: Le lien ouvre le choix du mot de passe

    Contexte:
      Étant donné que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il saisit « {n° du titre} » dans « N° de votre visa ou de votre titre de séjour : »
      Et il saisit la date « {début du titre} » dans « Date de début de validité : »
      Et il saisit la date « {fin du titre} » dans « Date de fin de validité : »
      Et il clique sur « Créer un compte »
      Et il saisit « {email} » dans « Adresse email * : »
      Et il saisit « {email} » dans « Confirmation de l'adresse email * : »
      Et il clique sur « Valider »
      Et il relève le courriel du lien de création de compte
      Et il clique sur le lien du courriel

    @EM-017
    Scénario: L'adresse est validée, deux champs demandent le mot de passe
      Alors la page dit « Votre adresse email a bien été validée. »
      Et la page porte, dans l'ordre :
        | Créez votre mot de passe                    |
        | Les champs marqués d'un * sont obligatoires |
        | Mot de passe * :                            |
        | Confirmation du mot de passe * :            |
        | Créer le mot de passe                       |
      Et « Mot de passe * : » est obligatoire
      Et « Confirmation du mot de passe * : » est obligatoire

    @EM-018
    Plan du scénario: Un mot de passe <defaut> est refusé
      Alors la page dit « Format attendu : au moins 8 caractères, une majuscule, une minuscule, un caractère spécial !"#$%&()*+,-./=>?@_ et un chiffre. »
      Quand il saisit « <mot de passe> » dans « Mot de passe * : »
      Et il saisit « <mot de passe> » dans « Confirmation du mot de passe * : »
      Et il clique sur « Créer le mot de passe »
      Alors la page « Créez votre mot de passe » s'affiche
      Et la page « CRÉATION DE COMPTE » ne s'affiche pas

      Exemples:
        | defaut                 | mot de passe |
        | de 7 caractères        | Abcde1!      |
        | sans majuscule         | abcdef1!     |
        | sans minuscule         | ABCDEF1!     |
        | sans chiffre           | Abcdefg!     |
        | sans caractère spécial | Abcdefg1     |

    @EM-018 @EM-019 @EM-020 @EM-021 @fumee
    Scénario: Un mot de passe conforme crée le compte
      Alors la page dit « Format attendu : au moins 8 caractères, une majuscule, une minuscule, un caractère spécial !"#$%&()*+,-./=>?@_ et un chiffre. »
      Quand il saisit « Abcdef1_ » dans « Mot de passe * : »
      Et il saisit « Abcdef1_ » dans « Confirmation du mot de passe * : »
      Et il clique sur « Créer le mot de passe »
      Alors la fenêtre « CRÉATION DE COMPTE » s'affiche
      Et la page dit, dans l'ordre :
        | Votre compte a bien été créé.                                                                                                                       |
        | Vous pouvez désormais vous connecter pour envoyer votre demande et accéder à votre espace personnel.                                               |
        | C'est également depuis cet espace personnel que vous pourrez consulter l'avancée de votre demande et répondre aux différentes demandes des agents. |
        | Votre identifiant de connexion est votre N° Etranger                                                                                                |
      Et la page propose, dans l'ordre :
        | Retour à l'accueil |
