import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../lay-words.ts';

/** The words around a guide. */
export const guides: WordsOf<typeof english> = {
  needs: 'Ce qu’il vous faut',
  before: 'Avant de commencer',
  steps: 'Pas à pas',
  otherwise: {
    phone: 'Mon téléphone affiche autre chose',
    computer: 'Mon ordinateur affiche autre chose',
    page: 'Ma page affiche autre chose',
  },
  search: 'Les mots peuvent différer. Cherchez « {word} » dans les réglages.',
  wrong: 'Si quelque chose bloque',
  test: 'L’essayer',
  remove: {
    key: 'Enlever la clé',
    trust: 'Ne plus lui faire confiance',
    setting: 'L’annuler',
  },
  thenApp: 'Ensuite, dans l’application',
  replacing: {
    title: 'Une nouvelle clé à la place de l’ancienne',
    choose:
      'Si un appareil propose les deux, choisissez celle qui commence par « {keyName} ». « {oldKeyName} » est l’ancienne.',
    takeOut: 'Enlever l’ancienne clé',
  },
  know: 'À savoir d’abord',
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
