import type { checkLocks as english } from '../en/check-locks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const checkLocks: WordsOf<typeof english> = {
  instead: {
    answered: 'Twój dom odpowiedział tam, gdzie nie powinien.',
    upgraded: 'Połączenie na żywo zostało otwarte tam, gdzie nie powinno.',
    blocked: 'Cloudflare odrzucił ten klucz. Albo zamek go jeszcze nie zna, albo klucz został wyłączony.',
    redirected: 'Żądanie zostało odesłane na ten sam adres.',
    resolved: 'Nazwa jest znana, ale oczekiwano czegoś więcej.',
  },
  next: {
    answered: 'Zobacz plan ponownie i zbuduj to, czego brakuje.',
    upgraded: 'Zobacz plan ponownie i zbuduj to, czego brakuje.',
    blocked: 'Poczekaj minutę i spróbuj ponownie. Jeśli nadal się nie uda, zobacz plan ponownie.',
    redirected: 'W planie, w „Dodatkowa ochrona”, włącz „Szyfruj całą drogę”.',
    resolved: 'Spróbuj ponownie za minutę.',
    'not-resolved': 'Poczekaj kilka minut, a potem spróbuj ponownie.',
    'resolves-elsewhere': 'Obejrzyj rekordy DNS swojej domeny w Cloudflare albo wybierz inny adres.',
    'name-unreliable':
      'Tam, gdzie płacisz za domenę, poszukaj DNSSEC i usuń stary rekord DS albo wyłącz DNSSEC. Potem poczekaj godzinę.',
    'resolver-blocked':
      'Spróbuj z innej sieci. Jeśli działa tu filtr, na przykład Pi-hole, przepuść cloudflare-dns.com lub dns.google.',
    'no-connection':
      'Sprawdź, czy na tym komputerze otwiera się jakaś strona internetowa, a potem spróbuj ponownie.',
    'edge-unreachable':
      'Spróbuj z innej sieci, na przykład przez hotspot telefonu. Jeśli tam działa, to twój dostawca lub zapora blokuje Cloudflare.',
    'no-certificate':
      'W panelu Cloudflare otwórz [SSL/TLS], [Edge Certificates]. [Universal SSL] musi być włączone. Nowy certyfikat potrzebuje czasem całej doby.',
    'connection-inspected':
      'Spróbuj z innej sieci albo ustaw program antywirusowy tak, aby nie ruszał tego adresu.',
    'clock-wrong': 'Ustaw datę i godzinę na tym komputerze, a potem spróbuj ponownie.',
    'tls-failed':
      'Spróbuj ponownie z innej sieci. Jeśli nadal się nie uda, zajrzyj do [SSL/TLS] w panelu Cloudflare.',
    challenged:
      'W panelu Cloudflare wyłącz [Bot Fight Mode] i testy (challenges) dla tego adresu. Potem spróbuj ponownie.',
    'refused-at-edge':
      'W panelu Cloudflare otwórz [Security]. Zajrzyj do [IP Access rules] i [Browser Integrity Check] i przepuść ten adres.',
    'rate-limited':
      'Poczekaj dziesięć minut, a potem spróbuj ponownie. Jeśli nadal się nie uda, zajrzyj do [Rate limiting rules] w panelu Cloudflare.',
    'access-in-front':
      'W panelu Cloudflare otwórz [Zero Trust], [Access], [Applications]. Usuń aplikację dla tego adresu albo daj jej zasadę (policy) z akcją [Bypass] dla wszystkich (Everyone). Zamek zostaje.',
    'worker-in-front': 'W panelu Cloudflare otwórz [Workers Routes] swojej domeny i usuń ten adres.',
    'sent-elsewhere':
      'W panelu Cloudflare otwórz [Rules] i obejrzyj [Redirect Rules], [Bulk Redirects] oraz [Page Rules]. Jedna z tych reguł obejmuje ten adres.',
    'redirect-loop': 'W planie, w „Dodatkowa ochrona”, włącz „Szyfruj całą drogę”.',
    misdirected: 'Spróbuj ponownie za minutę. Jeśli nadal się nie uda, wybierz inny adres.',
    'record-refused': 'Zobacz plan ponownie i zbuduj to, czego brakuje.',
    'server-behind':
      'Zobacz plan ponownie i zbuduj to, czego brakuje. Adres musi prowadzić do prywatnej ścieżki.',
    'origin-closed': 'Przy tunelu zobacz plan ponownie. Bez tunelu uruchom swoje reverse proxy.',
    'origin-unreachable': 'Przy tunelu zobacz plan ponownie. Bez tunelu otwórz port w routerze.',
    'origin-not-secure': 'Przy tunelu zobacz plan ponownie. Bez tunelu obejrzyj swoje reverse proxy.',
    'origin-certificate-unknown':
      'Przy tunelu zobacz plan ponownie. Bez tunelu obejrzyj certyfikat swojego reverse proxy.',
    'origin-refuses-edge':
      'Przy tunelu zobacz plan ponownie. Bez tunelu zapisz ponownie folder swojego reverse proxy.',
    'tunnel-down': 'Uruchom łącznik w domu, a potem spróbuj ponownie.',
    'no-such-service': 'Zobacz plan ponownie i zbuduj to, czego brakuje.',
    'home-silent':
      'Sprawdź adres swojego domu. Łącznik może nie znać nazw takich jak homeassistant.local: wpisz zamiast nich liczby, na przykład http://192.168.1.10:8123.',
    'home-refuses-proxy': 'Niech Home Assistant zaufa ścieżce. „Połącz swój dom” mówi, jak to zrobić.',
    'home-banned':
      'Otwórz „Dlaczego nie mogę wejść?”. Dowiesz się tam, jak znów wpuścić ten adres. Z innej sieci nadal wejdziesz.',
    'home-failed':
      'Otwórz Home Assistanta w domu i zajrzyj do Ustawienia, System, Logi. Potem spróbuj ponownie.',
    'socket-refused':
      'Pozwól łącznikowi używać HTTP/2. Jest to w „Połącz swój dom”, w „Jak łącznik łączy się na zewnątrz”.',
    'not-home-assistant': 'Sprawdź adres swojego domu.',
    'service-answered': 'Zobacz plan ponownie i zbuduj to, czego brakuje.',
    'service-silent':
      'Sprawdź, czy usługa działa w domu. Na stronie swojego domu sprawdź, dokąd prowadzi ten adres.',
    'certificate-of-edge': 'Nie ma nic do zrobienia.',
    'certificate-of-origin':
      'W panelu Cloudflare otwórz [DNS] i przełącz ten rekord na „[Proxied]”. Potem spróbuj ponownie.',
    'origin-refused': 'Nie ma nic do zrobienia.',
    'origin-partly-tried': 'Nie ma nic do zrobienia.',
    'origin-shut': 'Nie ma nic do zrobienia.',
    'origin-silent': 'Nie ma nic do zrobienia.',
    open: 'Zobacz plan ponownie i zbuduj to, czego brakuje. Do tego czasu zatrzymaj łącznik w domu.',
    'unexpected-answer':
      'Otwórz adres w przeglądarce na urządzeniu, które ma klucz. To, co tam zobaczysz, powie więcej razem ze szczegółem technicznym.',
  },
  nextWithoutTunnel: {
    'server-behind': 'Sprawdź, czy twoje reverse proxy działa, i zajrzyj do jego logu.',
    'origin-closed': 'Uruchom swoje reverse proxy i sprawdź, czy prowadzi do niego port routera.',
    'origin-unreachable':
      'Otwórz port w routerze. Jeśli jest otwarty, twój adres publiczny mógł się zmienić. Sprawdź, co utrzymuje nazwę w aktualności.',
    'origin-not-secure':
      'Uruchom swoje reverse proxy z plikami z folderu i nie pozwól, aby jego portu używał inny program.',
    'origin-certificate-unknown':
      'Daj swojemu reverse proxy certyfikat z folderu, a potem uruchom je ponownie.',
    'origin-refuses-edge': 'Zapisz ponownie folder swojego reverse proxy i uruchom z nim proxy.',
    'home-silent': 'Sprawdź, czy Home Assistant działa i czy twoje reverse proxy ma jego poprawny adres.',
    'home-refuses-proxy':
      'Niech Home Assistant zaufa twojemu reverse proxy. „Twoje reverse proxy” mówi, jak to zrobić.',
    'socket-refused': 'Niech twoje reverse proxy przekazuje WebSockets, tak jak robi to plik z folderu.',
    open: 'Zobacz plan ponownie i zbuduj to, czego brakuje. Do tego czasu zamknij port w routerze.',
  },
  insteadWithoutTunnel: {
    'home-silent': 'Twoje reverse proxy odpowiada, ale nie znajduje Home Assistanta.',
    'home-refuses-proxy':
      'Home Assistant odrzuca to, co przychodzi z twojego reverse proxy. Najpierw musi mu zaufać.',
  },
  heading: 'Sprawdź każdy zamek',
  lead: 'Latchkey puka z zewnątrz pod {address}: z kluczem, bez klucza i z kluczami, które nie powinny pasować.',
  list: 'Zamki',
  listAt: 'Zamki pod {address}',
  start: 'Sprawdź każdy zamek',
  startFact: 'Tylko puka. Nic się nie zmienia',
  running: {
    heading: 'Sprawdzanie każdego zamka',
    lead: 'Każdy jest sprawdzany z zewnątrz, tak jak zrobiłby to ktoś obcy.',
    fact: 'Sprawdzono {done} z {count}',
    usually:
      'Zwykle trwa to kilka sekund. Po nowej budowie może minąć minuta, zanim Cloudflare wszędzie o niej wie.',
    again: 'Zacznij ponownie',
    stillSaw: 'Jeszcze nie: {saw} Kolejna próba.',
  },
  passed: {
    heading: 'Każdy zamek trzyma',
    lead: 'Twoje klucze otwierają {address}, a bez klucza nikt nie wszedł.',
    fact: 'Następnie: przekaż klucze',
    onwards: 'Przekaż klucze',
    count:
      '{count, plural, one {Sprawdzono {count} zamek i trzyma} few {Sprawdzono {count} zamki, {count} trzymają} many {Sprawdzono {count} zamków, {count} trzyma} other {Sprawdzono {count} zamka, {count} trzyma}}',
    some: 'Zamki, które trzymają: {held} z {count}',
    triedWithoutKeys: 'Bez klucza, z obcym i z wyłączonym.',
    tried: 'Z każdym kluczem, bez klucza, z obcym i z wyłączonym.',
  },
  besides: {
    heading: 'Każdy zamek trzyma, ale może istnieć inne wejście',
    lead: 'Latchkey próbował i bez klucza nikt nie wszedł pod {address}. To, co jest tu na liście, może jednak kogoś wpuszczać.',
  },
  unproven: {
    heading: 'Bez klucza nikt nie wszedł',
    lead: 'Latchkey nie mógł sprawdzić, czy twoje klucze otwierają {address}: na tym komputerze nie ma żadnego z nich.',
  },
  failed: {
    heading:
      '{count, plural, one {{count} zamek wymaga uwagi} few {{count} zamki wymagają uwagi} many {{count} zamków wymaga uwagi} other {{count} zamka wymaga uwagi}}',
    lead: 'Oto, co zobaczył Latchkey i co zrobić dalej.',
    open: {
      heading: 'Brama nie trzyma',
      lead: 'Ktoś bez ważnego klucza mógłby wejść. Zajmij się tym w pierwszej kolejności.',
    },
    again: 'Sprawdź ponownie każdy zamek',
    fact: 'Nic nie zostało zmienione',
    concerns: 'Zauważono pod: {names}',
    to: {
      plan: 'Zobacz plan ponownie',
      settings: 'Pokaż ustawienia',
      'find-home': 'Sprawdź adres swojego domu',
      'choose-address': 'Wybierz inny adres',
      'connect-home': 'Przejdź do „Połącz swój dom”',
    },
  },
  before: 'Przy ostatnim sprawdzeniu każdy zamek trzymał: {when}.',
  again: 'Spróbuj ponownie',
  state: {
    waiting: 'Jeszcze nie sprawdzono',
    running: 'Sprawdzanie',
    passed: 'Tak, jak powinno być',
    failed: 'Nie tak, jak powinno być',
  },
  exposed: {
    none: 'Żadne żądanie bez klucza nie dotarło do domu.',
    some: '{count, plural, one {Do domu dotarło {count} żądanie bez klucza.} few {Do domu dotarły {count} żądania bez klucza.} many {Do domu dotarło {count} żądań bez klucza.} other {Do domu dotarło {count} żądania bez klucza.}}',
    why: 'Ćwiczenie liczy każde żądanie w udawanym domu.',
  },
  technical: 'Co zauważono',
  technicalRow: '{name}: {saw}',
  connecting: 'Wyszukiwanie ostatnich wyników',
};
