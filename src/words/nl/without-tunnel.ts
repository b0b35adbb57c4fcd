import type { withoutTunnel as english } from '../en/without-tunnel.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const withoutTunnel: WordsOf<typeof english> = {
  choose: {
    ask: 'Ik kan of wil geen tunnel gebruiken',
    why: 'Cloudflare kan je huis ook op zijn openbare adres bereiken. Het slot en de sleutels zijn dezelfde.',
    open: 'Zonder tunnel verdergaan',
    chosen: 'Zonder tunnel: Cloudflare bereikt je huis op {addresses}.',
    chosenWhy: 'Je router stuurt één poort door naar een reverse proxy thuis.',
    change: 'Wijzigen',
    tunnel: 'Toch een tunnel gebruiken',
    heading: 'Geen tunnel, Cloudflare ervoor',
    lead: 'Cloudflare vraagt om de sleutel en gaat dan naar het openbare adres van je huis.',
    know: 'Wat dit betekent',
    points: {
      port: 'Eén poort van je router blijft open. Met een tunnel geen enkele, omdat je huis Cloudflare belt.',
      proxy:
        'Je hebt een reverse proxy nodig: een klein programma op een machine die altijd draait. Latchkey maakt de bestanden ervoor.',
      lock: 'De reverse proxy laat alleen Cloudflare binnen. Ieder ander die aanklopt, wordt weggestuurd.',
      known: 'Cloudflare kent het adres van je huis. Bezoekers zien het niet.',
      shared:
        'Je hebt een eigen openbaar adres nodig. Huizen achter CGNAT of DS‑Lite hebben er geen voor IPv4.',
    },
    look: {
      asking: 'Cloudflare wordt gevraagd hoe het deze computer ziet',
      usually: 'Dit duurt meestal een of twee seconden.',
      seen: 'Cloudflare ziet deze computer op {addresses}. Dat is het adres van je huis als je nu thuis bent, zonder VPN.',
      unseen: 'Latchkey kon er niet achter komen hoe Cloudflare deze computer ziet. Typ het adres zelf.',
      seenIpv6:
        'Over IPv6 ziet Cloudflare deze computer op {address}. Is de reverse proxy een andere machine, dan heeft die een ander adres.',
    },
    ipv4: {
      label: 'Openbaar IPv4-adres',
      hint: 'Het adres van je router, zoals het internet het ziet. Laat het leeg als je er geen hebt.',
    },
    ipv6: {
      label: 'Openbaar IPv6-adres',
      hint: 'Het adres van de machine van de reverse proxy zelf. Laat het leeg als je het niet nodig hebt.',
    },
    router: {
      ask: 'Nagaan of je huis dit adres voor zichzelf heeft',
      label: 'Het adres dat je router laat zien',
      hint: 'Op de pagina van de router heet het WAN-, internet- of IPv4-adres. Alleen op een eigen adres kan een poort open.',
      verdict: {
        same: 'Beide zijn gelijk: de router heeft dit adres zelf. Als de poort open is, ziet Latchkey of er bezoekers aankomen.',
        shared:
          'Dit wordt gedeeld: je provider zet veel huizen achter één adres (CGNAT, DS‑Lite). Er kan geen poort open. Gebruik een tunnel, of vraag je provider om een openbaar adres.',
        private:
          'Dit is een privéadres. Komt het van een andere router van jou, open de poort dan op beide. Komt het van je provider, dan kan er geen poort open.',
        differs:
          'De twee zijn niet gelijk. Misschien zit er iets tussen, en dan helpt een open poort niet. Vraag het eerst je provider.',
        'other-family':
          'Dit is IPv6. Vergelijk het IPv4-adres. Laat de router er geen zien, dan wordt het jouwe gedeeld (DS‑Lite).',
        'no-address': 'Dit is geen adres. Laat de router er geen zien, dan wordt je IPv4 gedeeld (DS‑Lite).',
      },
    },
    unfit: {
      private: 'Dit adres hoort bij een thuisnetwerk. Van buitenaf kan niemand het bereiken.',
      shared: 'Een provider deelt dit adres over veel huizen. Niemand kan het jouwe erdoor bereiken.',
      special: 'Van buitenaf kan niemand dit adres bereiken.',
      none: 'Dit is geen adres dat hier werkt. IPv4 ziet eruit als 203.0.113.80, IPv6 als 2001:db8::1.',
    },
    signer: {
      label: 'Hoe herkent Cloudflare je reverse proxy?',
      'origin-ca': 'Een certificaat van Cloudflare',
      originCaDetail:
        'Latchkey krijgt het als je bouwt. Het is 15 jaar geldig, en alleen Cloudflare vertrouwt het.',
      own: 'Mijn eigen certificaat',
      ownDetail: 'Je hebt er al een voor deze naam, of je krijgt het van Let’s Encrypt met een DNS-record.',
    },
    port: 'Cloudflare komt naar poort 443, en Latchkey biedt geen andere. Heeft een andere machine die poort nodig, of blokkeert je provider hem, gebruik dan een tunnel.',
    go: 'Zonder tunnel verdergaan',
    fact: 'Er verandert niets tot je het goedkeurt',
    missing: 'Typ een adres om verder te gaan',
    back: 'Terug naar het adres',
  },
  connect: {
    heading: 'Je reverse proxy',
    lead: 'Een klein programma thuis laat Cloudflare binnen, en niemand anders. Start het eerst, en open dan de poort.',
    fact: {
      waiting: 'Gaat open als je reverse proxy antwoordt',
      connected: 'Hierna: elk slot van buitenaf testen',
      refused: 'Je proxy antwoordt, maar Home Assistant weigert hem nog',
    },
    technical:
      'Technische naam: reverse proxy met [Authenticated Origin Pulls], achter een proxied DNS-record.',
    status: {
      title: 'De weg naar je huis',
      asking: 'De weg naar je huis wordt uitgeprobeerd',
      askingUsually: 'Dit duurt meestal een paar seconden.',
      lost: 'Latchkey is het uit het oog verloren. Dit is wat het als laatste zag.',
      none: 'Je adres leidt nog niet naar huis',
      noneDetail: 'Dat doet het als je bouwt.',
      build: 'Naar Nakijken en bouwen',
      coming: 'De weg naar je huis wordt uitgeprobeerd',
      comingDetail: 'Het duurt even voor een nieuwe naam bekend is.',
      closed: 'Je huis weigert de verbinding',
      closedDetail:
        'Op je openbare adres antwoordt iets, en dat zegt nee. Meestal draait de reverse proxy niet, of leidt de poort naar een andere machine.',
      unreachable: 'Op je openbare adres antwoordt niemand',
      unreachableDetail:
        'Misschien is de poort in de router dicht, of is het adres veranderd. Latchkey controleert om de paar seconden.',
      'not-secure': 'Je huis en Cloudflare worden het niet eens over een verbinding',
      notSecureDetail:
        'De handshake mislukte, of er kwam geen bruikbaar antwoord (error 525 of 520). Meestal heeft een ander programma deze poort, of komen de bestanden uit een oudere map.',
      certificate: 'Cloudflare vertrouwt het certificaat van je proxy niet',
      certificateDetail:
        'Error 526. Geef de proxy het certificaat uit de map, of een dat iedereen vertrouwt, voor precies deze naam.',
      'refuses-cloudflare': 'Je proxy ziet Cloudflare voor een vreemde aan',
      refusesCloudflareDetail:
        'Meestal ontbreekt het certificaat van Cloudflare, of kent hij het netwerk ervan niet. Sla de map opnieuw op en start de proxy ermee.',
      'finds-nobody': 'Je proxy antwoordt, maar vindt Home Assistant niet',
      findsNobodyDetail: 'Hij klopt aan op {home}. Ga na of Home Assistant draait, en of dit adres klopt.',
      'not-trusting': 'Home Assistant weigert je proxy',
      notTrustingDetail:
        'Je proxy werkt. Home Assistant moet eerst te horen krijgen dat het hem mag vertrouwen.',
      connected: 'Je huis is verbonden',
      connectedDetail: 'Home Assistant antwoordt via Cloudflare en je proxy.',
      turned: 'Op je openbare adres worden vreemden weggestuurd',
      turnedDetail:
        'Zo hoort het. Of Cloudflare er wordt binnengelaten, was niet te zien: deze computer heeft geen sleutel van dit huis.',
      open: 'Je openbare adres laat mensen binnen die om Cloudflare heen gaan',
      openDetail:
        'Sluit nu de poort van de router. Start de proxy met de bestanden uit de map, en open de poort dan weer.',
      'knock-silent': 'Van hieruit gezien antwoordt op je openbare adres niets',
      knockSilentDetail:
        'Sommige routers laten een verbinding van binnen niet terug naar binnen. Deze computer heeft geen sleutel van dit huis, dus verder kan er niets worden uitgeprobeerd.',
      wrong: 'Home Assistant antwoordt nog niet',
      blocked: 'Cloudflare weigert deze sleutel',
      blockedDetail: 'Het slot beslist eerst. Het kan een minuut duren voor het een nieuwe sleutel kent.',
    },
    steps: {
      asking: 'De netwerken van Cloudflare worden opgevraagd',
      where: {
        title: 'Waar hij draait',
        label: 'Adres van de reverse proxy thuis',
        hint: 'Zijn nummer op je eigen netwerk, bijvoorbeeld 192.168.1.40. Je router stuurt de poort daarheen door.',
        wrong: 'Typ het nummer van de machine op je eigen netwerk, bijvoorbeeld 192.168.1.40.',
        save: 'Dit adres gebruiken',
        saved: 'Je proxy staat op {address}.',
      },
      files: {
        title: 'Zijn bestanden',
        label: 'Welk programma?',
        nginx: 'nginx',
        nginxDetail: 'Overal bekend',
        caddy: 'Caddy',
        caddyDetail: 'Eén klein bestand',
        save: 'Map opslaan',
        saving: 'Bezig met opslaan',
        again: 'Opnieuw opslaan',
        saved: 'Opgeslagen als {fileName}.',
        browser: 'Je browser slaat {fileName} op.',
        secret:
          'Eén bestand erin is de privésleutel van de proxy. Die verschijnt nooit in dit venster. Wis andere kopieën als hij op zijn plaats staat.',
        noSecret: 'Er zit geen privésleutel in: je eigen certificaat blijft waar het is.',
        start:
          'Kopieer de map naar die machine als {folder} en voer dit daar uit. In README.txt erin staat meer.',
        networks:
          'De proxy laat de netwerken van Cloudflare binnen, zoals Cloudflare ze nu opgeeft. Ze veranderen zelden. Gaat je huis niet meer open, sla de map dan opnieuw op.',
      },
      router: {
        title: 'De poort van de router',
        lead: 'TCP {port} naar {to}, als de proxy draait. Eerst het slot, dan de deur.',
        nowhere: 'Typ eerst hierboven het adres van de proxy. De router stuurt de poort daarheen door.',
        machine: 'de machine van de proxy',
        choose: 'Je router',
        'by-fetched-list':
          'Hij kan alleen Cloudflare binnenlaten, en houdt de lijst zelf bij. Maak eerst een alias van deze soort, en kies die als bron van de port forward:',
        alias: '{name}, van het type “{type}”, elke dag gelezen',
        'by-script':
          'Hij kan alleen Cloudflare binnenlaten. In deze bestanden staat de regel, en een script haalt elke nacht de lijst op. Ze zitten ook in de map.',
        'by-list-kept-by-hand':
          'Hij kan alleen Cloudflare binnenlaten, met een lijst die jij bijhoudt. Maak hier een netwerklijst van en kies die als bron:',
        byHandLater:
          'Kijk af en toe op cloudflare.com/ips. Een netwerk dat hier ontbreekt, kan je niet bereiken.',
        'not-at-all':
          'Hij kan niet zien waar iemand vandaan komt. De poort is open voor iedereen, en alleen je proxy stuurt vreemden weg.',
        another: 'Een andere router',
        anotherWhy:
          'Stuur de poort door naar je proxy. Kan hij op bron filteren, laat dan alleen de netwerken van cloudflare.com/ips binnen.',
        commands: 'Voer dit dan één keer uit op de router:',
        guide: 'Elke stap van het doorsturen tonen',
      },
      follow: {
        title: 'Als je openbare adres verandert',
        lead: 'Iets thuis moet het aan Cloudflare doorgeven. Geeft je provider je een vast adres, dan is er niets te doen.',
        token:
          'Daar is een eigen token voor nodig: [Zone · Zone · Read] en [Zone · DNS · Edit], voor dit ene domein. Nooit de Global API Key.',
        'home-assistant':
          'De eigen integratie “Cloudflare” van Home Assistant houdt het IPv4-adres van {record} bij.',
        container:
          'Of een container doet het, ook voor IPv6. Het bestand {file} in de map start hem, zoals README.txt zegt.',
        guide: 'Elke stap tonen',
      },
    },
    trust: {
      propose: 'Je proxy staat op {networks}',
      proposeWhy:
        'Laat Home Assistant hem vertrouwen. Je ziet eerst het plan, en Home Assistant start één keer opnieuw.',
      go: '{networks} vertrouwen',
      detail: 'Vertrouw het alleen als je reverse proxy daar draait.',
    },
    practice: {
      title: {
        proxy: 'In de oefening is er geen proxy om te starten',
        file: 'In de oefening is er geen bestand om te schrijven',
      },
      why: 'Latchkey kan degene thuis spelen: het start de proxy en opent de poort.',
      whyFile: 'Latchkey kan degene thuis spelen.',
      play: 'Latchkey de rol van het huis laten spelen',
      playing: 'Wordt nagespeeld',
    },
    forReal: 'Tonen wat je in het echt zou doen',
    again: 'De stappen weer tonen',
  },
  stands: {
    atHome: {
      direct:
        'Op je eigen netwerk kun je {url} openen. Dat vraagt niet om een sleutel, en werkt ook als het internet eruit ligt.',
      app: 'De app op een telefoon kan vanzelf overschakelen. Elke stap staat hieronder.',
      name: '{address} werkt ook thuis, met een sleutel: je gaat naar buiten naar Cloudflare en weer terug naar binnen.',
      dns: 'Laat je router of Pi‑hole deze naam niet naar huis leiden (“split DNS”). Je proxy laat alleen Cloudflare binnen, en zou je eigen apparaten wegsturen.',
      guide: 'Tonen hoe de app overschakelt',
    },
    proxy: {
      title: 'Je reverse proxy',
      detail: 'Zijn bestanden, de poort van de router, en hoe de naam je huis volgt.',
    },
  },
};
