"""The HTTP calls that a profile describes: placeholders filled, statuses judged, results found."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote, urljoin

import requests

from fixtures.cibles.appels import SectionActe, SectionHttp
from fixtures.cibles.reseau import Entete
from steps.drivers.pilotage import CibleInjoignable, ErreurPilotage
from steps.ports import ActeIndisponible

_RENVOI = re.compile(r"\{([^{}]+)\}")
_EXTRAIT = 200


class ErreurAdaptateur(ErreurPilotage):
    """An adapter failed. The French message names the profile's key, the call and what was received."""


class ListeTropCourte(ErreurAdaptateur, LookupError):
    """A rank that the list has not."""


class Appels:
    """The acts of one port. `port` names its table (« agent »); `secret(variable)` gives what a variable holds."""

    def __init__(
        self,
        port: str,
        actes: Mapping[str, SectionActe],
        reglages: SectionHttp,
        *,
        base: str,
        secret: Callable[[str], str],
        session: requests.Session | None = None,
    ) -> None:
        self._port, self._actes, self._reglages = port, dict(actes), reglages
        self._base = reglages.adresse or base
        self._secret = secret
        self._session = session or requests.Session()

    def fermer(self) -> None:
        self._session.close()

    def decrit(self, acte: str) -> bool:
        return acte in self._actes

    def executer(self, acte: str, valeurs: Mapping[str, Any]) -> Any:
        """The result of one act. Raises `ActeIndisponible`, `CibleInjoignable`, or `ErreurAdaptateur`."""
        return self._extraire(acte, self._appeler(acte, valeurs))

    def champs(self, acte: str, valeurs: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
        """The result, and what the act's `champs` name in the answer, each translated by its `valeurs`.

        The item of a list that is too short is left out: a dossier may have no complément yet.
        """
        recu = self._appeler(acte, valeurs)
        decrit = self._actes[acte]
        lus: dict[str, Any] = {}
        for nom, ou in decrit.champs.items():
            with suppress(ListeTropCourte):
                lus[nom] = self._traduire(decrit, nom, self._trouver(acte, recu, ou, "champs"))
        return self._extraire(acte, recu), lus

    def _appeler(self, acte: str, valeurs: Mapping[str, Any]) -> Any:
        decrit = self._actes.get(acte)
        if decrit is None:
            raise ActeIndisponible(f"le profil ne décrit pas [{self._port}.actes.{acte}]")
        dites = {nom: self._traduire(decrit, nom, valeur) for nom, valeur in valeurs.items()}
        if "pieces" in dites:
            dites["pieces"] = [self._piece(decrit, piece) for piece in dites["pieces"]]
        adresse = urljoin(self._base, _dans_un_texte(decrit.chemin, dites, lambda v: quote(v, safe="")).lstrip("/"))
        entetes = self._entetes({**self._reglages.entetes, **decrit.entetes}, dites)
        corps = {} if decrit.corps is None else {"json": remplir(decrit.corps, dites)}
        try:
            reponse = self._session.request(
                decrit.methode, adresse, headers=entetes, timeout=self._reglages.delai, **corps
            )
        except requests.RequestException as erreur:
            raison = "délai dépassé" if isinstance(erreur, requests.Timeout) else "aucune réponse"
            raise CibleInjoignable(
                f"[{self._port}.actes.{acte}] : {decrit.methode} {adresse} : {raison} ; "
                f"vérifier [{self._port}.http] adresse et delai"
            ) from erreur
        return self._juger(acte, decrit, reponse)

    def _juger(self, acte: str, decrit: SectionActe, reponse: requests.Response) -> Any:
        appel = f"[{self._port}.actes.{acte}] : {decrit.methode} {reponse.url}"
        accepte = reponse.status_code in decrit.statut if decrit.statut else reponse.ok
        if not accepte:
            attendu = ", ".join(map(str, decrit.statut)) or "un statut 2xx"
            raise ErreurAdaptateur(
                f"{appel} refusé ({reponse.status_code}, attendu {attendu}) : {reponse.text[:_EXTRAIT] or 'réponse vide'}"
            )
        if not reponse.content:
            return None
        try:
            return reponse.json()
        except ValueError:
            if decrit.resultat or decrit.champs:
                debut = reponse.text[:_EXTRAIT]
                raise ErreurAdaptateur(
                    f"{appel} : attendu du JSON, pour y lire le résultat, reçu « {debut} »"
                ) from None
            return reponse.text

    def _extraire(self, acte: str, recu: Any) -> Any:
        ou = self._actes[acte].resultat
        return self._trouver(acte, recu, ou, "resultat") if ou else recu

    def _trouver(self, acte: str, recu: Any, ou: str, cle: str) -> Any:
        try:
            return au_bout_de(recu, ou)
        except ListeTropCourte:
            raise
        except LookupError as manque:
            raise ErreurAdaptateur(
                f"[{self._port}.actes.{acte}] {cle} = « {ou} » : {manque.args[0]} ; "
                f"reçu {json.dumps(recu, ensure_ascii=False)[:_EXTRAIT]}"
            ) from None

    def _entetes(self, entetes: Mapping[str, Entete], dites: Mapping[str, Any]) -> dict[str, str]:
        return {
            nom: self._secret(entete.variable) if entete.variable else _dans_un_texte(entete.texte or "", dites, str)
            for nom, entete in entetes.items()
        }

    def _piece(self, decrit: SectionActe, piece: Mapping[str, Any]) -> Any:
        dites = {nom: self._traduire(decrit, nom, valeur) for nom, valeur in piece.items()}
        return dict(piece) if decrit.piece is None else remplir(decrit.piece, dites)

    @staticmethod
    def _traduire(decrit: SectionActe, nom: str, valeur: Any) -> Any:
        table = decrit.valeurs.get(nom, {})
        return valeur if isinstance(valeur, (dict, list)) else table.get(_texte(valeur), valeur)


def remplir(modele: Any, valeurs: Mapping[str, Any]) -> Any:
    """`modele` with its placeholders replaced; one that is a whole text keeps the type of its value."""
    if isinstance(modele, dict):
        return {cle: remplir(contenu, valeurs) for cle, contenu in modele.items()}
    if isinstance(modele, list):
        return [remplir(contenu, valeurs) for contenu in modele]
    if not isinstance(modele, str):
        return modele.isoformat() if hasattr(modele, "isoformat") else modele
    seul = _RENVOI.fullmatch(modele)
    return valeur_de(seul[1], valeurs) if seul else _dans_un_texte(modele, valeurs, str)


def valeur_de(renvoi: str, valeurs: Mapping[str, Any]) -> Any:
    """The value of « numero » or of « usager.adresse.ville ». Raises `ErreurAdaptateur` for a field that is not."""
    if renvoi in valeurs:
        return valeurs[renvoi]
    try:
        return au_bout_de(dict(valeurs), renvoi)
    except LookupError as manque:
        raise ErreurAdaptateur(f"renvoi {{{renvoi}}} du profil : {manque.args[0]}") from None


def au_bout_de(donnees: Any, chemin: str) -> Any:
    """What stands at a dotted path; a number is a rank in a list, `-1` its last item: None of an empty list.

    Raises `LookupError`.
    """
    for cle in chemin.split("."):
        if isinstance(donnees, list) and re.fullmatch(r"-?\d+", cle):
            if cle == "-1" and not donnees:
                return None
            if not -len(donnees) <= int(cle) < len(donnees):
                raise ListeTropCourte(f"la liste n'a que {len(donnees)} élément(s), pas de n° {cle}")
            donnees = donnees[int(cle)]
        elif isinstance(donnees, Mapping) and cle in donnees:
            donnees = donnees[cle]
        else:
            connues = ", ".join(map(str, donnees)) if isinstance(donnees, Mapping) else "rien à ouvrir"
            raise LookupError(f"« {cle} » n'y est pas ({connues})")
    return donnees


def _dans_un_texte(modele: str, valeurs: Mapping[str, Any], ecrire: Callable[[str], str]) -> str:
    return _RENVOI.sub(lambda renvoi: ecrire(_texte(valeur_de(renvoi[1], valeurs))), modele)


def _texte(valeur: Any) -> str:
    """As it stands within a text: a boolean as in JSON, None as nothing."""
    if isinstance(valeur, bool):
        return "true" if valeur else "false"
    if isinstance(valeur, (dict, list)):
        return json.dumps(valeur, ensure_ascii=False)
    return "" if valeur is None else str(valeur)
