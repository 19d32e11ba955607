"""One home page and one menu: the superset of the guides' captures, in one order, signed out and signed in."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.pages.gabarits import GABARITS


@dataclass(frozen=True)
class Entree:
    """A label of the site and the path it leads to."""

    libelle: str
    chemin: str
    sans_numero: bool = False
    """Whether it is only for accounts without n° étranger."""


def _non_simulee(slug: str) -> str:
    return f"non-simule/{slug}"


NON_SIMULEES: dict[str, str] = {
    "vls-ts": "Je valide mon VLS-TS",
    "nationalite": "Je demande la nationalité française",
    "autorisation-travail": "Demander une autorisation de travail",
    "document-voyage": "Je demande un document de voyage",
    "timbre": "Acheter un timbre fiscal électronique",
    "franceconnect": "S'identifier avec FranceConnect",
}
"""What the site names and the simulator does not simulate: a page says so."""

MENU_PUBLIC = (
    Entree("Valider mon VLS-TS", _non_simulee("vls-ts")),
    Entree("Demander un titre de séjour", "acces/titre-de-sejour"),
    Entree("Demander la nationalité française", _non_simulee("nationalite")),
    Entree("Acheter un timbre fiscal électronique", _non_simulee("timbre")),
    Entree("Je demande une autorisation de travail", _non_simulee("autorisation-travail")),
    Entree("Document de voyage", _non_simulee("document-voyage")),
)

MENU_CONNECTE = (
    Entree("Demander un titre de séjour", "profil"),
    Entree("Acheter un timbre fiscal électronique", _non_simulee("timbre")),
    Entree("Déclarer un changement", "mon-compte/changement"),
    Entree("Document de voyage", _non_simulee("document-voyage")),
)

BRIQUES_PUBLIQUES = (
    Entree("Je valide mon VLS-TS", _non_simulee("vls-ts")),
    Entree("Je demande ou renouvelle un titre de séjour", "acces/titre-de-sejour"),
    Entree("Je demande un premier titre -sans numéro étranger, sans visa-", "acces/premier-titre"),
    Entree("Je demande la nationalité française", _non_simulee("nationalite")),
    Entree("Demander une autorisation de travail", _non_simulee("autorisation-travail")),
    Entree("Je déclare un changement de situation", "mon-compte/changement"),
    Entree("Je demande un document de voyage", _non_simulee("document-voyage")),
)

BRIQUES_CONNECTE = (
    Entree("Je demande ou renouvelle un titre de séjour", "profil"),
    Entree("Je demande un premier titre -sans numéro étranger, sans visa-", "profil/premier-titre", sans_numero=True),
    Entree("Je demande la nationalité française", _non_simulee("nationalite")),
    Entree("Demander une autorisation de travail", _non_simulee("autorisation-travail")),
    Entree("J'achète un timbre fiscal électronique", _non_simulee("timbre")),
    Entree("Je déclare un changement de situation", "mon-compte/changement"),
    Entree("Je demande un Document de Voyage", _non_simulee("document-voyage")),
)

PIED = (
    Entree("Contact", "contact"),
    Entree("Plan du site", "plan-du-site"),
    Entree("Mentions légales", "mentions-legales"),
    Entree("Accessibilité", "accessibilite"),
    Entree("Data.gouv.fr", "https://www.data.gouv.fr/"),
)

GABARITS.globals.update(
    MENU_PUBLIC=MENU_PUBLIC,
    MENU_CONNECTE=MENU_CONNECTE,
    BRIQUES_PUBLIQUES=BRIQUES_PUBLIQUES,
    BRIQUES_CONNECTE=BRIQUES_CONNECTE,
    PIED=PIED,
)
