import type { common as english } from '../en/common.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const common: WordsOf<typeof english> = {
  title: '{heading} · Latchkey',
  titleOf: '{heading} · {address} · Latchkey',
  back: 'Retour',
  continue: 'Continuer',
  retry: 'Réessayer',
  whyItMatters: 'Pourquoi c’est important',
  later: {
    coming: 'Chargement de cet écran',
    missing: 'Cette partie de Latchkey ne s’est pas chargée',
    next: 'Latchkey s’est peut-être arrêté, ou a été mis à jour. Aucune de vos réponses n’est perdue. Réessayez ; si rien ne change, rechargez cette page.',
  },
  opening: 'Ouverture de Latchkey',
  openingUsually: 'Cela prend en général une ou deux secondes.',
  steps: 'Étapes',
  stepOf: 'Étape {number} sur {count}',
  stage: {
    welcome: 'Bienvenue',
    cloudflare: 'Cloudflare',
    home: 'Votre maison',
    address: 'Adresse',
    devices: 'Appareils',
    build: 'Mise en place',
    'own-proxy': 'Votre proxy',
    'hand-over': 'Remise des clés',
  },
  stepState: { now: '(vous êtes ici)', done: '(fait)', later: '(plus tard)' },
  practice: {
    name: 'Entraînement',
    says: 'Rien ici n’est réel, et rien ici ne protège votre maison.',
  },
  disconnected: {
    what: 'Latchkey ne répond pas. Voici ce qui était affiché en dernier. La fenêtre continue de le chercher.',
    retry: 'Chercher maintenant',
  },
  refused: {
    heading: 'Cette page est fermée',
    why: 'Chaque lien vers Latchkey ouvre une seule fenêtre, une seule fois. Celui-ci a déjà servi, ou il est incomplet. Si Latchkey est encore ouvert dans un autre navigateur, continuez là-bas.',
    next: 'Revenez au terminal où Latchkey tourne. Relancez-le et ouvrez le nouveau lien.',
  },
  scheme: {
    label: 'Couleurs : {now}',
    system: 'comme cet ordinateur',
    light: 'claires',
    dark: 'sombres',
  },
  copy: {
    ready: 'Copier',
    copied: 'Copié',
    failed: 'La copie n’a pas marché',
    named: 'Copier {name}',
    forAMinute: 'Copié pour une minute',
    toStay: 'Copié jusqu’à votre prochaine copie',
    pasted:
      'Une minute après utilisation, Latchkey vide le presse-papiers s’il voit que ceci s’y trouve encore.',
  },
  problem: {
    details: 'Détails techniques',
    right: 'Le droit nécessaire est « {name} » : {row}.',
    nothingChanged: 'Rien n’a été modifié cette fois.',
  },
  loses: 'Si vous changez ceci, vous repasserez par ces étapes : {stages}',
  fact: {
    nothingChanges: 'Rien ne change avant votre accord',
  },
  language: {
    label: 'Langue : {now}',
    choose: 'Langue',
    asComputer: 'Comme cet ordinateur',
  },
};
