import type { install as english } from '../en/install.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const install: WordsOf<typeof english> = {
  place: {
    chromium: {
      title: 'Chrome, Edge, Brave, Chromium',
      into: 'Chrome i przeglądarki pokrewne',
    },
    firefox: {
      title: 'Firefox',
      into: 'Firefox',
    },
    'mac-keychain': {
      title: 'Pęk kluczy tego Maca',
      into: 'pęk kluczy twojego Maca',
    },
    'windows-store': {
      title: 'Windows',
      into: 'Windows',
    },
  },
  goes: {
    chromium: 'Klucz urządzenia „{name}” trafia do jednego magazynu, który te przeglądarki mają wspólny.',
    firefox: 'Klucz urządzenia „{name}” trafia do tego profilu przeglądarki Firefox.',
    'mac-keychain':
      'Klucz urządzenia „{name}” trafia do twojego pęku kluczy logowania. Safari i Chrome znajdują go tam, a Firefox zwykle też.',
    'windows-store':
      'Klucz urządzenia „{name}” trafia do twojego własnego magazynu w Windows. Edge i Chrome go czytają, a Firefox zwykle też.',
  },
  blocker: {
    'browser-running': {
      short: 'Firefox jest otwarty',
      what: 'Dopóki jest otwarty, Firefox nie dopuszcza nikogo do swoich kluczy. Zamknij wszystkie jego okna, a potem sprawdź ponownie.',
    },
    'tools-missing': {
      short: 'Brak programu',
      what: 'Latchkey potrzebuje do tego dwóch małych programów, a nie ma ich na tym komputerze.',
    },
    'primary-password': {
      short: 'Ręcznie',
      what: 'Ten profil zamyka hasło główne. Klucz może do niego włożyć tylko sam Firefox.',
    },
    sandboxed: {
      short: 'Ręcznie',
      what: 'Ta przeglądarka jest odgrodzona od reszty komputera. To, co włożono z zewnątrz, może zapomnieć.',
    },
    'not-readable': {
      short: 'Ręcznie',
      what: 'Ten komputer nie pozwala Latchkey zajrzeć do tego miejsca ani go zmienić.',
    },
  },
  byHand: {
    chromium:
      'Zapisz klucz jako plik. Otwórz chrome://certificate-manager i wybierz Twoje certyfikaty. Zaimportuj plik w Wyświetl certyfikaty zaimportowane z Linuksa.',
    firefox:
      'Zapisz klucz jako plik. Wyszukaj „certyfikaty” w ustawieniach przeglądarki Firefox i naciśnij Zarządzaj certyfikatami. Zaimportuj plik na karcie Użytkownik.',
    'mac-keychain': 'Zapisz klucz jako plik. Kliknij go dwukrotnie i wybierz pęk kluczy logowania.',
    'windows-store':
      'Zapisz klucz jako plik i kliknij go dwukrotnie. Zostaw Bieżący użytkownik i naciskaj Dalej, aż pojawi się pytanie o słowa.',
  },
  proof: {
    opened: {
      what: 'Działa',
      why: 'Zamek otworzył się dla tego klucza.',
    },
    refused: {
      what: 'Brama nie otworzyła się dla tego klucza',
      why: 'Może minąć minuta, zanim brama pozna nowy klucz. Spróbuj ponownie. Jeśli nadal się nie otwiera, sprawdź każdy zamek.',
    },
    'not-reached': {
      what: 'Klucz jest na miejscu, ale nic nie odpowiedziało tak, jak powinno',
      why: 'Ten komputer może być offline albo prywatna ścieżka może nie działać. Spróbuj ponownie za chwilę.',
    },
    'not-provable': {
      what: 'Klucz jest na miejscu',
      why: 'Ten komputer pozwala go użyć tylko przeglądarce, więc pierwsza próba należy do ciebie.',
    },
  },
  list: 'Miejsca na tym komputerze',
  looking: 'Szukanie przeglądarek na tym komputerze',
  lookingUsually: 'Zwykle trwa to kilka sekund.',
  practice: 'Klucz ćwiczebny otwiera tylko udawany dom. Wyjmij go, gdy już wszystko obejrzysz.',
  profile: 'Profil „{name}”',
  installed: 'Zainstalowany',
  install: 'Zainstaluj',
  installNamed: 'Zainstaluj: {place}',
  remove: 'Wyjmij',
  removeNamed: 'Wyjmij: {place}',
  removeLater: 'Aby wyjąć klucz, zamknij wszystkie okna przeglądarki Firefox, a potem sprawdź ponownie.',
  prove: 'Wypróbuj',
  proveAgain: 'Wypróbuj ponownie',
  proveNamed: '{what}: {place}',
  proving: 'Otwieranie tym kluczem: {address}',
  provingUsually: 'Zwykle trwa to kilka sekund.',
  look: 'Sprawdź ponownie',
  lookNow: 'Sprawdzanie',
  still: 'Nadal jest otwarty. Firefox zamyka się czasem dopiero kilka sekund po ostatnim oknie.',
  tools: {
    package: 'Zainstaluj pakiet <name>{name}</name>, a potem sprawdź ponownie.',
    unknown: 'Zainstaluj narzędzia NSS (certutil i pk12util), a potem sprawdź ponownie.',
    mac: 'Na Macu ma go Homebrew.',
    copy: 'Kopiuj nazwę',
  },
  doByHand: 'Zrób to ręcznie',
  orByHand: 'Albo zrób to ręcznie',
  guide: 'Pokaż każdy krok',
  restart: 'Zamknij przeglądarkę ze wszystkimi oknami i otwórz ją ponownie. Szuka kluczy przy uruchamianiu.',
  open: 'Potem otwórz {address} i wybierz „{name}”.',
  choose: 'Gdy zapyta, którego klucza użyć, wybierz „{name}”.',
  alwaysAllow: 'Twój Mac raz zapyta, czy przeglądarka może użyć klucza. Naciśnij Zawsze pozwalaj.',
  none: {
    title: 'Nie ma tu miejsca na klucz.',
    why: 'Nie znaleziono przeglądarki, do której Latchkey mógłby go włożyć. Zapisz klucz jako plik i otwórz go w swojej przeglądarce.',
  },
  takeOut: {
    heading: 'Wyjmij klucz z tego komputera',
    lead: 'Dla urządzenia „{name}”. Tu widzisz każde miejsce, w którym jest jego klucz.',
    none: {
      title: 'Latchkey nigdzie tu nie znajduje tego klucza.',
      why: 'Do niektórych przeglądarek nie może zajrzeć. Instrukcja mówi, jak wyjąć klucz ręcznie.',
    },
  },
  rules: {
    title: 'Niech przeglądarka nie pyta, którego klucza użyć',
    what: 'Chrome i przeglądarki pokrewne pytają o to przy pierwszej wizycie po każdym uruchomieniu. Reguła na tym komputerze może odpowiadać za nie.',
    cost: {
      file: 'Jej ustawienie wymaga administratora. Przeglądarka informuje potem, że jest zarządzana. Jeśli tę regułę ustawia już twój pracodawca lub szkoła, pomiń to.',
      registry:
        'Jej ustawienie wymaga terminala otwartego jako administrator. Przeglądarka informuje potem, że jest zarządzana. Jeśli tę regułę ustawia już twój pracodawca lub szkoła, pomiń to.',
      preferences:
        'Administrator nie jest potrzebny. Przeglądarki zwykle się do niej stosują. Jeśli przeglądarką zarządza twój pracodawca lub szkoła, pomiń to.',
    },
    looking: 'Zapisywanie reguł',
    none: 'Dla tego komputera nie ma takiej reguły.',
    browser: 'Przeglądarka',
    browsers: {
      chromium: 'Chromium',
      chrome: 'Chrome',
      edge: 'Edge',
      brave: 'Brave',
    },
    copy: 'Kopiuj polecenie',
    where: {
      file: 'Trafia do pliku {path}. Aby to cofnąć, usuń ten plik. To też wymaga administratora.',
      registry:
        'Trafia do rejestru, do {path}. Aby to cofnąć, usuń tam wpis z numerem z polecenia i żaden inny.',
      preferences:
        'Trafia do preferencji: {path}. Aby to cofnąć, uruchom polecenie poniżej. Usuwa ono tę regułę ze wszystkimi jej wpisami.',
    },
    back: 'Kopiuj polecenie, które to cofa',
  },
  dialog: {
    install: 'Zainstaluj klucz: {place}',
    tries: 'Potem Latchkey wypróbuje go tutaj: {address}.',
    rest: 'Nic innego się nie zmienia. Klucz możesz tu potem wyjąć.',
    macAsks: 'Twój Mac może zapytać o hasło logowania. Latchkey nigdy go nie widzi.',
    folder: 'Folder: {folder}',
    run: 'Co zostanie uruchomione',
    runHow:
      'Nazwa ze znakiem $ jest uzupełniana dopiero w trakcie działania, więc nie widać tu żadnego sekretu.',
    runCopy: 'Kopiuj polecenia',
    go: 'Zainstaluj klucz',
    busy: 'Instalowanie',
    long: 'Zwykle trwa to kilka sekund. Twój komputer może czekać na twoją odpowiedź.',
    cancel: 'Nie teraz',
    remove: 'Wyjmij klucz: {place}',
    removeWhy: 'Przeglądarki, które korzystają z tego miejsca, nie otworzą już adresu {address}.',
    removeStays: 'Inne urządzenia i miejsca zachowują swoje. Możesz go tu zainstalować ponownie.',
    removeForGood:
      'Inne urządzenia i miejsca zachowują swoje. Nie możesz go przywrócić: jego zapasowa kopia jest tu usunięta.',
    removeGo: 'Wyjmij',
    removeBusy: 'Wyjmowanie',
    keep: 'Zachowaj',
  },
};
