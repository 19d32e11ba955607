"""Accounts: asked for with an e-mail address, confirmed by a link, opened with a number and a password."""

from __future__ import annotations

import re
import secrets
from datetime import datetime, timedelta
from hashlib import scrypt

from flask import Blueprint, Response, jsonify, request

from tests.seconde.portail.contexte import (
    VISITE,
    Refus,
    bogue,
    corps,
    magasin,
    maintenant,
    portail,
    racine,
    visiteur_ou_rien,
)
from tests.seconde.portail.magasin import Fiche

comptes = Blueprint("comptes", __name__)

_SPECIAUX = re.escape('!"#$%&()*+,-./=>?@_')
_FORCE = re.compile(rf"(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[{_SPECIAUX}]).{{8,}}")
_ADRESSE = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_OBLIGATOIRE = "À compléter."


@comptes.get("/moi")
def moi() -> Response:
    personne = visiteur_ou_rien()
    if personne is None:
        return jsonify(connecte=False)
    avis = [a for a in magasin().tous("avis") if a["etranger"] == personne["etranger"]]
    return jsonify(connecte=True, personne=personne, nouveaux=[a for a in avis if not a["lu"]])


@comptes.post("/comptes")
def demander() -> tuple[Response, int]:
    saisi = corps()
    courriel, encore = str(saisi.get("courriel", "")).strip(), str(saisi.get("encore", "")).strip()
    erreurs = {nom: _OBLIGATOIRE for nom, valeur in (("courriel", courriel), ("encore", encore)) if not valeur}
    if not erreurs and not _ADRESSE.fullmatch(courriel):
        erreurs["courriel"] = "Cette adresse n'en est pas une."
    if not erreurs and courriel.casefold() != encore.casefold():
        erreurs["encore"] = "Ce n'est pas la même adresse."
    if erreurs:
        raise Refus(422, "La demande est incomplète.", erreurs)
    personne = _par_messagerie(courriel)
    if personne is not None:
        jeton = secrets.token_urlsafe(24)
        fin = maintenant() + timedelta(hours=24)
        magasin().ecrire("jetons", jeton, {"etranger": personne["etranger"], "fin": fin.isoformat(), "pris": False})
        _ecrire_lien(personne, jeton)
    return jsonify(recu=True), 202


def _ecrire_lien(personne: Fiche, jeton: str) -> None:
    portail().facteur.poster(
        personne["messagerie"],
        "Votre espace personnel",
        [
            f"Bonjour {personne['prenoms']} {personne['famille']},",
            "La création du compte d'accès à votre espace personnel usager ou de l'utilisateur que vous représentez est en cours.",
            "Pour déposer votre demande vous devez confirmer votre adresse e-mail en cliquant sur le lien ci-dessous :",
            ("Choisir mon mot de passe", f"{racine()}#/activation?jeton={jeton}"),
            "Si le lien ne fonctionne pas, vous pouvez le copier et le coller dans la barre d'adresse de votre navigateur.",
            "Pour des raisons de sécurité, ce lien n'est valable que 24 heures.",
            "Passé ce délai, vous devrez de nouveau renseigner les informations relatives à la création de votre compte.",
        ],
    )


@comptes.get("/activations/<jeton>")
def examiner(jeton: str) -> Response:
    _jeton(jeton)
    return jsonify(valable=True)


@comptes.post("/activations/<jeton>")
def activer(jeton: str) -> Response:
    connu = _jeton(jeton)
    saisi = corps()
    secret, encore = str(saisi.get("secret", "")), str(saisi.get("encore", ""))
    if not bogue("mot-de-passe-faible") and not _FORCE.fullmatch(secret):
        raise Refus(422, "Ce mot de passe est trop simple.", {"secret": "Ce mot de passe est trop simple."})
    if secret != encore:
        raise Refus(422, "Les deux saisies diffèrent.", {"encore": "Les deux saisies diffèrent."})
    sel = secrets.token_hex(8)
    magasin().ecrire("comptes", connu["etranger"], {"sel": sel, "empreinte": _empreinte(secret, sel)})
    magasin().ecrire("jetons", jeton, {**connu, "pris": True})
    return jsonify(actif=True)


@comptes.post("/visites")
def entrer() -> Response:
    saisi = corps()
    identifiant, secret = str(saisi.get("identifiant", "")).strip(), str(saisi.get("secret", ""))
    personne = magasin().lire("personnes", identifiant)
    if personne is None and bogue("identifiant-courriel"):
        personne = _par_messagerie(identifiant)
    compte = magasin().lire("comptes", personne["etranger"]) if personne else None
    if personne is None or compte is None or compte["empreinte"] != _empreinte(secret, compte["sel"]):
        raise Refus(403, "Ces identifiants ne sont pas reconnus.")
    cle = secrets.token_urlsafe(24)
    magasin().ecrire("visites", cle, {"etranger": personne["etranger"]})
    reponse = jsonify(nom=f"{personne['prenoms']} {personne['famille']}")
    reponse.set_cookie(VISITE, cle, path="/portail", httponly=True, samesite="Lax")
    return reponse


@comptes.delete("/visites")
def sortir() -> Response:
    magasin().effacer("visites", request.cookies.get(VISITE, ""))
    reponse = jsonify(sorti=True)
    reponse.delete_cookie(VISITE, path="/portail")
    return reponse


def _jeton(jeton: str) -> Fiche:
    connu = magasin().lire("jetons", jeton)
    if connu is None or connu["pris"] or datetime.fromisoformat(connu["fin"]) < maintenant():
        raise Refus(410, "Ce lien ne peut plus servir.")
    return connu


def _empreinte(secret: str, sel: str) -> str:
    return scrypt(secret.encode(), salt=sel.encode(), n=2**10, r=8, p=1).hex()


def _par_messagerie(courriel: str) -> Fiche | None:
    voulue = courriel.casefold()
    return next((p for p in magasin().tous("personnes") if p["messagerie"].casefold() == voulue), None)
