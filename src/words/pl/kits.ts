import type { kits as english } from '../en/kits.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const kits: WordsOf<typeof english> = {
  ownProxy: {
    title: 'LATCHKEY: TWOJE WŁASNE REVERSE PROXY DLA https://{address}',
    begin: [
      'Reverse proxy stoi między internetem a Home Assistantem.',
      'To otwiera się dla urządzeń z twoim kluczem i dla nikogo więcej.',
      'Klucze, które otwierają: {keysOn}. Klucze wyłączone: {keysOff}.',
    ],
    contents: 'CO TU JEST',
    place: {
      heading: '1. UMIEŚĆ PLIKI NA MIEJSCU',
      copy: [
        'Skopiuj ten folder do {folder} na komputerze, na którym działa proxy.',
        'Potem spraw, aby nikt poza administratorem nie mógł do niego zajrzeć:',
      ],
      caddy: 'Caddy z pakietu działa jako własny użytkownik. To on musi być wtedy właścicielem:',
      ownKey: [
        '{folder}/proxy.key to sekret: kto go ma, może udawać twój dom.',
        'Niczego nie otwiera. Usuń kopię, na której był tu przeniesiony.',
      ],
      noKey: [
        'W tym zestawie nie ma żadnych tajemnic. Klucz tworzy na tym komputerze twój klient ACME.',
        'lets-encrypt.sh pokazuje, jak to zrobić z acme.sh. Uruchom go, zanim uruchomisz proxy.',
      ],
    },
    start: {
      heading: '2. URUCHOM PROXY',
      docker: 'Z Dockerem, w tym folderze:',
      nginx: 'Albo z nginx z pakietu. Musi to być wersja 1.19.4 lub nowsza:',
      nginxExample: 'Drugi wiersz usuwa przykładową stronę, która nasłuchuje tam, gdzie ma nasłuchiwać ta.',
      caddy: 'Albo z Caddy z pakietu. Musi to być wersja 2.6 lub nowsza:',
      traefik: 'Albo z Traefikiem 3 zainstalowanym ręcznie:',
    },
    home: {
      heading: '3. POWIEDZ O TYM HOME ASSISTANTOWI',
      lines: [
        'Home Assistant odrzuca to, co przychodzi przez proxy, którego nie zna.',
        'Nowsze wersje mają to w Ustawienia, System, Sieć.',
        'W innych dodaj wiersze z configuration.yaml do pliku o tej nazwie i uruchom Home Assistanta ponownie.',
      ],
    },
    router: {
      heading: '4. OTWÓRZ JEDEN PORT W ROUTERZE',
      lines: [
        'Przekieruj port TCP {https} do {proxyAddress}, port {https}. Nie przekierowuj niczego więcej.',
        'Port {http} jest tylko dla ludzi w domu, którzy pomijają https://.',
        'Jeśli jakiś port prowadzi do samego Home Assistanta, zamknij go: byłby drogą, która omija zamek.',
        'Niektórzy dostawcy nie dają publicznego adresu IPv4. Przekierowany port do nikogo tam nie dociera.',
        'public-address.txt mówi, jak nazwa znajduje twój dom.',
      ],
    },
    devices: {
      heading: '5. WPUŚĆ URZĄDZENIA',
      keys: 'Każde urządzenie potrzebuje własnego klucza, który przekazuje Latchkey. Żadnego z nich tu nie ma.',
      trust: [
        'Każde urządzenie musi też ufać twojemu domowi: zainstaluj na nim najpierw trust-this-home.crt.',
        'Ręczy on tylko za {hostname} i za żadne inne miejsce.',
      ],
    },
    lost: {
      heading: 'GDY ZGINIE URZĄDZENIE',
      lines: [
        'Wyłącz jego klucz w Latchkey, utwórz ten zestaw ponownie i skopiuj go w miejsce starego.',
        'Potem URUCHOM PROXY PONOWNIE. Samo przeładowanie zostawia połączenia, które są już otwarte.',
      ],
      traefik: [
        'Traefik nie ma listy kluczy. Tutaj zna każde urządzenie po jego własnym certyfikacie, w allowed-devices.pem.',
        'Urządzenie, którego tam nie ma, nie wejdzie.',
      ],
      until:
        'Dopóki nowe pliki nie są na miejscu, a proxy nie zostało uruchomione ponownie, zgubiony klucz otwiera.',
    },
    know: {
      heading: 'WARTO WIEDZIEĆ',
      lines: [
        'Proxy stoi od strony internetu. Dbaj o aktualizacje proxy i jego komputera.',
        'Alexa, Asystent Google i webhooki z zewnątrz nie mają klucza, więc nie wchodzą.',
      ],
      ownCertificate: [
        'Certyfikat proxy jest ważny około dwóch lat. Utwórz ten zestaw ponownie, zanim wygaśnie.',
        'Niektóre programy nie ufają żadnemu własnemu urzędowi. Pokazują ostrzeżenie albo odmawiają.',
      ],
      acme: 'Certyfikat odnawia twój klient ACME. Jeśli przestanie, przestanie działać też twój adres.',
    },
    files: {
      'nginx.conf': 'jak ma działać nginx',
      Caddyfile: 'jak ma działać Caddy',
      'traefik.yml': 'jak ma się uruchamiać Traefik',
      'traefik-routes.yml': 'jak ma działać Traefik',
      'device-authority.crt': 'po tym proxy poznaje twoje klucze. Nie instaluj tego na urządzeniach',
      'switched-off.crl': 'klucze, które już nie otwierają',
      'allowed-devices.pem': 'certyfikaty urządzeń, które mogą wchodzić',
      'proxy.crt': 'certyfikat proxy',
      'proxy.key': 'SEKRET: klucz proxy',
      'trust-this-home.crt': 'zainstaluj to na każdym urządzeniu',
      'configuration.yaml': 'co dodać do pliku o tej nazwie w Home Assistancie',
      'address-at-home.txt': 'jak nazwa prowadzi do proxy w domu',
      'public-address.txt': 'jak nazwa prowadzi do twojego domu z zewnątrz',
      'update-address.sh': 'dba, by adres publiczny był aktualny',
      'lets-encrypt.sh': 'pobiera certyfikat proxy za pomocą acme.sh',
      'compose.yaml': 'proxy jako kontener',
    },
    atHome: {
      hosts: [
        'Dodaj ten wiersz do pliku nazw na każdym komputerze w domu.',
        'To /etc/hosts, a w Windows C:\\Windows\\System32\\drivers\\etc\\hosts.',
        'Telefony nie mają takiego pliku.',
      ],
      dnsmasq: ['Dodaj ten wiersz do konfiguracji dnsmasq i uruchom go ponownie.'],
      openwrt: ['Wykonaj te wiersze na routerze, przez SSH.'],
      piHole: ['W Pi-hole otwórz [Settings], [Local DNS Records] i dodaj:'],
      adGuardHome: ['W AdGuard Home otwórz Filtry, Przepisywanie DNS i dodaj:'],
      opnsense: ['W OPNsense otwórz Usługi, Nieprzypisane DNS, Nadpisywania i dodaj host:'],
    },
    fromOutside: {
      duckdns: [
        'Wpisz swój token DuckDNS do pliku duckdns.token w tym folderze, i nic więcej.',
        'Ten wiersz uruchamia aktualizację co pięć minut. Umieść go w /etc/cron.d/latchkey:',
      ],
      desec: [
        'Wpisz token deSEC do pliku desec.token w tym folderze, i nic więcej.',
        'Ten wiersz uruchamia aktualizację co pięć minut. Umieść go w /etc/cron.d/latchkey:',
      ],
      cloudflare: [
        'Utwórz w Cloudflare ten rekord, ze swoim publicznym adresem IPv4 jako treścią.',
        'Integracja Cloudflare w Home Assistancie dba, by był aktualny, gdy adres się zmienia.',
        'Jej token może edytować DNS tej jednej domeny i nic więcej.',
      ],
      fixedAddress: [
        'Utwórz ten rekord tam, gdzie jest twoja domena, ze swoim stałym publicznym adresem IPv4:',
      ],
      elsewhere: ['Niech router albo dostawca DNS dba, by ta nazwa wskazywała na twój publiczny adres IPv4:'],
    },
    letsEncrypt: {
      known: 'Najpierw ustaw zmienne, których acme.sh wymaga dla: {provider}. Uruchom jako root.',
      told: 'Uruchom jako root i dopisz nazwę, którą acme.sh ma dla twojego dostawcy DNS.',
    },
  },
  origin: {
    title: 'LATCHKEY: REVERSE PROXY DLA https://{hostname}',
    begin: [
      'Cloudflare pyta każdego odwiedzającego o klucz i prowadzi tego, kto go ma, do tego reverse proxy.',
      'Proxy wpuszcza tylko Cloudflare: po jego sieciach i po certyfikacie, który ma tylko twoje konto.',
      'Zachowaj kolejność: najpierw proxy, potem port routera.',
    ],
    place: {
      heading: '1. UMIEŚĆ PLIKI NA MIEJSCU',
      copy: [
        'Skopiuj ten folder do {folder} na komputerze, na którym działa proxy.',
        'Potem spraw, aby nikt poza administratorem nie mógł do niego zajrzeć:',
      ],
      caddy:
        'Caddy, który nie działa jako root, musi dostać te pliki: przypisz je jego użytkownikowi (chown).',
      ownKey: 'origin.key to sekret. Gdy folder jest na miejscu, usuń każdą inną jego kopię.',
      noKey: 'Certyfikat musisz zdobyć, na przykład od Let’s Encrypt, wyzwaniem DNS (DNS challenge).',
    },
    start: {
      heading: '2. URUCHOM PROXY',
      docker: 'Z Dockerem:',
      others: 'Twój własny nginx lub Caddy bierze zamiast tego plik konfiguracji z tego folderu.',
    },
    router: {
      heading: '3. OTWÓRZ JEDEN PORT ROUTERA',
      port: 'TCP {port} do: {place}, i nic więcej.',
      place: 'komputer, na którym działa proxy',
      places: '{one} i {other}',
      networks: 'Jeśli router rozróżnia, skąd ktoś przychodzi, wpuść tylko sieci Cloudflare:',
      stayRight: [
        'Rzadko się zmieniają. Latchkey pokazuje dla każdego routera, jak utrzymać listę aktualną.',
        'Dla OpenWrt pliki są w tym folderze.',
      ],
    },
    home: {
      heading: '4. NIECH HOME ASSISTANT ZAUFA PROXY',
      setting:
        'Ustawienia, System, Sieć, serwer HTTP: włącz „Ufaj X-Forwarded-For” i dodaj jako zaufane proxy:',
      place: 'adres tego komputera w twojej własnej sieci',
      before:
        'Przed wersją 2026.8 jest to w pliku. Latchkey pokazuje jak, a od tej wersji może to zrobić za ciebie.',
    },
    follow: {
      heading: '5. NIECH NAZWA PODĄŻA ZA TWOIM DOMEM',
      lines: [
        'Jeśli twój adres publiczny się zmienia, coś w domu musi mówić o tym Cloudflare.',
        '{file} to kontener do tego.',
        'Utwórz dla niego osobny token: [Zone], [Zone], [Read] i [Zone], [DNS], [Edit], dla tej jednej domeny. Nigdy Global API Key.',
        'Wpisz go do pliku o nazwie cloudflare-ddns.env obok, jako jeden wiersz: CLOUDFLARE_API_TOKEN=…',
        'Potem go uruchom:',
      ],
    },
    keep: {
      heading: 'CO MUSI POZOSTAĆ AKTUALNE',
      lines: [
        'Lista sieci w konfiguracji proxy jest taka, jak przy zapisaniu tego folderu.',
        'Gdy Cloudflare doda sieć, odwiedziny przez nią są odrzucane. Zapisz wtedy ten folder ponownie.',
      ],
      ownCertificate:
        'Certyfikatowi origin.pem ufa tylko Cloudflare. W domu używaj wewnętrznego adresu swojego domu.',
    },
  },
};
