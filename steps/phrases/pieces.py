"""Justificatifs: files joined, listed, withdrawn; the e-photo given by its number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytest_bdd import given, then, when

from fixtures.documents import Dossier
from steps.constats import Verificateur
from steps.phrases.fiche import Fiche, colonne, completer
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import attendre_textes, blocs
from steps.ports import Ecran
from steps.textes import normaliser

Table = Sequence[Sequence[str]]

SUPPRIMER = "✖ SUPPRIMER "
"""How the command that withdraws a file begins; the name of the file follows."""

CONFIRMER_EPHOTO = "Confirmer le numéro ephoto"

GENRES: dict[str, Callable[[Dossier, str], Path]] = {
    "vide": Dossier.vide,
    "de 10 Mo": Dossier.limite,
    "de plus de 10 Mo": Dossier.trop_lourd,
    "qui est un programme": Dossier.executable_nomme,
    "qui est un script": Dossier.script_nomme,
    "qui n'est qu'un texte": Dossier.texte_nomme,
    "coupé en son milieu": Dossier.tronque,
    "à double extension": Dossier.double_extension,
}
"""What a file may be that its name does not tell."""


@pytest.fixture
def exemplaires(tmp_path: Path) -> Dossier:
    """The sample files of the scenario."""
    return Dossier(tmp_path / "justificatifs")


@given(Phrase("l'usager a joint « {nom} » à « {piece} »"))
@when(Phrase("l'usager joint « {nom} » à « {piece} »"))
def joindre(ecran: Ecran, exemplaires: Dossier, nom: str, piece: str) -> None:
    ecran.joindre([exemplaires.document(nom)], dans=piece)


@when(Phrase("l'usager joint « {nom} », un fichier {genre}, à « {piece} »"))
def joindre_un_genre(ecran: Ecran, exemplaires: Dossier, nom: str, genre: str, piece: str) -> None:
    ecran.joindre([GENRES[genre](exemplaires, nom)], dans=piece)


@given(Phrase("l'usager a joint {nombre:nombre} fichiers à « {piece} »"))
@when(Phrase("l'usager joint {nombre:nombre} fichiers à la fois à « {piece} »"))
def joindre_plusieurs(ecran: Ecran, exemplaires: Dossier, nombre: str, piece: str) -> None:
    ecran.joindre(exemplaires.plusieurs(int(nombre)), dans=piece)


@when(Phrase("l'usager joint « {nom} » à chacun de ces justificatifs :"))
def joindre_partout(ecran: Ecran, exemplaires: Dossier, fiche: Fiche, nom: str, datatable: Table) -> None:
    ecran.joindre_partout([exemplaires.document(nom)], dans=colonne(datatable, fiche))


@when(Phrase("l'usager retire les fichiers de « {piece} »"))
def retirer(ecran: Ecran, piece: str) -> None:
    for nom in ecran.page().boutons(piece):
        if normaliser(nom).startswith(normaliser(SUPPRIMER)):
            ecran.cliquer(nom, dans=piece)


@when(Phrase("l'usager donne le numéro ephoto « {numero} » dans « {champ} »"))
def donner_ephoto(ecran: Ecran, fiche: Fiche, numero: str, champ: str) -> None:
    """The number, and its confirmation where the site asks for one."""
    ecran.saisir(champ, completer(numero, fiche))
    if ecran.page().tous(["bouton"], CONFIRMER_EPHOTO):
        ecran.cliquer(CONFIRMER_EPHOTO)


@then(Phrase("chacun de ces justificatifs porte « {nom} » et « {bouton} » :"))
def joints_partout(ecran: Ecran, verifier: Verificateur, fiche: Fiche, nom: str, bouton: str, datatable: Table) -> None:
    for piece in colonne(datatable, fiche):
        observes = attendre_textes(ecran, [nom], lambda page, lieu=piece: blocs(page, lieu))  # type: ignore[misc]
        verifier.contient(f"« {piece} »", nom, observes)
        verifier.contient(f"« {piece} »", bouton, observes)


@then(Phrase("« {piece} » porte le fichier « {nom} »"))
def porte_fichier(ecran: Ecran, verifier: Verificateur, piece: str, nom: str) -> None:
    observes = attendre_textes(ecran, [nom], lambda page: blocs(page, piece))
    verifier.dans_l_ordre(f"« {piece} »", [nom], observes)


@then(Phrase("« {piece} » compte {nombre:nombre} fichier[|s]"))
def nombre_de_fichiers(ecran: Ecran, verifier: Verificateur, piece: str, nombre: str) -> None:
    joints = ecran.lire(lambda page: _joints(page.boutons(piece)), lambda lus: len(lus) == int(nombre))
    observe = f"{len(joints)} : " + ", ".join(joints)
    verifier.vrai(f"fichiers de « {piece} »", nombre, observe, len(joints) == int(nombre))


@then(Phrase("« {piece} » ne compte pas le fichier « {nom} »"))
def sans_le_fichier(ecran: Ecran, verifier: Verificateur, piece: str, nom: str) -> None:
    """A message may well name the file; it is not among those joined."""
    verifier.absent(f"fichiers de « {piece} »", nom, _joints(ecran.page().boutons(piece)))


def _joints(boutons: Sequence[str]) -> tuple[str, ...]:
    debut = normaliser(SUPPRIMER)
    return tuple(nom[len(SUPPRIMER) :] for nom in boutons if normaliser(nom).startswith(debut))
