import type { at as englishAt, work as englishWork } from '../../en/build/progress.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** What Home Assistant is at during a build, and how long that usually takes. */
export const work: WordsOf<typeof englishWork> = {
  install: {
    now: 'Installation de l’application',
    usually: 'Cela prend en général de une à trois minutes.',
  },
  code: {
    now: 'Transmission de son code à l’application',
    usually: 'Cela prend en général quelques secondes.',
  },
  start: {
    now: 'Démarrage de l’application, puis attente du chemin',
    usually: 'Cela prend en général moins d’une minute.',
  },
  remove: {
    now: 'Retrait de l’application',
    usually: 'Cela prend en général moins d’une minute.',
  },
  restore: {
    now: 'Arrêt de l’application',
    usually: 'Cela prend en général moins d’une minute.',
  },
  urls: { now: 'Réglage de ses adresses', usually: 'Cela prend en général quelques secondes.' },
  trust: {
    now: 'Home Assistant redémarre',
    usually: 'Cela prend en général une ou deux minutes.',
  },
  confirm: {
    now: 'Essai de l’entrée depuis l’extérieur, puis confirmation',
    usually: 'Cela prend en général moins d’une minute.',
  },
};

/** What the program is at, while it is at it: a first build, changes to one, or its removal. */
export const at: WordsOf<typeof englishAt> = {
  build: {
    building: {
      heading: 'Mise en place de votre entrée privée',
      lead: 'La serrure est posée avant que la porte n’existe : votre maison n’est jamais joignable sans clé, pas même une seconde.',
    },
    undoing: {
      heading: 'Latchkey retire tout ce qui a été fait',
      lead: 'L’adresse part en premier et la serrure en dernier : à aucun moment, personne ne peut atteindre votre maison.',
    },
    failed: {
      heading: 'La mise en place s’est arrêtée à mi-chemin',
      lead: 'Ce qui est fait reste fait. La serrure vient avant la porte : personne n’entre donc sans clé.',
    },
    undoFailed: {
      heading: 'Le retrait s’est arrêté à mi-chemin',
      lead: 'Ce qui reste est toujours verrouillé. La serrure part en dernier : personne n’entre donc sans clé.',
    },
    built: {
      heading: 'Votre entrée privée est en place',
      lead: 'Le portail est verrouillé et votre adresse est active. Ensuite, votre maison se relie à son chemin privé.',
    },
  },
  change: {
    building: {
      heading: 'Vos modifications sont en cours',
      lead: 'La serrure change en premier : votre maison n’est donc jamais joignable sans clé.',
    },
    undoing: {
      heading: 'Annulation de vos modifications',
      lead: 'Tout redevient comme avant. Le portail reste verrouillé d’un bout à l’autre.',
    },
    failed: {
      heading: 'Vos modifications se sont arrêtées à mi-chemin',
      lead: 'Ce qui est fait reste fait. Le portail est toujours verrouillé : personne n’entre donc sans clé.',
    },
    undoFailed: {
      heading: 'L’annulation s’est arrêtée à mi-chemin',
      lead: 'Le portail est toujours verrouillé : personne n’entre donc sans clé.',
    },
    built: {
      heading: 'Vos modifications sont faites',
      lead: 'Le portail est verrouillé et connaît les clés que vous avez maintenant.',
    },
  },
  removal: {
    building: {
      heading: 'Latchkey retire tout',
      lead: 'L’adresse part en premier et la serrure en dernier : à aucun moment, personne ne peut atteindre votre maison.',
    },
    undoing: {
      heading: 'Latchkey rétablit tout',
      lead: 'La serrure est posée avant l’adresse : votre maison n’est donc jamais joignable sans clé.',
    },
    failed: {
      heading: 'Le retrait s’est arrêté à mi-chemin',
      lead: 'Ce qui reste est toujours verrouillé. La serrure part en dernier : personne n’entre donc sans clé.',
    },
    undoFailed: {
      heading: 'Le rétablissement s’est arrêté à mi-chemin',
      lead: 'Ce qui est là est verrouillé : personne n’entre donc sans clé.',
    },
    built: {
      heading: 'Tout est retiré',
      lead: 'De ce que Latchkey a mis en place, il ne reste que des clés désactivées, sur la liste de Cloudflare.',
    },
  },
};
