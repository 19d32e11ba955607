"""The sentences of EM's blank medical certificate (EM-162..168), scanning slips read right."""

from __future__ import annotations

from simulator.documents.blocs import (
    Bloc,
    champ,
    cote_a_cote,
    important,
    paragraphe,
    petit,
    puces,
    titre,
)

_CNIL = "http://www.cnil.fr/vos-responsabilites/informations-legales"
_JOINDRE = "comptes rendus d'hospitalisation ou autres pièces médicales relatifs à la pathologie invoquée"

PATIENT: tuple[Bloc, ...] = (
    paragraphe(
        "Je m'engage à fournir au médecin de l'Office Français de l'Immigration et de l'Intégration ou au "
        "collège de médecins de cet établissement, toute information et examen nécessaires concernant mon "
        "état de santé et d'accomplir les diligences utiles pour les obtenir."
    ),
    petit(
        "I undertake to supply to the doctor of the French Service of the immigration and the integration "
        "or to the college of necessary doctors of this establishment any information and examination "
        "concerning my health and to carry out the useful diligences to obtain them."
    ),
    cote_a_cote("Date :", "Signature du patient (patient signing) :"),
)

PROTECTION_DES_DONNEES: tuple[Bloc, ...] = (
    petit(
        "Les informations recueillies font l'objet d'un traitement informatique destiné à l'évaluation de "
        "votre état de santé relatif à votre demande. Les destinataires des données sont les médecins de "
        'l\'OFII. Conformément à la loi "Informatique et Libertés" du 6 janvier 1978 modifiée, vous '
        "bénéficiez d'un droit d'accès et de rectification aux informations vous concernant, que vous "
        "pouvez exercer en vous adressant à : OFII - A l'attention du Correspondant Informatique et "
        "Libertés - 44 rue Bargue 75015 Paris ou ci.themis@ofii.fr."
    ),
    petit(
        "Vous pouvez également, pour des motifs légitimes, vous opposer au traitement des données vous "
        "concernant. -Le directeur général de l'OFII-"
    ),
    petit(f"Pour consulter les modèles de mentions légales sur le site de la CNIL : {_CNIL}"),
    petit(
        "The collected informations are treated by computer and used for evaluate your health. OFII's "
        'physicians are the only recipients. In accordance with the "Data protection and civil liberties" '
        "Act of 6 January 1978, modified, you have a right to access and rectify information relating to "
        "you, you can do it by contacting OFII - Correspondant Informatique et Libertés - 44 rue Bargue "
        "75015 Paris or ci.themis@ofii.fr."
    ),
    petit("You have right, for legitimate reasons, to object to the processing of your data. -CEO of OFII-"),
    petit(f"For more information please refer to CNIL website: {_CNIL}"),
)

NOTE_AU_MEDECIN: tuple[Bloc, ...] = (
    important("Note importante au médecin rédacteur du certificat :"),
    petit(
        "La personne qui vous remet le présent certificat demande un titre de séjour pour raison de santé "
        "et sollicite une protection contre une mesure d'éloignement. Le présent certificat doit être "
        "rempli par le médecin qui est habituellement intervenu ou par le praticien hospitalier, inscrit "
        "au tableau de l'ordre. Le traitement du dossier dépend de la qualité de l'information qui sera "
        "transmise par le présent certificat et les pièces et documents médicaux accompagnant. Toutes ces "
        "informations sont transmises dans le respect du secret médical au médecin de l'OFII."
    ),
    petit(
        "Ce certificat médical est à adresser sous pli confidentiel dans l'enveloppe qui vous est remise "
        "par le demandeur."
    ),
    petit(
        "Si vous sollicitez des informations complémentaires, vous pouvez prendre contact avec le service "
        "médical santé de l'OFII au : 01 53 69 53 90 ou par courrier électronique : Contact@ofii.fr"
    ),
    petit(
        "Réf : articles L. 425-9, R. 425-11 à R. 425-13, R. 611-1 et R. 611-2, R. 631-1 et R. 731-1 du "
        "code de l'entrée et du séjour des étrangers et du droit d'asile."
    ),
    important("Aucun certificat médical ni information médicale n'est à fournir à la préfecture."),
    puces("si pathologie psychiatrique, renseigner directement la partie B sur page 3"),
)

PARTIE_A: tuple[Bloc, ...] = (
    titre("Partie A : PATHOLOGIE SOMATIQUE"),
    champ("Histoire de la maladie :", 3),
    champ("Diagnostique principal :", 2),
    champ(
        "Traitements en cours ou prévisibles (date du début, dénomination commerciale ou classe "
        "pharmacothérapeutique, durée prévue) :",
        3,
    ),
    champ("Observance :"),
    champ("Suivi et examens médicaux :", 2),
    champ("Si suivi hospitalier, préciser le nom de l'hôpital et du service :", 2),
    champ("Stade évolutif de la maladie (score, classification) :", 2),
    champ("Complications, limitations fonctionnelles ou invalidité actuelles :", 2),
    champ("Observations", 3),
    important(f"Merci de joindre tous résultats d'examen complémentaires, {_JOINDRE}"),
    cote_a_cote("Fait à", "Date :"),
)

PARTIE_B: tuple[Bloc, ...] = (
    titre("Partie B : PATHOLOGIE PSYCHIATRIQUE"),
    champ("Début de la maladie :"),
    champ("Date de la 1ère consultation spécialisée :"),
    champ("Nombre de consultations spécialisées :"),
    champ(
        "Éléments biographiques, environnement familial, étapes de vie, itinéraire, facteurs de "
        "vulnérabilité et stratégies d'adaptation (résilience) :",
        3,
    ),
    champ("Antécédents médicaux familiaux et personnels :", 2),
    champ("Histoire des troubles mentaux, mode évolutif :", 2),
    champ("Etat mental actuel (éventuellement échelle d'évaluation) :", 2),
    champ("Discussion diagnostique (DSM-5 et/ou CIM-10) :", 2),
    champ(
        "Description détaillée de la prise en charge thérapeutique (traitements entrepris et depuis quand, "
        "techniques de psychothérapie, fréquence, résultats des thérapeutiques jusqu'à présent) :",
        2,
    ),
    champ(
        "Perspectives et pronostic (type et durée prévue des soins, objectifs thérapeutiques, selon quelle "
        "fréquence et à quels moments le résultat des soins sera évalué, méthodes d'évaluation des "
        "résultats, appréciation sur les perspectives d'évolution) :",
        2,
    ),
    important(f"Merci de joindre tous résultats d'examens complémentaires, {_JOINDRE}"),
    cote_a_cote("Fait à", "Date :"),
    champ("cachet et signature du médecin", 2),
)
