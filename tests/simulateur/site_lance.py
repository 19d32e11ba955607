"""A real simulator process for the tests of this folder, and what is needed to talk to it as anyone may."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import requests
from lxml import html
from lxml.html import HtmlElement

INSTANT = "2023-08-16T14:37:00+02:00"

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%EOF\n"

MOT_DE_PASSE = "Azerty-2023"


@dataclass
class Site:
    """A running simulator: where it listens, and its process."""

    processus: subprocess.Popen[str]
    adresse: str
    pilotage: str
    donnees: Path

    def bac(self, *, smtp: str = "", instant: str = INSTANT) -> BacDeTest:
        corps = {"instant": instant, **({"smtp": smtp} if smtp else {})}
        cree = session_http().post(f"{self.pilotage}/bacs", json=corps, timeout=20)
        assert cree.status_code == 201, cree.text
        return BacDeTest(self, cree.json()["id"], cree.json()["adresse"])

    def tuer(self) -> None:
        """As a power cut would: no time to tidy up."""
        self.processus.kill()
        self._finir()

    def arreter(self) -> None:
        self.processus.terminate()
        self._finir()

    def _finir(self) -> None:
        self.processus.wait(timeout=15)
        for flux in (self.processus.stdin, self.processus.stdout, self.processus.stderr):
            if flux is not None:
                flux.close()


def lancer(
    donnees: Path,
    *options: str,
    smtp: str,
    port: int = 0,
    env: Mapping[str, str] | None = None,
    module: str = "simulator",
) -> Site:
    """Start a simulator that ends with us; returns once it is ready."""
    journal = (donnees.parent / f"{donnees.name}.journal").open("a")
    processus = subprocess.Popen(
        [
            *(sys.executable, "-m", module, "--port", str(port), "--smtp", smtp),
            *("--donnees", str(donnees), "--avec-parent", *options),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=journal,
        text=True,
        env={**os.environ, **(env or {})},
    )
    journal.close()
    assert processus.stdout is not None
    ligne = processus.stdout.readline()
    assert ligne, (donnees.parent / f"{donnees.name}.journal").read_text()
    pret = json.loads(ligne)
    return Site(processus, pret["adresse"], pret["pilotage"], donnees)


def session_http() -> requests.Session:
    session = requests.Session()
    session.trust_env = False  # a proxy of the environment has no business with a local address
    return session


@dataclass
class BacDeTest:
    """One bac of a running simulator, through the control API."""

    site: Site
    id: str
    adresse: str
    session: requests.Session = field(default_factory=session_http)

    def piloter(self, methode: str, chemin: str, corps: object = None, *, attendu: int | None = None) -> Any:
        """One call under `bacs/<id>/`; the decoded answer. `attendu` is the status when it is not a 2xx."""
        adresse = f"{self.site.pilotage}/bacs/{self.id}/{chemin}"
        reponse = self.session.request(methode, adresse, json=corps, timeout=30)
        assert (reponse.status_code == attendu) if attendu else reponse.ok, (reponse.status_code, reponse.text)
        return reponse.json() if reponse.content else None

    def supprimer(self) -> None:
        self.session.delete(f"{self.site.pilotage}/bacs/{self.id}", timeout=20)
        self.session.close()

    def usager(
        self,
        stade: str,
        *,
        demarche: str = "ase",
        etape: str = "",
        cas: str = "cas1",
        reponses: Mapping[str, str] | None = None,
        **qui: Any,
    ) -> UsagerDeTest:
        """A person brought to this state, signed in when there is an account."""
        personne = une_personne(**qui)
        voulu: dict[str, Any] = {"usager": personne, "stade": stade}
        if stade not in ("inconnu", "connu", "lien_envoye"):
            voulu["connecte"] = True
        if stade in ("brouillon", "depose", "complement_demande", "decide"):
            voulu |= {"demarche": demarche, "cas": cas, "etape": etape, "reponses": dict(reponses or {})}
        obtenu = self.piloter("POST", "etats", voulu)
        client = UsagerDeTest(self, personne, numero=obtenu["numero"])
        if obtenu["adresse"]:
            client.arriver(obtenu["adresse"])
        return client

    def vider(self) -> dict[str, int]:
        vide: dict[str, int] = self.piloter("POST", "courriels/vidange")
        return vide


@dataclass
class UsagerDeTest:
    """A person with her cookies. Paths are relative to the root of the bac."""

    bac: BacDeTest
    personne: dict[str, Any]
    numero: str = ""
    ici: str = ""
    """Path of the page a fast state opens: the étape of the draft."""
    session: requests.Session = field(default_factory=session_http)

    def arriver(self, adresse: str) -> None:
        page = self.lire(adresse)
        assert page.status_code == 200, page.text
        self.ici = page.url.removeprefix(self.bac.adresse)

    def lire(self, chemin: str, **options: Any) -> requests.Response:
        return self.session.get(self.bac.adresse + chemin, timeout=30, **options)

    def envoyer(self, chemin: str, donnees: Any = None, **options: Any) -> requests.Response:
        return self.session.post(self.bac.adresse + chemin, data=donnees, timeout=60, **options)

    def copie(self) -> UsagerDeTest:
        """The same visit from another thread: same cookies, other connection."""
        autre = UsagerDeTest(self.bac, self.personne, self.numero, self.ici)
        autre.session.cookies.update(self.session.cookies)
        return autre

    @property
    def dossier(self) -> str:
        """Identifier of the draft."""
        trouve = re.search(r"/dossiers/([^/]+)/", self.ici)
        assert trouve is not None, self.ici
        return trouve[1]

    def etape(self, slug: str) -> str:
        return f"demarches/ase/dossiers/{self.dossier}/etapes/{slug}"

    def joindre(self, piece: str, *fichiers: tuple[str, bytes], chemin: str = "") -> requests.Response:
        envoi = [(f"fichier.{piece}", (nom, octets)) for nom, octets in fichiers]
        return self.envoyer(chemin or self.etape("justificatifs"), {"action": f"joindre:{piece}"}, files=envoi)

    def detail(self) -> dict[str, Any]:
        vu: dict[str, Any] = self.bac.piloter("GET", f"dossiers/{self.numero or self.dossier}")
        return vu


def une_personne(**autres: Any) -> dict[str, Any]:
    """A minor of the ASE as the control API takes one; each has her own number and address."""
    cle = uuid.uuid4()
    return {
        "nom": "Dupont",
        "prenom": "Camille",
        "sexe": "Féminin",
        "date_naissance": "2006-08-10",
        "pays_naissance": "Bresil",
        "lieu_naissance": "Brasilia",
        "nationalite": "Brésilienne",
        "numero_etranger": f"{cle.int % 10**10:010d}",
        "email": f"camille.{cle.hex[:12]}@example.org",
        "telephone": "0101010101",
        "adresse": {
            "numero_voie": "20",
            "voie": "Rue Nationale",
            "code_postal": "59800",
            "ville": "Lille",
            "code_insee": "59350",
        },
        "numero_ephoto": "0" * 22,
        "mot_de_passe": MOT_DE_PASSE,
        **autres,
    }


def arbre(reponse: requests.Response) -> HtmlElement:
    return html.document_fromstring(reponse.content, parser=html.HTMLParser(encoding="utf-8"))


def textes(reponse: requests.Response, xpath: str) -> Sequence[str]:
    return [" ".join(str(e.text_content()).split()) for e in arbre(reponse).xpath(xpath)]


def ne(jour: date) -> dict[str, str]:
    """The birth date of a person, for `une_personne`."""
    return {"date_naissance": jour.isoformat()}
