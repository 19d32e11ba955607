"""The first screens of the guides: what a target must show before any scenario can go further."""

from __future__ import annotations

from dataclasses import dataclass

from steps.ecran.modele import Role

COMMANDES: tuple[Role, ...] = ("lien", "bouton", "onglet")


@dataclass(frozen=True, slots=True)
class PremierEcran:
    """`nom`: as the table tells it. `par`: what is clicked, from the public home, to be there. Labels are the guides'."""

    nom: str
    par: tuple[str, ...]
    titres: tuple[str, ...] = ()
    champs: tuple[str, ...] = ()
    commandes: tuple[str, ...] = ()


PREMIERS_ECRANS = (
    PremierEcran(
        "page d'accueil",
        (),
        commandes=(
            "SE CONNECTER",
            "Je demande ou renouvelle un titre de séjour",
            "Je demande un premier titre -sans numéro étranger, sans visa-",
        ),
    ),
    PremierEcran(
        "page de connexion",
        ("SE CONNECTER",),
        ("Vous avez déjà un compte",),
        ("Identifiant :", "Mot de passe :"),
        ("MOT DE PASSE OUBLIÉ ?", "S'identifier"),
    ),
    PremierEcran(
        "création de compte",
        ("Je demande ou renouvelle un titre de séjour",),
        ("Compléter les renseignements suivants pour accéder à vos services.",),
        ("Adresse email *", "Confirmation de l'adresse email *"),
        ("Valider",),
    ),
)
CREATION = PREMIERS_ECRANS[2]
