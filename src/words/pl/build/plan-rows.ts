import type * as english from '../../en/build/plan-rows.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const group: WordsOf<typeof english.group> = {
  lock: {
    title: 'Zamknięcie bramy na zamek',
    detail: 'Żądania do {address} bez jednego z twoich kluczy są blokowane.',
    kept: '{count, plural, one {Nadal otwiera ją ten dawny klucz: {names}.} few {Nadal otwierają ją te dawne klucze: {names}.} many {Nadal otwierają ją te dawne klucze: {names}.} other {Nadal otwierają ją te dawne klucze: {names}.}}',
  },
  keys: '{count, plural, one {Utworzenie {count} klucza} few {Utworzenie {count} kluczy} many {Utworzenie {count} kluczy} other {Utworzenie {count} klucza}}',
  testKeys: 'Utworzenie kluczy testowych',
  path: {
    title: 'Otwarcie prywatnej ścieżki do twojego domu',
    detail: 'Z {address} do {home}',
  },
  address: {
    title: 'Konfiguracja twojego adresu',
    detail: '{address}',
  },
  settings:
    '{count, plural, one {Zmiana {count} ustawienia domeny {domain}} few {Zmiana {count} ustawień domeny {domain}} many {Zmiana {count} ustawień domeny {domain}} other {Zmiana {count} ustawienia domeny {domain}}}',
  'taken-over': {
    title:
      '{count, plural, one {Przejęcie rekordu {names}} few {Przejęcie rekordów {names}} many {Przejęcie rekordów {names}} other {Przejęcie rekordów {names}}}',
    detail:
      '{count, plural, one {Dziś prowadzi do {before}. Od tej chwili prowadzi do twojego domu. Jeśli usuniesz wszystko, Latchkey przywróci rekord.} few {Dziś prowadzą do {before}. Od tej chwili prowadzą do twojego domu. Jeśli usuniesz wszystko, Latchkey przywróci rekordy.} many {Dziś prowadzą do {before}. Od tej chwili prowadzą do twojego domu. Jeśli usuniesz wszystko, Latchkey przywróci rekordy.} other {Dziś prowadzą do {before}. Od tej chwili prowadzą do twojego domu. Jeśli usuniesz wszystko, Latchkey przywróci rekordy.}}',
  },
  'put-back': {
    title:
      '{count, plural, one {Przywrócenie rekordu {names}} few {Przywrócenie rekordów {names}} many {Przywrócenie rekordów {names}} other {Przywrócenie rekordów {names}}}',
    detail:
      '{count, plural, one {Znów prowadzi do {after}.} few {Znów prowadzą do {after}.} many {Znów prowadzą do {after}.} other {Znów prowadzą do {after}.}}',
  },
  'moved-names': {
    title:
      '{count, plural, one {Przeniesienie także {count} innej nazwy} few {Przeniesienie także {count} innych nazw} many {Przeniesienie także {count} innych nazw} other {Przeniesienie także {count} innej nazwy}}',
    detail:
      '{count, plural, one {Dotąd przez własną prywatną ścieżkę aplikacji: {names}. Teraz używa nowej i prowadzi w to samo miejsce.} few {Dotąd przez własną prywatną ścieżkę aplikacji: {names}. Teraz używają nowej i prowadzą w te same miejsca.} many {Dotąd przez własną prywatną ścieżkę aplikacji: {names}. Teraz używają nowej i prowadzą w te same miejsca.} other {Dotąd przez własną prywatną ścieżkę aplikacji: {names}. Teraz używają nowej i prowadzą w te same miejsca.}}',
    back: '{count, plural, one {Znów używa własnej prywatnej ścieżki aplikacji: {names}.} few {Znów używają własnej prywatnej ścieżki aplikacji: {names}.} many {Znów używają własnej prywatnej ścieżki aplikacji: {names}.} other {Znów używają własnej prywatnej ścieżki aplikacji: {names}.}}',
  },
  'old-lock': {
    away: {
      title: 'Usunięcie starego zamka',
      detail:
        '{count, plural, one {Twoja reguła {names} znika, gdy nowy zamek jest na miejscu. Wróci, gdy usuniesz Latchkey.} few {Twoje reguły {names} znikają, gdy nowy zamek jest na miejscu. Wrócą, gdy usuniesz Latchkey.} many {Twoje reguły {names} znikają, gdy nowy zamek jest na miejscu. Wrócą, gdy usuniesz Latchkey.} other {Twoje reguły {names} znikają, gdy nowy zamek jest na miejscu. Wrócą, gdy usuniesz Latchkey.}}',
    },
    back: {
      title: 'Przywrócenie starego zamka',
      detail:
        '{count, plural, one {Twoja reguła {names} wraca.} few {Twoje reguły {names} wracają.} many {Twoje reguły {names} wracają.} other {Twoje reguły {names} wracają.}}',
    },
  },
  'old-keys':
    '{count, plural, one {Wyłączenie {count} klucza} few {Wyłączenie {count} kluczy} many {Wyłączenie {count} kluczy} other {Wyłączenie {count} klucza}}',
  'other-doors': {
    title:
      '{count, plural, one {Zamknięcie {count} innego wejścia do twojego domu} few {Zamknięcie {count} innych wejść do twojego domu} many {Zamknięcie {count} innych wejść do twojego domu} other {Zamknięcie {count} innego wejścia do twojego domu}}',
    detail:
      '{count, plural, one {Nie prowadzi już do twojego domu: {names}. To wejście pozostanie zamknięte, gdy usuniesz Latchkey.} few {Nie prowadzą już do twojego domu: {names}. Te wejścia pozostaną zamknięte, gdy usuniesz Latchkey.} many {Nie prowadzą już do twojego domu: {names}. Te wejścia pozostaną zamknięte, gdy usuniesz Latchkey.} other {Nie prowadzą już do twojego domu: {names}. Te wejścia pozostaną zamknięte, gdy usuniesz Latchkey.}}',
    everyName: 'każda nazwa tunelu „{tunnel}”',
  },
  'old-address': {
    title:
      '{count, plural, one {Usunięcie adresu} few {Usunięcie {count} adresów} many {Usunięcie {count} adresów} other {Usunięcie {count} adresu}}',
    detail: '{names}',
  },
};

export const changed: WordsOf<typeof english.changed> = {
  lock: 'Dopasowanie zamka do twoich kluczy',
  lockWithGaps: 'Dopasowanie zamka do twoich kluczy i szczelin',
  lockWithCountries: 'Dopasowanie zamka do twoich kluczy i krajów',
  path: 'Skierowanie prywatnej ścieżki do twojego domu',
  address: 'Skierowanie twojego adresu na nową ścieżkę',
};

export const summary: WordsOf<typeof english.summary> = {
  label: 'Co się stanie',
  create: {
    title: 'Nowe',
    says: 'Dostajesz: {things}.',
  },
  update: {
    title: 'Zmiany',
    says: 'Latchkey zmienia: {things}.',
  },
  remove: {
    title: 'Znika',
    says: 'Latchkey usuwa: {things}.',
  },
  back: {
    title: 'Wraca',
    says: 'Latchkey przywraca: {things}.',
  },
  restart: {
    title: 'Ponowne uruchomienie',
    home: 'Home Assistant raz uruchomi się ponownie, na około minutę.',
    nothing: 'Nic nie uruchamia się ponownie.',
  },
};

export const thing: WordsOf<typeof english.thing> = {
  lock: {
    new: 'zamek',
    known: 'zamek',
  },
  keys: '{count, plural, one {klucz ({names})} few {klucze ({names})} many {klucze ({names})} other {klucze ({names})}}',
  testKeys: 'klucze, które tylko sprawdzają zamek',
  path: {
    new: 'prywatną ścieżkę do twojego domu',
    known: 'prywatną ścieżkę',
  },
  certificates: 'sposób, w jaki rozpoznają się Cloudflare i twój serwer',
  connector: {
    new: 'łącznik w Home Assistancie',
    known: 'łącznik w Home Assistancie',
  },
  address:
    '{count, plural, one {adres {names}} few {adresy {names}} many {adresy {names}} other {adresy {names}}}',
  'old-address':
    '{count, plural, one {adres {names}} few {adresy {names}} many {adresy {names}} other {adresy {names}}}',
  'taken-over':
    '{count, plural, one {to, dokąd prowadzi {names}} few {to, dokąd prowadzą {names}} many {to, dokąd prowadzą {names}} other {to, dokąd prowadzą {names}}}',
  'put-back':
    '{count, plural, one {rekord {names}} few {rekordy {names}} many {rekordy {names}} other {rekordy {names}}}',
  'moved-names':
    '{count, plural, one {ścieżkę do {names}} few {ścieżki do {names}} many {ścieżki do {names}} other {ścieżki do {names}}}',
  settings:
    '{count, plural, one {{count} ustawienie domeny {domain}} few {{count} ustawienia domeny {domain}} many {{count} ustawień domeny {domain}} other {{count} ustawienia domeny {domain}}}',
  'old-lock': 'stary zamek',
  'old-keys':
    '{count, plural, one {{count} klucz} few {{count} klucze} many {{count} kluczy} other {{count} klucza}}',
  'other-doors':
    '{count, plural, one {{count} inne wejście do twojego domu} few {{count} inne wejścia do twojego domu} many {{count} innych wejść do twojego domu} other {{count} innego wejścia do twojego domu}}',
  home: 'kilka ustawień Home Assistanta',
};

export const certificates: WordsOf<typeof english.certificates> = {
  create: {
    title: 'Wzajemne rozpoznawanie się Cloudflare i twojego serwera',
    detail:
      'Twój serwer dostaje certyfikat, któremu ufa Cloudflare. Cloudflare dostaje taki, który zna tylko twój serwer.',
  },
  update: {
    title: 'Odnowienie tego, po czym rozpoznają się Cloudflare i twój serwer',
    detail: 'Powstają certyfikaty dla {address}, a stare znikają.',
  },
  remove: {
    title: 'Usunięcie certyfikatów',
    detail: 'Cloudflare nie ufa już twojemu serwerowi i nie pokazuje mu już certyfikatu.',
  },
};

export const connector: WordsOf<typeof english.connector> = {
  install: {
    title: 'Uruchamianie łącznika w Home Assistancie',
    detail: 'Latchkey instaluje aplikację Cloudflared, daje jej kod prywatnej ścieżki i ją uruchamia.',
  },
  code: {
    title: 'Uruchamianie łącznika w Home Assistancie',
    detail: 'Aplikacja Cloudflared już tam jest. Latchkey daje jej kod prywatnej ścieżki i ją uruchamia.',
  },
  options: {
    title: 'Ponowna konfiguracja łącznika',
    detail: 'Aplikacja Cloudflared tam jest i ma kod. Latchkey uruchamia ją ponownie.',
  },
  brings: {
    'stays-up': 'Uruchamia się razem z Home Assistantem oraz ponownie, gdy zawiedzie.',
    'both-families':
      'Łączy się z Cloudflare przez IPv4 lub IPv6, zależnie od tego, co działa: niektóre domy mają tylko IPv6.',
    'ipv4-alone': 'Łączy się z Cloudflare tylko przez IPv4, zgodnie z twoim wyborem.',
    'ipv6-alone': 'Łączy się z Cloudflare tylko przez IPv6, zgodnie z twoim wyborem.',
    http2: 'Używa HTTP/2: przez QUIC połączenia na żywo mogą ginąć, a niektóre sieci je blokują.',
    'any-transport': 'Może znów używać QUIC, który zwykle jest szybszy.',
  },
  start: {
    title: 'Uruchomienie łącznika',
    detail: 'Aplikacja Cloudflared tam jest i ma kod.',
  },
  remove: {
    title: 'Usunięcie łącznika',
    detail: 'Home Assistant nie ma już aplikacji Cloudflared.',
  },
  restore: {
    title: 'Zatrzymanie łącznika',
    detail: 'Aplikacja Cloudflared pozostaje taka jak wcześniej, bez kodu.',
  },
};

export const home: WordsOf<typeof english.home> = {
  title: 'Konfiguracja Home Assistanta',
  back: {
    title: 'Przywrócenie dawnego stanu Home Assistanta',
  },
  urls: 'Własne adresy Home Assistanta zostają ustawione na {after}.',
  urlsBefore: 'Wcześniej były to {before}.',
  urlsGone: 'Jego adres z zewnątrz nie jest już ustawiony.',
  trust: 'Przyjmuje odwiedzających, którzy przychodzą przez {networks}.',
  wakes: 'Już tam na liście, ale bez skutku, a odtąd przyjmowane: {networks}.',
  trustGone: 'Nie przyjmuje już odwiedzających, którzy przychodzą przez {networks}.',
  limit: 'Blokuje odwiedzającego po tylu błędnych logowaniach: {count}.',
  restart: 'Home Assistant raz uruchomi się w tym celu ponownie. Zwykle trwa to około minuty.',
  confirm: 'Gdy Latchkey wejdzie z zewnątrz, potwierdzi zmianę. Jeśli nie, Home Assistant sam ją cofnie.',
  confirmGone: 'Gdy wróci, Latchkey to potwierdzi.',
};

export const homeLeft: WordsOf<typeof english.homeLeft> = {
  title: 'Latchkey nie jest zalogowany do twojego Home Assistanta',
  plan: 'Dlatego ani tam nie zagląda, ani niczego nie zmienia. Wszystko w planie dotyczy Cloudflare.',
  newPath:
    'Dlatego nie może dać łącznikowi kodu nowej ścieżki. Najpierw się zaloguj albo potem podaj mu kod ręcznie.',
  look: 'Dlatego tam nie zajrzał. Widzisz tylko swoje konto Cloudflare.',
  removal: 'To, co Latchkey ustawił w Home Assistancie, zostaje tam, chyba że najpierw się zalogujesz.',
  logIn: 'Zaloguj się',
};

export const inFile: WordsOf<typeof english.inFile> = {
  title: 'Jeden plik w Home Assistancie zostaje dla ciebie',
  why: 'Ta wersja trzyma w pliku listę zaufanych nadawców. Następny krok pokazuje, co tam wpisać.',
};

export const untouched: WordsOf<typeof english.untouched> = {
  'custom-rules':
    '{count, plural, one {{count} inna reguła} few {{count} inne reguły} many {{count} innych reguł} other {{count} innej reguły}}',
  'dns-records':
    '{count, plural, one {{count} inny adres} few {{count} inne adresy} many {{count} innych adresów} other {{count} innego adresu}}',
  'certificate-hostnames':
    '{count, plural, one {{count} inny adres, który pyta o klucze} few {{count} inne adresy, które pytają o klucze} many {{count} innych adresów, które pytają o klucze} other {{count} innego adresu, które pytają o klucze}}',
  tunnels:
    '{count, plural, one {{count} inna prywatna ścieżka} few {{count} inne prywatne ścieżki} many {{count} innych prywatnych ścieżek} other {{count} innej prywatnej ścieżki}}',
  'tunnel-in-use':
    '{count, plural, one {Stara ścieżka, bo używa jej {count} inny adres} few {Stara ścieżka, bo używają jej {count} inne adresy} many {Stara ścieżka, bo używa jej {count} innych adresów} other {Stara ścieżka, bo używa jej {count} innego adresu}}',
  'declined-settings':
    '{count, plural, one {{count} ustawienie, którego nie chcesz zmieniać} few {{count} ustawienia, których nie chcesz zmieniać} many {{count} ustawień, których nie chcesz zmieniać} other {{count} ustawienia, których nie chcesz zmieniać}}',
  'connector-apps':
    '{count, plural, one {{count} aplikacja, która obsługuje inną prywatną ścieżkę} few {{count} aplikacje, które obsługują inną prywatną ścieżkę} many {{count} aplikacji, które obsługują inną prywatną ścieżkę} other {{count} aplikacji, które obsługują inną prywatną ścieżkę}}',
};

export const removed: WordsOf<typeof english.removed> = {
  lock: {
    title: 'Zdjęcie zamka',
    detail: 'Znika jako ostatni. Do tego czasu nic nie jest otwarte.',
  },
  path: {
    title: 'Usunięcie prywatnej ścieżki',
    detail: 'Do twojego domu nic już nie prowadzi.',
  },
};

export const moved: WordsOf<typeof english.moved> = {
  title: 'Przejście na nową prywatną ścieżkę',
  detail: 'Stara ścieżka zostaje usunięta. Twój dom potrzebuje kodu nowej.',
};
