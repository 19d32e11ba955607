"""The links that a reader of the mail can follow."""

from __future__ import annotations

import pytest
from courriels.liens import Lien, liens_de_html, liens_de_texte, liens_du_courriel, texte_de_html

ACTIVATION = "https://site.example.org/particuliers/#!/inscription/mot-de-passe?token=ab.cd-e_f.gh"


@pytest.mark.parametrize(
    ("texte", "adresses"),
    [
        (f"Cliquez ici : {ACTIVATION}.", [ACTIVATION]),
        (f"(voir {ACTIVATION})", [ACTIVATION]),
        (f"« {ACTIVATION} » ou <{ACTIVATION}>", [ACTIVATION, ACTIVATION]),
        ("https://fr.example.org/wiki/Loi_(2020), puis la suite", ["https://fr.example.org/wiki/Loi_(2020)"]),
        ("HTTP://127.0.0.1:8000/bac/a1/?x=1&y=2\nfin", ["HTTP://127.0.0.1:8000/bac/a1/?x=1&y=2"]),
        ("aucun lien, ni www.example.org ni ftp://example.org", []),
    ],
)
def test_adresses_nues_du_texte(texte: str, adresses: list[str]) -> None:
    assert [lien.adresse for lien in liens_de_texte(texte)] == adresses


def test_les_ancres_du_html_avec_le_texte_lu() -> None:
    html = (
        "<p>Pour <a href='https://a.example.org/?x=1&amp;y=2'>créer\n  votre <b>mot de passe</b></a>, "
        "<a href=' mailto:aide@example.org '><img alt='Nous écrire' src='x.png'></a> <a name='a'>rien</a></p>"
    )
    assert liens_de_html(html) == (
        Lien("créer votre mot de passe", "https://a.example.org/?x=1&y=2"),
        Lien("Nous écrire", "mailto:aide@example.org"),
    )


def test_une_ancre_jamais_fermee_compte_quand_meme() -> None:
    assert liens_de_html("<a href='https://a.example.org'>ici <a href='https://b.example.org'>là") == (
        Lien("ici", "https://a.example.org"),
        Lien("là", "https://b.example.org"),
    )


def test_le_texte_n_ajoute_que_les_adresses_que_le_html_n_a_pas() -> None:
    liens = liens_du_courriel(f"<a href='{ACTIVATION}'>ici</a>", f"{ACTIVATION}\nhttps://aide.example.org")
    assert liens == (Lien("ici", ACTIVATION), Lien("https://aide.example.org", "https://aide.example.org"))


def test_le_texte_du_html_a_une_ligne_par_bloc() -> None:
    html = (
        "<html><head><title>T</title><style>p{}</style></head><body><h1>Bonjour</h1>"
        "<p>Un  <i>mot</i>.</p><script>x</script><td>a</td><td>b</td>"
    )
    assert texte_de_html(html) == "Bonjour\nUn mot.\na\nb"
