"""OP: bénéficiaire d'une ordonnance de protection, pré-demande of a usager whom the register does not know.

Six étapes: the first one says the situation, on two levels; the second one bears the préambule at its head and has
the usager type his own état civil. A complément is answered at the étape of pieces. One cas; pieces for minors.
"""

from __future__ import annotations

from simulator.demarches.commun import OBSERVATIONS
from simulator.demarches.declaration import (
    Demarche,
    Entree,
    Etape,
    Information,
    RegleComplement,
    RegleDecision,
    Suivi,
    Titre,
)
from simulator.demarches.op.informations import INFORMATIONS
from simulator.demarches.op.justificatifs import COMPLEMENT, JUSTIFICATIFS
from simulator.demarches.op.motif import MOTIF
from simulator.demarches.op.situation import AUTRE, ORDONNANCE, SITUATION

__all__ = ["AUTRE", "INFORMATIONS", "JUSTIFICATIFS", "OP", "ORDONNANCE"]

DEPOT = Etape(
    slug="depot",
    nom="Dépôt de la demande",
    intitule="Dernière étape, je confirme le dépôt définitif",
    tete=(Titre("Votre démarche en ligne est à 90% terminée"),),
    genre="depot",
    introduction=(OBSERVATIONS,),
    valider="Déposer la demande >",
)

CONFIRMATION = Etape(
    slug="confirmation",
    nom="Confirmation",
    intitule="Votre demande a bien été transmise.",
    genre="confirmation",
    boutons=(),
)

OP = Demarche(
    code="op",
    guide="OP",
    titre="Demander un titre de séjour",
    fil=("Accueil", "Demander un titre de séjour"),
    entree=Entree(circuit="inconnu", motif="Car j'ai des attaches familiales en France"),
    preambule=None,
    etapes=(SITUATION, INFORMATIONS, MOTIF, JUSTIFICATIFS, DEPOT, CONFIRMATION),
    identite={
        "nom": "nom",
        "nom_usage": "nom_usage",
        "prenom": "prenom",
        "sexe": "sexe",
        "date_naissance": "date_naissance",
        "pays_naissance": "pays_naissance",
        "lieu_naissance": "lieu_naissance",
        "nationalite": "nationalite",
    },
    suivi=Suivi(type_demande="Pré-demande de vie privée et familiale"),
    complement=RegleComplement(jours=15, depuis="courriel", reprise=COMPLEMENT),
    decision=RegleDecision(duree_mois=12, taxe=0, mention="Vie privée et familiale"),
    courriel_depot="depot_predemande",
    confirmation=(
        "Vous allez recevoir un accusé de réception.",
        "Vous recevrez un email vous informant de l'avancée de votre demande et si nécessaire de demande de pièces "
        "complémentaires.",
        Information(
            "Si vous n'avez pas reçu d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de "
            "votre boîte mail. Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la page Contact",
            lien=("Contact", "contact"),
        ),
        Information(
            "Vous devez obligatoirement avoir une couverture sociale. Pour en savoir plus concernant la couverture "
            "sociale, rendez vous sur le site suivant : ameli.fr",
            lien=("ameli.fr", "https://www.ameli.fr/"),
        ),
        Information(
            "Aidez nous à améliorer cette démarche ! Donnez votre avis, cela ne prend que 2 minutes.",
        ),
    ),
    objet_confirmation="D'UNE PRÉ-DEMANDE",
    fixtures={
        "": {
            "situation": AUTRE,
            "situation.precision": ORDONNANCE,
            "entree_en_france.jour": "20",
            "entree_en_france.mois": "Août",
            "entree_en_france.annee": "2020",
            "familiale": "Célibataire",
            "enfants": "Non",
        },
    },
)
