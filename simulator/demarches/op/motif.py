"""Étape 3: the motive, the union and what is attested."""

from __future__ import annotations

from simulator.demarches.champs import Choix, Date, Liste, Texte
from simulator.demarches.commun import (
    ATTESTE_POLYGAMIE,
    ATTESTE_SANCTIONS,
    OBLIGATOIRES,
    SITUATIONS_FAMILIALES,
    attestation,
)
from simulator.demarches.conditions import SaufDefaut, si, une_de
from simulator.demarches.declaration import Etape, Section, SousTitre

EN_UNION = une_de(si("familiale", "Marié(e)"), SaufDefaut("union_pacs_oubliee", si("familiale", "Pacsé(e)")))

MOTIF = Etape(
    slug="motif-de-sejour",
    nom="Motif de séjour",
    intitule="Je renseigne mon motif de séjour",
    sections=(
        Section(
            "MOTIF DE SÉJOUR",
            ("Je demande un titre de séjour en tant qu'étranger bénéficiaire d'une ordonnance de protection",),
        ),
        Section(
            "LIENS PERSONNELS ET FAMILIAUX",
            (
                SousTitre("MA SITUATION FAMILIALE"),
                Date(nom="entree_en_france", libelle="Date d'entrée en France * :"),
                Liste(
                    nom="familiale",
                    libelle="Quelle est votre situation familiale actuelle ? *",
                    options=SITUATIONS_FAMILIALES,
                ),
                Date(nom="union_debut", libelle="Date de début de l'union * :", si=EN_UNION),
                Texte(nom="union_pays", libelle="Pays de l'union * :", si=EN_UNION),
                SousTitre("ENFANTS"),
                Choix(nom="enfants", libelle="Avez-vous des enfants à votre charge ? * :"),
            ),
            note=OBLIGATOIRES,
        ),
        attestation(ATTESTE_POLYGAMIE, ATTESTE_SANCTIONS),
    ),
)
