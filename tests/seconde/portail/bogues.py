"""The bugs this site can be started with (`--bogue NOM`), each with what it breaks."""

from __future__ import annotations

BOGUES: dict[str, str] = {
    "telephone-facultatif": "l'étape 1 s'enregistre sans téléphone",
    "union-inversee": "la date et le pays de l'union sont montrés à qui n'est ni marié ni pacsé, et à lui seul",
    "depot-sans-courriel": "aucun courriel ne part au dépôt",
    "depot-repete": "deux clics sur le dépôt envoient deux accusés de réception",
    "complement-sans-bouton": "la réponse au complément ne peut pas être envoyée",
    "titre-du-motif": "l'étape 2 s'intitule « Mon motif de séjour »",
    "quatrieme-fichier": "un quatrième fichier est accepté",
    "mot-de-passe-faible": "un mot de passe de n'importe quelle forme est accepté",
    "polygamie-a-tous": "la case sur la polygamie est montrée au mineur non émancipé",
    "pieces-facultatives": "l'étape 3 s'enregistre sans les justificatifs",
    "identifiant-courriel": "l'adresse électronique ouvre la session d'un usager qui a un n° étranger",
    "courriel-bavard": "le courriel d'une notification dit laquelle",
    "etat-civil-ouvert": "l'état civil se modifie",
    "situations-en-desordre": "les situations familiales ne sont pas dans l'ordre du guide",
    "pastille-absente": "la cloche ne dit pas combien de notifications attendent",
}
