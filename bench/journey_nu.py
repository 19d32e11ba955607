"""ASE, cas 1, from the public home page to the attestation, as a bare Playwright script: no port, no notebook, no gate.

It makes the acts and the reads of the first scenario of `features/ase/parcours.feature`, in its order, with
Playwright's own locators. One line on standard input plays it once and answers its duration in seconds.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urljoin

import pypdfium2  # type: ignore[import-untyped]
import requests
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from bench.enfant import repondre

BRIQUE = "Je demande ou renouvelle un titre de séjour"
CONFIRMATION = "J'ouvre ma confirmation de dépôt de demande (PDF)"
NOTIFIE = "Vous venez de recevoir une notification, elle est accessible depuis votre espace personnel"
PIECES = (
    "Justificatif de nationalité *",
    "Justificatif d'identité *",
    "Accord du parent/représentant légal ou du mandataire *",
    "Justificatif de domicile datant de moins de 6 mois *",
    "Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) *",
    "Justificatifs d'activité professionnelle *",
    "Nature des liens avec la famille restée dans le pays d'origine *",
)
MOT_DE_PASSE = "Essai-2023-mot!"


@dataclass(frozen=True)
class Monde:
    """What the script reaches: addresses of the run, and a sample file."""

    cible: str
    pilotage: str
    courriels: str
    smtp: str
    image: Path


class Boite:
    """The capture, asked directly."""

    def __init__(self, adresse: str, session: requests.Session) -> None:
        self._adresse, self._session = adresse, session

    def attendre(self, email: str, contient: str, rang: int = 1) -> dict[str, Any]:
        question: dict[str, str | int] = {"destinataire": email, "contient": contient, "rang": rang, "delai": 10}
        reponse = self._session.get(f"{self._adresse}/api/attendre", params=question, timeout=20)
        reponse.raise_for_status()
        recu: dict[str, Any] = reponse.json()
        return recu

    def piece(self, courriel: dict[str, Any]) -> bytes:
        adresse = f"{self._adresse}/api/courriels/{courriel['identifiant']}/pieces/1"
        return self._session.get(adresse, timeout=20).content


def jouer(monde: Monde, navigateur: Browser, tour: int) -> None:
    """One whole journey in a bac of its own. Raises `AssertionError` as soon as the service differs."""
    with requests.Session() as session:
        bac = session.post(
            f"{monde.pilotage}/bacs", json={"instant": "2023-08-16T14:37:00+02:00", "smtp": monde.smtp}, timeout=30
        ).json()
        contexte = navigateur.new_context(locale="fr-FR", timezone_id="Europe/Paris", accept_downloads=True)
        contexte.set_default_timeout(10_000)
        try:
            script = _Script(monde, contexte.new_page(), session, bac["id"], urljoin(monde.cible, bac["adresse"]), tour)
            script.jouer()
        finally:
            contexte.close()
            session.delete(f"{monde.pilotage}/bacs/{bac['id']}", timeout=30)


class _Script:
    def __init__(self, monde: Monde, page: Page, session: requests.Session, bac: str, adresse: str, tour: int) -> None:
        self.page, self.adresse = page, adresse
        self._monde, self._session = monde, session
        self._pilotage = f"{monde.pilotage}/bacs/{bac}"
        self._boite = Boite(monde.courriels, session)
        self.nom, self.prenom = "Essai", "Lucas"
        self.numero = "9912345678"
        self.email = f"nu+{bac}-{tour}@example.org"

    def jouer(self) -> None:
        self.regler("2023-08-16T14:37:00+02:00")
        self.piloter("POST", "personnes", self.personne())
        self.creer_compte()
        self.s_identifier()
        self.choisir_la_demarche()
        self.informations_personnelles()
        self.motif_de_sejour()
        self.justificatifs()
        demande = self.deposer()
        self.complement(demande)
        self.decision(demande)

    # ---- the stages ----------------------------------------------------------------------------------------

    def creer_compte(self) -> None:
        page = self.page
        page.goto(self.adresse)
        page.get_by_role("main").get_by_role("link", name=BRIQUE, exact=True).click()
        self.titre("Compléter les renseignements suivants pour accéder à vos services.")
        page.get_by_label("Adresse email *", exact=True).fill(self.email)
        page.get_by_label("Confirmation de l'adresse email *", exact=True).fill(self.email)
        page.get_by_role("button", name="Valider", exact=True).click()
        expect(page.get_by_role("dialog", name="CRÉATION DE COMPTE")).to_be_visible()
        recu = self._boite.attendre(self.email, "La création du compte d'accès à votre espace personnel usager")
        assert f"Bonjour {self.prenom} {self.nom}," in recu["texte"]
        page.goto(next(lien["adresse"] for lien in recu["liens"] if "?token=" in lien["adresse"]))
        self.titre("Réinitialisation du mot de passe")
        page.get_by_label("Nouveau mot de passe :", exact=True).fill(MOT_DE_PASSE)
        page.get_by_label("Confirmation du mot de passe :", exact=True).fill(MOT_DE_PASSE)
        page.get_by_role("button", name="Valider mon mot de passe", exact=True).click()
        self.titre("Vous avez déjà un compte")

    def s_identifier(self) -> None:
        page = self.page
        page.get_by_label("Identifiant :", exact=True).fill(self.numero)
        page.get_by_label("Mot de passe :", exact=True).fill(MOT_DE_PASSE)
        page.get_by_role("button", name="S'identifier", exact=True).click()
        expect(page.get_by_text(f"{self.prenom} {self.nom}", exact=True)).to_be_visible()

    def choisir_la_demarche(self) -> None:
        page = self.page
        page.get_by_role("main").get_by_role("link", name=BRIQUE, exact=True).click()
        self.titre("Votre situation actuelle")
        page.get_by_label("Je suis en situation de vulnérabilité", exact=True).check()
        with self.relue():
            page.get_by_label("En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)", exact=True).check()
        page.get_by_role("button", name="Je commence", exact=True).click()
        self.titre("Votre démarche en ligne")
        page.get_by_role("button", name="Je continue", exact=True).click()

    def informations_personnelles(self) -> None:
        page = self.page
        self.etape("Informations personnelles")
        civil = page.get_by_role("region", name="ÉTAT CIVIL")
        expect(civil.locator("dt")).to_have_text(
            [
                "Nom de naissance :",
                "Nom d'usage (facultatif) :",
                "Prénom(s) :",
                "Sexe :",
                "Date de naissance :",
                "Pays de naissance :",
                "Lieu de naissance :",
                "Nationalité :",
            ]
        )
        expect(civil.locator("dd")).to_have_text(
            [self.nom, "", self.prenom, "Masculin", "10/08/2006", "Bresil", "Brasilia", "Brésilienne"]
        )
        adresse = page.get_by_label("Adresse * :", exact=True)
        adresse.fill("20 rue nationale 59800")
        with self.relue():
            page.get_by_role("option", name="20 Rue Nationale 59800 Lille", exact=True).click()
        for libelle, valeur in (
            ("Adresse * :", "20 Rue Nationale 59800 Lille"),
            ("Numéro de voie :", "20"),
            ("Voie :", "Rue Nationale"),
            ("Complément d'adresse :", ""),
            ("Code postal :", "59800"),
            ("Ville * :", "Lille"),
            ("Pays :", "FRANCE"),
            ("Code INSEE :", "59350"),
        ):
            expect(page.get_by_label(libelle, exact=True)).to_have_value(valeur)
        contact = page.get_by_role("region", name="INFORMATIONS DE CONTACT")
        expect(contact).to_contain_text("Les champs marqués d'un * sont obligatoires.")
        expect(contact).to_contain_text("Il s'agit des informations de contact utilisées pour l'ensemble des contacts")
        expect(contact.locator("dd")).to_have_text([self.email])
        telephone = page.get_by_label("Téléphone * :", exact=True)
        expect(telephone).to_have_value("")
        expect(telephone).to_have_attribute("aria-required", "true")
        telephone.fill("0101010101")
        self.poursuivre()

    def motif_de_sejour(self) -> None:
        page = self.page
        self.titre("Je renseigne mon motif de séjour")
        self.etape("Motif de séjour")
        prise_en_charge = self.groupe("Date de prise en charge par l'ASE * :")
        self.dater(prise_en_charge, "16", "Avril", "2018")
        expect(prise_en_charge.get_by_label("Jour")).to_have_value("16")
        expect(prise_en_charge.get_by_label("Mois")).to_have_value("Avril")
        expect(prise_en_charge.get_by_label("Année")).to_have_value("2018")
        expect(page.locator("dialog[open]")).to_have_count(0)
        for nom in ("LIENS PERSONNELS ET FAMILIAUX", "MA SITUATION FAMILIALE", "ENFANTS"):
            expect(page.get_by_role("heading", name=nom, exact=True)).to_be_visible()
        self.dater(self.groupe("Date d'entrée en France * :"), "12", "Mars", "2018")
        with self.relue():
            page.get_by_label("Quelle est votre situation familiale actuelle ? * :", exact=True).select_option(
                "Célibataire"
            )
        with self.relue():
            self.groupe("Avez-vous des enfants à votre charge ? * :").get_by_label("Non", exact=True).check()
        expect(self.groupe("Date de début de l'union * :")).to_have_count(0)
        expect(page.get_by_label("Pays de l'union * :", exact=True)).to_have_count(0)
        expect(page.get_by_text("En cochant les cases suivantes, j'atteste sur l'honneur :")).to_be_visible()
        for case in (
            "Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *",
            "Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. *",
        ):
            with self.relue():
                page.get_by_label(case, exact=True).check()
        self.poursuivre()

    def justificatifs(self) -> None:
        page = self.page
        self.titre("Je joins mes documents justificatifs")
        self.etape("Justificatifs")
        page.get_by_label("Numéro ephoto (22 chiffres) * :", exact=True).fill("0000000000000000000000")
        page.get_by_role("button", name="Confirmer le numéro ephoto", exact=True).click()
        for piece in PIECES:
            self.groupe(piece).locator("input[type=file]").set_input_files(self._monde.image)
            expect(self.groupe(piece).get_by_role("link", name=self._monde.image.name, exact=True)).to_be_visible()
        for piece in PIECES:
            groupe = self.groupe(piece)
            expect(groupe.get_by_role("link", name=self._monde.image.name, exact=True)).to_be_visible()
            expect(groupe.get_by_role("button", name="Joindre un document", exact=True)).to_be_visible()
        self.poursuivre()

    def deposer(self) -> str:
        """The number of the demande, read on the confirmation."""
        page = self.page
        self.etape("Dépôt de la demande")
        page.get_by_label("Observations à destination de l'administration :", exact=True).fill(
            "Je suis scolarisé au lycée."
        )
        page.get_by_role("button", name="Déposer la demande >", exact=True).click()
        self.etape("Confirmation")
        expect(
            page.get_by_text("Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception.")
        ).to_be_visible()
        octets = self.telecharger(CONFIRMATION)
        texte = lire_pdf(octets)
        assert "CONFIRMATION DU DÉPÔT D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR" in droit(texte)
        recu = self._boite.attendre(self.email, "Votre demande de titre de séjour a bien été enregistrée.")
        assert f"Bonjour {self.prenom} {self.nom}," in recu["texte"]
        assert self._boite.piece(recu) == octets
        trouve = re.search(r"N° de la demande :\s*(\d{19})", texte)
        assert trouve is not None, texte
        return trouve[1]

    def complement(self, demande: str) -> None:
        page = self.page
        observation = "Veuillez fournir une copie lisible de votre passeport."
        piece = {"piece": "Justificatif de nationalité", "observation": observation, "manquante": False}
        self.piloter("POST", f"dossiers/{demande}/complement", {"pieces": [piece]})
        recu = self._boite.attendre(self.email, NOTIFIE)
        self.regler("2023-08-18T09:00:00+02:00")
        page.goto(_lien(recu, "Se connecter"))
        self.titre("Connectez-vous pour accéder à vos services")
        page.get_by_label("* Identifiant", exact=True).fill(self.numero)
        page.get_by_label("* Mot de passe", exact=True).fill(MOT_DE_PASSE)
        page.get_by_role("main").get_by_role("button", name="Se connecter", exact=True).click()
        self.ouvrir_la_cloche("16/08/2023 Demande de complément")
        self.ouvrir_la_notification("Demande de complément", "16/08/2023")
        self.titre("Demande de complément")
        expect(page.get_by_text(observation)).to_be_visible()
        with self.relue():
            self.groupe("Votre réponse * :").get_by_label("Maintenir le Document", exact=True).check()
        raisons = "La copie comporte 2 pages"
        page.get_by_label("Veuillez préciser les raisons du maintien du document * :", exact=True).fill(raisons)
        page.get_by_role("button", name="Valider et envoyer", exact=True).click()
        page.wait_for_load_state()
        assert raisons in json.dumps(self.piloter("GET", f"dossiers/{demande}"), ensure_ascii=False)

    def decision(self, demande: str) -> None:
        page = self.page
        self.regler("2023-09-17T11:00:00+02:00")
        self.piloter("POST", f"dossiers/{demande}/decision", {"favorable": True})
        recu = self._boite.attendre(self.email, NOTIFIE, rang=2)
        page.goto(_lien(recu, "Se connecter"))
        page.get_by_role("link", name="SE CONNECTER", exact=True).click()
        self.titre("Vous avez déjà un compte")
        self.s_identifier()
        self.ouvrir_la_cloche("17/09/2023 Notification de décision")
        self.ouvrir_la_notification("Notification de décision non lue", "17/09/2023")
        self.titre("Notification de décision")
        texte = lire_pdf(self.telecharger("TELECHARGER LE DOCUMENT"))
        assert "ATTESTATION DE DÉCISION FAVORABLE" in texte
        for attendu in (self.numero, demande, "17/09/2023"):
            assert attendu in texte, attendu

    # ---- gestures ------------------------------------------------------------------------------------------

    def titre(self, nom: str) -> None:
        expect(self.page.get_by_role("heading", name=nom, exact=True)).to_be_visible()

    def etape(self, nom: str) -> None:
        expect(self.page.get_by_role("list", name="Étapes de la demande").locator("[aria-current]")).to_have_text(nom)

    def groupe(self, nom: str) -> Locator:
        return self.page.get_by_role("group", name=nom, exact=True)

    def poursuivre(self) -> None:
        self.page.get_by_role("button", name="Enregistrer et poursuivre >", exact=True).click()

    @contextmanager
    def relue(self) -> Iterator[None]:
        """The page's script asks the server what the page shows now: what comes after would be lost before."""
        with self.page.expect_response(lambda reponse: reponse.request.resource_type == "xhr") as attendue:
            yield
        attendue.value.finished()

    def dater(self, groupe: Locator, jour: str, mois: str, annee: str) -> None:
        groupe.get_by_label("Jour").fill(jour)
        groupe.get_by_label("Mois").select_option(mois)
        with self.relue():
            groupe.get_by_label("Année").fill(annee)

    def ouvrir_la_cloche(self, attendue: str) -> None:
        cloche = self.page.get_by_role("group", name="Notifications", exact=True).first
        expect(cloche.locator(".pastille")).to_have_text("1")
        cloche.locator("summary").click()
        expect(cloche.get_by_role("heading", name="Mes Notifications", exact=True)).to_be_visible()
        expect(cloche.get_by_role("link", name=attendue, exact=True)).to_be_visible()
        cloche.get_by_role("link", name="Voir toutes mes notifications", exact=True).click()

    def ouvrir_la_notification(self, libelle: str, jour: str) -> None:
        self.titre("Mes Notifications")
        rangee = self.page.get_by_role("row").filter(has_text=libelle)
        expect(rangee).to_contain_text(jour)
        rangee.get_by_role("link", name=libelle).click()

    def telecharger(self, nom: str) -> bytes:
        """Read within the session: the file may be one that the browser shows rather than saves."""
        adresse = self.page.get_by_role("link", name=nom, exact=True).get_attribute("href")
        assert adresse is not None
        reponse = self.page.request.get(urljoin(self.page.url, adresse))
        assert reponse.ok, reponse.status
        return reponse.body()

    # ---- around the page -----------------------------------------------------------------------------------

    def personne(self) -> dict[str, Any]:
        return {
            "nom": self.nom,
            "prenom": self.prenom,
            "sexe": "Masculin",
            "date_naissance": "2006-08-10",
            "pays_naissance": "Bresil",
            "lieu_naissance": "Brasilia",
            "nationalite": "Brésilienne",
            "numero_etranger": self.numero,
            "email": self.email,
            "telephone": "0101010101",
            "adresse": {
                "numero_voie": "20",
                "voie": "Rue Nationale",
                "code_postal": "59800",
                "ville": "Lille",
                "code_insee": "59350",
            },
            "numero_ephoto": "0000000000000000000000",
        }

    def regler(self, instant: str) -> None:
        self.piloter("PUT", "horloge", {"instant": instant})

    def piloter(self, methode: str, chemin: str, corps: object = None) -> Any:
        reponse = self._session.request(methode, f"{self._pilotage}/{chemin}", json=corps, timeout=30)
        assert reponse.ok, f"{methode} {chemin} : {reponse.text}"
        return reponse.json() if reponse.content else None


def _lien(courriel: dict[str, Any], texte: str) -> str:
    return next(str(lien["adresse"]) for lien in courriel["liens"] if lien["texte"].strip() == texte)


def lire_pdf(octets: bytes) -> str:
    with closing(pypdfium2.PdfDocument(octets)) as pdf:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())


def droit(texte: str) -> str:
    return texte.replace("’", "'")


def main() -> None:
    """`python -m bench.journey_nu <JSON: addresses, browser>`, then one line per journey."""
    recu = json.loads(sys.argv[1])
    with TemporaryDirectory() as dossier, sync_playwright() as playwright:
        from fixtures.documents import Dossier

        image = Dossier(Path(dossier)).document("Justificatif.png")
        monde = Monde(recu["cible"], recu["pilotage"], recu["courriels"], recu["smtp"], image)
        navigateur = playwright.chromium.launch(executable_path=recu["navigateur"], args=recu["arguments"])

        def traiter(demande: dict[str, Any]) -> dict[str, Any]:
            debut = time.perf_counter()
            try:
                jouer(monde, navigateur, int(demande["tour"]))
            except Exception as erreur:  # told to the parent, whatever it is
                return {"echec": f"{type(erreur).__name__} : {erreur}"}
            return {"duree": time.perf_counter() - debut}

        repondre(traiter)
        navigateur.close()


if __name__ == "__main__":
    main()
