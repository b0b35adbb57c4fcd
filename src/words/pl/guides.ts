import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const guides: WordsOf<typeof english> = {
  opening: 'Otwieranie instrukcji',
  needs: 'Czego potrzebujesz',
  before: 'Zanim zaczniesz',
  steps: 'Krok po kroku',
  otherwise: {
    phone: 'Mój telefon pokazuje coś innego',
    computer: 'Mój komputer pokazuje coś innego',
    page: 'Moja strona pokazuje coś innego',
  },
  search: 'Słowa mogą się różnić. Poszukaj w ustawieniach: „{word}”.',
  wrong: 'Jeśli coś stoi na przeszkodzie',
  test: 'Wypróbuj',
  remove: {
    key: 'Jak później usunąć klucz',
    trust: 'Jak wycofać zaufanie',
    setting: 'Jak to cofnąć',
  },
  thenApp: 'Potem, w aplikacji',
  replacing: {
    title: 'Nowy klucz w miejsce starego',
    choose:
      'Jeśli urządzenie proponuje oba, wybierz ten, który zaczyna się od „{keyName}”. „{oldKeyName}” to stary.',
    takeOut: 'Usuń stary klucz',
  },
  know: 'Co warto wiedzieć najpierw',
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
