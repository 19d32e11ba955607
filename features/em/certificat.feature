# language: fr
@EM
Fonctionnalité: Étranger malade, le formulaire vierge de certificat médical
  L'agent met trois documents à disposition ; l'usager les fait remplir et les envoie à l'OFII par la poste, dans le
  mois. Aucune pièce médicale ne passe par le service.

  Règle: Une notification annonce le formulaire

    @EM-124 @EM-100 @agent
    Scénario: Le courriel annonce une notification sans dire laquelle, et mène à l'accueil public
      Étant donné un dossier EM déposé, l'usager n'étant pas connecté
      Quand l'agent met à disposition le certificat médical
      Alors il reçoit un courriel qui dit, dans l'ordre :
        | Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant : |
      Et le courriel ne dit rien de « certificat »
      Quand il clique sur « Se connecter » dans le courriel
      Et il clique sur « SE CONNECTER »
      Alors la page « Vous avez déjà un compte » s'affiche

    @EM-125 @EM-126 @agent @horloge
    Scénario: La cloche et la liste mènent à la notification
      Étant donné qu'on est le 06/10/2023 à 09:00
      Et un dossier EM déposé
      Et que l'agent a mis à disposition le certificat médical
      Quand il clique sur « Accueil »
      Et il ouvre la cloche des notifications
      Alors la cloche des notifications liste, dans l'ordre :
        | Mes Notifications             |
        | 06/10/2023                    |
        | Mise à disposition de votre formulaire vierge de certificat médical |
        | Voir toutes mes notifications |
      Quand il clique sur « Voir toutes mes notifications »
      Et il ouvre la notification « Mise à disposition de votre formulaire vierge de certificat médical » du 06/10/2023
      Alors la page « Mise à disposition de votre formulaire vierge de certificat médical » s'affiche

  Règle: La notification dit ce que l'usager doit faire, et dans quel délai

    Contexte:
      Étant donné qu'on est le 04/10/2023 à 10:00
      Et un dossier EM déposé
      Quand on est le 06/10/2023 à 09:00
      Et l'agent met à disposition le certificat médical
      Et il se reconnecte
      Et il ouvre sa dernière notification

    @EM-127 @EM-128 @EM-129 @agent @horloge @fumee
    Scénario: Le texte, de la salutation à la signature
      Alors la page « Mise à disposition de votre formulaire vierge de certificat médical » s'affiche
      Et la page dit, dans l'ordre :
        | < RETOUR A TOUTES MES NOTIFICATIONS |
        | Mise à disposition de votre formulaire vierge de certificat médical |
        | Bonjour {prénom nom}, |
        | Vous avez déposé une demande de titre de séjour en raison de votre état de santé. |
        | Votre demande a été enregistrée le 04/10/2023. |
        | Je vous informe que le formulaire vierge de certificat médical vous a été mis à disposition. |
        | Vous devez le télécharger ci-après et imprimer ce formulaire vierge afin de le présenter au médecin qui vous suit habituellement ou à un médecin praticien hospitalier inscrit au tableau de l'ordre. |
        | Vous disposez d'un délai d'un mois pour envoyer votre certificat renseigné par ce médecin à l'Office Français de l'Immigration et de l'Intégration (OFII). |
        | Pour trouver le service de l'OFII auquel vous devez transmettre votre certificat médical, cliquez sur le lien suivant : |
        | Où nous trouver? - Ofii |
        | TÉLÉCHARGER LA NOTICE EXPLICATIVE |
        | Cordialement, |
        | L'agent Instructeur |
        | Ministère de l'Intérieur et des Outre-Mer |
        | < RETOUR A TOUTES MES NOTIFICATIONS |

    @EM-132 @agent @horloge
    Scénario: L'envoi se fait par la poste : rien ne se joint à la notification
      Alors le lien « Où nous trouver? - Ofii » mène hors du service
      Et la page ne porte pas « Joindre un document »
      Et la page ne porte pas « Valider et envoyer »

    @EM-130 @agent @horloge
    Scénario: Trois liens de téléchargement, dans l'ordre
      Alors la page propose, dans l'ordre :
        | TÉLÉCHARGER LA NOTICE EXPLICATIVE                      |
        | TÉLÉCHARGER LA NOTICE ARTICLE 56 IMDAEIR               |
        | TÉLÉCHARGER LE FORMULAIRE VIERGE DE CERTIFICAT MÉDICAL |

    @EM-131 @agent @horloge
    Scénario: Les trois documents se téléchargent
      Quand il télécharge « TÉLÉCHARGER LA NOTICE EXPLICATIVE »
      Alors le document porte, dans l'ordre :
        | NOTICE EXPLICATIVE |
      Quand il télécharge « TÉLÉCHARGER LA NOTICE ARTICLE 56 IMDAEIR »
      Alors le document porte, dans l'ordre :
        | Demande de communication d'informations médicales |
      Quand il télécharge « TÉLÉCHARGER LE FORMULAIRE VIERGE DE CERTIFICAT MÉDICAL »
      Alors le document porte, dans l'ordre :
        | CERTIFICAT MEDICAL CONFIDENTIEL |

  Règle: Le formulaire de certificat médical est prérempli par l'administration, le reste est vierge

    Contexte:
      Étant donné qu'on est le 04/10/2023 à 10:00
      Et un usager né le 03/10/2000 :
        | N° étranger       | 5903007229                   |
        | Sexe              | Masculin                     |
        | Pays de naissance | Mexique                      |
        | Lieu de naissance | Mexico                       |
        | Nationalité       | Mexicaine                    |
        | Adresse           | 20 Rue Nationale 59800 Lille |
        | Entrée en France  | 31/08/2022                   |
      Et un brouillon EM à l'étape « Informations personnelles »
      Quand il saisit « 0102030405 » dans « Téléphone * : »
      Et il clique sur « Enregistrer et poursuivre > »
      Et il renseigne :
        | Quelle est votre situation familiale actuelle ? * : | Célibataire |
        | Avez-vous des enfants à votre charge ? * :          | Non         |
      Et il coche :
        | Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *       |
        | Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. * |
      Et il clique sur « Enregistrer et poursuivre > »
      Et il donne le numéro ephoto « {n° ephoto} » dans « Numéro ephoto (22 chiffres) * : »
      Et il joint « Justificatif.png » à chacun de ces justificatifs :
        | Justificatif de domicile datant de moins de 6 mois * |
        | Justificatif de résidence habituelle *               |
      Et il clique sur « Enregistrer et poursuivre > »
      Et il clique sur « Déposer la demande > »
      Et il télécharge « J'ouvre ma confirmation de dépôt de demande (PDF) »
      Et il relève le « N° de la demande : » sur le document
      Et l'agent met à disposition le certificat médical
      Et il recharge la page
      Et il ouvre sa dernière notification
      Et il télécharge « TÉLÉCHARGER LE FORMULAIRE VIERGE DE CERTIFICAT MÉDICAL »

    @EM-162 @agent @horloge
    Scénario: Le premier bloc porte l'identité du dossier
      Alors le document compte 3 pages
      Et la page 1 du document porte, dans l'ordre :
        | IDENTIFIANT : 5903007229          |
        | CERTIFICAT MEDICAL CONFIDENTIEL   |
        | A adresser au médecin de l'OFII   |
        | bloc rempli par l'administration  |
        | Nom : {nom}                       |
        | Prénoms : {prénom}                |
        | Nom d'usage :                     |
        | Sexe : M                          |
        | Né(e) le : 03/10/2000             |
        | A : MEXICO, MEXIQUE               |
        | Nationalité : MEXICAINE           |
        | Adresse : 20 Rue Nationale 59800 Lille FRANCE |
        | Entré en France le : 31/08/2022   |
        | Tél : 0102030405                  |
        | Email : {email}                   |
        | Responsable légal :               |
      Et la page 2 du document porte, dans l'ordre :
        | IDENTIFIANT : 5903007229 |
      Et la page 3 du document porte, dans l'ordre :
        | IDENTIFIANT : 5903007229 |

    @EM-163 @EM-164 @agent @horloge
    Scénario: Le deuxième bloc est à remplir par le patient
      Alors la page 1 du document porte, dans l'ordre :
        | bloc à remplir par le patient |
        | Je m'engage à fournir au médecin de l'Office Français de l'Immigration et de l'Intégration ou au collège de médecins de cet établissement, toute information et examen nécessaires concernant mon état de santé et d'accomplir les diligences utiles pour les obtenir. |
        | I undertake to supply to the doctor of the French Service of the immigration and the integration or to the college of necessary doctors of this establishment any information and examination concerning my health and to carry out the useful diligences to obtain them. |
        | Date : |
        | Signature du patient (patient signing) : |
        | Les informations recueillies font l'objet d'un traitement informatique destiné à l'évaluation de votre état de santé relatif à votre demande. Les destinataires des données sont les médecins de l'OFII. |
        | Vous pouvez également, pour des motifs légitimes, vous opposer au traitement des données vous concernant. |
        | -Le directeur général de l'OFII- |
        | You have right, for legitimate reasons, to object to the processing of your data. |
        | -CEO of OFII- |
        | http://www.cnil.fr/vos-responsabilites/informations-legales |

    @EM-165 @EM-166 @agent @horloge
    Scénario: Le troisième bloc et la note sont pour le médecin
      Alors la page 1 du document porte, dans l'ordre :
        | bloc à remplir par le médecin            |
        | Médecin traitant du demandeur : OUI NON  |
        | Médecin spécialiste du demandeur : OUI NON |
        | Autre :                                  |
        | Date de la consultation :                |
        | Poids :                                  |
        | Taille :                                 |
        | Langue parlée :                          |
        | Communication :                          |
        | Directe                                  |
        | Avec tiers                               |
        | Avec interprète (préciser langue)        |
        | Facile                                   |
        | Difficile                                |
        | Note importante au médecin rédacteur du certificat : |
        | Ce certificat médical est à adresser sous pli confidentiel dans l'enveloppe qui vous est remise par le demandeur. |
        | si pathologie psychiatrique, renseigner directement la partie B sur page 3 |
        | Page 1/3                                 |

    @EM-167 @agent @horloge
    Scénario: La partie A, pathologie somatique
      Alors la page 2 du document porte, dans l'ordre :
        | Partie A : PATHOLOGIE SOMATIQUE |
        | Histoire de la maladie :        |
        | Diagnostique principal :        |
        | Traitements en cours ou prévisibles (date du début, dénomination commerciale ou classe pharmacothérapeutique, durée prévue) : |
        | Observance :                    |
        | Suivi et examens médicaux :     |
        | Si suivi hospitalier, préciser le nom de l'hôpital et du service : |
        | Stade évolutif de la maladie (score, classification) : |
        | Complications, limitations fonctionnelles ou invalidité actuelles : |
        | Observations                    |
        | Merci de joindre tous résultats d'examen complémentaires, comptes rendus d'hospitalisation ou autres pièces médicales relatifs à la pathologie invoquée |
        | Fait à                          |
        | Date :                          |
        | Page 2/3                        |

    @EM-168 @agent @horloge
    Scénario: La partie B, pathologie psychiatrique
      Alors la page 3 du document porte, dans l'ordre :
        | Partie B : PATHOLOGIE PSYCHIATRIQUE           |
        | Début de la maladie :                         |
        | Date de la 1ère consultation spécialisée :    |
        | Nombre de consultations spécialisées :        |
        | Éléments biographiques, environnement familial, étapes de vie, itinéraire, facteurs de vulnérabilité et stratégies d'adaptation (résilience) : |
        | Antécédents médicaux familiaux et personnels : |
        | Histoire des troubles mentaux, mode évolutif : |
        | Etat mental actuel (éventuellement échelle d'évaluation) : |
        | Discussion diagnostique (DSM-5 et/ou CIM-10) : |
        | Description détaillée de la prise en charge thérapeutique (traitements entrepris et depuis quand, techniques de psychothérapie, fréquence, résultats des thérapeutiques jusqu'à présent) : |
        | Perspectives et pronostic (type et durée prévue des soins, objectifs thérapeutiques, selon quelle fréquence et à quels moments le résultat des soins sera évalué, méthodes d'évaluation des résultats, appréciation sur les perspectives d'évolution) : |
        | Merci de joindre tous résultats d'examens complémentaires, comptes rendus d'hospitalisation ou autres pièces médicales relatifs à la pathologie invoquée |
        | cachet et signature du médecin                |
        | Page 3/3                                      |

  Règle: L'accord et la notice sont les mêmes pour tous

    Contexte:
      Étant donné un dossier EM déposé
      Et que l'agent a mis à disposition le certificat médical
      Et que l'usager a ouvert sa dernière notification

    @EM-161 @agent
    Scénario: L'accord de communication est à compléter et à signer
      Quand il télécharge « TÉLÉCHARGER LA NOTICE ARTICLE 56 IMDAEIR »
      Alors le document porte, dans l'ordre :
        | Demande de communication d'informations médicales |
        | Je soussigné(e), |
        | donne mon accord aux médecins de l'Office pour demander des informations médicales me concernant |
        | [préciser le nom de la procédure] |
        | Date : |
        | Signature : |
        | ou de l'enfant mineur dont je suis le ou la représentant(e) légal(e) |
        | Titre de séjour pour soins ou protection contre l'éloignement |

    @EM-153 @EM-154 @agent
    Scénario: La notice avertit et énumère ce qui est remis
      Quand il télécharge « TÉLÉCHARGER LA NOTICE EXPLICATIVE »
      Alors le document porte, dans l'ordre :
        | NOTICE EXPLICATIVE |
        | Demande de titre de séjour pour soins |
        | (Articles L.425-10 ; L.425-9 ; L.431-2 du code de l'entrée et du séjour des étrangers et du droit d'asile) |
        | ATTENTION : Aucune information médicale et aucun certificat médical ne doivent être donnés à la préfecture. |
        | Vous demandez un titre de séjour pour raisons de santé ou une autorisation provisoire de séjour en raison de l'état de santé de votre enfant mineur. |
        | Cette notice explicative. |
        | Une enveloppe pour envoyer le dossier à l'OFII. Elle comporte la mention « secret médical. » |
        | Un certificat médical vierge, à remettre à votre médecin. |
        | Le médecin qui doit remplir votre certificat est un praticien hospitalier ou le médecin qui vous suit habituellement. Il est inscrit à l'ordre des médecins en France. |
        | Les certificats médicaux remplis par les médecins agréés ne sont pas acceptés. |
        | Votre accord pour permettre au médecin de l'OFII de communiquer avec votre médecin (formulaire à signer). |
        | Mars 2019 |

    @EM-155 @EM-156 @agent
    Scénario: La notice dit les délais et ce que le dossier comporte
      Quand il télécharge « TÉLÉCHARGER LA NOTICE EXPLICATIVE »
      Alors le document porte, dans l'ordre :
        | Vous disposez d'un mois à compter de la date de retrait de votre certificat médical en préfecture pour l'adresser à l'OFII |
        | Pour les demandeurs d'asile : vous avez 3 mois à compter de la date de votre dépôt de demande d'asile en préfecture. Au-delà, votre dossier ne sera pas instruit. |
        | Le dossier, qui doit être envoyé dans l'enveloppe qui vous a été donnée, doit comporter : |
        | Le certificat médical |
        | Votre médecin soignant doit remplir le certificat donné par la préfecture. Il doit également dater, signer et cacheter le certificat médical. |
        | Vous devez dater et signer le certificat et l'adresser au médecin de l'OFII. En signant, vous acceptez que les informations sur votre état de santé soient transmises au médecin de l'OFII. |
        | Si vous faites une demande pour votre enfant malade, le certificat sera au nom de votre enfant et ce sont les pièces médicales relatives à son état de santé qui devront être transmises. |
        | L'accord pour l'échange d'informations entre votre médecin et le médecin de l'OFII |
        | Toutes les pièces médicales récentes relatives à votre état de santé : analyses biologiques, examens complémentaires, compte-rendu d'hospitalisation... |
        | Tous les documents envoyés à la direction territoriale de l'OFII doivent être des originaux. Ils vous seront ensuite rendus. |

    @EM-157 @EM-158 @EM-159 @EM-160 @agent
    Scénario: La notice décrit l'examen par l'OFII et la décision du préfet
      Quand il télécharge « TÉLÉCHARGER LA NOTICE EXPLICATIVE »
      Alors le document porte, dans l'ordre :
        | Il faut que le médecin de l'OFII ait toutes les informations nécessaires pour pouvoir traiter votre dossier le plus rapidement possible. |
        | Examen du dossier par l'OFII |
        | Il faut que l'OFII puisse vous contacter rapidement tout au long de la procédure (SMS, mail, adresse postale précise). |
        | Le médecin de l'OFII reçoit votre dossier et rédige un rapport médical. |
        | 1. Si le médecin de l'OFII a besoin de plus d'informations |
        | Si des informations supplémentaires sont demandées, il faut qu'elles soient envoyées dans un délai de quinze jours au médecin de l'OFII (à l'attention du médecin de l'OFII et à l'adresse indiquée sur la demande d'information, avec mention « secret médical »). |
        | 2. Si le médecin de l'OFII souhaite faire un examen médical ou des examens complémentaires. |
        | Le médecin de l'OFII peut demander, au cours de l'examen médical, des examens complémentaires qui sont toujours gratuits. |
        | En cas d'absence, vous devez prévenir la direction territoriale de l'OFII dont vous dépendez. |
        | Si vous ne faites pas les examens demandés ou que vous ne venez pas avec des justificatifs d'identité aux différentes convocations, le préfet en sera averti. |
        | 3. Le collège de médecins peut également vous convoquer pour une visite médicale |
        | A cette convocation, vous pouvez être accompagné d'un médecin de votre choix et d'un interprète. Le jour de la convocation, vous devrez venir avec un justificatif d'identité. |
        | Si la demande est faite pour un mineur, il faut qu'il soit accompagné par son représentant légal. |
        | Si vous ne faites pas les examens demandés ou que vous ne venez pas avec des justificatifs d'identité aux différentes convocations, le préfet en sera averti. |
        | Décision du préfet |
        | Le préfet prendra une décision suite à l'avis des médecins de l'OFII. Les services de la Préfecture vous informeront de la décision. |
        | Informations sur votre dossier OFII |
        | Un seul numéro : 01 53 69 53 90 |
        | Un seul email : infoem@ofii.fr |
