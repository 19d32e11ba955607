# language: fr
@BPI
Fonctionnalité: Étape 5 du renouvellement, la confirmation et l'attestation de prolongation d'instruction
  Dès le dépôt, l'usager obtient une attestation de prolongation d'instruction avec un 2D-DOC, et non une simple
  confirmation : elle prouve la régularité du séjour, autorise le travail et le passage des frontières.

  Règle: La page de confirmation dit la suite

    Contexte:
      Étant donné un dossier BPI déposé

    @BPI-078 @BPI-079 @fumee
    Scénario: L'enregistrement, l'accusé de réception et les courriels à venir
      Alors le fil d'Ariane est « Vous êtes ici : Accueil > Demander un titre de séjour »
      Et il est à l'étape « Confirmation »
      Et la page dit, dans l'ordre :
        | Demander un titre de séjour |
        | Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception. |
        | Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre boîte mail. |
        | Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la rubrique Contact. |
        | Vous recevrez un e-mail vous informant de l'état d'avancement de votre dossier et si nécessaire de demande de pièces complémentaires. |
      Et la page propose, dans l'ordre :
        | Contact |

    @BPI-081
    Scénario: La couverture sociale, puis le retour à l'accueil
      Alors la page dit « Vous devez obligatoirement avoir une couverture sociale. Pour en savoir plus concernant la couverture sociale, rendez-vous sur le site suivant : ameli.fr. »
      Et le lien « ameli.fr » mène hors du service
      Quand il clique sur « Retour à l'accueil »
      Alors la page propose, dans l'ordre :
        | Je demande ou renouvelle un titre de séjour |

  Règle: L'attestation identifie l'usager, sa demande et son statut

    Contexte:
      Étant donné qu'on est le 26/04/2022 à 10:05
      Et un usager né le 05/04/1982 :
        | N° étranger       | 7503136189                           |
        | Pays de naissance | Afghanistan                          |
        | Lieu de naissance | Kaboul                               |
        | Nationalité       | Afghane                              |
        | Adresse           | 7 Rue de la République 59100 Roubaix |
      Et un dossier BPI déposé
      Et qu'il a téléchargé « J'ouvre ma confirmation de dépôt de demande (PDF) »

    @BPI-080 @BPI-085 @BPI-086 @horloge
    Scénario: Le titre du document et les références de la demande
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE PROLONGATION D'INSTRUCTION |
        | D'UNE DEMANDE DE TITRE DE SÉJOUR          |
        | VOS RÉFÉRENCES :                          |
        | Identifiant (N° de l'étranger) :          |
        | N° de la demande :                        |
        | DATE D'ÉMISSION :                         |
      Et les rubriques du document sont :
        | Identifiant (N° de l'étranger) : | 7503136189         |
        | N° de la demande :               | {n° de la demande} |
        | DATE D'ÉMISSION :                | 26/04/2022         |
      Et la rubrique « N° de la demande : » du document compte 19 chiffres et commence par « 590120220426 »
      Et la rubrique « Identifiant (N° de l'étranger) : » du document compte 10 chiffres et commence par « 7503136189 »
      Quand il clique sur « Accueil »
      Et il ouvre « Mes demandes en cours » depuis son menu
      Et il télécharge « TÉLÉCHARGER LA CONFIRMATION DE DÉPÔT »
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE PROLONGATION D'INSTRUCTION |

    @BPI-087 @horloge
    Scénario: Le statut obtenu et l'identité de l'usager, en majuscules
      Alors le document porte, dans l'ordre :
        | A OBTENU LE BÉNÉFICE DE LA PROTECTION SUBSIDIAIRE |
        | Nom de naissance :                                |
        | Prénom(s) :                                       |
        | Né(e) le :                                        |
        | À :                                               |
        | Nationalité :                                     |
        | Adresse :                                         |
      Et les rubriques du document sont :
        | Nom de naissance : | {nom}                                       |
        | Prénom(s) :        | {prénom}                                    |
        | Né(e) le :         | 05/04/1982                                  |
        | À :                | KABOUL, AFGHANISTAN                         |
        | Nationalité :      | AFGHANE                                     |
        | Adresse :          | 7 RUE DE LA RÉPUBLIQUE 59100 ROUBAIX FRANCE |

    @horloge
    Scénario: Le document est celui du ministère de l'Intérieur
      Alors le document porte, dans l'ordre :
        | MINISTÈRE DE L'INTÉRIEUR ATTESTATION DE PROLONGATION D'INSTRUCTION |

  Règle: L'attestation ouvre des droits pendant six mois

    Contexte:
      Étant donné qu'on est le 26/04/2022 à 10:05
      Et un usager né le 05/04/1982 :
        | Nationalité | Afghane |
      Et un dossier BPI déposé
      Et qu'il a téléchargé « J'ouvre ma confirmation de dépôt de demande (PDF) »

    @BPI-088 @BPI-089 @BPI-090 @BPI-091 @horloge @fumee
    Scénario: Le dépôt, la régularité du séjour, le travail et les frontières
      Alors le document porte, dans l'ordre :
        | Le 26/04/2022, vous avez déposé une demande de titre de séjour qui est en cours d'examen par la préfecture compétente. |
        | Cette attestation justifie de la régularité de votre séjour en France entre le 26/04/2022 et le 25/10/2022. |
        | Elle vous permet d'exercer une activité professionnelle sur le territoire métropolitain ou dans la collectivité d'outre-mer qui vous l'a délivrée, conformément aux articles L. 414-10 et R. 431-15-4 du code de l'entrée et du séjour des étrangers et du droit d'asile dans le cadre de la législation en vigueur. |
        | Ce document autorise le franchissement des frontières de l'espace Schengen. |
        | Vous serez informé(e) de l'avancement et de la suite donnée à votre démarche par un courrier électronique vous invitant à vous connecter à votre espace personnel. |

    @BPI-082 @horloge
    Scénario: Le 2D-DOC porte les données de la demande, signées
      Alors le document porte, dans l'ordre :
        | ATTESTATION DE PROLONGATION D'INSTRUCTION |
        | 2D-DOC                                    |
      Et le document porte un 2D-DOC dont la signature est valide
      Et le 2D-DOC du document dit :
        | N° de la demande   | {n° de la demande} |
        | N° étranger        | {n° étranger}      |
        | Nom de naissance   | {nom}              |
        | Prénom(s)          | {prénom}           |
        | Date de naissance  | 05/04/1982         |
        | Lieu de naissance  | {lieu de naissance} |
        | Date de la demande | 26/04/2022         |
        | Début de validité  | 26/04/2022         |
        | Fin de validité    | 25/10/2022         |
        | Date de signature  | 26/04/2022         |

  Règle: Les six mois se comptent de date à date, quel que soit le mois

    @BPI-089 @horloge
    Plan du scénario: Déposée le <dépôt>, l'attestation vaut jusqu'au <fin>
      Étant donné qu'on est le <dépôt> à 09:00
      Et un usager né le 05/04/1982 :
        | Nationalité | Afghane |
      Et un dossier BPI déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors le document porte, dans l'ordre :
        | Cette attestation justifie de la régularité de votre séjour en France entre le <dépôt> et le <fin>. |

      Exemples:
        | dépôt      | fin        |
        | 14/04/2022 | 13/10/2022 |
        | 31/08/2022 | 27/02/2023 |
        | 01/01/2023 | 30/06/2023 |

  Règle: Le courriel de dépôt porte la même attestation

    @BPI-083
    Scénario: Le courriel salue sans nom et annonce la suite
      Étant donné un dossier BPI déposé
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Bonjour |
        | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
        | Vous serez informé(e) de l'état d'avancement de votre dossier et, si nécessaire, d'une demande de pièces complémentaires, par message électronique vous invitant à vous connecter à votre espace sur le site de l'administration numérique pour les étrangers en France. |
        | Cordialement, |
        | La Direction Générale des Etrangers en France |
        | Ce message est généré automatiquement, merci de ne pas y répondre. |
      Et le courriel ne dit rien de « {nom} »
      Et le courriel ne dit rien de « {prénom} »

    @BPI-084 @horloge
    Scénario: La pièce jointe a le nom que le service lui donne
      Étant donné qu'on est le 14/04/2022 à 09:00
      Et un usager né le 05/04/1982 :
        | N° étranger | 5903000266 |
      Et un dossier BPI déposé
      Quand il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat. |
      Et la pièce jointe du courriel se nomme « ATTESTATION_PROLOGATION_INSTRUCTION_5903000266_20220414.pdf »
      Et la pièce jointe du courriel est le document téléchargé, à l'octet près
