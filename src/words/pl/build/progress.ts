import type * as english from '../../en/build/progress.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const work: WordsOf<typeof english.work> = {
  install: {
    now: 'Instalowanie aplikacji',
    usually: 'Zwykle trwa to od jednej do trzech minut.',
  },
  code: {
    now: 'Przekazywanie aplikacji jej kodu',
    usually: 'Zwykle trwa to kilka sekund.',
  },
  start: {
    now: 'Uruchamianie aplikacji i czekanie na ścieżkę',
    usually: 'Zwykle trwa to niecałą minutę.',
  },
  remove: {
    now: 'Usuwanie aplikacji',
    usually: 'Zwykle trwa to niecałą minutę.',
  },
  restore: {
    now: 'Zatrzymywanie aplikacji',
    usually: 'Zwykle trwa to niecałą minutę.',
  },
  urls: {
    now: 'Ustawianie jego adresów',
    usually: 'Zwykle trwa to kilka sekund.',
  },
  trust: {
    now: 'Home Assistant uruchamia się ponownie',
    usually: 'Zwykle trwa to minutę lub dwie.',
  },
  confirm: {
    now: 'Próba wejścia z zewnątrz, a potem potwierdzenie',
    usually: 'Zwykle trwa to niecałą minutę.',
  },
};

export const at: WordsOf<typeof english.at> = {
  build: {
    building: {
      heading: 'Budowanie twojego prywatnego wejścia',
      lead: 'Zamek pojawia się, zanim powstaną drzwi: twój dom ani przez sekundę nie jest dostępny bez klucza.',
    },
    undoing: {
      heading: 'Wycofywanie wszystkiego',
      lead: 'Adres znika pierwszy, a zamek ostatni, więc w żadnej chwili nikt nie może dotrzeć do twojego domu.',
    },
    failed: {
      heading: 'Budowa zatrzymała się w połowie drogi',
      lead: 'To, co zrobione, pozostaje. Zamek jest przed drzwiami, więc bez klucza nikt nie wejdzie.',
    },
    undoFailed: {
      heading: 'Usuwanie zatrzymało się w połowie drogi',
      lead: 'To, co zostało, jest nadal zamknięte. Zamek znika jako ostatni, więc bez klucza nikt nie wejdzie.',
    },
    built: {
      heading: 'Twoje prywatne wejście jest zbudowane',
      lead: 'Brama jest zamknięta, a twój adres działa. Następnie twój dom łączy się ze swoją prywatną ścieżką.',
    },
  },
  change: {
    building: {
      heading: 'Wprowadzanie twoich zmian',
      lead: 'Zamek zmienia się pierwszy, więc twój dom nigdy nie jest dostępny bez klucza.',
    },
    undoing: {
      heading: 'Cofanie twoich zmian',
      lead: 'Wszystko wraca do dawnego stanu. Brama przez cały czas pozostaje zamknięta.',
    },
    failed: {
      heading: 'Twoje zmiany zatrzymały się w połowie drogi',
      lead: 'To, co zrobione, pozostaje. Brama jest nadal zamknięta, więc bez klucza nikt nie wejdzie.',
    },
    undoFailed: {
      heading: 'Cofanie zatrzymało się w połowie drogi',
      lead: 'Brama jest nadal zamknięta, więc bez klucza nikt nie wejdzie.',
    },
    built: {
      heading: 'Twoje zmiany są wprowadzone',
      lead: 'Brama jest zamknięta i zna klucze, które masz teraz.',
    },
  },
  removal: {
    building: {
      heading: 'Usuwanie wszystkiego',
      lead: 'Adres znika pierwszy, a zamek ostatni, więc w żadnej chwili nikt nie może dotrzeć do twojego domu.',
    },
    undoing: {
      heading: 'Przywracanie wszystkiego',
      lead: 'Zamek pojawia się przed adresem, więc twój dom nigdy nie jest dostępny bez klucza.',
    },
    failed: {
      heading: 'Usuwanie zatrzymało się w połowie drogi',
      lead: 'To, co zostało, jest nadal zamknięte. Zamek znika jako ostatni, więc bez klucza nikt nie wejdzie.',
    },
    undoFailed: {
      heading: 'Przywracanie zatrzymało się w połowie drogi',
      lead: 'To, co jest na miejscu, jest zamknięte, więc bez klucza nikt nie wejdzie.',
    },
    built: {
      heading: 'Wszystko jest usunięte',
      lead: 'Z tego, co zbudował Latchkey, zostały tylko wyłączone klucze na liście Cloudflare.',
    },
  },
};
