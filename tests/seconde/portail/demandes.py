"""The usager's demande: a draft saved étape by étape, its files, its dépôt."""

from __future__ import annotations

import secrets
from datetime import date

from flask import Blueprint, Response, jsonify, request

from tests.seconde.portail import papier
from tests.seconde.portail.contexte import Refus, bogue, corps, magasin, maintenant, portail, visiteur
from tests.seconde.portail.magasin import Fiche
from tests.seconde.portail.regles import (
    ATTESTATIONS,
    ETAPES,
    FICHIERS_AU_PLUS,
    OCTETS_AU_PLUS,
    PIECES,
    SIGNATURES,
    erreurs,
    statut,
)

demandes = Blueprint("demandes", __name__)


@demandes.get("/demande")
def courante() -> Response:
    """The draft, else the last demande deposited, else an empty answer."""
    personne = visiteur()
    siennes = _de(personne)
    brouillon = next((d for d in siennes if not d["numero"]), None)
    demande = brouillon or (siennes[-1] if siennes else None)
    return jsonify(_vue(demande, personne) if demande else {})


@demandes.post("/demande")
def ouvrir() -> Response:
    """A new draft, or the one there is."""
    personne = visiteur()
    with magasin().transaction():
        brouillon = _brouillon(personne)
        if brouillon is None:
            brouillon = {
                "cle": secrets.token_hex(6),
                "etranger": personne["etranger"],
                "etape": ETAPES[0],
                "saisie": {},
                "fichiers": {},
                "numero": "",
                "deposee": "",
                "situation": "brouillon",
                "reclamations": [],
            }
            magasin().ecrire("demandes", brouillon["cle"], brouillon)
    return jsonify(_vue(brouillon, personne))


@demandes.delete("/demande")
def abandonner() -> Response:
    brouillon = _exiger(visiteur())
    magasin().effacer("demandes", brouillon["cle"])
    return jsonify(abandonnee=True)


@demandes.put("/demande/etapes/<etape>")
def enregistrer(etape: str) -> Response:
    """Save what was typed; `vers` « suivante » checks it first, « precedente » and « sortie » do not."""
    personne = visiteur()
    saisi = corps()
    with magasin().transaction():
        demande = _exiger(personne)
        demande["saisie"] |= saisi.get("saisie", {})
        rang = ETAPES.index(etape)
        if saisi.get("vers") == "suivante":
            refus = erreurs(etape, demande, personne, _aujourdhui(), portail().bogues)
            if refus:
                magasin().ecrire("demandes", demande["cle"], demande)
            else:
                demande["etape"] = ETAPES[rang + 1]
        else:
            refus = {}
            demande["etape"] = ETAPES[rang - 1] if saisi.get("vers") == "precedente" else etape
        magasin().ecrire("demandes", demande["cle"], demande)
    if refus:
        raise Refus(422, "Certaines réponses manquent.", refus)
    return jsonify(_vue(demande, personne))


@demandes.post("/demande/pieces/<piece>")
def joindre(piece: str) -> Response:
    personne = visiteur()
    refuses: dict[str, str] = {}
    with magasin().transaction():
        demande = _exiger(personne)
        joints = demande["fichiers"].setdefault(piece, [])
        for fichier in request.files.getlist("fichier"):
            octets, nom = fichier.read(), fichier.filename or "sans nom"
            motif = _refus_de(nom, octets)
            if len(joints) >= FICHIERS_AU_PLUS and not bogue("quatrieme-fichier"):
                motif = "Pas plus de trois fichiers par document."
            if motif:
                refuses[piece] = f"{nom} : {motif}"
                continue
            cle = secrets.token_urlsafe(12)
            magasin().deposer(cle, nom, fichier.mimetype, octets)
            joints.append({"cle": cle, "nom": nom})
        magasin().ecrire("demandes", demande["cle"], demande)
    return jsonify(demande=_vue(demande, personne), refuses=refuses)


@demandes.delete("/demande/pieces/<piece>/<cle>")
def detacher(piece: str, cle: str) -> Response:
    personne = visiteur()
    with magasin().transaction():
        demande = _exiger(personne)
        demande["fichiers"][piece] = [f for f in demande["fichiers"].get(piece, []) if f["cle"] != cle]
        magasin().ecrire("demandes", demande["cle"], demande)
    return jsonify(demande=_vue(demande, personne), refuses={})


@demandes.post("/demande/depot")
def deposer() -> Response:
    """Once only: a second call answers what the first one did."""
    personne = visiteur()
    with magasin().transaction():
        demande = _brouillon(personne)
        if demande is None:
            if bogue("depot-repete"):
                _accuser(_de(personne)[-1], personne)
            return courante()
        for etape in ETAPES[:3]:
            if erreurs(etape, demande, personne, _aujourdhui(), portail().bogues):
                raise Refus(409, "Une étape reste à compléter.")
        demande["saisie"] |= corps().get("saisie", {})
        a = maintenant()
        demande |= {
            "numero": f"5901{a:%Y%m%d}{secrets.randbelow(10**7):07d}",
            "deposee": f"le {a:%d/%m/%Y} à {a:%H:%M}",
            "etape": ETAPES[-1],
            "situation": "recue",
            "confirmation": secrets.token_urlsafe(12),
        }
        octets = papier.confirmation(demande, personne, f"{a:%d/%m/%Y}")
        magasin().deposer(demande["confirmation"], "confirmation.pdf", "application/pdf", octets)
        magasin().ecrire("demandes", demande["cle"], demande)
    _accuser(demande, personne)
    return jsonify(_vue(demande, personne))


@demandes.get("/demandes")
def toutes() -> Response:
    personne = visiteur()
    return jsonify(demandes=[d for d in _de(personne) if d["numero"]], personne=personne)


@demandes.get("/fichiers/<cle>")
def fichier(cle: str) -> Response:
    visiteur()
    trouve = magasin().retirer(cle)
    if trouve is None:
        raise Refus(404, "Ce fichier n'existe pas.")
    nom, genre, octets = trouve
    reponse = Response(octets, mimetype=genre)
    reponse.headers.set("Content-Disposition", "attachment", filename=nom)
    return reponse


def _accuser(demande: Fiche, personne: Fiche) -> None:
    """The mail of the dépôt, with its confirmation."""
    confirmation = magasin().retirer(demande["confirmation"])
    if confirmation is None or bogue("depot-sans-courriel"):
        return
    portail().facteur.poster(
        personne["messagerie"],
        "Votre demande est déposée",
        [
            f"Bonjour {personne['prenoms']} {personne['famille']},",
            "Votre demande de titre de séjour a bien été enregistrée. Elle sera instruite par les services de l'Etat.",
            "Vous serez informé(e) de l'état d'avancement de votre dossier et, si nécessaire, d'une demande de pièces complémentaires, par message électronique vous invitant à vous connecter à votre espace sur le site de l'administration numérique pour les étrangers en France.",
        ],
        ("confirmation.pdf", confirmation[2]),
    )


def _de(personne: Fiche) -> list[Fiche]:
    return [d for d in magasin().tous("demandes") if d["etranger"] == personne["etranger"]]


def _brouillon(personne: Fiche) -> Fiche | None:
    return next((d for d in _de(personne) if not d["numero"]), None)


def _exiger(personne: Fiche) -> Fiche:
    brouillon = _brouillon(personne)
    if brouillon is None:
        raise Refus(409, "Aucune demande n'est en cours de saisie.")
    return brouillon


def _vue(demande: Fiche, personne: Fiche) -> Fiche:
    qui = statut(personne, demande["saisie"], _aujourdhui())
    attestations = ATTESTATIONS[qui]
    if bogue("polygamie-a-tous"):
        attestations = ATTESTATIONS["emancipe"]
    return {**demande, "statut": qui, "attestations": attestations, "pieces": PIECES[qui]}


def _refus_de(nom: str, octets: bytes) -> str:
    debuts = SIGNATURES.get(nom.rpartition(".")[2].lower())
    if debuts is None or not octets.startswith(debuts):
        return "ce format n'est pas accepté."
    return "plus de 10 Mo." if len(octets) > OCTETS_AU_PLUS else ""


def _aujourdhui() -> date:
    return maintenant().date()
