"""One turn of the wizard: the dossier, the étape shown or posted, and the page that answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response

from simulator.demarches.champs import Adresse
from simulator.demarches.declaration import Demarche, Etape
from simulator.demarches.parcours import ErreurDeChamp, Parcours
from simulator.demarches.recapitulatif import PartieVue
from simulator.exterieur import Suggestion
from simulator.pages.formulaire import Formulaire
from simulator.pages.visite import Scene, introuvable
from simulator.services import dossiers, recapitulatifs
from simulator.store.modeles import Dossier, Fichier


@dataclass
class Tour:
    """One turn of the wizard: the étape shown or posted, and what the page must say."""

    scene: Scene
    dossier: Dossier
    etape: Etape
    formulaire: Formulaire = field(default_factory=Formulaire)
    saisies: dict[str, Any] = field(default_factory=dict)
    refus: dict[str, list[str]] = field(default_factory=dict)
    """Messages by input name, beside those of the walk (files, external services)."""
    suggestions: dict[str, list[Suggestion]] = field(default_factory=dict)
    alerte: str = ""

    @property
    def demarche(self) -> Demarche:
        return dossiers.demarche_de(self.dossier)

    @property
    def reponses(self) -> Mapping[str, Any]:
        return {**self.dossier.reponses, **self.saisies}

    def marcher(self) -> Parcours:
        return dossiers.marcher(self.scene.monde, self.dossier, self.reponses)

    @property
    def etapes(self) -> tuple[Etape, ...]:
        """What the progress bar shows."""
        return self.demarche.etapes

    def chemin(self, etape: Etape) -> str:
        """The path of an étape of this dossier."""
        return dossiers.chemin(self.dossier, etape)

    def aller(self, etape: Etape) -> Response:
        return self.scene.rediriger(self.chemin(etape))

    def garder(self) -> None:
        if dossiers.garder(self.dossier, self.saisies):
            self.scene.monde.bac.noter(
                self.scene.db, "usager", "saisie enregistrée", dossier=self.dossier.id, etape=self.etape.slug
            )

    def rendre(self, *, statut: int = 200, juger: bool = False) -> Response:
        """The page of the étape; `juger` shows what is missing or wrong."""
        marche = self.marcher()
        erreurs = par_entree(marche.page(self.etape.slug).erreurs) if juger else {}
        for entree, messages in self.refus.items():
            erreurs.setdefault(entree, []).extend(messages)
        arret = marche.arret if marche.arret and self._porte(marche.arret.champ) else None
        return self.scene.rendre(
            "etape.html",
            statut=statut,
            demarche=self.demarche,
            dossier=self.dossier,
            etape=self.etape,
            etapes=self.etapes,
            chemin=self.chemin(self.etape),
            rang=self.demarche.rang(self.etape.slug),
            page=marche.page(self.etape.slug),
            reponses=self.reponses,
            valeurs=marche.valeurs,
            fiche=self.dossier.compte.fiche,
            fichiers=self.fichiers(),
            erreurs=erreurs,
            libelles=_libelles(self.etape),
            suggestions=self.suggestions,
            arret=arret,
            alerte=self.alerte,
            parties=self.parties(),
        )

    def fichiers(self) -> list[Fichier]:
        """The files that the page shows with their piece."""
        return [f for f in self.dossier.fichiers if f.demande_id is None]

    def parties(self) -> tuple[PartieVue, ...]:
        return recapitulatifs.parties(self.scene.monde, self.dossier, self.etape)

    def _porte(self, nom: str) -> bool:
        return any(champ.nom == nom for _, champ in self.etape.champs())


def par_entree(erreurs: tuple[ErreurDeChamp, ...]) -> dict[str, list[str]]:
    rangees: dict[str, list[str]] = {}
    for e in erreurs:
        entree = e.erreur.entree or (e.champ.entrees() or (e.champ.nom,))[0]
        messages = rangees.setdefault(entree, [])
        if e.erreur.message not in messages:
            messages.append(e.erreur.message)
    return rangees


def _libelles(etape: Etape) -> dict[str, str]:
    """Label of each input, for the summary of errors."""
    noms: dict[str, str] = {}
    for _, champ in etape.champs():
        for entree in champ.entrees():
            noms[entree] = champ.libelle_complet
        if isinstance(champ, Adresse):
            noms.update({f"{champ.nom}.{p.cle}": p.libelle for p in champ.parties})
    return noms


def ouvrir(scene: Scene, code: str, identifiant: str, slug: str | None) -> Tour:
    """The turn of this étape of the usager's own dossier; `slug` None is its first. 404 for anything else."""
    compte = scene.exiger_compte()
    dossier = dossiers.du_compte(scene.db, compte, identifiant)
    if dossier is None or dossier.demarche != code:
        raise introuvable()
    demarche = dossiers.demarche_de(dossier)
    etape = demarche.etape(slug) if slug is not None else demarche.etapes[0]
    if etape is None:
        raise introuvable()
    return Tour(scene, dossier, etape)
