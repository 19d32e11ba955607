"""An invented sixth procedure, to show that a new one takes one declaration and one features folder."""

from __future__ import annotations

from simulator.demarches.champs import Choix, Date, Ephoto, Liste, Piece, TexteLong
from simulator.demarches.commun import EPHOTO, NATIONALITE, OBLIGATOIRES, OBSERVATIONS, adresse, contact, etat_civil
from simulator.demarches.conditions import si
from simulator.demarches.declaration import (
    Demarche,
    Entree,
    Etape,
    Preambule,
    RegleComplement,
    RegleDecision,
    Section,
    Suivi,
)
from simulator.documents.modeles import ListePieces, PageDeListe
from simulator.documents.modeles import Piece as PieceDeListe
from simulator.documents.modeles import Section as SectionDeListe

VISITEUR = Demarche(
    code="visiteur",
    guide="VIS",
    titre="Demander un titre de séjour",
    fil=("Accueil", "Demander un titre de séjour"),
    entree=Entree(circuit="courriel", motif="En tant que visiteur"),
    preambule=Preambule(
        titre="Votre démarche en ligne",
        annonce="Ce site vous permet de demander un titre de séjour :",
        objet=("en tant que visiteur (démarche inventée)",),
        lecture="Prenez connaissance des étapes.",
        observations="Vos observations se saisissent au dépôt.",
        depot="DÉPOSEZ VOTRE DEMANDE EN 4 ÉTAPES",
        sauvegarde="Votre saisie est sauvegardée à la validation de chaque étape.",
        joindre="Vous devez joindre :",
        a_joindre=("l'ensemble des documents",),
        liste="Télécharger la liste des pièces justificatives.",
    ),
    etapes=(
        Etape(
            slug="informations",
            nom="Informations personnelles",
            intitule="Je vérifie mes informations",
            sections=(etat_civil(), adresse(defaut="fiche:adresse"), contact()),
        ),
        Etape(
            slug="sejour",
            nom="Mon séjour",
            intitule="Je décris mon séjour",
            sections=(
                Section(
                    "MON PROJET",
                    (
                        Liste(
                            nom="raison",
                            libelle="Raison du séjour * :",
                            options=("Famille", "Études d'art", "Autre raison"),
                        ),
                        TexteLong(nom="precision", libelle="Précisez * :", si=si("raison", "Autre raison")),
                        Date(nom="arrivee", libelle="Date d'arrivée prévue * :", futur=True),
                        Choix(nom="logement", libelle="Avez-vous un logement ? * :"),
                        Ephoto(nom="ephoto", libelle="Numéro ephoto * :", chiffres=0, explication=EPHOTO),
                        Piece(nom="passeport", libelle="Passeport *", maximum=2, explication=NATIONALITE),
                        Piece(nom="bail", libelle="Bail *", si=si("logement", "Oui")),
                    ),
                    note=OBLIGATOIRES,
                ),
            ),
        ),
        Etape(
            slug="depot",
            nom="Dépôt de la demande",
            intitule="Je dépose ma demande",
            genre="depot",
            introduction=(OBSERVATIONS,),
            valider="Déposer la demande >",
        ),
        Etape(
            slug="confirmation",
            nom="Confirmation",
            intitule="Votre demande de visiteur est enregistrée.",
            genre="confirmation",
            boutons=(),
        ),
    ),
    suivi=Suivi(type_demande="Demande de visiteur"),
    complement=RegleComplement(jours=10),
    decision=RegleDecision(duree_mois=3, taxe=50, mention="Visiteur"),
    confirmation=("Gardez votre confirmation.",),
    objet_confirmation="D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR",
    liste=ListePieces(
        guide="VIS",
        titre="DEMANDE DE TITRE DE SÉJOUR VISITEUR",
        pages=(PageDeListe(sections=(SectionDeListe(titre="PIÈCES", pieces=(PieceDeListe(titre="Passeport"),)),)),),
    ),
)
