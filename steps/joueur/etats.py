"""Port `Etats` by the screens: a state is reached as a usager reaches it, with the agent's acts where it asks for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from fixtures.parcours import Parcours, parcours
from fixtures.personas import Usager
from steps.joueur.comptes import JoueurDeComptes
from steps.joueur.demarche import Demande
from steps.joueur.gestes import Joueur
from steps.joueur.plateau import Plateau
from steps.ports import ActeIndisponible, EtatObtenu, EtatVoulu, PieceContestee


class MemoireDEtats(Protocol):
    """What other scenarios prepared, that this one only reads."""

    def obtenu(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu | None: ...

    def noter(self, usager: Usager, voulu: EtatVoulu, obtenu: EtatObtenu) -> None: ...


class EtatsEcrans:
    """Signed in, the scenario's own screen is used and left where the state leaves the usager."""

    def __init__(self, plateau: Plateau, partage: MemoireDEtats | None = None) -> None:
        self._plateau, self._partage = plateau, partage
        self._comptes = JoueurDeComptes(plateau)

    def preparer(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        """Raises `ActeIndisponible` for what no screen gives, `EtatImpossible` when the site does not let it be."""
        if voulu.reponses:
            raise ActeIndisponible("état par les écrans : les réponses particulières ne se jouent pas")
        deja = self._partage.obtenu(usager, voulu) if self._partage is not None else None
        if deja is not None:
            self._comptes.connaitre(usager)
            if voulu.connecte:
                self._comptes.connecter(usager, self._plateau.ecran)
            return deja
        obtenu = STADES[voulu.stade](self, usager, voulu)
        if self._partage is not None:
            self._partage.noter(usager, voulu, obtenu)
        return obtenu

    def _connu(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        """The port `Usagers` made the person known, or she is not to be."""
        del usager, voulu
        return EtatObtenu()

    def _lien_envoye(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        del voulu
        self._comptes.demander(usager)
        return EtatObtenu()

    def _compte(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        self._comptes.ouvrir(usager)
        if voulu.connecte:
            self._comptes.connecter(usager, self._plateau.ecran)
        return EtatObtenu()

    def _brouillon(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        demande, joueur, dit = self._commencer(usager, voulu)
        demande.aller(voulu.etape or dit.etape[0].nom)
        return EtatObtenu(adresse=joueur.ecran.adresse() if voulu.connecte else "")

    def _depose(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        demande, joueur, dit = self._commencer(usager, voulu)
        numero = demande.deposer(self._plateau.documents)
        self._instruire(numero, voulu, dit)
        if voulu.stade == "complement_demande" and voulu.connecte:
            joueur.faire(dit.complement.gestes)
        return EtatObtenu(numero, joueur.ecran.adresse() if voulu.connecte else "")

    def _commencer(self, usager: Usager, voulu: EtatVoulu) -> tuple[Demande, Joueur, Parcours]:
        dit = parcours(voulu.demarche)
        if dit is None:
            raise ActeIndisponible(
                f"état par les écrans : fixtures/parcours/{voulu.demarche}.toml manque, qui dirait comment jouer "
                "cette démarche"
            )
        self._comptes.ouvrir(usager)
        ecran = self._plateau.ecran if voulu.connecte else self._plateau.autre_ecran()
        self._comptes.connecter(usager, ecran)
        joueur = Joueur(usager, ecran, lambda: self._plateau.boite)
        demande = Demande(voulu.demarche, dit, voulu.cas, joueur, self._plateau.exemplaire)
        demande.commencer()
        return demande, joueur, dit

    def _instruire(self, numero: str, voulu: EtatVoulu, dit: Parcours) -> None:
        if voulu.stade == "complement_demande":
            contestee = PieceContestee(dit.complement.piece, dit.complement.observation)
            self._plateau.agent.demander_complement(numero, [contestee])
        elif voulu.stade == "decide":
            self._plateau.agent.decider(numero, favorable=True)


STADES: Mapping[str, Callable[[EtatsEcrans, Usager, EtatVoulu], EtatObtenu]] = {
    "inconnu": EtatsEcrans._connu,
    "connu": EtatsEcrans._connu,
    "lien_envoye": EtatsEcrans._lien_envoye,
    "compte": EtatsEcrans._compte,
    "brouillon": EtatsEcrans._brouillon,
    "depose": EtatsEcrans._depose,
    "complement_demande": EtatsEcrans._depose,
    "decide": EtatsEcrans._depose,
}
