"""The HTML of every kind of page: no duplicate id, a label for every input, one h1, nothing the content policy refuses."""

from __future__ import annotations

from collections import Counter

import pytest
from lxml.html import HtmlElement

from tests.simulateur.site_lance import PDF, BacDeTest, UsagerDeTest, arbre

PUBLIQUES = [
    *("", "particuliers/", "connexion", "se-connecter", "mot-de-passe-oublie", "identifiant-oublie", "contact", "aide"),
    *("plan-du-site", "mentions-legales", "accessibilite", "acces/titre-de-sejour", "acces/identification"),
    *("acces/premier-titre", "acces/comment-savoir", "console", "nulle-part"),
    "espace-personnel/inscription/mot-de-passe?token=x",
]
CONNECTEES = ["particuliers/", "profil", "profil/situation", "mon-compte/demandes", "mon-compte/notifications"]


def controler(page: HtmlElement) -> list[str]:
    """What is wrong in this page, one line each."""
    comptes = Counter(str(i) for i in page.xpath("//@id"))
    fautes = [f"id en double : {i}" for i, n in comptes.items() if n > 1]
    if page.get("lang") != "fr":
        fautes.append("lang")
    if len(page.xpath("//h1")) != 1:
        fautes.append(f"{len(page.xpath('//h1'))} h1")
    if not str(page.findtext(".//title") or "").strip():
        fautes.append("titre vide")
    identifiants = set(page.xpath("//@id"))
    for champ in page.xpath("//input[not(@type='hidden')] | //select | //textarea"):
        etiquettes = page.xpath("//label[@for=$i]", i=champ.get("id", "-"))
        if not (
            etiquettes or champ.get("aria-label") or champ.get("aria-labelledby") or champ.xpath("ancestor::label")
        ):
            fautes.append(f"sans étiquette : {champ.get('name')}")
    for attribut in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
        for valeur in page.xpath(f"//@{attribut}"):
            fautes += [f"{attribut} → {i}" for i in str(valeur).split() if i not in identifiants]
    fautes += [f"bouton sans nom : {b.get('value')}" for b in page.xpath("//button") if not _nom(b)]
    fautes += [f"lien sans nom : {a.get('href')}" for a in page.xpath("//a") if not _nom(a)]
    if page.xpath("//script[not(@src)] | //style | //*[@style] | //*[starts-with(name(@*), 'on')]"):
        fautes.append("script ou style dans la page : la politique de contenu le refuse")
    if page.xpath("//a//button | //button//a | //form//form | //p//p | //ul/*[not(self::li)] | //ol/*[not(self::li)]"):
        fautes.append("éléments mal imbriqués")
    return fautes


def _nom(element: HtmlElement) -> str:
    return str(element.get("aria-label") or element.text_content()).strip()


def verifier(usager: UsagerDeTest, *chemins: str) -> None:
    for chemin in chemins:
        recu = usager.lire(chemin)
        assert "default-src 'self'" in recu.headers["Content-Security-Policy"]
        assert recu.headers["X-Content-Type-Options"] == "nosniff"
        assert controler(arbre(recu)) == [], chemin


@pytest.mark.parametrize("chemin", PUBLIQUES)
def test_pages_publiques(bac: BacDeTest, chemin: str) -> None:
    verifier(UsagerDeTest(bac, {}), chemin)


@pytest.mark.parametrize("stade", ["compte", "depose", "complement_demande", "decide"])
def test_pages_de_l_usager(bac: BacDeTest, stade: str) -> None:
    usager = bac.usager(stade)
    verifier(usager, *CONNECTEES, "demarches/ase/preambule")
    if stade in ("complement_demande", "decide"):
        verifier(usager, "mon-compte/notifications/1")
    if usager.numero:
        verifier(usager, usager.ici, f"console/dossiers/{usager.numero}")


@pytest.mark.parametrize("cas", ["cas1", "cas2", "cas3"])
def test_les_etapes_vides_fautives_et_remplies(bac: BacDeTest, cas: str) -> None:
    naissance = "2004-01-01" if cas == "cas3" else "2006-08-10"
    usager = bac.usager("brouillon", cas=cas, etape="Dépôt de la demande", date_naissance=naissance)
    chemins = [usager.etape(s) for s in ("informations-personnelles", "motif-de-sejour", "justificatifs", "depot")]
    verifier(usager, *chemins, usager.ici.split("/etapes")[0] + "/abandon")
    usager.joindre("identite", ("a.pdf", PDF))
    for chemin, envoi in zip(
        reversed(chemins),  # an étape refused shuts those after it
        (
            {"observations": "x" * 3000},
            {"ephoto": "12"},
            {"situation": "", "enfants": "", "prise_en_charge.jour": "99"},
            {"telephone": "x", "adresse.ligne": "", "adresse.ville": ""},
        ),
        strict=True,
    ):
        fautif = usager.envoyer(chemin, {**envoi, "action": "suivant"})
        assert fautif.status_code == 422, chemin
        assert controler(arbre(fautif)) == [], chemin
    recherche = usager.envoyer(chemins[0], {"action": "adresse:rechercher", "adresse.ligne": "20 rue nationale 59800"})
    assert "Suggestions d'adresse" in recherche.text
    assert controler(arbre(recherche)) == []
