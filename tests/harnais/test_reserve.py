"""Port `Usagers` on a pool: who fits, who is free, who holds whom, and what is told when nobody does."""

from __future__ import annotations

import multiprocessing
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from fixtures.cibles import ProfilInvalide, Secrets, charger, lire_secrets
from fixtures.cibles.reserve import lire_reserve
from fixtures.generation import Fabrique
from fixtures.personas import TitreDetenu
from steps.drivers.pilotage_usagers import UsagersGeneres, inscription_impossible
from steps.drivers.reserve import UsagersReserve
from steps.drivers.reserve_verrous import Verrous
from steps.ports import ActeIndisponible, ReserveEpuisee
from tests.harnais.test_profil import BASE

LE_16 = date(2023, 8, 16)
AWA = """
[[personne]]
numero_etranger = "9900000001"
nom = "Diallo"
prenom = "Awa"
sexe = "Féminin"
date_naissance = 2006-08-10
pays_naissance = "Senegal"
lieu_naissance = "Dakar"
nationalite = "Sénégalaise"
[[personne.titres]]
numero = "7500000001"
nature = "Document de circulation"
debut = 2020-01-01
fin = 2024-12-31
"""
ANNA = AWA.replace("9900000001", "9900000002").replace("Awa", "Anna").replace("2006-08-10", "2006-11-30")
JUAN = (
    AWA.replace("9900000001", "9900000003")
    .replace("Awa", "Juan")
    .replace("2006-08-10", "1990-05-02")
    .replace("Féminin", "Masculin")
    .replace('nature = "Document de circulation"', 'nature = "Carte de séjour temporaire"\nmotif = "Etranger malade"')
)


@pytest.fixture
def fichier(tmp_path: Path) -> Path:
    return ecrire(tmp_path, AWA + ANNA + JUAN)


def ecrire(dossier: Path, texte: str) -> Path:
    chemin = dossier / "reserve.toml"
    chemin.write_text(texte, encoding="utf-8")
    return chemin


def usagers(fichier: Path, scenario: str = "Un scénario", secrets: Secrets = Secrets()) -> UsagersReserve:  # noqa: B008
    fabrique = Fabrique(3)

    def adresse(rang: int) -> str:
        return f"qa+run-{rang}@example.org"

    inventes = UsagersGeneres(fabrique, inscription_impossible, aujourdhui=lambda: LE_16, adresse_electronique=adresse)
    return UsagersReserve(
        fichier,
        fabrique,
        inventes,
        aujourdhui=lambda: LE_16,
        adresse_electronique=adresse,
        secrets=secrets,
        scenario=scenario,
    )


def test_une_personne_convient_a_ce_que_le_scenario_demande(fichier: Path) -> None:
    source = usagers(fichier)
    mineure = source.prendre(guide="ASE", cas="cas1")
    malade = source.prendre(guide="EM")
    choisie = source.prendre(guide="ASE", cas="cas2", naissance=date(2006, 11, 30))
    assert [u.prenom for u in (mineure, malade, choisie)] == ["Awa", "Juan", "Anna"]
    assert (mineure.numero_etranger, mineure.date_naissance) == ("9900000001", date(2006, 8, 10))
    assert mineure.titres[0].numero == "7500000001"
    assert mineure.email == "qa+run-1@example.org"
    assert source.pris == [mineure, malade, choisie]
    source.fermer()


def test_ce_que_la_reserve_ne_dit_pas_est_a_l_usager_de_le_dire(fichier: Path) -> None:
    source = usagers(fichier)
    prise = source.prendre(cas="cas1", telephone="0199001234", mot_de_passe="Secret-2-passe")
    assert (prise.prenom, prise.telephone, prise.mot_de_passe) == ("Awa", "0199001234", "Secret-2-passe")
    source.fermer()


def test_un_titre_se_reconnait_a_ses_dates(fichier: Path) -> None:
    voulu = TitreDetenu(numero="1", nature="Document de circulation", debut=date(2020, 1, 1), fin=date(2024, 12, 31))
    source = usagers(fichier)
    assert source.prendre(cas="cas1", titres=(voulu,)).titres[0].numero == "7500000001"
    with pytest.raises(ActeIndisponible, match=r"titres = Document de circulation du 02/01/2020.*titres différent"):
        source.prendre(cas="cas1", titres=(voulu.model_copy(update={"debut": date(2020, 1, 2)}),))
    source.fermer()


def test_personne_ne_convient(fichier: Path) -> None:
    with pytest.raises(ActeIndisponible) as refus:
        usagers(fichier).prendre(cas="cas1", naissance=date(2006, 8, 11), nationalite="Brésilienne")
    dit = str(refus.value)
    assert dit.startswith(
        "aucune personne de la réserve ne convient : demandé ASE cas1, né(e) le 11/08/2006, "
        f"nationalite = « Brésilienne » ; {fichier} en a 3, au plus près : "
    )
    assert "9900000001 Awa Diallo (né(e) le 10/08/2006, nationalite différent)" in dit


def test_une_personne_reservee_a_un_guide_ne_sert_pas_aux_autres(tmp_path: Path) -> None:
    reservee = AWA.replace("[[personne.titres]]", 'guides = ["ASE cas2"]\n[[personne.titres]]')
    source = usagers(ecrire(tmp_path, reservee))
    with pytest.raises(ActeIndisponible, match=r"pour ASE cas2"):
        source.prendre(cas="cas1")
    assert source.prendre(cas="cas2").prenom == "Awa"
    source.fermer()


def test_un_inconnu_ne_vient_pas_de_la_reserve(fichier: Path) -> None:
    source = usagers(fichier)
    assert source.prendre(guide="OP").numero_etranger == ""
    assert source.prendre(guide="ASE", cas="cas1", stade="inconnu").numero_etranger not in ("", "9900000001")
    source.fermer()


def test_une_personne_n_est_qu_a_un_scenario_a_la_fois(fichier: Path) -> None:
    un, autre, troisieme = (usagers(fichier, nom) for nom in ("Le premier", "Le deuxième", "Le troisième"))
    assert [un.prendre(cas="cas1").prenom, autre.prendre(cas="cas1").prenom] == ["Awa", "Anna"]
    with pytest.raises(ReserveEpuisee) as refus:
        troisieme.prendre(cas="cas1")
    dit = str(refus.value)
    assert f"réserve épuisée : {fichier} a 2 personne(s) qui conviennent, dont 0 usée(s) et 2 tenue(s)" in dit
    assert "9900000001 par « Le premier » (processus" in dit
    un.fermer()
    assert troisieme.prendre(cas="cas1").prenom == "Awa"
    for source in (autre, troisieme):
        source.fermer()


def test_une_personne_usee_ne_ressert_pas(tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, "rendre = false\n" + AWA)
    source = usagers(fichier)
    source.prendre(cas="cas1")
    source.fermer()
    with pytest.raises(ReserveEpuisee, match=r"1 usée\(s\) et 0 tenue\(s\) ; en ajouter.*« \.usee » de .*prises"):
        usagers(fichier).prendre(cas="cas1")


def _prendre_et_mourir(fichier: Path, voie: Connection) -> None:
    verrous = Verrous(fichier)
    voie.send(verrous.prendre("9900000001", "Le défunt"))
    voie.recv()


def test_qui_meurt_en_tenant_quelqu_un_le_rend(fichier: Path) -> None:
    ici, la_bas = multiprocessing.Pipe()
    defunt = multiprocessing.get_context("spawn").Process(target=_prendre_et_mourir, args=(fichier, la_bas))
    defunt.start()
    assert ici.recv() is True
    verrous = Verrous(fichier)
    assert not verrous.prendre("9900000001", "Le suivant")
    prise = verrous.tenue_par("9900000001")
    assert prise is not None
    assert (prise.scenario, prise.processus) == ("Le défunt", defunt.pid)
    defunt.kill()
    defunt.join(10)
    assert verrous.prendre("9900000001", "Le suivant")
    assert str(verrous.tenue_par("9900000001")).startswith("« Le suivant » (processus ")
    verrous.rendre("9900000001", usee=False)
    assert verrous.tenue_par("9900000001") is None


def test_un_compte_connu_a_son_mot_de_passe_dans_l_environnement(tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, AWA.replace("[[personne.titres]]", 'mot_de_passe = "MDP_AWA"\n[[personne.titres]]'))
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + '[usagers]\nsource = "reserve"\nreserve = "reserve.toml"\n', encoding="utf-8")
    profil = charger(chemin)
    with pytest.raises(ProfilInvalide, match=r"\[usagers.*mot_de_passe : la variable d'environnement MDP_AWA est abs"):
        lire_secrets(profil, {})
    secrets = lire_secrets(profil, {"MDP_AWA": "Vrai-mot-2-passe"})
    source = usagers(fichier, secrets=secrets)
    prise = source.prendre(cas="cas1")
    assert prise.mot_de_passe == "Vrai-mot-2-passe"
    assert source.a_un_compte(prise)
    assert secrets.masquer(prise.model_dump_json()).count("Vrai-mot") == 0
    source.fermer()


def test_l_adresse_electronique_peut_suivre_la_personne(tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, 'gabarit_courriel = "recette+{id}@example.org"\n' + AWA)
    source = usagers(fichier)
    assert source.prendre(cas="cas1").email == "recette+9900000001@example.org"
    source.fermer()


def test_un_secret_ecrit_dans_la_reserve_n_est_pas_redit(tmp_path: Path) -> None:
    faute = AWA.replace("[[personne.titres]]", 'mot_de_passe = "Vrai-mot-2-passe"\n[[personne.titres]]')
    with pytest.raises(ProfilInvalide) as refus:
        lire_reserve(ecrire(tmp_path, faute))
    ligne = "[[personne]] n° 1, mot_de_passe = une valeur tue ici ; attendu le nom de la variable d'environnement"
    assert ligne in str(refus.value)
    assert "Vrai-mot" not in str(refus.value)
    assert len(str(refus.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("", "[[personne]] manque ; attendu au moins une table [[personne]]"),
        ("rendre = 3\n" + AWA, "rendre = 3 ; attendu true ou false : une personne peut-elle resservir ?"),
        (AWA + AWA, "attendu un n° étranger différent par personne ; 9900000001 y est deux fois"),
        (
            AWA.replace('"9900000001"', '"99"'),
            '[[personne]] n° 1, numero_etranger = "99" ; attendu un n° étranger de 10 chiffres, entre guillemets',
        ),
        (AWA.replace('nom = "Diallo"\n', ""), "[[personne]] n° 1, nom manque ; attendu un nom"),
        (
            AWA.replace("nature", "natur"),
            "[[personne]] n° 1, [[titres]] n° 1, natur : clé inconnue ; clés connues : "
            "numero, nature, mention, motif, debut, fin, statut",
        ),
        (
            AWA.replace("fin = 2024-12-31", 'fin = "demain"'),
            '[[personne]] n° 1, [[titres]] n° 1, fin = "demain" ; attendu une date, par exemple 2024-01-29',
        ),
        (
            AWA.replace("[[personne.titres]]", 'adresse = "ici"\n[[personne.titres]]'),
            '[[personne]] n° 1, adresse = "ici" ; attendu une table avec numero_voie, voie, code_postal, ville et '
            "code_insee",
        ),
    ],
)
def test_chaque_faute_de_la_reserve_a_sa_ligne(tmp_path: Path, texte: str, attendu: str) -> None:
    fichier = ecrire(tmp_path, texte)
    with pytest.raises(ProfilInvalide) as refus:
        lire_reserve(fichier)
    assert f"{fichier} : {attendu}" in str(refus.value).splitlines()
