"""The pages of the procedures: préambule, every étape empty, in error and filled, what a choice opens, what follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.declaration import Demarche
from tests.accessibilite.monde import Lieu, Monde, notification, rang_du_document

Page = Callable[[Monde], Lieu]


def _etape(code: str, ou: str, slug: str, champs: Mapping[str, str] | None = None) -> Page:
    """The étape `slug` of a draft that stands at the étape `ou`."""

    def lieu(monde: Monde) -> Lieu:
        client = monde.dossier(code, "brouillon", ou)
        return Lieu(client, f"demarches/{code}/dossiers/{client.dossier}/etapes/{slug}", champs)

    return lieu


def _preambule(code: str) -> Page:
    return lambda monde: Lieu(
        monde.dossier(code, "brouillon", DEMARCHES[code].etapes[0].nom), f"demarches/{code}/preambule"
    )


def _fin(code: str) -> Page:
    return lambda monde: Lieu(monde.dossier(code, "depose"), monde.dossier(code, "depose").ici)


def _d_une_demarche(demarche: Demarche) -> dict[str, Page]:
    code, guide = demarche.code, demarche.guide
    depot = demarche.etape_de_depot
    pages: dict[str, Page] = {} if demarche.preambule is None else {f"{guide}, préambule": _preambule(code)}
    for etape in demarche.etapes:
        nom = f"{guide}, {etape.nom}"
        if etape.genre == "saisie":
            pages[f"{nom}, vide"] = _etape(code, etape.nom, etape.slug)
            pages[f"{nom}, en erreur"] = _etape(code, etape.nom, etape.slug, {"action": "suivant"})
            pages[f"{nom}, remplie"] = _etape(code, depot.nom, etape.slug)
        elif etape.depose:
            pages[nom] = _etape(code, etape.nom, etape.slug)
        else:
            pages[nom] = _fin(code)
    return pages


def _ouverte(code: str, slug: str, **champs: str) -> Page:
    """An étape whose answers open more fields, or in the state that a button gives it."""
    etape = DEMARCHES[code].etape(slug)
    assert etape is not None
    return _etape(code, etape.nom, slug, {"action": "actualiser", **champs})


def _complement(code: str, **champs: str) -> Page:
    """The answer to a complément, its first document as these inputs say."""

    def lieu(monde: Monde) -> Lieu:
        client = monde.dossier(code, "complement_demande")
        chemin = notification(client)
        rang = rang_du_document(client, chemin)
        envoi = {(f"{nom}.{rang}" if nom != "action" else nom): valeur for nom, valeur in champs.items()}
        return Lieu(client, chemin, envoi or None)

    return lieu


def _manquantes(monde: Monde) -> Lieu:
    """EM: « non valides » and « manquants » in one demande."""
    pieces = [
        {"piece": "Justificatif de domicile datant de moins de 6 mois", "observation": "Illisible."},
        {"piece": "Justificatif de nationalité", "observation": "À fournir.", "manquante": True},
    ]
    client = monde.apres("em", "complement", {"pieces": pieces})
    return Lieu(client, notification(client))


def _repris(champs: Mapping[str, str] | None = None) -> Page:
    return lambda monde: Lieu(
        monde.dossier("op", "complement_demande"), monde.dossier("op", "complement_demande").ici, champs
    )


def _notifie(code: str, acte: str, corps: object = None) -> Page:
    def lieu(monde: Monde) -> Lieu:
        client = monde.apres(code, acte, corps)
        return Lieu(client, notification(client))

    return lieu


MOTIF, INFOS = "motif-de-sejour", "informations-personnelles"
ENFANTS = {"enfants": "Oui", "enfants_du_conjoint": "Oui"}

PAGES_DES_DEMARCHES: dict[str, Page] = {
    **{nom: page for demarche in DEMARCHES.values() for nom, page in _d_une_demarche(demarche).items()},
    "ASE, adresses proposées": _etape(
        "ase",
        "Informations personnelles",
        INFOS,
        {"adresse.ligne": "20 rue nationale 59800", "action": "adresse:rechercher"},
    ),
    "ASE, union ouverte": _ouverte("ase", MOTIF, situation="Pacsé(e)"),
    "ASE, arrêtée par une fenêtre": _ouverte(
        "ase",
        MOTIF,
        **{"prise_en_charge.jour": "16", "prise_en_charge.mois": "Août", "prise_en_charge.annee": "2022"},
    ),
    "ASE, étape périmée": _etape(
        "ase", "Motif de séjour", MOTIF, {"version": "999", "enfants": "Oui", "action": "suivant"}
    ),
    "ASE, bouton inconnu": _etape("ase", "Motif de séjour", MOTIF, {"action": "danser"}),
    "ASE, abandon": lambda monde: Lieu(
        monde.brouillon("Justificatifs"), f"demarches/ase/dossiers/{monde.brouillon('Justificatifs').dossier}/abandon"
    ),
    "BPI, liens ouverts": _ouverte("bpi_renouvellement", INFOS, couple="Oui", enfants="Oui"),
    "BPI, situation ouverte": _ouverte("bpi_renouvellement", INFOS, couple="Non", enfants="Non"),
    "BPI, récapitulatif avancé": _etape(
        "bpi_renouvellement", "Récapitulatif", "recapitulatif", {"action": f"valider_partie:{INFOS}"}
    ),
    "BPI, dépôt refusé": _etape("bpi_renouvellement", "Récapitulatif", "recapitulatif", {"action": "deposer"}),
    "RF, enfants déclarés": _ouverte("rf", MOTIF, **ENFANTS, action="ajouter:enfant"),
    "RF, enfants déclarés, en erreur": _ouverte("rf", MOTIF, **ENFANTS, action="suivant"),
    "RF, conjoint vérifié, en erreur": _ouverte("rf", MOTIF, action="verifier:accueillant_confirme"),
    "EM, union ouverte": _ouverte("em", MOTIF, situation="Marié(e)"),
    "OP, situation précisée": _ouverte("op", "votre-situation", situation="Je suis dans une autre situation"),
    "OP, prénoms ajoutés": _ouverte("op", INFOS, action="ajouter:prenom"),
    "OP, union ouverte": _ouverte("op", MOTIF, familiale="Marié(e)"),
    "OP, complément repris": _repris(),
    "OP, complément repris, en erreur": _repris({"action": "suivant"}),
    **{
        f"{DEMARCHES[code].guide}, complément{etat}": _complement(code, **champs)
        for code in ("ase", "bpi_renouvellement", "rf", "em")
        for etat, champs in {
            "": {},
            " maintenu": {"choix": "maintenir", "action": "actualiser"},
            " mis à jour": {"choix": "mettre_a_jour", "action": "actualiser"},
            " en erreur": {"choix": "maintenir", "raisons": "", "action": "envoyer"},
        }.items()
        if code == "ase" or not etat
    },
    "EM, complément de pièces manquantes": _manquantes,
    "ASE, complément répondu": lambda monde: Lieu(monde.repondu(), notification(monde.repondu())),
    **{
        f"{DEMARCHES[code].guide}, décision favorable": _notifie(code, "decision", {"favorable": True})
        for code in ("ase", "bpi_renouvellement", "rf", "em")
    },
    "ASE, décision défavorable": _notifie("ase", "decision", {"favorable": False}),
    "RF, prolongation": _notifie("rf", "prolongation"),
    "EM, prolongation": _notifie("em", "prolongation"),
    "EM, certificat médical": _notifie("em", "certificat"),
}
"""Name of a page to how one gets there. The étapes come from the declarations: a new guide's are here at once."""
