import type { kits as english } from '../en/kits.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const kits: WordsOf<typeof english> = {
  ownProxy: {
    title: 'LATCHKEY: JE EIGEN REVERSE PROXY VOOR https://{address}',
    begin: [
      'Een reverse proxy staat tussen het internet en Home Assistant.',
      'Deze gaat open voor apparaten met een sleutel van jou, en voor niemand anders.',
      'Sleutels die openen: {keysOn}. Sleutels die zijn uitgeschakeld: {keysOff}.',
    ],
    contents: 'WAT HIERIN ZIT',
    place: {
      heading: '1. ZET DE BESTANDEN OP HUN PLAATS',
      copy: [
        'Kopieer deze map naar {folder} op de computer waarop de proxy draait.',
        'Laat er daarna niemand dan de beheerder in kijken:',
      ],
      caddy:
        'Caddy uit een pakket draait als een eigen gebruiker. Die moet in plaats daarvan de eigenaar zijn:',
      ownKey: [
        '{folder}/proxy.key is geheim: wie het heeft, kan zich voordoen als je huis.',
        'Het opent niets. Wis de kopie waarmee je het hebt overgebracht.',
      ],
      noKey: [
        'In dit pakket zit geen geheim. Je ACME-client maakt de sleutel op die computer.',
        'lets-encrypt.sh laat zien hoe, met acme.sh. Voer het uit voordat je de proxy start.',
      ],
    },
    start: {
      heading: '2. START DE PROXY',
      docker: 'Met Docker, in die map:',
      nginx: 'Of met nginx uit een pakket. Het moet 1.19.4 of nieuwer zijn:',
      nginxExample: 'De tweede regel verwijdert de voorbeeldpagina, die luistert waar deze moet luisteren.',
      caddy: 'Of met Caddy uit een pakket. Het moet 2.6 of nieuwer zijn:',
      traefik: 'Of met Traefik 3, met de hand geïnstalleerd:',
    },
    home: {
      heading: '3. MAAK DE PROXY BEKEND BIJ HOME ASSISTANT',
      lines: [
        'Home Assistant weigert wat via een proxy komt die het niet kent.',
        'Nieuwere versies hebben dit onder Instellingen, Systeem, Netwerk.',
        'Voeg in andere de regels van configuration.yaml toe aan het bestand met die naam, en start Home Assistant opnieuw.',
      ],
    },
    router: {
      heading: '4. OPEN ÉÉN POORT IN JE ROUTER',
      lines: [
        'Stuur TCP-poort {https} door naar {proxyAddress}, poort {https}. Stuur niets anders door.',
        'Poort {http} is alleen voor mensen thuis die https:// weglaten.',
        'Leidt een poort naar Home Assistant zelf, sluit die dan: het zou een weg langs het slot zijn.',
        'Sommige providers geven geen openbaar IPv4-adres. Daar bereikt een doorgestuurde poort niemand.',
        'In public-address.txt staat hoe de naam je huis vindt.',
      ],
    },
    devices: {
      heading: '5. LAAT DE APPARATEN BINNEN',
      keys: 'Elk apparaat heeft een eigen sleutel nodig, die Latchkey overhandigt. Daarvan zit er hier geen in.',
      trust: [
        'Elk apparaat moet ook je huis vertrouwen: installeer daar eerst trust-this-home.crt.',
        'Dat staat in voor {hostname} alleen en voor geen andere plek.',
      ],
    },
    lost: {
      heading: 'ALS EEN APPARAAT KWIJT IS',
      lines: [
        'Schakel zijn sleutel uit in Latchkey, maak dit pakket opnieuw, en kopieer het over het oude heen.',
        'START de proxy dan OPNIEUW. Bij een reload blijven verbindingen bestaan die al open zijn.',
      ],
      traefik: [
        'Traefik heeft geen lijst van sleutels. Hier kent het elk apparaat aan zijn eigen certificaat, in allowed-devices.pem.',
        'Een apparaat dat er niet in staat, komt niet binnen.',
      ],
      until:
        'Tot de nieuwe bestanden op hun plaats staan en de proxy opnieuw is gestart, opent de verloren sleutel nog.',
    },
    know: {
      heading: 'GOED OM TE WETEN',
      lines: [
        'De proxy staat aan het internet. Houd hem en zijn computer bijgewerkt.',
        'Alexa, Google Assistant en webhooks van buitenaf hebben geen sleutel, dus ze komen niet binnen.',
      ],
      ownCertificate: [
        'Het certificaat van de proxy is ongeveer twee jaar geldig. Maak dit pakket daarvoor opnieuw.',
        'Sommige programma’s vertrouwen geen eigen autoriteit. Ze geven een waarschuwing of weigeren.',
      ],
      acme: 'Je ACME-client vernieuwt het certificaat. Houdt hij op, dan houdt je adres ook op.',
    },
    files: {
      'nginx.conf': 'hoe nginx moet werken',
      Caddyfile: 'hoe Caddy moet werken',
      'traefik.yml': 'hoe Traefik moet starten',
      'traefik-routes.yml': 'hoe Traefik moet werken',
      'device-authority.crt': 'hieraan kent de proxy je sleutels. Installeer het niet op apparaten',
      'switched-off.crl': 'sleutels die niet meer openen',
      'allowed-devices.pem': 'de certificaten van de apparaten die binnen mogen komen',
      'proxy.crt': 'het certificaat van de proxy',
      'proxy.key': 'GEHEIM: de sleutel van de proxy',
      'trust-this-home.crt': 'installeer dit op elk apparaat',
      'configuration.yaml': 'wat je toevoegt aan het bestand met deze naam in Home Assistant',
      'address-at-home.txt': 'hoe de naam thuis naar de proxy leidt',
      'public-address.txt': 'hoe de naam van buitenaf naar je huis leidt',
      'update-address.sh': 'houdt het openbare adres bij',
      'lets-encrypt.sh': 'haalt het certificaat van de proxy, met acme.sh',
      'compose.yaml': 'de proxy als container',
    },
    atHome: {
      hosts: [
        'Voeg deze regel toe aan het namenbestand van elke computer thuis.',
        'Dat is /etc/hosts, en op Windows C:\\Windows\\System32\\drivers\\etc\\hosts.',
        'Telefoons hebben zo’n bestand niet.',
      ],
      dnsmasq: ['Voeg deze regel toe aan de configuratie van dnsmasq, en start het opnieuw.'],
      openwrt: ['Voer deze regels uit op de router, via SSH.'],
      piHole: ['Open in Pi-hole [Settings], [Local DNS Records], en voeg toe:'],
      adGuardHome: ['Open in AdGuard Home Filters, DNS herschrijvingen, en voeg toe:'],
      opnsense: ['Open in OPNsense [Services], [Unbound DNS], [Overrides], en voeg een host toe:'],
    },
    fromOutside: {
      duckdns: [
        'Zet je DuckDNS-token in het bestand duckdns.token in deze map, en niets anders.',
        'Deze regel voert de update elke vijf minuten uit. Zet hem in /etc/cron.d/latchkey:',
      ],
      desec: [
        'Zet een deSEC-token in het bestand desec.token in deze map, en niets anders.',
        'Deze regel voert de update elke vijf minuten uit. Zet hem in /etc/cron.d/latchkey:',
      ],
      cloudflare: [
        'Maak dit record bij Cloudflare, met je openbare IPv4-adres als inhoud.',
        'De Cloudflare-integratie van Home Assistant houdt het bij als het adres verandert.',
        'Het token daarvoor mag de DNS van dit ene domein bewerken en niets anders.',
      ],
      fixedAddress: ['Maak dit record waar je domein staat, met je vaste openbare IPv4-adres:'],
      elsewhere: ['Laat je router of je DNS-provider deze naam op je openbare IPv4-adres houden:'],
    },
    letsEncrypt: {
      known: 'Stel eerst de variabelen in waar acme.sh bij {provider} om vraagt. Voer uit als root.',
      told: 'Voer uit als root, met de naam die acme.sh voor je DNS-provider heeft erachter.',
    },
  },
  origin: {
    title: 'LATCHKEY: DE REVERSE PROXY VOOR https://{hostname}',
    begin: [
      'Cloudflare vraagt elke bezoeker om een sleutel, en brengt wie er een heeft naar deze reverse proxy.',
      'Alleen Cloudflare mag binnen, te herkennen aan zijn netwerken en aan een certificaat dat alleen jouw account heeft.',
      'Houd de volgorde aan: eerst de proxy, dan de poort van de router.',
    ],
    place: {
      heading: '1. ZET DE BESTANDEN OP HUN PLAATS',
      copy: [
        'Kopieer deze map naar {folder} op de computer waarop de proxy draait.',
        'Laat er daarna niemand dan de beheerder in kijken:',
      ],
      caddy:
        'Een Caddy die niet als root draait, moet de bestanden krijgen: geef ze met chown aan zijn gebruiker.',
      ownKey: 'origin.key is geheim. Wis elke andere kopie van deze map zodra hij op zijn plaats staat.',
      noKey: 'Het certificaat haal je zelf, bijvoorbeeld van Let’s Encrypt, met zijn DNS-challenge.',
    },
    start: {
      heading: '2. START DE PROXY',
      docker: 'Met Docker:',
      others: 'Draai je zelf nginx of Caddy, gebruik dan het configuratiebestand uit deze map.',
    },
    router: {
      heading: '3. OPEN ÉÉN POORT VAN DE ROUTER',
      port: 'TCP {port} naar {place}, en niets anders.',
      place: 'de computer waarop de proxy draait',
      places: '{one} en {other}',
      networks:
        'Kan de router zien waar iemand vandaan komt, laat dan alleen de netwerken van Cloudflare binnen:',
      stayRight: [
        'Ze veranderen zelden. Latchkey laat voor elke router zien hoe de lijst blijft kloppen.',
        'Voor OpenWrt zitten de bestanden in deze map.',
      ],
    },
    home: {
      heading: '4. LAAT HOME ASSISTANT DE PROXY VERTROUWEN',
      setting:
        'Instellingen, Systeem, Netwerk, HTTP-server: zet “X-Forwarded-For vertrouwen” aan, en voeg toe als vertrouwde proxy’s:',
      place: 'het adres van die computer in je eigen netwerk',
      before:
        'Vóór versie 2026.8 staat dit in een bestand. Latchkey laat zien hoe, en kan het vanaf die versie voor je doen.',
    },
    follow: {
      heading: '5. LAAT DE NAAM JE HUIS VOLGEN',
      lines: [
        'Verandert je openbare adres, dan moet iets thuis dat aan Cloudflare doorgeven.',
        '{file} is daar een container voor.',
        'Maak er een eigen token voor: [Zone], [Zone], [Read] en [Zone], [DNS], [Edit], voor dit ene domein. Nooit de Global API Key.',
        'Zet het in een bestand met de naam cloudflare-ddns.env ernaast, als één regel: CLOUDFLARE_API_TOKEN=…',
        'Start hem dan:',
      ],
    },
    keep: {
      heading: 'WAT MOET BLIJVEN KLOPPEN',
      lines: [
        'De lijst van netwerken in de configuratie van de proxy is zoals die was toen deze map werd opgeslagen.',
        'Voegt Cloudflare er een toe, dan worden bezoeken daardoor geweigerd. Sla deze map dan opnieuw op.',
      ],
      ownCertificate: 'Alleen Cloudflare vertrouwt origin.pem. Gebruik thuis het interne adres van je huis.',
    },
  },
};
