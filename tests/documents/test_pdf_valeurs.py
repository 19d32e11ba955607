"""Values are printed as they are, whatever they hold, and wrong data are refused by their name."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.documents import Document, DocumentImpossible, produire
from simulator.documents.modeles import Titulaire
from steps.drivers.documents_pdf import LecteurPdf
from steps.ports.autres import DocumentLu
from steps.textes import normaliser

Fabrique = Callable[..., Document]
Lecture = Callable[..., DocumentLu]

PIEGES = [
    "#panic() $x$ \\ * _a_ @ref",
    "<etiquette> // commentaire /* bloc */ `code`",
    'L\'"Été" d’Œdipe « n° 4 € »',
    "= Titre - liste + numéro",
    "#sys.inputs.donnees",
    "https://example.org/a-b_c",
    "Ńowak-Łukasiewicz Çelik Ğüneş Đorđević Nguyễn",
    "~ -- --- ... -? [a] {b} ^c",
    "{{ jinja }} %s {0}",
    "Mac-Mahon-" * 5 + "fin",
    "Anne-Marie-Élisabeth " * 8 + "X",
]


@pytest.mark.parametrize("valeur", PIEGES)
def test_rendue_telle_quelle(valeur: str, lire: Lecture, titulaire: dict[str, Any]) -> None:
    lu = lire("confirmation_depot", titulaire={**titulaire, "nom_naissance": valeur})
    assert normaliser(f"Nom de naissance : {valeur} Nom d'usage :") in normaliser(lu.texte)
    assert lu.pages == 1


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x17E, exclude_categories=("C", "Z", "M"))))
def test_toute_valeur_latine_se_relit(lire: Lecture, titulaire: dict[str, Any], valeur: str) -> None:
    # Above the font's reach there is another test; a value is one line, its case put in capitals.
    lu = lire("confirmation_depot", titulaire={**titulaire, "prenom": f"A{valeur[:80]}Z"})
    assert normaliser(f"Prénom : A{valeur[:80]}Z".upper()) in normaliser(lu.texte.upper())


def test_un_mot_tres_long_reste_dans_la_page(lire: Lecture, titulaire: dict[str, Any]) -> None:
    long = "Ax" * 90
    assert long.upper() in lire("confirmation_depot", titulaire={**titulaire, "nom_naissance": long}).texte


def test_nom_d_usage_vide_puis_rempli(lire: Lecture, titulaire: dict[str, Any]) -> None:
    assert "Nom d'usage :\nPrénom :" in lire("confirmation_depot").texte
    rempli = lire("confirmation_depot", titulaire={**titulaire, "nom_usage": "Martin"})
    assert "Nom d'usage : MARTIN\n" in rempli.texte


def test_adresse_sur_plusieurs_lignes(lire: Lecture, titulaire: dict[str, Any]) -> None:
    lu = lire("confirmation_depot", titulaire={**titulaire, "adresse": " 1 rue A\r\n59000  Lille\tFrance "})
    assert "Adresse : 1 RUE A 59000 LILLE FRANCE" in lu.texte


def test_caractere_que_la_police_n_a_pas(fabriquer: Fabrique, titulaire: dict[str, Any]) -> None:
    with pytest.raises(DocumentImpossible, match=r"« 漢 » \(U\+6F22\).*caractères latins"):
        fabriquer("confirmation_depot", titulaire={**titulaire, "prenom": "漢"})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"identifiant": "59030"}, r"« identifiant » : « 59030 » refusé, attendu \^\(\\d\{10\}\)\?\$"),
        ({"numero_demande": "42"}, "« numero_demande » : « 42 » refusé"),
        ({"date_depot": "hier"}, "« date_depot » : « hier » n'est pas une date"),
        ({"objet": "D'UN VŒU"}, "« objet » : « D'UN VŒU » refusé, attendu \"D'UNE PREMIÈRE DEMANDE"),
        ({"date_dépot": date(2023, 8, 16)}, "« date_dépot » inconnue .voulait-on dire « date_depot »"),
    ],
)
def test_donnee_fausse(change: dict[str, Any], message: str, fabriquer: Fabrique) -> None:
    with pytest.raises(DocumentImpossible, match=message):
        fabriquer("confirmation_depot", **change)


def test_donnee_absente_et_mal_ecrite(exemples: dict[str, Any]) -> None:
    donnees = exemples["confirmation_depot"]
    titulaire = dict(donnees["titulaire"])
    titulaire["nom_naisance"] = titulaire.pop("nom_naissance")
    with pytest.raises(DocumentImpossible) as refus:
        produire("confirmation_depot", {**donnees, "titulaire": titulaire})
    assert str(refus.value) == (
        "document « confirmation_depot » : donnée « titulaire.nom_naissance » absente ; "
        "donnée « titulaire.nom_naisance » inconnue (voulait-on dire « nom_naissance » ?)"
    )


def test_periode_a_l_envers(fabriquer: Fabrique) -> None:
    with pytest.raises(DocumentImpossible, match="fin de validité 01/01/2020 antérieure au début 16/08/2023"):
        fabriquer("attestation_prolongation", fin=date(2020, 1, 1))


def test_taxe_negative(fabriquer: Fabrique) -> None:
    with pytest.raises(DocumentImpossible, match="« taxe » : « -1 » refusé"):
        fabriquer("attestation_decision", taxe=-1)


def test_genre_inconnu() -> None:
    with pytest.raises(DocumentImpossible, match=r"« attestation_decison » inconnu \(voulait-on dire « attestation_de"):
        produire("attestation_decison", {})


def test_modele_d_un_autre_genre(titulaire: dict[str, Any]) -> None:
    with pytest.raises(DocumentImpossible, match="donnée « numero_demande » absente"):
        produire("confirmation_depot", Titulaire(**titulaire))


def test_plusieurs_a_la_fois(fabriquer: Fabrique, titulaire: dict[str, Any], lecteur: LecteurPdf) -> None:
    noms = [f"NOM{i}" for i in range(24)]
    with ThreadPoolExecutor(4) as ouvriers:
        faits = ouvriers.map(
            lambda nom: fabriquer("confirmation_depot", titulaire={**titulaire, "nom_naissance": nom}), noms
        )
        textes = [lecteur.lire(fait.octets).texte for fait in faits]
    assert all(f"Nom de naissance : {nom}\n" in texte for nom, texte in zip(noms, textes, strict=True))
