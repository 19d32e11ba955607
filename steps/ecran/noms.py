"""Names: how what a person reads designates a control, a link, a button or a group."""

from __future__ import annotations

from steps.ecran.arbre import CONTROLES, Arbre, Noeud, propre, texte_de

_BOUTONS_DE_SAISIE = {"submit": "Envoyer", "reset": "Réinitialiser", "button": "", "image": "Envoyer"}


class Noms:
    """The naming of one page: who labels whom, who describes whom."""

    def __init__(self, arbre: Arbre) -> None:
        self._par_id: dict[str, Noeud] = {}
        self._etiquettes: dict[int, list[Noeud]] = {}  # ref of a control -> its labels
        self._caches = arbre.caches
        self._etiquetes: dict[int, Noeud] = {}  # ref of a label -> the control it names
        pour: list[tuple[str, Noeud]] = []
        self._indexer(arbre.racine, None, pour)
        for identifiant, etiquette in pour:
            controle = self._par_id.get(identifiant)
            if controle is not None:
                self._lier(controle, etiquette)

    def _lier(self, controle: Noeud, etiquette: Noeud) -> None:
        self._etiquettes.setdefault(controle.ref, []).append(etiquette)
        self._etiquetes[etiquette.ref] = controle

    def _indexer(self, noeud: Noeud, etiquette: Noeud | None, pour: list[tuple[str, Noeud]]) -> None:
        attrs = noeud.attrs
        identifiant = attrs.get("id")
        if identifiant:
            self._par_id.setdefault(identifiant, noeud)
        tag = noeud.tag
        if tag == "label":
            if attrs.get("for"):
                pour.append((attrs["for"], noeud))
            else:
                etiquette = noeud
        elif etiquette is not None and (tag in CONTROLES or tag == "output"):
            self._lier(noeud, etiquette)
            etiquette = None
        for enfant in noeud.enfants:
            if not isinstance(enfant, str):
                self._indexer(enfant, etiquette, pour)

    def textes_designes(self, identifiants: str) -> str:
        """The texts of the blocks whose ids are listed, hidden ones included."""
        morceaux = []
        for identifiant in identifiants.split():
            noeud = self._par_id.get(identifiant)
            morceaux.append(texte_de(noeud) if noeud is not None else self._caches.get(identifiant, ""))
        return propre(" ".join(morceaux))

    def aria(self, noeud: Noeud) -> str:
        """The name given by `aria-labelledby`, else by `aria-label`, else ''."""
        attrs = noeud.attrs
        par = attrs.get("aria-labelledby")
        nom = self.textes_designes(par) if par else ""
        return nom or propre(attrs.get("aria-label", ""))

    def de_controle(self, noeud: Noeud) -> str:
        attrs = noeud.attrs
        nom = self.aria(noeud) or propre(" ".join(texte_de(e) for e in self._etiquettes.get(noeud.ref, ())))
        return nom or propre(attrs.get("title", "")) or propre(attrs.get("placeholder", ""))

    def de_contenu(self, noeud: Noeud) -> str:
        """The name of a link, a button, a heading: what it says of itself, its content, or its title."""
        return self.aria(noeud) or self.lu(noeud) or propre(noeud.attrs.get("title", ""))

    def lu(self, noeud: Noeud) -> str:
        """What the eye reads of a link or a button."""
        if noeud.tag == "input":
            genre = noeud.attrs.get("type", "").lower()
            return propre(noeud.attrs.get("alt" if genre == "image" else "value", _BOUTONS_DE_SAISIE.get(genre, "")))
        return texte_de(noeud)

    def de_groupe(self, noeud: Noeud) -> str:
        """The name of a group: said by itself, or its legend, caption or summary. '' when it has none."""
        nom = self.aria(noeud)
        if nom:
            return nom
        titre = _TITRE_DE_GROUPE.get(noeud.tag)
        if titre is None:
            return ""
        return next((texte_de(e) for e in noeud.enfants if not isinstance(e, str) and e.tag == titre), "")

    def description(self, noeud: Noeud) -> str:
        attrs = noeud.attrs
        message = attrs.get("aria-errormessage", "") if attrs.get("aria-invalid", "false") != "false" else ""
        designes = f"{message} {attrs.get('aria-describedby', '')}".strip()
        return self.textes_designes(designes) if designes else ""

    def nomme_son_controle(self, etiquette: Noeud) -> bool:
        """Whether the control that this label names bears exactly its text."""
        controle = self._etiquetes.get(etiquette.ref)
        return controle is not None and self.de_controle(controle) == texte_de(etiquette)


_TITRE_DE_GROUPE = {"fieldset": "legend", "details": "summary", "figure": "figcaption", "table": "caption"}
