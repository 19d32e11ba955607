"""For whom a stored mail came, by its headers."""

from __future__ import annotations

import pytest

from steps.drivers.boite_enveloppe import enveloppe

ZOE, LEO = "qa+zoe@example.org", "qa+leo@example.org"


@pytest.mark.parametrize(
    ("entetes", "compte", "attendus"),
    [
        (f"To: {ZOE}", "qa", [ZOE]),
        (f"To: Zoé <{ZOE}>, {LEO}\nCc: x@example.org", "qa", [ZOE, LEO, "x@example.org"]),
        (f"Delivered-To: {ZOE}\nTo: {ZOE}, {LEO}", "qa", [ZOE]),
        (f"Delivered-To: {LEO}\nTo: {ZOE}", "qa", [LEO]),
        (f"Delivered-To: qa@example.org\nTo: {ZOE}", "qa", ["qa@example.org", ZOE]),
        (f"Delivered-To: QA@example.org\nTo: {ZOE}", "qa@example.org", ["QA@example.org", ZOE]),
        (f"Delivered-To: qa@example.org\nX-Original-To: {ZOE}\nTo: {LEO}", "qa", [ZOE]),
        (f"Received: from a by b with LMTP\n\tfor <{ZOE}>; Sat, 21 Nov 2026\nTo: {LEO}", "qa", [ZOE]),
        (f"Received: from a by b; for the record\nTo: {LEO}", "qa", [LEO]),
        (f"To: {ZOE}\nCc: {ZOE.upper()}", "qa", [ZOE]),
        ("To: undisclosed-recipients:;", "qa", []),
        ("Subject: rien", "", []),
    ],
)
def test_les_destinataires(entetes: str, compte: str, attendus: list[str]) -> None:
    lus = enveloppe(entetes.replace("\n", "\r\n").encode() + b"\r\n", compte)[1]
    assert list(lus) == attendus


@pytest.mark.parametrize(
    ("entetes", "attendu"),
    [
        ("Return-Path: <retours@example.org>\nFrom: ANEF <anef@example.org>", "retours@example.org"),
        ("From: ANEF <anef@example.org>", "anef@example.org"),
        ("Subject: rien", ""),
    ],
)
def test_l_expediteur(entetes: str, attendu: str) -> None:
    assert enveloppe(entetes.encode())[0] == attendu
