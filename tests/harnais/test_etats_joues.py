"""A state played by the screens is the one that the target builds fast: same dossier, seen from the back office."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fixtures.cibles import charger
from fixtures.parcours import ParcoursInvalide, comptes, parcours
from fixtures.parcours.lecture import DOSSIER, lire
from fixtures.parcours.modele import Parcours
from fixtures.personas import Facultatifs, Usager
from steps.cible import Cible
from steps.constats import Carnet
from steps.harnais.options import PROFIL_PAR_DEFAUT
from steps.harnais.scene import Scene
from steps.harnais.services import Services
from steps.joueur.comptes import circuit_de
from steps.joueur.gestes import VERBES
from steps.joueur.plateau import EtatImpossible
from steps.phrases.etats import DEMARCHES
from steps.ports import ActeIndisponible, EtatVoulu
from tests.simulateur.test_etats_rapides import comparable


@pytest.fixture(scope="module")
def cible() -> Iterator[Cible]:
    """The simulator through its own profile; the scenes say which way states are reached."""
    profil = charger(PROFIL_PAR_DEFAUT)
    services = Services(profil)
    ouverte = Cible(profil, services.demarrer(), "http")
    yield ouverte
    services.arreter()


OUVERTES: list[Scene] = []


@pytest.fixture(autouse=True)
def _fermees() -> Iterator[None]:
    yield
    while OUVERTES:
        OUVERTES.pop().fermer()


def par_les_ecrans(cible: Cible, **autres: Any) -> Cible:
    etats = cible.profil.etats.model_copy(update={"mode": "ecrans"})
    return replace(cible, profil=cible.profil.model_copy(update={"etats": etats, **autres}))


def scene(cible: Cible, facultatifs: Facultatifs = "tires") -> Scene:
    def sans_navigateur() -> Any:
        raise AssertionError("le pilote http n'a pas de navigateur")

    ouverte = Scene(
        cible, Carnet(), graine=7, numero=secrets.token_hex(4), navigateur=sans_navigateur, facultatifs=facultatifs
    )
    OUVERTES.append(ouverte)
    return ouverte


def jouer(cible: Cible, guide: str, voulu: EtatVoulu, facultatifs: Facultatifs = "tires") -> tuple[Scene, Usager, str]:
    """The same person each time: same seed."""
    ouverte = scene(cible, facultatifs)
    usager = ouverte.usagers.prendre(guide=guide, cas=voulu.cas)
    obtenu = ouverte.etats.preparer(usager, voulu)
    if voulu.connecte:
        ouverte.ecran.ouvrir(obtenu.adresse)
    return ouverte, usager, obtenu.numero


def dossier(ouverte: Scene) -> dict[str, Any]:
    """Hers, as the back office sees it."""
    (sien,) = ouverte.pilotage.appeler("GET", "dossiers")
    detail: dict[str, Any] = comparable(ouverte.pilotage.appeler("GET", f"dossiers/{sien['id']}"))
    propre: dict[str, Any] = sans_ce_que_l_on_ne_compare_pas(detail)
    return propre


def sans_ce_que_l_on_ne_compare_pas(valeur: Any) -> Any:
    """Identifiers and sizes: another sample file is joined, at another second."""
    exclus = ("id", "taille", "adresse", "instant", "empreinte")
    if isinstance(valeur, dict):
        return {cle: sans_ce_que_l_on_ne_compare_pas(v) for cle, v in valeur.items() if cle not in exclus}
    return [sans_ce_que_l_on_ne_compare_pas(v) for v in valeur] if isinstance(valeur, list) else valeur


JOUES: dict[str, tuple[str, EtatVoulu, Facultatifs]] = {
    "ASE cas 1, déposé": ("ASE", EtatVoulu("depose", "ase", "cas1", connecte=True), "tires"),
    "ASE cas 2, brouillon au dépôt": (
        "ASE",
        EtatVoulu("brouillon", "ase", "cas2", "Dépôt de la demande", connecte=True),
        "tous",
    ),
    "ASE cas 3, décidé sans être connecté": ("ASE", EtatVoulu("decide", "ase", "cas3"), "aucun"),
    "BPI, brouillon au récapitulatif": (
        "BPI",
        EtatVoulu("brouillon", "bpi_renouvellement", "", "Récapitulatif", connecte=True),
        "tous",
    ),
    "EM, complément demandé": ("EM", EtatVoulu("complement_demande", "em", connecte=True), "aucun"),
    "RF, déposé": ("RF", EtatVoulu("depose", "rf", connecte=True), "tous"),
    "OP, complément demandé": ("OP", EtatVoulu("complement_demande", "op", connecte=True), "tires"),
}


@pytest.mark.parametrize("nom", JOUES)
def test_joue_ou_construit_c_est_le_meme_dossier(cible: Cible, nom: str) -> None:
    guide, voulu, facultatifs = JOUES[nom]
    construite, qui, _ = jouer(cible, guide, voulu, facultatifs)
    jouee, elle, numero = jouer(par_les_ecrans(cible), guide, voulu, facultatifs)
    assert elle.model_dump(exclude={"email"}) == qui.model_dump(exclude={"email"})
    assert dossier(jouee) == dossier(construite)
    assert bool(numero) == (voulu.stade != "brouillon")
    if voulu.connecte:
        assert jouee.ecran.page().etape_courante == construite.ecran.page().etape_courante
        assert jouee.ecran.page().titre == construite.ecran.page().titre


def test_un_lien_envoye_puis_le_compte_puis_une_nouvelle_visite(cible: Cible) -> None:
    ouverte = scene(par_les_ecrans(cible))
    usager = ouverte.usagers.prendre(guide="ASE", cas="cas1")
    ouverte.etats.preparer(usager, EtatVoulu("lien_envoye"))
    assert [c.sujet for c in ouverte.boite.recus(usager.email)] == [
        "Création de votre compte : confirmez votre adresse"
    ]
    for _ in range(2):  # the account is opened once, by the link already sent
        ouverte.ecran.ouvrir(ouverte.etats.preparer(usager, EtatVoulu("compte", connecte=True)).adresse)
        assert ouverte.ecran.page().tous(["bouton", "lien"], usager.nom_affiche)
    assert len(ouverte.boite.recus(usager.email)) == 1
    autre = ouverte.usagers.prendre(guide="ASE", cas="cas3")
    ouverte.ecran.ouvrir(ouverte.etats.preparer(autre, EtatVoulu("compte", connecte=True)).adresse)
    assert ouverte.ecran.page().tous(["bouton", "lien"], autre.nom_affiche)
    assert not ouverte.ecran.page().tous(["bouton", "lien"], usager.nom_affiche)


def test_ce_qui_ne_se_joue_pas_est_indisponible(cible: Cible) -> None:
    ouverte = scene(par_les_ecrans(cible, absents={"boite": "pas de courriels"}))
    usager = ouverte.usagers.prendre(guide="ASE", cas="cas1")
    for voulu, raison in (
        (EtatVoulu("compte"), r"état par les écrans, port boite absent : pas de courriels"),
        (EtatVoulu("depose", "inventee"), r"fixtures/parcours/inventee\.toml manque"),
        (EtatVoulu("depose", "ase", reponses={"a": "b"}), "réponses particulières"),
    ):
        with pytest.raises(ActeIndisponible, match=raison):
            ouverte.etats.preparer(usager, voulu)


def test_une_etape_qui_ne_passe_pas_dit_laquelle_et_ce_que_montre_le_site(
    cible: Cible, monkeypatch: pytest.MonkeyPatch
) -> None:
    dit = parcours("ase")
    assert dit is not None
    sans_telephone = dit.etape[0].model_copy(update={"gestes": dit.etape[0].gestes[:-1]})
    casse = dit.model_copy(update={"etape": (sans_telephone, *dit.etape[1:])})
    monkeypatch.setattr("steps.joueur.etats.parcours", lambda _: casse)
    with pytest.raises(
        EtatImpossible,
        match=r"depuis l'étape « Informations personnelles », l'étape « Motif de séjour » n'est pas atteinte, "
        r"le site montre : .*Téléphone.*vérifier fixtures/parcours/ase\.toml",
    ):
        jouer(par_les_ecrans(cible), "ASE", EtatVoulu("depose", "ase", "cas1", connecte=True))


def test_un_second_etat_reprend_le_brouillon_du_premier(cible: Cible) -> None:
    ouverte = scene(par_les_ecrans(cible))
    usager = ouverte.usagers.prendre(guide="ASE", cas="cas1")

    def brouillon(etape: str) -> EtatVoulu:
        return EtatVoulu("brouillon", "ase", "cas1", etape, connecte=True)

    for etape in ("Motif de séjour", "Motif de séjour", "Justificatifs"):
        ouverte.etats.preparer(usager, brouillon(etape))
        assert ouverte.ecran.page().etape_courante.endswith(etape)
    assert len(ouverte.pilotage.appeler("GET", "dossiers")) == 1
    with pytest.raises(EtatImpossible, match="se rouvre à l'étape « Justificatifs », après « Motif de séjour »"):
        ouverte.etats.preparer(usager, brouillon("Motif de séjour"))


def test_un_mauvais_mot_de_passe_se_dit(cible: Cible) -> None:
    ouverte = scene(par_les_ecrans(cible))
    usager = ouverte.usagers.prendre(guide="ASE", cas="cas1")
    ouverte.etats.preparer(usager, EtatVoulu("compte"))
    autre = usager.model_copy(update={"mot_de_passe": "Faux-mot-2-passe"})
    with pytest.raises(EtatImpossible, match=r"n'a pas pu se connecter, le site montre : .*comptes\.toml"):
        ouverte.etats.preparer(autre, EtatVoulu("compte", connecte=True))


# ---- the data ------------------------------------------------------------------------------------------------


def test_chaque_demarche_dit_comment_elle_se_joue() -> None:
    assert {chemin.stem for chemin in DOSSIER.glob("*.toml")} == {*DEMARCHES.values(), "comptes"}


def test_chaque_geste_est_d_un_verbe_connu() -> None:
    dits = [comptes().connexion, comptes().deconnexion]
    for circuit in comptes().circuit:
        dits += [circuit.demande, circuit.ouverture]
    for demarche in DEMARCHES.values():
        dit = parcours(demarche)
        assert dit is not None
        dits += [dit.entree, dit.preambule, dit.complement.gestes]
        dits += [gestes for etape in dit.etape for gestes in (etape.gestes, *etape.cas.values())]
    assert {verbe for gestes in dits for verbe, *_ in gestes} <= set(VERBES)


@pytest.mark.parametrize(
    ("guide", "cas", "circuit"),
    [("ASE", "cas1", 2), ("BPI", "", 1), ("RF", "", 1), ("EM", "", 1), ("OP", "", 0)],
)
def test_chacun_ouvre_son_compte_par_son_circuit(cible: Cible, guide: str, cas: str, circuit: int) -> None:
    ouverte = scene(cible)
    assert circuit_de(ouverte.usagers.prendre(guide=guide, cas=cas)) == comptes().circuit[circuit]


def test_une_faute_dans_un_parcours_se_dit(tmp_path: Path) -> None:
    chemin = tmp_path / "x.toml"
    chemin.write_text('entree = [["cliquer", "x"]]\netapes = []\n', encoding="utf-8")
    with pytest.raises(ParcoursInvalide, match=r"x\.toml : etape : Field required\n.*\n.*etapes : Extra"):
        lire(chemin, Parcours)
