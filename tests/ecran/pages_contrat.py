"""The pages of the contract's own test site. None of them is a page of the simulator."""

from __future__ import annotations

FORMULAIRE = """
<nav aria-label="Fil d'Ariane">Vous êtes ici : <ol><li><a href="accueil">Accueil</a></li><li>Ma demande</li></ol></nav>
<ol aria-label="Étapes de la demande"><li>Identité</li><li aria-current="step">Séjour</li><li>Dépôt</li></ol>
<h1>Ma demande</h1>
<p>Les champs marqués d'un <strong>*</strong> sont <a href="obligatoires">obligatoires</a>.</p>
<form method="post" action="recu" enctype="multipart/form-data" novalidate>
  <fieldset><legend>Identité</legend>
    <label for="nom">Nom <abbr aria-hidden="true">*</abbr> :</label>
    <input id="nom" name="nom" required maxlength="10" placeholder="DUPONT" aria-describedby="aide-nom">
    <p id="aide-nom">En majuscules</p>
    <label>Prénom <input name="prenom" value="Léa"></label>
    <label>N° étranger <input name="numero" value="9900000001" readonly></label>
    <fieldset><legend>Sexe</legend>
      <label><input type="radio" name="sexe" value="M" checked> Masculin</label>
      <label><input type="radio" name="sexe" value="F"> Féminin</label>
    </fieldset>
    <fieldset aria-describedby="err-date" aria-invalid="true"><legend>Date de naissance</legend>
      <label>Jour <input name="nj" placeholder="JJ"></label>
      <label>Mois <select name="nm"><option value=""></option><option value="1">Janvier</option>
        <option value="8">Août</option></select></label>
      <label>Année <input name="na" placeholder="AAAA"></label>
      <p id="err-date">La date est obligatoire.</p>
    </fieldset>
  </fieldset>
  <fieldset><legend>Conjoint</legend>
    <label>Nom <input name="conjoint"></label>
    <fieldset><legend>Date de mariage</legend>
      <label>Jour <input name="mj"></label><label>Mois <input name="mm" placeholder="MM"></label>
      <label>Année <input name="ma"></label>
    </fieldset>
    <label>Date d'union <input type="date" name="union"></label>
    <label>Pays de l'union <select name="pays"><option value="">Choisir un pays</option>
      <option>FRANCE</option><option value="MA">MAROC</option></select></label>
  </fieldset>
  <label><input type="checkbox" name="honneur" value="oui"> J'atteste sur l’honneur</label>
  <label><input type="checkbox" name="infos" value="oui" checked> Je reçois des nouvelles</label>
  <label for="obs">Observations</label><textarea id="obs" name="obs"></textarea>
  <section aria-labelledby="t-passeport"><h2 id="t-passeport">Passeport</h2>
    <label for="f1">Joindre un document</label><input type="file" id="f1" name="passeport" multiple></section>
  <section aria-labelledby="t-photo"><h2 id="t-photo">Photographie</h2>
    <label for="f2">Joindre un document</label><input type="file" id="f2" name="photo"></section>
  <button name="action" value="valider">Valider</button>
  <button name="action" value="quitter" formaction="quitter">Quitter et revenir plus tard</button>
  <button disabled>Envoyer au service</button>
</form>
"""

LECTURE = """
<h1>Mon dossier</h1>
<div role="alert"><p>Deux champs sont à <a href="#x">corriger</a></p></div>
<p role="status">Votre saisie est sauvegardée</p>
<h2>État civil</h2>
<dl><div><dt>Nom</dt><dd>DUPONT</dd></div><dt>Pays</dt><dd>FRANCE</dd></dl>
<output aria-label="Montant">0 €</output>
<h2>Mes demandes</h2>
<table><caption>Mes demandes en cours</caption>
<thead><tr><th>Numéro</th><th>État</th><th>Action</th></tr></thead>
<tbody><tr><th scope="row">5901</th><td>Déposée</td><td><a href="d/5901">Consulter</a></td></tr>
<tr><td>5902</td><td>Brouillon</td><td><a href="d/5902">Consulter</a></td></tr></tbody></table>
<details><summary>Qui peut déposer ?</summary><p>Toute personne.</p><button>Imprimer</button></details>
<ul><li aria-label="Passeport.pdf">Passeport.pdf <button aria-label="Supprimer Passeport.pdf">SUPPRIMER</button></li>
<li>Photo.png <a href="photo">Voir</a></li></ul>
<article><h3>Notification</h3><p>Bonjour,<br>votre   demande&nbsp;est <em>acceptée</em>.</p></article>
<p hidden>Caché</p><p style="display: none">Invisible</p><template><p>Modèle</p></template>
<div role="tablist"><button role="tab" aria-selected="true">Reçues</button><button role="tab">Envoyées</button></div>
<button>Précédent</button><a href="suite" role="button">Suivant</a><a href="ici"><img src="i.png" alt="Accueil"></a>
"""

FENETRE = """
<h1>Prise en charge</h1><form method="post" action="recu">
<button name="action" value="dehors">Abandonner</button></form>
<dialog open aria-labelledby="tf"><h2 id="tf">Demandeur non éligible</h2><p>Vous ne pouvez pas continuer.</p>
<form method="post" action="recu"><button name="action" value="dedans">Abandonner</button></form>
<form method="dialog"><button>Modifier ma saisie</button></form></dialog>
"""

CONDITIONNEL = """
<h1>Situation</h1><form method="post" action="conditionnel" id="f">{champs}
<button name="action" value="enregistrer" formaction="recu">Enregistrer</button>
<noscript><button name="action" value="actualiser">Actualiser</button></noscript></form>
<script>
document.addEventListener('change', async (e) => {{
  const f = document.getElementById('f');
  const r = await fetch('conditionnel', {{method: 'POST', body: new URLSearchParams(new FormData(f))}});
  const d = new DOMParser().parseFromString(await r.text(), 'text/html');
  f.replaceWith(d.getElementById('f'));
}});
</script>
"""

ADRESSE = """
<h1>Adresse</h1><form method="post" action="adresse">
<fieldset id="bloc"><legend>Domicile</legend>
<label for="q">Adresse</label><input id="q" name="q" role="combobox" aria-controls="offres" aria-expanded="false"
 autocomplete="off" value="{q}">
<noscript><button name="action" value="rechercher">Rechercher</button></noscript>
<ul id="offres" role="listbox" aria-label="Suggestions" hidden></ul>
<noscript>{offres}</noscript>
</fieldset><p>Retenue : {q}</p></form>
<script>
const q = document.getElementById('q'), l = document.getElementById('offres');
let attente;
q.addEventListener('keyup', () => {{
  clearTimeout(attente);
  attente = setTimeout(async () => {{
    const noms = await (await fetch('offres?q=' + encodeURIComponent(q.value))).json();
    l.replaceChildren(...noms.map((n) => Object.assign(document.createElement('li'), {{role: 'option', textContent: n}})));
    l.hidden = !noms.length;
  }}, 150);
}});
l.addEventListener('click', (e) => {{ q.value = e.target.textContent; l.hidden = true; }});
</script>
"""

PIECES = """
<h1>Pièces</h1><form method="post" action="recu" enctype="multipart/form-data">
<div role="group" aria-labelledby="t1"><h5 id="t1">Passeport *</h5>
  <input type="file" name="p1" multiple aria-label="Fichiers : Passeport">
  <button name="action" value="joindre:p1">Joindre un document</button></div>
<div role="group" aria-labelledby="t2"><h5 id="t2">Domicile</h5>
  <label for="d">Joindre un document</label><input type="file" id="d" name="p2" hidden>
  <button name="action" value="joindre:p2">Envoyer</button></div>
<div role="group" aria-labelledby="t3"><h5 id="t3">Section repliable</h5>
  <details open><summary><h6>État civil</h6></summary><label>Lieu <input name="lieu"></label></details></div>
</form>
"""

SCRIPTS = {
    "scripts-defer": '<h1>Tard</h1><button>Faire</button><script src="pose.js" defer></script>',
    "scripts-async": '<h1>Tard</h1><button>Faire</button><script src="pose.js" async></script>',
    "tardif": """<h1>Tardif</h1><div id="z"></div><script>
      setTimeout(() => setTimeout(() => { z.innerHTML = '<p>Enfin là</p><button onclick="this.textContent=\\'Fait\\'">Faire</button>'; }, 700), 700);
      </script>""",
    "modale": """<h1>Modale</h1><button onclick="document.querySelector('dialog').showModal()">Ouvrir</button>
      <button>Derrière</button>
      <dialog aria-label="Confirmer"><p>Sûr ?</p><button onclick="this.closest('dialog').close()">Fermer</button></dialog>""",
    "recouvert": """<h1>Recouvert</h1><button onclick="document.title='clic'">Sous</button>
      <div style="position:fixed;inset:0;background:#fff8" id="v"></div>
      <script>setTimeout(() => setTimeout(() => v.remove(), 300), 600)</script>""",
    "alerte": """<h1>Alerte</h1><button onclick="alert('Attention');document.querySelector('h1').textContent='Lu'">Prévenir</button>
      <button onclick="absente()">Casser</button>""",
    "choix-fichier": """<h1>Fichier</h1><section aria-label="Passeport"><ul id="l"></ul>
      <button onclick="i.click()">Joindre un document</button></section>
      <input type="file" id="i" multiple hidden
       onchange="l.innerHTML=[...i.files].map(f=>'<li>'+f.name+'</li>').join('')">""",
    "valeur": """<h1>Valeur</h1><label>Ville <input id="v"></label>
      <button onclick="v.value='Lille'">Remplir</button>""",
    "cascade": """<style>#p{display:none} #c:checked ~ #p{display:block}</style><h1>Cascade</h1>
      <input type="checkbox" id="c"><label for="c">Plus</label><p id="p">Le reste</p>""",
    "lien-fichier": """<h1>Lien</h1><a href="#" onclick="const a=document.createElement('a');
      a.href=window.URL.createObjectURL(new Blob(['abc']));a.download='abc.txt';a.click();return false">Exporter</a>""",
    "requete-lente": """<h1>Requête</h1><button onclick="fetch('lente').then(r=>r.text()).then(t=>o.textContent=t)">Aller</button>
      <p id="o">rien</p>""",
}
