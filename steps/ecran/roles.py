"""What a node of a rendered page is to a reader: its role, said by `role` or by its tag, and whether it is a place."""

from __future__ import annotations

from steps.ecran.arbre import Noeud

_ROLES_DITS: dict[str, str] = {
    "button": "bouton",
    "link": "lien",
    "tab": "onglet",
    "heading": "titre",
    "alert": "alerte",
    "status": "statut",
    "dialog": "fenetre",
    "alertdialog": "fenetre",
    "option": "suggestion",
    "textbox": "champ",
    "searchbox": "champ",
    "combobox": "champ",
    "checkbox": "case",
    "switch": "case",
    "radio": "radio",
    "list": "enumeration",
    "table": "tableau",
    "grid": "tableau",
    "presentation": "",
    "none": "",
}
_ROLES_DES_BALISES: dict[str, str] = {
    **{f"h{n}": "titre" for n in range(1, 7)},
    "button": "bouton",
    "summary": "bouton",
    "select": "liste",
    "textarea": "champ",
    "input": "saisie",
    "output": "sortie",
    "dialog": "fenetre",
    "table": "tableau",
    "dl": "donnees",
    "ol": "enumeration",
    "ul": "enumeration",
    "nav": "navigation",
    "label": "etiquette",
}
_GENRES_DE_SAISIE: dict[str, str] = {
    "radio": "radio",
    "checkbox": "case",
    "file": "fichier",
    **dict.fromkeys(("submit", "button", "reset", "image"), "bouton"),
}
PORTEES = frozenset(
    [
        "section",
        "article",
        "main",
        "aside",
        "nav",
        "form",
        "fieldset",
        "dialog",
        "details",
        "ul",
        "ol",
        "li",
        "table",
        "td",
        "th",
        "dd",
    ]
)
ROLES_DE_PORTEE = frozenset(
    [
        "listitem",
        "cell",
        "gridcell",
        "columnheader",
        "rowheader",
        "region",
        "group",
        "radiogroup",
        "dialog",
        "alertdialog",
        "tabpanel",
        "form",
        "navigation",
        "main",
        "list",
    ]
)
A_REMPLIR = frozenset({"champ", "liste", "radio", "case", "fichier"})


def role_de(noeud: Noeud) -> str:
    """The role of a node, '' for a mere container: said by `role`, else by its tag."""
    attrs = noeud.attrs
    dit = _ROLES_DITS.get(attrs["role"]) if "role" in attrs else None
    if dit is not None and not (dit == "champ" and noeud.tag == "select"):
        return dit
    role = _ROLES_DES_BALISES.get(noeud.tag, "")
    if role == "saisie":
        return _GENRES_DE_SAISIE.get(attrs.get("type", "").lower(), "champ")
    if noeud.tag == "a" and "href" in attrs:
        return "lien"
    return role


def est_article(noeud: Noeud) -> bool:
    """Whether a node is an entry of a list, said by its tag or by its role."""
    return noeud.tag == "li" or noeud.attrs.get("role") == "listitem"
