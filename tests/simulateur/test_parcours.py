"""The walk: pure, blind to hidden fields, right about the first incomplete étape, for any answers at all."""

from __future__ import annotations

import copy

from hypothesis import given
from hypothesis import strategies as st

from simulator.demarches.ase import ASE
from simulator.demarches.champs import Erreur
from simulator.demarches.conditions import Contexte
from simulator.demarches.parcours import parcours
from tests.simulateur.strategies import CONTEXTES, REPONSES

Reponses = dict[str, object]


@given(REPONSES, CONTEXTES)
def test_meme_reponses_meme_parcours(reponses: Reponses, contexte: Contexte) -> None:
    avant = copy.deepcopy(reponses)
    premier = parcours(ASE, reponses, contexte)
    assert parcours(ASE, dict(reversed(reponses.items())), contexte) == premier
    assert reponses == avant


@given(REPONSES, CONTEXTES)
def test_ce_qui_est_cache_ne_compte_pas(reponses: Reponses, contexte: Contexte) -> None:
    """Taking away the answers to fields that are not shown changes nothing."""
    marche = parcours(ASE, reponses, contexte)
    montrees = {e for page in marche.pages for c in page.champs for e in c.entrees()}
    assert parcours(ASE, {k: v for k, v in reponses.items() if k in montrees}, contexte) == marche
    assert set(marche.valeurs) <= {c.nom for page in marche.pages for c in page.champs}


@given(REPONSES, CONTEXTES)
def test_chaque_champ_montre_a_une_valeur_une_erreur_ou_rien(reponses: Reponses, contexte: Contexte) -> None:
    marche = parcours(ASE, reponses, contexte)
    for page in marche.pages:
        fautifs = {e.champ.nom for e in page.erreurs}
        for champ in page.champs:
            assert not (champ.nom in fautifs and champ.nom in marche.valeurs), champ.nom
            assert champ.nom in fautifs or champ.nom in marche.valeurs or not champ.obligatoire, champ.nom
        for erreur in page.erreurs:
            assert erreur.erreur.entree in erreur.champ.entrees()
            assert erreur.erreur.message


@given(REPONSES, CONTEXTES, st.frozensets(st.sampled_from([e.slug for e in ASE.etapes])))
def test_la_premiere_incomplete(reponses: Reponses, contexte: Contexte, validees: frozenset[str]) -> None:
    """Everything before it is whole and confirmed; it is not, or it is the one that files."""
    marche = parcours(ASE, reponses, contexte)
    arrivee = marche.premiere_incomplete(validees)
    rang = ASE.rang(arrivee.slug)
    assert all(p.complete and p.etape.slug in validees for p in marche.pages[:rang])
    if arrivee.genre == "saisie":
        arrete = marche.arret is not None and any(c.nom == marche.arret.champ for c in marche.pages[rang].champs)
        assert not marche.pages[rang].complete or arrivee.slug not in validees or arrete
    else:
        assert arrivee.genre == "depot"


@given(REPONSES, CONTEXTES)
def test_tout_champ_juge_sans_tomber(reponses: Reponses, contexte: Contexte) -> None:
    """Every field, shown or not, reads anything: a value or an error that names one of its inputs."""
    for _, _, champ in ASE.champs():
        lu = champ.juger(reponses, contexte)
        if isinstance(lu, Erreur):
            assert lu.entree in champ.entrees(), champ.nom
        else:
            assert lu is not None or not champ.obligatoire
