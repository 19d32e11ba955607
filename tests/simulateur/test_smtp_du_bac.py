"""Where a bac sends its mails: a server of its own, kept with it, or the one the site is set to today."""

from __future__ import annotations

from pathlib import Path

from simulator.bacs.bac import BAC_COMMUN, Bac
from simulator.bacs.registre import Bacs


def _bacs(dossier: Path, smtp: str) -> Bacs:
    return Bacs(dossier, smtp=smtp, base_publique="http://127.0.0.1/")


def _trouver(bacs: Bacs, nom: str) -> Bac:
    bac = bacs.trouver(nom)
    assert bac is not None
    return bac


def test_le_bac_commun_suit_le_reglage_du_site(tmp_path: Path) -> None:
    """A run made before `make serve` used the same folder, with a mail capture that is no more."""
    _bacs(tmp_path, "127.0.0.1:1025")
    assert _trouver(_bacs(tmp_path, "127.0.0.1:8025"), BAC_COMMUN).smtp == "127.0.0.1:8025"


def test_un_serveur_note_par_une_version_precedente_ne_retient_pas_le_bac_commun(tmp_path: Path) -> None:
    _trouver(_bacs(tmp_path, "127.0.0.1:1025"), BAC_COMMUN).ecrire_parametre("smtp", {"serveur": "127.0.0.1:1025"})
    assert _trouver(_bacs(tmp_path, "127.0.0.1:8025"), BAC_COMMUN).smtp == "127.0.0.1:8025"


def test_un_bac_sans_serveur_propre_suit_le_site_un_autre_garde_le_sien(tmp_path: Path) -> None:
    avant = _bacs(tmp_path, "127.0.0.1:1025")
    sans, avec = avant.creer(), avant.creer(smtp="127.0.0.1:2525")
    assert (sans.smtp, avec.smtp) == ("127.0.0.1:1025", "127.0.0.1:2525")
    apres = _bacs(tmp_path, "127.0.0.1:8025")
    assert _trouver(apres, sans.nom).smtp == "127.0.0.1:8025"
    assert _trouver(apres, avec.nom).smtp == "127.0.0.1:2525"
