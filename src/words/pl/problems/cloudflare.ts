import type { cloudflareProblems as english } from '../../en/problems/cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const cloudflareProblems: WordsOf<typeof english> = {
  TOKEN_MANGLED: {
    what: 'To nie wygląda na token Cloudflare.',
    why: 'Może brakować jego części albo skopiowano razem z nim coś innego.',
    next: 'Skopiuj token ponownie przyciskiem [Copy] na stronie Cloudflare, a potem wklej go tutaj.',
  },
  TOKEN_GLOBAL_KEY: {
    what: 'To twój Global API Key. Latchkey go nie przyjmuje.',
    why: 'Ten klucz może zrobić na twoim koncie wszystko. Latchkey potrzebuje znacznie mniej.',
    next: 'Otwórz stronę tokenu powyżej i utwórz token. Ma on tylko te uprawnienia, których potrzebuje Latchkey.',
  },
  TOKEN_REFUSED: {
    what: 'Cloudflare nie przyjmuje tego tokenu.',
    why: 'Mógł zostać usunięty lub wymieniony (rolled), jakiś znak może być błędny albo okres ważności nie obejmuje dzisiejszego dnia.',
    next: 'Utwórz nowy token na stronie tokenu i wklej go tutaj.',
  },
  TOKEN_EXPIRED: {
    what: 'Ten token nie jest już ważny.',
    why: 'Minęła jego data końcowa albo został wyłączony.',
    next: 'Utwórz nowy token na stronie tokenu i wklej go tutaj.',
  },
  TOKEN_NOT_YET_VALID: {
    what: 'Ten token nie jest jeszcze ważny.',
    why: 'Utworzono go z datą początkową, a ten dzień jeszcze nie nadszedł.',
    next: 'Edytuj token w Cloudflare i wyczyść jego datę początkową w TTL albo poczekaj do tego dnia. Potem spróbuj ponownie.',
  },
  TOKEN_ELSEWHERE: {
    what: 'Ten token działa tylko z innych adresów.',
    why: 'Utworzono go z ograniczeniem do adresów IP, a adresu tego komputera wśród nich nie ma.',
    next: 'Edytuj token w Cloudflare i wyczyść „[Client IP Address Filtering]” albo utwórz nowy. Potem spróbuj ponownie.',
  },
  PERMISSION_MISSING: {
    what: 'Twój token nie ma na to pozwolenia.',
    why: 'Podczas tworzenia tokenu pominięto uprawnienie lub ustawiono je na [Read] albo token nie obejmuje tej domeny.',
    next: 'Wróć do „Cloudflare”. Tam jest nazwa uprawnienia i sposób, jak je dodać.',
  },
  NOT_CONNECTED: {
    what: 'Latchkey nie jest połączony z Cloudflare.',
    why: 'Token nie został zachowany przy zamknięciu Latchkey albo jeszcze go nie podano.',
    next: 'Wróć do „Cloudflare” i wklej swój token.',
  },
  DOMAIN_NOT_ACTIVE: {
    what: 'Ta domena nie jest jeszcze gotowa w Cloudflare.',
    why: 'Nadal czeka na swoje serwery nazw albo jest wstrzymana.',
    next: 'Wybierz inną domenę albo dokończ tę w Cloudflare i sprawdź ponownie.',
  },
  DOMAIN_UNKNOWN: {
    what: 'Cloudflare nie pokazuje już tej domeny.',
    why: 'Została usunięta albo token już jej nie obejmuje.',
    next: 'Poszukaj ponownie swoich domen i wybierz jedną.',
  },
  CERTIFICATE_COMING: {
    what: 'Cloudflare jeszcze tworzy certyfikat dla tej domeny.',
    why: 'Domena jest tam nowa albo o jej certyfikat poproszono ponownie. Dopóki go nie ma, żadna przeglądarka nie otworzy twojego adresu.',
    next: 'Zwykle trwa to kwadrans, możliwa jest też doba. Potem wybierz domenę ponownie.',
  },
  CERTIFICATE_STUCK: {
    what: 'Cloudflare nie ma ważnego certyfikatu dla tej domeny.',
    why: 'Próbował go zdobyć i zrezygnował albo ostatni wygasł. Bez certyfikatu żadna przeglądarka nie otworzy twojego adresu.',
    next: 'W panelu Cloudflare otwórz [SSL/TLS], [Edge Certificates]. Wyłącz [Universal SSL], poczekaj kilka minut i włącz je ponownie. Potem wybierz domenę ponownie.',
  },
  CERTIFICATE_OFF: {
    what: 'Ta domena ma w Cloudflare wyłączone certyfikaty.',
    why: '[Universal SSL] jest tam wyłączone, a nazw w tej domenie nie obejmuje nic innego. Żadna przeglądarka nie mogłaby otworzyć twojego adresu.',
    next: 'W panelu Cloudflare otwórz [SSL/TLS], [Edge Certificates] i włącz [Universal SSL]. Po około kwadransie wybierz domenę ponownie.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey nie może dotrzeć do Cloudflare.',
    why: 'Ten komputer może być offline albo przeszkadza zapora lub VPN.',
    next: 'Sprawdź, czy na tym komputerze otwiera się jakaś strona internetowa, a potem spróbuj ponownie.',
  },
  OFFLINE: {
    what: 'Ten komputer nie jest online.',
    why: 'Nie może wyszukać żadnego adresu w internecie.',
    next: 'Sprawdź Wi-Fi lub kabel sieciowy, a potem spróbuj ponownie.',
  },
  CAPTIVE_PORTAL: {
    what: 'Ta sieć odpowiada zamiast Cloudflare.',
    why: 'Sieci dla gości robią to, dopóki się w nich nie zalogujesz.',
    next: 'Otwórz dowolną stronę internetową, zaloguj się do sieci, a potem spróbuj ponownie.',
  },
  CLOCK_WRONG: {
    what: 'Zegar tego komputera jest chyba źle ustawiony.',
    why: 'O godzinie, którą pokazuje ten komputer, certyfikat Cloudflare nie jest ważny.',
    next: 'Włącz automatyczne ustawianie daty i godziny, a potem spróbuj ponownie.',
  },
  PROXY_IN_THE_WAY: {
    what: 'Proxy w twojej sieci nie przepuszcza Latchkey.',
    why: 'Wymaga logowania, którego Latchkey nie ma.',
    next: 'Spróbuj w innej sieci albo poproś osobę, która prowadzi tę, o przepuszczanie api.cloudflare.com.',
  },
  CONNECTION_INSPECTED: {
    what: 'Coś między tym komputerem a Cloudflare chce czytać to, co jest wysyłane.',
    why: 'Program antywirusowy lub sieć firmowa pokazuje własny certyfikat zamiast certyfikatu Cloudflare.',
    next: 'Wyłącz to dla api.cloudflare.com albo użyj innej sieci. Latchkey nie wysyła tą drogą twojego tokenu.',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare prosi, abyśmy zwolnili.',
    why: 'Twoje konto wysłało wiele żądań w krótkim czasie.',
    next: 'Poczekaj pięć minut, a potem spróbuj ponownie. Nic nie przepadło.',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare ma w tej chwili problemy.',
    why: 'Odpowiedział błędem po swojej stronie.',
    next: 'Spróbuj ponownie za minutę. Jeśli to się powtarza, zajrzyj na cloudflarestatus.com.',
  },
  CLOUDFLARE_REFUSED: {
    what: 'Cloudflare nie przyjął tego żądania.',
    why: 'Coś na twoim koncie na to nie pozwala. Powód podany przez Cloudflare jest w szczegółach.',
    next: 'Przeczytaj szczegóły techniczne poniżej, a potem spróbuj ponownie.',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'Latchkey nie rozumie odpowiedzi Cloudflare.',
    why: 'Cloudflare mógł zmienić coś, czego ta wersja nie zna.',
    next: 'Poszukaj nowszej wersji Latchkey, a potem spróbuj ponownie.',
  },
  CLOUDFLARE_LAGS: {
    what: 'Cloudflare jeszcze rozsyła wcześniejszą zmianę.',
    why: 'Nie może jeszcze pokazać tego, co Latchkey zapisał przed chwilą. Zwykle trwa to najwyżej minutę.',
    next: 'Poczekaj minutę, a potem spróbuj ponownie. Nic nie przepadło.',
  },
};
