"""Mails of a target whose links are named or addressed otherwise: steps read the guides', and open the target's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fixtures.cibles import Profil
from steps.ports import Boite, Courriel, Lien
from steps.textes import normaliser


def boite_adaptee(boite: Boite, profil: Profil) -> Boite:
    """`boite`, giving the guides' words where [alias] and [courriels.liens] know them."""
    liens = profil.courriels.liens if profil.courriels is not None else {}
    return BoiteAdaptee(boite, profil.alias, liens) if profil.alias or liens else boite


class BoiteAdaptee:
    """`alias`: guide's label -> target's; `liens`: a part of the guide's addresses -> of the target's."""

    def __init__(self, boite: Boite, alias: Mapping[str, str], liens: Mapping[str, str]) -> None:
        self._boite = boite
        self._libelles = {normaliser(cible): guide for guide, cible in alias.items()}
        self._siens = {normaliser(guide): cible for guide, cible in alias.items()}
        self._liens = dict(liens)

    def __getattr__(self, nom: str) -> Any:
        return getattr(self._boite, nom)

    def attendre(self, destinataire: str, *, rang: int = 1, sujet: str = "", contient: str = "") -> Courriel:
        return self._lu(
            self._boite.attendre(destinataire, rang=rang, sujet=sujet, contient=self._de_la_cible(contient))
        )

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        return tuple(map(self._lu, self._boite.recus(destinataire)))

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:
        return tuple(map(self._lu, self._boite.aucun_autre(destinataire, nombre)))

    def _de_la_cible(self, contient: str) -> str:
        """What to look for in the target's mails: its own label, or its own piece of address."""
        if normaliser(contient) in self._siens:
            return self._siens[normaliser(contient)]
        for guide, cible in self._liens.items():
            if contient and contient in guide:
                return cible
        return contient

    def _lu(self, courriel: Courriel) -> Courriel:
        liens = tuple(map(self._lien, courriel.liens))
        texte, html = courriel.texte, courriel.html
        for avant, apres in zip(courriel.liens, liens, strict=True):
            if avant.texte != apres.texte:
                texte, html = texte.replace(avant.texte, apres.texte), html.replace(avant.texte, apres.texte)
        return replace(courriel, liens=liens, texte=self._du_guide(texte), html=self._du_guide(html))

    def _lien(self, lien: Lien) -> Lien:
        repere = self._du_guide(lien.adresse)
        texte = self._libelles.get(normaliser(lien.texte), lien.texte)
        return replace(lien, texte=texte, repere=repere if repere != lien.adresse else "")

    def _du_guide(self, texte: str) -> str:
        for guide, cible in self._liens.items():
            texte = texte.replace(cible, guide)
        return texte
