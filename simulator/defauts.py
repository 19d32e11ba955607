"""Business rules that can be broken on purpose, to prove that a scenario catches each of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Defaut:
    """A rule broken on purpose: what happens instead, and the statements it contradicts."""

    effet: str
    exigences: tuple[str, ...]


DEFAUTS: dict[str, Defaut] = {
    "provisoire_suffit": Defaut("un mot de passe provisoire n'a plus à être changé", ("OP-020",)),
    "accord_parental_oublie": Defaut("l'accord du parent n'est plus demandé à un mineur", ("OP-074",)),
    "delai_du_courriel_30": Defaut("le délai compté du courriel est de 30 jours", ("OP-106",)),
    "pieces_non_reprises": Defaut("le complément ne montre plus les pièces du dépôt", ("OP-115",)),
    "reprise_au_debut": Defaut("une demande reprise s'ouvre à sa première étape", ("OP-031",)),
    "naissance_fausse_au_pdf": Defaut(
        "un document porte une date de naissance d'un jour de trop", ("OP-096", "EM-092")
    ),
    "lien_48h": Defaut(
        "le lien d'activation reste valable 48 heures",
        (
            "ASE-012",
            "RF-013",
        ),
    ),
    "lien_reutilisable": Defaut("le lien d'activation sert plusieurs fois", ()),
    "quatrieme_fichier": Defaut(
        "un fichier de plus que la limite est accepté", ("ASE-069", "BPI-061", "OP-084", "EM-069", "RF-071")
    ),
    "contenu_non_verifie": Defaut("un fichier est jugé sur son seul nom", ("ASE-068", "EM-067", "RF-069")),
    "maintien_sans_raison": Defaut("« Maintenir le Document » n'exige plus de raison", ("ASE-116", "EM-120", "RF-107")),
    "ase_16_ans_un_jour": Defaut("la prise en charge est admise un jour après les 16 ans", ("ASE-053",)),
    "attestation_oubliee": Defaut("la case sur la polygamie manque pour un mineur émancipé", ("ASE-063",)),
    "union_pacs_oubliee": Defaut(
        "la date et le pays de l'union ne sont pas demandés pour Pacsé(e)", ("ASE-059", "OP-063", "EM-061")
    ),
    "notification_reste_non_lue": Defaut("une notification ouverte reste « non lue »", ("ASE-134", "EM-107", "RF-113")),
    "numero_faux_au_pdf": Defaut(
        "la confirmation porte un autre numéro de demande",
        ("ASE-096", "ASE-097", "BPI-085", "OP-095", "EM-092", "RF-089"),
    ),
    "courriel_oublie": Defaut(
        "le courriel de confirmation de dépôt n'est pas envoyé",
        ("ASE-101", "ASE-102", "OP-102", "OP-103", "EM-096", "EM-097", "RF-093", "RF-094"),
    ),
    "brouillon_perdu": Defaut("« Quitter et revenir plus tard » perd la saisie", ("ASE-049", "OP-055")),
    "depot_double": Defaut("un double clic dépose deux demandes", ("ASE-088", "RF-084")),
    "reponse_repetee": Defaut("on peut répondre deux fois à un complément", ()),
    "recapitulatif_facultatif": Defaut("la demande se dépose sans valider les trois parties", ("BPI-068",)),
    "attestation_marie_oubliee": Defaut("un usager marié atteste encore « ne pas être marié »", ("BPI-056",)),
    "conjoint_oublie": Defaut("la nationalité du conjoint n'est pas demandée à un usager en couple", ("BPI-049",)),
    "prolongation_un_mois_de_plus": Defaut(
        "l'attestation de prolongation d'instruction dure un mois de plus", ("BPI-089", "EM-135", "RF-128")
    ),
    "bloc_enfant_ferme": Defaut("« Oui » n'ouvre pas le bloc « Enfant 1 »", ("RF-063", "RF-064")),
    "bloc_enfant_du_conjoint_ferme": Defaut(
        "les enfants à la charge du conjoint ne sont pas demandés à qui en a", ("RF-063",)
    ),
    "algerien_en_droit_commun": Defaut("l'usager algérien reçoit un titre de droit commun", ("RF-125", "RF-127")),
    "delai_complement_60": Defaut(
        "le délai de réponse au complément est de 60 jours", ("ASE-114", "BPI-101", "OP-106", "EM-117", "RF-105")
    ),
    "delai_certificat_deux_mois": Defaut("le certificat médical est attendu sous deux mois", ("EM-129",)),
    "enfants_du_conjoint_oublies": Defaut(
        "l'usager marié n'est plus interrogé sur les enfants à la charge de son conjoint", ("EM-062",)
    ),
    "trois_fichiers_partout": Defaut("une pièce qui admet plus de 3 fichiers n'en admet que 3", ("EM-082",)),
    "manquante_sans_fichier": Defaut("une pièce manquante n'a plus à être jointe pour répondre", ("EM-112", "EM-115")),
    "adresse_non_reprise": Defaut(
        "l'adresse de la première demande n'est plus reprise",
        (
            "EM-051",
            "RF-050",
        ),
    ),
    "nouveau_titre_sans_attendre": Defaut(
        "le nouveau titre commence au lendemain de la décision",
        (
            "EM-145",
            "RF-125",
        ),
    ),
}
