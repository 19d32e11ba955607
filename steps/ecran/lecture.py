"""The one reader of pages: a rendered tree turned into what a person perceives, in document order.

Both drivers hand their tree to `lire_page`, so a name, a place or a role cannot differ between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from steps.ecran.arbre import EN_LIGNE, Arbre, Noeud, decoration, propre, texte_de
from steps.ecran.modele import Element, Page, Role
from steps.ecran.morceaux import choix_de_liste, entier, fil_d_ariane, paires
from steps.ecran.noms import Noms
from steps.ecran.roles import A_REMPLIR, PORTEES, ROLES_DE_PORTEE, est_article, role_de
from steps.ecran.tableaux import lire_tableau, nom_de_rangee, rangees
from steps.textes import normaliser


class _Lecteur:
    """State of one reading: the groups entered, the headings above, the block text being gathered."""

    def __init__(self, arbre: Arbre) -> None:
        self.noms = Noms(arbre)
        self.sorties: list[Element] = []
        self._groupes: list[str] = []
        self._titres: list[tuple[int, str]] = []
        self._places: tuple[str, ...] | None = ()
        self._bloc: list[str] = []
        self._debut = -1  # where the block under way stands among the outputs
        self._muet = 0
        self._deja: list[str] = []  # texts already said whole by an alert or a status around
        self._groupe_dit: list[Noeud] = []  # fieldsets and radio groups around, for what they say of their parts
        self._desactive = 0
        self._traitements: dict[str, Callable[[Noeud], None]] = {
            "bouton": self._bouton,
            "onglet": self._bouton,
            "lien": self._lien,
            "titre": self._titre,
            "alerte": self._message,
            "statut": self._message,
            "sortie": self._sortie,
            "fenetre": self._fenetre,
            "suggestion": self._suggestion,
            "champ": self._controle,
            "liste": self._controle,
            "radio": self._controle,
            "case": self._controle,
            "fichier": self._controle,
            "tableau": self._tableau,
            "donnees": self._donnees,
            "enumeration": self._enumeration,
            "navigation": self._navigation,
            "etiquette": self._etiquette,
        }

    # ---- walking -------------------------------------------------------------------------------------------

    def enfants(self, noeud: Noeud) -> None:
        for enfant in noeud.enfants:
            if isinstance(enfant, str):
                self._ajouter(enfant)
            else:
                self.visiter(enfant)

    def visiter(self, noeud: Noeud) -> None:
        role = role_de(noeud)
        traitement = self._traitements.get(role)
        if traitement is not None:
            traitement(noeud)
        elif noeud.tag in EN_LIGNE:
            self._en_ligne(noeud)
        else:
            self._conteneur(noeud)

    def _en_ligne(self, noeud: Noeud) -> None:
        if decoration(noeud):
            return
        if noeud.tag in ("br", "img", "svg"):
            self._ajouter(" " if noeud.tag == "br" else texte_de(Noeud(-1, "span", {}, [noeud])))
        else:
            self.enfants(noeud)

    def _conteneur(self, noeud: Noeud) -> None:
        self.couper()
        if decoration(noeud):
            return
        attrs = noeud.attrs
        if noeud.tag in PORTEES or attrs.get("role") in ROLES_DE_PORTEE:
            with self._dans(noeud):
                self.enfants(noeud)
                self.couper()
        elif attrs.get("aria-live") in ("polite", "assertive") and "role" not in attrs:
            self._message(noeud)
        else:
            self.enfants(noeud)
            self.couper()

    @contextmanager
    def _dans(self, noeud: Noeud, nom: str | None = None) -> Iterator[None]:
        """Within a group: its name is a place, and the headings met inside stay inside."""
        nom = self.noms.de_groupe(noeud) if nom is None else nom
        titres = list(self._titres)
        dit = noeud.tag == "fieldset" or noeud.attrs.get("role") in ("radiogroup", "group")
        eteint = noeud.tag == "fieldset" and "disabled" in noeud.attrs
        if nom:
            self._groupes.append(nom)
            self._places = None
        if dit:
            self._groupe_dit.append(noeud)
        self._desactive += eteint
        yield
        self._desactive -= eteint
        if dit:
            self._groupe_dit.pop()
        if nom:
            self._groupes.pop()
        self._titres = titres
        self._places = None

    @contextmanager
    def _en_silence(self) -> Iterator[None]:
        """Texts inside are already said by the element around; links and controls still count."""
        self._muet += 1
        yield
        self.couper()
        self._muet -= 1

    def places(self) -> tuple[str, ...]:
        if self._places is None:
            suite = [*reversed(self._groupes), *(nom for _, nom in reversed(self._titres))]
            self._places = tuple(nom for rang, nom in enumerate(suite) if nom not in suite[:rang])
        return self._places

    # ---- block texts ---------------------------------------------------------------------------------------

    def _ajouter(self, texte: str) -> None:
        if self._bloc or not texte.isspace():
            self._commencer()
            self._bloc.append(texte)

    def _commencer(self) -> None:
        if self._debut < 0:
            self._debut = len(self.sorties)

    def couper(self) -> None:
        """End the block under way: its text is an element, unless something already says exactly it."""
        debut, self._debut = self._debut, -1
        if not self._bloc:
            return
        texte = propre("".join(self._bloc))
        self._bloc.clear()
        if not texte or self._muet or (self._deja and self._deja[-1] == texte):
            return
        seuls = self.sorties[debut:]
        if len(seuls) == 1 and texte in (seuls[0].nom, seuls[0].lu):
            return
        role: Role = "filariane" if normaliser(texte).startswith("vous êtes ici") else "texte"
        self.sorties.insert(debut, Element(role, texte, self.places()))

    def emettre(self, role: Role, noeud: Noeud, nom: str) -> Element:
        """A bare element; what more is known of it is added by the caller through `completer`."""
        self.couper()
        element = Element(role, nom, self.places(), ref=noeud.ref)
        self.sorties.append(element)
        return element

    # ---- things one acts on --------------------------------------------------------------------------------

    def _bouton(self, noeud: Noeud) -> None:
        self.couper()
        nom, lu = self.noms.de_contenu(noeud), self.noms.lu(noeud)
        role: Role = "onglet" if noeud.attrs.get("role") == "tab" else "bouton"
        if self._parmi_les_suggestions():
            role = "suggestion"
        self.sorties.append(
            Element(
                role,
                nom,
                self.places(),
                modifiable=not self._inerte(noeud),
                description=self.noms.description(noeud),
                courant=noeud.attrs.get("aria-selected") == "true",
                cible=noeud.attrs.get("href", ""),
                lu=lu if lu != nom else "",
                genre=noeud.attrs.get("type", "submit") if noeud.tag in ("button", "input") else "",
                ref=noeud.ref,
            )
        )
        if noeud.tag == "summary":  # the heading of a foldable section is one for the reader too
            with self._en_silence():
                self.enfants(noeud)

    def _lien(self, noeud: Noeud) -> None:
        self._commencer()
        nom, lu = self.noms.de_contenu(noeud), self.noms.lu(noeud)
        role: Role = "suggestion" if self._parmi_les_suggestions() else "lien"
        courant = noeud.attrs.get("aria-current", "false") != "false"
        cible = noeud.attrs.get("href", "")
        autre = lu if lu != nom else ""
        self.sorties.append(Element(role, nom, self.places(), cible=cible, courant=courant, lu=autre, ref=noeud.ref))
        self.enfants(noeud)

    def _suggestion(self, noeud: Noeud) -> None:
        self.emettre("suggestion", noeud, self.noms.de_contenu(noeud))

    def _parmi_les_suggestions(self) -> bool:
        return any(normaliser(groupe).startswith("suggestion") for groupe in self._groupes)

    def _inerte(self, noeud: Noeud) -> bool:
        attrs = noeud.attrs
        return self._desactive > 0 or "disabled" in attrs or attrs.get("aria-disabled") == "true"

    def _controle(self, noeud: Noeud) -> None:
        self.couper()
        attrs = noeud.attrs
        genre = attrs.get("type", "").lower() if noeud.tag == "input" else noeud.tag
        if genre == "hidden":
            return
        role: Role = role_de(noeud)  # type: ignore[assignment]
        valeur, attente = attrs.get("$valeur", ""), attrs.get("placeholder", "")
        options: tuple[str, ...] = ()
        if role == "liste":
            valeur, options, attente = choix_de_liste(noeud)
        element = Element(
            role,
            self.noms.de_controle(noeud) or (texte_de(noeud) if role in ("radio", "case") else ""),
            self.places(),
            valeur=valeur,
            coche=attrs.get("$coche") == "1" or attrs.get("aria-checked") == "true",
            requis="required" in attrs or attrs.get("aria-required") == "true",
            modifiable=not (self._inerte(noeud) or "readonly" in attrs or attrs.get("aria-readonly") == "true"),
            invalide=attrs.get("aria-invalid", "false") != "false",
            description=self.noms.description(noeud),
            attente=propre(attente),
            options=options,
            genre=genre,
            ref=noeud.ref,
        )
        self.sorties.append(self._selon_le_groupe(element))

    def _selon_le_groupe(self, element: Element) -> Element:
        """What the group around says of its parts (required, invalid, described) holds for each of them."""
        if not self._groupe_dit or (element.role != "radio" and element.genre == ""):
            return element
        groupe = self._groupe_dit[-1]
        attrs = groupe.attrs
        if not any(cle in attrs for cle in ("aria-required", "aria-invalid", "aria-describedby", "aria-errormessage")):
            return element
        return replace(
            element,
            requis=element.requis or attrs.get("aria-required") == "true",
            invalide=element.invalide or attrs.get("aria-invalid", "false") != "false",
            description=element.description or self.noms.description(groupe),
        )

    def _etiquette(self, noeud: Noeud) -> None:
        self.couper()
        if self.noms.nomme_son_controle(noeud):
            with self._en_silence():
                self.enfants(noeud)
        else:
            self.enfants(noeud)
            self.couper()

    # ---- things one reads ----------------------------------------------------------------------------------

    def _titre(self, noeud: Noeud) -> None:
        self.couper()
        nom = self.noms.de_contenu(noeud)
        niveau = int(noeud.tag[1]) if noeud.tag[1:].isdigit() else entier(noeud.attrs.get("aria-level"), 2)
        while self._titres and self._titres[-1][0] >= niveau:
            self._titres.pop()
        self._places = None
        if not nom:
            return
        self.sorties.append(Element("titre", nom, self.places(), niveau=niveau, ref=noeud.ref))
        self._titres.append((niveau, nom))
        self._places = None
        with self._en_silence():
            self.enfants(noeud)

    def _message(self, noeud: Noeud) -> None:
        self.couper()
        texte = texte_de(noeud)
        grave = noeud.attrs.get("role") == "alert" or noeud.attrs.get("aria-live") == "assertive"
        if texte:
            self.emettre("alerte" if grave else "statut", noeud, texte)
        self._deja.append(texte)
        with self._dans(noeud):
            self.enfants(noeud)
            self.couper()
        self._deja.pop()

    def _sortie(self, noeud: Noeud) -> None:
        nom = self.noms.de_controle(noeud)
        if not nom:
            self._message(noeud)
            return
        self.couper()
        self.sorties.append(
            Element("donnee", nom, self.places(), valeur=texte_de(noeud), modifiable=False, ref=noeud.ref)
        )
        self.enfants(noeud)
        self.couper()

    def _fenetre(self, noeud: Noeud) -> None:
        self.couper()
        nom = self.noms.aria(noeud) or next(
            (self.noms.de_contenu(n) for n in noeud.noeuds() if role_de(n) == "titre"), ""
        )
        self.emettre("fenetre", noeud, nom)
        with self._dans(noeud, nom):
            self.enfants(noeud)
            self.couper()

    def _donnees(self, liste: Noeud) -> None:
        self.couper()
        for termes, valeurs in paires(liste):
            saisie = any(role_de(n) in A_REMPLIR for v in valeurs for n in v.noeuds())
            valeur = propre(" ".join(texte_de(v, sans_boutons=True) for v in valeurs))
            for terme in termes:
                if saisie:
                    self.enfants(terme)
                    self.couper()
                    continue
                self.couper()
                nom = texte_de(terme)
                self.sorties.append(
                    Element("donnee", nom, self.places(), valeur=valeur, modifiable=False, ref=terme.ref)
                )
                with self._en_silence():
                    self.enfants(terme)
            for contenu in valeurs:
                with self._dans(contenu, texte_de(termes[-1]) if termes else ""):
                    self.enfants(contenu)
                    self.couper()

    def _enumeration(self, liste: Noeud) -> None:
        self.couper()
        nom = self.noms.de_groupe(liste)
        progression = "étape" in normaliser(nom)
        with self._dans(liste, nom):
            for enfant in liste.enfants:
                if isinstance(enfant, str):
                    self._ajouter(enfant)
                elif progression and est_article(enfant):
                    self._etape(enfant)
                else:
                    self.visiter(enfant)
            self.couper()

    def _etape(self, noeud: Noeud) -> None:
        courant = any(n.attrs.get("aria-current", "false") != "false" for n in noeud.noeuds())
        self.couper()
        self.sorties.append(Element("etape", texte_de(noeud), self.places(), courant=courant, ref=noeud.ref))
        with self._en_silence():
            self.enfants(noeud)

    def _navigation(self, noeud: Noeud) -> None:
        self.couper()
        nom = self.noms.de_groupe(noeud)
        if "ariane" not in normaliser(nom):
            progression = [n for n in noeud.enfants if not isinstance(n, str) and n.tag in ("ol", "ul")]
            with self._dans(noeud, nom):
                if "étape" in normaliser(nom) and progression:
                    for enfant in noeud.noeuds():
                        if est_article(enfant):
                            self._etape(enfant)
                else:
                    self.enfants(noeud)
                self.couper()
            return
        self.emettre("filariane", noeud, fil_d_ariane(noeud))
        with self._dans(noeud, nom), self._en_silence():
            self.enfants(noeud)

    def _tableau(self, table: Noeud) -> None:
        self.couper()
        nom = self.noms.de_groupe(table) or (self.places()[0] if self.places() else "")
        colonnes, lignes = lire_tableau(table)
        self.sorties.append(Element("tableau", nom, self.places(), colonnes=colonnes, lignes=lignes, ref=table.ref))
        with self._dans(table):
            for rangee in rangees(table):
                with self._dans(rangee, nom_de_rangee(rangee)):
                    self.enfants(rangee)
                    self.couper()


def lire_page(arbre: Arbre) -> Page:
    """The page that `arbre` renders."""
    lecteur = _Lecteur(arbre)
    lecteur.enfants(arbre.racine)
    lecteur.couper()
    return Page(arbre.adresse, arbre.statut, tuple(lecteur.sorties), arbre.langue)
