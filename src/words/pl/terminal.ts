import type { terminal as english } from '../en/terminal.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const terminal: WordsOf<typeof english> = {
  looking: 'Sprawdzanie: {address}',
  nothingToDo: 'Nie ma nic do zrobienia: wszystko, co sprawdzono, jest takie, jak chcesz.',
  changes:
    '{count, plural, one {{count} zmiana.} few {{count} zmiany.} many {{count} zmian.} other {{count} zmiany.}}',
  untouched: 'Zostaje bez zmian: {names}',
  applied:
    '{count, plural, one {Zrobione: {count} zmiana.} few {Zrobione: {count} zmiany.} many {Zrobione: {count} zmian.} other {Zrobione: {count} zmiany.}}',
  waitingForRateLimit: 'Cloudflare prosi, aby zwolnić do: {time}',
  waitingForCloudflare: 'Czekanie, aż Cloudflare pokaże, co zmieniono',
  playedHome: 'Dom ćwiczebny uruchomił swój łącznik',
  agree: {
    question: 'Wprowadzić te zmiany? Wpisz {yes}: ',
    yes: 'tak',
  },
  noKeysKept:
    'Na tym komputerze nie dało się odczytać żadnego klucza, więc do folderu {folder} nic nie trafia.',
  keysKept:
    '{count, plural, one {{count} plik klucza i słowa, które go otwierają, są w folderze {folder}. Razem otwierają drzwi: trzymaj je osobno.} few {{count} pliki kluczy i słowa, które je otwierają, są w folderze {folder}. Razem otwierają drzwi: trzymaj je osobno.} many {{count} plików kluczy i słowa, które je otwierają, są w folderze {folder}. Razem otwierają drzwi: trzymaj je osobno.} other {{count} pliku klucza i słowa, które je otwierają, są w folderze {folder}. Razem otwierają drzwi: trzymaj je osobno.}}',
  nothingFound: {
    check: 'Tam, gdzie Latchkey sprawdzał, wszystko było w porządku, a każdy sprawdzony zamek trzyma.',
    audit: 'Tam, gdzie Latchkey sprawdzał, nie znalazł innego wejścia.',
  },
  notLookedAt: {
    'home-assistant':
      'Nie sprawdzono: sam Home Assistant. Ustaw HOME_ASSISTANT_TOKEN, aby zajrzeć także tam.',
    'device-keys':
      'Nie wypróbowano: klucze urządzeń, których nie ma na tym komputerze albo które są w nieotwartym sejfie.',
    'test-keys':
      'Nie wypróbowano: klucz, którego zamek nie zna, albo klucz wyłączony. Nie dało się go odczytać na tym komputerze.',
    'router-forwards':
      'Nie sprawdzono: porty, które przekierowuje router domu. Żaden tamtejszy router nie pokazał tu ich wszystkich.',
    'address-rules': 'Nie sprawdzono: reguły IP Access. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'origin-rules': 'Nie sprawdzono: reguły Origin Rules. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'rewrite-rules':
      'Nie sprawdzono: reguły przepisywania adresów URL. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'redirect-rules':
      'Nie sprawdzono: reguły przekierowań. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'configuration-rules':
      'Nie sprawdzono: reguły Configuration Rules. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'page-rules': 'Nie sprawdzono: reguły Page Rules. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'worker-routes': 'Nie sprawdzono: trasy Workers. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'access-applications':
      'Nie sprawdzono: aplikacje Access. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'bulk-redirects':
      'Nie sprawdzono: przekierowania Bulk Redirects. Token nie ma prawa ich czytać i go nie potrzebuje.',
    snippets: 'Nie sprawdzono: snippety. Token nie ma prawa ich czytać i go nie potrzebuje.',
    'load-balancers': 'Nie sprawdzono: load balancery. Token nie ma prawa ich czytać i go nie potrzebuje.',
    spectrum: 'Nie sprawdzono: Spectrum. Cloudflare tego nie pokazał.',
    'custom-hostnames': 'Nie sprawdzono: nazwy Custom Hostnames. Cloudflare ich nie pokazał.',
  },
  until: 'do: {date}',
  keyStates: {
    'not-made': 'brak włączonego klucza',
    ready: 'klucz na tym komputerze',
    'spare-copy-deleted': 'zapasowa kopia tutaj usunięta',
    'locked-away': 'nie wiadomo: sejf nie został otwarty',
    'not-on-this-computer': 'klucza nie ma na tym komputerze',
  },
  change: {
    tunnel: 'tunel {name}',
    leads: 'dokąd prowadzi {hostname}: {service}, wcześniej: {before}',
    leadsNew: 'dokąd prowadzi {hostname}: {service}, wcześniej: donikąd',
    leaveTunnel: 'opuszczają tunel {tunnel}: {hostnames}',
    waysLeaveTunnel: 'inne wejścia opuszczają tunel {tunnel}: {services}',
    key: 'klucz {name}',
    keyRevoked: 'klucz {name} ({reason})',
    lock: 'zamek dla: {hostnames}, reguła {rule}',
    formerLock: 'dawny zamek dla: {hostname}, reguła {rule}',
    keyAskedFor: 'o klucz pyta: {hostnames}',
    keyAskedForNowhere: 'o klucz nie pyta żadna nazwa',
    setting: 'ustawienie {setting}: {after}, wcześniej: {before}',
    proxyCertificate: 'certyfikat reverse proxy dla: {hostnames}',
    shownCertificate: 'certyfikat, który Cloudflare pokazuje domowi: {name}',
    certificateShown: 'Cloudflare pokazuje swój certyfikat pod {hostname}',
    record: 'rekord {hostname}',
    recordToOurTunnel: 'rekord {hostname} do tunelu tego domu',
    recordToAppsTunnel: 'rekord {hostname} do tunelu, który utworzyła aplikacja',
    recordInPlaceOf: 'rekord {hostname}, w miejsce: {records}',
    recordAsItWas: 'rekord {hostname}: {record}',
    appRepository: 'repozytorium aplikacji Home Assistanta {url}',
    appInstall: 'aplikacja Home Assistanta {app}: zainstalować',
    appGiveToken: 'aplikacja Home Assistanta {app}: dać jej tunel',
    appStart: 'aplikacja Home Assistanta {app}: uruchomić',
    appRestore: 'aplikacja Home Assistanta {app}: przywrócić dawny stan',
    appUninstall: 'aplikacja Home Assistanta {app}: odinstalować',
    homeUrl: 'własny adres Home Assistanta: {address}',
    homeUrlNone: 'własny adres Home Assistanta: brak',
    homeTrusts: 'Home Assistant ufa: {networks}',
    homeKeepsTrusting: 'Home Assistant nadal ufa: {networks}',
  },
  blockers: {
    ADDRESS_TAKEN: 'Blokada: pod tym adresem jest cudzy rekord: {names}',
    RULES_FULL: 'Blokada: w domenie nie ma miejsca na kolejną regułę Custom Rules: {names}',
    CERTIFICATES_FULL: 'Blokada: w domenie nie ma miejsca na więcej certyfikatów. Ma: {names}',
    LOCK_TOO_LONG: 'Blokada: zamek nie pomieści tylu kluczy i wyjątków.',
    GAPS_TOO_LONG: 'Blokada: klucze zmieściłyby się w zamku, ale nie z tyloma wyjątkami lub krajami.',
    WEBHOOK_ADDRESS_LOST: 'Blokada: identyfikatory tych webhooków nie są tu znane: {names}',
    NO_DEVICES: 'Blokada: żadne urządzenie nie ma klucza.',
    ORIGIN_PULL_TAKEN: 'Blokada: Cloudflare pokazuje serwerowi pod tym adresem cudzy certyfikat: {names}',
    CONNECTOR_APP_TAKEN: 'Blokada: w aplikacji Cloudflared działa cudzy tunel: {names}',
    HOME_CHANGE_WAITING: 'Blokada: cudza zmiana w Home Assistancie czeka na potwierdzenie.',
    HOME_TAKEOVER_WAITING:
      'Blokada: to, co Home Assistant przejął z configuration.yaml, czeka tam na potwierdzenie.',
  },
  problems: {
    TOKEN_MANGLED: 'To nie jest token API Cloudflare.',
    TOKEN_GLOBAL_KEY: 'To jest Global API Key. Latchkey przyjmuje tylko tokeny API.',
    TOKEN_REFUSED: 'Cloudflare nie przyjmuje tego tokenu.',
    TOKEN_EXPIRED: 'Token wygasł.',
    PERMISSION_MISSING: 'Tokenowi brakuje uprawnienia.',
    CLOUDFLARE_UNREACHABLE: 'Nie można dotrzeć do API Cloudflare.',
    CLOUDFLARE_BUSY: 'Cloudflare prosi, aby zwolnić.',
    CLOUDFLARE_FAILED: 'API Cloudflare zawiodło.',
    CLOUDFLARE_REFUSED: 'Cloudflare odrzucił wywołanie.',
    OFFLINE: 'Ten komputer jest offline.',
    PLAN_CHANGED: 'W międzyczasie coś się zmieniło, więc stałoby się więcej, niż zatwierdzono.',
    PLAN_BLOCKED: 'Coś stoi na przeszkodzie.',
    HOME_LOGIN_REFUSED: 'Home Assistant nie przyjmuje HOME_ASSISTANT_TOKEN.',
    HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN nie jest tokenem Home Assistanta.',
    HOME_SILENT: 'Home Assistant nie odpowiada.',
    HOME_UNREACHABLE: 'Nie można dotrzeć do Home Assistanta tam, gdzie według ustawień jest.',
    other: 'Nie udało się tego zrobić.',
  },
  refusals: {
    fileNotRead: 'Nie można odczytać pliku {file} ({code}).',
    noWorld:
      'W pliku {file} nie ma świata ćwiczebnego z tego komputera. Utworzysz go tak: npm run practice --silent -- --serve',
    worldSilent: 'Świat ćwiczebny z pliku {file} już nie odpowiada.',
    noToken: 'Nie ma tokenu. Ustaw CLOUDFLARE_API_TOKEN albo połącz Cloudflare w oknie.',
    zoneUnknown: 'Token nie widzi domeny dla adresu {address}. Widzi: {zones}.',
    zoneUnknownSeesNone: 'Token nie widzi domeny dla adresu {address}. Nie widzi żadnej domeny.',
    zoneNotActive: 'Cloudflare nie obsługuje jeszcze domeny {zone}, więc żaden zamek by tam nie trzymał.',
    noHome: 'Latchkey nie ma tu domu. Wskaż plik ustawień opcją --setup.',
    severalHomes: 'Domów jest kilka: {addresses}. Wskaż jeden opcją --address.',
    addressNotKept: 'Żaden dom w tym folderze danych nie ma adresu {address}. Są: {addresses}.',
    addressNotKeptThereIsNone:
      'Żaden dom w tym folderze danych nie ma adresu {address}. Żaden dom nie ma tu adresu.',
    anotherHome:
      'Latchkey ma już dom w tej domenie: {homes}. Aby przenieść go pod nowy adres, wpisz jego identyfikator do pliku ustawień. Dla drugiego domu wpisz nowy identyfikator z ośmiu cyfr szesnastkowych.',
    homeWithId: '{address} (id: {id})',
    webhooksLost: 'Identyfikatory tych webhooków nie są znane na tym komputerze: {names}.',
    running:
      'Latchkey jest uruchomiony. Najpierw zamknij jego okno; plan, check, audit, devices i export mogą działać obok niego.',
    folderShared:
      'Inni użytkownicy tego komputera mają dostęp do folderu {folder}, więc Latchkey nic w nim nie przechowuje.',
    folderUnusable: 'Latchkey nie może używać swoich plików w folderze {folder}.',
    keysWouldBeLost:
      'Nowe klucze by przepadły, bo żaden pęk kluczy ich nie przechowuje. Wskaż dla nich folder opcją --out.',
    notKept: 'W folderze {folder} nic nie można zapisać ({code}).',
    notAgreed: 'Nic nie zostało zmienione. Jeśli nie ma kogo zapytać, zgodę wyraża --yes.',
    blocked: 'Nic nie zostało zmienione.',
  },
  unexpected: 'Latchkey popełnił błąd i się zatrzymał. Na niczym, co teraz mówi lub robi, nie można polegać.',
  setupFile: {
    notYaml: 'To nie jest YAML: {detail}.',
    theFile: 'Plik',
    missing: 'Brakuje: {field}.',
    unknownField: 'W {field} nie ma pola „{name}”.',
    unknownFieldAtTop: 'W pliku ustawień nie ma pola „{name}”.',
    mustBe: {
      text: '{field}: to musi być tekst.',
      number: '{field}: to musi być liczba.',
      list: '{field}: to musi być lista.',
      block: '{field}: to musi być blok pól.',
      other: '{field}: to musi być {expected}.',
    },
    mustBeOneOf: '{field}: to musi być jedno z: {values}.',
    tooSmall: '{field}: to jest za krótkie lub za małe. Najmniej: {least}.',
    tooBig: '{field}: to jest za długie lub za duże. Najwięcej: {most}.',
    mustBeHostName: '{field}: to musi być nazwa hosta małymi literami, na przykład ha.example.com.',
    mustBePlace:
      '{field}: to musi być host z portem, na przykład http://192.168.1.20:5000, bez danych logowania i bez ścieżki.',
    unexpectedForm: '{field}: to nie ma oczekiwanej postaci ({form}).',
    noForm: '{field}: to nie ma żadnej z możliwych postaci.',
    cannotBe: '{field}: tak nie może być: {detail}.',
    writeForInstance: 'Wpisz na przykład: {offer}',
    addressTwice: '{address} jest w tym pliku dwa razy.',
    notUnderZone: '{address} nie należy do {zone}.',
    isOfException: '{address} to także nazwa wyjątku.',
    isOfExceptionSoForNobody:
      '{address} to także nazwa wyjątku, więc lista jego urządzeń musi mieć postać [].',
    forNobody: 'Pod {address} nie może wejść żadne urządzenie.',
    deviceUnknown: 'W tym pliku nie ma urządzenia „{name}”.',
    deviceName: {
      NAME_EMPTY: 'To urządzenie nie ma nazwy.',
      NAME_TOO_LONG:
        'Nazwa „{name}” jest za długa: {most, plural, one {najwięcej to {most} znak} few {najwięcej to {most} znaki} many {najwięcej to {most} znaków} other {najwięcej to {most} znaku}}.',
      NAME_TWICE: 'Inne urządzenie ma już nazwę „{name}”.',
    },
  },
  commands: {
    latchkey: {
      summary: 'opiekuje się zamkiem domu z terminala',
      description:
        'Ten sam program co w oknie, dla administratorów, crona i testów. To, czego chcesz, pochodzi z pliku ustawień, a bez niego z tego, co podano w oknie i co jest w Cloudflare. Tylko apply coś zmienia, i tylko to, co zatwierdzisz.',
    },
    plan: {
      summary: 'mówi, co by się zmieniło',
      description:
        'Porównuje to, czego chcesz, z tym, co jest, i niczego nie zmienia. Kończy się z 2, gdy coś by się zmieniło.',
    },
    apply: {
      summary: 'wykonuje plan',
      description:
        'Pokazuje plan, pyta i wykonuje to, co zatwierdzisz. Drugie uruchomienie niczego nie zmienia.',
    },
    check: {
      summary: 'sprawdza, czy zamek trzyma',
      description:
        'Ogląda Cloudflare, puka z zewnątrz z kluczami i bez nich, szuka innych wejść oraz wszystkiego, co inni umieścili wokół zamka. Kończy się z 1, gdy coś znaleziono.',
    },
    audit: {
      summary: 'szuka innych wejść',
      description:
        'Szuka dróg do tego samego domu, których zamek nie obejmuje, oraz wszystkiego, co inni umieścili wokół niego. Kończy się z 1, gdy coś znaleziono.',
    },
    devices: {
      summary: 'wymienia urządzenia i ich klucze',
      description: 'Wymienia, kto ma klucz, czy klucz jest na tym komputerze i do kiedy otwiera.',
    },
    export: {
      summary: 'wypisuje dom w innej postaci',
      description: 'Wypisuje dom, który zna okno, albo ten, który jest w Cloudflare.',
    },
    practice: {
      summary: 'ćwiczy całą pracę w świecie ćwiczebnym',
      description: 'Robi to samo co npm run practice, z jego opcjami: zobacz latchkey practice -- --help.',
      rest: 'opcje npm run practice',
    },
  },
  options: {
    version: 'wypisuje wersję',
    help: 'pokazuje tę stronę',
    setup: 'czego chcesz, jako YAML lub JSON (docs/terminal.md); - oznacza standardowe wejście',
    address: 'który dom, jeśli jest ich kilka i nie ma pliku ustawień',
    world:
      'pracuje w świecie ćwiczebnym z tego wiersza npm run practice -- --serve, na tym komputerze; - oznacza standardowe wejście',
    data: 'przechowuje odpowiedzi i sejf tutaj',
    noKeychain: 'nie rusza pęku kluczy; token pochodzi wtedy ze środowiska',
    json: 'kończy jednym wierszem JSON zamiast zdań',
    yes: 'zatwierdza plan z góry; potrzebne, gdy nie ma kogo zapytać',
    out: 'umieszcza pliki kluczy i słowa, które je otwierają (passphrases.json), w tym folderze, tylko dla tego użytkownika',
    keys: 'wypróbowuje przy drzwiach także klucze z tego folderu, zapisane przez apply --out',
  },
  exportForms: {
    setup: 'jako plik ustawień, ze znakami, po których rozpoznaje się ten sam dom',
    terraform:
      'to, co Latchkey skonfigurował w Cloudflare, dla OpenTofu lub Terraform; nie ma w tym żadnych tajemnic',
    recoverySheet: 'jako arkusz awaryjny, strona HTML do wydruku; nie ma na niej żadnych tajemnic',
    calendar:
      'jako przypomnienia w kalendarzu (.ics), 60 dni przed końcem każdego klucza; nie ma w nich żadnych tajemnic',
    nameOne: 'błąd: wskaż postać: {flags}',
  },
  manual: {
    headings: {
      name: 'NAZWA',
      synopsis: 'SKŁADNIA',
      description: 'OPIS',
      commands: 'POLECENIA',
      options: 'OPCJE',
      exitStatus: 'KOD WYJŚCIA',
      findings: 'WYNIKI',
      environment: 'ŚRODOWISKO',
      files: 'PLIKI',
      examples: 'PRZYKŁADY',
      seeAlso: 'ZOBACZ TAKŻE',
    },
    synopsis: 'latchkey POLECENIE [OPCJA]...',
    synopsisOfCommand: '{command} [OPCJA]...',
    seeAlso: 'docs/terminal.md; latchkey POLECENIE --help',
    exitStatus: {
      good: 'nie ma nic do zrobienia, nic nie znaleziono albo wszystko zrobiono',
      findings: 'check, audit: coś znaleziono',
      changes: 'plan: coś by się zmieniło',
      notDone: 'nie udało się tego zrobić; nie wiadomo, czy wszystko jest w porządku',
      usage: 'wiersz polecenia jest błędny',
    },
    findings: 'check i audit nazywają to, co znajdą, tymi identyfikatorami: {ids}.',
    environment: {
      cloudflareToken: 'token Cloudflare; bez niego ten z sejfu',
      homeToken:
        'długotrwały token dostępu administratora Home Assistanta: z nim sprawdzany i konfigurowany jest także sam Home Assistant',
      colours: 'bez kolorów albo kolory nawet bez terminala',
      language:
        'język tych słów, tak jak czyta to gettext: to, co wypisuje --json, jest we wszystkich takie samo',
    },
    files:
      'Odpowiedzi, dziennik i sejf są w folderze latchkey tam, gdzie ten system trzyma dane programów, albo tam, gdzie wskazuje --data. To te same, których używa okno.',
  },
  rehearsal: {
    description:
      'Ćwiczy całą pracę z udawanym Cloudflare na tym komputerze. Nic prawdziwego nie zostaje ruszone i żadne konto nie jest potrzebne.',
    options: {
      devices: 'ile urządzeń dostaje klucz (od 1 do {most})',
      latency: 'opóźnienie każdego wywołania API, w milisekundach',
      fault:
        'sprawia, że jedno wywołanie API zawodzi, na przykład "POST cfd_tunnel after reset": <method> <path> [#<n>|#*] <before|after> <trouble>, gdzie trouble to 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false lub malformed-json; można podać kilka razy',
      out: 'zostawia pliki .p12 i passphrases.json w tym folderze',
      serve:
        'utrzymuje świat ćwiczebny i wypisuje jeden wiersz JSON, który mówi, jak do niego dotrzeć; nic nie jest budowane',
    },
    headings: { usage: 'Użycie:', options: 'Opcje:' },
    withDefault: '{description} (domyślnie: {value})',
    stages: {
      build: 'Budowanie prywatnego wejścia',
      connect: 'Łączenie domu',
      check: 'Sprawdzanie każdego zamka',
      again: 'Budowanie po raz drugi',
    },
    ok: 'ok',
    notOk: 'nie',
    passed:
      'Każdy zamek trzyma: {checks, plural, one {{checks} sprawdzenie} few {{checks} sprawdzenia} many {{checks} sprawdzeń} other {{checks} sprawdzenia}}, {devices, plural, one {{devices} klucz} few {{devices} klucze} many {{devices} kluczy} other {{devices} klucza}}, {calls, plural, one {{calls} wywołanie} few {{calls} wywołania} many {{calls} wywołań} other {{calls} wywołania}}.',
    next: 'Co dalej: npm start konfiguruje twój prawdziwy dom, a w oknie możesz najpierw poćwiczyć.',
    nextFailed:
      'Co dalej: zachowaj te komunikaty i je zgłoś. Z --json dostaniesz to samo jako jeden wiersz, który czytają programy.',
    nextFault: 'Co dalej: pomiń usterkę, a próba dojdzie do końca.',
    failed: 'Nie każdy zamek trzyma. Te sprawdzenia zawiodły: {checks}.',
    exposed:
      '{count, plural, one {{count} żądanie dotarło do domu bez klucza z listy.} few {{count} żądania dotarły do domu bez klucza z listy.} many {{count} żądań dotarło do domu bez klucza z listy.} other {{count} żądania dotarło do domu bez klucza z listy.}}',
    wroteAgain:
      '{count, plural, one {Druga budowa wprowadziła {count} zmianę. Nie powinna żadnej.} few {Druga budowa wprowadziła {count} zmiany. Nie powinna żadnej.} many {Druga budowa wprowadziła {count} zmian. Nie powinna żadnej.} other {Druga budowa wprowadziła {count} zmiany. Nie powinna żadnej.}}',
    refused: 'Próba się zatrzymała: {code}.',
    notANumber: '{option}: to musi być liczba całkowita od {least} do {most}.',
    nothingServed: '--serve niczego nie buduje, więc {option} nic z tą opcją nie daje.',
    cannotKeep: 'W folderze {folder} nic nie można zapisać ({code}).',
    kept: '{count, plural, one {{count} plik klucza i jego hasło są w folderze {folder}.} few {{count} pliki kluczy i ich hasła są w folderze {folder}.} many {{count} plików kluczy i ich hasła są w folderze {folder}.} other {{count} pliku klucza i ich hasła są w folderze {folder}.}}',
    faultsUnmet: 'Żadne wywołanie nie trafiło na {faults}: sprawdź ścieżkę i numer.',
    quoted: '„{text}”',
    faultProblems: {
      shape:
        'Nie można odczytać usterki "{text}": oczekiwano "<method> <path> [#<n>] <before|after> <trouble>"',
      method: 'Nie można odczytać usterki "{text}": metoda musi być jedną z: {methods}',
      path: 'Nie można odczytać usterki "{text}": ścieżka musi składać się z części takich jak cfd_tunnel, dns_records/* lub cfd_tunnel/**',
      occurrence: 'Nie można odczytać usterki "{text}": po # jest liczba od 1 wzwyż albo *',
      moment: 'Nie można odczytać usterki "{text}": moment to before albo after',
      trouble:
        'Nie można odczytać usterki "{text}": trouble to 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false lub malformed-json',
    },
  },
};
