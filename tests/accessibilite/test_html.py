"""The HTML of every kind of page: parsed without a single error, and the rules that a parser does not check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import html5lib
import pytest
from lxml import html
from lxml.html import HtmlElement

from tests.accessibilite.monde import Monde
from tests.accessibilite.pages_du_site import CONTENUS, PAGES, statut_attendu

REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "form")
ENFANTS = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}, "tr": {"th", "td"}, "select": {"option", "optgroup"}}
PREMIERS = {"fieldset": "legend", "details": "summary"}
INTERACTIFS = {"a", "button", "input", "select", "textarea", "label", "details"}


def fautes(source: str) -> list[str]:
    """Everything wrong with a page, in words."""
    lecteur = html5lib.HTMLParser()
    lecteur.parse(source)
    page = html.document_fromstring(source)
    return [
        *(f"ligne {place[0]} : {code} {detail or ''}" for place, code, detail in lecteur.errors),
        *_identifiants(page),
        *_titres(page),
        *_contenus(page),
        *_noms(page),
    ]


def _identifiants(page: HtmlElement) -> Iterator[str]:
    ids = Counter(str(i) for i in page.xpath("//@id"))
    yield from (f"identifiant « {i} » porté {n} fois" for i, n in ids.items() if n > 1)
    for attribut in REFERENCES:
        for valeur in page.xpath(f"//@{attribut}"):
            yield from (f"{attribut} « {i} » ne désigne rien" for i in str(valeur).split() if i not in ids)
    ancres = [str(a) for a in page.xpath("//a/@href[starts-with(., '#')]")]
    yield from (f"lien « {a} » vers rien" for a in ancres if a[1:] not in ids)


def _titres(page: HtmlElement) -> Iterator[str]:
    if page.get("lang") != "fr":
        yield "la page ne dit pas sa langue"
    if not str(page.xpath("string(//title)")).strip():
        yield "page sans titre d'onglet"
    niveaux = [int(e.tag[1]) for e in page.xpath("//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]")]
    if niveaux.count(1) != 1:
        yield f"{niveaux.count(1)} titres de premier niveau"
    corps = [int(e.tag[1]) for e in page.xpath("//main//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]")]
    for avant, apres in pairwise(corps):
        if apres > avant + 1:
            yield f"un titre h{apres} suit un h{avant}"
    for region in ("main", "header", "footer"):
        if len(page.xpath(f"//body/{region}")) != 1:
            yield f"{region} : il en faut un"


def _contenus(page: HtmlElement) -> Iterator[str]:
    for parent, admis in ENFANTS.items():
        for e in page.iter(parent):
            yield from (f"<{nom}> dans <{parent}>" for nom in map(_balise, e) if nom not in {*admis, "script", ""})
    for parent, premier in PREMIERS.items():
        yield from (
            f"<{parent}> sans <{premier}> en tête" for e in page.iter(parent) if len(e) == 0 or e[0].tag != premier
        )
    for e in page.iter("a", "button"):
        yield from (f"<{nom}> dans <{_balise(e)}>" for nom in map(_balise, e.iterdescendants()) if nom in INTERACTIFS)
    yield from ("une image sans texte de remplacement" for e in page.iter("img") if e.get("alt") is None)


def _balise(e: object) -> str:
    """The element's name, '' for a comment."""
    nom = getattr(e, "tag", None)
    return nom if isinstance(nom, str) else ""


def _noms(page: HtmlElement) -> Iterator[str]:
    """A field without a name is unusable by ear; a field without a `name` is lost."""
    etiquettes = {str(i) for i in page.xpath("//label/@for")}
    for e in page.iter("input", "select", "textarea"):
        if e.get("type") == "hidden":
            continue
        if not e.get("name"):
            yield f"champ « {e.get('id')} » sans attribut name"
        if e.get("id") not in etiquettes and not e.get("aria-label") and not e.get("aria-labelledby"):
            yield f"champ « {e.get('name')} » sans étiquette"
    for e in page.iter("a", "button"):
        if not e.text_content().strip() and not e.get("aria-label"):
            yield f"<{_balise(e)}> sans texte"


@pytest.mark.parametrize("nom", PAGES)
def test_la_page_est_bien_formee(monde: Monde, nom: str) -> None:
    reponse = PAGES[nom](monde).reponse()
    assert reponse.status_code == statut_attendu(nom)
    assert CONTENUS.get(nom, "") in reponse.text
    assert fautes(reponse.text) == []


@pytest.mark.parametrize(
    ("abime", "attendu"),
    [
        ("<p>avant</p></p>", "ligne"),
        ("<i id=x></i><i id=x></i>", "« x » porté 2 fois"),
        ("<label for=absent>Nom</label>", "for « absent » ne désigne rien"),
        ("<h1>second</h1>", "2 titres de premier niveau"),
        ("<h4>trop bas</h4>", "un titre h4 suit un h1"),
        ("<ul><p>hors liste</p></ul>", "<p> dans <ul>"),
        ("<button><a href='/'>ici</a></button>", "<a> dans <button>"),
        ("<input name=seul>", "« seul » sans étiquette"),
        ("<input id=seul>", "« seul » sans attribut name"),
        ("<a href='#nulle-part'>ici</a>", "« #nulle-part » vers rien"),
        ("<fieldset><p>sans légende</p></fieldset>", "<fieldset> sans <legend>"),
    ],
)
def test_une_faute_se_voit(abime: str, attendu: str) -> None:
    """The checker itself: sound page, then one fault at a time."""
    page = (
        '<!DOCTYPE html><html lang="fr"><head><title>T</title></head><body><header>E</header>'
        "<main><h1>T</h1>{}</main><footer>P</footer></body></html>"
    )
    assert fautes(page.format("")) == []
    assert any(attendu in faute for faute in fautes(page.format(abime)))
