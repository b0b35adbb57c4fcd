import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { answersProblems as english } from '../../en/problems/answers.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const answersProblems: WordsOf<typeof english> = {
  ADDRESS_MANGLED: {
    what: 'Ta nazwa nie może być częścią adresu.',
    why: 'Działają tylko litery od a do z, cyfry i myślniki, a na początku i na końcu nie może być myślnika.',
    next: 'Wybierz krótkie, proste słowo, na przykład dom.',
  },
  ADDRESS_TOO_DEEP: {
    what: 'Ta nazwa ma o jedną kropkę za dużo.',
    why: 'Darmowy certyfikat Cloudflare obejmuje tylko nazwy bezpośrednio pod twoją domeną.',
    next: 'Pomiń kropkę albo użyj w jej miejsce myślnika.',
  },
  ADDRESS_TAKEN: {
    what: 'Ta nazwa jest już używana.',
    why: 'Jest tam rekord, którego nie utworzył Latchkey. Latchkey go nie rusza.',
    next: 'Zobacz, co tam teraz jest. Przejmij ją albo wybierz inną nazwę.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'Ta nazwa jest już adresem innego z twoich domów.',
    why: 'Dwa domy nie mogą mieć wspólnego adresu, bo nie byłoby wiadomo, o który chodzi.',
    next: 'Wybierz inną nazwę. Albo otwórz tamten dom i najpierw daj mu inny adres.',
  },
  HOME_GONE: {
    what: 'Tego domu nie ma już na tym komputerze.',
    why: 'Mógł zostać zapomniany w innym oknie.',
    next: 'Otwórz ponownie listę swoich domów.',
  },
  HOME_IS_OPEN: {
    what: 'Ten dom jest teraz otwarty, więc nie można go zapomnieć.',
    why: 'Latchkey pracuje teraz z jego odpowiedziami i kluczami.',
    next: 'Najpierw otwórz inny dom.',
  },
  HOME_UNREADABLE: {
    what: 'Nie da się odczytać plików tego domu.',
    why: 'Dysk może być uszkodzony albo pliki należą do innego użytkownika tego komputera. Zostają tam, gdzie są.',
    next: 'Przywróć je z kopii, jeśli ją masz. Nie dotyczy to twoich innych domów.',
  },
  HOMES_TOO_MANY: {
    what: `Ten komputer przechowuje najwyżej ${MOST_HOMES} domów.`,
    why: 'Każdy z nich ma własne klucze i własny dostęp, o które trzeba dbać.',
    next: 'Zapomnij dom, którym już się nie zajmujesz.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Z zewnątrz nikt nie dotrze do tego adresu.',
    why: 'Należy do sieci domowej albo dzieli go wiele domów. W ćwiczeniu można używać tylko adresów na niby.',
    next: 'Wpisz swój adres publiczny albo użyj tunelu.',
  },
  HOSTNAME_MANGLED: {
    what: 'To nie jest pełna nazwa.',
    why: 'Musi mieć w sobie kropkę, a między kropkami tylko litery, cyfry i myślniki.',
    next: 'Wpisz całą nazwę, na przykład linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'Ten Home Assistant sam używa HTTPS.',
    why: 'Proxy przed nim musiałoby ufać certyfikatowi, za który nic nie ręczy.',
    next: 'Najpierw usuń z Home Assistanta jego certyfikat, a potem wybierz ponownie jego adres z http://.',
  },
  OTHER_WAY_STANDS: {
    what: 'Ten dom jest już skonfigurowany w inny sposób.',
    why: 'To, co tam skonfigurowano, działałoby dalej bez niczyjej opieki.',
    next: 'Kontynuuj dotychczasowym sposobem. Aby go zmienić, najpierw usuń tamten dom albo go porzuć.',
  },
  WEBHOOK_MANGLED: {
    what: 'Latchkey nie może utworzyć szczeliny dla tego webhooka.',
    why: 'Adres webhooka kończy się na /api/webhook/ i identyfikatorze z liter, cyfr, kropek i myślników.',
    next: 'Skopiuj adres ponownie z usługi, która go wywołuje. Albo nadaj webhookowi nowy identyfikator w Home Assistancie.',
  },
  WEBHOOK_GONE: {
    what: 'Tego webhooka nie ma już w twoim domu.',
    why: 'Był tam, gdy powstawała lista. Ktoś mógł go od tego czasu usunąć.',
    next: 'Wróć i otwórz listę ponownie.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'Ten webhook jest wywoływany w sposób, na który szczelina nie może pozwolić.',
    why: 'Przyjmuje tylko metodę HEAD, a wypróbowanie szczeliny z zewnątrz by go uruchomiło.',
    next: 'W Home Assistancie pozwól jego wyzwalaczowi przyjmować też POST. Potem wróć.',
  },
  WEBHOOK_LOCAL: {
    what: 'Ten webhook odpowiada tylko w twojej własnej sieci.',
    why: 'Home Assistant ignoruje każde wywołanie z zewnątrz, więc szczelina by nie pomogła.',
    next: 'Jeśli należy do automatyzacji, jego wyzwalacz ma do tego przełącznik w Home Assistancie.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'Ktoś mógłby odgadnąć identyfikator tego webhooka.',
    why: 'Kto go odgadnie, może wywołać webhook skądkolwiek. Identyfikatory samego Home Assistanta są długie i losowe.',
    next: 'Nadaj mu w Home Assistancie nowy, długi identyfikator. Albo wpuść go takim, jaki jest.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Twój zamek jest już na miejscu.',
    why: 'To, co było wcześniej, można przejąć lub zostawić tylko wtedy, gdy zamek nie jest jeszcze zbudowany.',
    next: 'Aby zacząć od nowa, najpierw usuń Latchkey. Wtedy wróci to, co było wcześniej.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Inny z twoich adresów ma już tę nazwę.',
    why: 'Każdy adres prowadzi do jednego miejsca w domu.',
    next: 'Wybierz inne słowo przed swoją domeną albo zmień adres, który już jest.',
  },
  SERVICE_URL_MANGLED: {
    what: 'Twój łącznik nie może dotrzeć pod ten adres.',
    why: 'Potrzebna jest nazwa lub liczby, a często też port.',
    next: 'Wpisz go tak jak http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'Jest już tyle adresów, o ile Latchkey może zadbać.',
    why: 'Wszystkie obejmuje jeden zamek.',
    next: 'Usuń jeden, którego już nie potrzebujesz.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'Więcej niż jeden adres wymaga prywatnej ścieżki.',
    why: 'Bez niej odpowiada twoje własne reverse proxy, a Latchkey konfiguruje je tylko dla Home Assistanta.',
    next: 'Zostań przy jednym adresie albo wróć do prywatnej ścieżki.',
  },
  OPENS_FOR_NOBODY: {
    what: 'Żadne urządzenie nie jest wybrane.',
    why: 'Adres, którego nie otwiera żaden klucz, nikomu się nie przyda.',
    next: 'Wybierz co najmniej jedno urządzenie.',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: 'To adres samego twojego domu.',
    why: 'Szczelina potrzebuje adresu, który nie służy do niczego innego.',
    next: 'Wybierz inne słowo przed swoją domeną.',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: 'Szczelina o tym adresie już istnieje.',
    why: 'Taki adres służy tylko tej jednej rzeczy i niczemu innemu.',
    next: 'Wybierz inne słowo przed swoją domeną.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'Ta nazwa jest już używana.',
    why: 'Jest tam rekord, którego nie utworzył Latchkey. Latchkey go nie rusza.',
    next: 'Wybierz inne słowo przed swoją domeną.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'Ten komputer jest w kraju, którego nie ma na liście.',
    why: 'Stąd nawet dobry klucz zostałby odrzucony.',
    next: 'Dodaj ten kraj albo pozwól kluczom działać wszędzie. Możesz też mimo to zachować tę listę.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `To więcej niż ${MOST_EXCEPTIONS} szczelin.`,
    why: 'Obok twoich kluczy zamek nie ma miejsca na więcej.',
    next: 'Usuń jedną, której już nie potrzebujesz.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'Nie udało się odczytać listy własnych sieci Google.',
    why: 'Szczelina jest tylko dla tych sieci. Bez listy Latchkey musiałby wpuścić więcej niż Google.',
    next: 'Sprawdź, czy ten komputer jest online, i dodaj Google ponownie za jakiś czas.',
  },
  DEVICES_NONE: {
    what: 'Nie ma jeszcze urządzeń.',
    why: 'Bez klucza nikt nie mógłby otworzyć twojego domu, ty też nie.',
    next: 'Dodaj co najmniej jedno urządzenie.',
  },
  DEVICES_TOO_MANY: {
    what: `To więcej niż ${MOST_DEVICES} urządzeń.`,
    why: 'Darmowy plan Cloudflare pozwala na 100 kluczy w domenie. Latchkey potrzebuje dwóch z nich do sprawdzania zamka.',
    next: `Zdejmuj urządzenia z listy, aż zostanie ${MOST_DEVICES}.`,
  },
  DEVICES_INVALID: {
    what: 'Jedną z nazw trzeba zmienić.',
    why: 'Nazwa jest pusta, za długa albo użyta dwa razy.',
    next: 'Zmień nazwę zaznaczoną na liście.',
  },
  DEVICE_UNKNOWN: {
    what: 'Tego urządzenia nie ma już na liście.',
    why: 'Zostało zdjęte, być może w innym oknie.',
    next: 'Wróć do urządzeń i zobacz listę.',
  },
  DEVICE_NAME_WRONG: {
    what: 'To nie jest nazwa tego urządzenia.',
    why: 'Dzięki wpisaniu nazwy żaden klucz nie zostanie wyłączony przypadkiem.',
    next: 'Wpisz nazwę tak, jak pokazuje ją lista.',
  },
  NO_KEY_ENDS: {
    what: 'Nie ma klucza, o którym można przypomnieć.',
    why: 'Żadne urządzenie nie ma jeszcze klucza albo każdy klucz jest wyłączony.',
    next: 'Zbuduj to, co jest w planie, a potem zapisz przypomnienia.',
  },
  NO_OLD_KEY: {
    what: 'To urządzenie nie ma starego klucza do wyłączenia.',
    why: 'Jest już wyłączony albo został przywrócony, być może w innym oknie.',
    next: 'Przejdź do swojego domu i zobacz klucz tego urządzenia.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'Nie zauważono jeszcze, żeby nowy klucz działał.',
    why: 'Gdyby nowy zawiódł, bez starego to urządzenie nie mogłoby wejść.',
    next: 'Najpierw zobacz, czy nowy klucz otwiera twój dom.',
  },
  OLD_KEY_WAITS: {
    what: 'Dziesięć minut jeszcze nie minęło.',
    why: 'Do tego czasu możesz przywrócić stary klucz.',
    next: 'Poczekaj, aż miną, albo przywróć stary klucz.',
  },
  ANSWERS_MISSING: {
    what: 'Coś przed tym krokiem pozostaje bez odpowiedzi.',
    why: 'Wcześniejsza odpowiedź się zmieniła, więc późniejsza jest znów potrzebna.',
    next: 'Wróć do pierwszego kroku bez znacznika.',
  },
  SETUP_UNKNOWN: {
    what: 'Tego domu nie ma już w Cloudflare.',
    why: 'Mógł zostać usunięty od ostatniego sprawdzenia.',
    next: 'Sprawdź ponownie albo skonfiguruj nowy.',
  },
  PLAN_CHANGED: {
    what: 'Od obejrzenia planu coś się zmieniło.',
    why: 'Ktoś zmienił twoje konto Cloudflare albo zrobiło to inne okno.',
    next: 'Przeczytaj nowy plan i zatwierdź go ponownie.',
  },
  PLAN_BLOCKED: {
    what: 'Planu nie da się tak wykonać.',
    why: 'Coś stoi na przeszkodzie. Plan to podaje.',
    next: 'Przeczytaj, co zaznaczono w planie, i zmień tę odpowiedź.',
  },
  BUILD_RUNNING: {
    what: 'Budowa już trwa.',
    why: 'Rozpoczęto ją wcześniej, być może w innym oknie.',
    next: 'Poczekaj, aż się skończy. Możesz ją tu śledzić.',
  },
  STOPPED: {
    what: 'Budowa została zatrzymana.',
    why: 'Stało się to na twoje życzenie, a to, co powstało, zostało usunięte.',
    next: 'Zacznij ponownie w dogodnej chwili.',
  },
  PRACTICE_ONLY: {
    what: 'To działa tylko w ćwiczeniu.',
    why: 'Konfigurujesz swój prawdziwy dom.',
    next: 'Wykonaj ten krok naprawdę albo zacznij ponownie w ćwiczeniu.',
  },
  DISK_FULL: {
    what: 'Na dysku tego komputera nie ma już miejsca.',
    why: 'Latchkey zapisuje każdy krok, zanim pójdzie dalej, więc tu się zatrzymał. Wszystko do tej chwili jest zachowane.',
    next: 'Usuń coś, czego już nie potrzebujesz, opróżnij kosz, a potem spróbuj ponownie.',
  },
  DISK_READ_ONLY: {
    what: 'Na dysku tego komputera nie można w tej chwili niczego zapisać.',
    why: 'System pozwala programom tylko z niego czytać. Często robi tak po znalezieniu błędu na dysku.',
    next: 'Uruchom komputer ponownie, otwórz Latchkey i spróbuj jeszcze raz. To, co zapisano wcześniej, jest zachowane.',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey nie mógł zapisać swoich plików.',
    why: 'Ich folder może należeć do innego użytkownika tego komputera albo pliku w nim używa inny program.',
    next: 'Zamknij programy, które czytają twoje pliki, na przykład tworzące kopie zapasowe, i spróbuj ponownie. To, co zapisano wcześniej, jest zachowane.',
  },
  KEYCHAIN_CLOSED: {
    what: 'Pęk kluczy tego komputera nie wpuścił Latchkey.',
    why: 'Klucz znika na dobre dopiero wtedy, gdy pęk kluczy przechowuje nowy sekret. Jest zamknięty albo padła odmowa.',
    next: 'Odblokuj go albo zaloguj się ponownie. Potem spróbuj jeszcze raz i zezwól na to. Nic nie zostało usunięte.',
  },
  UNEXPECTED: {
    what: 'Coś poszło nie tak wewnątrz Latchkey.',
    why: 'Program mógł się zatrzymać albo to nasz błąd.',
    next: 'Spróbuj ponownie. Jeśli to się powtórzy, zamknij Latchkey i otwórz go: twoje odpowiedzi są zachowane.',
  },
};
