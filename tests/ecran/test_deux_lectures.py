"""The browser's reading and the reading without a browser of the same static page are the same page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette

from steps.ecran.modele import Element
from tests.ecran.conftest import EcranTeste

_numero = count()
textes = st.text(alphabet="abÉéœ1 9*:>’'«\u00a0\u202f\n&<", max_size=12).map(escape)
mots = st.sampled_from(["Nom", "Jour", "Mois", "Année", "Étapes", "Suggestions", "Fil d'Ariane", "Passeport", "Sexe *"])
libelles = st.one_of(textes, mots.map(escape))


def _id() -> str:
    return f"i{next(_numero)}"


@st.composite
def en_ligne(tirer: st.DrawFn) -> str:
    morceaux = tirer(
        st.lists(
            st.one_of(
                textes,
                textes.map(lambda t: f"<strong>{t}</strong>"),
                textes.map(lambda t: f'<span aria-hidden="true">{t}</span>'),
                textes.map(lambda t: f'<a href="x">{t}</a>'),
                textes.map(lambda t: f"<!-- {t.replace('-', '')} -->"),
                textes.map(lambda t: f"<em hidden>{t}</em>"),
                st.just("<br>"),
                textes.map(lambda t: f'<img alt="{t}" src="data:,">'),
            ),
            max_size=3,
        )
    )
    return "".join(morceaux)


@st.composite
def controle(tirer: st.DrawFn) -> str:
    attributs = " ".join(
        tirer(
            st.lists(
                st.sampled_from(
                    ["required", "readonly", "disabled", 'aria-invalid="true"', 'placeholder="JJ"', "hidden"]
                ),
                unique=True,
                max_size=2,
            )
        )
    )
    valeur, identifiant, nom = tirer(textes).replace("\n", " "), _id(), tirer(libelles)
    champ = tirer(
        st.sampled_from(
            [
                f'<input id="{identifiant}" value="{valeur}" {attributs}>',
                f'<textarea id="{identifiant}" {attributs}>{valeur}</textarea>',
                f'<input type="checkbox" id="{identifiant}" checked {attributs}>',
                f'<input type="radio" id="{identifiant}" {attributs}>',
                f'<input type="file" id="{identifiant}" {attributs}>',
                f'<select id="{identifiant}" {attributs}><option value="">Choisir</option>'
                f"<option selected>{valeur}</option><option>Autre</option></select>",
                f'<input type="submit" value="{valeur}" {attributs}>',
            ]
        )
    )
    aide = f'<p id="a{identifiant}">{tirer(textes)}</p>'
    return str(
        tirer(
            st.sampled_from(
                [
                    f"<label>{nom} {champ}</label>",
                    f'<label for="{identifiant}">{nom}</label>{champ}',
                    champ.replace("<input", f'<input aria-label="{nom}" aria-describedby="a{identifiant}"', 1) + aide,
                    champ,
                ]
            )
        )
    )


feuilles = st.one_of(
    en_ligne().map(lambda t: f"<p>{t}</p>"),
    en_ligne(),
    st.tuples(st.integers(1, 4), en_ligne()).map(lambda t: f"<h{t[0]}>{t[1]}</h{t[0]}>"),
    textes.map(lambda t: f"<button>{t}</button>"),
    textes.map(lambda t: f'<button aria-label="Supprimer {t}" disabled>{t}</button>'),
    controle(),
    st.lists(textes, max_size=3).map(
        lambda ts: '<ol aria-label="Étapes">' + "".join(f"<li>{t}</li>" for t in ts) + "</ol>"
    ),
    st.lists(textes, max_size=3).map(
        lambda ts: '<nav aria-label="Fil d\'Ariane"><ol>' + "".join(f"<li>{t}</li>" for t in ts) + "</ol></nav>"
    ),
    st.lists(st.tuples(textes, en_ligne()), max_size=3).map(
        lambda ps: "<dl>" + "".join(f"<dt>{t}</dt><dd>{d}</dd>" for t, d in ps) + "</dl>"
    ),
)


def _contenants(corps: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def dans(gabarit: str) -> st.SearchStrategy[str]:
        return st.tuples(libelles, corps).map(lambda t: gabarit.format(nom=t[0], corps=t[1]))

    return st.one_of(
        st.tuples(corps, corps).map("".join),
        dans("<div>{corps}</div>"),
        dans("<fieldset><legend>{nom}</legend>{corps}</fieldset>"),
        dans("<fieldset disabled><legend>{nom}</legend>{corps}</fieldset>"),
        dans('<section aria-label="{nom}">{corps}</section>'),
        dans('<div role="group" aria-label="{nom}" aria-required="true">{corps}</div>'),
        dans('<ul aria-label="{nom}"><li>{corps}</li><li>{nom}</li></ul>'),
        dans('<div role="alert">{corps}</div>'),
        dans('<p role="status">{nom}</p>{corps}'),
        dans("<details><summary>{nom}</summary>{corps}</details>"),
        dans("<details open><summary>{nom}</summary>{corps}</details>"),
        dans("<div hidden>{corps}</div>"),
        dans('<div style="display:none">{corps}</div>'),
        dans('<dialog open aria-label="{nom}">{corps}</dialog>'),
        dans(
            "<table><caption>{nom}</caption><tr><th>A</th><th>B</th></tr><tr><td>{nom}</td><td>{corps}</td></tr></table>"
        ),
        dans('<template>{corps}</template><div aria-hidden="true">{corps}</div>'),
    )


pages = st.recursive(feuilles, _contenants, max_leaves=6)


def _sans_poignee(elements: tuple[Element, ...]) -> list[Element]:
    return [replace(e, ref=-1) for e in elements]


@pytest.fixture
def les_deux(fabrique: Callable[..., EcranTeste]) -> tuple[EcranTeste, EcranTeste]:
    return fabrique("http"), fabrique("navigateur")


@pytest.mark.navigateur
@settings(
    max_examples=60,
    derandomize=True,  # the same pages at every run: more of them are for the developer who changes a reading
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(corps=pages)
def test_les_deux_pilotes_lisent_la_meme_page(
    corps: str, les_deux: tuple[EcranTeste, EcranTeste], application: Starlette
) -> None:
    application.state.libre = corps
    for ecran in les_deux:
        ecran.ouvrir("libre")
    sans, avec = (ecran.page() for ecran in les_deux)
    assert _sans_poignee(sans.elements) == _sans_poignee(avec.elements)
    assert sans.textes() == avec.textes()
    assert sans.questions() == avec.questions()
    assert (sans.boutons(), sans.liens()) == (avec.boutons(), avec.liens())
