"""One JUnit file out of several: each case once, one that failed then passed still red unless asked otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

_ROUGES = ("failure", "error")
_INSTABLE = "instable : échoué, puis réussi une fois rejoué"
Cle = tuple[str, str, int]


def fondre(sources: Iterable[bytes], *, accepter_instables: bool = False) -> bytes:
    """The merged file; `sources` are whole JUnit files, oldest playing first."""
    cas: dict[Cle, list[etree._Element]] = {}
    for source in sources:
        for cle, element in _cas(etree.fromstring(source)):
            cas.setdefault(cle, []).append(element)
    racine = etree.Element("testsuites", name="parcours")
    suite = etree.SubElement(racine, "testsuite", name="parcours")
    suite.extend(_retenu(essais, accepter_instables) for essais in cas.values())
    comptes = {
        "tests": len(suite),
        "failures": len(suite.findall("testcase/failure")),
        "errors": len(suite.findall("testcase/error")),
        "skipped": len(suite.findall("testcase/skipped")),
        "time": f"{sum(float(c.get('time') or 0) for c in suite):.3f}",
    }
    for nom, compte in comptes.items():
        suite.set(nom, str(compte))
    return bytes(etree.tostring(racine, xml_declaration=True, encoding="utf-8"))


def en_echec(source: bytes) -> bool:
    """Whether a file holds a failure or an error."""
    racine = etree.fromstring(source)
    return any(racine.find(f".//testcase/{nom}") is not None for nom in _ROUGES)


def _cas(racine: etree._Element) -> Iterable[tuple[Cle, etree._Element]]:
    """Each case with what names it; the same name twice in one file is two cases."""
    vus: dict[tuple[str, str], int] = {}
    for element in racine.iter("testcase"):
        nom = (element.get("classname") or "", element.get("name") or "")
        vus[nom] = vus.get(nom, 0) + 1
        yield (*nom, vus[nom]), element


def _retenu(essais: list[etree._Element], accepter_instables: bool) -> etree._Element:
    rouges = [essai for essai in essais if _rouge(essai)]
    verts = [essai for essai in essais if not _rouge(essai) and essai.find("skipped") is None]
    if not rouges:
        return essais[-1]
    for echec in [enfant for enfant in rouges[-1] if enfant.tag in _ROUGES]:
        message = echec.get("message") or ""
        if verts and not message.startswith(_INSTABLE):
            message = f"{_INSTABLE}\n{message}"
            echec.set("message", message)
        if message.startswith(_INSTABLE):
            # What passed when played again has, in the tools that read it, an element of its own: not a failure.
            echec.tag = "flakyFailure" if accepter_instables else echec.tag
    return rouges[-1]


def _rouge(cas: etree._Element) -> bool:
    return any(cas.find(nom) is not None for nom in _ROUGES)
