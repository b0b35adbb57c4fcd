import type { handMade as english } from '../en/hand-made.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const handMade: WordsOf<typeof english> = {
  weakness: {
    'no-lock': {
      what: 'Przed twoją stroną logowania żaden zamek nie pyta o klucz',
      does: 'Nowy zamek zawraca każdego, kto nie ma klucza.',
    },
    'lock-off': {
      what: 'Zamek jest wyłączony: {names}',
      does: 'Nowy zamek jest włączony. Latchkey sprawdza go z zewnątrz, zanim przekażesz klucz.',
    },
    'stepped-over': {
      what: 'Niektórzy odwiedzający omijają zamek dzięki regule, która stoi przed nim: {names}',
      does: 'Plan stawia nowy zamek przed nią.',
    },
    'lock-has-gaps': {
      what: 'Zamek wpuszcza niektórych odwiedzających bez klucza albo może to robić: {names}',
      does: 'Nowy zamek zawraca każdego, kto nie ma klucza. Jego jedyne szczeliny to te, które dodasz.',
    },
    'challenge-opens': {
      what: 'Zamek wymaga od odwiedzających tylko dowodu, że są ludźmi, a potem ich wpuszcza: {names}',
      does: 'Nowy zamek blokuje każdą wizytę bez klucza.',
    },
    'access-in-front': {
      what: 'Cloudflare Access wymaga logowania pod tym adresem: {names}',
      does: 'Latchkey go tam zostawia. Nie wpuszcza on twoich urządzeń, także z kluczem, dopóki go nie usuniesz.',
    },
    'any-customers-key': {
      what: 'Zamek przyjmuje każdy klucz podpisany przez Cloudflare, nawet dla innych ludzi',
      does: 'Nowy zamek przyjmuje tylko klucze z własnej listy.',
    },
    'lost-keys-open': {
      what: 'Zamek może się nadal otwierać dla wyłączonego klucza',
      does: 'Nowy zamek odrzuca każdy wyłączony klucz.',
    },
    'more-than-a-key': {
      what: 'Zamek wpuszcza klucze tylko pod pewnymi warunkami, na przykład z danego kraju: {names}',
      does: 'Jeśli go przejmiesz, twój nowy zamek pominie te warunki. Klucze działają wtedy zewsząd, chyba że wybierzesz kraje.',
    },
    'unclear-keys': {
      what: 'Latchkey nie może stwierdzić, czy te klucze otwierają dziś twój dom: {names}',
      does: 'Nie zostaną przejęte. Daj ich urządzeniom nowy klucz w dniu, w którym budujesz.',
    },
    'key-not-asked-for': {
      what: 'Zamek chce klucza, ale Cloudflare nie prosi tu urządzeń o klucz',
      does: 'Dzięki planowi Cloudflare prosi o klucz tutaj: {names}.',
    },
    'second-address': {
      what: 'Prywatna ścieżka prowadzi do twojego domu także stąd: {names}',
      does: 'Przed budową Latchkey tam zapuka. Jeśli otwiera się bez klucza, możesz zlecić zamknięcie.',
    },
    'nameless-keys': {
      what: '{count, plural, one {{count} z tych kluczy nie ma nazwy, więc nikt nie wie, czyj jest} few {{count} z tych kluczy nie mają nazwy, więc nikt nie wie, czyje są} many {{count} z tych kluczy nie ma nazwy, więc nikt nie wie, czyje są} other {{count} z tych kluczy nie ma nazwy, więc nikt nie wie, czyje są}}',
      does: '{count, plural, one {Jeśli go przejmiesz, „Twój dom” pokaże go na liście. Wycofaj go, gdy jego urządzenie będzie mieć nowy klucz.} few {Jeśli je przejmiesz, „Twój dom” pokaże je na liście. Wycofaj każdy, gdy jego urządzenie będzie mieć nowy klucz.} many {Jeśli je przejmiesz, „Twój dom” pokaże je na liście. Wycofaj każdy, gdy jego urządzenie będzie mieć nowy klucz.} other {Jeśli je przejmiesz, „Twój dom” pokaże je na liście. Wycofaj każdy, gdy jego urządzenie będzie mieć nowy klucz.}}',
    },
    'http3-on': {
      what: 'HTTP/3 jest włączone: niektórzy odwiedzający są przez nie odrzucani, choć mają klucz',
      does: '„Dodatkowa ochrona” w przeglądzie planu pokazuje, czy można je wyłączyć.',
    },
  },
  quoted: '„{name}”',
  looking: 'Sprawdzanie, czy ktoś skonfigurował ten adres ręcznie',
  usually: 'Zwykle trwa to kilka sekund.',
  heading: 'Ten adres jest już skonfigurowany ręcznie',
  lead: 'Prawdopodobnie przez ciebie, według poradnika. Latchkey obejrzał {hostname} i niczego nie zmienił.',
  back: 'Inna nazwa',
  fact: 'Nic się nie zmieni, dopóki nie zatwierdzisz planu',
  found: 'Co zostało znalezione',
  path: {
    title: 'Prywatna ścieżka „{name}”',
    leads: 'Prowadzi z tego adresu do {service}.',
    nowhere: 'Nie ma wpisu dla tego adresu.',
    elsewhere: 'Jest skonfigurowana na własnym komputerze, więc Latchkey nie widzi, dokąd prowadzi.',
    others: 'Jej inne adresy zostają: {names}.',
    login: 'Cloudflare Access też wymaga tam logowania. To pozostaje, także przy wizytach z kluczem.',
  },
  lock: {
    title: 'Zamek „{name}”',
    goes: 'Reguła, która wymaga klucza pod tym adresem',
    'guards-others': 'Reguła, która wymaga klucza tutaj i pod innymi adresami. Dla tamtych zostaje.',
    'does-no-harm':
      'Reguła, która przepuszcza klucze z pominięciem następnych reguł. Zostaje: za nowym zamkiem nie szkodzi.',
  },
  key: {
    named: 'Klucz: {name}',
    nameless: 'Klucz bez nazwy',
    inside: 'klucz bez nazwy',
    opens: 'Otwiera dziś twój dom. Wygasa: {when}.',
    ends: 'Wygasa: {when}',
    ended: 'Wygasł: {when}',
    insideEnds: 'klucz bez nazwy (wygasa: {when})',
  },
  noKeys: {
    title: 'Brak kluczy',
    unneeded: 'Dziś nikt go nie potrzebuje, aby dotrzeć do twojej strony logowania.',
    access: 'Dziś odwiedzający logują się w Cloudflare Access i nie potrzebują klucza.',
    none: 'O ile Latchkey widzi, żaden klucz tej domeny go dziś nie otwiera.',
  },
  moreKeys:
    '{count, plural, one {I jeszcze {count} klucz} few {I jeszcze {count} klucze} many {I jeszcze {count} kluczy} other {I jeszcze {count} klucza}}',
  unsafe: 'Co nie jest bezpieczne',
  safe: 'Co sprawdzono i jest w porządku',
  nothingUnsafe: 'Nie znaleziono żadnego z typowych słabych punktów.',
  unseen: {
    'access-applications':
      'Latchkey nie widzi, czy Cloudflare Access wymaga tu logowania. Jeśli tak, nie wpuszcza twoich urządzeń.',
  },
  good: {
    'lock-on': 'Zamek jest włączony.',
    'nothing-before': 'Żadna reguła przed zamkiem nikogo nie przepuszcza z jego pominięciem.',
    'one-address': 'Żaden inny adres tej prywatnej ścieżki nie prowadzi do tego samego domu.',
    'named-keys': 'Każdy klucz ma nazwę, więc wiadomo, czyj jest.',
    'http3-off': 'HTTP/3 jest wyłączone, więc żaden klucz nie jest przez nie odrzucany.',
  },
  question: 'Jak chcesz postąpić?',
  takeOver: {
    title: 'Przejmij to',
    path: 'Prywatna ścieżka zostaje, ze swoim łącznikiem i innymi adresami.',
    keys: '{count, plural, one {Dzisiejszy klucz nadal otwiera twój dom, dopóki go nie wycofasz.} few {Dzisiejsze {count} klucze nadal otwierają twój dom, dopóki każdego nie wycofasz.} many {Dzisiejszych {count} kluczy nadal otwiera twój dom, dopóki każdego nie wycofasz.} other {Dzisiejszych {count} klucza nadal otwiera twój dom, dopóki każdego nie wycofasz.}}',
    lock: 'Stary zamek znika dopiero wtedy, gdy nowy jest na miejscu.',
    lockStays: 'Stary zamek zostaje, bo strzeże też innych adresów.',
    back: 'Jeśli kiedyś usuniesz Latchkey, przywróci on to tak, jak było.',
  },
  anew: {
    title: 'Zacznij obok od nowa',
    path: 'Powstaje nowa prywatna ścieżka. Stara już tu nie prowadzi, a jej inne adresy zostają.',
    keys: '{count, plural, one {Dzisiejszy klucz przestanie otwierać twój dom w chwili, gdy nowy zamek będzie na miejscu.} few {Dzisiejsze {count} klucze przestaną otwierać twój dom w chwili, gdy nowy zamek będzie na miejscu.} many {Dzisiejszych {count} kluczy przestanie otwierać twój dom w chwili, gdy nowy zamek będzie na miejscu.} other {Dzisiejszych {count} klucza przestanie otwierać twój dom w chwili, gdy nowy zamek będzie na miejscu.}}',
    lock: 'Stary zamek zostaje tam, gdzie jest, i może odrzucać twoje nowe klucze.',
  },
  sameDay: {
    title: 'Od tej chwili wchodzą tylko urządzenia z kluczem',
    why: 'Dziś ludzie mogą bez klucza dotrzeć do twojej strony logowania, także twoja rodzina. Przekaż jej klucze w dniu, w którym budujesz.',
  },
  access: {
    title: 'Cloudflare Access i klucze nie idą w parze',
    why: 'Aplikacje Home Assistant nie mogą się tam zalogować, więc nie wejdą, choć mają klucz. Access nie wpuszcza obcych.',
    next: 'Zostaw to włączone, dopóki nie stanie nowy zamek. Potem usuń to w Cloudflare, w [Zero Trust], [Access], [Applications].',
  },
  ownMachine: {
    title: 'Latchkey nie może przejąć tej prywatnej ścieżki',
    why: 'Jest skonfigurowana na własnym komputerze. Latchkey tworzy dla tego adresu nową ścieżkę, a stara zachowuje swoje inne nazwy.',
  },
  goOn: {
    'take-over': 'Przejmij to',
    anew: 'Zacznij od nowa',
    only: 'Dalej',
  },
  notLooked: {
    heading: 'Latchkey nie mógł obejrzeć tego adresu',
    lead: 'Sprawdzenie miało pokazać, czy ktoś skonfigurował już {hostname} ręcznie.',
    what: 'Jeśli przejdziesz dalej, nic tam nie będzie sprawdzone. Klucze, które dziś go otwierają, mogą przestać działać, gdy nowy zamek będzie na miejscu.',
    goOn: 'Kontynuuj bez sprawdzania',
  },
  before: {
    title: 'Dawne klucze',
    why: 'Te klucze zostały przejęte. Twój zamek ma je na liście obok kluczy Latchkey.',
    refused:
      'Te klucze zostały przejęte. Twój dom otwiera się teraz tylko dla wybranych urządzeń, więc są odrzucane.',
    letGo: 'Wycofaj',
    letGoNamed: 'Wycofaj: {name}',
    ask: {
      heading: 'Wycofać ten klucz?',
      what: 'Przestanie otwierać twój dom z następnym planem.',
      first: 'Najpierw przekaż nowy klucz urządzeniu, które go używa.',
      plan: 'Widzisz plan, zanim cokolwiek się zmieni.',
      go: 'Wycofaj',
      keep: 'Zachowaj',
    },
  },
};
