"""The verbs of `fixtures/parcours`: what each does with a page, once its texts are completed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from fixtures.parcours import Geste
from fixtures.personas import Usager
from steps.ecran.modele import Element, Introuvable, Page
from steps.joueur.donnees import completer, donnees_de
from steps.ports import Boite, Ecran
from steps.textes import meme_texte, normaliser


class Joueur:
    """One person before one screen. `boite()` opens her mailbox when a gesture needs it."""

    def __init__(self, usager: Usager, ecran: Ecran, boite: Callable[[], Boite]) -> None:
        self.usager, self.ecran, self._boite = usager, ecran, boite
        self._donnees = donnees_de(usager)

    def faire(self, gestes: Sequence[Geste]) -> None:
        for verbe, *textes in gestes:
            VERBES[verbe](self, *(completer(texte, self._donnees) for texte in textes))

    # ---- verbs ---------------------------------------------------------------------------------------------

    def ouvrir(self, adresse: str) -> None:
        self.ecran.ouvrir(adresse)

    def cliquer(self, nom: str) -> None:
        self.ecran.cliquer(nom)

    def cliquer_si(self, nom: str) -> None:
        """Where the site has such a command."""
        if self.ecran.page().tous(["bouton", "lien"], nom):
            self.ecran.cliquer(nom)

    def option(self, nom: str) -> None:
        """An answer whose question the guide does not name; it may be drawn as a command."""
        choisie = self.ecran.lire(lambda page: _option(page, nom))
        if choisie.role == "radio":
            self.ecran.choisir(choisie.places[0], nom)
        else:
            self.ecran.cliquer(nom)

    def saisir(self, champ: str, valeur: str) -> None:
        self.ecran.saisir(champ, valeur)

    def saisir_si(self, champ: str, valeur: str) -> None:
        """Where the page asks for it."""
        if self.ecran.page().a_question(champ):
            self.ecran.saisir(champ, valeur)

    def cocher(self, case: str) -> None:
        self.ecran.cocher(case)

    def repondre(self, champ: str, valeur: str) -> None:
        """According to what the question is. Nothing is typed for a datum that the person has not."""
        if not valeur:
            return
        posee = self.ecran.lire(lambda page: page.question(champ))
        if posee.genre == "date":
            jour, mois, annee = valeur.split()
            self.ecran.saisir_date(champ, (jour, mois, annee))
        elif posee.genre in ("liste", "choix"):
            self.ecran.choisir(champ, valeur)
        else:
            self.ecran.saisir(champ, valeur)

    def adresse(self, champ: str) -> None:
        """The address, by the suggestion that is hers; without one, part by part."""
        lieu = self.usager.adresse
        offertes = self.ecran.suggestions(champ, lieu.libelle)
        sienne = next((s for s in offertes if normaliser(s) == normaliser(lieu.libelle)), "")
        if sienne:
            self.ecran.retenir(champ, sienne)
        for libelles, valeur in (
            (("Numéro de voie :",), lieu.numero_voie),
            (("Voie :",), lieu.voie),
            (("Complément d'adresse :",), lieu.complement),
            (("Code postal :",), lieu.code_postal),
            (("Ville * :", "Ville :"), lieu.ville),
            (("Code INSEE :",), lieu.code_insee),
        ):
            self._preciser(libelles, valeur)

    def lien(self, lequel: str) -> None:
        """Open the link of the latest mail that has one of this text, or of this piece of address."""
        recu = self._boite().attendre(self.usager.email, contient=lequel)
        liens = [lien for lien in recu.liens if lequel in lien.du_guide or meme_texte(lien.texte, lequel)]
        if not liens:
            raise Introuvable("lien du courriel", lequel, voisins=[lien.adresse for lien in recu.liens])
        self.ecran.ouvrir(liens[0].adresse)

    def relever(self, libelle: str, nom: str) -> None:
        """Keep what follows a label on its line of a mail, under a name that later gestures quote."""
        recu = self._boite().attendre(self.usager.email, contient=libelle)
        lignes = (recu.texte or recu.html).splitlines()
        cherche = normaliser(libelle)
        ligne = next((li for li in lignes if cherche in normaliser(li)), "")
        self._donnees[nom] = ligne.partition(":")[2].strip()

    def _preciser(self, libelles: Sequence[str], valeur: str) -> None:
        page = self.ecran.page()
        for libelle in libelles:
            posees = [q for q in page.questions() if meme_texte(q.libelle, libelle) and q.modifiable]
            if posees and not meme_texte(posees[0].valeur, valeur):
                self.ecran.saisir(libelle, valeur)


VERBES: Mapping[str, Callable[..., None]] = {
    "ouvrir": Joueur.ouvrir,
    "cliquer": Joueur.cliquer,
    "cliquer_si": Joueur.cliquer_si,
    "option": Joueur.option,
    "saisir": Joueur.saisir,
    "saisir_si": Joueur.saisir_si,
    "cocher": Joueur.cocher,
    "repondre": Joueur.repondre,
    "adresse": Joueur.adresse,
    "lien": Joueur.lien,
    "relever": Joueur.relever,
}


def _option(page: Page, nom: str) -> Element:
    return page.choisir("choix", ["radio", "bouton", "lien", "onglet"], nom)
