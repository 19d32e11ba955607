# language: fr
@OP
Fonctionnalité: Étapes 5 et 6, le dépôt et sa confirmation

  Règle: L'usager confirme le dépôt définitif de sa demande

    Contexte:
      Étant donné un brouillon OP à l'étape « Dépôt de la demande »

    @OP-085
    Scénario: La dernière étape, à 90 %
      Alors il est à l'étape « Dépôt de la demande »
      Et la page porte, dans l'ordre :
        | Votre démarche en ligne est à 90% terminée     |
        | Dernière étape, je confirme le dépôt définitif |

    @OP-088
    Scénario: Les quatre boutons du dépôt
      Alors la page propose, dans l'ordre :
        | < Revenir à l'étape précédente |
        | Abandonner la demande          |
        | Quitter et revenir plus tard   |
        | Déposer la demande >           |
      Et la page ne porte pas « Enregistrer et poursuivre > »
      Quand il clique sur « < Revenir à l'étape précédente »
      Alors il est à l'étape « Justificatifs »

    @OP-086 @agent
    Scénario: L'usager peut ajouter des observations, que l'agent lira
      Alors « Observations à destination de l'administration : » est facultatif
      Quand il saisit « Mon audience est fixée en octobre. » dans « Observations à destination de l'administration : »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Alors l'agent lit « Mon audience est fixée en octobre. » dans le dossier

    @OP-087 @fumee
    Scénario: « Déposer la demande » transmet la demande
      Quand il clique sur « Déposer la demande > »
      Alors il est à l'étape « Confirmation »
      Et la page dit « Votre demande a bien été transmise. »

  Règle: La confirmation dit la suite

    Contexte:
      Étant donné un dossier OP déposé

    @OP-089 @fumee
    Scénario: L'accusé de réception et le suivi par courriel
      Alors il est à l'étape « Confirmation »
      Et la page porte, dans l'ordre :
        | Votre demande a bien été transmise.         |
        | Vous allez recevoir un accusé de réception. |
        | Vous recevrez un email vous informant de l'avancée de votre demande et si nécessaire de demande de pièces complémentaires. |
      Et la page dit « {email} »

    @OP-090
    Scénario: L'accusé de réception qui n'arrive pas
      Alors la page dit, dans l'ordre :
        | Si vous n'avez pas reçu d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre boîte mail. |
        | Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la page Contact                                       |
      Quand il clique sur « Contact »
      Alors la page « Contact » s'affiche

    @OP-091
    Scénario: La couverture sociale
      Alors la page dit, dans l'ordre :
        | Vous devez obligatoirement avoir une couverture sociale.                                             |
        | Pour en savoir plus concernant la couverture sociale, rendez vous sur le site suivant : ameli.fr |
      Et le lien « ameli.fr » mène hors du service

    @OP-092
    Scénario: L'usager peut donner son avis
      Alors la page dit, dans l'ordre :
        | Aidez nous à améliorer cette démarche !         |
        | Donnez votre avis, cela ne prend que 2 minutes. |
      Et la page propose, dans l'ordre :
        | Je donne mon avis |
      Et le lien « Je donne mon avis » mène hors du service

    @OP-093
    Scénario: La confirmation se télécharge
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors les rubriques du document sont :
        | N° de la demande : | {n° de la demande} |

  Règle: Un courriel confirme le dépôt

    @OP-102 @OP-103
    Scénario: Le courriel de confirmation et sa pièce jointe
      Étant donné un dossier OP déposé
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour {prénom nom}, |
        | Votre souhait de demande de titre de séjour a bien été transmis. Après étude de votre demande, le service compétent déterminera votre éligibilité à une demande de titre de séjour et à la création d'un espace personnel usager définitif sur le site de l'administration des étrangers en France. |
        | Dans l'attente de cette validation, en cas de demande de pièces complémentaires, vous recevrez un message électronique vous indiquant les précisions nécessaires et la marche à suivre pour leur communication à l'administration. |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Et le courriel porte en pièce jointe le PDF « CONFIRMATION DU DÉPÔT D'UNE PRÉ-DEMANDE »
      Et le courriel porte en pièce jointe le PDF « {n° de la demande} »
