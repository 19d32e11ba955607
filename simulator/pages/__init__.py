"""The pages of the usager, one router per part of the site."""

from simulator.pages import acces, accueil, compte, connexion, demarche, espace, profil

ROUTEURS = (
    acces.routeur,
    compte.routeur,
    connexion.routeur,
    profil.routeur,
    demarche.routeur,
    espace.routeur,
    accueil.routeur,  # last: it ends with the fixed pages, found by their name alone
)
