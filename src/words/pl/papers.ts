import type { papers as english } from '../en/papers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const papers: WordsOf<typeof english> = {
  title: 'Zachowaj na później: arkusz awaryjny i pliki',
  label: 'Pliki do zachowania',
  recovery: {
    title: 'Arkusz awaryjny',
    detail:
      'Jedna strona do wydruku: co jest w Cloudflare i jak wejść, gdy nie możesz się dostać do środka. Nie ma na niej żadnych tajemnic.',
    save: 'Zapisz arkusz',
  },
  terraform: {
    title: 'Plik dla Terraform lub OpenTofu',
    detail:
      'To, co Latchkey skonfigurował w Cloudflare, na wypadek samodzielnego zarządzania w przyszłości. Nie zawiera żadnych tajemnic.',
    save: 'Zapisz plik',
  },
  diagnostic: {
    title: 'Plik diagnostyczny',
    detail: 'To, co musi wiedzieć osoba, która pomaga. Najpierw czytasz go ty. Nie zawiera żadnych tajemnic.',
    open: 'Przeczytaj plik',
    heading: 'Plik diagnostyczny',
    lead: 'Przeczytaj go, zanim komukolwiek wyślesz. Latchkey nigdzie go nie wysyła.',
    without: 'Pomiń mój adres',
    withoutDetail: 'Nazwy i numery twojego domu zostają zastąpione innymi.',
    text: 'Plik diagnostyczny',
    reading: 'Latchkey tworzy plik …',
    save: 'Zapisz plik',
    close: 'Zamknij',
  },
  calendar: {
    label: 'Przypomnienia do kalendarza',
    setup: {
      title: 'Przypomnienie, zanim klucz wygaśnie',
      detail:
        'Plik do kalendarza ma wpis dla każdego urządzenia, 60 dni wcześniej. Podaje nazwy urządzeń, ale nie twój adres.',
    },
    renewal: {
      title: 'Odnów też przypomnienie',
      detail:
        'Przypomnienie zapisane wcześniej dotyczy starego klucza. Większość kalendarzy zastępuje je, gdy otworzysz nowy plik.',
    },
    save: 'Zapisz przypomnienia',
    openIt: 'Otwórz go w swoim kalendarzu.',
  },
  saving: 'Zapisywanie …',
  saved: 'Zapisano jako {fileName}.',
  browser: 'Twoja przeglądarka zapisuje plik {fileName}.',
  help: {
    title: 'Czy ktoś ci pomaga?',
    detail: 'Plik diagnostyczny mówi tej osobie to, co musi wiedzieć, i nie zawiera żadnych tajemnic.',
  },
};
