import type { connectHome as english } from '../en/connect-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectHome: WordsOf<typeof english> = {
  whatIsTheConnector: {
    title: 'Co to jest łącznik?',
    says: 'Mały program w domu. Łączy się z Cloudflare i utrzymuje to połączenie. Dzięki temu router nie otwiera żadnego portu i nikt nie może połączyć się z zewnątrz.',
  },
  way: {
    'home-assistant-app': {
      name: 'Aplikacja Home Assistant',
      detail: 'Dawniej nazywana dodatkiem',
    },
    docker: {
      name: 'Docker',
      detail: 'Na komputerze, który zawsze działa',
    },
    compose: {
      name: 'Docker Compose',
      detail: 'Z własnym plikiem',
    },
    linux: {
      name: 'Linux',
      detail: 'Jako usługa systemowa',
    },
    windows: {
      name: 'Windows',
      detail: 'Jako usługa systemowa',
    },
    mac: {
      name: 'Mac',
      detail: 'Jako usługa systemowa',
    },
  },
  masked: {
    'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
    windows: 'cloudflared.exe service install ••••••••••••',
  },
  steps: {
    'home-assistant-app': {
      open: 'Otwórz <page>aplikację Cloudflared</page> w swoim Home Assistancie i naciśnij <b>Zainstaluj</b>.',
      openElse:
        'Przejdź do <b>Ustawienia</b>, <b>Aplikacje</b> i otwórz sklep z aplikacjami. Wybierz w jego menu <b>Repozytoria</b> i dodaj ten adres. Potem wyszukaj <b>Cloudflared</b>.',
      copy: 'Skopiuj kod połączenia.',
      paste:
        'Na stronie <b>Konfiguracja</b> aplikacji wklej go w pole na token tunelu (<b>tunnel_token</b>) i naciśnij <b>Zapisz</b>.',
      parameters:
        'Na tej samej stronie pokaż opcjonalne ustawienia i dodaj to w <b>[Run parameters]</b>, każde w osobnym wierszu. Zapisz ponownie.',
      start:
        'Na stronie <b>Info</b> naciśnij <b>Uruchom</b>. Włącz <b>Uruchamianie przy starcie</b> i <b>Watchdog</b>.',
    },
    file: 'Zapisz kod połączenia jako plik.',
    bring: {
      docker:
        'Przenieś plik na komputer, na którym działa Docker. Otwórz tam terminal, w tym samym folderze co plik.',
      compose:
        'Przenieś plik na komputer, na którym działa Docker, do nowego folderu. Otwórz terminal w tym folderze.',
      linux: 'Przenieś plik na komputer z Linuksem. Otwórz tam terminal, w tym samym folderze co plik.',
      mac: 'Przenieś plik na Maca. Otwórz tam <b>Terminal</b>, w tym samym folderze co plik. Mac, na którym cloudflared już działa, pozostaje bez zmian: wybierz inny komputer.',
    },
    run: 'Wklej to w terminalu i naciśnij <b>Enter</b>. Po ponownym uruchomieniu komputera zacznie działać samo.',
    install: {
      linux:
        'Przejdź do komputera z Linuksem w domu i zainstaluj <page>cloudflared</page>. Potrzebna jest wersja 2025.4.0 lub nowsza.',
      windows: 'Na komputerze z Windows otwórz <b>Terminal</b> i zainstaluj cloudflared tym poleceniem:',
      mac: 'Na Macu otwórz <b>Terminal</b> i zainstaluj cloudflared tym poleceniem:',
    },
    composeFile: 'Umieść to obok, w pliku o nazwie <b>compose.yaml</b>.',
    windows: {
      copy: 'Skopiuj polecenie.',
      paste:
        'Otwórz <b>[Terminal (Admin)]</b>, wklej je i naciśnij <b>Enter</b>. Po ponownym uruchomieniu zacznie działać samo. Komputer, na którym cloudflared już działa, pozostaje bez zmian: wybierz inny.',
    },
    settings: 'Wklej także to. Dzięki temu łącznik łączy się tak, jak wybrano, i uruchamia się ponownie.',
    runAgain: {
      app: 'Otwórz stronę <b>Konfiguracja</b> aplikacji i pokaż opcjonalne ustawienia. W <b>[Run parameters]</b> zastąp tymi wierszami te, które zaczynają się tak samo. Bez wiersza <b>--protocol</b> aplikacja wybiera sama. Zapisz i uruchom aplikację ponownie.',
      terminal:
        'Otwórz terminal na tamtym komputerze, wklej to i naciśnij <b>Enter</b>. Kod zostaje tam, gdzie jest. Połączenia na żywo na chwilę się zerwą.',
      composeLine:
        'W <b>compose.yaml</b> na tamtym komputerze zastąp wiersz, który zaczyna się od <b>command</b>, tym wierszem.',
      composeUp: 'Otwórz terminal w jego folderze, wklej to i naciśnij <b>Enter</b>.',
      mac: 'Otwórz <b>Terminal</b> na tamtym Macu, wklej to i naciśnij <b>Enter</b>. Ustawienia, które nie należą do Latchkey, pozostają bez zmian.',
      windows:
        'Otwórz <b>[Terminal (Admin)]</b> na tamtym komputerze, wklej to i naciśnij <b>Enter</b>. Ustawienia, które nie należą do Latchkey, pozostają bez zmian.',
    },
  },
  trust: {
    logIn: {
      title: 'Niech zrobi to Latchkey',
      why: 'Zaloguj się, a Latchkey zobaczy, który adres Home Assistant odrzucił, i każe mu zaufać właśnie temu.',
      go: 'Zaloguj się',
    },
    refused: {
      asking: 'Latchkey pyta Home Assistanta, co odrzucił',
      askingUsually: 'Zwykle trwa to sekundę lub dwie.',
      list: 'Odrzucone przez Home Assistanta',
      title: 'Home Assistant odrzucił {address}',
      detail: 'Zaufaj temu adresowi tylko wtedy, gdy działa tam twój łącznik.',
      trust: 'Zaufaj {address}',
      none: 'Log Home Assistanta nie pokazuje żadnej odmowy.',
      noneWhy: 'Mógł zostać wyczyszczony. Poczekaj, aż znów coś odrzuci, a potem sprawdź ponownie.',
      lookAgain: 'Sprawdź ponownie',
      plan: 'Widzisz plan, zanim cokolwiek się zmieni. Home Assistant raz uruchomi się ponownie.',
    },
    planned: {
      title: 'Latchkey może to ustawić',
      why: 'Dzięki planowi Home Assistant zaufa miejscu, w którym działa jego łącznik: {networks}. Przy tym raz uruchomi się ponownie.',
      go: 'Zobacz plan',
    },
    byHand: 'Zrób to ręcznie',
    settings: {
      open: 'W Home Assistancie otwórz <page>Ustawienia, System, Sieć</page>, a tam <b>Serwer HTTP</b>.',
      add: 'Włącz <b>Ufaj X-Forwarded-For</b> i dodaj to jako zaufane proxy:',
      save: 'Zapisz. Home Assistant uruchomi się ponownie. Potem potwierdź w ciągu pięciu minut, bo inaczej cofnie zmianę.',
    },
    file: {
      title: 'Zapisz to w pliku',
      why: 'Home Assistant {version} trzyma to w pliku. Od wersji 2026.8 Latchkey może zrobić to za ciebie.',
      older: 'Mój Home Assistant jest starszy niż 2026.8',
      orUpdate: 'Albo zaktualizuj Home Assistanta',
      theirs:
        'Zastąp {address} adresem tamtego komputera. Podaje go log Home Assistanta: wyszukaj „untrusted proxy”.',
      whyUnknown: 'Przed wersją 2026.8 Home Assistant trzyma to w pliku.',
      open: 'Otwórz plik <b>configuration.yaml</b>, na przykład w aplikacji <b>File editor</b>. Jest w folderze <b>config</b>.',
      add: 'Umieść to na końcu. Jeśli jest już wiersz <b>http:</b>, dodaj tylko wiersze pod nim.',
      restart:
        'Otwórz <b>Ustawienia</b>, <b>Narzędzia</b>, <b>YAML</b>, naciśnij <b>Sprawdź konfigurację</b>, a potem <b>Uruchom ponownie</b>.',
      check: 'Sprawdź teraz',
      checking: 'Latchkey sprawdza też sam, co najmniej co dziesięć sekund.',
    },
    machine: {
      label: 'Gdzie działa łącznik?',
      same: 'Na komputerze Home Assistanta',
      another: 'Na innym komputerze',
      anotherWhy:
        'Dodaj adres tamtego komputera, na przykład 192.168.1.20. Podaje go log Home Assistanta: wyszukaj tam „untrusted proxy”.',
    },
  },
  heading: 'Połącz swój dom',
  lead: 'Mały program w domu, łącznik, trzyma drugi koniec prywatnej ścieżki. Łączy się tylko na zewnątrz: żaden port nie zostaje otwarty.',
  where: 'Gdzie działa łącznik?',
  repository: 'https://github.com/homeassistant-apps/repository',
  code: 'Kod połączenia',
  command: 'Polecenie z kodem połączenia',
  hiddenHere: 'To sekret, więc to okno nigdy go nie widzi.',
  noSecret: 'Polecenie nie zawiera sekretu. Odczytuje plik.',
  copy: 'Kopiuj',
  copying: 'Kopiowanie',
  copied: 'Skopiowano na minutę. Teraz wklej',
  copyCommand: 'Kopiuj polecenie',
  copyText: 'Kopiuj tekst',
  file: {
    save: 'Zapisz plik',
    instead: 'Zapisz zamiast tego jako plik',
    open: {
      'home-assistant-app': 'Otwórz go, skopiuj to, co jest w środku, a potem go usuń.',
      windows:
        'Otwórz go. Polecenie to cloudflared.exe service install, spacja, a potem to, co jest w środku. Potem usuń plik.',
    },
    saving: 'Zapisywanie',
    again: 'Zapisz go ponownie',
    saved: 'Zapisano jako {fileName}.',
    browser: 'Twoja przeglądarka zapisuje plik {fileName}.',
    secret: 'Kto go ma, może podać się za twój dom. Polecenie na końcu zabiera go stamtąd.',
    secretCompose: 'Kto go ma, może podać się za twój dom. Musi zostać obok compose.yaml.',
  },
  status: {
    title: 'Prywatna ścieżka',
    inactive: 'Czekanie na twój dom',
    inactiveDetail: 'Latchkey sprawdza co kilka sekund. Możesz zostawić to otwarte.',
    healthy: 'Prywatna ścieżka działa',
    healthyDetail: '{name}',
    degraded: 'Częściowo połączona',
    degradedDetail: 'Niektóre jej łącza jeszcze nie działają. Często zaczynają w ciągu minuty.',
    down: 'Ścieżka działała, ale teraz nie działa',
    downDetail: 'Łącznik w domu się zatrzymał albo twój dom jest offline. Uruchom łącznik ponownie.',
    none: 'Nie ma jeszcze prywatnej ścieżki',
    noneDetail: 'Powstaje podczas budowy.',
    asking: 'Latchkey pyta Cloudflare o ścieżkę',
    askingUsually: 'Zwykle trwa to sekundę lub dwie.',
    lost: 'Latchkey nie widzi w tej chwili ścieżki. To widział ostatnio.',
    home: {
      later: 'Home Assistant odpowiada tą ścieżką',
      laterDetail: 'Próba nastąpi, gdy tylko ścieżka zacznie działać.',
      trying: 'Próba wejścia tą ścieżką',
      tryingDetail: 'Jednym z twoich własnych kluczy, z zewnątrz.',
      usually: 'Zwykle trwa to niecałą minutę.',
      noKey: 'Stąd nie wypróbowano',
      noKeyDetail:
        'Ten komputer nie ma klucza do tego domu. Kontynuuj i wypróbuj to na urządzeniu, które go ma.',
      connected: 'Twój dom jest połączony',
      connectedDetail: 'Home Assistant odpowiada tą ścieżką.',
      refuses: 'Home Assistant odrzuca ścieżkę',
      refusesDetail: 'Najpierw trzeba mu powiedzieć, że ma jej zaufać.',
      wrong: 'Home Assistant jeszcze nie odpowiada',
    },
  },
  app: {
    title: 'Łącznik działa w Home Assistancie',
    why: 'Uruchamia się sam. Jeśli przez dwie minuty nic się nie dzieje, zobacz plan: Latchkey to naprawi.',
    plan: 'Zobacz plan ponownie',
    unseen: 'Latchkey nie widzi łącznika',
    unseenWhy:
      'Działa on w Home Assistancie, a Latchkey nie jest tam zalogowany. Zaloguj się, a potem zobacz plan: da on łącznikowi jego kod.',
    logIn: 'Zaloguj się',
    byHand: 'Pokaż, jak zrobić to ręcznie',
  },
  http2: {
    label: 'Jak łącznik łączy się na zewnątrz',
    title: 'Użyj HTTP/2',
    why: 'Tylko wtedy, gdy giną aktualizacje na żywo albo sieć blokuje UDP. W innym razie łącznik wybiera sam.',
  },
  callOut: {
    open: 'Jak łącznik łączy się na zewnątrz',
    heading: 'Jak łącznik łączy się na zewnątrz',
    lead: 'Łącznik sam znajduje drogę do Cloudflare. Zmień to tylko wtedy, gdy giną aktualizacje na żywo albo łącznik nie może wydostać się na zewnątrz.',
    plan: 'Zobacz plan',
    logInFirst: 'Zaloguj się i zobacz plan',
    done: 'Gotowe',
    factPlan: 'Nic się nie zmieni, dopóki nie zatwierdzisz planu',
    factCommand: 'Nic się nie zmieni, dopóki tam tego nie uruchomisz',
    byPlan:
      'Plan pokazuje, co zmienia się w aplikacji Cloudflared i dlaczego. To, czego nie wybierzesz, zostaje tak, jak ma to aplikacja.',
    back: 'Aby cofnąć wybór, wybierz drugą możliwość i zrób to samo jeszcze raz.',
    seen: {
      label: 'Jak łączy się teraz',
      asking: 'Latchkey pyta Cloudflare i Home Assistanta',
      again: 'Sprawdź ponownie',
      logIn: 'Zaloguj się do Home Assistanta',
      none: 'Żaden łącznik nie jest teraz połączony.',
      log: 'Jego log mówi: protokół {transports}, adresy {addresses}.',
      unseen:
        'Latchkey nie widzi, jak się łączy. Pokazuje to jego log na tamtym komputerze, przy „Registered tunnel connection”.',
      unseenApp: 'Latchkey nie widzi, jak się łączy. Gdy się zalogujesz, odczyta to z logu aplikacji.',
      started:
        '{count, plural, =1 {Uruchomiono go: {when}.} one {Połączony jest {count} łącznik, najnowszy uruchomiono: {when}.} few {Połączone są {count} łączniki, najnowszy uruchomiono: {when}.} many {Połączonych jest {count} łączników, najnowszy uruchomiono: {when}.} other {Połączonych jest {count} łącznika, najnowszy uruchomiono: {when}.}}',
      over: {
        quic: 'QUIC',
        http2: 'HTTP/2',
      },
      by: {
        ipv4: 'IPv4',
        ipv6: 'IPv6',
      },
    },
    transport: {
      label: 'Jaki protokół',
      auto: {
        title: 'Niech wybiera sam',
        detail: 'QUIC, który zwykle jest szybszy. HTTP/2 tam, gdzie QUIC nie może się wydostać.',
      },
      http2: {
        title: 'Tylko HTTP/2',
        detail: 'Jeśli giną aktualizacje na żywo albo sieć blokuje UDP.',
      },
    },
    addresses: {
      label: 'Jakie adresy',
      auto: {
        title: 'IPv4 lub IPv6',
        detail: 'To, co działa. Także dla domu, który ma tylko IPv6.',
      },
      ipv4: {
        title: 'Tylko IPv4',
        detail: 'Jeśli twój dom ma IPv6, ale ono nie działa.',
      },
      ipv6: {
        title: 'Tylko IPv6',
        detail: 'Jeśli twój dom ma IPv4, ale ono nie działa.',
      },
    },
  },
  slow: {
    usually: 'Zwykle trwa to niecałą minutę od uruchomienia.',
    'home-assistant-app':
      'Jeśli nic się nie dzieje, otwórz stronę Log aplikacji. Przyczynę podaje wiersz z „ERR” lub „FATAL”. Jeśli go nie ma, podaje ją jeden z ostatnich. Często brakuje części kodu.',
    docker:
      'Jeśli nic się nie dzieje, uruchom docker logs latchkey-cloudflared. Przyczynę podaje wiersz z „ERR”. Jeśli go nie ma, podaje ją ostatni wiersz.',
    compose:
      'Jeśli nic się nie dzieje, uruchom docker compose logs. Przyczynę podaje wiersz z „ERR”. Jeśli go nie ma, podaje ją ostatni wiersz.',
    linux: 'Jeśli nic się nie dzieje, uruchom systemctl status latchkey-cloudflared. Musi tam być active.',
    windows:
      'Jeśli nic się nie dzieje, otwórz Usługi. Cloudflared agent musi być na liście jako uruchomiony.',
    mac: 'Jeśli nic się nie dzieje, otwórz plik /Library/Logs/com.cloudflare.cloudflared.err.log. Przyczynę podaje wiersz z „ERR”. Jeśli go nie ma, podaje ją ostatni wiersz.',
    firewall: 'Restrykcyjna zapora musi pozwalać mu łączyć się na zewnątrz przez port 7844.',
  },
  practice: {
    title: {
      connector: 'W ćwiczeniu nie ma łącznika do uruchomienia',
      file: 'W ćwiczeniu nie ma pliku do zapisania',
    },
    why: 'Latchkey może odegrać rolę domu.',
    play: 'Niech Latchkey odegra rolę domu',
    playing: 'Odgrywanie',
  },
  linkFails: 'Link się nie otwiera',
  again: 'Pokaż kroki ponownie',
  forReal: 'Pokaż, co trzeba zrobić naprawdę',
  build: 'Przejdź do „Przejrzyj i zbuduj”',
  technical: 'Nazwa techniczna: cloudflared, łącznik tunelu Cloudflare (Cloudflare Tunnel).',
  fact: {
    waiting: 'Dostępne, gdy twój dom będzie połączony',
    connected: 'Następnie: sprawdź każdy zamek z zewnątrz',
    refused: 'Ścieżka działa, ale Home Assistant nadal ją odrzuca',
  },
};
