import type { inTheHome as english } from '../../en/trouble/in-the-home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const httpServer =
  'W Home Assistancie otwórz <b>Ustawienia</b>, <b>System</b>, <b>Sieć</b>, <b>Serwer HTTP</b>. Włącz <b>Ufaj X-Forwarded-For</b> i dodaj zaufane proxy, które podaje „Połącz swój dom”.';

const network = 'W Home Assistancie otwórz <b>Ustawienia</b>, <b>System</b>, <b>Sieć</b>.';

export const inTheHome: WordsOf<typeof english> = {
  'path-down': {
    symptom: 'Cloudflare pokazuje „error 1033”.',
    cause:
      'Nic nie trzyma końca prywatnej ścieżki w twoim domu. Łącznik może być zatrzymany, obsługiwać inną ścieżkę albo nie docierać do Cloudflare.',
    good: 'Łącznik trzyma koniec prywatnej ścieżki w twoim domu.',
    steps: [
      'W Home Assistancie otwórz <b>Ustawienia</b>, <b>Aplikacje</b> i znajdź <b>Cloudflared</b>.',
      'Uruchom tę aplikację. Musi to być ta, która ma twój kod połączenia.',
      'Jeśli łącznik działa na innym komputerze, sprawdź, czy jest on włączony i online.',
    ],
  },
  'address-banned': {
    symptom: 'Strona pokazuje tylko „403: Forbidden”.',
    cause:
      'Home Assistant zablokował jakiś adres po błędnych logowaniach. Nie wejdzie nikt, kto jest za tym adresem, nawet z kluczem. Często jakieś urządzenie ma jeszcze stare dane logowania.',
    good: 'Home Assistant nikogo nie zablokował.',
    steps: [
      'Ustal, które urządzenie wciąż próbuje starego logowania, i zaloguj się tam ponownie. Inaczej będzie się to powtarzać.',
      'Nadal wejdziesz z innej sieci, na przykład telefonem z wyłączonym Wi‑Fi.',
      'W Home Assistant OS zainstaluj aplikację <b>File editor</b> w <b>Ustawienia</b>, <b>Aplikacje</b>. Otwórz w niej <b>ip_bans.yaml</b> z folderu konfiguracji. Gdzie indziej otwórz ten plik na komputerze, na którym działa twój dom.',
      'Usuń wiersze z tym adresem i zapisz.',
      'Uruchom Home Assistanta ponownie. Dopiero wtedy odczyta ten plik.',
    ],
  },
  'others-banned': {
    symptom: 'Ktoś inny może widzieć tylko „403: Forbidden”.',
    cause:
      'Po błędnych logowaniach Home Assistant zablokował: {saw}. Nie wejdzie nikt, kto jest za tym adresem. Może to być ktoś obcy albo sieć kogoś z rodziny.',
    good: 'Home Assistant nie zablokował nikogo innego.',
    steps: [
      'Jeśli nie znasz tego adresu, zostaw to bez zmian.',
      'W przeciwnym razie znajdź tam urządzenie, które wciąż próbuje starego logowania, i zaloguj się na nim ponownie.',
      'Potem otwórz <b>ip_bans.yaml</b> w folderze konfiguracji, na przykład w aplikacji <b>File editor</b>. Usuń wiersze z tym adresem.',
      'Uruchom Home Assistanta ponownie. Dopiero wtedy odczyta ten plik.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'Strona się otwiera, a potem pokazuje „Nie można połączyć się z Home Assistantem”, choć aktualizacje na żywo są dozwolone.',
    cause:
      'Łącznik gubi żądanie połączenia na żywo. Może się to zdarzyć przez QUIC, którego używa domyślnie.',
    good: 'Łącznik przenosi połączenia na żywo.',
    steps: [
      'W aplikacji Cloudflared otwórz <b>Konfiguracja</b> i dodaj <b>--protocol=http2</b> w <b>[Run parameters]</b>.',
      'Gdzie indziej dodaj <b>--protocol http2</b> do polecenia łącznika, przed <b>run</b>.',
      'Uruchom łącznik ponownie.',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare pokazuje „502 Bad gateway”, a twój dom nie otwiera się także z sieci domowej.',
    cause:
      'Prywatna ścieżka działa. Home Assistant jest wyłączony albo uruchamia się ponownie, albo ten komputer nie jest w domu.',
    good: 'Home Assistant odpowiada.',
    steps: [
      'Poczekaj kilka minut, jeśli był aktualizowany lub uruchamiany ponownie.',
      'Sprawdź, czy komputer, na którym działa, ma zasilanie i połączenie z twoją siecią.',
      'Otwórz Home Assistanta w domu. Gdy tam odpowie, sprawdź ponownie.',
    ],
  },
  'service-silent': {
    symptom: 'Ten adres pokazuje „502 Bad gateway”.',
    cause:
      'Prywatna ścieżka działa. To, co stoi za tym adresem, jest wyłączone albo odpowiada gdzie indziej w domu.',
    good: 'Za każdym z twoich innych adresów coś odpowiada.',
    steps: [
      'Sprawdź, czy to, co za nim stoi, ma zasilanie i połączenie z twoją siecią.',
      'Otwórz to w domu, w miejscu, do którego prowadzi adres. Pokazuje je karta „Adresy i kto może je otwierać” w „Twój dom”.',
      'Jeśli to miejsce się zmieniło, zmień tam, dokąd prowadzi adres. Potem zbuduj ponownie.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Twój adres pokazuje „400: Bad Request”. W domu wszystko jest dobrze.',
    cause: 'Home Assistant nie ufa prywatnej ścieżce. Odrzuca każdego, kto nią przychodzi, ciebie też.',
    good: 'Home Assistant ufa prywatnej ścieżce.',
    steps: [httpServer, 'Zapisz i potwierdź w ciągu pięciu minut. Przed wersją 2026.8 jest to w pliku.'],
  },
  'trust-written-in-file': {
    symptom: 'Jest to w configuration.yaml, a nadal widać „400: Bad Request”.',
    cause: 'Od wersji 2026.8 Home Assistant nie odczytuje już części http tego pliku.',
    good: 'Żaden stary plik nie przeszkadza.',
    steps: [httpServer, 'Usuń część <b>http:</b> z configuration.yaml, aby nikt na niej nie polegał.'],
  },
  'trust-was-taken-back': {
    symptom: 'Działało przez kilka minut. Potem wróciło „400: Bad Request”.',
    cause:
      'Home Assistant cofa zmianę swojego serwera WWW, jeśli nikt jej nie potwierdzi w ciągu pięciu minut.',
    good: 'Żadna taka zmiana nie została cofnięta.',
    steps: [
      httpServer,
      'Zapisz i zostań na tej stronie. Po ponownym uruchomieniu naciśnij <b>Potwierdź</b>.',
    ],
  },
  'wrong-port': {
    symptom: 'Cloudflare pokazuje „502 Bad gateway”.',
    cause:
      'Prywatna ścieżka działa, ale tam, gdzie puka, nic nie odpowiada. Twój dom nasłuchuje na innym porcie albo na innym komputerze. Nowe domy nasłuchują na 80, nie na 8123.',
    good: 'Prywatna ścieżka znajduje twój dom.',
    steps: [
      'Otwórz Home Assistanta w domu. Jeśli tam też nie odpowiada, najpierw go uruchom.',
      'Zobacz tam jego adres. Liczba po dwukropku to port; bez niej jest to 80.',
      'Wpisz ten adres w „Gdzie jest twój dom?” i zbuduj ponownie.',
    ],
  },
  'wrong-scheme': {
    symptom: '„502 Bad gateway”, odkąd Home Assistant ma własny certyfikat.',
    cause: 'Twój dom chce połączenia szyfrowanego, a prywatna ścieżka używa nieszyfrowanego. Albo odwrotnie.',
    good: 'Obie strony zgadzają się, czy połączenie jest szyfrowane.',
    steps: [
      'Otwórz Home Assistanta w domu. Zobacz, czy jego adres zaczyna się od https, czy od http.',
      'Wpisz ten adres w „Gdzie jest twój dom?” i zbuduj ponownie.',
    ],
  },
  'two-connectors': {
    symptom: 'Twój adres otwiera się tylko od czasu do czasu.',
    cause: 'Koniec prywatnej ścieżki w twoim domu trzymają dwa łączniki i jeden z nich nie znajduje domu.',
    good: 'Prywatną ścieżkę trzyma tylko jeden łącznik.',
    steps: [
      'W Home Assistancie otwórz <b>Ustawienia</b>, <b>Aplikacje</b> i znajdź wszystko, co nazywa się <b>Cloudflared</b>.',
      'Zachowaj tę aplikację, która ma twój kod połączenia. Każdą inną zatrzymaj i usuń.',
      'Jeśli łącznik działa też na innym komputerze, zatrzymaj go tam.',
    ],
  },
  'slow-at-home': {
    symptom: 'W domu działa to wolno albo pyta o klucz.',
    cause:
      'Twoje urządzenia wychodzą do internetu i wracają do środka. Nie znają drogi w domu albo nie potrafią rozpoznać, że tam są.',
    good: 'Home Assistant zna swój adres w domu.',
    steps: [
      `${network} Wpisz adres w polu <b>Sieć lokalna</b>. Adres z „localhost” lub 127 prowadzi każde urządzenie do niego samego.`,
      'W aplikacji w telefonie ustaw <b>Wewnętrzny adres URL</b> i nazwę swojej sieci Wi‑Fi.',
      'Pozwól aplikacji zawsze korzystać z lokalizacji. Bez niej nie rozpozna, że jesteś w domu.',
    ],
  },
  'external-url-not-set': {
    symptom: 'Obrazy w powiadomieniach, odczytywane teksty lub linki donikąd nie prowadzą.',
    cause: 'Home Assistant nie zna swojego adresu z zewnątrz, więc podaje inny.',
    good: 'Home Assistant zna swój adres z zewnątrz.',
    steps: [`${network} Wpisz <b>https://{address}</b> w polu <b>Internet</b>.`],
  },
};
