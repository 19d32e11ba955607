"""Observations: every `Alors` compares what was expected with what a port observed, and both are kept.

The notebook (`Carnet`) of a scenario serves three readers: the report (what was seen at each step), the gate
(a `Alors` that verified nothing fails) and the honouring of statements (which verbatim strings were used or
verified).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar, cast

from steps.divergences import Acceptees, Comparaison
from steps.inventaire import Vue
from steps.textes import contient_texte, normaliser, proches

T = TypeVar("T")


class EcartConstate(AssertionError):
    """What was observed differs from what the guide says. The message is for a product owner."""


@dataclass(frozen=True, slots=True)
class Constat:
    """One comparison: what was looked at, what was expected, what was observed.

    `ecran`: heading of the page last read. `accepte`: why the target's profile accepts the difference, '' otherwise.
    `sorte`: the method of `Verificateur` that compared.
    """

    quoi: str
    attendu: tuple[str, ...]
    observe: tuple[str, ...]
    conforme: bool
    ecran: str = ""
    accepte: str = ""
    sorte: str = ""


@dataclass(frozen=True, slots=True)
class Usage:
    """One call of a port that succeeded, with the texts it was given."""

    port: str
    acte: str
    textes: tuple[str, ...]


@dataclass
class Pas:
    """One Gherkin step as played."""

    mot_cle: str
    texte: str
    ligne: int
    genre: str = ""  # given, when, then
    constats: list[Constat] = field(default_factory=list)
    usages: list[Usage] = field(default_factory=list)
    vue: Vue | None = None
    """The screen on which the step ended, when an inventory is asked for."""


@dataclass
class Carnet:
    """The observations of one scenario, step by step."""

    pas: list[Pas] = field(default_factory=list)
    ecran: str = ""
    """Heading of the page last read, '' before any."""

    def ouvrir(self, mot_cle: str, texte: str, ligne: int, genre: str) -> None:
        self.pas.append(Pas(mot_cle, texte, ligne, genre))

    def usage(self, port: str, acte: str, textes: Iterable[str]) -> None:
        self._courant().usages.append(Usage(port, acte, tuple(textes)))

    def constat(self, constat: Constat) -> None:
        self._courant().constats.append(constat)

    def textes_honores(self) -> tuple[str, ...]:
        """Every string used in a successful act or verified by a conforming observation.

        Those of an accepted difference count too: the scenario that meets one is told as such, never as passed.
        """
        utilises = [t for p in self.pas for u in p.usages for t in u.textes]
        verifies = [t for p in self.pas for c in p.constats if c.conforme or c.accepte for t in c.attendu]
        return tuple(dict.fromkeys(utilises + verifies))

    def acceptes(self) -> tuple[str, ...]:
        """Why each accepted difference met so far is accepted, each reason once."""
        return tuple(dict.fromkeys(c.accepte for p in self.pas for c in p.constats if c.accepte))

    def _courant(self) -> Pas:
        if not self.pas:
            self.pas.append(Pas("", "(hors scénario)", 0))
        return self.pas[-1]


def enregistrer(port: T, nom: str, carnet: Carnet) -> T:
    """`port`, with every public call that succeeds noted in `carnet` together with the texts it was given."""

    class _Enregistre:
        def __getattr__(self, attribut: str) -> Any:
            valeur = getattr(port, attribut)
            if attribut.startswith("_") or not callable(valeur):
                return valeur

            @wraps(valeur)
            def appel(*args: Any, **kwargs: Any) -> Any:
                resultat = valeur(*args, **kwargs)
                carnet.usage(nom, attribut, _textes([*args, *kwargs.values()]))
                return resultat

            return appel

    return cast(T, _Enregistre())


def _textes(valeurs: Iterable[object]) -> list[str]:
    sortie: list[str] = []
    for valeur in valeurs:
        if isinstance(valeur, str):
            sortie.append(valeur)
        elif isinstance(valeur, (list, tuple)):
            sortie.extend(_textes(valeur))
    return [texte for texte in sortie if texte]


class Verificateur:
    """The comparisons of the `Alors` steps. Each notes a `Constat`, then raises `EcartConstate` if it differs
    and the target's profile does not accept the difference.
    """

    def __init__(self, carnet: Carnet, acceptees: Acceptees | None = None) -> None:
        self._carnet, self._acceptees = carnet, acceptees or Acceptees()

    def egal(self, quoi: str, attendu: str, observe: str) -> None:
        """Same text to a reader (`meme_texte`)."""
        self._noter(
            "egal",
            quoi,
            [attendu],
            [observe],
            _memes_textes,
            f"{quoi} : attendu « {attendu} », observé « {observe} »",
        )

    def contient(self, quoi: str, attendu: str, observes: Sequence[str]) -> None:
        """Some observed text bears `attendu` as whole words."""
        trouve = next((o for o in observes if contient_texte(o, attendu)), None)
        dit = "" if trouve is not None else _place_ou_voisins(attendu, observes)
        self._noter(
            "contient",
            quoi,
            [attendu],
            [trouve] if trouve is not None else list(observes),
            _porte_tout,
            f"{quoi} : « {attendu} » attendu, {dit}",
        )

    def absent(self, quoi: str, refuse: str, observes: Sequence[str]) -> None:
        """No observed text is, or bears, `refuse`. An absence honours no statement's string by itself."""
        trouve = next((o for o in observes if contient_texte(o, refuse)), None)
        self._noter(
            "absent",
            quoi,
            [],
            [trouve or f"« {refuse} » absent"],
            trouve is None,
            f"{quoi} : « {refuse} » ne devait pas y être, on y lit « {trouve} »",
        )

    def liste(self, quoi: str, attendus: Sequence[str], observes: Sequence[str]) -> None:
        """Exactly these texts in this order."""
        self._noter("liste", quoi, attendus, observes, _memes_textes, _difference(quoi, attendus, observes))

    def dans_l_ordre(self, quoi: str, attendus: Sequence[str], observes: Sequence[str]) -> None:
        """These texts, whole, in this relative order; others may stand between."""
        manque = _premier_manque(attendus, observes)
        dit = "" if manque is None else _place_ou_voisins(manque, observes)
        self._noter(
            "dans_l_ordre",
            quoi,
            attendus,
            observes,
            _dans_cet_ordre,
            f"{quoi} : « {manque} » {dit} ; attendu dans cet ordre {_citer(attendus)}",
        )

    def vrai(self, quoi: str, attendu: str, observe: str, conforme: bool) -> None:
        """Any other comparison, made by the caller and told in words."""
        self._noter("vrai", quoi, [attendu], [observe], conforme, f"{quoi} : attendu {attendu}, observé {observe}")

    def _noter(
        self,
        sorte: str,
        quoi: str,
        attendu: Sequence[str],
        observe: Sequence[str],
        comparaison: Comparaison | bool,
        message: str,
    ) -> None:
        """`comparaison`: what compares both, or what the caller already found."""
        comparer = None if isinstance(comparaison, bool) else comparaison
        conforme = comparaison if isinstance(comparaison, bool) else comparaison(attendu, observe)
        ecran = self._carnet.ecran
        raisons = () if conforme else self._acceptees.raisons(ecran, attendu, observe, comparer, quoi=quoi)
        constat = Constat(quoi, tuple(attendu), tuple(observe), conforme, ecran, " ; ".join(raisons), sorte)
        self._carnet.constat(constat)
        if not conforme and not raisons:
            raise EcartConstate(message)


def _memes_textes(attendus: Sequence[str], observes: Sequence[str]) -> bool:
    return [normaliser(a) for a in attendus] == [normaliser(o) for o in observes]


def _porte_tout(attendus: Sequence[str], observes: Sequence[str]) -> bool:
    return all(any(contient_texte(o, a) for o in observes) for a in attendus)


def _dans_cet_ordre(attendus: Sequence[str], observes: Sequence[str]) -> bool:
    return _premier_manque(attendus, observes) is None


def _premier_manque(attendus: Sequence[str], observes: Sequence[str]) -> str | None:
    """The first text that is not there, or not after the one before it."""
    restants = iter(normaliser(o) for o in observes)
    return next((a for a in attendus if normaliser(a) not in restants), None)


def _place_ou_voisins(manque: str, observes: Sequence[str]) -> str:
    """What is said of a text that is not where it should be."""
    if any(normaliser(manque) == normaliser(observe) for observe in observes):
        return "n'est pas à sa place"
    voisins = ", ".join(f"« {v} »" for v in proches(manque, observes, nombre=3)) or "rien d'approchant"
    return f"absent ; au plus près : {voisins}"


def _difference(quoi: str, attendus: Sequence[str], observes: Sequence[str]) -> str:
    manquants = [a for a in attendus if normaliser(a) not in {normaliser(o) for o in observes}]
    en_trop = [o for o in observes if normaliser(o) not in {normaliser(a) for a in attendus}]
    morceaux = [f"{quoi} : attendu {_citer(attendus)} ; observé {_citer(observes)}"]
    if manquants:
        morceaux.append(f"manque {_citer(manquants)}")
    if en_trop:
        morceaux.append(f"en trop {_citer(en_trop)}")
    if not manquants and not en_trop:
        morceaux.append("l'ordre diffère")
    return " ; ".join(morceaux)


def _citer(textes: Sequence[str]) -> str:
    return ", ".join(f"« {t} »" for t in textes) or "(rien)"
