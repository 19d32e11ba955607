"""What a divergence is: one difference between the guides and a target, and the scenarios that met it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from difflib import SequenceMatcher
from typing import Any

from steps.textes import contient_texte, normaliser

GENRES = {
    "ecran": "Écrans",
    "libelle": "Libellés, boutons et liens",
    "champ": "Champs",
    "option": "Options et leur ordre",
    "obligatoire": "Marques « obligatoire »",
    "message": "Messages et fenêtres",
    "texte": "Textes",
    "courriel": "Courriels",
    "document": "Documents",
    "autre": "Autres",
}
"""The kinds of divergence, in the order of the report."""
COURRIELS, DOCUMENTS, PLUSIEURS = "Courriels", "Documents", "Plusieurs écrans"
_PLUSIEURS = 3
_RESSEMBLE = 0.5
_CONTIENT = 0.8
_GENRES_DE_NOM = ("ecran", "libelle", "champ", "option", "texte")


@dataclass(frozen=True, slots=True)
class Temoin:
    """A scenario that met a divergence: where it stands and the statements of the guide that it bears."""

    id: str
    nom: str
    lieu: str
    pas: str
    exigences: tuple[str, ...]


@dataclass(frozen=True)
class Divergence:
    """`alias`: (guide, site) pairs to paste when only the name differs; `acceptee`: why the profile accepts it;
    `voisins`: what the site has that is nearest, when nothing surely stands in the place of what is missing.
    """

    genre: str
    ecran: str
    quoi: str
    attendu: tuple[str, ...]
    observe: tuple[str, ...]
    alias: tuple[tuple[str, str], ...] = ()
    acceptee: str = ""
    temoins: tuple[Temoin, ...] = field(default=(), compare=False)
    voisins: tuple[str, ...] = field(default=(), compare=False)

    @property
    def cle(self) -> tuple[object, ...]:
        return (self.genre, normaliser(self.ecran), self.quoi, self.attendu, self.observe, self.acceptee)

    @property
    def a_coller(self) -> str:
        """The alias, then the table that accepts the difference, as TOML."""
        lignes = ["[alias]", *(f"{toml(guide)} = {toml(site)}" for guide, site in self.alias)] if self.alias else []
        tables = [self._table(attendu, observe) for attendu, observe in self._parts()]
        return "\n\n".join([*(["\n".join(lignes)] if lignes else []), *tables])

    def _parts(self) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        """What each table accepts: the whole of a single difference or of another order, else text by text."""
        observe = () if self.genre == "ecran" and self.attendu else self.observe  # the page shown instead is no text
        if len(self.attendu) <= 1 >= len(observe) or sorted(self.attendu) == sorted(observe):
            return [(self.attendu, observe)]
        devenus = dict(self.alias)
        parts = [((texte,), (devenus[texte],) if texte in devenus else ()) for texte in self.attendu]
        return [*parts, *(((), (texte,)) for texte in observe if texte not in devenus.values())]

    def _table(self, attendu: Sequence[str], observe: Sequence[str]) -> str:
        lignes = ["[[divergence]]"]
        if self.ecran not in ("", PLUSIEURS) and self.genre not in ("courriel", "document", "ecran"):
            lignes.append(f"ecran = {toml(self.ecran)}")
        if self.genre == "obligatoire":
            lignes.append(f"quoi = {toml(self.quoi)}")
        lignes += [
            f"{cle} = {_liste(textes)}" for cle, textes in (("attendu", attendu), ("observe", observe)) if textes
        ]
        return "\n".join([*lignes, 'raison = "…"'])

    def en_dict(self) -> dict[str, Any]:
        return {**asdict(self), "a_coller": self.a_coller}


def rassembler(divergences: Iterable[Divergence]) -> list[Divergence]:
    """The same divergence met by several scenarios, told once with all of them."""
    par_cle: dict[tuple[object, ...], Divergence] = {}
    for d in divergences:
        par_cle[d.cle] = _unir(par_cle.get(d.cle, d), d)
    par_nom: dict[tuple[object, ...], Divergence] = {}
    for d in par_cle.values():
        cle = _cle_du_nom(d)
        connue = par_nom.get(cle)
        # The same thing missing under several names of steps: the one that says what stands in its place.
        par_nom[cle] = (
            d if connue is None else _unir(*((d, connue) if len(d.observe) > len(connue.observe) else (connue, d)))
        )
    return list(par_nom.values())


def _cle_du_nom(d: Divergence) -> tuple[object, ...]:
    if len(d.attendu) == 1 and d.genre in _GENRES_DE_NOM:
        return (normaliser(d.ecran), normaliser(d.attendu[0]), d.acceptee)
    return d.cle


def _unir(d: Divergence, autre: Divergence) -> Divergence:
    voisins = tuple(dict.fromkeys((*d.voisins, *autre.voisins)))
    return replace(d, voisins=() if d.observe else voisins, temoins=tuple(dict.fromkeys((*d.temoins, *autre.temoins))))


def factoriser(divergences: Sequence[Divergence]) -> list[Divergence]:
    """What reading the screens finds on several of them, a footer for instance, told once."""
    partout: dict[tuple[object, ...], list[Divergence]] = {}
    for d in divergences:
        if not d.temoins:
            partout.setdefault((d.genre, d.quoi, d.attendu, d.observe), []).append(d)
    communes = {cle: dits for cle, dits in partout.items() if len({d.ecran for d in dits}) >= _PLUSIEURS}
    seules = [d for d in divergences if d.temoins or (d.genre, d.quoi, d.attendu, d.observe) not in communes]
    return [*seules, *(replace(dits[0], ecran=PLUSIEURS) for dits in communes.values())]


def plus_proche(attendu: str, candidats: Sequence[str], seuil: float = _RESSEMBLE) -> str:
    """The candidate that most resembles `attendu`, '' when none does enough to be the same thing renamed."""
    notes = [(_ressemblance(attendu, c), c) for c in candidats if c]
    note, meilleur = max(notes, default=(0.0, ""))
    return meilleur if note >= seuil else ""


def appareiller(manquants: Sequence[str], restants: Sequence[str]) -> dict[str, str]:
    """Which of `restants` each of `manquants` may have become, each at most once, the surest pairs first."""
    notes = sorted(((_ressemblance(m, r), m, r) for m in manquants for r in restants if m and r), reverse=True)
    paires: dict[str, str] = {}
    for note, manquant, restant in notes:
        if note >= _RESSEMBLE and manquant not in paires and restant not in paires.values():
            paires[manquant] = restant
    return paires


def _ressemblance(un: str, autre: str) -> float:
    """Between 0 and 1; a name that holds the other whole is much the same."""
    ressemblance = SequenceMatcher(None, normaliser(un), normaliser(autre)).ratio()
    if contient_texte(un, autre) or contient_texte(autre, un):
        return _CONTIENT + (1 - _CONTIENT) * ressemblance
    return ressemblance


def toml(texte: str) -> str:
    """`texte` as a TOML string."""
    return '"' + texte.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _liste(textes: Sequence[str]) -> str:
    return toml(textes[0]) if len(textes) == 1 else "[" + ", ".join(toml(t) for t in textes) + "]"
