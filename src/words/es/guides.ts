import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { page } from './book/page.ts';

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
  opening: 'Abriendo la guía',
  purpose: 'Dónde quieres usar la llave',
  place: 'Quién va a confiar en tu casa',
  compare: 'Lo que el dispositivo tiene que mostrar',
  step: 'Paso {number} de {count}',
  elsewhere: 'No se ve así',
  showAll: 'Mostrar todos los pasos',
  oneByOne: 'Un paso cada vez',
  next: 'Paso siguiente',
  previous: 'Paso anterior',
  print: 'Imprimir esta guía',
  printedRenewed: 'Dos páginas: la llave nueva y cómo se quita la antigua. No contienen ningún secreto.',
  printed: 'Una página para este dispositivo. No contiene ningún secreto.',
  printedTrust: 'Una página con la huella digital. No contiene ningún secreto.',
  printedNetwork: 'Una página con estos pasos. No contiene ningún secreto.',
};
