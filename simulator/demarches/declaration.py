"""The language of a procedure's declaration: what a guide says, as data. Checked when the simulator starts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from simulator.demarches.champs.base import Champ, DeclarationInvalide
from simulator.demarches.champs.pieces import Paragraphe, Piece, Puces
from simulator.demarches.champs.repetes import Ajout, Bloc, Exemplaire
from simulator.demarches.conditions import TOUJOURS, Condition, Contexte
from simulator.demarches.controles import fautes_de_detail
from simulator.documents.modeles import ListePieces
from simulator.temps import anniversaire


@dataclass(frozen=True)
class SousTitre:
    """A heading inside a section (« MA SITUATION FAMILIALE »)."""

    texte: str
    si: Condition = TOUJOURS


@dataclass(frozen=True)
class Information:
    """An information banner (ⓘ) inside a section or at the head of an étape."""

    texte: str
    lien: tuple[str, str] | None = None


@dataclass(frozen=True)
class Rappel:
    """At the récapitulatif, the answer to `champ` under another label than where it was asked."""

    champ: str
    libelle: str


@dataclass(frozen=True)
class Titre:
    """A heading at the head of an étape, above its own."""

    texte: str


@dataclass(frozen=True)
class RappelDesChoix:
    """At the head of an étape, what the choice made at `champ` comes to, and the button that leads back to it."""

    champ: str
    lignes: Mapping[str, tuple[str, ...]]
    """By answer to `champ`."""
    modifier: str


Contenu = Champ | Bloc | SousTitre | Information | Titre | RappelDesChoix | Paragraphe | Puces | str

Visible = Contenu | Exemplaire | Ajout
"""What a page shows: the same, with each repeated block as its copies and the button for one more."""


@dataclass(frozen=True)
class Section:
    """A foldable part of an étape; `note` is shown under its title (« Les champs marqués d'un * … »).

    `rappel` is what the récapitulatif shows of it; when empty, its texts and the answers to its fields.
    """

    titre: str
    contenu: tuple[Contenu, ...]
    note: str = ""
    si: Condition = TOUJOURS
    rappel: tuple[SousTitre | Rappel, ...] = ()


@dataclass(frozen=True)
class Partie:
    """A foldable part of a récapitulatif: the étape of saisie it sums up, by its slug."""

    titre: str
    etape: str


IDENTITE = (
    "nom",
    "nom_usage",
    "prenom",
    "sexe",
    "date_naissance",
    "pays_naissance",
    "lieu_naissance",
    "nationalite",
)
"""Keys of the register's record that make an état civil."""

GenreEtape = Literal["saisie", "depot", "recapitulatif", "confirmation"]

GENRES_DE_DEPOT: frozenset[GenreEtape] = frozenset({"depot", "recapitulatif"})
"""Étapes at the end of which the demande is filed. A récapitulatif asks first to validate each of its parts."""


@dataclass(frozen=True, kw_only=True)
class Etape:
    """A step of the wizard. `nom` is its label on the progress bar, `intitule` the heading of its page."""

    slug: str
    nom: str
    intitule: str
    explication: str = ""
    """What the préambule says of it."""
    genre: GenreEtape = "saisie"
    fil: tuple[str, ...] = ()
    """Its breadcrumb, where it is not that of the procedure."""
    tete: tuple[Contenu, ...] = ()
    """What stands above its heading; no field."""
    introduction: tuple[Contenu, ...] = ()
    sections: tuple[Section, ...] = ()
    parties: tuple[Partie, ...] = ()
    """Of a récapitulatif, validated one after the other before the dépôt."""
    pied: tuple[Contenu, ...] = ()
    """What stands under the sections or parts, above the buttons."""
    valider: str = "Enregistrer et poursuivre >"
    boutons: tuple[str, ...] = ("precedent", "abandonner", "quitter", "valider")
    """Which of the wizard's buttons it bears, in order."""

    def champs(self) -> Iterator[tuple[Section | None, Champ]]:
        """Every field with its section, in page order."""
        for contenu in self.introduction:
            if isinstance(contenu, Champ):
                yield None, contenu
        for section in self.sections:
            for contenu in section.contenu:
                if isinstance(contenu, Champ):
                    yield section, contenu
                elif isinstance(contenu, Bloc):
                    yield from ((section, champ) for champ in contenu.tous_les_champs())
        for contenu in self.pied:
            if isinstance(contenu, Champ):
                yield None, contenu

    @property
    def depose(self) -> bool:
        """Whether the demande is filed from here."""
        return self.genre in GENRES_DE_DEPOT


@dataclass(frozen=True, kw_only=True)
class Arret:
    """A rule of eligibility: one rule, one message, apart from the visibility of fields."""

    champ: str
    titre: str
    message: str
    age_limite: int
    """Refused when the date of `champ` is after the birthday at which the usager reaches this age."""
    defaut: str = ""
    """Name of the defect that moves the limit by one day."""

    def atteint(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        lue = valeurs.get(self.champ)
        if not isinstance(lue, date) or contexte.naissance is None:
            return False
        limite = anniversaire(contexte.naissance, self.age_limite)
        if self.defaut and self.defaut in contexte.defauts:
            limite = date.fromordinal(limite.toordinal() + 1)
        return lue > limite


@dataclass(frozen=True, kw_only=True)
class Entree:
    """How one comes to the procedure: the circuit of account creation and the choices of profile.

    `renouvelle` is the motive of the title held that this procedure renews (« Conjoint d'étranger RF »), '' for a
    first demande. `beneficiaires` are the choices of « Je sollicite ou renouvelle un titre de séjour pour : » shown
    to a holder of that title; the first one is the usager.
    """

    circuit: Literal["courriel", "titre", "inconnu"]
    motif: str = ""
    sous_motif: str = ""
    renouvelle: str = ""
    beneficiaires: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Preambule:
    """The page before the wizard."""

    titre: str
    annonce: str
    objet: tuple[str, ...]
    lecture: str
    observations: str
    depot: str
    sauvegarde: str
    joindre: str
    a_joindre: tuple[Paragraphe | str, ...]
    liste: str


@dataclass(frozen=True, kw_only=True)
class Suivi:
    """What the procedure is called in « Mes demandes en cours », and how its usager's notifications are sorted.

    The guides' captures disagree: oldest first (ASE, BPI, RF), most recent first (EM-107).
    """

    type_demande: str
    recentes_en_tete: bool = False


@dataclass(frozen=True, kw_only=True)
class RegleComplement:
    """The delay to answer a demande de complément, in days, and what starts it."""

    jours: int
    depuis: Literal["ouverture", "courriel"] = "ouverture"
    reprise: Etape | None = None
    """The étape of the wizard where the usager answers, as it then stands; None: by the notification."""
    reproche: str = "Les documents mentionnés ci-dessous ne sont pas valides :"
    """What the notification says of the documents contested: the guides differ (ASE-112, RF-103)."""


@dataclass(frozen=True, kw_only=True)
class RegleDecision:
    """What a favourable décision grants: months of validity, tax in euros.

    `a_la_suite` makes the new title start when the one held ends (EM-145), not on the morrow of the décision.
    """

    duree_mois: int
    taxe: int
    mention: str
    titre: str = "Une carte de séjour temporaire"
    a_la_suite: bool = False
    ministere: str = "Ministère de l'Intérieur"
    """How the notification is signed: the guides differ (ASE-136, EM-140)."""
    si: Condition = TOUJOURS
    """For whom, among the variants of a procedure (RF-125)."""


@dataclass(frozen=True, kw_only=True)
class RegleCertificat:
    """The blank medical certificate that the agent makes available.

    `delai` is told as written (« d'un mois »), `adresses` is the page where the OFII says where to find it.
    """

    delai: str
    adresses: str


@dataclass(frozen=True, kw_only=True)
class RegleProlongation:
    """What an attestation de prolongation d'instruction says, and for how many months it is valid.

    `redaction` chooses its legal sentences, `statut` is the protection obtained (BPI), '' elsewhere. The months run
    from the day it is given, or from the dépôt (RF-128).
    """

    mois: int
    depuis: Literal["acte", "depot"] = "acte"
    redaction: Literal["protection_internationale", "renouvellement"] = "renouvellement"
    statut: str = ""


@dataclass(frozen=True, kw_only=True)
class Demarche:
    """One procedure of the e-service, whole: what the engine needs to serve every page of its guide."""

    code: str
    guide: str
    titre: str
    fil: tuple[str, ...]
    entree: Entree
    preambule: Preambule | None
    """None when the first étape follows the choice of profile at once."""
    etapes: tuple[Etape, ...]
    arrets: tuple[Arret, ...] = ()
    suivi: Suivi
    complement: RegleComplement
    decision: RegleDecision
    variantes_decision: tuple[RegleDecision, ...] = ()
    """What is granted instead to the usager whom their condition names; the first true one wins."""
    certificat: RegleCertificat | None = None
    """None where no medical certificate is asked for."""
    confirmation: tuple[Contenu, ...]
    objet_confirmation: str
    """What the deposit confirmation PDF confirms the deposit of (« D'UNE PREMIÈRE DEMANDE … »)."""
    document_depot: Literal["confirmation_depot", "attestation_prolongation"] = "confirmation_depot"
    """The PDF made at the dépôt, served on the last screen and attached to the mail (BPI-080: an attestation)."""
    courriel_depot: Literal["depot", "depot_sans_nom", "depot_etat", "depot_predemande"] = "depot"
    """The mail that confirms the dépôt: how it greets differs (BPI-083), or how it spells the State (EM-096)."""
    prolongation: RegleProlongation | None = None
    ministere: str = "Ministère de l'Intérieur et des Outre-Mer"
    """Who signs the demandes de complément and heads the PDF documents."""
    identite: Mapping[str, str] = field(default_factory=dict)
    """For a usager whom the register does not know: key of the record to the field where he says it himself."""
    liste: ListePieces | None = None
    """Content of the list of pieces of the préambule; None when it is the guide's, in `documents/listes/`."""
    fixtures: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Answers of a fast-built state: by cas, then by input name; « » holds what every cas answers."""

    def etape(self, slug: str) -> Etape | None:
        return next((e for e in self.etapes if e.slug == slug), None)

    @property
    def etape_de_depot(self) -> Etape:
        """The étape at the end of which the demande is filed."""
        return next(e for e in self.etapes if e.depose)

    def rang(self, slug: str) -> int:
        """Position of an étape, from 0. Raises `KeyError` for an unknown one."""
        for rang, etape in enumerate(self.etapes):
            if etape.slug == slug:
                return rang
        raise KeyError(slug)

    def champs(self) -> Iterator[tuple[Etape, Section | None, Champ]]:
        for etape in self.etapes:
            for section, champ in etape.champs():
                yield etape, section, champ

    def champ(self, nom: str) -> Champ | None:
        return next((c for _, _, c in self.champs() if c.nom == nom), None)

    def decision_pour(self, valeurs: Mapping[str, Any], contexte: Contexte) -> RegleDecision:
        """What a favourable décision grants to this usager."""
        return next((r for r in self.variantes_decision if r.si.vraie(valeurs, contexte)), self.decision)

    def bloc(self, nom: str) -> Bloc | None:
        """The repeated block of this name."""
        blocs = (c for e in self.etapes for s in e.sections for c in s.contenu if isinstance(c, Bloc))
        return next((b for b in blocs if b.nom == nom), None)

    def pieces(self) -> list[Piece]:
        return [c for _, _, c in self.champs() if isinstance(c, Piece)]

    def piece_nommee(self, intitule: str) -> Piece | None:
        """The piece that a demande de complément calls `intitule` (trailing colon and asterisk ignored)."""
        voulu = intitule.strip().rstrip(":* ").casefold()
        return next((p for p in self.pieces() if p.nom_court.casefold() == voulu), None)

    def controler(self) -> None:
        """Raise `DeclarationInvalide` with everything wrong in this declaration."""
        fautes = [*_fautes(self), *fautes_de_detail(self)]
        if fautes:
            raise DeclarationInvalide(f"démarche « {self.code} » ({self.guide}) :\n  - " + "\n  - ".join(fautes))


def _fautes(demarche: Demarche) -> Iterator[str]:
    connus: dict[str, Champ] = {}
    slugs = [e.slug for e in demarche.etapes]
    if len(set(slugs)) != len(slugs):
        yield f"étapes {slugs} : chaque slug doit être unique"
    genres = [e.genre for e in demarche.etapes]
    fins = [[depot, "confirmation"] for depot in sorted(GENRES_DE_DEPOT)]
    if genres[-2:] not in fins or set(genres[:-2]) - {"saisie"}:
        yield f"étapes {genres} : attendu des saisies, puis « depot » ou « recapitulatif », puis « confirmation »"
    yield from _fautes_du_recapitulatif(demarche)
    yield from _fautes_des_choix(demarche)
    for etape in demarche.etapes:
        blocs = (c for s in etape.sections for c in s.contenu if isinstance(c, Bloc))
        yield from (f"étape « {etape.nom} », {faute}" for bloc in blocs for faute in bloc.controler())
    for etape, section, champ in demarche.champs():
        lieu = f"étape « {etape.nom} »"
        yield from (f"{lieu}, {faute}" for faute in champ.controler())
        if champ.nom in connus:
            yield f"{lieu}, champ « {champ.nom} » : ce nom sert déjà"
        for condition in (champ.si, section.si if section else TOUJOURS):
            for nom, reponses in condition.champs():
                yield from (f"{lieu}, champ « {champ.nom} » : {faute}" for faute in _condition(nom, reponses, connus))
        connus[champ.nom] = champ
    if demarche.document_depot == "attestation_prolongation" and demarche.prolongation is None:
        yield "document_depot « attestation_prolongation » : attendu une règle « prolongation »"
    for arret in demarche.arrets:
        if arret.champ not in connus:
            yield f"arrêt « {arret.titre} » : le champ « {arret.champ} » n'existe pas"
    for cas, reponses_cas in demarche.fixtures.items():
        entrees = {e for c in connus.values() for e in c.entrees()}
        for nom in reponses_cas:
            if nom not in entrees:
                yield f"fixtures « {cas} » : l'entrée « {nom} » n'existe pas"


def _fautes_des_choix(demarche: Demarche) -> Iterator[str]:
    """What names a field elsewhere than in a condition: the head of étapes, the identity, the complément."""
    for etape in demarche.etapes:
        for contenu in etape.tete:
            if isinstance(contenu, Champ):
                yield f"étape « {etape.nom} », tête : le champ « {contenu.nom} » n'y a pas sa place"
            if isinstance(contenu, RappelDesChoix):
                rappele = demarche.champ(contenu.champ)
                possibles = rappele.reponses_possibles() if rappele else None
                if possibles is None or set(possibles) != set(contenu.lignes):
                    yield (
                        f"étape « {etape.nom} » : le rappel de « {contenu.champ} » dit {list(contenu.lignes)}, "
                        f"attendu {list(possibles or ())}"
                    )
    for cle, nom in demarche.identite.items():
        if cle not in IDENTITE or demarche.champ(nom) is None:
            yield f"identité « {cle} » → « {nom} » : attendu une clé de {', '.join(IDENTITE)} et un champ déclaré"
    manquent = [cle for cle in IDENTITE if demarche.identite and cle not in demarche.identite]
    if manquent:
        yield f"identité : il manque {', '.join(manquent)}"
    reprise = demarche.complement.reprise
    if reprise is not None and demarche.etape(reprise.slug) is None:
        yield f"complément : l'étape de reprise « {reprise.slug} » n'existe pas"


def _fautes_du_recapitulatif(demarche: Demarche) -> Iterator[str]:
    saisies = [e.slug for e in demarche.etapes if e.genre == "saisie"]
    for etape in demarche.etapes:
        attendues = saisies if etape.genre == "recapitulatif" else []
        nommees = [p.etape for p in etape.parties]
        if nommees != attendues:
            yield f"étape « {etape.nom} », parties {nommees} : attendu {attendues}, dans l'ordre"
        for section in etape.sections:
            noms = {c.nom for c in section.contenu if isinstance(c, Champ)}
            for rappel in section.rappel:
                if isinstance(rappel, Rappel) and rappel.champ not in noms:
                    yield f"section « {section.titre} » : elle rappelle « {rappel.champ} », attendu un de ses champs"


def _condition(nom: str, reponses: tuple[str, ...], connus: Mapping[str, Champ]) -> Iterator[str]:
    if nom not in connus:
        yield f"sa condition nomme « {nom} », attendu un champ déclaré avant lui"
        return
    possibles = connus[nom].reponses_possibles()
    for reponse in reponses:
        if possibles is not None and reponse not in possibles:
            yield f"sa condition attend « {reponse} » de « {nom} », dont les réponses sont {', '.join(possibles)}"
