// The wizard: one page for the five étapes, its progress bar, its buttons.
import { aller, appeler, ariane, boite, bouton, bulle, h, p, sortie, telecharger, titre } from './outils.js';
import { saisie, signaler, texte } from './champs.js';
import { identite } from './identite.js';
import { motif } from './motif.js';
import { pieces } from './pieces.js';

const NOMS = { identite: 'Informations personnelles', motif: 'Motif de séjour', pieces: 'Justificatifs', depot: 'Dépôt de la demande', fin: 'Confirmation' };
const ORDRE = Object.keys(NOMS);
const CORPS = { identite, motif, pieces, depot };

export async function etape(contexte) {
  const demande = await appeler('GET', '/demande');
  const voulue = contexte.parametres[0];
  const permise = demande.numero ? voulue === 'fin' : ORDRE.indexOf(voulue) >= 0 && ORDRE.indexOf(voulue) <= ORDRE.indexOf(demande.etape);
  if (!demande.cle) { await aller('/', { remplacer: true }); return null; }
  if (!permise) { await aller(`/demande/${demande.etape}`, { remplacer: true }); return null; }
  const haut = [ariane('Demander un titre de séjour'), titre(1, 'Demander un titre de séjour'), barre(voulue)];
  if (voulue === 'fin') return [...haut, ...fin(demande)];
  const { champs, contenu } = CORPS[voulue]({ ...contexte, demande });
  return [...haut, ...contenu, boutons(voulue, champs, contexte.reglages)];
}

function barre(courante) {
  return h('div', { role: 'list', 'aria-label': 'Étapes de la demande', class: 'etapes' }, ORDRE.map((cle, rang) =>
    h('div', { role: 'listitem', 'aria-current': cle === courante ? 'step' : null }, `${rang + 1} ${NOMS[cle]}`)));
}

function boutons(courante, champs, reglages) {
  const garder = async (vers) => {
    const recu = await appeler('PUT', `/demande/etapes/${courante}`, { saisie: saisie(champs), vers });
    signaler(champs, recu.erreurs);
    if (recu.bien) bulle('Saisie enregistrée');
    return recu;
  };
  const revenir = async () => {
    if (courante === 'identite') { await aller('/preambule'); return; }
    const recu = await garder('precedente');
    if (recu.bien) await aller(`/demande/${recu.etape}`);
  };
  const quitter = async () => { if ((await garder('sortie')).bien) await aller('/'); };
  const poursuivre = async () => {
    const recu = await garder('suivante');
    if (recu.bien) await aller(`/demande/${recu.etape}`);
    else document.querySelector('[aria-invalid="true"]')?.scrollIntoView();
  };
  const deposer = async () => {
    const recu = await appeler('POST', '/demande/depot', { saisie: saisie(champs) });
    if (recu.bien) await aller('/demande/fin', { remplacer: true });
  };
  const abandonner = async () => boite('Abandonner la demande ?', [p('Votre saisie sera effacée.')], [
    ["Confirmer l'abandon", async () => { await appeler('DELETE', '/demande'); await aller('/'); }],
    ['Poursuivre ma demande', () => {}],
  ]);
  const dernier = courante === 'depot' ? ['Déposer la demande >', deposer] : ['Enregistrer et continuer', poursuivre];
  return h('div', { class: 'rang' }, [
    ["< Revenir à l'étape précédente", revenir], ['Abandonner la demande', abandonner], ['Quitter et revenir plus tard', quitter], dernier,
  ].map(([nom, faire]) => bouton(nom, faire, { 'data-repetable': faire === deposer && reglages.bogues.includes('depot-repete') })));
}

function depot({ demande }) {
  const observations = texte('observations', "Observations à destination de l'administration :", { long: true, initial: demande.saisie.observations });
  return { champs: [observations], contenu: [
    titre(2, 'Je confirme le dépôt définitif de ma demande.'),
    p("Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif, utilisez le bouton « Revenir à l'étape précédente ». Après le dépôt de votre demande vous ne pourrez plus la modifier."),
    p("Si vous souhaitez ajouter des observations pour accompagner votre demande, un champ « Observations à destination de l'administration » est disponible en bas de page."),
    observations.el,
  ] };
}

function fin(demande) {
  return [
    titre(2, 'Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception.'),
    p("Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre boîte mail."),
    p("Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la rubrique Contact."),
    p("Vous recevrez un e-mail vous informant de l'état d'avancement de votre dossier et si nécessaire de demande de pièces complémentaires."),
    p('Vous devez obligatoirement avoir une couverture sociale. Pour en savoir plus concernant la couverture sociale, rendez-vous sur le site suivant : ', sortie('ameli.fr', 'https://www.ameli.fr/'), '.'),
    bouton('Ouvrir la confirmation (PDF)', () => telecharger(demande.confirmation, 'confirmation.pdf')),
    p('Je donne mon avis'), p(sortie('Voxusagers.gouv.fr', 'https://voxusagers.gouv.fr/')),
  ];
}
