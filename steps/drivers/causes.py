"""Why a target could not be used, and which key of its profile to look at."""

from __future__ import annotations

import requests

_ADRESSE = "[cible] adresse"
_PIECE = "[reseau.certificat_client]"
_SIGNES: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("Tunnel connection failed: 407",),
        "le mandataire refuse l'identification (407)",
        "[reseau.mandataire] utilisateur et mot_de_passe",
    ),
    (("Tunnel connection failed",), "le mandataire refuse de joindre ce site", "[reseau.mandataire]"),
    (
        ("ProxyError", "Cannot connect to proxy", "Unable to connect to proxy"),
        "mandataire injoignable",
        "[reseau.mandataire] adresse",
    ),
    (
        ("Hostname mismatch", "IP address mismatch", "doesn't match"),
        "le certificat du site est celui d'un autre hôte",
        _ADRESSE,
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED",),
        "le certificat du site n'est signé par aucune autorité connue",
        "[reseau] autorite",
    ),
    (("invalid path", "NO_CERTIFICATE_OR_CRL_FOUND"), "le fichier d'autorité ne se lit pas", "[reseau] autorite"),
    (
        ("PEM lib", "KEY_VALUES_MISMATCH", "password is required", "BAD_DECRYPT"),
        "le certificat client ou sa clé ne se lisent pas, ou la phrase n'ouvre pas la clé",
        f"{_PIECE} certificat, cle et phrase",
    ),
    (
        (
            "ALERT_CERTIFICATE_REQUIRED",
            "ALERT_BAD_CERTIFICATE",
            "ALERT_UNKNOWN_CA",
            "ALERT_HANDSHAKE_FAILURE",
            "ALERT_CERTIFICATE_UNKNOWN",
            "EOF occurred in violation of protocol",  # the alert, when the site hangs up before it is read
        ),
        "le site exige un certificat client, ou refuse celui qu'on lui présente",
        _PIECE,
    ),
    (("WRONG_VERSION_NUMBER", "HTTP_REQUEST"), "le site ne parle pas https à cette adresse", _ADRESSE),
    (("refused",), "connexion refusée", _ADRESSE),
    (("resolve", "Name or service"), "nom inconnu", _ADRESSE),
    (("RemoteDisconnected", "reset by peer"), "connexion coupée", _ADRESSE),
)
_STATUTS = {
    401: ("identification refusée (401)", "[reseau.authentification]"),
    403: ("accès refusé (403)", f"[reseau.entetes], [reseau.authentification] et {_PIECE}"),
    407: ("le mandataire refuse l'identification (407)", "[reseau.mandataire] utilisateur et mot_de_passe"),
    495: ("certificat client refusé (495)", _PIECE),
    496: ("certificat client exigé (496)", _PIECE),
}


def cause_d_erreur(erreur: BaseException) -> tuple[str, str]:
    """What went wrong, in a few words, and the key of the profile to look at."""
    if isinstance(erreur, requests.Timeout):
        return "pas de réponse à temps", "[ecran] delai"
    texte = f"{type(erreur).__name__} {erreur}"
    for signes, cause, reglage in _SIGNES:
        if any(signe in texte for signe in signes):
            return cause, reglage
    return type(erreur).__name__, _ADRESSE


def cause_de_statut(reponse: requests.Response) -> tuple[str, str] | None:
    """The same for an answer that shuts the door; None for any other."""
    if reponse.status_code == 400 and "SSL certificate" in reponse.text:
        return "certificat client exigé (400)", _PIECE
    return _STATUTS.get(reponse.status_code)
