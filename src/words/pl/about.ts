import type { about as english } from '../en/about.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const about: WordsOf<typeof english> = {
  title: 'O programie Latchkey',
  version: 'Wersja {version}',
  licence:
    'Latchkey to wolne oprogramowanie o otwartym kodzie, na licencji MIT. Możesz go używać, zmieniać go i przekazywać dalej.',
  privacy: 'Nie ma serwera ani konta i nikt nie śledzi tego, co w nim robisz.',
  notices: {
    title: 'Praca innych w Latchkey',
    lead: 'Latchkey opiera się na pracy wielu osób. Oto ich nazwy i warunki.',
    coming: 'Pobieranie listy',
    missing: 'Nie udało się pobrać listy.',
    one: '{name} {version}, {licence}',
  },
  close: 'Zamknij',
};
