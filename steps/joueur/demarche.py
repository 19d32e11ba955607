"""A demande played étape by étape, with the gestures that `fixtures/parcours` says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from fixtures.parcours import Etape, Parcours
from steps.ecran.modele import Page
from steps.joueur.gestes import Joueur
from steps.joueur.plateau import EtatImpossible
from steps.ports import Documents
from steps.textes import meme_texte

_NUMERO_D_ETAPE = re.compile(r"^\d+[.\s]*")
_NUMERO_DE_DEMANDE = re.compile(r"\b\d{19}\b")


class Demande:
    """`exemplaire(name)` gives a sample document on the disk."""

    def __init__(
        self, code: str, parcours: Parcours, cas: str, joueur: Joueur, exemplaire: Callable[[str], Path]
    ) -> None:
        self._code, self._parcours, self._cas = code, parcours, cas
        self._joueur, self._ecran, self._exemplaire = joueur, joueur.ecran, exemplaire

    def commencer(self) -> None:
        """From the home page to the first étape of a new demande, or to the one where a draft was left."""
        self._ecran.ouvrir("")
        self._joueur.faire(self._parcours.entree)
        if not self._reprise():
            self._joueur.faire(self._parcours.preambule)
            self._exiger(self._parcours.etape[0].nom, "l'accueil")

    def aller(self, etape: str) -> None:
        """To the étape of this name, every one before it filled and validated. Raises `EtatImpossible`."""
        noms = [e.nom for e in self._parcours.etape]
        if not any(meme_texte(nom, etape) for nom in noms):
            connues = ", ".join(f"« {nom} »" for nom in noms)
            raise EtatImpossible(f"{self._fichier} ne dit rien de l'étape « {etape} » ; il a : {connues}")
        depart = next((rang for rang, nom in enumerate(noms) if meme_texte(nom, _etape(self._ecran.page()))), 0)
        voulu = next(rang for rang, nom in enumerate(noms) if meme_texte(nom, etape))
        if depart > voulu:
            raise EtatImpossible(
                f"état par les écrans : la demande laissée en brouillon se rouvre à l'étape « {noms[depart]} », après "
                f"« {etape} » ; un scénario ne peut pas la reprendre plus tôt"
            )
        for rang in range(depart, voulu):
            self._passer(self._parcours.etape[rang], noms[rang + 1])

    def deposer(self, documents: Documents) -> str:
        """To the end; the number of the demande, read in its confirmation."""
        derniere = self._parcours.etape[-1]
        self.aller(derniere.nom)
        self._passer(derniere, self._parcours.arrivee)
        document = documents.lire(self._ecran.telecharger(self._parcours.confirmation).octets)
        numero = _NUMERO_DE_DEMANDE.search(document.texte)
        if numero is None:
            raise EtatImpossible(f"{self._fichier} : aucun n° de demande (19 chiffres) dans la confirmation de dépôt")
        return numero[0]

    def _reprise(self) -> bool:
        """Whether the site opened, without its préambule, a draft that the usager has."""
        verbe, *cible = self._parcours.preambule[0] if self._parcours.preambule else ("",)
        if verbe != "cliquer":
            return False

        def lecture(page: Page) -> tuple[str, bool]:
            return _etape(page), bool(page.tous(["bouton", "lien"], cible[0]))

        etape, preambule = self._ecran.lire(lecture, any)
        return bool(etape) and not preambule

    def _passer(self, etape: Etape, suivante: str) -> None:
        self._joueur.faire(etape.gestes)
        self._joueur.faire(etape.cas.get(self._cas, ()))
        for case in etape.cases:
            if self._ecran.page().tous(["case"], case):
                self._ecran.cocher(case)
        if etape.pieces:
            page = self._ecran.page()
            demandees = [piece for piece in etape.pieces if page.tous(["bouton", "fichier"], dans=piece)]
            self._ecran.joindre_partout([self._exemplaire(self._parcours.fichier)], dans=demandees)
        self._ecran.cliquer(etape.valider)
        self._exiger(suivante, f"l'étape « {etape.nom} »")

    def _exiger(self, etape: str, depuis: str) -> None:
        lue = self._ecran.lire(_etape, lambda courante: meme_texte(courante, etape))
        if meme_texte(lue, etape):
            return
        page = self._ecran.page()
        messages = [*page.messages(), *(f"{q.libelle} {q.message}" for q in page.questions() if q.message)]
        dit = " ; ".join(dict.fromkeys(messages)) or f"la page « {page.titre} », sans message"
        raise EtatImpossible(
            f"état par les écrans : depuis {depuis}, l'étape « {etape} » n'est pas atteinte, le site montre : {dit} ; "
            f"vérifier {self._fichier} et les alias du profil"
        )

    @property
    def _fichier(self) -> str:
        return f"fixtures/parcours/{self._code}.toml"


def _etape(page: Page) -> str:
    """The étape under way, without its number."""
    return _NUMERO_D_ETAPE.sub("", page.etape_courante)
