"""The messages of the administration to the usager, and his answers."""

from __future__ import annotations

import secrets

from flask import Blueprint, Response, jsonify, request

from tests.seconde.portail.contexte import Refus, bogue, magasin, maintenant, portail, visiteur
from tests.seconde.portail.magasin import Fiche
from tests.seconde.portail.regles import FICHIERS_AU_PLUS

avis = Blueprint("avis", __name__)

TITRES = {"complement": "Demande de complément", "decision": "Notification de décision"}


@avis.get("/avis")
def liste() -> Response:
    personne = visiteur()
    return jsonify(avis=[a for a in magasin().tous("avis") if a["etranger"] == personne["etranger"]])


@avis.get("/avis/<cle>")
def ouvrir(cle: str) -> Response:
    """Opening a message is reading it."""
    personne = visiteur()
    with magasin().transaction():
        lu = _avis(cle, personne)
        if not lu["lu"]:
            lu["lu"] = f"{maintenant():%d/%m/%Y}"
            magasin().ecrire("avis", cle, lu)
    return jsonify(avis=lu, personne=personne)


@avis.post("/avis/<cle>/reponses")
def repondre(cle: str) -> Response:
    """One answer per document: `choix-N` « maintenir » with `texte-N`, or « remplacer » with `fichier-N`."""
    personne = visiteur()
    with magasin().transaction():
        message = _avis(cle, personne)
        if message["repondu"]:
            raise Refus(409, "Vous avez déjà répondu.")
        manques, reponses = {}, []
        for rang, ligne in enumerate(message["lignes"]):
            choix, texte = request.form.get(f"choix-{rang}", ""), request.form.get(f"texte-{rang}", "").strip()
            recus = request.files.getlist(f"fichier-{rang}")[:FICHIERS_AU_PLUS]
            if not choix:
                manques[f"choix-{rang}"] = "Une réponse est attendue."
            elif choix == "maintenir" and not texte:
                manques[f"texte-{rang}"] = "Les raisons sont attendues."
            elif choix == "remplacer" and not recus:
                manques[f"fichier-{rang}"] = "Un fichier est attendu."
            noms = [f.filename for f in recus]
            reponses.append({"intitule": ligne["intitule"], "choix": choix, "texte": texte, "fichiers": noms})
        if manques:
            raise Refus(422, "Chaque document attend une réponse.", manques)
        message["repondu"] = f"{maintenant():%d/%m/%Y}"
        magasin().ecrire("avis", cle, message)
        demande = magasin().lire("demandes", message["demande"])
        if demande is None:
            raise Refus(404, "Cette demande n'existe plus.")
        demande["reclamations"][-1] |= {"situation": "close", "reponses": reponses}
        magasin().ecrire("demandes", demande["cle"], demande)
    return jsonify(repondu=True)


def notifier(demande: Fiche, nature: str, chemin: str, adresse: str, **contenu: object) -> None:
    """Keep the message, then tell the usager that there is one."""
    personne = magasin().lire("personnes", demande["etranger"])
    if personne is None:
        raise Refus(404, "Cet usager n'est plus connu.")
    cle = secrets.token_urlsafe(9)
    magasin().ecrire(
        "avis",
        cle,
        {
            "cle": cle,
            "etranger": demande["etranger"],
            "demande": demande["cle"],
            "nature": nature,
            "titre": TITRES[nature],
            "le": f"{maintenant():%d/%m/%Y}",
            "lu": "",
            "repondu": "",
            **contenu,
        },
    )
    lignes: list[str | tuple[str, str]] = [
        "Bonjour,",
        "Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel, pour y accéder vous pouvez cliquer sur le lien suivant :",
        ("Ouvrir mon espace", adresse + chemin),
    ]
    if bogue("courriel-bavard"):
        lignes.insert(1, f"Il s'agit d'une {TITRES[nature].lower()}.")
    portail().facteur.poster(personne["messagerie"], "Une notification vous attend", lignes)


def _avis(cle: str, personne: Fiche) -> Fiche:
    trouve = magasin().lire("avis", cle)
    if trouve is None or trouve["etranger"] != personne["etranger"]:
        raise Refus(404, "Cette notification n'existe pas.")
    return trouve
