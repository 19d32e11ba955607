"""The search for a browser, and its installation, with a fake PATH and commands that only pretend."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from steps.drivers.navigateur import chromium
from steps.drivers.navigateur.chromium import NavigateurRefuse, trouver
from steps.drivers.navigateur.chromium_installation import AUCUN, AUCUN_VISIBLE, installer, main


class Machine:
    """A machine whose commands are files of a folder; `actes` are run instead of the real commands."""

    def __init__(self, racine: Path) -> None:
        self.racine = racine
        self.bin = racine / "bin"
        self.bin.mkdir()
        self.environ = {"PATH": str(self.bin), "HOME": str(racine / "maison")}
        self.commandes: list[list[str]] = []
        self.dit: list[str] = []
        self.actes: dict[str, Callable[[], int]] = {}

    def poser(self, nom: str, dans: str = "bin") -> Path:
        chemin = self.racine / dans / nom
        chemin.parent.mkdir(parents=True, exist_ok=True)
        chemin.write_text("#!/bin/sh\n")
        chemin.chmod(0o755)
        return chemin

    def lancer(self, commande: Sequence[str], secondes: int) -> int:
        assert secondes > 0
        self.commandes.append(list(commande))
        ligne = " ".join(commande)
        return next((acte() for motif, acte in self.actes.items() if motif in ligne), 0)

    def lancees(self, motif: str) -> list[str]:
        return [" ".join(c) for c in self.commandes if motif in " ".join(c)]

    def installer(self, *, visible: bool = False, racine: bool = True) -> chromium.Navigateur | None:
        return installer(visible=visible, environ=self.environ, lancer=self.lancer, dire=self.dit.append, racine=racine)

    def trouver(self, *, visible: bool = False) -> chromium.Navigateur | None:
        return trouver(visible=visible, environ=self.environ, lancer=self.lancer)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    # The usual places of the real machine must not answer for the fake one.
    monkeypatch.setattr(chromium, "LIEUX", ())
    return Machine(tmp_path)


def echec() -> int:
    return 1


def test_l_environnement_choisit_d_abord(machine: Machine) -> None:
    machine.poser("chromium-headless-shell")
    choix = machine.poser("mon-chrome", "ailleurs")
    machine.environ["ANEF_NAVIGATEUR"] = str(choix)
    trouve = machine.trouver()
    assert trouve is not None
    assert (trouve.chemin, trouve.genre) == (choix, "chrome")


def test_le_choix_peut_etre_un_nom_de_commande(machine: Machine) -> None:
    attendu = machine.poser("chrome-headless-shell")
    machine.environ["ANEF_NAVIGATEUR"] = "chrome-headless-shell"
    trouve = machine.trouver()
    assert trouve is not None
    assert (trouve.chemin, trouve.genre) == (attendu, "headless-shell")


def test_un_choix_faux_est_refuse_et_jamais_remplace(machine: Machine) -> None:
    machine.poser("chromium-headless-shell")
    machine.environ["ANEF_NAVIGATEUR"] = "/nulle/part"
    with pytest.raises(NavigateurRefuse, match=r"^ANEF_NAVIGATEUR=/nulle/part : .*retirez ce réglage\.$"):
        machine.trouver()


def test_un_choix_qui_ne_demarre_pas_est_refuse(machine: Machine) -> None:
    machine.environ["ANEF_NAVIGATEUR"] = str(machine.poser("casse"))
    machine.actes["casse"] = echec
    with pytest.raises(NavigateurRefuse, match="aucun navigateur ne démarre"):
        machine.trouver()


def test_un_headless_shell_ne_se_montre_pas(machine: Machine) -> None:
    machine.environ["ANEF_NAVIGATEUR"] = str(machine.poser("chromium-headless-shell"))
    with pytest.raises(NavigateurRefuse, match="ne s'affiche pas"):
        machine.trouver(visible=True)


def test_le_headless_shell_passe_avant_chrome(machine: Machine) -> None:
    machine.poser("google-chrome")
    shell = machine.poser("chromium-headless-shell")
    trouve = machine.trouver()
    assert trouve is not None
    assert trouve.chemin == shell


def test_visible_prend_chrome(machine: Machine) -> None:
    chrome = machine.poser("google-chrome")
    machine.poser("chromium-headless-shell")
    trouve = machine.trouver(visible=True)
    assert trouve is not None
    assert (trouve.chemin, trouve.genre) == (chrome, "chrome")


def test_une_coquille_vide_est_passee(machine: Machine) -> None:
    machine.poser("chromium")
    bon = machine.poser("google-chrome")
    machine.actes["bin/chromium --version"] = echec
    trouve = machine.trouver()
    assert trouve is not None
    assert trouve.chemin == bon


@pytest.mark.parametrize(
    ("chemin", "genre"),
    [
        ("chromium_headless_shell-{r}/chrome-headless-shell-linux64/chrome-headless-shell", "headless-shell"),
        ("chromium_headless_shell-{r}/chrome-linux/headless_shell", "headless-shell"),
        ("chromium-{r}/chrome-linux64/chrome", "chrome"),
        (
            "chromium-{r}/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
            "chrome",
        ),
    ],
)
def test_le_telechargement_de_playwright_est_reconnu(machine: Machine, chemin: str, genre: str) -> None:
    revision = chromium._revisions()["chromium"]
    pose = machine.poser(chemin.format(r=revision), "depot")
    machine.environ["PLAYWRIGHT_BROWSERS_PATH"] = str(machine.racine / "depot")
    trouve = machine.trouver()
    assert trouve is not None
    assert (trouve.chemin, trouve.genre) == (pose, genre)


def test_un_telechargement_d_une_autre_revision_ne_sert_pas(machine: Machine) -> None:
    machine.poser("chromium-1/chrome-linux64/chrome", "depot")
    machine.environ["PLAYWRIGHT_BROWSERS_PATH"] = str(machine.racine / "depot")
    assert machine.trouver() is None


def test_present_rien_n_est_installe(machine: Machine) -> None:
    machine.poser("chromium-headless-shell")
    assert machine.installer() is not None
    assert machine.lancees("install") == []
    assert len(machine.dit) == 1


def test_playwright_d_abord(machine: Machine) -> None:
    def telecharge() -> int:
        machine.poser("chromium-headless-shell")
        return 0

    machine.poser("apt-get")
    machine.actes["playwright install --only-shell chromium"] = telecharge
    assert machine.installer() is not None
    assert machine.lancees("apt-get") == []
    assert machine.lancees("install-deps") == []


def test_les_bibliotheques_manquantes_s_installent_apres_le_telechargement(machine: Machine) -> None:
    pret = False

    def telecharge() -> int:
        machine.poser("chromium-headless-shell")
        return 0

    def complete() -> int:
        nonlocal pret
        pret = True
        return 0

    machine.actes["install --only-shell"] = telecharge
    machine.actes["install-deps"] = complete
    machine.actes["--version"] = lambda: 0 if pret else 127
    assert machine.installer() is not None
    assert pret


def test_sans_internet_le_paquet_debian(machine: Machine) -> None:
    def paquet() -> int:
        machine.poser("chromium-headless-shell")
        return 0

    machine.poser("apt-get")
    machine.actes["playwright install"] = echec
    machine.actes["--yes"] = paquet
    assert machine.installer() is not None
    mise_a_jour, pose = machine.lancees("apt-get")
    assert mise_a_jour.endswith("update")
    assert "chromium-headless-shell" in pose
    assert len(machine.dit) == 4
    assert all(ligne.endswith("\n") and ligne.count("\n") == 1 for ligne in machine.dit)


def test_sans_root_le_sudo_sans_mot_de_passe(machine: Machine) -> None:
    machine.poser("apt-get")
    sudo = machine.poser("sudo")
    machine.actes["playwright install"] = echec
    assert machine.installer(racine=False) is None
    assert all(ligne.startswith(f"{sudo} -n env ") for ligne in machine.lancees("apt-get"))
    assert machine.lancees("apt-get")


def test_sans_droit_apt_est_passe(machine: Machine) -> None:
    machine.poser("apt-get")
    machine.poser("sudo")
    machine.actes["sudo"] = echec
    machine.actes["playwright install"] = echec
    assert machine.installer(racine=False) is None
    assert machine.lancees("apt-get") == []
    assert any("sudo sans mot de passe" in ligne for ligne in machine.dit)


def test_rien_a_faire_un_message_clair(machine: Machine) -> None:
    machine.actes["playwright install"] = echec
    assert machine.installer() is None
    assert machine.dit[-1] == f"{AUCUN}\n"


def test_visible_demande_un_chrome_entier(machine: Machine) -> None:
    machine.poser("apt-get")
    machine.poser("chromium-headless-shell")
    machine.actes["playwright install"] = echec
    assert machine.installer(visible=True) is None
    assert machine.lancees("--no-shell chromium")
    assert machine.lancees("--yes")[0].split()[-2:] == ["chromium", "fonts-liberation"]
    assert machine.dit[-1] == f"{AUCUN_VISIBLE}\n"


def test_le_telechargement_peut_etre_interdit(machine: Machine) -> None:
    machine.environ["PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD"] = "1"
    assert machine.installer() is None
    assert machine.lancees("playwright") == []


def test_la_commande_dit_le_pilote(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    vrai = machine.poser("chromium-headless-shell")
    vrai.write_text("#!/bin/sh\nexit 0\n")
    monkeypatch.setenv("ANEF_NAVIGATEUR", str(vrai))
    assert main(["--pilote"]) == 0
    assert capsys.readouterr().out == "navigateur\n"


def test_la_commande_refuse_un_mauvais_choix(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANEF_NAVIGATEUR", "/nulle/part")
    assert main(["--pilote"]) == 2
    sortie = capsys.readouterr()
    assert sortie.out == ""
    assert sortie.err.count("\n") == 1
