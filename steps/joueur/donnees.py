"""What a gesture may quote of the person, in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from fixtures.personas import Usager
from steps.ecran.dates import MOIS

_RENVOI = re.compile(r"\{([^{}]+)\}")


def donnees_de(usager: Usager) -> dict[str, str]:
    """Every field of the person and of her address; dates as forms ask for them."""
    dites = {**usager.model_dump(mode="json", exclude={"adresse", "titres"}), **usager.adresse.model_dump(mode="json")}
    textes = {nom: str(valeur or "") for nom, valeur in dites.items()}
    textes["identifiant"] = usager.numero_etranger or usager.email
    textes["adresse"] = usager.adresse.libelle
    textes["naissance"] = en_lettres(usager.date_naissance)
    for titre in usager.titres[-1:]:
        textes |= {"titre": titre.numero, "titre_debut": en_lettres(titre.debut), "titre_fin": en_lettres(titre.fin)}
    return textes


def en_lettres(jour: date) -> str:
    """« 3 Octobre 2023 »."""
    return f"{jour.day} {MOIS[jour.month - 1]} {jour.year}"


def completer(texte: str, donnees: Mapping[str, str]) -> str:
    """`texte` with each {name} replaced. Raises `LookupError` naming what is not known."""

    def valeur(renvoi: re.Match[str]) -> str:
        if renvoi[1] not in donnees:
            raise LookupError(f"{{{renvoi[1]}}} n'est pas une donnée de la personne ; connues : {', '.join(donnees)}")
        return donnees[renvoi[1]]

    return _RENVOI.sub(valeur, texte)
