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
  opening: 'Otwieranie instrukcji',
  purpose: 'Gdzie chcesz używać klucza',
  place: 'Co ma ufać twojemu domowi',
  compare: 'Co urządzenie ma pokazać',
  step: 'Krok {number} z {count}',
  elsewhere: 'To wygląda inaczej',
  showAll: 'Pokaż wszystkie kroki',
  oneByOne: 'Krok za krokiem',
  next: 'Następny krok',
  previous: 'Poprzedni krok',
  print: 'Wydrukuj tę instrukcję',
  printedRenewed: 'Dwie strony: nowy klucz i jak usunąć stary. Nie ma na nich żadnych tajemnic.',
  printed: 'Jedna strona dla tego urządzenia. Nie ma na niej żadnych tajemnic.',
  printedTrust: 'Jedna strona z odciskiem palca. Nie ma na niej żadnych tajemnic.',
  printedNetwork: 'Jedna strona z tymi krokami. Nie ma na niej żadnych tajemnic.',
};
