"""What is told of a wrong value of [agent], [horloge], [etats], [usagers] and [menage]."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harnais.test_profil import BASE, erreur

MODES = "« pilotage », « http », « python » ou « main »"
ACTE = "[agent]\nmode = 'http'\n[agent.actes.decider]\n"
ENTREE = "« module:objet », par exemple « recette.agent:AgentRecette »"
ENTETE = 'une table « X-Nom » = "texte" ou { variable = "NOM" }'
UN_PEU = "un nombre de secondes, entre 0 exclu et 600"


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ('[agent]\nmode = "manuel"\n', f'[agent] mode = "manuel" ; attendu {MODES}'),
        ('[horloge]\nmode = "ecrans"\n', f'[horloge] mode = "ecrans" ; attendu {MODES}'),
        (
            '[etats]\nmode = "main"\n',
            '[etats] mode = "main" ; attendu « pilotage », « http », « python » ou « ecrans »',
        ),
        ('[horloge]\nportee = "cible"\n', '[horloge] portee = "cible" ; attendu « scenario » ou « globale »'),
        (
            "[etats]\npartage = 2\n",
            "[etats] partage = 2 ; attendu true ou false : un état que les scénarios ne font que lire sert-il à plusieurs ?",
        ),
        ('[agent]\nmode = "pilotage"\n', "attendu une table [pilotage], puisque [agent] s'en sert"),
        ('[usagers]\ninscription = "pilotage"\n', "attendu une table [pilotage], puisque [usagers] s'en sert"),
        ('[agent]\nmode = "python"\n', f"[agent] : attendu « entree » ({ENTREE}), puisque mode = « python »"),
        ('[horloge]\nentree = "a:b"\n', "[horloge] : attendu mode = « python » pour que « entree » serve"),
        (
            '[agent]\nmode = "python"\nentree = "recette.agent"\n',
            f'[agent] entree = "recette.agent" ; attendu {ENTREE}',
        ),
        ('[etats]\nmode = "http"\n', "[etats] : attendu au moins une table « actes.… », puisque mode = « http »"),
        ('[agent.actes.prolonger]\nchemin = "x"\n', "[agent] : attendu mode = « http » pour que « actes » servent"),
        (ACTE, "[agent.actes.decider] chemin manque ; attendu un chemin, par exemple « dossiers/{numero}/decision »"),
        (
            ACTE + 'chemin = "d/{dossier}"\n',
            "[agent] actes : attendu dans decider, un des renvois {favorable}, {numero} plutôt que {dossier}",
        ),
        (
            ACTE.replace("decider", "demander_complement") + 'chemin = "d"\npiece = "{nom}"\n',
            "[agent] actes : attendu dans demander_complement, pour « piece », un des renvois {manquante}, "
            "{observation}, {piece} plutôt que {nom}",
        ),
        (
            ACTE + 'chemin = "d"\nmethode = "post"\n',
            '[agent.actes.decider] methode = "post" ; attendu « GET », « POST », « PUT », « PATCH » ou « DELETE »',
        ),
        (
            ACTE + 'chemin = "d"\nstatut = 200\n',
            "[agent.actes.decider] statut = 200 ; attendu une liste de statuts HTTP, par exemple [200, 201]",
        ),
        (
            ACTE + 'chemin = "d"\nresultat = ""\n',
            '[agent.actes.decider] resultat = "" ; attendu un chemin pointé dans la réponse JSON, '
            "par exemple « donnees.0.numero »",
        ),
        (
            ACTE + 'chemin = "d"\nchamps = 1\n',
            "[agent.actes.decider] champs = 1 ; attendu une table « nom » = un chemin pointé dans la réponse JSON, "
            "par exemple « donnees.0.numero »",
        ),
        (
            ACTE + 'chemin = "d"\nvaleurs = 1\n',
            "[agent.actes.decider] valeurs = 1 ; attendu une table par nom : « valeur » = ce qui la remplace",
        ),
        (ACTE + 'chemin = "d"\nentetes = 1\n', f"[agent.actes.decider] entetes = 1 ; attendu {ENTETE}"),
        (
            ACTE + 'chemin = "d"\n[agent.http]\nadresse = "bureau"\n',
            '[agent.http] adresse = "bureau" ; attendu une adresse complète, '
            "par exemple « https://recette.example.org/ »",
        ),
        (ACTE + 'chemin = "d"\n[agent.http]\ndelai = 0\n', f"[agent.http] delai = 0 ; attendu {UN_PEU}"),
        (ACTE + 'chemin = "d"\n[agent.http]\nentetes = 1\n', f"[agent.http] entetes = 1 ; attendu {ENTETE}"),
        (
            '[agent]\nmode = "http"\n[agent.actes.deciderr]\nchemin = "d"\n',
            "[agent.actes] deciderr : clé inconnue ; voulait-on dire « decider » ?",
        ),
        ('[usagers]\nsource = "pool"\n', '[usagers] source = "pool" ; attendu « generes » ou « reserve »'),
        (
            '[usagers]\nsource = "reserve"\n',
            "[usagers] : attendu « reserve » (un fichier) et source = « reserve », ensemble",
        ),
        (
            '[usagers]\nsource = "reserve"\nreserve = "absente.toml"\n',
            '[usagers] reserve = "absente.toml" ; attendu un fichier de personnes (TOML) existant, '
            "relatif au dossier du profil",
        ),
        (
            '[usagers]\ninscription = "http"\n',
            "[usagers] : attendu une table [usagers.actes.inscrire] et inscription = « http », ensemble",
        ),
        (
            '[usagers]\ninscription = "oui"\n',
            '[usagers] inscription = "oui" ; attendu « pilotage », « http » ou « aucune »',
        ),
        (
            "[menage]\nbrouillons = 1.5\n",
            "[menage] brouillons = 1.5 ; attendu true ou false : abandonner par les écrans le brouillon laissé ouvert ?",
        ),
        (
            '[menage.actes.supprimer_compte]\nchemin = "{numero}"\n',
            "[menage] actes : attendu dans supprimer_compte, un des renvois {usager} plutôt que {numero}",
        ),
    ],
)
def test_chaque_faute_a_sa_ligne(tmp_path: Path, texte: str, attendu: str) -> None:
    assert erreur(tmp_path, BASE + texte) == [attendu]
