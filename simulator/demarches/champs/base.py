"""The base of every field kind: what it is called, when it is relevant, how it reads what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from simulator.demarches.conditions import TOUJOURS, Condition, Contexte

Brut = Mapping[str, Any]
"""What was typed, by input name: a text, or a list of texts for repeated inputs."""


class DeclarationInvalide(ValueError):
    """A procedure's declaration is wrong. The message names the declaration, the place and what was expected."""


@dataclass(frozen=True)
class Erreur:
    """Why what was typed is refused: the French message, and the input to point at."""

    message: str
    entree: str = ""


MESSAGE_OBLIGATOIRE = "Ce champ est obligatoire."


@dataclass(frozen=True, kw_only=True)
class Champ:
    """One question of an étape.

    `nom` is unique in the procedure; `libelle` is the label as the guide writes it, with its asterisk and colon;
    `obligatoire` must agree with the asterisk unless `asterisque=False` says that the guide shows none.
    """

    nom: str
    libelle: str
    obligatoire: bool = True
    asterisque: bool = True
    si: Condition = TOUJOURS
    aide: tuple[str, ...] = ()
    defaut: str = ""
    """Value shown before any answer: a key of the register's record (« fiche:telephone ») or a plain text."""
    rappele: bool = True
    """Whether the récapitulatif shows it again."""
    groupe: str = ""
    """Which copy of a repeated block it stands in (« Enfant 1 à votre charge »), where labels are read alone."""

    gabarit: ClassVar[str] = "texte"
    """Name of the template in `gabarits/champs/` that draws this kind."""
    fait_varier: ClassVar[bool] = False
    """Whether the page is posted again as soon as this field changes (conditional fields may depend on it)."""

    def entrees(self) -> tuple[str, ...]:
        """Names of the inputs that bear this field."""
        return (self.nom,)

    def lire(self, brut: Brut, contexte: Contexte) -> Any | Erreur:
        """The value typed, None when nothing was, or an `Erreur`. Pure."""
        del contexte
        return texte(brut, self.nom) or None

    def juger(self, brut: Brut, contexte: Contexte) -> Any | Erreur:
        """`lire`, plus the refusal of an empty answer where one is compulsory."""
        valeur = self.lire(brut, contexte)
        if valeur is None and self.obligatoire:
            return Erreur(self.message_obligatoire, self.entrees()[0])
        return valeur

    def rappels(self, valeur: Any) -> tuple[tuple[str, str], ...]:
        """What the récapitulatif says of a value read: labels and texts, '' for nothing."""
        return ((self.libelle_rappel, "" if valeur is None else str(valeur)),)

    @property
    def libelle_complet(self) -> str:
        """The label, with the copy of the block it stands in."""
        return f"{self.groupe} — {self.libelle}" if self.groupe else self.libelle

    @property
    def libelle_rappel(self) -> str:
        """The label without its asterisk."""
        return " ".join(self.libelle.replace("*", " ").split())

    @property
    def message_obligatoire(self) -> str:
        return MESSAGE_OBLIGATOIRE

    def initial(self, contexte: Contexte) -> dict[str, Any]:
        """What the inputs hold before any answer."""
        if not self.defaut:
            return {}
        if self.defaut.startswith("fiche:"):
            return {self.nom: str(contexte.fiche.get(self.defaut.removeprefix("fiche:"), "") or "")}
        return {self.nom: self.defaut}

    def saisie(self, valeur: Any) -> dict[str, str]:
        """What a usager types to answer this value, by input."""
        return {self.entrees()[0]: str(valeur)}

    def controler(self) -> Iterator[str]:
        """What is wrong in this field's own declaration, one sentence each."""
        etoile = "*" in self.libelle
        if self.asterisque and etoile != self.obligatoire:
            yield (
                f"champ « {self.nom} » : obligatoire={self.obligatoire} mais le libellé « {self.libelle} » "
                f"{'porte' if etoile else 'ne porte pas'} d'astérisque ; accorder les deux, ou asterisque=False "
                "si le guide n'en montre pas"
            )
        if not self.nom.isidentifier() or self.nom != self.nom.lower():
            yield f"champ « {self.nom} » : attendu un nom en minuscules, chiffres et « _ »"

    def reponses_possibles(self) -> tuple[str, ...] | None:
        """The closed list of values, None when any is possible."""
        return None


def texte(brut: Brut, entree: str) -> str:
    """The text typed in an input, trimmed, '' when absent; the last one when it was sent several times.

    Boxes and radio buttons follow a hidden empty input of their name, so that « unticked » is posted too.
    """
    valeur = brut.get(entree, "")
    if isinstance(valeur, list):
        valeur = valeur[-1] if valeur else ""
    return str(valeur).strip()
