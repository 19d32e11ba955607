"""The pages of the usager, one router per part of the site."""

from simulator.pages import (
    acces,
    accueil,
    changement,
    compte,
    connexion,
    demarche,
    espace,
    premier_titre,
    profil,
    reprise,
)

ROUTEURS = (
    demarche.routeur,  # first: most pages asked for are the wizard's
    acces.routeur,
    compte.routeur,
    connexion.routeur,
    profil.routeur,
    premier_titre.routeur,
    reprise.routeur,
    espace.routeur,
    changement.routeur,
    accueil.routeur,  # last: it ends with the fixed pages, found by their name alone
)
