import type { connectCloudflare as english } from '../en/connect-cloudflare.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectCloudflare: WordsOf<typeof english> = {
  whatIsAToken: {
    title: 'Co to jest token?',
    says: 'Przepustka, którą wystawiasz w Cloudflare dla Latchkey. Pozwala na to, co jest na niej zaznaczone, i na nic więcej. Możesz ją tam w każdej chwili cofnąć.',
  },
  permission: {
    'zone-read': {
      name: 'Wgląd w twoje domeny',
      row: '[Zone · Zone · Read]',
    },
    'dns-edit': {
      name: 'Konfiguracja twojego adresu',
      row: '[Zone · DNS · Edit]',
    },
    'ssl-edit': {
      name: 'Podpisywanie kluczy',
      row: '[Zone · SSL and Certificates · Edit]',
    },
    'waf-edit': {
      name: 'Zakładanie zamka',
      row: '[Zone · Zone WAF · Edit]',
    },
    'zone-settings-edit': {
      name: 'Dodatkowa ochrona',
      row: '[Zone · Zone Settings · Edit]',
    },
    'tunnel-edit': {
      name: 'Otwieranie prywatnej ścieżki',
      row: '[Account · Cloudflare Tunnel · Edit]',
    },
    'account-read': {
      name: 'Wgląd w nazwę twojego konta',
      row: '[Account · Account Settings · Read]',
    },
  },
  token: {
    heading: 'Połącz swoje konto Cloudflare',
    lead: 'Cloudflare daje ci token: hasło z ograniczonymi uprawnieniami. Tworzysz go raz i wklejasz tutaj.',
    open: 'Otwórz stronę tokenu',
    openHint:
      'Otworzy się w przeglądarce, ze wszystkim już wypełnionym. W razie potrzeby Cloudflare poprosi najpierw o zalogowanie. Jeśli potem formularz się nie pojawi, naciśnij ten przycisk ponownie.',
    buttons: 'Trzy przyciski',
    paste: 'Wklej tutaj token',
    hint: 'Trafia prosto do Cloudflare i nigdy więcej nie jest pokazywany.',
    show: 'Pokaż token',
    hide: 'Ukryj token',
    connect: 'Połącz',
    steps: {
      make: 'Utwórz token',
      paste: 'Wklej go tutaj',
    },
    technical: 'Jakie ma uprawnienia?',
    technicalLead: 'Te i żadnych innych. Na stronie Cloudflare nazywają się:',
    fact: 'Łączenie tylko sprawdza. Niczego nie zmienia',
  },
  practice: {
    heading: 'Połącz konto ćwiczebne',
    lead: 'Przećwicz to, co zrobisz w Cloudflare: utwórz token, skopiuj go i wklej tutaj.',
    openHint:
      'W przeglądarce otworzy się udawany Cloudflare. Wygląda inaczej, ale jego trzy przyciski mają prawdziwe nazwy.',
    hint: 'Otwiera udawane konto, które istnieje tylko na tym komputerze.',
    known: 'Znasz już tę część?',
    fill: 'Użyj tokenu ćwiczebnego',
    fact: 'Udawane konto na tym komputerze',
  },
  checking: {
    heading: 'Sprawdzanie, co potrafi token',
    lead: 'Latchkey pyta Cloudflare o każde uprawnienie, którego potrzebuje.',
    list: 'Uprawnienia tokenu',
    known: 'Sprawdzone uprawnienia: {known} z {count}',
    usually: 'Zwykle trwa to kilka sekund.',
  },
  state: {
    waiting: 'Czeka',
    allowed: 'Jest',
    'read-only': 'Może czytać, nie może zmieniać',
    missing: 'Brak',
  },
  incomplete: {
    heading: 'Tokenowi czegoś brakuje',
    lead: '{count, plural, one {Działa, ale brakuje {count} uprawnienia.} few {Działa, ale brakuje {count} uprawnień.} many {Działa, ale brakuje {count} uprawnień.} other {Działa, ale brakuje {count} uprawnienia.}}',
    how: 'Jak to naprawić',
    steps: {
      open: 'Otwórz swoje tokeny w Cloudflare i wybierz trzy kropki obok Latchkey, a potem [Edit].',
      'read-only': 'Znajdź te wiersze i na końcu każdego zmień [Read] na [Edit]:',
      missing: 'Naciśnij [Add more] i wybierz:',
      save: 'Naciśnij [Continue to summary], a potem [Update token]. Sam token pozostaje ten sam.',
    },
    tokens: 'Otwórz moje tokeny',
    look: 'Sprawdź ponownie',
    still: 'Nadal brakuje. Po zapisaniu Cloudflare może potrzebować chwili.',
    fact: 'Twój token jest zachowany. Nie trzeba go znów kopiować',
  },
  domain: {
    heading: 'Która domena?',
    lead: 'Twój dom dostanie adres w tej domenie. To, co już tam jest, pozostaje bez zmian.',
    list: 'Twoje domeny',
    notReady: 'Jeszcze niegotowe',
    account: 'na koncie {account}',
    status: {
      active: 'Gotowa',
      pending: 'Czeka na swoje serwery nazw',
      paused: 'Wstrzymana w Cloudflare',
      unusable: 'Nie można jej użyć',
    },
    pendingWhy:
      'Wpisz te serwery nazw, jeden po drugim, tam, gdzie domena została kupiona. Cloudflare potrzebuje potem kilku minut, czasem doby.',
    waits: 'Latchkey sam sprawdza co minutę.',
    pausedWhy: 'Otwórz domenę w Cloudflare i na dole przeglądu wybierz [Enable Cloudflare on Site].',
    unusableWhy:
      'Jest skonfigurowana w Cloudflare w sposób, z którego Latchkey nie może skorzystać. Musi to być domena pełna (full).',
    look: 'Sprawdź ponownie',
    looking: 'Sprawdzanie',
    use: 'Użyj {domain}',
    choose: 'Użyj tej domeny',
    chooseFirst: 'Aby kontynuować, wybierz domenę',
    other: 'Użyj innego tokenu',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
    only: {
      heading: 'Twój adres znajdzie się w domenie {domain}',
      usually: 'Zwykle trwa to kilka sekund.',
    },
    none: {
      heading: 'Nie ma jeszcze domeny',
      lead: 'Twoje konto jest połączone, ale nie ma na nim domeny, którą widzi ten token.',
      why: 'Adres potrzebuje domeny, na przykład linden.house. Możesz ją kupić w Cloudflare albo przenieść tę, którą masz.',
      open: 'Dodaj domenę w Cloudflare',
      scope: 'Jeśli masz tam domenę, token może jej nie obejmować. Utwórz token dla „[All zones]”.',
    },
  },
  found: {
    heading: 'Znaleźliśmy twój dom Latchkey: {address}',
    several: 'Liczba znalezionych domów Latchkey: {count}',
    lead: 'Latchkey zbudował go wcześniej w tej domenie. Możesz z nim tu kontynuować.',
    list: 'Domy',
    keys: '{count, plural, one {{count} klucz} few {{count} klucze} many {{count} kluczy} other {{count} klucza}}',
    devices:
      '{count, plural, =0 {Nie ma kluczy} one {Ma {count} klucz} few {Ma {count} klucze} many {Ma {count} kluczy} other {Ma {count} klucza}}',
    deviceList: 'Klucze tego domu',
    elsewhere: 'Klucze utworzone na innym komputerze',
    elsewhereWhy:
      'Działają jak dotąd. Ich sekrety nigdy nie opuszczają tamtego komputera, więc przekazuje się je stamtąd. W każdej chwili możesz dać urządzeniu nowy klucz tutaj.',
    goOn: 'Kontynuuj z nim',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
    another: 'Skonfiguruj kolejny',
    anotherWhy: 'Dom, który tam jest, pozostaje bez zmian. Nowy dostanie własny adres.',
    back: 'Inna domena',
    looking: 'Sprawdzanie, czy Latchkey był tu wcześniej',
  },
  tokenEnd: {
    ends: '{count, plural, =0 {Token wygasa: {date}, za mniej niż dobę.} one {Token wygasa: {date}, za {count} dzień.} few {Token wygasa: {date}, za {count} dni.} many {Token wygasa: {date}, za {count} dni.} other {Token wygasa: {date}, za {count} dnia.}}',
    after: 'Twój dom pozostanie potem zamknięty. Aby cokolwiek zmienić, potrzebny będzie nowy token.',
  },
  custody: {
    memory: 'Wtedy wklejasz token ponownie.',
    keychain: 'Token jest przechowywany w pęku kluczy tego komputera.',
  },
};
