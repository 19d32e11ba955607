"""The récapitulatif: what it recalls, in which order its parts are validated, what undoes a validation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from simulator.demarches.bpi import BPI, INFORMATIONS, JUSTIFICATIFS, MOTIF, RECAPITULATIF
from simulator.demarches.champs import DeclarationInvalide
from simulator.demarches.conditions import Contexte
from simulator.demarches.declaration import Etape, Partie, Rappel
from simulator.demarches.parcours import Parcours, parcours
from simulator.demarches.recapitulatif import Joint, PartieVue, Reponse, rubriques, signature, vues

FICHE = {"nom": "Aït Martin", "prenom": "Zoé", "date_naissance": "1982-04-05", "courriel": "z@example.org"}

REPONSES = {
    "couple": "Non",
    "enfants": "Non",
    "situation": "Divorcé(e)",
    "adresse.ligne": "8 Place de la République 59000 Lille",
    "adresse.numero_voie": "8",
    "adresse.voie": "Place de la République",
    "adresse.code_postal": "59000",
    "adresse.ville": "Lille",
    "adresse.pays": "FRANCE",
    "adresse.code_insee": "59350",
    "telephone": "01 99 00 11 22",
    "atteste_non_marie": "oui",
    "atteste_sanctions": "oui",
    "ephoto": "1" * 22,
}

FACTURE = Joint("domicile", "facture.pdf", "a1")


def marcher(**autres: str) -> Parcours:
    contexte = Contexte(date(2022, 4, 26), FICHE, {"domicile": 1})
    return parcours(BPI, {**REPONSES, **autres}, contexte)


def dites(rang: int, marche: Parcours, joints: tuple[Joint, ...] = (FACTURE,)) -> dict[str, Any]:
    """The answers of a part by label; a text without a label maps to ''."""
    partie = RECAPITULATIF.parties[rang]
    tout = [r for _, rappels in rubriques(partie, marche, joints) for r in rappels]
    return {r.libelle: r.valeur for r in tout if isinstance(r, Reponse)} | {r: "" for r in tout if isinstance(r, str)}


def test_les_reponses_sous_les_libelles_du_recapitulatif() -> None:
    lues = dites(0, marcher())
    assert lues["Nom de naissance :"] == "Aït Martin"
    assert lues["Nom d'usage :"] == "N/A"
    assert lues["Date de naissance :"] == "05/04/1982"
    assert lues["Quelle est votre situation familiale actuelle ? :"] == "Divorcé(e)"
    assert lues["Avez-vous des enfants à votre charge ?"] == "Non"
    assert lues["Adresse :"] == "8 Place de la République"
    assert lues["Complément d'adresse :"] == "N/A"
    assert lues["Téléphone :"] == "0199001122"
    assert not any("Situation familiale *" in libelle or "couple" in libelle for libelle in lues)


def test_ce_qui_ne_se_demande_pas_ne_se_rappelle_pas() -> None:
    en_couple = dites(0, marcher(couple="Oui", nationalite_conjoint="Autre pays"))
    assert "Quelle est votre situation familiale actuelle ? :" not in en_couple
    assert en_couple["Quelle est la nationalité de votre conjoint(e) ? :"] == "Autre pays"


def test_une_adresse_sans_voie_se_rappelle_par_sa_ligne() -> None:
    lues = dites(0, marcher(**{"adresse.numero_voie": "", "adresse.voie": ""}))
    assert lues["Adresse :"] == "8 Place de la République 59000 Lille"


def test_seules_les_cases_cochees_se_rappellent() -> None:
    cochees = dites(1, marcher())
    assert "Bénéficier de la protection subsidiaire et ne pas être marié." in cochees
    decochees = dites(1, marcher(atteste_non_marie=""))
    assert "Bénéficier de la protection subsidiaire et ne pas être marié." not in decochees


def test_les_fichiers_joints_ou_rien() -> None:
    assert "facture.pdf" in dites(2, marcher())
    assert "N/A" in dites(2, marcher(), joints=())


def lire(validees: list[str], marche: Parcours | None = None, *joints: Joint) -> tuple[PartieVue, ...]:
    return vues(RECAPITULATIF, marche or marcher(), joints or (FACTURE,), validees)


def signer(rang: int, marche: Parcours | None = None) -> str:
    return signature(RECAPITULATIF, RECAPITULATIF.parties[rang], marche or marcher(), (FACTURE,))


def test_les_parties_se_valident_l_une_apres_l_autre() -> None:
    assert [v.courante for v in lire([])] == [True, False, False]
    assert [v.courante for v in lire([signer(0)])] == [False, True, False]
    assert [v.courante for v in lire([signer(1)])] == [True, False, False]
    assert not any(v.courante for v in lire([signer(0), signer(1), signer(2)]))
    assert [v.derniere for v in lire([])] == [False, False, True]


def test_une_validation_ne_tient_que_pour_ce_qu_elle_a_vu() -> None:
    toutes = [signer(0), signer(1), signer(2)]
    assert [v.validee for v in lire(toutes, marcher(situation="Célibataire"))] == [False, True, True]
    assert [v.validee for v in lire(toutes, marcher(telephone="0199001123"))] == [False, True, True]
    remplacee = Joint("domicile", "facture.pdf", "b2")  # same name, another file
    assert [v.validee for v in lire(toutes, None, remplacee)] == [True, True, False]
    assert all(v.validee for v in lire(toutes, marcher(observations="Bonjour.")))


def avec_recapitulatif(**changements: Any) -> list[Etape]:
    return [replace(e, **changements) if e is RECAPITULATIF else e for e in BPI.etapes]


@pytest.mark.parametrize(
    "parties",
    [
        (),
        (Partie("MES INFORMATIONS (1/1)", INFORMATIONS.slug),),
        (Partie("B", MOTIF.slug), Partie("A", INFORMATIONS.slug), Partie("C", JUSTIFICATIFS.slug)),
        (*RECAPITULATIF.parties, Partie("D", "confirmation")),
    ],
)
def test_les_parties_nomment_chaque_etape_de_saisie_dans_l_ordre(parties: tuple[Partie, ...]) -> None:
    with pytest.raises(
        DeclarationInvalide, match=r"« Récapitulatif », parties .* attendu \['informations-personnelles'"
    ):
        replace(BPI, etapes=tuple(avec_recapitulatif(parties=parties))).controler()


def test_un_depot_simple_n_a_pas_de_parties() -> None:
    with pytest.raises(DeclarationInvalide, match="parties"):
        replace(BPI, etapes=tuple(avec_recapitulatif(genre="depot"))).controler()


def test_un_rappel_nomme_un_champ_de_sa_section() -> None:
    liens = replace(INFORMATIONS.sections[1], rappel=(Rappel("situatoin", "Votre situation :"),))
    etape = replace(INFORMATIONS, sections=(INFORMATIONS.sections[0], liens, *INFORMATIONS.sections[2:]))
    with pytest.raises(DeclarationInvalide, match="elle rappelle « situatoin », attendu un de ses champs"):
        replace(BPI, etapes=(etape, *BPI.etapes[1:])).controler()


def test_l_attestation_du_depot_demande_sa_regle() -> None:
    with pytest.raises(DeclarationInvalide, match="attendu une règle « prolongation »"):
        replace(BPI, prolongation=None).controler()
