"""What every mail source shares: the port's `Courriel`, and the sentence that says which mail never came."""

from __future__ import annotations

from collections.abc import Sequence

from courriels import message

from steps.drivers.pilotage import CibleInjoignable
from steps.ports.boite import Courriel, Lien, PieceJointe


class SourceInjoignable(CibleInjoignable):
    """The mails cannot be read: one sentence that names target, source, address, reason and setting."""

    def __init__(self, cible: str, source: str, adresse: str, raison: str, reglage: str) -> None:
        super().__init__(
            f"cible « {cible} » : courriels illisibles par la source « {source} » à {adresse} ({raison}) ; "
            f"vérifier {reglage} de son profil"
        )


def vers_port(courriel: message.Courriel) -> Courriel:
    """The mail as steps know it."""
    return Courriel(
        identifiant=courriel.identifiant,
        expediteur=courriel.expediteur,
        destinataires=courriel.destinataires,
        sujet=courriel.sujet,
        texte=courriel.texte,
        html=courriel.html,
        liens=tuple(Lien(lien.texte, lien.adresse) for lien in courriel.liens),
        pieces_jointes=tuple(PieceJointe(p.nom, p.type, p.octets) for p in courriel.pieces_jointes),
        recu_le=courriel.recu_le,
    )


def phrase_absence(
    destinataire: str,
    *,
    rang: int,
    sujet: str,
    contient: str,
    delai: float,
    recus: Sequence[tuple[str, str]],
    voisins: Sequence[str],
    ou: str = "",
) -> str:
    """Who did not receive what, what came instead (`recus`: subject and ISO time) and the setting to look at."""
    phrases = [f"« {destinataire} » n'a pas reçu {_cherche(rang, sujet, contient)} en {delai:g} s{ou and f' ({ou})'}."]
    venus = ", ".join(f"« {sujet_recu or '(sans sujet)'} » à {instant[11:19]}" for sujet_recu, instant in recus)
    phrases.append(f"Reçu à la place : {venus}." if venus else "Cette adresse n'a reçu aucun courriel.")
    if voisins:
        phrases.append("Des adresses proches en ont reçu : " + ", ".join(voisins) + ".")
    phrases.append("Si la cible est lente, allongez « [courriels] delai » dans son profil.")
    return " ".join(phrases)


def _cherche(rang: int, sujet: str, contient: str) -> str:
    criteres = [f"de sujet « {sujet} »"] if sujet else []
    criteres += [f"contenant « {contient} »"] if contient else []
    nom = "le courriel" if rang == 1 else f"le {rang}e courriel"
    return " ".join([nom, " et ".join(criteres)]).strip()
