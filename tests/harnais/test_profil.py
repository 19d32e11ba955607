"""A target profile: what it may say, and what is told of each mistake."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from fixtures.cibles import ProfilInvalide, charger
from steps.cible import VARIABLE_CONFIRMATION, Adresses, Cible, refuser_production
from steps.harnais.options import PROFIL_PAR_DEFAUT

BASE = '[cible]\nnom = "Recette"\nadresse = "https://recette.example.org"\n'


def erreur(tmp_path: Path, texte: str) -> list[str]:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(texte, encoding="utf-8")
    with pytest.raises(ProfilInvalide) as refus:
        charger(chemin)
    lignes = str(refus.value).splitlines()
    assert all(ligne.startswith(f"{chemin} : ") for ligne in lignes)
    return [ligne.removeprefix(f"{chemin} : ") for ligne in lignes]


def test_le_simulateur_est_un_profil_ordinaire() -> None:
    profil = charger(PROFIL_PAR_DEFAUT)
    assert profil.cible.simulateur
    assert profil.horloge.instant_initial == datetime.fromisoformat("2023-08-16T14:37:00+02:00")
    assert profil.lancement is not None
    assert {profil.raison(port) for port in ("boite", "agent", "horloge", "etats", "usagers", "pannes")} == {""}


def test_les_certificats_se_trouvent_a_cote_du_profil(tmp_path: Path) -> None:
    (tmp_path / "autorite.der").write_bytes(b"...")
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + '[documents]\ncertificats = ["autorite.der"]\n', encoding="utf-8")
    assert charger(chemin).documents.certificats == (tmp_path / "autorite.der",)
    assert len(charger(PROFIL_PAR_DEFAUT).documents.certificats) == 2


def test_un_profil_minimal_et_ses_ports_absents(tmp_path: Path) -> None:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + '[absents]\ndocuments = "pas de PDF"\n', encoding="utf-8")
    profil = charger(chemin)
    assert profil.cible.adresse == "https://recette.example.org/"
    assert profil.raison("documents") == "pas de PDF"
    assert profil.raison("agent") == "le profil n'a ni table [pilotage] ni « mode » dans [agent]"
    assert profil.raison("boite") == "le profil n'a pas de table [courriels]"
    assert profil.raison("ecran") == ""


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("", "[cible] manque ; attendu une table [cible] avec au moins « nom »"),
        ('[cible]\nnom = "x"\n', "attendu « adresse » dans [cible], ou une table [lancement]"),
        (
            BASE + "[pilotage]\n",
            "attendu « adresse » dans [pilotage], puisque la cible n'est pas lancée par le profil",
        ),
        (
            BASE.replace("https://", "ftp:"),
            '[cible] adresse = "ftp:recette.example.org" ; attendu une adresse complète, '
            "par exemple « https://recette.example.org/ »",
        ),
        (
            BASE + '[ecran]\ndelai = "vite"\n',
            '[ecran] delai = "vite" ; attendu un nombre de secondes, entre 0 exclu et 600',
        ),
        (BASE + "[ecran]\ndelay = 3\n", "[ecran] delay : clé inconnue ; voulait-on dire « delai » ?"),
        (BASE + "[ecrans]\n", "[ecrans] : clé inconnue ; voulait-on dire « ecran » ?"),
        (
            BASE + '[ecran.navigateur]\nchemi = "/x"\n',
            "[ecran.navigateur] chemi : clé inconnue ; voulait-on dire « chemin » ?",
        ),
        (
            BASE + '[absents]\nhorlog = "x"\n',
            "[absents] horlog : clé inconnue ; voulait-on dire « horloge » ?",
        ),
        (
            BASE + "[horloge]\ninstant_initial = 2023-08-16T14:37:00\n",
            "[horloge] instant_initial = 2023-08-16T14:37:00 ; attendu une date, une heure et un décalage, "
            "par exemple « 2023-08-16T14:37:00+02:00 »",
        ),
        (
            BASE + '[usagers]\ngabarit_courriel = "qa@example.org"\n',
            '[usagers] gabarit_courriel = "qa@example.org" ; attendu une adresse électronique '
            "qui contient {id} une fois",
        ),
        (
            BASE + '[documents]\ncertificats = ["absent.der"]\n',
            '[documents] certificats, n° 1 = "absent.der" ; attendu une liste de fichiers de certificats DER existants, '
            "relatifs au dossier du profil",
        ),
        (
            BASE + '[courriels]\nsource = "pop"\n',
            '[courriels] source = "pop" ; attendu « capture », « mailpit », « maildev » ou « imap »',
        ),
        (
            BASE + "[lancement]\ncommande = []\n",
            "[lancement] commande = [] ; attendu une liste de mots, "
            'par exemple ["{python}", "-m", "simulator", "--port", "{port}"]',
        ),
        (
            BASE + "oups\n",
            "TOML mal formé : Expected '=' after a key in a key/value pair (at line 4, column 5)",
        ),
    ],
)
def test_chaque_faute_a_sa_ligne(tmp_path: Path, texte: str, attendu: str) -> None:
    assert erreur(tmp_path, texte) == [attendu]


def test_toutes_les_fautes_sont_dites_a_la_fois(tmp_path: Path) -> None:
    assert len(erreur(tmp_path, BASE + '[ecran]\ndelai = -1\nxyz = 1\n[courriels]\nsilence = "x"\n')) == 3


def test_un_profil_introuvable(tmp_path: Path) -> None:
    with pytest.raises(ProfilInvalide, match=r"absent\.toml : profil de cible illisible .*vérifier --cible"):
        charger(tmp_path / "absent.toml")


@pytest.mark.parametrize("adresse", ["https://gouv.fr/", "https://administration.gouv.fr/"])
def test_un_hote_de_l_etat_demande_deux_confirmations(tmp_path: Path, adresse: str) -> None:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(f'[cible]\nnom = "x"\nadresse = "{adresse}"\n', encoding="utf-8")
    hote = adresse.removeprefix("https://").strip("/")
    confirme = {VARIABLE_CONFIRMATION: hote}
    with pytest.raises(ProfilInvalide, match="hôte de l'État"):
        refuser_production(charger(chemin), adresse, confirme)
    chemin.write_text(chemin.read_text() + "environnement_de_test = true\n", encoding="utf-8")
    with pytest.raises(ProfilInvalide, match=VARIABLE_CONFIRMATION):
        refuser_production(charger(chemin), adresse, {})
    refuser_production(charger(chemin), adresse, confirme)
    refuser_production(charger(chemin), "https://gouv.fr.example.org/", {})


def test_un_mandataire_ou_un_navigateur_de_l_etat_ne_sont_pas_la_cible(tmp_path: Path) -> None:
    chemin = tmp_path / "cible.toml"
    outils = (
        '[reseau.mandataire]\nadresse = "http://proxy.interieur.gouv.fr:3128"\n'
        '[ecran.navigateur]\ncdp = "http://navigateurs.interieur.gouv.fr:9222"\n'
    )
    chemin.write_text(BASE + outils, encoding="utf-8")
    profil = charger(chemin)
    refuser_production(profil, profil.cible.adresse or "", {})
    chemin.write_text(BASE + '[ecran.chemins]\n"mon-compte" = "https://compte.gouv.fr/x"\n', encoding="utf-8")
    with pytest.raises(ProfilInvalide, match=r"compte\.gouv\.fr"):
        Cible(charger(chemin), Adresses("https://recette.example.org/"), "http").joindre()


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            '[ecran.navigateur]\ncanal = "chrome"\ncdp = "http://127.0.0.1:9222"\n',
            "[ecran] navigateur : attendu un seul de canal, chemin, cdp et distant ; il y a canal et cdp",
        ),
        (
            '[reseau.mandataire]\nadresse = "http://m:3128"\nutilisateur = "QUI"\n',
            "[reseau] mandataire : attendu « utilisateur » et « mot_de_passe » ensemble, ou aucun des deux",
        ),
        (
            '[reseau.entetes]\n"X-Recette" = {}\n',
            '[reseau.entetes] X-Recette : attendu un texte, ou { variable = "NOM" }',
        ),
        (
            '[[bogue_connu]]\nticket = "T-1"\nraison = "x"\n',
            "[[bogue_connu]] n° 1 : attendu « etiquette » ou « scenario », l'un des deux",
        ),
    ],
)
def test_des_cles_qui_ne_vont_pas_ensemble(tmp_path: Path, texte: str, attendu: str) -> None:
    assert erreur(tmp_path, BASE + texte) == [attendu]
