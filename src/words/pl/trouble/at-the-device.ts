import type { atTheDevice as english } from '../../en/trouble/at-the-device.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atTheDevice: WordsOf<typeof english> = {
  'resolver-blocked': {
    symptom: 'Jedna sieć nie znajduje adresu, ale inne tak.',
    cause:
      'Ta sieć sama wyszukuje nazwy i nie zna twojego adresu. Powodem może być filtr, na przykład Pi-hole, albo sieć firmowa.',
    good: 'Ta sieć znajduje twój adres.',
    steps: [
      'Spróbuj z innej sieci, na przykład telefonem z wyłączonym Wi‑Fi.',
      'Jeśli w twojej sieci działa filtr, przepuść <b>{address}</b>, a dla sprawdzeń Latchkey także <b>cloudflare-dns.com</b>.',
      'Jeśli adres jest nowy, poczekaj godzinę. Sieć pamięta przez jakiś czas, że go nie było.',
    ],
  },
  'edge-unreachable': {
    symptom: 'W jednej sieci nic się nie otwiera, ale w innych wszystko jest dobrze.',
    cause:
      'Ta sieć blokuje Cloudflare, a reszta internetu działa. Niektórzy dostawcy blokują czasem jego adresy, a niektóre firmy zawsze.',
    good: 'Ta sieć przepuszcza cię do Cloudflare.',
    steps: [
      'Spróbuj z innej sieci. Jeśli tam się otwiera, twój dom i twój zamek są w porządku.',
      'Zapytaj dostawcę albo poczekaj: niektórzy blokują tylko na kilka godzin, na przykład podczas meczów piłki nożnej.',
    ],
  },
  'connection-inspected': {
    symptom: 'Przeglądarka ostrzega, że pokazywany jest cudzy certyfikat.',
    cause:
      'Coś na tym komputerze lub w sieci otwiera bezpieczne połączenia, aby zajrzeć do środka: program antywirusowy, filtr, strona logowania w hotelu. Klucz przez to nie przejdzie.',
    good: 'Nic nie zagląda do bezpiecznych połączeń z twoim adresem.',
    steps: [
      'Jeśli sieć ma własne logowanie, otwórz w przeglądarce dowolną stronę i zaloguj się tam.',
      'W programie antywirusowym dodaj wyjątek dla {address} albo wyłącz jego skanowanie HTTPS.',
      'Spróbuj z innej sieci.',
    ],
  },
  'clock-wrong': {
    symptom: 'Przeglądarka pisze, że zegar jest źle ustawiony albo że certyfikat nie jest jeszcze ważny.',
    cause: 'Zegar tego komputera jest źle ustawiony, więc żaden certyfikat nie jest dla niego ważny.',
    good: 'Zegar chodzi dobrze.',
    steps: ['Włącz automatyczne ustawianie daty, godziny i strefy czasowej. Potem sprawdź ponownie.'],
  },
  'visit-failed': {
    symptom: 'Latchkey próbował z kluczem i nie wszedł.',
    cause: 'Poszedł tą samą drogą co twoje urządzenia. Żaden znany powód nie wyjaśnia, gdzie się zatrzymał.',
    good: 'Latchkey przed chwilą wszedł z kluczem.',
    steps: [
      'Otwórz {address} na urządzeniu, które ma klucz, i przeczytaj, co pokazuje.',
      'Spróbuj z innej sieci. Jeśli tam się otwiera, przyczyną jest ta sieć.',
      'Sprawdź ponownie za kilka minut. Jeśli nic się nie zmieni, pokaż „Co zauważono” poniżej komuś, kto ci pomaga.',
    ],
  },
  'android-first-start': {
    symptom: 'Aplikacja zawodzi przy uruchamianiu. Po jednej lub dwóch próbach działa.',
    cause: 'Przed wersją 2026.8.2 aplikacja pytała twój dom, zanim przygotowała swój klucz.',
    good: 'Aplikacja na Androida uruchamia się od razu.',
    steps: [
      'Zaktualizuj aplikację Home Assistant do wersji 2026.8.2 lub nowszej.',
      'Jeśli to się powtarza, włącz w planie „Używaj starszego, sprawdzonego protokołu”, w „Dodatkowa ochrona”.',
    ],
  },
  'android-never-asks': {
    symptom: 'Nic nie pyta, którego klucza użyć, a ekran pozostaje pusty.',
    cause:
      'Klucz zainstalowano dla Wi‑Fi albo ktoś nacisnął „Anuluj”, gdy padło pytanie. Aplikacja pyta raz i tylko poza domem.',
    good: 'Telefon pyta, którego klucza użyć.',
    steps: [
      'Zainstaluj klucz ponownie, jako <b>Certyfikat użytkownika VPN i aplikacji</b>.',
      'Wyłącz Wi‑Fi i otwórz aplikację tak, jakby cię nie było w domu.',
      'Jeśli nadal nie pyta, wyczyść pamięć aplikacji w ustawieniach telefonu. Potem trzeba zalogować się ponownie.',
    ],
  },
  'key-file-refused': {
    symptom: 'Urządzenie pisze „błędne hasło” albo nie przyjmuje pliku klucza.',
    cause:
      'Wiele urządzeń mówi tak o każdym pliku, którego nie mogą odczytać. Tak samo działa wielka litera, spacja lub słowa innego urządzenia.',
    good: 'Plik klucza jest przyjmowany.',
    steps: [
      'Wpisz sześć słów dla dokładnie tego urządzenia, małymi literami, z myślnikami między nimi.',
      'Jeśli to nie pomoże, przekaż klucz ponownie i użyj nowego pliku.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'Aplikacja chce certyfikatu klienta, choć klucz jest na iPhonie.',
    cause: 'Aplikacja ma własne klucze. Klucz zainstalowany w ustawieniach iPhone’a jest tylko dla Safari.',
    good: 'Aplikacja na iPhonie ma swój klucz.',
    steps: [
      'Zaktualizuj aplikację Home Assistant do wersji 2026.8 lub nowszej. Wymaga ona iOS 17.',
      'Zapisz plik klucza w <b>Plikach</b>. Nie otwieraj go tam.',
      'W aplikacji otwórz <b>Ustawienia</b>, <b>Aplikacja towarzysząca</b>, swój dom, <b>Certyfikat klienta</b>, <b>Importuj certyfikat</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Widżety, zegarek lub obrazy w powiadomieniach pozostają puste.',
    cause: 'Starsze wersje aplikacji używają klucza tylko dla samej aplikacji, nie dla tych rzeczy.',
    good: 'Widżety i zegarek też mają klucz.',
    steps: [
      'Zaktualizuj aplikację Home Assistant do wersji 2026.8 lub nowszej, także na zegarku. Obrazy z kamer na zegarku najprawdopodobniej wymagają 2026.9.',
      'Otwórz raz aplikację na iPhonie. Przekaże ona klucz zegarkowi.',
    ],
  },
  'old-page-in-browser': {
    symptom:
      'Strona wygląda jak zwykle, pisze „Nie można połączyć się z Home Assistantem” i nie pyta o klucz.',
    cause:
      'Przeglądarka pokazuje stronę, którą ma zapisaną. Wcale nie dociera do Cloudflare, więc nic nie pyta o klucz.',
    good: 'Przeglądarka pokazuje świeżą stronę.',
    steps: [
      'Otwórz raz <b>https://{address}/auth/providers</b>. Tam przeglądarka zapyta o klucz.',
      'Jeśli nie zapyta, usuń to, co przeglądarka zapisała dla tej strony, i otwórz ją ponownie.',
    ],
  },
};
