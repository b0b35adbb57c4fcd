import type { build as english } from '../en/build.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { plan } from './build/plan-kinds.ts';
import {
  certificates,
  changed,
  connector,
  group,
  home,
  homeLeft,
  inFile,
  moved,
  removed,
  summary,
  thing,
  untouched,
} from './build/plan-rows.ts';
import { at, work } from './build/progress.ts';

export const build: WordsOf<typeof english> = {
  at,
  moved,
  plan,
  removed,
  summary,
  thing,
  group,
  certificates,
  connector,
  home,
  work,
  homeLeft,
  inFile,
  changed,
  untouched,
  settingsBack:
    '{count, plural, one {Przywrócenie {count} ustawienia domeny {domain}} few {Przywrócenie {count} ustawień domeny {domain}} many {Przywrócenie {count} ustawień domeny {domain}} other {Przywrócenie {count} ustawienia domeny {domain}}}',
  keys: {
    devices: 'Dla: {names}.',
    tests:
      '{count, plural, one {Jeszcze {count} tylko sprawdza zamek i nigdy niczego nie otwiera.} few {Jeszcze {count} tylko sprawdzają zamek i nigdy niczego nie otwierają.} many {Jeszcze {count} tylko sprawdza zamek i nigdy niczego nie otwiera.} other {Jeszcze {count} tylko sprawdza zamek i nigdy niczego nie otwiera.}}',
  },
  quoted: '„{name}”',
  andMore: 'jeszcze {count}',
  review: {
    looking: 'Przeglądanie twojego konta Cloudflare',
    lookingUsually: 'Zwykle trwa to kilka sekund.',
    sections: {
      create: 'To jest nowe',
      update: 'To się zmienia',
      remove: 'To znika',
      back: 'To wraca do dawnego stanu',
      untouched: 'To pozostaje bez zmian',
    },
    seeAll:
      '{count, plural, one {Zobacz zmianę} few {Zobacz wszystkie {count} zmiany} many {Zobacz wszystkie zmiany ({count})} other {Zobacz wszystkie zmiany ({count})}}',
    keep: 'Zachowaj mój dom',
    undo: 'Cofnij to, co zrobione',
    nothingLeft: 'Nie zostało już nic do usunięcia.',
    change: 'Zmień',
    changeOf: 'Zmień: {name}',
    sent: 'Pokaż, co jest wysyłane do Cloudflare',
    sentBoth: 'Pokaż, co jest wysyłane do Cloudflare i Home Assistanta',
    sentHome: 'Pokaż, co jest wysyłane do Home Assistanta',
    sentShort: 'Pokaż, co jest wysyłane',
    sentOf: 'do Cloudflare dla „{name}”',
    sentHomeOf: 'dla „{name}”',
    unapproved: 'Nowe: to jeszcze nie jest zatwierdzone.',
  },
  brokenOff: {
    heading: 'Zatrzymano w połowie drogi',
    lead: 'Latchkey właśnie cofał zmiany. Został zamknięty, zanim skończył.',
    done: '{count, plural, one {Wykonano {count} krok.} few {Wykonano {count} kroki.} many {Wykonano {count} kroków.} other {Wykonano {count} kroku.}}',
    none: 'Nie wykonano jeszcze żadnego kroku.',
    what: 'Latchkey najpierw sprawdza, co jest na miejscu. Cofa tylko to, co zrobiła ostatnia budowa.',
    goOn: 'Cofaj dalej',
    plan: 'Jednak zbuduj',
    fact: 'To, co zostało, jest nadal zamknięte',
  },
  inPlace: {
    heading: 'Wszystko jest już na miejscu',
    lead: 'Latchkey obejrzał twoje konto Cloudflare. Wszystko, o co dba, jest tak, jak chcesz, więc nie ma nic do zmiany.',
    fact: 'Nic się nie zmienia',
  },
  blocked: {
    heading: 'Coś blokuje ten plan',
    lead: 'Najpierw rozwiąż to, a potem sprawdź ponownie.',
    inTheWay: 'Na przeszkodzie stoi: {names}',
    used: 'Kluczy w użyciu: {names} ze 100.',
    look: 'Sprawdź ponownie',
    fact: 'Tylko sprawdza. Nic się nie zmienia',
    to: {
      'take-over': 'Przejmij',
      'choose-address': 'Wybierz inny adres',
      devices: 'Przejdź do urządzeń',
      'find-home': 'Przejdź do swojego domu',
      'without-key': 'Przejdź do rzeczy bez klucza',
    },
    toAddress: 'Przejdź do {address}',
    takenFurther: 'Przejmij go, a zobaczysz plan jeszcze raz. Albo usuń adres i dodaj go pod inną nazwą.',
    takenWithoutKey:
      'Usuń ten rekord w Cloudflare, jeśli go już nie potrzebujesz. Albo daj swoim rzeczom bez klucza inny adres.',
  },
  planChanged: {
    title: 'Od ostatniego sprawdzenia coś się zmieniło. To jest nowy plan.',
    why: 'Ktoś zmienił twoje konto Cloudflare albo zrobiło to inne okno. Przeczytaj plan jeszcze raz: tym razem nic nie zostało zmienione.',
  },
  unapproved: {
    title: 'Zmieniło się coś jeszcze. Oto, co zostało do zrobienia.',
    why: 'To, co nie jest jeszcze zatwierdzone, jest zaznaczone. Nic więcej się nie stanie, dopóki tego nie zatwierdzisz.',
  },
  undone: {
    build: {
      title: 'Ta budowa jest cofnięta.',
      why: 'To, co zrobiła, zniknęło, a to, co zmieniła, wróciło do dawnego stanu. Zamknięte przez nią wejścia pozostają zamknięte. Utworzone przez nią klucze są wyłączone i zostają na liście Cloudflare.',
    },
    removal: {
      title: 'Twój dom wrócił.',
      why: 'Klucze, które były już wyłączone, powstają na nowo. Zachowaj swój dom, a potem je przekaż.',
    },
  },
  building: {
    looking: 'Jeszcze jedno sprawdzenie, zanim cokolwiek się zmieni',
    list: 'Co jest budowane',
    bar: 'Postęp budowy',
    done: 'Wykonane kroki: {done} z {count}',
    usually: 'Zwykle trwa to niecałą minutę.',
    usuallyWithHome: 'Razem z Home Assistantem trwa to zwykle od dwóch do sześciu minut.',
    passingOn: 'Cloudflare jeszcze to rozsyła. Potem praca sama ruszy dalej, zwykle w ciągu minuty.',
    slow: 'Cloudflare prosi, abyśmy zwolnili. Praca sama ruszy dalej: {time}.',
    stop: 'Zatrzymaj i cofnij',
  },
  undoing: {
    looking: 'Sprawdzanie, co jest na miejscu',
    left: '{count, plural, one {Został {count} krok} few {Zostały {count} kroki} many {Zostało {count} kroków} other {Zostało {count} kroku}}',
  },
  failed: {
    again: 'Spróbuj ponownie',
    fact: 'Dalsza praca obejmie to, co zostało',
  },
  undoFailed: {
    again: 'Spróbuj ponownie',
    plan: 'Jednak zbuduj',
    fact: 'Dalsza praca obejmie to, co zostało',
  },
  built: {
    again: 'Zobacz plan ponownie',
    fact: 'Następnie: połącz swój dom',
    gone: 'Następnie: zacznij od nowa',
  },
  parts: {
    seeAll: 'Zobacz wszystko',
    seeAllOf: 'Zobacz wszystko: {part}',
    fold: 'Pokaż mniej',
    foldOf: 'Pokaż mniej: {part}',
    label: 'Co zostało zrobione',
    ahead: 'Co dalej dzieje się samo',
    connect: 'Twój dom się łączy',
    try: 'Każdy zamek jest sprawdzany z zewnątrz',
    built: {
      title: 'Zbudowano na twoim koncie Cloudflare',
      changes:
        '{count, plural, one {{count} zmiana} few {{count} zmiany} many {{count} zmian} other {{count} zmiany}}',
      measured:
        '{count, plural, one {{count} zmiana, {seconds} s} few {{count} zmiany, {seconds} s} many {{count} zmian, {seconds} s} other {{count} zmiany, {seconds} s}}',
      when: 'Kiedy: {when}',
    },
    connected: {
      title: 'Twój dom jest połączony',
      when: 'Zauważono: {when}',
      look: 'Zobacz prywatną ścieżkę',
    },
  },
  state: {
    waiting: 'Czeka',
    running: 'teraz',
    done: 'Gotowe',
    failed: 'Nie powiodło się',
    undone: 'Cofnięte',
    partly: 'Częściowo gotowe',
  },
  seconds: '{seconds} s',
  instantly: 'poniżej 0,1 s',
  dialog: {
    heading: 'Zatrzymać i cofnąć?',
    undo: 'Cofnąć to, co zrobione?',
    nothing: 'Nic jeszcze nie powstało.',
    made: 'Dotąd zrobione:',
    partly: '{name} (częściowo)',
    takesAway: {
      build: 'Latchkey znów to usuwa: najpierw adres, na końcu zamek.',
      change:
        'Latchkey to cofa. Klucz, który jest już wyłączony, powstaje na nowo i przekazujesz go jeszcze raz.',
      removal:
        'Latchkey to przywraca, najpierw zamek. Klucze, które są już wyłączone, powstają na nowo i przekazujesz je jeszcze raz.',
    },
    doneSteps:
      '{count, plural, one {Wykonano {count} krok.} few {Wykonano {count} kroki.} many {Wykonano {count} kroków.} other {Wykonano {count} kroku.}}',
    keep: {
      build: 'Buduj dalej',
      change: 'Kontynuuj',
      removal: 'Kontynuuj',
    },
    leave: 'Zostaw bez zmian',
    stop: 'Zatrzymaj i cofnij',
  },
};
