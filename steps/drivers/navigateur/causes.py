"""Why Chromium shows no page, and which key of the target's profile to look at."""

from __future__ import annotations

_SIGNES: tuple[tuple[str, str, str], ...] = (
    ("ERR_PROXY_AUTH", "le mandataire refuse l'identification", "[reseau.mandataire] utilisateur et mot_de_passe"),
    ("ERR_INVALID_AUTH_CREDENTIALS", "identification refusée", "[reseau.authentification]"),
    ("ERR_UNEXPECTED_PROXY_AUTH", "le mandataire refuse l'identification", "[reseau.mandataire]"),
    ("ERR_PROXY_CONNECTION_FAILED", "mandataire injoignable", "[reseau.mandataire] adresse"),
    ("ERR_TUNNEL_CONNECTION_FAILED", "le mandataire refuse de joindre ce site", "[reseau.mandataire]"),
    ("ERR_CERT_COMMON_NAME_INVALID", "le certificat du site est celui d'un autre hôte", "[cible] adresse"),
    ("ERR_CERT_", "le certificat du site n'est signé par aucune autorité connue", "[reseau] autorite"),
    ("ERR_SSL_CLIENT_AUTH", "le site exige un certificat client", "[reseau.certificat_client]"),
    ("ERR_BAD_SSL_CLIENT_AUTH_CERT", "le site refuse le certificat client", "[reseau.certificat_client]"),
    ("ERR_SSL_", "le site ne parle pas https à cette adresse", "[cible] adresse"),
    ("ERR_CONNECTION_REFUSED", "connexion refusée", "[cible] adresse"),
    ("ERR_NAME_NOT_RESOLVED", "nom inconnu, ou hôte hors de portée du navigateur", "[cible] adresse et [reseau] hotes"),
)


def cause_de_chromium(raison: str) -> tuple[str, str]:
    """What went wrong, in a few words, and the key to look at; Chromium's own code when it is no known one."""
    for signe, cause, reglage in _SIGNES:
        if signe in raison:
            return cause, reglage
    brute = raison.strip().splitlines()[0].split(" at http")[0].split(": ")[-1] if raison.strip() else "aucune réponse"
    return brute, "[cible] adresse"
