"""The tables of one bac. A bac has its own database file: no table has a bac column."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, TypeDecorator, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from simulator.temps import PARIS


class Instant(TypeDecorator[datetime]):
    """An aware Europe/Paris instant, stored as ISO text so that SQLite loses neither zone nor order."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else value.astimezone(PARIS).isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else datetime.fromisoformat(value).astimezone(PARIS)


class Base(DeclarativeBase):
    type_annotation_map = {dict[str, Any]: JSON, list[Any]: JSON, datetime: Instant}  # noqa: RUF012


class Parametre(Base):
    """One named value of the bac: clock, faults, defects, counters."""

    __tablename__ = "parametres"
    cle: Mapped[str] = mapped_column(primary_key=True)
    valeur: Mapped[dict[str, Any]]


class Personne(Base):
    """A person of the register of foreign nationals (the double's data)."""

    __tablename__ = "personnes"
    id: Mapped[int] = mapped_column(primary_key=True)
    numero_etranger: Mapped[str] = mapped_column(index=True)
    courriel: Mapped[str] = mapped_column(index=True)
    fiche: Mapped[dict[str, Any]]


class Compte(Base):
    """An access account. `identifiant` is what is typed to log in: n° étranger, or the e-mail address."""

    __tablename__ = "comptes"
    id: Mapped[int] = mapped_column(primary_key=True)
    identifiant: Mapped[str] = mapped_column(unique=True)
    courriel: Mapped[str]
    fiche: Mapped[dict[str, Any]]
    circuit: Mapped[str] = mapped_column(default="courriel")
    mot_de_passe: Mapped[str] = mapped_column(default="")
    provisoire: Mapped[bool] = mapped_column(default=False)
    echecs: Mapped[int] = mapped_column(default=0)
    verrouille_jusqu_a: Mapped[datetime | None]
    cree_le: Mapped[datetime]

    @property
    def temporaire(self) -> bool:
        """Whether it is that of a usager whom the register does not know (OP-012)."""
        return not self.fiche.get("numero_etranger")

    @property
    def nom_affiche(self) -> str:
        return f"{self.fiche.get('prenom', '')} {self.fiche.get('nom', '')}".strip() or self.courriel


class Jeton(Base):
    """A single-use link sent by mail; `jti` is the claim of its JWT."""

    __tablename__ = "jetons"
    jti: Mapped[str] = mapped_column(primary_key=True)
    compte_id: Mapped[int] = mapped_column(ForeignKey("comptes.id"))
    usage: Mapped[str]
    expire_le: Mapped[datetime]
    utilise_le: Mapped[datetime | None]
    compte: Mapped[Compte] = relationship()


class SessionUsager(Base):
    """A visit. The cookie holds only the identifier; expiry is judged here, on the bac's clock."""

    __tablename__ = "sessions"
    id: Mapped[str] = mapped_column(primary_key=True)
    compte_id: Mapped[int | None] = mapped_column(ForeignKey("comptes.id"))
    donnees: Mapped[dict[str, Any]]
    vue_le: Mapped[datetime]
    compte: Mapped[Compte | None] = relationship(lazy="joined")  # every page wants both: one query


class Dossier(Base):
    """One demande in one démarche. `reponses` keeps what was typed, as typed, by input name."""

    __tablename__ = "dossiers"
    id: Mapped[str] = mapped_column(primary_key=True)
    compte_id: Mapped[int] = mapped_column(ForeignKey("comptes.id"), index=True)
    demarche: Mapped[str]
    etat: Mapped[str] = mapped_column(default="brouillon")
    numero: Mapped[str | None] = mapped_column(unique=True)
    reponses: Mapped[dict[str, Any]]
    validees: Mapped[list[Any]]
    etape: Mapped[str]
    version: Mapped[int] = mapped_column(default=0)
    cree_le: Mapped[datetime]
    depose_le: Mapped[datetime | None]
    decide_le: Mapped[datetime | None]
    compte: Mapped[Compte] = relationship()
    fichiers: Mapped[list[Fichier]] = relationship(
        back_populates="dossier", cascade="all, delete-orphan", order_by="Fichier.rang"
    )
    documents: Mapped[list[DocumentProduit]] = relationship(
        cascade="all, delete-orphan", order_by="(DocumentProduit.cree_le, DocumentProduit.genre)"
    )
    complements: Mapped[list[Complement]] = relationship(
        back_populates="dossier", cascade="all, delete-orphan", order_by="Complement.id"
    )


class Fichier(Base):
    """One file joined to a piece, at the dépôt or in answer to a complément."""

    __tablename__ = "fichiers"
    id: Mapped[str] = mapped_column(primary_key=True)
    rang: Mapped[int]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    demande_id: Mapped[int | None] = mapped_column(ForeignKey("documents_demandes.id"))
    piece: Mapped[str]
    nom: Mapped[str]
    type: Mapped[str]
    taille: Mapped[int]
    octets: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    joint_le: Mapped[datetime]
    dossier: Mapped[Dossier] = relationship(back_populates="fichiers")


class DocumentProduit(Base):
    """A PDF the service made; screen and mail serve the same bytes."""

    __tablename__ = "documents"
    __table_args__ = (UniqueConstraint("dossier_id", "genre"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"))
    genre: Mapped[str]
    nom: Mapped[str]
    octets: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    cree_le: Mapped[datetime]


class Complement(Base):
    """A demande de complément: what the agent asks, and the usager's one answer."""

    __tablename__ = "complements"
    id: Mapped[int] = mapped_column(primary_key=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"))
    demande_le: Mapped[datetime]
    repondu_le: Mapped[datetime | None]
    echeance: Mapped[datetime | None]
    etat: Mapped[str] = mapped_column(default="attendu")
    observations: Mapped[str] = mapped_column(default="")
    deja_joints: Mapped[list[Any]] = mapped_column(default=list)
    """Identifiers of the files that the dossier had when it was asked."""
    dossier: Mapped[Dossier] = relationship(back_populates="complements")
    documents: Mapped[list[DocumentDemande]] = relationship(cascade="all, delete-orphan", order_by="DocumentDemande.id")


class DocumentDemande(Base):
    """One document of a complément. `choix` is '' until answered, then 'maintenir' or 'mettre_a_jour'."""

    __tablename__ = "documents_demandes"
    id: Mapped[int] = mapped_column(primary_key=True)
    complement_id: Mapped[int] = mapped_column(ForeignKey("complements.id"))
    piece: Mapped[str]
    observation: Mapped[str]
    manquante: Mapped[bool] = mapped_column(default=False)
    choix: Mapped[str] = mapped_column(default="")
    raisons: Mapped[str] = mapped_column(default="")
    message: Mapped[str] = mapped_column(default="")
    fichiers: Mapped[list[Fichier]] = relationship(order_by="Fichier.rang")


class Notification(Base):
    """A message in « Mes Notifications ». `genre` is a key of the catalogue of notifications."""

    __tablename__ = "notifications"
    id: Mapped[int] = mapped_column(primary_key=True)
    compte_id: Mapped[int] = mapped_column(ForeignKey("comptes.id"), index=True)
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"))
    genre: Mapped[str]
    donnees: Mapped[dict[str, Any]]
    cree_le: Mapped[datetime]
    lue_le: Mapped[datetime | None]
    repondue_le: Mapped[datetime | None]
    dossier: Mapped[Dossier] = relationship()


class CourrielSortant(Base):
    """A mail to send. Written with the business event, sent by the outbox after the commit."""

    __tablename__ = "courriels_sortants"
    id: Mapped[int] = mapped_column(primary_key=True)
    genre: Mapped[str]
    destinataire: Mapped[str]
    message: Mapped[bytes] = mapped_column(LargeBinary)
    etat: Mapped[str] = mapped_column(default="a_envoyer")
    tentatives: Mapped[int] = mapped_column(default=0)
    cree_le: Mapped[datetime]


class Evenement(Base):
    """One line of the bac's journal, on the bac's clock."""

    __tablename__ = "journal"
    id: Mapped[int] = mapped_column(primary_key=True)
    instant: Mapped[datetime]
    acteur: Mapped[str]
    quoi: Mapped[str]
    details: Mapped[dict[str, Any]]


class Changement(Base):
    """A declared change of address: a draft, then « enregistree ». `reponses` keeps what was typed, as typed."""

    __tablename__ = "changements"
    id: Mapped[str] = mapped_column(primary_key=True)
    compte_id: Mapped[int] = mapped_column(ForeignKey("comptes.id"), index=True)
    etat: Mapped[str]
    reponses: Mapped[dict[str, Any]]
    ancienne: Mapped[dict[str, Any]] = mapped_column(default=dict)
    nouvelle: Mapped[dict[str, Any]] = mapped_column(default=dict)
    ouvert_le: Mapped[datetime]
    enregistre_le: Mapped[datetime | None]
    fichiers: Mapped[list[JustificatifDeChangement]] = relationship(
        cascade="all, delete-orphan", order_by="JustificatifDeChangement.joint_le", back_populates="changement"
    )


class JustificatifDeChangement(Base):
    """A file joined to a declared change."""

    __tablename__ = "justificatifs_de_changement"
    id: Mapped[str] = mapped_column(primary_key=True)
    changement_id: Mapped[str] = mapped_column(ForeignKey("changements.id"))
    piece: Mapped[str]
    nom: Mapped[str]
    type: Mapped[str]
    octets: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    joint_le: Mapped[datetime]
    changement: Mapped[Changement] = relationship(back_populates="fichiers")
