// Étape 1: civil status as known, address found in a list, means of contact.
import { appeler, h, ident, note, p, region, titre } from './outils.js';
import { coche, lu, texte } from './champs.js';

const OBLIGATOIRES = "Les champs marqués d'un * sont obligatoires.";

export function identite({ demande, moi, reglages }) {
  const { personne } = moi;
  const saisi = demande.saisie;
  const champs = [];
  const champ = (fait) => { champs.push(fait); return fait.el; };
  const etat = (libelle, valeur) => (reglages.bogues.includes('etat-civil-ouvert')
    ? texte('x', libelle, { initial: valeur }).el : lu(libelle, valeur));
  const mineur = demande.statut !== 'majeur';
  return { champs, contenu: [
    titre(2, "Je vérifie les informations personnelles que j'ai fournies"),
    region('ÉTAT CIVIL', 3,
      note("Les informations d'état civil ne sont pas modifiables. Si ces informations ne sont plus à jour, veuillez indiquer lesquelles dans le champ « Observations à destination de l'administration » à l'étape Dépôt de la demande."),
      etat('Nom de naissance :', personne.famille), etat("Nom d'usage (facultatif) :", personne.usage),
      etat('Prénom(s) :', personne.prenoms), etat('Sexe :', personne.genre), etat('Date de naissance :', personne.ne_le),
      mineur && champ(coche('emancipe', 'Je suis un mineur (+16 ans) émancipé', { initial: saisi.emancipe })),
      etat('Pays de naissance :', personne.pays), etat('Lieu de naissance :', personne.ville), etat('Nationalité :', personne.nationalite)),
    region('ADRESSE', 3, note(OBLIGATOIRES), adresse(saisi, champ)),
    region('INFORMATIONS DE CONTACT', 3, note(OBLIGATOIRES),
      p("Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le cadre de cette démarche."),
      texte('messagerie', 'Email :', { initial: personne.messagerie, fige: true }).el,
      champ(texte('telephone', 'Numéro de téléphone *', { initial: saisi.telephone, requis: true, genre: 'tel' }))),
  ] };
}

function adresse(saisi, champ) {
  const entree = texte('adresse', 'Adresse * :', { initial: saisi.adresse, requis: true });
  const details = {
    numero: texte('numero', 'Numéro de voie :', { initial: saisi.numero }),
    voie: texte('voie', 'Voie :', { initial: saisi.voie }),
    complement: texte('complement', "Complément d'adresse :", { initial: saisi.complement }),
    code: texte('code', 'Code postal :', { initial: saisi.code }),
    ville: texte('ville', 'Ville * :', { initial: saisi.ville, requis: true }),
    pays: texte('pays', 'Pays :', { initial: saisi.pays || 'FRANCE' }),
    insee: texte('insee', 'Code INSEE :', { initial: saisi.insee }),
  };
  const offre = h('div', { role: 'listbox', 'aria-label': "Suggestions d'adresse", id: ident('s'), class: 'volet', hidden: true });
  entree.controle.setAttribute('role', 'combobox');
  entree.controle.setAttribute('aria-controls', offre.id);
  let attente = 0;
  let question = 0;
  const retenir = (une) => {
    const dite = `${une.numero} ${une.voie} ${une.code} ${une.ville}`.trim();
    entree.controle.value = dite;
    for (const nom of ['numero', 'voie', 'code', 'ville', 'insee']) details[nom].controle.value = une[nom];
    offre.hidden = true;
  };
  const chercher = async () => {
    const mienne = (question += 1);
    const recu = await appeler('GET', `/adresses?q=${encodeURIComponent(entree.controle.value)}`);
    if (mienne !== question) return;
    offre.replaceChildren(...recu.adresses.map((une) => h('div', { role: 'option', tabindex: -1, onclick: () => retenir(une) },
      `${une.numero} ${une.voie} ${une.code} ${une.ville}`.trim())));
    offre.hidden = recu.adresses.length === 0;
  };
  entree.controle.addEventListener('input', () => {
    clearTimeout(attente);
    if (entree.controle.value.length > 3) attente = setTimeout(chercher, 150);
  });
  return [
    champ(entree), offre,
    champ(coche('outremer', "Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse qui vous sont proposées.", { initial: saisi.outremer })),
    ...Object.values(details).map(champ),
  ];
}
