"""Two inventories side by side: what the screens of one site offer, and those of another on the same steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reports.divergences_types import Divergence, appareiller
from reports.fiche import Fiche
from steps.inventaire import nom_d_ecran
from steps.textes import normaliser

Vues = Mapping[str, Mapping[str, Any]]
"""The views of a run (`inventaire.json`), by the name that the steps give them."""


@dataclass
class Offre:
    """What one screen offered over all the steps that ended on it. `champs`: label → kind, due, options."""

    titres: dict[str, None] = field(default_factory=dict)
    champs: dict[str, tuple[str, bool, tuple[str, ...]]] = field(default_factory=dict)
    commandes: dict[str, None] = field(default_factory=dict)
    messages: dict[str, None] = field(default_factory=dict)
    textes: dict[str, None] = field(default_factory=dict)

    def ajouter(self, vue: Mapping[str, Any]) -> None:
        for liste in ("titres", "commandes", "messages", "textes"):
            getattr(self, liste).update(dict.fromkeys(vue[liste]))
        for champ in vue["champs"]:
            _, requis, options = self.champs.get(champ["libelle"], ("", False, ()))
            toutes = tuple(dict.fromkeys((*options, *champ["options"])))
            self.champs[champ["libelle"]] = (champ["genre"], requis or champ["requis"], toutes)


@dataclass
class Paire:
    """One screen of the first site, and what the second showed at the same steps. `pas`: how many."""

    ecran: str
    a: Offre = field(default_factory=Offre)
    b: Offre = field(default_factory=Offre)
    pas: int = 0
    ailleurs: dict[str, int] = field(default_factory=dict)
    """Screens of the second site that are other ones altogether, and at how many steps."""


def apparier(fiches_a: Sequence[Fiche], vues_a: Vues, fiches_b: Sequence[Fiche], vues_b: Vues) -> list[Paire]:
    """The screens of both, step by step of the same scenarios, as far as both went."""
    par_id = {fiche["id"]: fiche for fiche in fiches_b}
    paires: dict[str, Paire] = {}
    for fiche_a in fiches_a:
        fiche_b = par_id.get(fiche_a["id"])
        for pas_a, pas_b in zip(fiche_a["pas"], fiche_b["pas"] if fiche_b else (), strict=False):
            if pas_a["etat"] != "reussi" or pas_b["etat"] != "reussi":
                break
            a, b = vues_a.get(pas_a.get("vue", "")), vues_b.get(pas_b.get("vue", ""))
            if a is not None and b is not None:
                nom = nom_d_ecran(a["titre"], a["etape"]) or "(sans titre)"
                paire = paires.setdefault(nom, Paire(nom))
                paire.pas += 1
                if _autre_ecran(a, b):
                    autre = nom_d_ecran(b["titre"], b["etape"]) or "(sans titre)"
                    paire.ailleurs[autre] = paire.ailleurs.get(autre, 0) + 1
                else:
                    paire.a.ajouter(a)
                    paire.b.ajouter(b)
    return list(paires.values())


def _autre_ecran(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    """Whether the second site shows something else, rather than the same screen otherwise."""
    if normaliser(a["etape"]) != normaliser(b["etape"]):
        return True
    if normaliser(a["titre"]) == normaliser(b["titre"]):
        return False
    propres_a, propres_b = ({normaliser(c["libelle"]) for c in v["champs"]} | set(v["titres"]) for v in (a, b))
    return len(propres_a & propres_b) * 2 < min(len(propres_a), len(propres_b))


def differences(paire: Paire, *, textes: bool = True) -> Iterator[Divergence]:
    """What `b` shows otherwise than `a` on one screen. `textes`: also the sentences."""
    for ailleurs in paire.ailleurs:
        yield Divergence("ecran", paire.ecran, "un autre écran", (paire.ecran,), (ailleurs,))
    yield from _noms(paire, "ecran", "titre", paire.a.titres, paire.b.titres)
    renommes = yield from _noms(paire, "champ", "champ", paire.a.champs, paire.b.champs)
    yield from _champs(paire, renommes)
    yield from _noms(paire, "libelle", "bouton ou lien", paire.a.commandes, paire.b.commandes)
    yield from _noms(paire, "message", "message", paire.a.messages, paire.b.messages)
    if textes:
        dits = {normaliser(t) for offre in (paire.a, paire.b) for t in (*offre.titres, *offre.champs, *offre.messages)}
        yield from _noms(
            paire,
            "texte",
            "texte",
            [t for t in paire.a.textes if normaliser(t) not in dits],
            [t for t in paire.b.textes if normaliser(t) not in dits],
        )


def _noms(
    paire: Paire,
    genre: str,
    quoi: str,
    noms_a: Mapping[str, Any] | Sequence[str],
    noms_b: Mapping[str, Any] | Sequence[str],
) -> Any:
    """Renamed, missing, then in excess; returns the renamed ones (a → b)."""
    a, b = {normaliser(n): n for n in noms_a}, {normaliser(n): n for n in noms_b}
    manquants, restants = [a[n] for n in a if n not in b], [b[n] for n in b if n not in a]
    renommes = appareiller(manquants, restants)
    seuls = ([m for m in manquants if m not in renommes], [r for r in restants if r not in renommes.values()])
    if genre == "champ" and len(seuls[0]) == len(seuls[1]) == 1:  # one field gone, one come: the same, renamed
        renommes[seuls[0][0]] = seuls[1][0]
    restants = [r for r in restants if r not in renommes.values()]
    for nom in manquants:
        voisin = renommes.get(nom, "")
        alias = ((nom, voisin),) if voisin and genre != "message" else ()
        yield Divergence(genre, paire.ecran, quoi, (nom,), (voisin,) if voisin else (), alias)
    for nom in restants:
        yield Divergence(genre, paire.ecran, f"{quoi} en trop", (), (nom,))
    return renommes


def _champs(paire: Paire, renommes: Mapping[str, str]) -> Iterator[Divergence]:
    """The same field on both sides: its kind, whether an answer is due, its options."""
    de_b = {normaliser(nom): champ for nom, champ in paire.b.champs.items()}
    for nom, (genre_a, requis_a, options_a) in paire.a.champs.items():
        champ_b = de_b.get(normaliser(renommes.get(nom, nom)))
        if champ_b is None:
            continue
        genre_b, requis_b, options_b = champ_b
        quoi = f"« {nom} »"
        if requis_a != requis_b:
            yield Divergence("obligatoire", paire.ecran, quoi, (_du(requis_a),), (_du(requis_b),))
        if {genre_a, genre_b} - {"liste", "choix"} and genre_a != genre_b:
            yield Divergence("champ", paire.ecran, f"sorte de {quoi}", (genre_a,), (genre_b,))
        if [normaliser(o) for o in options_a] != [normaliser(o) for o in options_b]:
            yield from _options(paire, nom, options_a, options_b)


def _options(paire: Paire, nom: str, a: Sequence[str], b: Sequence[str]) -> Iterator[Divergence]:
    quoi = f"réponses à « {nom} »"
    de_a, de_b = {normaliser(o) for o in a}, {normaliser(o) for o in b}
    manquantes = tuple(o for o in a if normaliser(o) not in de_b)
    en_trop = tuple(o for o in b if normaliser(o) not in de_a)
    if manquantes or en_trop:
        alias = tuple(appareiller(manquantes, en_trop).items())
        yield Divergence("option", paire.ecran, quoi, manquantes, en_trop, alias)
    else:
        yield Divergence("option", paire.ecran, f"ordre des {quoi}", tuple(a), tuple(b))


def _du(requis: bool) -> str:
    return "obligatoire" if requis else "facultatif"
