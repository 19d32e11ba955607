"""The account of a person: asked for, opened, signed in to."""

from __future__ import annotations

from fixtures.parcours import Circuit, comptes
from fixtures.personas import Usager
from steps.ecran.modele import Page, Role
from steps.joueur.gestes import Joueur
from steps.joueur.plateau import EtatImpossible, Plateau
from steps.ports import Ecran

_COMMANDES: tuple[Role, ...] = ("bouton", "lien")


class JoueurDeComptes:
    """Remembers who has an account, so that a state asked for twice is played once."""

    def __init__(self, plateau: Plateau) -> None:
        self._plateau = plateau
        self._ouverts: set[str] = set()
        self._vus: dict[str, Usager] = {}

    def demander(self, usager: Usager) -> None:
        """Until the mail of the circuit has left."""
        self._joueur(usager, self._plateau.autre_ecran()).faire(circuit_de(usager).demande)
        self._plateau.boite.attendre(usager.email, contient=circuit_de(usager).preuve)

    def ouvrir(self, usager: Usager) -> None:
        """An account with its password, unless she has one already."""
        if usager.email in self._ouverts or self._plateau.a_un_compte(usager):
            return
        circuit = circuit_de(usager)
        joueur = self._joueur(usager, self._plateau.autre_ecran())
        demande_par_le_scenario = self._a_demande(usager, circuit)
        if not demande_par_le_scenario:
            joueur.faire(circuit.demande)
        joueur.faire(circuit.ouverture)
        self._ouverts.add(usager.email)
        if not demande_par_le_scenario:
            self._plateau.boite.oublier(usager.email, circuit.preuve)

    def connaitre(self, usager: Usager) -> None:
        """Her account was opened by another scenario."""
        self._ouverts.add(usager.email)
        self._plateau.boite.oublier(usager.email, circuit_de(usager).preuve)

    def connecter(self, usager: Usager, ecran: Ecran) -> None:
        """She is signed in on `ecran`, whoever was there before. Raises `EtatImpossible` when the site refuses."""
        joueur = self._joueur(usager, ecran)
        ecran.ouvrir("")
        if _est_chez_elle(ecran.page(), usager):
            return
        self._deconnecter(ecran)
        joueur.faire(comptes().connexion)
        if not ecran.lire(lambda page: _est_chez_elle(page, usager), bool):
            dit = " ; ".join(ecran.page().messages()) or f"la page « {ecran.page().titre} »"
            raise EtatImpossible(
                f"état par les écrans : {usager.email} n'a pas pu se connecter, le site montre : {dit} ; "
                "vérifier fixtures/parcours/comptes.toml et les alias du profil"
            )

    def _deconnecter(self, ecran: Ecran) -> None:
        page = ecran.page()
        presente = next((autre for autre in self._vus.values() if _est_chez_elle(page, autre)), None)
        if presente is not None:
            ecran.cliquer(next(nom for nom in _noms(presente) if page.tous(_COMMANDES, nom)))
            self._joueur(presente, ecran).faire(comptes().deconnexion)

    def _a_demande(self, usager: Usager, circuit: Circuit) -> bool:
        """Whether the scenario asked for the account by itself."""
        recus = self._plateau.boite.recus(usager.email)
        return any(circuit.preuve in courriel.texte + courriel.html for courriel in recus)

    def _joueur(self, usager: Usager, ecran: Ecran) -> Joueur:
        self._vus[usager.email] = usager
        return Joueur(usager, ecran, lambda: self._plateau.boite)


def circuit_de(usager: Usager) -> Circuit:
    """The first circuit of `fixtures/parcours/comptes.toml` that is for her."""
    *precis, general = comptes().circuit
    return next((circuit for circuit in precis if _convient(circuit, usager)), general)


def _convient(circuit: Circuit, usager: Usager) -> bool:
    if circuit.sans_numero:
        return not usager.numero_etranger
    return any(titre.nature.startswith(circuit.natures) for titre in usager.titres[-1:])


def _noms(usager: Usager) -> tuple[str, str]:
    """How the menu of someone who is signed in is called: by name, or by address for an account without one."""
    return usager.nom_affiche, usager.email


def _est_chez_elle(page: Page, usager: Usager) -> bool:
    return any(page.tous(_COMMANDES, nom) for nom in _noms(usager))
