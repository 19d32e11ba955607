// Étape 2: dates, family situation, attestations.
import { h, note, p, region, titre } from './outils.js';
import { choix, coche, date, deroulante, texte } from './champs.js';

const OBLIGATOIRES = "Les champs marqués d'un * sont obligatoires.";
const UNIS = ['Marié(e)', 'Pacsé(e)'];
const ATTESTATIONS = {
  travail: "Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *",
  polygamie: "Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *",
  sanctions: "Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. *",
};

export function motif({ demande, reglages }) {
  const saisi = demande.saisie;
  const champs = [];
  const champ = (fait) => { champs.push(fait); return fait.el; };
  const inverse = reglages.bogues.includes('union-inversee');
  const union = [
    date('union_date', "Date de début de l'union * :", { initial: saisi.union_date, requis: true }),
    texte('union_pays', "Pays de l'union * :", { initial: saisi.union_pays, requis: true }),
  ];
  const place = h('div');
  const montrer = (situation) => {
    const voulue = Boolean(situation) && UNIS.includes(situation) !== inverse;
    place.replaceChildren(...(voulue ? union.map((c) => c.el) : []));
  };
  montrer(saisi.situation);
  const contenu = [
    titre(2, reglages.bogues.includes('titre-du-motif') ? 'Mon motif de séjour' : 'Je renseigne mon motif de séjour'),
    region("INFORMATION SUR LA PRISE EN CHARGE PAR L'ASE", 3, note(OBLIGATOIRES),
      champ(date('prise_en_charge', "Date de prise en charge par l'ASE * :", { initial: saisi.prise_en_charge, requis: true }))),
    region('LIENS PERSONNELS ET FAMILIAUX', 3, note(OBLIGATOIRES),
      titre(4, 'MA SITUATION FAMILIALE'),
      champ(date('entree', "Date d'entrée en France * :", { initial: saisi.entree, requis: true })),
      champ(deroulante('situation', 'Quelle est votre situation familiale actuelle ? * :', reglages.situations, { initial: saisi.situation || '', requis: true, change: montrer })),
      place,
      titre(4, 'ENFANTS'),
      champ(choix('enfants', 'Avez-vous des enfants à votre charge ? * :', ['Oui', 'Non'], { initial: saisi.enfants, requis: true }))),
    region("ATTESTATION SUR L'HONNEUR", 3, note(OBLIGATOIRES),
      p("En cochant les cases suivantes, j'atteste sur l'honneur :"),
      demande.attestations.map((nom) => champ(coche(nom, ATTESTATIONS[nom], { initial: saisi[nom], requis: true })))),
  ];
  champs.push(...union);
  return { champs, contenu };
}
