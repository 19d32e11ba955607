"""A declaration that is wrong anywhere stops the start-up with its name and what was expected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import pytest

from simulator.demarches.ase import ASE
from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.champs import (
    Case,
    Champ,
    Date,
    DeclarationInvalide,
    Donnee,
    Ephoto,
    Liste,
    Paragraphe,
    Piece,
    Texte,
)
from simulator.demarches.conditions import FicheVaut, SaufDefaut, si
from simulator.demarches.declaration import Contenu, Demarche, Information, Section, SousTitre
from simulator.pages.profil import MOTIFS


@dataclass(frozen=True, kw_only=True)
class SansGabarit(Texte):
    gabarit: ClassVar[str] = "n_existe_pas"


def ajouter(*contenus: Contenu, rang: int = 1) -> Demarche:
    """ASE with these contents at the end of an étape."""
    etape = ASE.etapes[rang]
    etapes = list(ASE.etapes)
    etapes[rang] = replace(etape, sections=(*etape.sections, Section("ESSAI", contenus)))
    return replace(ASE, etapes=tuple(etapes))


def changer(nom: str, **valeurs: Any) -> Demarche:
    """ASE with one of its fields altered."""

    def autre(contenu: Contenu) -> Contenu:
        return replace(contenu, **valeurs) if isinstance(contenu, Champ) and contenu.nom == nom else contenu

    return replace(
        ASE,
        etapes=tuple(
            replace(
                e,
                introduction=tuple(autre(c) for c in e.introduction),
                sections=tuple(replace(s, contenu=tuple(autre(c) for c in s.contenu)) for s in e.sections),
            )
            for e in ASE.etapes
        ),
    )


def oublier(nom: str) -> Demarche:
    """ASE without one of its fields."""
    return replace(
        ASE,
        etapes=tuple(
            replace(
                e,
                sections=tuple(
                    replace(s, contenu=tuple(c for c in s.contenu if getattr(c, "nom", "") != nom)) for s in e.sections
                ),
            )
            for e in ASE.etapes
        ),
    )


def etapes(*rangs: int, **valeurs: Any) -> Demarche:
    """ASE with these étapes in this order; `valeurs` alter the first."""
    choisies = [ASE.etapes[r] for r in rangs]
    choisies[0] = replace(choisies[0], **valeurs)
    return replace(ASE, etapes=tuple(choisies))


def essai(**valeurs: Any) -> Texte:
    return Texte(**{"nom": "essai", "libelle": "Essai * :", **valeurs})


FAUTES: dict[str, tuple[Callable[[], Demarche], str]] = {
    "condition sur un champ inconnu": (lambda: ajouter(essai(si=si("situatoin", "Marié(e)"))), "« situatoin »"),
    "condition sur un champ déclaré après": (lambda: ajouter(essai(si=si("observations", "x"))), "déclaré avant lui"),
    "condition sur une réponse inconnue": (lambda: ajouter(essai(si=si("situation", "Marié"))), "Célibataire"),
    "condition d'un sous-titre": (lambda: ajouter(SousTitre("T", si=si("rien", "x"))), "« rien »"),
    "champ oublié dont une condition dépend": (lambda: oublier("situation"), "« situation »"),
    "case oubliée dont une condition dépend": (lambda: oublier("emancipe"), "« emancipe »"),
    "champ d'un arrêt oublié": (lambda: oublier("prise_en_charge"), "arrêt « Demandeur non éligible »"),
    "champ d'un arrêt mal nommé": (
        lambda: replace(ASE, arrets=(replace(ASE.arrets[0], champ="pris_en_charge"),)),
        "« pris_en_charge »",
    ),
    "âge d'un arrêt": (lambda: replace(ASE, arrets=(replace(ASE.arrets[0], age_limite=160),)), "de 1 à 120 ans"),
    "défaut d'un arrêt mal nommé": (
        lambda: replace(ASE, arrets=(replace(ASE.arrets[0], defaut="ase_16_ans_un_mois"),)),
        "« ase_16_ans_un_mois »",
    ),
    "défaut d'une condition mal nommé": (
        lambda: ajouter(essai(si=SaufDefaut("oubli", si("situation", "Marié(e)")))),
        "« oubli »",
    ),
    "nom en double": (lambda: ajouter(essai(nom="situation")), "ce nom sert déjà"),
    "entrée en double": (
        lambda: ajouter(Ephoto(nom="photo2", libelle="P *"), Ephoto(nom="photo2", libelle="P *")),
        "photo2",
    ),
    "nom réservé": (lambda: ajouter(essai(nom="action")), "réservée"),
    "nom avec un tiret": (lambda: ajouter(essai(nom="mon-essai")), "minuscules, chiffres et « _ »"),
    "astérisque sans obligation": (lambda: changer("telephone", obligatoire=False), "accorder les deux"),
    "obligation sans astérisque": (lambda: changer("telephone", libelle="Téléphone :"), "accorder les deux"),
    "libellé vide": (lambda: changer("telephone", libelle=" ", asterisque=False), "libellé vide"),
    "une seule option": (lambda: changer("situation", options=("Marié(e)",)), "au moins deux options"),
    "options en double": (lambda: changer("situation", options=("Marié(e)", "Marié(e)")), "toutes différentes"),
    "option renommée": (
        lambda: changer("situation", options=("Célibataire", "Divorcé(e)", "Marié", "Pacsé(e)")),
        "« Marié(e) »",
    ),
    "lien absent du paragraphe": (lambda: ajouter(Paragraphe("Voir ici.", ("là", "contact"))), "« là »"),
    "lien sans adresse": (lambda: ajouter(Information("Voir ici.", ("ici", ""))), "n'a pas d'adresse"),
    "lien absent d'une explication": (
        lambda: changer("domicile", explication=(Paragraphe("Voir ici.", ("là", "contact")),)),
        "« là »",
    ),
    "lien absent du préambule": (
        lambda: replace(ASE, preambule=replace(ASE.preambule, a_joindre=(Paragraphe("x", ("y", "z")),))),  # type: ignore[type-var]
        "« y »",
    ),
    "lien absent de la confirmation": (lambda: replace(ASE, confirmation=(Paragraphe("x", ("y", "z")),)), "« y »"),
    "gabarit inconnu": (lambda: ajouter(SansGabarit(nom="essai", libelle="E *")), "gabarits/champs/n_existe_pas.html"),
    "donnée inconnue du registre": (
        lambda: ajouter(Donnee(nom="essai", libelle="E", source="nom_de_famille")),
        "« nom_de_famille »",
    ),
    "fiche interrogée sur une clé inconnue": (
        lambda: ajouter(essai(si=FicheVaut("nationalites", ("Algérienne",)))),
        "« nationalites »",
    ),
    "valeur initiale inconnue": (lambda: changer("telephone", defaut="fiche:portable"), "« fiche:portable »"),
    "date initiale hors de la fiche": (
        lambda: ajouter(Date(nom="essai", libelle="E *", defaut="01/01/2020")),
        "vient de la fiche",
    ),
    "aucun fichier admis": (lambda: changer("identite", maximum=0), "de 1 à 20 fichiers"),
    "deux pièces du même nom": (
        lambda: ajouter(Piece(nom="essai", libelle="Justificatif d'identité *")),
        "même nom « Justificatif d'identité »",
    ),
    "étapes dans le désordre": (lambda: etapes(0, 1, 3, 2, 4), "puis « confirmation »"),
    "pas de dépôt": (lambda: etapes(0, 1, 2, 4), "puis « confirmation »"),
    "pas de confirmation": (lambda: etapes(0, 1, 2, 3), "puis « confirmation »"),
    "deux étapes du même slug": (lambda: etapes(0, 1, 2, 3, 4, slug="justificatifs"), "chaque slug doit être unique"),
    "slug en majuscules": (lambda: etapes(0, 1, 2, 3, 4, slug="Étape 1"), "minuscules, chiffres et tirets"),
    "bouton inconnu": (lambda: etapes(0, 1, 2, 3, 4, boutons=("suivant", "valider")), "['suivant']"),
    "bouton « valider » oublié": (lambda: etapes(0, 1, 2, 3, 4, boutons=("quitter",)), "attendu le bouton « valider »"),
    "réponse toute faite d'une entrée inconnue": (
        lambda: replace(ASE, fixtures={**ASE.fixtures, "cas1": {"emancipee": "oui"}}),
        "« emancipee »",
    ),
    "réponse toute faite hors de la liste": (
        lambda: replace(ASE, fixtures={**ASE.fixtures, "cas1": {"situation": "Celibataire"}}),
        "« Celibataire »",
    ),
    "délai nul": (lambda: replace(ASE, complement=replace(ASE.complement, jours=0)), "de 1 à 365 jours"),
    "titre sans durée": (lambda: replace(ASE, decision=replace(ASE.decision, duree_mois=0)), "de 1 à 240 mois"),
    "case conditionnée à « Oui »": (
        lambda: ajouter(Case(nom="c", libelle="C *"), essai(si=si("c", "Oui"))),
        "dont les réponses sont oui",
    ),
    "liste d'une option vide": (lambda: ajouter(Liste(nom="l", libelle="L *", options=())), "au moins deux options"),
}


@pytest.mark.parametrize("faute", FAUTES)
def test_une_declaration_fautive_ne_demarre_pas(faute: str) -> None:
    fautive, attendu = FAUTES[faute]
    with pytest.raises(DeclarationInvalide) as refus:
        fautive().controler()
    assert "démarche « ase » (ASE)" in str(refus.value)
    assert attendu in str(refus.value)


def test_toutes_les_fautes_sont_dites_d_un_coup() -> None:
    with pytest.raises(DeclarationInvalide) as refus:
        ajouter(essai(nom="situation", libelle="Essai"), essai(si=si("rien", "x"))).controler()
    assert {"ce nom sert déjà", "accorder les deux", "« rien »"} <= {
        f for f in ("ce nom sert déjà", "accorder les deux", "« rien »") if f in str(refus.value)
    }


@pytest.mark.parametrize("code", DEMARCHES)
def test_les_demarches_servies_sont_justes_et_atteignables(code: str) -> None:
    demarche = DEMARCHES[code]
    demarche.controler()
    entree = demarche.entree
    par_un_choix = entree.motif in MOTIFS and (not entree.sous_motif or entree.sous_motif in MOTIFS[entree.motif])
    assert par_un_choix or entree.renouvelle or entree.circuit == "inconnu", entree
    memes = [d.code for d in DEMARCHES.values() if d.entree == entree]
    assert memes == [code]
