import type { about as english } from '../en/about.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const about: WordsOf<typeof english> = {
  title: 'À propos de Latchkey',
  version: 'Version {version}',
  licence:
    'Latchkey est un logiciel libre à code source ouvert, sous licence MIT. Vous pouvez l’utiliser, le modifier et le transmettre.',
  privacy: 'Il n’a ni serveur ni compte, et personne ne suit ce que vous en faites.',
  notices: {
    title: 'Le travail des autres dans Latchkey',
    lead: 'Latchkey repose sur le travail de beaucoup d’autres. Voici leurs noms et leurs conditions.',
    coming: 'Récupération de la liste',
    missing: 'La liste n’a pas pu être récupérée.',
    one: '{name} {version}, {licence}',
  },
  close: 'Fermer',
};
