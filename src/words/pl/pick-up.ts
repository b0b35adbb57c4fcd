import type { pickUp as english } from '../en/pick-up.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const pickUp: WordsOf<typeof english> = {
  practice: 'Ćwiczenie',
  practiceMeans: 'Nic tu nie jest prawdziwe.',
  open: {
    heading: 'Klucz: {device}',
    lead: 'Przychodzi prosto z twojego komputera, zamknięty sześcioma krótkimi słowami. Pokazuje je komputer. To urządzenie zapyta o nie raz.',
    leadForIphone:
      'Przychodzi prosto z twojego komputera, zamknięty sześcioma krótkimi słowami. Pokazuje je komputer. Jeśli używasz i aplikacji, i Safari, pobierz oba.',
    mustAsk: {
      iphone:
        'Twój iPhone lub iPad musi zapytać o sześć słów. Jeśli nie zapyta, anuluj. Anuluj także wtedy, gdy profil wymienia VPN, certyfikat główny lub zdalne zarządzanie.',
      android:
        'Twoje urządzenie musi zapytać o sześć słów. Jeśli nie zapyta albo ostrzega przed certyfikatem CA, anuluj.',
      other:
        'Twoje urządzenie musi zapytać o sześć słów. Jeśli nie zapyta, anuluj: ten plik nie pochodzi z twojego komputera.',
    },
    afterwards: 'Krok po kroku',
    guide: 'Każdy krok z obrazkami',
    guideFor: 'Z obrazkami: {purpose}',
    left: '{fetches, plural, one {Ten link zadziała jeszcze {fetches} raz, do: {until}.} few {Ten link zadziała jeszcze {fetches} razy, do: {until}.} many {Ten link zadziała jeszcze {fetches} razy, do: {until}.} other {Ten link zadziała jeszcze {fetches} raza, do: {until}.}}',
    taken: 'Plik został już raz pobrany.',
  },
  offers: {
    app: {
      heading: 'Dla aplikacji Home Assistant',
      about: 'Plik, o który prosi aplikacja. Wymaga iOS 17 i aplikacji 2026.8 lub nowszych.',
      button: 'Zapisz plik dla aplikacji',
      steps: [
        'Stuknij przycisk powyżej. Gdy Safari zapyta, stuknij **Pobierz**: plik trafi do aplikacji **Pliki**.',
        'Otwórz aplikację Home Assistant i wpisz adres swojego domu. Pojawi się **Wymagany certyfikat klienta**. Aplikacja jest już skonfigurowana? Przejdź do **Ustawienia › Aplikacja towarzysząca**, wybierz swój serwer, **Certyfikat klienta**, **Importuj certyfikat**.',
        'Stuknij **Wybierz plik certyfikatu** i wybierz plik w **Pobrane**.',
        'Wpisz sześć słów małymi literami, z myślnikami między nimi. Stuknij **Importuj**.',
        'Zaloguj się tak jak w domu.',
      ],
    },
    safari: {
      heading: 'Dla Safari',
      about: 'Profil, który instalujesz w Ustawieniach.',
      button: 'Pobierz klucz dla Safari',
      steps: [
        'Stuknij przycisk powyżej. Gdy Safari zapyta, stuknij **Pozwól**.',
        'Otwórz **Ustawienia** i stuknij u góry wiersz o pobranym profilu (po angielsku **Pobrany profil**). Po 8 minutach znika.',
        'Stuknij **Instaluj** i podaj kod, który odblokowuje to urządzenie.',
        'Widać „Nie podpisany”: tego należy się spodziewać po pliku z twojego własnego komputera. Stuknij **Instaluj** jeszcze raz.',
        'Gdy pojawi się pytanie o hasło, wpisz sześć słów małymi literami, z myślnikami między nimi. Stuknij **Dalej** i **Gotowe**.',
        'W Safari przejdź pod adres swojego domu i wybierz ten klucz, gdy pojawi się pytanie.',
      ],
    },
    watchByAndroid: {
      heading: 'Dla zegarka, przez ten telefon',
      about: 'Aplikacja Home Assistant na tym telefonie daje klucz zegarkowi podczas jego konfigurowania.',
      button: 'Zapisz plik klucza',
      steps: [
        'Stuknij przycisk powyżej i zachowaj plik, jeśli przeglądarka przed nim ostrzega.',
        'Otwórz aplikację Home Assistant na zegarku. Odsyła ona do tego telefonu: kontynuuj tutaj.',
        'Wpisz adres swojego domu. Tam, gdzie aplikacja prosi o certyfikat klienta, wybierz plik w **Pobrane**.',
        'Wpisz sześć słów małymi literami, z myślnikami między nimi.',
        'Zaloguj się tak jak w domu.',
      ],
    },
    android: {
      heading: 'Umieść klucz na tym urządzeniu',
      about:
        'Jeden klucz dla Chrome i aplikacji Home Assistant. Urządzenie musi najpierw mieć blokadę ekranu.',
      button: 'Zapisz plik klucza',
      steps: [
        'Stuknij przycisk powyżej. Jeśli przeglądarka ostrzega przed plikiem, zachowaj go. Potem go otwórz.',
        'Nic się nie otwiera? Poszukaj w ustawieniach: **Zainstaluj certyfikat**, wybierz **Certyfikat użytkownika VPN i aplikacji**, a potem plik w **Pobrane**.',
        'Wpisz sześć słów małymi literami, z myślnikami między nimi. Stuknij **OK**.',
        'Jeśli pojawi się pytanie, do czego służy klucz, wybierz **Certyfikat użytkownika VPN i aplikacji**. Nie **Certyfikat CA**: to coś innego.',
        'Zostaw proponowaną nazwę i stuknij **OK**.',
        'Otwórz adres swojego domu w Chrome lub w aplikacji Home Assistant. Wybierz ten klucz, gdy pojawi się pytanie.',
      ],
    },
    windows: {
      heading: 'Umieść klucz na tym komputerze',
      about: 'Jeden klucz dla Chrome i Edge. Firefox zwykle też go znajduje.',
      button: 'Zapisz plik klucza',
      steps: [
        'Otwórz plik. Zostaw **Bieżący użytkownik** i naciskaj **Dalej**, aż pojawi się pytanie o hasło.',
        'Wpisz sześć słów małymi literami, z myślnikami między nimi. Pozostaw opcje bez zmian i naciśnij **Dalej**, a potem **Zakończ**.',
        'Zamknij przeglądarkę, otwórz ją ponownie i przejdź pod adres swojego domu. Wybierz ten klucz, gdy pojawi się pytanie.',
      ],
    },
    mac: {
      heading: 'Umieść klucz na tym Macu',
      about: 'Jeden klucz dla Safari i Chrome. Firefox zwykle też go znajduje.',
      button: 'Zapisz plik klucza',
      steps: [
        'Otwórz plik i wybierz pęk kluczy **Logowanie**.',
        'Wpisz sześć słów małymi literami, z myślnikami między nimi.',
        'Przejdź pod adres swojego domu i wybierz ten klucz. Mac zapyta raz: wpisz jego hasło i naciśnij **Zawsze pozwalaj**.',
      ],
    },
    linux: {
      heading: 'Umieść klucz na tym komputerze',
      about: 'Każda przeglądarka ma własne klucze.',
      button: 'Zapisz plik klucza',
      steps: [
        'W Chrome lub Chromium otwórz **chrome://certificate-manager**, potem **Twoje certyfikaty** i **Wyświetl certyfikaty zaimportowane z Linuksa**.',
        'W Firefoksie otwórz **Ustawienia › Prywatność i bezpieczeństwo › Zarządzaj certyfikatami**, a potem kartę **Użytkownik**.',
        'Wybierz **Importuj**, potem plik, i wpisz sześć słów małymi literami, z myślnikami między nimi.',
        'Przejdź pod adres swojego domu i wybierz ten klucz, gdy pojawi się pytanie.',
      ],
    },
    chromebook: {
      heading: 'Umieść klucz na tym Chromebooku',
      about: 'Jeden klucz dla Chrome.',
      button: 'Zapisz plik klucza',
      steps: [
        'Otwórz **chrome://certificate-manager**, a potem **Twoje certyfikaty**.',
        'Wybierz **Importuj**, a potem plik.',
        'Wpisz sześć słów małymi literami, z myślnikami między nimi.',
        'Przejdź pod adres swojego domu i wybierz ten klucz, gdy pojawi się pytanie.',
      ],
    },
    unknown: {
      heading: 'Zapisz plik klucza',
      about: 'Nie udało się rozpoznać tego urządzenia. Wybierz je powyżej, aby zobaczyć, co dalej.',
      button: 'Zapisz plik klucza',
      steps: [
        'Zainstaluj plik. Gdy pojawi się pytanie o hasło, wpisz sześć słów małymi literami, z myślnikami między nimi.',
      ],
    },
  },
  appleWatch: {
    lead: 'Na iPhonie nie ma nic do pobrania dla zegarka.',
    heading: 'Apple Watch nie potrzebuje pliku',
    about:
      'Używa klucza swojego iPhone’a, a przekazuje mu go aplikacja Home Assistant. Na obu urządzeniach wymaga aplikacji 2026.8 lub nowszej.',
    steps: [
      'Ten iPhone nie ma jeszcze klucza? Na komputerze wybierz iPhone’a i pobierz jego własny klucz jego własnym kodem.',
      'Otwórz tutaj aplikację Home Assistant i zostaw ją na chwilę otwartą, z zegarkiem w pobliżu.',
      'Z zegarkiem z Wear OS jest inaczej: zeskanuj kod jego telefonem z Androidem.',
    ],
  },
  guides: { browser: 'przeglądarka', firefox: 'Firefox', 'home-assistant-app': 'aplikacja Home Assistant' },
  elsewhere: {
    safari: {
      heading: 'Otwórz tę stronę w Safari',
      about:
        'Tylko Safari może przekazać klucz do twojego iPhone’a lub iPada. Teraz jest otwarta inna przeglądarka lub aplikacja.',
      steps: [
        'Przytrzymaj adres poniżej i stuknij **Kopiuj**.',
        'Otwórz **Safari** i wklej go w pasku adresu.',
      ],
    },
    browser: {
      heading: 'Otwórz tę stronę w swojej przeglądarce',
      about: 'Widzisz ją wewnątrz innej aplikacji, która może nie umieć zapisać pliku.',
      steps: [
        'Otwórz menu tej aplikacji i wybierz otwarcie tej strony w Chrome lub w przeglądarce.',
        'Albo przytrzymaj adres poniżej, skopiuj go i wklej w Chrome.',
      ],
    },
    address: 'Adres tej strony',
    anyway: 'Mimo to kontynuuj tutaj',
  },
  device: {
    ask: 'Które to urządzenie?',
    wrong: 'To nie to urządzenie?',
    names: {
      iphone: 'iPhone lub iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: 'Dlaczego przeglądarka pisze „Niezabezpieczona”?',
    answer:
      'Ta strona przychodzi z twojego własnego komputera przez twoją własną sieć, a tego przeglądarki nie mogą sprawdzić. Dlatego klucz jest zamknięty, a jego sześć słów zostaje na ekranie komputera.',
  },
  notes: {
    again: 'Ten przycisk był już naciśnięty. Jeśli plik nie przyszedł, naciśnij go ponownie.',
    failed:
      'Nie udało się spakować klucza. Naciśnij przycisk ponownie. Jeśli to nie pomoże, utwórz na komputerze nowy kod.',
  },
  over: {
    fetched: {
      heading: 'Ten link jest wykorzystany',
      about: 'Plik pobrano trzy razy, a na więcej link nie pozwala.',
    },
    expired: { heading: 'Ten link wygasł', about: 'Link jest ważny przez dziesięć minut.' },
    cancelled: { heading: 'Ten link jest zamknięty', about: 'Zamknięto go na komputerze.' },
  },
  overNext: 'Klucz jest znów potrzebny? Utwórz na komputerze nowy kod i zeskanuj go.',
  back: 'Wróć do klucza',
};
