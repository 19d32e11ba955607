"""The page as a person reads it: one model, filled by every `Ecran` driver, read by steps.

A driver fills `Element`s in document order; everything about names and places is decided here, once, so that
the browser and the driver without a browser cannot disagree on what a name designates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from steps.textes import contient_texte, meme_texte, proches

Role = Literal[
    "titre",  # a heading; `niveau` 1..6
    "lien",
    "bouton",  # also summary of a foldable section, submit inputs
    "onglet",
    "champ",  # one-line or multi-line text input
    "liste",  # select; `options`
    "radio",  # one radio button; the question is its innermost place
    "case",  # checkbox
    "fichier",  # file input
    "donnee",  # a label with a value that cannot be edited (dl/dt/dd or output)
    "texte",  # the text of one block (paragraph, list item, cell, label…) with all its inline parts
    "alerte",  # role=alert: an error or a warning
    "statut",  # role=status: an information
    "suggestion",  # an option of an open suggestion list
    "etape",  # an entry of the progress bar; `courant` for the one under way
    "filariane",  # the breadcrumb as one text
    "fenetre",  # an open dialog: `nom` its title
    "tableau",  # a table: `nom` its caption or the heading above; `colonnes` and `lignes`
]


class Introuvable(LookupError):
    """What a step sought is not on the page: `quoi`, `nom`, the place, and the nearest names there are.

    `precision` says the rest in one clause: which target, how long awaited, which setting to look at.
    """

    def __init__(
        self,
        quoi: str,
        nom: str,
        dans: str = "",
        voisins: Iterable[str] = (),
        page: str = "",
        precision: str = "",
    ) -> None:
        self.quoi, self.nom, self.dans, self.voisins, self.page = quoi, nom, dans, tuple(voisins), page
        self.precision = precision
        lieu = f" dans « {dans} »" if dans else ""
        sur = f" sur la page « {page} »" if page else ""
        suite = " ; au plus près : " + ", ".join(f"« {v} »" for v in self.voisins) if self.voisins else ""
        fin = f" ; {precision}" if precision else ""
        super().__init__(f"{quoi} « {nom} » {self.defaut}{lieu}{sur}{suite}{fin}")

    defaut = "introuvable"

    def precise(self, precision: str) -> Introuvable:
        """The same error with one more clause."""
        return type(self)(self.quoi, self.nom, self.dans, self.voisins, self.page, precision)


class Inactif(Introuvable):
    """The thing is there but a person cannot use it: disabled, read only, or covered by something else."""

    defaut = "inutilisable (désactivé, non modifiable ou recouvert)"


class SansEffet(Inactif):
    """The thing was used and did not do what it is for; waiting would change nothing."""

    defaut = "sans effet"


class CibleInjoignable(ConnectionError):
    """The target does not answer, or not in time. The message is one French sentence with what to look at."""


class Ambigu(LookupError):
    """Several elements bear the name sought: the step must name the group, row or heading first."""

    def __init__(self, quoi: str, nom: str, lieux: Sequence[str], page: str = "") -> None:
        self.quoi, self.nom, self.lieux = quoi, nom, tuple(lieux)
        choix = ", ".join(f"« {lieu} »" for lieu in lieux)
        super().__init__(f"{quoi} « {nom} » : {len(lieux)} possibles sur la page « {page} », dans {choix}")


@dataclass(frozen=True, slots=True)
class Element:
    """One thing a reader perceives. `places`: the innermost group name outwards, then headings above."""

    role: Role
    nom: str = ""
    places: tuple[str, ...] = ()
    valeur: str = ""
    coche: bool = False
    requis: bool = False
    modifiable: bool = True
    invalide: bool = False
    description: str = ""
    attente: str = ""  # placeholder (« JJ »)
    options: tuple[str, ...] = ()
    niveau: int = 0
    courant: bool = False
    cible: str = ""  # href of a link, as written
    colonnes: tuple[str, ...] = ()
    lignes: tuple[tuple[str, ...], ...] = ()
    lu: str = ""  # what the eye reads where the accessible name says more (« SUPPRIMER »); both designate
    genre: str = ""  # type of an input or a button: "date", "file", "submit", "button"…
    ref: int = -1  # the driver's own handle; meaningless elsewhere


GenreDeQuestion = Literal["texte", "liste", "choix", "case", "date", "fichier", "donnee"]


@dataclass(frozen=True, slots=True)
class Question:
    """A question and its answer, whatever widget bears it: text, list, radio buttons, box or plain datum."""

    libelle: str
    genre: GenreDeQuestion
    valeur: str
    options: tuple[str, ...] = ()
    requis: bool = False
    modifiable: bool = True
    invalide: bool = False
    message: str = ""
    places: tuple[str, ...] = ()
    attentes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tableau:
    """A table: its name, its column headers in order and its rows of cell texts."""

    nom: str
    colonnes: tuple[str, ...]
    lignes: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Page:
    """An immutable reading of one page."""

    adresse: str
    statut: int
    elements: tuple[Element, ...]
    langue: str = ""

    # ---- finding -------------------------------------------------------------------------------------------

    def choisir(self, quoi: str, roles: Iterable[Role], nom: str, dans: str = "") -> Element:
        """The one element of these roles named `nom` (whole) within the place `dans`.

        Several of the same name: the one in the open dialog if there is one, otherwise `Ambigu`.
        Raises `Introuvable` with the nearest names of the same roles.
        """
        trouves = self.tous(roles, nom, dans)
        if len(trouves) == 1:
            return trouves[0]
        if not trouves:
            noms = [e.nom for e in self.tous(roles, dans=dans)] or [e.nom for e in self.tous(roles)]
            raise Introuvable(quoi, nom, dans, proches(nom, noms), self.titre)
        devant = [e for e in trouves if self.fenetre and any(meme_texte(p, self.fenetre) for p in e.places)]
        if len(devant) == 1:
            return devant[0]
        if len({(e.role, e.cible) for e in trouves}) == 1 and trouves[0].role == "lien":
            return trouves[0]
        raise Ambigu(quoi, nom, [" > ".join(reversed(e.places)) for e in trouves], self.titre)

    def tous(self, roles: Iterable[Role], nom: str = "", dans: str = "") -> list[Element]:
        """Every element of these roles, of this whole name and within this place if given, in page order."""
        voulus = frozenset(roles)
        return [
            e
            for e in self.elements
            if e.role in voulus
            and (not nom or meme_texte(e.nom, nom) or (e.lu != "" and meme_texte(e.lu, nom)))
            and (not dans or any(meme_texte(place, dans) for place in e.places))
        ]

    # ---- reading -------------------------------------------------------------------------------------------

    @property
    def titre(self) -> str:
        """The main heading (first of the highest level there is), '' when the page has none."""
        titres = self.tous(["titre"])
        return min(titres, key=lambda e: e.niveau).nom if titres else ""

    def titres(self, dans: str = "") -> tuple[str, ...]:
        return tuple(e.nom for e in self.tous(["titre"], dans=dans))

    @property
    def fenetre(self) -> str:
        """The title of the open dialog, '' when none is open."""
        ouvertes = self.tous(["fenetre"])
        return ouvertes[-1].nom if ouvertes else ""

    @property
    def fil_ariane(self) -> str:
        trouves = self.tous(["filariane"])
        return trouves[0].nom if trouves else ""

    def etapes(self) -> tuple[str, ...]:
        return tuple(e.nom for e in self.tous(["etape"]))

    @property
    def etape_courante(self) -> str:
        return next((e.nom for e in self.tous(["etape"]) if e.courant), "")

    def boutons(self, dans: str = "") -> tuple[str, ...]:
        return tuple(e.nom for e in self.tous(["bouton"], dans=dans))

    def liens(self, dans: str = "") -> tuple[str, ...]:
        return tuple(e.nom for e in self.tous(["lien"], dans=dans))

    def messages(self, dans: str = "") -> tuple[str, ...]:
        """Alerts and statuses, in page order."""
        return tuple(e.nom for e in self.tous(["alerte", "statut"], dans=dans))

    def textes(self, dans: str = "") -> tuple[str, ...]:
        """Every block text, heading, label and control name, in page order."""
        return tuple(e.nom for e in self.elements if e.nom and (not dans or any(meme_texte(p, dans) for p in e.places)))

    def porte(self, attendu: str, dans: str = "") -> bool:
        """Whether some block of the page bears this text, as whole words."""
        return any(contient_texte(texte, attendu) for texte in self.textes(dans))

    def suggestions(self, dans: str = "") -> tuple[str, ...]:
        return tuple(e.nom for e in self.tous(["suggestion"], dans=dans))

    def tableau(self, nom: str) -> Tableau:
        e = self.choisir("tableau", ["tableau"], nom)
        return Tableau(e.nom, e.colonnes, e.lignes)

    def questions(self, dans: str = "") -> tuple[Question, ...]:
        """Every question in page order; radio buttons and date parts are gathered under their question."""
        return tuple(q for q in _assembler(self.elements) if not dans or any(meme_texte(p, dans) for p in q.places))

    def question(self, libelle: str, dans: str = "") -> Question:
        """The question labelled `libelle` (whole). Raises `Introuvable` or `Ambigu`."""
        possibles = self.questions(dans)
        trouvees = [q for q in possibles if meme_texte(q.libelle, libelle)]
        if len(trouvees) == 1:
            return trouvees[0]
        if not trouvees:
            raise Introuvable("champ", libelle, dans, proches(libelle, [q.libelle for q in possibles]), self.titre)
        raise Ambigu("champ", libelle, [" > ".join(reversed(q.places)) for q in trouvees], self.titre)

    def a_question(self, libelle: str, dans: str = "") -> bool:
        return any(meme_texte(q.libelle, libelle) for q in self.questions(dans))


PARTIES_DE_DATE = ("Jour", "Mois", "Année")


def est_partie_de_date(element: Element) -> int:
    """0, 1 or 2 when the element is the day, month or year box of a date in three parts, else -1."""
    nu = element.nom.replace("*", " ").replace(":", " ")
    if element.role not in ("champ", "liste"):
        return -1
    return next((rang for rang, partie in enumerate(PARTIES_DE_DATE) if meme_texte(nu, partie)), -1)


_GENRES: dict[str, GenreDeQuestion] = {
    "champ": "texte",
    "liste": "liste",
    "case": "case",
    "fichier": "fichier",
    "donnee": "donnee",
}


def _assembler(elements: tuple[Element, ...]) -> Iterable[Question]:
    faits: set[int] = set()
    for rang, e in enumerate(elements):
        if rang in faits:
            continue
        if e.role == "radio":
            yield _choix(_suite(elements, rang, faits, lambda autre: autre.role == "radio"))
        elif est_partie_de_date(e) >= 0 and e.places:
            yield _date(_suite(elements, rang, faits, lambda autre: est_partie_de_date(autre) >= 0))
        elif e.role in _GENRES:
            yield _simple(e)


def _suite(
    elements: tuple[Element, ...], debut: int, faits: set[int], convient: Callable[[Element], bool]
) -> list[Element]:
    """The elements that answer the same question as the first: same kind, same places, until a name comes again.

    Two children have a « Date de naissance » each: the places, then the second « Jour », tell them apart.
    """
    places = elements[debut].places
    suite: list[Element] = []
    for rang in range(debut, len(elements)):
        element = elements[rang]
        if rang in faits or element.places != places or not convient(element):
            continue
        if any(meme_texte(element.nom, autre.nom) for autre in suite):
            break
        faits.add(rang)
        suite.append(element)
    return suite


def _reunir(parties: list[Element], genre: GenreDeQuestion, valeur: str, options: tuple[str, ...]) -> Question:
    places = parties[0].places
    return Question(
        places[0] if places else "",
        genre,
        valeur,
        options,
        any(p.requis for p in parties),
        any(p.modifiable for p in parties),
        any(p.invalide for p in parties),
        next((p.description for p in parties if p.description), ""),
        places[1:],
        tuple(p.attente for p in parties) if genre == "date" else (),
    )


def _choix(radios: list[Element]) -> Question:
    choisi = next((r.nom for r in radios if r.coche), "")
    return _reunir(radios, "choix", choisi, tuple(r.nom for r in radios))


def _date(parties: list[Element]) -> Question:
    return _reunir(parties, "date", " ".join(p.valeur for p in parties if p.valeur), ())


def _simple(e: Element) -> Question:
    coche = "cochée" if e.coche else "non cochée"
    return Question(
        e.nom,
        "date" if e.role == "champ" and e.genre == "date" else _GENRES[e.role],
        coche if e.role == "case" else e.valeur,
        e.options,
        e.requis,
        e.modifiable and e.role != "donnee",
        e.invalide,
        e.description,
        e.places,
        (e.attente,) if e.attente else (),
    )
