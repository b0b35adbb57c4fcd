import type { atCloudflare as english } from '../../en/trouble/at-cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const buildAgain = 'Zobacz plan ponownie i zbuduj to, czego brakuje.';

export const atCloudflare: WordsOf<typeof english> = {
  'address-gone': {
    symptom: 'Nie można znaleźć adresu albo otwiera się tam coś innego.',
    cause: 'Twój adres nie jest znany albo prowadzi gdzie indziej.',
    good: 'Twój adres jest znany i prowadzi do Cloudflare.',
    steps: [
      'Sprawdź wpisany adres, litera po literze. Musi to być {address}.',
      buildAgain,
      'Poczekaj kilka minut. Zanim nowa nazwa będzie wszędzie znana, mija trochę czasu.',
    ],
  },
  'record-written-back': {
    symptom: 'Adres niczego nie otwiera albo otwiera twój dom bez zamka.',
    cause:
      'Rekord pod twoim adresem prowadzi wprost do jednego miejsca w internecie. Takie rekordy zapisuje klient DDNS.',
    good: 'Pod twoim adresem nie ma cudzego rekordu.',
    steps: [
      'Zatrzymaj klienta DDNS. Poszukaj w routerze, na swoich serwerach i wśród integracji Home Assistanta pod nazwą <b>Cloudflare</b>.',
      'W panelu Cloudflare otwórz <b>[DNS]</b>, <b>[Records]</b> i usuń rekordy A i AAAA dla {address}.',
      buildAgain,
    ],
  },
  'name-unreliable': {
    symptom: 'Przeglądarka nie znajduje takiego adresu, w żadnej sieci.',
    cause:
      'DNSSEC domeny jest chyba zepsute, więc nikt nie ręczy za jej nazwy. Zdarza się to, gdy domena się przenosi, a zostaje stary rekord DS.',
    good: 'Na nazwach domeny można polegać.',
    steps: [
      'Zaloguj się tam, gdzie płacisz za domenę, i poszukaj <b>DNSSEC</b> lub <b>DS records</b>.',
      'Usuń tam stary rekord DS albo wyłącz DNSSEC.',
      'Poczekaj godzinę, a potem sprawdź ponownie. Cloudflare może znów włączyć DNSSEC, w <b>[DNS]</b>, <b>[Settings]</b>.',
    ],
  },
  'person-asked': {
    symptom: 'Cloudflare chce zobaczyć, że jesteś człowiekiem.',
    cause:
      'Cloudflare pyta każdego odwiedzającego, zanim zapytany zostanie twój zamek. Przeglądarka może odpowiedzieć, ale aplikacja Home Assistant nie.',
    good: 'Cloudflare nie pyta odwiedzających, czy są ludźmi.',
    steps: [
      'W panelu Cloudflare otwórz swoją domenę, a potem <b>[Security]</b>. Wyłącz <b>[Under Attack Mode]</b> i <b>[Bot Fight Mode]</b>.',
      'Poszukaj w <b>[Security rules]</b> reguły z testem (challenge) i wyklucz z niej {address}.',
    ],
  },
  'access-in-front': {
    symptom: 'Strona Cloudflare Access prosi o logowanie lub o kod z e-maila.',
    cause:
      'Tego adresu strzeże też Cloudflare Access. Przeglądarka może mu odpowiedzieć. Aplikacja Home Assistant nie może, niezależnie od klucza.',
    good: 'Przed twoim adresem nie stoi Cloudflare Access.',
    steps: [
      'W panelu Cloudflare otwórz <b>[Zero Trust]</b>, <b>[Access]</b>, <b>[Applications]</b>.',
      'Poszukaj aplikacji dla {address} albo dla wszystkich nazw twojej domeny.',
      'Usuń ją albo daj jej zasadę (policy) z akcją <b>[Bypass]</b> dla <b>[Everyone]</b>. Twój zamek zostaje.',
    ],
  },
  'worker-in-front': {
    symptom: 'Cloudflare pokazuje błąd między 1100 a 1199.',
    cause: 'Worker, mały program w Cloudflare, obsługuje żądania do twojego adresu i zawodzi.',
    good: 'Przed twoim adresem nie stoi Worker, który zawodzi.',
    steps: [
      'W panelu Cloudflare otwórz swoją domenę, a potem <b>[Workers Routes]</b>.',
      'Usuń trasę, która obejmuje {address}, albo usuń z niej ten adres.',
    ],
  },
  'sent-elsewhere': {
    symptom: 'Adres otwiera stronę, która nie jest twoim domem.',
    cause:
      'Reguła twojej domeny odsyła odwiedzających ten adres gdzie indziej, zanim zapytany zostanie twój dom.',
    good: 'Odwiedzający nie są odsyłani gdzie indziej.',
    steps: [
      'W panelu Cloudflare otwórz swoją domenę, a potem <b>[Rules]</b>.',
      'Przejrzyj <b>[Redirect Rules]</b>, <b>[Bulk Redirects]</b> i <b>[Page Rules]</b>.',
      'Zmień tę, która obejmuje {address}, albo ją wyłącz.',
    ],
  },
  'redirect-loop': {
    symptom: 'Przeglądarka pisze o zbyt wielu przekierowaniach.',
    cause:
      'Cloudflare i twój dom wciąż odsyłają odwiedzających do siebie nawzajem. Zwykle szyfrowanie Cloudflare jest ustawione na „Flexible”.',
    good: 'Odwiedzający nie są odsyłani w kółko.',
    steps: [
      'W planie, w „Dodatkowa ochrona”, włącz „Szyfruj całą drogę”. Zbuduj ponownie.',
      'Jeśli to się powtarza, poszukaj w panelu Cloudflare, w <b>[Rules]</b>, reguły, która odsyła odwiedzających z https do http.',
    ],
  },
  'refused-at-edge': {
    symptom: 'Cloudflare pokazuje „error 1010”, „1009” lub „1006”.',
    cause:
      'Cloudflare odrzuca sieć, kraj lub program tego odwiedzającego. To nie twój zamek, więc klucz nie pomoże.',
    good: 'Cloudflare nie odrzuca tego odwiedzającego.',
    steps: [
      'W panelu Cloudflare otwórz swoją domenę, a potem <b>[Security]</b>.',
      'Przy 1010 wyłącz <b>[Browser Integrity Check]</b> dla tego adresu.',
      'W przeciwnym razie poszukaj w <b>[IP Access rules]</b> sieci lub kraju odwiedzającego.',
    ],
  },
  'too-many-visits': {
    symptom: 'Cloudflare pokazuje „error 1015” lub „429”.',
    cause: 'Ta sieć otwierała twój adres w krótkim czasie częściej, niż pozwala reguła.',
    good: 'Żadna reguła nie zatrzymuje cię za zbyt częste otwieranie adresu.',
    steps: [
      'Poczekaj dziesięć minut, a potem spróbuj raz.',
      'Jeśli to się powtarza, poszukaj w panelu Cloudflare, w <b>[Security]</b>, reguł <b>[Rate limiting rules]</b>.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare pokazuje błąd między 520 a 526 albo „error 1000” lub „1014”.',
    cause:
      'Rekord DNS twojego adresu nie prowadzi do prywatnej ścieżki. Zmienił go ktoś albo program, który aktualizuje adresy.',
    good: 'Rekord DNS prowadzi do prywatnej ścieżki.',
    steps: [
      buildAgain,
      'Jeśli to wróci, poszukaj w domu lub routerze programu DDNS, który zapisuje ten adres. Zatrzymaj go dla tej nazwy.',
    ],
  },
  'no-safe-connection': {
    symptom: 'Przeglądarka pisze, że nie może nawiązać bezpiecznego połączenia.',
    cause: 'Cloudflare może nie mieć jeszcze certyfikatu twojego adresu: nowy potrzebuje czasem całej doby.',
    good: 'Bezpieczne połączenie z twoim adresem jest możliwe.',
    steps: [
      'W panelu Cloudflare otwórz swoją domenę, a potem <b>[SSL/TLS]</b>, <b>[Edge Certificates]</b>. <b>[Universal SSL]</b> musi być włączone.',
      'Jeśli certyfikat ma tam jeszcze stan <b>pending</b>, poczekaj na niego.',
    ],
  },
  'socket-lost': {
    symptom: 'Strona się otwiera, a potem pokazuje „Nie można połączyć się z Home Assistantem”.',
    cause:
      'Strona przechodzi, ale jej połączenie na żywo nie. WebSockets są wyłączone w twojej domenie albo przeszkadza HTTP/3.',
    good: 'Aktualizacje na żywo przechodzą.',
    steps: [
      'W planie, w „Dodatkowa ochrona”, włącz „Zezwalaj na aktualizacje na żywo” i „Używaj starszego, sprawdzonego protokołu”. Zbuduj ponownie.',
      'Zamknij stronę wszędzie i otwórz ją ponownie.',
      'Jeśli to się powtarza, wyłącz w Cloudflare <b>[Rocket Loader]</b>. Jest w <b>[Speed]</b>.',
    ],
  },
  'key-refused': {
    symptom: '„Sorry, you have been blocked” i nic nie pyta o klucz.',
    cause:
      'Cloudflare nie zna tego klucza albo o klucz nie pyta. Albo urządzenie żadnego nie pokazuje, bo go nie ma lub kiedyś padła odmowa.',
    good: 'Zamek zna twoje klucze i o nie pyta.',
    steps: [
      'Zobacz, czy klucz jest na urządzeniu. Instrukcja w „Przekaż klucze” pokazuje, gdzie.',
      'Zamknij przeglądarkę całkowicie i otwórz ją ponownie. Do tego czasu pamięta twoją odpowiedź.',
      'Jeśli klucz przepadł lub jest za stary, utwórz nowy w „Urządzenia”.',
    ],
  },
  'webhooks-refused': {
    symptom: 'Strona działa, ale lokalizacja z aplikacji lub webhooki są odrzucane.',
    cause:
      'Cloudflare wymaga od odwiedzających dowodu, że są ludźmi. Aplikacja tego nie potrafi. Włączony jest [Bot Fight Mode] lub [Under Attack Mode].',
    good: 'Nic nie wymaga od aplikacji dowodu, że jest człowiekiem.',
    steps: [
      'W panelu Cloudflare otwórz swoją domenę, a potem <b>[Security]</b>. Wyłącz <b>[Bot Fight Mode]</b>.',
      'Jeśli włączony jest <b>[Under Attack Mode]</b>, wyłącz go także.',
      'Webhook innej firmy nie ma klucza. Zamek go odrzuca i tak ma być.',
    ],
  },
  'address-not-in-path': {
    symptom: 'Strona jest pusta, z „404”.',
    cause: 'Prywatna ścieżka nie ma wpisu dla twojego adresu, więc stamtąd donikąd nie prowadzi.',
    good: 'Prywatna ścieżka zna twój adres.',
    steps: [buildAgain],
  },
  'voice-assistants': {
    symptom: 'Alexa lub Asystent Google przestają działać albo nie dają się połączyć.',
    cause:
      'Przychodzą z komputerów swoich producentów, a te nie mają klucza. Zamek odrzuca je, tak jak każdego bez klucza.',
    good: 'Asystenci głosowi mają dostęp.',
    steps: [
      'Latchkey może zostawić dla nich wąską szczelinę. Wybierz „Rzeczy bez klucza” w „Twój dom”.',
      'Połącz je przez <b>Home Assistant Cloud</b> (Nabu Casa). Ma ono własne wejście, a twój zamek pozostaje zamknięty.',
    ],
  },
  'upload-too-large': {
    symptom: 'Przesyłanie dużego pliku, na przykład kopii zapasowej, kończy się „413”.',
    cause: 'W darmowym planie Cloudflare przyjmuje najwyżej 100 MB naraz.',
    good: 'Duże pliki przechodzą.',
    steps: ['Prześlij go w domu, pod adresem, który twój dom tam ma.'],
  },
};
