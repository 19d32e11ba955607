"""The back office: who is registered, what becomes of a demande. Its words are its own."""

from __future__ import annotations

import hmac
import os
import secrets
from datetime import date, timedelta

from flask import Blueprint, Response, jsonify, request

from tests.seconde.portail import papier
from tests.seconde.portail.avis import notifier
from tests.seconde.portail.contexte import Refus, corps, magasin, maintenant, racine
from tests.seconde.portail.magasin import Fiche

bureau = Blueprint("bureau", __name__)

VARIABLE_JETON = "SECONDE_JETON"
"""The variable that holds the token asked of every call; without it, the loopback is trusted."""


@bureau.before_request
def filtrer() -> None:
    jeton = os.environ.get(VARIABLE_JETON, "")
    if jeton and not hmac.compare_digest(request.headers.get("X-Bureau", ""), jeton):
        raise Refus(401, "Jeton du bureau absent ou faux.")


@bureau.post("/registre")
def inscrire() -> tuple[Response, int]:
    """Make a foreign national known: number, identity, mail address, postal address, documents held."""
    recu = corps()
    ne = date.fromisoformat(recu["naissance"])
    personne = {
        "etranger": recu["etranger"],
        "famille": recu["famille"],
        "usage": recu.get("usage") or "",
        "prenoms": recu["prenoms"],
        "genre": recu["genre"],
        "naissance": ne.isoformat(),
        "ne_le": f"{ne:%d/%m/%Y}",
        "pays": recu["pays"],
        "ville": recu["ville"],
        "nationalite": recu["nationalite"],
        "messagerie": recu["messagerie"],
    }
    magasin().ecrire("personnes", personne["etranger"], personne)
    return jsonify(inscrit=personne["etranger"]), 201


@bureau.delete("/registre/<etranger>")
def radier(etranger: str) -> tuple[str, int]:
    """Forget a person, with the account, the demandes and the messages that she has."""
    if magasin().lire("personnes", etranger) is None:
        raise Refus(404, "Personne de ce numéro.")
    with magasin().transaction():
        for collection in ("demandes", "avis"):
            for fiche in magasin().tous(collection):
                if fiche["etranger"] == etranger:
                    magasin().effacer(collection, fiche["cle"])
        magasin().effacer("comptes", etranger)
        magasin().effacer("personnes", etranger)
    return "", 204


@bureau.get("/affaires/<reference>")
def affaire(reference: str) -> Response:
    demande = _affaire(reference)
    noms = {piece: [f["nom"] for f in fichiers] for piece, fichiers in demande["fichiers"].items()}
    return jsonify(
        affaire={
            "reference": reference,
            "situation": demande["situation"],
            "declare": demande["saisie"],
            "documents": noms,
            "reclamations": demande["reclamations"],
        }
    )


@bureau.delete("/affaires/<reference>")
def classer(reference: str) -> tuple[str, int]:
    magasin().effacer("demandes", _affaire(reference)["cle"])
    return "", 204


@bureau.post("/affaires/<reference>/reclamations")
def reclamer(reference: str) -> tuple[Response, int]:
    """Ask for documents again: `documents`, each `intitule`, `remarque`, `absent`."""
    demande = _affaire(reference)
    lignes = [_ligne(demande, document) for document in corps().get("documents", [])]
    if not lignes:
        raise Refus(422, "Aucun document n'est réclamé.")
    demande["situation"] = "pieces_reclamees"
    demande["reclamations"].append({"situation": "ouverte", "lignes": lignes, "reponses": []})
    magasin().ecrire("demandes", demande["cle"], demande)
    notifier(demande, "complement", "acces", racine(), lignes=lignes)
    return jsonify(reclames=len(lignes)), 201


@bureau.post("/affaires/<reference>/issue")
def trancher(reference: str) -> tuple[Response, int]:
    """`sens` is « accord » or « rejet »; an accord comes with its attestation."""
    demande = _affaire(reference)
    sens = corps().get("sens")
    if sens not in ("accord", "rejet"):
        raise Refus(422, "sens : « accord » ou « rejet » est attendu.")
    demande |= {"situation": "tranchee", "issue": sens}
    magasin().ecrire("demandes", demande["cle"], demande)
    document = _attestation(demande) if sens == "accord" else ""
    notifier(demande, "decision", "", racine(), sens=sens, document=document, numero=demande["numero"], lignes=[])
    return jsonify(issue=sens), 201


def _attestation(demande: Fiche) -> str:
    personne = magasin().lire("personnes", demande["etranger"])
    if personne is None:
        raise Refus(404, "Cet usager n'est plus connu.")
    le = maintenant().date()
    debut = le + timedelta(days=1)
    fin = debut + timedelta(days=364)
    octets = papier.attestation(demande, personne, f"{le:%d/%m/%Y}", f"{debut:%d/%m/%Y}", f"{fin:%d/%m/%Y}")
    cle = secrets.token_urlsafe(12)
    magasin().deposer(cle, "attestation.pdf", "application/pdf", octets)
    return cle


def _ligne(demande: Fiche, document: Fiche) -> Fiche:
    """What is asked again, with the file that stands for it now."""
    intitule = str(document["intitule"]).strip()
    piece = next((cle for cle, titre in INTITULES.items() if titre.casefold() == intitule.casefold()), "")
    if not piece:
        connus = ", ".join(INTITULES.values())
        raise Refus(422, f"« {intitule} » n'est pas un document connu ; il y a : {connus}.")
    return {
        "intitule": INTITULES[piece],
        "remarque": str(document.get("remarque", "")),
        "absent": bool(document.get("absent")),
        "fichiers": demande["fichiers"].get(piece, []),
    }


def _affaire(reference: str) -> Fiche:
    trouvee = next((d for d in magasin().tous("demandes") if d["numero"] and d["numero"] == reference), None)
    if trouvee is None:
        raise Refus(404, f"Aucune affaire « {reference} ».")
    return trouvee


INTITULES = {
    "nationalite": "Justificatif de nationalité",
    "identite": "Justificatif d'identité",
    "emancipation": "Justificatif d'émancipation",
    "accord": "Accord du parent/représentant légal ou du mandataire",
    "domicile": "Justificatif de domicile datant de moins de 6 mois",
    "placement": "Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE)",
    "activite": "Justificatifs d'activité professionnelle",
    "liens": "Nature des liens avec la famille restée dans le pays d'origine",
}
