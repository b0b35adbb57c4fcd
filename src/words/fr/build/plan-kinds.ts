import type { plan as english } from '../../en/build/plan-kinds.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** What a plan is, said above it. The first build keeps the name of the step. */
export const plan: WordsOf<typeof english> = {
  build: {
    heading: 'Relire et mettre en place',
    lead: 'Voici tout ce que Latchkey va faire dans votre compte Cloudflare.',
    leadWithHome: 'Voici tout ce que Latchkey va faire dans votre compte Cloudflare et dans Home Assistant.',
    approve: 'Mettre en place mon entrée privée',
    fact: 'Rien ne change avant votre accord',
  },
  change: {
    heading: 'Relire vos modifications',
    lead: 'Voici tout ce que Latchkey va faire dans votre compte Cloudflare. Le reste ne change pas.',
    leadWithHome:
      'Voici tout ce que Latchkey va faire dans votre compte Cloudflare et dans Home Assistant. Le reste ne change pas.',
    approve: 'Faire ces modifications',
    fact: 'Rien ne change avant votre accord',
  },
  repair: {
    heading: 'Remettre en ordre',
    lead: 'Quelqu’un a modifié ce que Latchkey a mis en place. Ceci le ramène à ce que vous vouliez.',
    approve: 'Remettre en ordre',
    fact: 'Rien ne change avant votre accord',
  },
  home: {
    heading: 'Préparer Home Assistant',
    lead: 'Voici tout ce que Latchkey va faire dans Home Assistant. Le reste ne change pas.',
    approve: 'Faire ces modifications',
    fact: 'Rien ne change avant votre accord',
  },
  removal: {
    heading: 'Tout retirer',
    lead: 'Voici tout ce qui part. Ensuite, personne n’atteint votre maison de l’extérieur, pas même vous.',
    approve: 'Tout retirer',
    fact: 'Rien ne part avant votre accord',
  },
  unfinished: {
    heading: 'Arrêt à mi-chemin',
    lead: '{count, plural, one {{done} étape faite sur {count}. Voici ce qui reste.} other {Étapes faites : {done} sur {count}. Voici ce qui reste.}}',
    approve: 'Continuer',
    fact: 'Cela reprend avec ce qui reste',
  },
};
