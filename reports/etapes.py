"""`make etapes`: prints the catalogue of phrases, and writes it as a page to keep open while writing scenarios."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup, escape

from reports.ecriture import remplacer
from reports.page import ancre, environnement
from steps.etapes import Etape, catalogue, charger, decrire, titre
from steps.garde.referentiel import FEATURES

PAGE = FEATURES.parent / "reports" / "out" / "etapes.html"
GENRES = {"given": "Étant donné", "when": "Quand", "then": "Alors", None: "Tout genre"}


def rendre(chapitres: Sequence[tuple[str, Sequence[Etape]]]) -> str:
    """The page as text."""
    env = environnement()
    env.filters |= {"mots": _mots}
    return env.get_template("etapes.html").render(
        chapitres=[(ancre(module), titre(module), module, etapes) for module, etapes in chapitres], genres=GENRES
    )


def _mots(phrase: str) -> Markup:
    """A phrase with its values and its choices of words set apart."""
    return Markup(re.sub(r"\{(\w+)(?::\w+)?\}|\[([^\]]*)\]", _habiller, str(escape(phrase))))  # noqa: S704 - escaped


def _habiller(trouve: re.Match[str]) -> str:
    return f"<var>{trouve[1]}</var>" if trouve[1] else f"<i>[{trouve[2].replace('|', ' | ')}]</i>"


def main(page: Path = PAGE) -> int:
    chapitres = catalogue(charger())
    page.parent.mkdir(parents=True, exist_ok=True)
    remplacer(page, rendre(chapitres))
    sys.stdout.write(f"{decrire(chapitres)}\nPage : {page}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
