# language: fr
@EM
Fonctionnalité: Étranger malade, accéder au service et créer son compte
  L'usager tient déjà un titre « Etranger malade » : il crée son compte avec le numéro et les dates de ce titre.

  Règle: L'usager sans compte s'identifie par son titre

    @EM-010
    Scénario: L'aide « ? » montre où lire le numéro sur chaque document
      Étant donné un usager né le 03/10/2000 :
        | Nationalité | Mexicaine |
      Et que l'usager est sur l'accueil public
      Et qu'il a cliqué sur « SE CONNECTER »
      Et qu'il a cliqué sur « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE »
      Quand il clique sur « ? »
      Alors la page dit, dans l'ordre :
        | Votre numéro de visa ou de titre de séjour |
        | Sur les visas, il est ici |
        | Sur les titres de séjour délivrés à partir d'octobre 2008, il est ici |
        | Sur les titres de séjour délivrés avant octobre 2008, il est ici |
        | Sur les titres de séjour délivrés avant juin 2011, il est ici |
