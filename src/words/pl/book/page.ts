import type { page as english } from '../../en/book/page.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const page: WordsOf<typeof english> = {
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
  remove: { key: 'Jak później usunąć klucz', trust: 'Jak wycofać zaufanie', setting: 'Jak to cofnąć' },
  thenApp: 'Potem, w aplikacji',
  replacing: {
    title: 'Nowy klucz w miejsce starego',
    sheet: 'Usuń stary klucz: {name}',
    newKey: 'Nowy klucz',
    oldKey: 'Stary klucz',
    choose:
      'Jeśli urządzenie proponuje oba, wybierz ten, który zaczyna się od „{keyName}”. „{oldKeyName}” to stary.',
    takeOut: 'Usuń stary klucz',
  },
  know: 'Co warto wiedzieć najpierw',
  sheet: {
    title: 'Klucz: {name}',
    address: 'Adres',
    file: 'Plik klucza',
    files: 'Pliki kluczy',
    scan: 'Zeskanuj, aby otworzyć',
    same: '{count, plural, one {Krok {count} jest taki sam jak w „{label}”. Zrób go raz. Potem:} few {Kroki od 1 do {count} są takie same jak w „{label}”. Zrób je raz. Potem:} many {Kroki od 1 do {count} są takie same jak w „{label}”. Zrób je raz. Potem:} other {Kroki od 1 do {count} są takie same jak w „{label}”. Zrób je raz. Potem:}}',
    words:
      'Sześć słów, które otwierają plik, pokazuje Latchkey. Nie ma ich na tej stronie i nie należy ich na niej zapisywać.',
    lost: 'Urządzenie zginęło? Otwórz Latchkey i wyłącz jego klucz. Wszyscy inni nadal wchodzą.',
    notes: 'Miejsce na notatki, ale nie na sześć słów',
    keep: 'Na tej stronie nie ma żadnych tajemnic. Możesz ją zachować.',
  },
  trustSheet: {
    title: 'Zaufaj {address} na tym urządzeniu',
    file: 'Plik zaufania',
    authority: 'Nazwa na listach',
    fingerprint: 'Odcisk palca (SHA-256)',
    thumbprint: 'W Windows (SHA-1)',
    compare: 'Porównaj odcisk palca stąd z tym na urządzeniu. Jeśli się różnią, to inny plik: usuń go.',
    notes: 'Miejsce na notatki',
  },
  networkSheet: { local: 'Numer w domu', notes: 'Miejsce na notatki' },
  unnamed: {
    name: 'twoje urządzenie',
    address: 'twój adres',
    file: 'twój plik',
    authority: 'Latchkey',
    host: 'pierwsza część twojego adresu',
    domain: 'reszta twojego adresu',
    local: 'numer komputera w domu',
  },
};
