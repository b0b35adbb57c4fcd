import type { chooseAddress as english } from '../en/choose-address.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const chooseAddress: WordsOf<typeof english> = {
  heading: 'Wybierz swój adres',
  lead: 'Ten adres otwierasz, gdy jesteś poza domem. Nie mówi nic o tym, kto tam mieszka.',
  label: 'Nazwa',
  looking: 'Sprawdzanie, czy jest wolny',
  free: '{hostname}: ten adres jest wolny.',
  ours: '{hostname}: ten adres jest już twój. Skonfigurował go Latchkey.',
  otherHome: 'Ta nazwa należy do twojego domu: {home}.',
  otherHomeWhy: 'Wpisz inną nazwę. Dwa domy nie mogą mieć wspólnego adresu.',
  taken: '{hostname}: ten adres jest już używany.',
  privatePath: 'prywatna ścieżka „{tunnel}”',
  takenBy:
    '{count, plural, one {Ten rekord jest tam teraz. Latchkey nie rusza go, chyba że zdecydujesz inaczej.} few {Te {count} rekordy są tam teraz. Latchkey nie rusza ich, chyba że zdecydujesz inaczej.} many {Tych {count} rekordów jest tam teraz. Latchkey nie rusza ich, chyba że zdecydujesz inaczej.} other {Tych {count} rekordu jest tam teraz. Latchkey nie rusza ich, chyba że zdecydujesz inaczej.}}',
  record: '{content} (rekord {type})',
  writer: {
    certain:
      'Jakiś program wciąż aktualizuje ten rekord (klient DDNS). Zatrzymaj go, bo może przywrócić rekord.',
    likely:
      'Jakiś program chyba wciąż aktualizuje ten rekord (klient DDNS). Zatrzymaj go, bo może przywrócić rekord.',
    possible: 'Jeśli jakiś program utrzymuje ten rekord w aktualności (klient DDNS), najpierw go zatrzymaj.',
    inHome:
      'Jednym z nich jest integracja Cloudflare w Home Assistancie. Znajdziesz ją w Ustawieniach, w Urządzenia oraz usługi.',
  },
  takenNext: 'Wpisz inną nazwę albo przejmij tę. Możesz też tu przerwać: nic nie zostało zmienione.',
  stop: 'Przerwij tutaj',
  agreed: 'Przejmujesz {hostname}.',
  agreedWhy:
    '{count, plural, one {Ten rekord zostaje, dopóki nie zatwierdzisz planu. Wróci, gdy usuniesz wszystko.} few {Te {count} rekordy zostają, dopóki nie zatwierdzisz planu. Wrócą, gdy usuniesz wszystko.} many {Tych {count} rekordów zostaje, dopóki nie zatwierdzisz planu. Wrócą, gdy usuniesz wszystko.} other {Tych {count} rekordu zostaje, dopóki nie zatwierdzisz planu. Wrócą, gdy usuniesz wszystko.}}',
  takeOver: {
    ask: 'Przejmij tę nazwę',
    heading: 'Przejąć {hostname}?',
    now: '{count, plural, one {Dziś jest tam ten rekord:} few {Dziś są tam te {count} rekordy:} many {Dziś jest tam tych {count} rekordów:} other {Dziś jest tam tych {count} rekordu:}}',
    stops: 'Cokolwiek używa tej nazwy, przestanie działać: strona internetowa, strona poczty lub urządzenie.',
    path: 'Następnie Latchkey obejrzy prywatną ścieżkę, która za nią stoi, i pokaże, co może zostać bez zmian.',
    back: 'Latchkey zanotuje, co było tam ostatnio. Wróci to, gdy wybierzesz inną nazwę lub usuniesz wszystko.',
    plan: 'Nic się nie zmieni, dopóki nie zatwierdzisz planu.',
    go: 'Przejmij',
    another: 'Wybierz inną nazwę',
    leave: 'Zostaw bez zmian',
  },
  empty: 'Aby kontynuować, wpisz nazwę',
  suggestions: 'Pomysły',
  use: 'Użyj tego adresu',
  useNamed: 'Użyj {hostname}',
  fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
  technical: 'Nazwa techniczna: nazwa hosta (hostname), rekord DNS w twojej strefie.',
};
