import type { desktop as english } from '../en/desktop.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const desktop: WordsOf<typeof english> = {
  keyEnds: {
    title: '{count, plural, one {Une clé prend bientôt fin} other {{count} clés prennent bientôt fin}}',
    only: 'La clé pour {name} prend fin le {day}. Latchkey peut la renouveler.',
    named: '{name} : {day}',
    more: 'et {count} de plus',
    renew: 'Latchkey peut les renouveler.',
  },
  closing: {
    message: 'Certaines clés ne sont pas encore remises.',
    detail:
      'Latchkey fonctionne sans trousseau : il oublie donc ces clés à sa fermeture. Il vous faudrait en créer de nouvelles.',
    stay: 'Rester',
    close: 'Fermer et les oublier',
  },
  cannotStart: {
    taken: 'Latchkey est déjà ouvert, dans votre navigateur. Fermez-le d’abord là-bas.',
    shared:
      'D’autres utilisateurs de cet ordinateur peuvent entrer dans le dossier où Latchkey garde ses fichiers. Fermez-leur ce dossier et relancez Latchkey.',
    unusable:
      'Latchkey ne peut pas utiliser ses fichiers. Le disque est peut-être plein, ou accessible en lecture seule.',
    failed: 'Latchkey n’a pas pu démarrer.',
  },
};
