"""Pages drawn by scripts out of `div`s and roles, as interface libraries make them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from starlette.applications import Starlette

from steps.drivers.navigateur import EcranNavigateur
from steps.ecran.modele import Introuvable
from tests.ecran.conftest import EcranTeste

ROLES = """<div role="heading" aria-level="1">Mon suivi</div>
<div role="list" aria-label="Étapes de la demande"><div role="listitem">1 Identité</div>
  <div role="listitem" aria-current="step">2 Séjour</div></div>
<div role="table" aria-label="Mes demandes">
  <div role="rowgroup"><div role="row"><span role="columnheader">Numéro</span><span role="columnheader">État</span></div></div>
  <div role="rowgroup">
    <div role="row"><span role="rowheader">5901</span><span role="cell">Déposée <button>Voir</button></span></div>
    <div role="row"><span role="cell">5902</span><span role="cell">Brouillon <button>Voir</button></span></div></div>
</div>"""

DEROULANTE = """<h1>Situation</h1><span id="q">Situation * :</span>
<div id="c" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="v"
 aria-labelledby="q" aria-required="true">Choisir…</div>
<ul id="v" role="listbox" hidden></ul><p id="suite"></p>
<script>
const offertes = ['Célibataire', 'Marié(e)'];
const poser = () => v.replaceChildren(...offertes.map((n) => Object.assign(document.createElement('li'),
  { textContent: n, role: 'option', onclick: () => { c.textContent = n; v.hidden = true; suite.textContent = 'Choisi ' + n; } })));
%s
c.addEventListener('click', () => { v.hidden = !v.hidden; c.setAttribute('aria-expanded', String(!v.hidden)); %s });
</script>"""

MODULE = """<div id="z"></div><script type="module">
import { dire } from './module.js';
z.innerHTML = dire();
</script>"""


def test_une_table_et_des_etapes_dites_par_leurs_roles(ecran: EcranTeste, application: Starlette) -> None:
    application.state.libre = ROLES
    ecran.ouvrir("libre")
    page = ecran.page()
    assert page.titre == "Mon suivi"
    assert (page.etapes(), page.etape_courante) == (("1 Identité", "2 Séjour"), "2 Séjour")
    table = page.tableau("Mes demandes")
    assert table.colonnes == ("Numéro", "État")
    assert table.lignes == (("5901", "Déposée Voir"), ("5902", "Brouillon Voir"))
    assert [bouton.places for bouton in page.tous(["bouton"], dans="5902")] == [("5902", "Mes demandes", "Mon suivi")]


def test_choisit_dans_une_liste_que_la_page_dessine(avec_scripts: EcranNavigateur, application: Starlette) -> None:
    application.state.libre = DEROULANTE % ("poser();", "")
    avec_scripts.ouvrir("libre")
    posee = avec_scripts.page().question("Situation * :")
    assert (posee.genre, posee.valeur, posee.options, posee.requis) == ("liste", "", ("Célibataire", "Marié(e)"), True)
    avec_scripts.choisir("Situation * :", "Marié(e)")
    assert avec_scripts.page().question("Situation * :").valeur == "Marié(e)"
    assert avec_scripts.page().porte("Choisi Marié(e)")
    avec_scripts.choisir("Situation * :", "Marié(e)")
    avec_scripts.choisir("Situation * :", "Célibataire")
    assert avec_scripts.page().question("Situation * :").valeur == "Célibataire"


def test_choisit_dans_une_liste_remplie_a_son_ouverture(avec_scripts: EcranNavigateur, application: Starlette) -> None:
    application.state.libre = DEROULANTE % ("", "poser();")
    avec_scripts.ouvrir("libre")
    assert avec_scripts.page().question("Situation * :").options == ()
    avec_scripts.choisir("Situation * :", "Marié(e)")
    assert avec_scripts.page().question("Situation * :").valeur == "Marié(e)"


def test_une_option_absente_d_une_liste_dessinee_est_dite(
    fabrique: Callable[..., EcranTeste], application: Starlette
) -> None:
    application.state.libre = DEROULANTE % ("poser();", "")
    ecran = fabrique("navigateur", delai=0.3)
    ecran.ouvrir("libre")
    with pytest.raises(Introuvable, match="« Veuf » introuvable dans « Situation"):
        ecran.choisir("Situation * :", "Veuf")


def test_ce_que_dessine_un_module_est_lu_des_l_ouverture(avec_scripts: EcranNavigateur, application: Starlette) -> None:
    application.state.libre = MODULE
    avec_scripts.ouvrir("libre")
    assert avec_scripts.page().titre == "Dessinée"
