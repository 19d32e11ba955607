"""What a scenario knows by name: the person, the dossier, the day. Sentences and tables quote it in braces.

« Bonjour {prénom nom}, » in a feature file stands for the persona of the scenario: a product owner reads whose data
is expected, and nobody's name is written down.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from fixtures.personas import Usager
from steps.ecran.dates import MOIS


class Fiche(dict[str, str]):
    """The names known so far. `faire_connaitre` is called once for the first name that is not."""

    def __init__(self, connus: Mapping[str, str], faire_connaitre: Callable[[], object]) -> None:
        super().__init__(connus)
        self._faire_connaitre: Callable[[], object] | None = faire_connaitre

    def __missing__(self, nom: str) -> str:
        faire, self._faire_connaitre = self._faire_connaitre, None
        if faire is not None:
            faire()
        if nom in self:
            return self[nom]
        connus = ", ".join(f"{{{connu}}}" for connu in sorted(self))
        raise LookupError(f"{{{nom}}} n'est pas connu à ce stade du scénario ; connus : {connus}")


_RENVOI = re.compile(r"\{([^{}]+)\}")


def completer(texte: str, fiche: Fiche) -> str:
    """`texte` with each {nom} replaced. Raises `LookupError` naming what the scenario does not know yet."""

    return _RENVOI.sub(lambda renvoi: fiche[renvoi[1]], texte)


def colonne(datatable: Sequence[Sequence[str]], fiche: Fiche) -> list[str]:
    """The single column of a table of texts."""
    return [completer(ligne[0], fiche) for ligne in datatable]


def couples(datatable: Sequence[Sequence[str]], fiche: Fiche) -> list[tuple[str, str]]:
    """The rows « label, value » of a table of two columns."""
    return [(ligne[0], completer(ligne[1], fiche)) for ligne in datatable]


def en_jj_mm_aaaa(jour: date) -> str:
    return f"{jour:%d/%m/%Y}"


def en_jour_mois_annee(jour: date) -> str:
    """« 3 Octobre 2023 », the way the forms ask for it."""
    return f"{jour.day} {MOIS[jour.month - 1]} {jour.year}"


def jour_lu(texte: str) -> date:
    """The date written JJ/MM/AAAA."""
    jour, mois, annee = texte.split("/")
    return date(int(annee), int(mois), int(jour))


def decrire_usager(fiche: Fiche, usager: Usager) -> None:
    """Everything a sentence may quote of the person."""
    fiche.update(
        {
            "nom": usager.nom,
            "prénom": usager.prenom,
            "prénom nom": usager.nom_affiche,
            "sexe": usager.sexe,
            "date de naissance": en_jj_mm_aaaa(usager.date_naissance),
            "pays de naissance": usager.pays_naissance,
            "lieu de naissance": usager.lieu_naissance,
            "nationalité": usager.nationalite,
            "n° étranger": usager.numero_etranger,
            "email": usager.email,
            "téléphone": usager.telephone,
            "mot de passe": usager.mot_de_passe,
            "adresse": usager.adresse.libelle,
            "n° ephoto": usager.numero_ephoto,
        }
    )
    for titre in usager.titres[-1:]:
        fiche.update(
            {
                "n° du titre": titre.numero,
                "début du titre": en_jour_mois_annee(titre.debut),
                "fin du titre": en_jour_mois_annee(titre.fin),
            }
        )


def dater(fiche: Fiche, instant: datetime) -> None:
    """The day and hour of the target, as it writes them."""
    fiche["date du jour"] = en_jj_mm_aaaa(instant.date())
    fiche["heure"] = f"{instant:%H:%M}"
