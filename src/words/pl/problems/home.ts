import type { homeProblems as english } from '../../en/problems/home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const homeProblems: WordsOf<typeof english> = {
  HOME_ADDRESS_MANGLED: {
    what: 'To nie jest adres, który da się otworzyć.',
    why: 'Brakuje jakiejś części albo jeden znak jest błędny.',
    next: 'Wpisz go tak, jak pokazuje go przeglądarka, na przykład http://homeassistant.local:8123.',
  },
  HOME_UNREACHABLE: {
    what: 'Pod tym adresem nic nie odpowiada.',
    why: 'Twój dom może być wyłączony albo ten komputer jest w innej sieci.',
    next: 'Otwórz ten adres w przeglądarce na tym komputerze. Jeśli tam działa, skopiuj go stamtąd.',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: 'Coś tam odpowiada, ale to nie Home Assistant.',
    why: 'Może to być router lub inne urządzenie. Często brakuje części po dwukropku.',
    next: 'Dodaj port, na przykład :8123, i spróbuj ponownie.',
  },
  HOME_BANNED: {
    what: 'Home Assistant zablokował ten komputer.',
    why: 'Robi to po pewnej liczbie błędnych logowań z jednego adresu i odpowiada wtedy „403: Forbidden”. To twój dom i jest włączony.',
    next: 'Użyj urządzenia, które nadal wchodzi. Otwórz ip_bans.yaml w folderze konfiguracji, na przykład w aplikacji File editor. Usuń tam adres tego komputera, uruchom Home Assistanta ponownie, a potem sprawdź ponownie.',
  },
  HOME_INSTALLING: {
    what: 'Home Assistant jest tam jeszcze instalowany.',
    why: 'Nowy najpierw pobiera brakujące części. Często trwa to 20 minut, czasem godzinę.',
    next: 'Poczekaj, aż jego własna strona poprosi o utworzenie konta. Potem sprawdź ponownie.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'Nikt nie ma jeszcze konta w tym Home Assistancie.',
    why: 'Jest nowy i czeka na pierwszego użytkownika.',
    next: 'Otwórz jego adres w przeglądarce i utwórz tam swoje konto. Potem sprawdź ponownie.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'Ten dom pokazuje certyfikat, za który nikt nie ręczy.',
    why: 'Mógł utworzyć go sam albo pokazuje inny niż wcześniej. Mógłby to zrobić także ktoś inny.',
    next: 'Przejdź do „Twój dom” i porównaj odcisk palca. Nic tajnego nie zostało wysłane.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey nie jest zalogowany do twojego Home Assistanta.',
    why: 'Logowanie trwa tylko tak długo jak praca. Kończy się, gdy Latchkey zostaje zamknięty.',
    next: 'Przejdź do „Twój dom” i zaloguj się ponownie.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant nie przyjął logowania.',
    why: 'Logowanie mogło zostać tam zakończone albo token został usunięty.',
    next: 'Zaloguj się ponownie albo utwórz nowy token.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'Strona logowania czekała zbyt długo.',
    why: 'Dla twojego bezpieczeństwa pozostaje otwarta tylko przez jakiś czas.',
    next: 'Otwórz nową i zaloguj się tam.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'To nie wygląda na token Home Assistanta.',
    why: 'Może brakować jego części albo skopiowano razem z nim coś innego.',
    next: 'Utwórz nowy token i skopiuj go w całości. Home Assistant pokazuje każdy tylko raz.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'Nie masz uprawnień administratora tego Home Assistanta.',
    why: 'Tylko administrator może instalować tam aplikacje i zmieniać jego sieć.',
    next: 'Zaloguj się jako administrator albo kontynuuj bez logowania. Latchkey pokaże ci wtedy każdy krok.',
  },
  HOME_SILENT: {
    what: 'Home Assistant już nie odpowiada.',
    why: 'Może się właśnie uruchamiać ponownie albo ten komputer jest teraz w innej sieci.',
    next: 'Poczekaj minutę, a potem spróbuj ponownie. Nic nie przepadło.',
  },
  HOME_REFUSED: {
    what: 'Home Assistant tego nie przyjął.',
    why: 'Powód, który podał, jest w szczegółach.',
    next: 'Przeczytaj szczegóły techniczne poniżej, a potem spróbuj ponownie.',
  },
  HOME_BUSY: {
    what: 'Home Assistant jest teraz zajęty.',
    why: 'Jeszcze się uruchamia albo zajmuje się kopią zapasową lub aktualizacją.',
    next: 'Poczekaj kilka minut, a potem spróbuj ponownie.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey nie rozumie odpowiedzi Home Assistanta.',
    why: 'Home Assistant mógł zmienić coś, czego ta wersja nie zna.',
    next: 'Poszukaj nowszej wersji Latchkey albo kontynuuj bez logowania.',
  },
  HOME_OFFLINE: {
    what: 'Twój Home Assistant nie może dotrzeć do internetu.',
    why: 'Stamtąd pobiera łącznik, a łącznik łączy się z Cloudflare. Nie działa nawet wyszukanie nazwy.',
    next: 'Sprawdź, czy jest online. Pokazuje to jego własna strona aktualizacji. Potem spróbuj ponownie.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'Plik w twoim Home Assistancie zawiera błąd.',
    why: 'Z tym błędem Home Assistant nie uruchomiłby się ponownie, więc Latchkey nie uruchamiał go ponownie.',
    next: 'W Home Assistancie otwórz Ustawienia, Narzędzia i naciśnij Sprawdź konfigurację. Popraw to, co tam wskazano, a potem spróbuj ponownie.',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare nie przyjmuje kodu łącznika.',
    why: 'Prywatna ścieżka została utworzona na nowo albo jej kod się od tego czasu zmienił.',
    next: 'Spróbuj ponownie. Latchkey da łącznikowi aktualny kod.',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: 'Łącznik nie może odczytać swojego kodu.',
    why: 'Brakuje jego części albo coś go otacza, na przykład cudzysłów.',
    next: 'Spróbuj ponownie. Latchkey da łącznikowi cały kod.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'Łącznik nie może dotrzeć do Cloudflare przez IPv4.',
    why: 'Jego komputer ma chyba tylko IPv6, a łącznik próbował IPv4.',
    next: 'Pozwól łącznikowi używać IPv4 lub IPv6, zależnie od tego, co działa. Jest to w „Połącz swój dom”, w „Jak łącznik łączy się na zewnątrz”.',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'Zegar komputera w domu jest chyba źle ustawiony.',
    why: 'Działa tam łącznik. O godzinie, którą pokazuje ten komputer, certyfikat Cloudflare nie jest ważny.',
    next: 'Ustaw tam datę i godzinę albo poczekaj, aż komputer sam je pobierze. Potem spróbuj ponownie.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Coś między łącznikiem a Cloudflare chce czytać to, co jest wysyłane.',
    why: 'Zapora lub program antywirusowy pokazuje łącznikowi własny certyfikat. Łącznik go nie przyjmuje.',
    next: 'Wyklucz z tej kontroli połączenia z portem 7844 dla komputera, na którym działa łącznik. Potem spróbuj ponownie.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Coś nie pozwala łącznikowi łączyć się na zewnątrz.',
    why: 'Łączy się z Cloudflare przez port 7844. Restrykcyjna zapora lub router blokuje ten port.',
    next: 'Zezwól w routerze na połączenia wychodzące na port 7844, zarówno TCP, jak i UDP. Potem spróbuj ponownie.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'Łącznik nie może wydostać się na zewnątrz przez QUIC.',
    why: 'Ma używać tylko QUIC, a coś między nim a Cloudflare to blokuje. HTTP/2 by się wydostało.',
    next: 'Pozwól łącznikowi używać HTTP/2. Jest to w „Połącz swój dom”, w „Jak łącznik łączy się na zewnątrz”.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'Łącznik się nie uruchomił.',
    why: 'Aplikacja sama się zatrzymała. Jej ostatnie wiersze są w szczegółach.',
    next: 'Spróbuj ponownie. Jeśli to się powtarza, otwórz w Home Assistancie stronę Log aplikacji.',
  },
  VISIT_STOPPED: {
    what: 'Z zewnątrz nikt nie dociera do Home Assistanta.',
    why: 'Latchkey spróbował przed ostatnią zmianą, więc Home Assistant nie został uruchomiony ponownie.',
    next: 'Najpierw rozwiąż to, a potem spróbuj ponownie.',
  },
  VISIT_NEEDS_KEY: {
    what: 'Żaden klucz na tym komputerze nie otwiera twojego domu.',
    why: 'Latchkey potwierdza swoją ostatnią zmianę w Home Assistancie dopiero po wejściu z kluczem. Dlatego Home Assistant nie został uruchomiony ponownie.',
    next: 'Przejdź do urządzeń i dodaj ten komputer albo odnów klucz. Nowe klucze powstają tutaj. Potem spróbuj ponownie.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'Latchkey nie mógł wejść z zewnątrz, więc zmiana nie jest potwierdzona.',
    why: 'Nic nie jest zepsute. Home Assistant sam ją cofnie w ciągu pięciu minut i uruchomi się ponownie.',
    next: 'Ustal, co nie wpuściło Latchkey, odczekaj te minuty, a potem spróbuj ponownie.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant cofnął zmianę.',
    why: 'Nie została potwierdzona w ciągu pięciu minut, więc wszystko jest tak jak wcześniej.',
    next: 'Spróbuj ponownie. Nic innego nie zostało zmienione.',
  },
};
