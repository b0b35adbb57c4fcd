import type { withoutTunnel as english } from '../en/without-tunnel.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const withoutTunnel: WordsOf<typeof english> = {
  choose: {
    ask: 'Nie mogę lub nie chcę używać tunelu',
    why: 'Cloudflare może też docierać do twojego domu pod jego adresem publicznym. Zamek i klucze są takie same.',
    open: 'Kontynuuj bez tunelu',
    chosen: 'Bez tunelu: Cloudflare dociera do twojego domu pod {addresses}.',
    chosenWhy: 'Twój router przekierowuje jeden port do reverse proxy w domu.',
    change: 'Zmień to',
    tunnel: 'Jednak użyj tunelu',
    heading: 'Bez tunelu, ale za Cloudflare',
    lead: 'Cloudflare pyta o klucz, a potem łączy się z publicznym adresem twojego domu.',
    know: 'Co to znaczy',
    points: {
      port: 'Jeden port twojego routera pozostaje otwarty. Z tunelem nie jest otwarty żaden, bo to twój dom łączy się z Cloudflare.',
      proxy:
        'Potrzebujesz reverse proxy: małego programu na komputerze, który zawsze działa. Latchkey tworzy jego pliki.',
      lock: 'Reverse proxy wpuszcza tylko Cloudflare. Każdy inny, kto zapuka na ten port, zostaje zawrócony.',
      known: 'Cloudflare zna adres twojego domu. Odwiedzający go nie widzą.',
      shared: 'Potrzebny jest własny adres publiczny. Domy za CGNAT lub DS‑Lite nie mają go dla IPv4.',
    },
    look: {
      asking: 'Latchkey pyta Cloudflare, jak widzi ten komputer',
      usually: 'Zwykle trwa to sekundę lub dwie.',
      seen: 'Cloudflare widzi ten komputer pod {addresses}. To adres twojego domu, jeśli jesteś teraz w domu, bez VPN.',
      unseen: 'Latchkey nie mógł ustalić, jak Cloudflare widzi ten komputer. Wpisz adres ręcznie.',
      seenIpv6:
        'Przez IPv6 Cloudflare widzi ten komputer pod {address}. Jeśli reverse proxy działa na innym komputerze, ma inny adres.',
    },
    ipv4: {
      label: 'Publiczny adres IPv4',
      hint: 'Adres twojego routera, tak jak widzi go internet. Zostaw puste, jeśli go nie masz.',
    },
    ipv6: {
      label: 'Publiczny adres IPv6',
      hint: 'Adres komputera, na którym działa reverse proxy. Zostaw puste, jeśli go nie potrzebujesz.',
    },
    router: {
      ask: 'Sprawdź, czy twój dom ma ten adres na wyłączność',
      label: 'Adres, który pokazuje twój router',
      hint: 'Na stronie routera nazywa się WAN, internet lub adres IPv4. Port można otworzyć tylko na własnym adresie.',
      verdict: {
        same: 'Oba są takie same: ten adres ma sam router. Gdy port będzie otwarty, Latchkey zobaczy, czy odwiedzający docierają.',
        shared:
          'Ten jest współdzielony: twój dostawca umieszcza wiele domów za jednym adresem (CGNAT, DS‑Lite). Nie można otworzyć żadnego portu. Użyj tunelu albo poproś dostawcę o adres publiczny.',
        private:
          'To adres prywatny. Jeśli pochodzi z innego twojego routera, otwórz port na obu. Jeśli pochodzi od dostawcy, nie można otworzyć żadnego portu.',
        differs:
          'Te dwa adresy się różnią. Coś może stać pomiędzy, a wtedy otwarty port nie pomoże. Najpierw zapytaj dostawcę.',
        'other-family':
          'To jest IPv6. Porównaj adres IPv4. Jeśli router go nie pokazuje, twój jest współdzielony (DS‑Lite).',
        'no-address':
          'To nie jest adres. Jeśli router żadnego nie pokazuje, twój IPv4 jest współdzielony (DS‑Lite).',
      },
    },
    unfit: {
      private: 'Ten adres należy do sieci domowej. Z zewnątrz nikt do niego nie dotrze.',
      shared: 'Dostawca dzieli ten adres między wiele domów. Nikt nie dotrze przez niego do twojego.',
      special: 'Z zewnątrz nikt nie dotrze do tego adresu.',
      none: 'To nie jest adres, który tu działa. IPv4 wygląda jak 203.0.113.80, IPv6 jak 2001:db8::1.',
    },
    signer: {
      label: 'Po czym Cloudflare rozpoznaje twoje reverse proxy?',
      'origin-ca': 'Certyfikat od Cloudflare',
      originCaDetail: 'Latchkey pobiera go podczas budowy. Jest ważny 15 lat i ufa mu tylko Cloudflare.',
      own: 'Mój własny certyfikat',
      ownDetail: 'Masz już certyfikat dla tej nazwy albo dostajesz go od Let’s Encrypt dzięki wpisowi DNS.',
    },
    port: 'Cloudflare przychodzi na port 443, a Latchkey nie proponuje innego. Jeśli tego portu potrzebuje inny komputer albo blokuje go dostawca, użyj tunelu.',
    go: 'Kontynuuj bez tunelu',
    fact: 'Nic się nie zmieni, dopóki tego nie zatwierdzisz',
    missing: 'Aby kontynuować, wpisz adres',
    back: 'Wróć do adresu',
  },
  connect: {
    heading: 'Twoje reverse proxy',
    lead: 'Mały program w domu wpuszcza Cloudflare i nikogo więcej. Najpierw go uruchom, potem otwórz port.',
    fact: {
      waiting: 'Dostępne, gdy twoje reverse proxy odpowie',
      connected: 'Następnie: sprawdź każdy zamek z zewnątrz',
      refused: 'Twoje proxy odpowiada, ale Home Assistant nadal je odrzuca',
    },
    technical:
      'Nazwa techniczna: reverse proxy z [Authenticated Origin Pulls], za rekordem DNS z włączonym proxy.',
    status: {
      title: 'Droga do twojego domu',
      asking: 'Sprawdzanie drogi do twojego domu',
      askingUsually: 'Zwykle trwa to kilka sekund.',
      lost: 'Latchkey stracił ją z oczu. To widział ostatnio.',
      none: 'Twój adres nie prowadzi jeszcze do domu',
      noneDetail: 'Poprowadzi, gdy zbudujesz.',
      build: 'Przejdź do „Przejrzyj i zbuduj”',
      coming: 'Sprawdzanie drogi do twojego domu',
      comingDetail: 'Zanim nowa nazwa będzie znana, mija chwila.',
      closed: 'Twój dom odmawia połączenia',
      closedDetail:
        'Coś odpowiada pod twoim adresem publicznym i odmawia. Najczęściej nie działa reverse proxy albo port prowadzi do innego komputera.',
      unreachable: 'Nikt nie odpowiada pod twoim adresem publicznym',
      unreachableDetail:
        'Port może być zamknięty w routerze albo adres mógł się zmienić. Latchkey sprawdza co kilka sekund.',
      'not-secure': 'Twój dom i Cloudflare nie mogą uzgodnić połączenia',
      notSecureDetail:
        'Uzgadnianie połączenia się nie powiodło albo nie przyszła właściwa odpowiedź (błąd 525 lub 520). Najczęściej ten port zajmuje inny program albo pliki pochodzą ze starszego folderu.',
      certificate: 'Cloudflare nie ufa certyfikatowi twojego proxy',
      certificateDetail:
        'Błąd 526. Daj proxy certyfikat z folderu albo taki, któremu ufają wszyscy, dla dokładnie tej nazwy.',
      'refuses-cloudflare': 'Twoje proxy bierze Cloudflare za kogoś obcego',
      refusesCloudflareDetail:
        'Najczęściej brakuje mu certyfikatu Cloudflare albo nie zna jego sieci. Zapisz folder ponownie i uruchom z nim proxy.',
      'finds-nobody': 'Twoje proxy odpowiada, ale nie znajduje Home Assistanta',
      findsNobodyDetail: 'Puka pod {home}. Sprawdź, czy Home Assistant działa i czy ten adres jest poprawny.',
      'not-trusting': 'Home Assistant odrzuca twoje proxy',
      notTrustingDetail: 'Twoje proxy działa. Najpierw trzeba powiedzieć Home Assistantowi, że ma mu zaufać.',
      connected: 'Twój dom jest połączony',
      connectedDetail: 'Home Assistant odpowiada przez Cloudflare i twoje proxy.',
      turned: 'Ktoś pod twoim adresem publicznym zawraca obcych',
      turnedDetail:
        'Tak ma być. Czy wpuszcza Cloudflare, nie dało się zobaczyć: ten komputer nie ma klucza do tego domu.',
      open: 'Twój adres publiczny wpuszcza tych, którzy omijają Cloudflare',
      openDetail:
        'Zamknij teraz port routera. Uruchom proxy z plikami z folderu, a potem otwórz port ponownie.',
      'knock-silent': 'Próba stąd: pod twoim adresem publicznym nic nie odpowiada',
      knockSilentDetail:
        'Niektóre routery nie pozwalają połączeniu z wewnątrz wrócić do środka. Ten komputer nie ma klucza do tego domu, więc niczego więcej nie można wypróbować.',
      wrong: 'Home Assistant jeszcze nie odpowiada',
      blocked: 'Cloudflare odrzuca ten klucz',
      blockedDetail: 'Zamek decyduje pierwszy. Może minąć minuta, zanim pozna nowy klucz.',
    },
    steps: {
      asking: 'Latchkey pyta Cloudflare o jego sieci',
      where: {
        title: 'Gdzie działa',
        label: 'Adres reverse proxy w domu',
        hint: 'Jego numer w twojej własnej sieci, na przykład 192.168.1.40. Tam twój router przekierowuje port.',
        wrong: 'Wpisz numer komputera w twojej własnej sieci, na przykład 192.168.1.40.',
        save: 'Użyj tego adresu',
        saved: 'Twoje proxy jest pod {address}.',
      },
      files: {
        title: 'Jego pliki',
        label: 'Jaki program?',
        nginx: 'nginx',
        nginxDetail: 'Znany wszędzie',
        caddy: 'Caddy',
        caddyDetail: 'Jeden mały plik',
        save: 'Zapisz folder',
        saving: 'Zapisywanie',
        again: 'Zapisz go ponownie',
        saved: 'Zapisano jako {fileName}.',
        browser: 'Twoja przeglądarka zapisuje plik {fileName}.',
        secret:
          'Jeden plik w nim to klucz prywatny proxy. Nigdy nie pojawia się w tym oknie. Gdy będzie na miejscu, usuń inne kopie.',
        noSecret: 'Nie ma w nim klucza prywatnego: twój własny certyfikat zostaje tam, gdzie jest.',
        start:
          'Skopiuj folder na tamten komputer jako {folder} i uruchom tam to. Więcej mówi README.txt, który w nim jest.',
        networks:
          'Proxy wpuszcza sieci Cloudflare z listy, jaką Cloudflare podaje dzisiaj. Rzadko się zmieniają. Jeśli twój dom przestanie się otwierać, zapisz folder ponownie.',
      },
      router: {
        title: 'Port routera',
        lead: 'TCP {port} do {to}, gdy proxy już działa. Najpierw zamek, potem drzwi.',
        nowhere: 'Najpierw wpisz powyżej adres proxy. Tam router przekierowuje port.',
        machine: 'komputer z proxy',
        choose: 'Twój router',
        'by-fetched-list':
          'Potrafi wpuszczać tylko Cloudflare i sam aktualizuje listę. Najpierw utwórz alias tego rodzaju i wybierz go jako źródło przekierowania portu:',
        alias: '{name}, typu „{type}”, odczytywany codziennie',
        'by-script':
          'Potrafi wpuszczać tylko Cloudflare. Te pliki zawierają regułę, a skrypt co noc pobiera listę. Są też w folderze.',
        'by-list-kept-by-hand':
          'Potrafi wpuszczać tylko Cloudflare, na podstawie listy, którą prowadzisz ty. Utwórz z nich listę sieci i wybierz ją jako źródło:',
        byHandLater:
          'Zaglądaj od czasu do czasu na cloudflare.com/ips. Sieć, której tu brakuje, nie może do ciebie dotrzeć.',
        'not-at-all':
          'Nie potrafi odróżnić, skąd ktoś przychodzi. Port jest otwarty dla wszystkich i tylko twoje proxy zawraca obcych.',
        another: 'Inny router',
        anotherWhy:
          'Przekieruj port do swojego proxy. Jeśli router potrafi filtrować według źródła, wpuszczaj tylko sieci z cloudflare.com/ips.',
        commands: 'Potem uruchom to na routerze, raz:',
        guide: 'Pokaż każdy krok przekierowania portu',
      },
      follow: {
        title: 'Gdy zmienia się twój adres publiczny',
        lead: 'Coś w domu musi powiedzieć o tym Cloudflare. Jeśli dostawca daje ci stały adres, nie ma nic do zrobienia.',
        token:
          'Potrzebuje własnego tokenu: [Zone · Zone · Read] i [Zone · DNS · Edit], tylko dla tej jednej domeny. Nigdy Global API Key.',
        'home-assistant':
          'Własna integracja „Cloudflare” w Home Assistancie utrzymuje w aktualności adres IPv4 dla {record}.',
        container:
          'Albo robi to kontener, także dla IPv6. Uruchamia go plik {file} z folderu, tak jak mówi README.txt.',
        guide: 'Pokaż każdy krok',
      },
    },
    trust: {
      propose: 'Twoje proxy jest pod {networks}',
      proposeWhy:
        'Niech Home Assistant mu zaufa. Najpierw widzisz plan, a Home Assistant raz uruchomi się ponownie.',
      go: 'Zaufaj {networks}',
      detail: 'Zaufaj temu adresowi tylko wtedy, gdy działa tam twoje reverse proxy.',
    },
    practice: {
      title: {
        proxy: 'W ćwiczeniu nie ma proxy do uruchomienia',
        file: 'W ćwiczeniu nie ma pliku do zapisania',
      },
      why: 'Latchkey może odegrać osobę w domu: uruchamia proxy i otwiera port.',
      whyFile: 'Latchkey może odegrać osobę w domu.',
      play: 'Niech Latchkey odegra rolę domu',
      playing: 'Odgrywanie',
    },
    forReal: 'Pokaż, co trzeba zrobić naprawdę',
    again: 'Pokaż kroki ponownie',
  },
  stands: {
    atHome: {
      direct: 'We własnej sieci możesz otworzyć {url}. Nie pyta o klucz i działa, gdy nie ma internetu.',
      app: 'Aplikacja w telefonie może przełączać się sama. Wszystkie kroki są poniżej.',
      name: '{address} działa także w domu, z kluczem: wychodzisz do Cloudflare i wracasz do środka.',
      dns: 'Nie pozwól, aby router lub Pi‑hole kierował tę nazwę do domu („split DNS”). Twoje proxy wpuszcza tylko Cloudflare i zawróciłoby twoje własne urządzenia.',
      guide: 'Pokaż, jak aplikacja się przełącza',
    },
    proxy: {
      title: 'Twoje reverse proxy',
      detail: 'Jego pliki, port routera i to, jak nazwa podąża za twoim domem.',
    },
  },
};
