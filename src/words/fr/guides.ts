import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { page } from './book/page.ts';

/** The words around a guide. */
export const guides: WordsOf<typeof english> = {
  needs: page.needs,
  before: page.before,
  steps: page.steps,
  otherwise: page.otherwise,
  search: page.search,
  wrong: page.wrong,
  test: page.test,
  remove: page.remove,
  thenApp: page.thenApp,
  replacing: {
    title: page.replacing.title,
    choose: page.replacing.choose,
    takeOut: page.replacing.takeOut,
  },
  know: page.know,
  opening: 'Ouverture du guide',
  purpose: 'Où vous voulez utiliser la clé',
  place: 'Qui doit faire confiance à votre maison',
  compare: 'Ce que l’appareil doit afficher',
  step: 'Étape {number} sur {count}',
  elsewhere: 'Cela ne ressemble pas à ça',
  showAll: 'Afficher toutes les étapes',
  oneByOne: 'Une étape à la fois',
  next: 'Étape suivante',
  previous: 'Étape précédente',
  print: 'Imprimer ce guide',
  printedRenewed:
    'Deux pages : la nouvelle clé, et comment l’ancienne s’en va. Elles ne portent aucun secret.',
  printed: 'Une page pour cet appareil. Elle ne porte aucun secret.',
  printedTrust: 'Une page avec l’empreinte. Elle ne porte aucun secret.',
  printedNetwork: 'Une page avec ces étapes. Elle ne porte aucun secret.',
};
