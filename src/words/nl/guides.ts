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
  opening: 'De handleiding wordt geopend',
  purpose: 'Waar je de sleutel wilt gebruiken',
  place: 'Wie je huis moet vertrouwen',
  compare: 'Wat het apparaat moet laten zien',
  step: 'Stap {number} van {count}',
  elsewhere: 'Het ziet er anders uit',
  showAll: 'Alle stappen tonen',
  oneByOne: 'Eén stap tegelijk',
  next: 'Volgende stap',
  previous: 'Vorige stap',
  print: 'Deze handleiding afdrukken',
  printedRenewed: 'Twee pagina’s: de nieuwe sleutel, en hoe de oude verdwijnt. Er staat geen geheim op.',
  printed: 'Eén pagina voor dit apparaat. Er staat geen geheim op.',
  printedTrust: 'Eén pagina met de vingerafdruk. Er staat geen geheim op.',
  printedNetwork: 'Eén pagina met deze stappen. Er staat geen geheim op.',
};
