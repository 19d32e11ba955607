# language: fr
@hors_guide
Fonctionnalité: Mot de passe oublié
  Les écrans de connexion des guides portent « Mot de passe oublié ? » sans montrer la suite : un courriel, un lien
  qui vaut 24 heures et ne sert qu'une fois, un nouveau mot de passe.

  Règle: Un lien reçu par courriel permet de choisir un nouveau mot de passe

    @fumee
    Scénario: Le nouveau mot de passe remplace l'ancien
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « MOT DE PASSE OUBLIÉ ? »
      Alors la page « Mot de passe oublié » s'affiche
      Quand il saisit « {n° étranger} » dans « Identifiant * »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom},                                                                                  |
        | Vous avez demandé à changer votre mot de passe. Pour en choisir un nouveau, cliquez sur le lien ci-dessous : |
        | Ce lien n'est valable que 24 heures et ne sert qu'une fois.                                            |
        | Si vous n'êtes pas à l'origine de cette demande, ignorez ce message : votre mot de passe ne change pas. |
      Quand il clique sur le lien du courriel
      Alors la page « Réinitialisation du mot de passe » s'affiche
      Quand il saisit « Tout-nouveau-2 » dans « Nouveau mot de passe : »
      Et il saisit « Tout-nouveau-2 » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors la page « Vous avez déjà un compte » s'affiche
      Et un message dit « Votre mot de passe est enregistré. Vous pouvez vous connecter. »
      Quand il s'identifie
      Alors un message dit « Identifiant ou mot de passe incorrect. »
      Quand il saisit « {n° étranger} » dans « Identifiant : »
      Et il saisit « Tout-nouveau-2 » dans « Mot de passe : »
      Et il clique sur « S'identifier »
      Alors la page dit « {prénom nom} »

    Scénario: Tant que le nouveau n'est pas choisi, l'ancien mot de passe sert encore
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Quand il ouvre l'adresse « mot-de-passe-oublie »
      Et il saisit « {n° étranger} » dans « Identifiant * »
      Et il clique sur « Valider »
      Et il clique sur « Aller à la page de connexion »
      Et il s'identifie
      Alors la page dit « {prénom nom} »

    Scénario: Le nouveau mot de passe suit la même règle que le premier
      Étant donné que l'usager a un compte
      Quand il ouvre l'adresse « mot-de-passe-oublie »
      Et il saisit « {n° étranger} » dans « Identifiant * »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous avez demandé à changer votre mot de passe. |
      Quand il clique sur le lien du courriel
      Et il saisit « toutpetit » dans « Nouveau mot de passe : »
      Et il saisit « toutpetit » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Alors un message dit « Il manque au mot de passe : une majuscule, un chiffre »
      Et la réponse a le statut 422

    Scénario: Changer de mot de passe déverrouille le compte
      Étant donné que l'usager a un compte
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Quand il se trompe 5 fois de mot de passe
      Et il ouvre l'adresse « mot-de-passe-oublie »
      Et il saisit « {n° étranger} » dans « Identifiant * »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous avez demandé à changer votre mot de passe. |
      Quand il clique sur le lien du courriel
      Et il saisit « {mot de passe} » dans « Nouveau mot de passe : »
      Et il saisit « {mot de passe} » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Et il s'identifie
      Alors la page dit « {prénom nom} »

  Règle: Le lien vaut 24 heures et ne sert qu'une fois

    Contexte:
      Étant donné que l'usager a un compte
      Quand il ouvre l'adresse « mot-de-passe-oublie »
      Et il saisit « {n° étranger} » dans « Identifiant * »
      Et il clique sur « Valider »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Ce lien n'est valable que 24 heures et ne sert qu'une fois. |

    @horloge
    Scénario: Le lien vaut encore juste avant 24 heures
      Quand 23 heures et 58 minutes passent
      Et il clique sur le lien du courriel
      Alors la page « Réinitialisation du mot de passe » s'affiche

    @horloge
    Scénario: Passé 24 heures, la page propose d'en demander un autre
      Quand 24 heures et 1 minute passent
      Et il clique sur le lien du courriel
      Alors la page « Ce lien n'est plus valable » s'affiche
      Et la réponse a le statut 410
      Quand il clique sur « Demander un autre lien »
      Alors la page « Mot de passe oublié » s'affiche

    Scénario: Le lien déjà utilisé ne change plus rien
      Quand il clique sur le lien du courriel
      Et il saisit « Tout-nouveau-2 » dans « Nouveau mot de passe : »
      Et il saisit « Tout-nouveau-2 » dans « Confirmation du mot de passe : »
      Et il clique sur « Valider mon mot de passe »
      Et il clique de nouveau sur le lien du courriel
      Alors la page « Ce lien a déjà servi » s'affiche
      Et un message dit « Votre mot de passe est déjà changé : connectez-vous, ou demandez un autre lien. »
      Et la page ne porte pas « Nouveau mot de passe : »

    Scénario: Un lien plus récent annule le précédent
      Quand il ouvre l'adresse « mot-de-passe-oublie »
      Et il saisit « {n° étranger} » dans « Identifiant * »
      Et il clique sur « Valider »
      Et il clique sur le lien du courriel
      Alors la page « Ce lien n'est plus valable » s'affiche
      Et un message dit « un lien plus récent vous a été envoyé »

  Règle: La réponse est la même pour un identifiant inconnu

    Plan du scénario: Avec un identifiant <genre>, rien ne dit si un compte existe
      Étant donné que l'usager a un compte
      Quand il ouvre l'adresse « mot-de-passe-oublie »
      Et il saisit « <identifiant> » dans « Identifiant * »
      Et il clique sur « Valider »
      Alors la page « Mot de passe oublié » s'affiche
      Et un message dit « Si un compte correspond à votre saisie, un courriel vient d'être envoyé à l'adresse de ce compte. »
      Et la réponse a le statut 200
      Et la page ne porte pas « {email} »
      Et l'usager a reçu <courriels> courriel en tout

      Exemples:
        | genre   | identifiant    | courriels |
        | connu   | {n° étranger}  | 1         |
        | inconnu | 0000000000     | 0         |

    Scénario: Sans identifiant, rien n'est demandé
      Étant donné que l'usager a un compte
      Quand il ouvre l'adresse « mot-de-passe-oublie »
      Et il clique sur « Valider »
      Alors « Identifiant * » est signalé en erreur
      Et la réponse a le statut 422
      Et l'usager a reçu 0 courriel en tout
