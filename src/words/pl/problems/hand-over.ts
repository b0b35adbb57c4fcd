import type { handOverProblems as english } from '../../en/problems/hand-over.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const handOverProblems: WordsOf<typeof english> = {
  KEY_MISSING: {
    what: 'Tego klucza nie ma na tym komputerze.',
    why: 'Powstał na innym komputerze, usunięto jego zapasową kopię albo wyczyszczono miejsce, w którym był przechowywany.',
    next: 'Przejdź do urządzeń i odnów klucz. Stary działa, dopóki nie zdecydujesz inaczej.',
  },
  KEY_REFUSED: {
    what: 'Cloudflare nie podpisał jednego z kluczy.',
    why: 'Jego lista kluczy może być pełna albo część żądania się zgubiła.',
    next: 'Zbuduj ponownie. To, co zrobione, pozostaje, powstanie tylko reszta.',
  },
  FILE_NOT_SAVED: {
    what: 'Nie udało się zapisać pliku.',
    why: 'Dysk lub folder może być pełny albo chroniony.',
    next: 'Zwolnij miejsce albo wybierz inny folder, jeśli pojawi się o niego pytanie. Potem spróbuj ponownie.',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: 'Nie można użyć schowka tego komputera.',
    why: 'Latchkey może działać na komputerze bez ekranu.',
    next: 'Zapisz to zamiast tego jako plik.',
  },
  DRIVE_GONE: {
    what: 'Pendrive’a już tam nie ma.',
    why: 'Został wyjęty albo ten komputer stracił z nim kontakt.',
    next: 'Włóż go ponownie i zobacz, co na nim jest. Jeśli właśnie zapisywany był plik klucza, może brakować jego części: zapisz go ponownie.',
  },
  DRIVE_FULL: {
    what: 'Na tym pendrivie nie ma miejsca.',
    why: 'Plik klucza jest mały, więc pendrive musi być zapełniony do ostatniego bajtu.',
    next: 'Usuń coś z niego albo użyj innego pendrive’a.',
  },
  DRIVE_READ_ONLY: {
    what: 'Na tym pendrivie nie można zapisywać.',
    why: 'Jego mały przełącznik stoi na „lock” albo ten komputer potrafi tylko odczytywać jego format. Mac potrafi NTFS tylko odczytywać.',
    next: 'Przesuń przełącznik albo użyj pendrive’a w formacie FAT lub exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Pendrive’a używa jeszcze inny program.',
    why: 'Otwarty jest na nim plik albo jakieś okno pokazuje, co na nim jest.',
    next: 'Zamknij to, co go używa, odczekaj chwilę i spróbuj ponownie.',
  },
  DRIVE_FAILED: {
    what: 'Pendrive nie zrobił tego, co powinien.',
    why: 'To, co odczytano, nie jest tym, co zapisano, albo pendrive zgłosił błąd. Może być zużyty.',
    next: 'Spróbuj ponownie, a jeśli to się powtórzy, użyj innego pendrive’a.',
  },
  SHARE_UNAVAILABLE: {
    what: 'Menu udostępniania tego Maca się nie otworzyło.',
    why: 'Latchkey może działać bez własnego okna.',
    next: 'Wróć i niech urządzenie zeskanuje kod albo użyj pendrive’a.',
  },
  NETWORK_GONE: {
    what: 'Tego komputera nie ma już w tamtej sieci.',
    why: 'Zmieniono lub wyłączono Wi-Fi albo odłączono kabel.',
    next: 'Połącz się z siecią, w której jest telefon, a potem utwórz nowy kod.',
  },
  PICKUP_BLOCKED: {
    what: 'Ten komputer nie pozwolił Latchkey czekać na telefon.',
    why: 'Zapora lub reguła na tym komputerze nie pozwala programom odpowiadać w sieci.',
    next: 'Zezwól Latchkey w zaporze i spróbuj ponownie albo użyj pendrive’a.',
  },
  PLACE_GONE: {
    what: 'Tego miejsca nie ma już na tym komputerze.',
    why: 'Przeglądarkę lub jej profil usunięto od ostatniego sprawdzenia.',
    next: 'Sprawdź ponownie i wybierz jedno z miejsc, które nadal są.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'Na tym komputerze brakuje małego programu.',
    why: 'W Linuksie program, który wkłada klucze do przeglądarki, jest w osobnym pakiecie.',
    next: 'Zainstaluj pakiet podany przy tym miejscu, a potem spróbuj ponownie.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'Przeglądarka jest nadal otwarta.',
    why: 'Dopóki działa, nie dopuszcza nikogo do swojej listy kluczy. Zmiana mogłaby przepaść.',
    next: 'Zamknij wszystkie jej okna, odczekaj chwilę i spróbuj ponownie.',
  },
  INSTALL_REFUSED: {
    what: 'Ten komputer nie pozwolił Latchkey zmienić tego miejsca.',
    why: 'Ktoś odpowiedział odmownie, gdy padło pytanie, albo zabrania tego reguła na tym komputerze.',
    next: 'Spróbuj ponownie i zezwól na to albo zrób to ręcznie: kroki są w instrukcji tego urządzenia.',
  },
  INSTALL_FAILED: {
    what: 'Nie udało się umieścić klucza w tym miejscu.',
    why: 'Własny program systemu zgłosił błąd albo nie dobiegł do końca.',
    next: 'Spróbuj ponownie. Jeśli to się powtarza, zrób to ręcznie: kroki są w instrukcji tego urządzenia.',
  },
};
