import type { desktop as english } from '../en/desktop.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const desktop: WordsOf<typeof english> = {
  keyEnds: {
    title:
      '{count, plural, =1 {Wkrótce wygaśnie klucz} one {Wkrótce wygaśnie {count} klucz} few {Wkrótce wygasną {count} klucze} many {Wkrótce wygaśnie {count} kluczy} other {Wkrótce wygaśnie {count} klucza}}',
    only: 'Klucz urządzenia „{name}” wygasa: {day}. Latchkey może go odnowić.',
    named: '{name}: {day}',
    more: 'i jeszcze {count}',
    renew: 'Latchkey może je odnowić.',
  },
  closing: {
    message: 'Niektóre klucze nie zostały jeszcze przekazane.',
    detail: 'Latchkey działa bez pęku kluczy, więc po zamknięciu zapomni te klucze. Trzeba by utworzyć nowe.',
    stay: 'Zostań',
    close: 'Zamknij i zapomnij je',
  },
  cannotStart: {
    taken: 'Latchkey jest już uruchomiony w twojej przeglądarce. Najpierw zamknij go tam.',
    shared:
      'Inni użytkownicy tego komputera mają dostęp do folderu, w którym Latchkey przechowuje swoje pliki. Zamknij im dostęp i uruchom Latchkey ponownie.',
    unusable: 'Latchkey nie może używać swoich plików. Dysk może być pełny albo tylko do odczytu.',
    failed: 'Nie udało się uruchomić Latchkey.',
  },
};
