"""The first screens, opened with the driver chosen: their labels found, or missing with the alias to paste."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from steps.docteur.premiers_ecrans import COMMANDES, PREMIERS_ECRANS, PremierEcran
from steps.docteur.verdicts import Verdict, a_regler, bien, essayer
from steps.ecran.modele import Page
from steps.ports import Ecran
from steps.textes import meme_texte, normaliser, proches

_RESSEMBLE = 0.6


def examiner(ecran: Ecran) -> list[Verdict]:
    """One verdict for each first screen, in the order a usager meets them."""
    verdicts: list[Verdict] = []
    for premier in PREMIERS_ECRANS:
        verdicts += essayer(premier.nom, lambda p=premier: _examiner(ecran, p), "[alias]", "[ecran]")  # type: ignore[misc]
    return verdicts


def aller(ecran: Ecran, premier: PremierEcran) -> None:
    ecran.ouvrir("")
    for nom in premier.par:
        ecran.cliquer(nom)


def _examiner(ecran: Ecran, premier: PremierEcran) -> Iterator[Verdict]:
    sujet = premier.nom
    ecran.ouvrir("")
    for nom in premier.par:
        page = ecran.lire(lambda lue: lue, lambda lue, n=nom: bool(lue.tous(COMMANDES, n)))  # type: ignore[misc]
        if not page.tous(COMMANDES, nom):
            manque = [(nom, proches(nom, [e.nom for e in page.tous(COMMANDES)], nombre=3))]
            yield a_regler(sujet, f"« {nom} » n'est pas sur « {page.titre} » : écran non atteint", *_alias(manque))
            return
        ecran.cliquer(nom)
    page = ecran.lire(lambda lue: lue, lambda lue: not any(_manques(lue, premier)))
    manques = list(_manques(page, premier))
    nombre = len(premier.titres) + len(premier.champs) + len(premier.commandes)
    if not manques:
        pluriel = "libellés des guides trouvés" if nombre > 1 else "libellé des guides trouvé"
        yield bien(sujet, f"« {page.titre} », {nombre} {pluriel}")
        return
    dits = ", ".join(f"« {nom} »" for nom, _ in manques)
    yield a_regler(
        sujet,
        f"« {page.titre} » ({page.adresse}) : {len(manques)} sur {nombre} manque{'nt' if len(manques) > 1 else ''}, {dits}",
        *_alias(manques),
    )


def _manques(page: Page, premier: PremierEcran) -> Iterator[tuple[str, list[str]]]:
    """Each label that is not there, with the nearest of its kind."""
    offerts = (
        (premier.titres, list(page.titres())),
        (premier.champs, [q.libelle for q in page.questions()]),
        (premier.commandes, [e.nom for e in page.tous(COMMANDES)]),
    )
    for attendus, noms in offerts:
        for attendu in attendus:
            if not any(meme_texte(attendu, nom) for nom in noms):
                yield attendu, proches(attendu, [n for n in noms if n not in attendus], nombre=3)


def _alias(manques: Iterable[tuple[str, list[str]]]) -> Iterator[str]:
    """What to paste in the profile for each missing label: the nearest name first, the others if they resemble too."""
    lignes = []
    for nom, candidats in manques:
        retenus = [
            c for c in candidats[1:] if SequenceMatcher(None, normaliser(nom), normaliser(c)).ratio() >= _RESSEMBLE
        ]
        lignes += [f"    {toml(nom)} = {toml(candidat)}" for candidat in [*candidats[:1], *retenus]]
        if not candidats:
            lignes.append(f'    {toml(nom)} = "…"  # rien d\'approchant sur cette page')
    yield "dans [alias] du profil, si c'est la même chose sous un autre nom :"
    yield from lignes


def toml(texte: str) -> str:
    """`texte` as a TOML string."""
    return '"' + texte.replace("\\", "\\\\").replace('"', '\\"') + '"'
