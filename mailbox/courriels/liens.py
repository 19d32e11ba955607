"""What a reader finds in the parts of a mail: its links and the text that its HTML shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

_ADRESSE = re.compile(r"https?://[^\s<>\"«»]+", re.IGNORECASE)
_PONCTUATION = ".,;:!?'’…"
_FERMANTES = {")": "(", "]": "[", "}": "{"}
_BLOCS = frozenset(
    {
        "address",
        "article",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
    }
    | {"header", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "title", "tr", "ul"}
)
_MUETS = frozenset({"script", "style", "head", "template"})


@dataclass(frozen=True, slots=True)
class Lien:
    """A link: the text read and the address it leads to. In a plain text both are the address."""

    texte: str
    adresse: str


class _Lecteur(HTMLParser):
    """Gathers the anchors and the visible text; an image stands for its alternative text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.liens: list[Lien] = []
        self._morceaux: list[str] = []
        self._muets = 0
        self._ancre: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _MUETS:
            self._muets += 1
        if tag in _BLOCS:
            self._morceaux.append("\n")
        valeurs = dict(attrs)
        if tag == "a" and valeurs.get("href"):
            self._fermer_ancre()
            self._ancre = ((valeurs["href"] or "").strip(), len(self._morceaux))
        if tag == "img" and valeurs.get("alt"):
            self._morceaux.append(valeurs["alt"] or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _MUETS:
            self._muets = max(0, self._muets - 1)
        if tag in _BLOCS:
            self._morceaux.append("\n")
        if tag == "a":
            self._fermer_ancre()

    def handle_data(self, data: str) -> None:
        if not self._muets:
            self._morceaux.append(data)

    def close(self) -> None:
        super().close()
        self._fermer_ancre()

    def _fermer_ancre(self) -> None:
        if self._ancre is None:
            return
        adresse, debut = self._ancre
        self._ancre = None
        self.liens.append(Lien(" ".join("".join(self._morceaux[debut:]).split()), adresse))

    @property
    def texte(self) -> str:
        lignes = (" ".join(ligne.split()) for ligne in "".join(self._morceaux).split("\n"))
        return "\n".join(ligne for ligne in lignes if ligne)


def _lire(html: str) -> _Lecteur:
    lecteur = _Lecteur()
    lecteur.feed(html)
    lecteur.close()
    return lecteur


def texte_de_html(html: str) -> str:
    """The text that the HTML shows, one line per block."""
    return _lire(html).texte


def liens_de_html(html: str) -> tuple[Lien, ...]:
    """Every anchor with an address, in order; the text is the one read, runs of spaces as one."""
    return tuple(_lire(html).liens)


def liens_de_texte(texte: str) -> tuple[Lien, ...]:
    """Every bare http(s) address of a plain text, without the punctuation that ends the sentence."""
    adresses = (_sans_ponctuation(trouve.group()) for trouve in _ADRESSE.finditer(texte))
    return tuple(Lien(adresse, adresse) for adresse in adresses)


def liens_du_courriel(html: str, texte: str) -> tuple[Lien, ...]:
    """The links of the HTML part, then those of the text part that lead elsewhere."""
    liens = liens_de_html(html)
    connues = {lien.adresse for lien in liens}
    ajouts = dict.fromkeys(lien for lien in liens_de_texte(texte) if lien.adresse not in connues)
    return (*liens, *ajouts)


def _sans_ponctuation(adresse: str) -> str:
    while adresse:
        dernier = adresse[-1]
        ouvrante = _FERMANTES.get(dernier)
        orpheline = ouvrante is not None and adresse.count(ouvrante) < adresse.count(dernier)
        if dernier not in _PONCTUATION and not orpheline:
            break
        adresse = adresse[:-1]
    return adresse
