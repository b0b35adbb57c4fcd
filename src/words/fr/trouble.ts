import type { trouble as english } from '../en/trouble.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

/** What mends it: what Latchkey can do, and the button that leads there. */
const cure: WordsOf<typeof english.cure> = {
  build: {
    say: 'Latchkey peut remettre cela en ordre. Vous voyez d’abord le plan.',
    to: 'Voir le plan',
  },
  'over-http2': {
    say: 'Latchkey peut désormais faire utiliser HTTP/2 au connecteur. L’écran suivant montre ce que cela change.',
    to: 'Passer par HTTP/2',
  },
  'by-both-families': {
    say: 'Latchkey peut laisser le connecteur utiliser IPv4 ou IPv6, celui qui fonctionne. L’écran suivant montre ce que cela change.',
    to: 'Utiliser IPv4 ou IPv6',
  },
  'take-over': {
    say: 'Latchkey peut remplacer l’enregistrement, avec votre accord. Vous voyez d’abord ce qui s’y trouve.',
    to: 'Voir l’enregistrement',
  },
  'log-in': {
    say: 'Laissez entrer Latchkey dans Home Assistant. Il y voit ce qui ne va pas, et peut le remettre en ordre.',
    to: 'Se connecter à Home Assistant',
  },
  'connect-home': {
    say: '« Relier votre maison » montre quoi faire, pas à pas.',
    to: 'Aller à « Relier votre maison »',
  },
  'by-hand': { say: 'Il n’y a que vous qui puissiez le faire.', to: 'Que faire' },
};

export const trouble: WordsOf<typeof english> = {
  of: {
    ...inTheHome,
    ...atCloudflare,
    ...atTheDevice,
    ...atThePublicAddress,
  },
  withoutTunnel: saidWithoutTunnel,
  cure,
  ask: 'Pourquoi est-ce que je n’arrive pas à entrer ?',
  heading: 'Pourquoi est-ce que je n’arrive pas à entrer ?',
  lead: 'Latchkey essaie d’entrer à votre place et vérifie toutes les raisons connues.',
  looking: {
    what: 'Vérification de toutes les raisons connues',
    count: '{done} vérifiées sur {count}',
    usually:
      'Cela prend en général quelques secondes, et plus longtemps quand votre Home Assistant est éteint.',
  },
  found: {
    out: '{count, plural, one {Voici ce qui vous empêche d’entrer} other {Voici ce qui vous empêche d’entrer}}',
    lesser: 'Quelque chose n’est pas comme il faut',
    also: 'Pas comme il faut non plus',
    at: 'Cela concerne {addresses}.',
    byHand: 'Le faire à la main',
    sameCure: '« {to} » règle aussi cela.',
    technical: 'Ce qui a été constaté',
  },
  none: {
    'got-in': {
      title: 'Latchkey vient d’entrer avec une clé.',
      why: 'Tout ce qui peut être vu d’ici va bien. Si vous n’arrivez toujours pas à entrer, choisissez ci-dessous ce que vous voyez.',
    },
    'got-in-elsewhere': {
      title: 'Latchkey vient d’entrer avec une clé, mais il n’a pas pu essayer toutes les adresses.',
      why: 'Pas essayé : {addresses}. Cet ordinateur n’a pas de clé pour cela. Si vous n’arrivez pas à y entrer, choisissez ci-dessous ce que vous voyez.',
    },
    'not-made': {
      title: 'Rien d’anormal n’a été trouvé, mais l’entrée n’a pas été essayée.',
      why: 'Cet ordinateur n’a pas de clé à présenter : Latchkey n’a donc pas pu ouvrir votre maison comme le font vos appareils. Choisissez ci-dessous ce que vous voyez.',
    },
  },
  logIn: {
    title: 'Latchkey en voit plus une fois connecté',
    why: 'Certaines raisons ne se voient que de l’intérieur de Home Assistant.',
    to: 'Se connecter à Home Assistant',
  },
  symptoms: {
    title: 'Que voyez-vous ?',
    where: 'Où cela ne marche pas',
  },
  group: {
    android: 'Application Android',
    iphone: 'Application iPhone',
    browser: 'Navigateur',
    home: 'À la maison',
    voice: 'Assistants vocaux',
    more: 'Envois de fichiers et autres',
  },
  good: {
    title:
      '{count, plural, one {{count} raison vérifiée, tout va bien} other {{count} raisons vérifiées, tout va bien}}',
    row: '{good} {saw}',
  },
  close: 'Fermer',
  again: 'Regarder de nouveau',
  fact: 'Il ne fait que regarder. Rien n’est modifié',
};
