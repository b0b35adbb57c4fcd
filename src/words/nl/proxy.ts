import type { proxy as english } from '../en/proxy.ts';
import type { WordsOf } from '../lay-words.ts';

export const proxy: WordsOf<typeof english> = {
  questions: {
    heading: 'Je eigen proxy',
    lead: 'Een reverse proxy staat tussen het internet en je huis. Hij gaat open voor je sleutels en voor niets anders.',
    next: 'Deze antwoorden gebruiken',
    fact: 'Latchkey schrijft alleen bestanden. Jij zet ze op hun plaats',
    technical: 'Technische naam: reverse proxy met wederzijdse TLS (mTLS).',
  },
  program: { label: 'Welk programma' },
  programs: { nginx: 'nginx', caddy: 'Caddy', traefik: 'Traefik' },
  runs: {
    label: 'Waar hij draait',
    'beside-home-assistant': {
      title: 'Op de computer van Home Assistant',
      detail: 'Niet binnen Home Assistant OS, dat geen eigen programma’s van je aanneemt.',
    },
    elsewhere: {
      title: 'Op een andere computer thuis',
      detail: 'Die moet altijd aan staan, en thuis hetzelfde adres houden.',
    },
  },
  address: {
    label: 'Zijn adres thuis',
    hint: 'Een nummer zoals 192.168.1.20. Laat je router hem altijd hetzelfde geven.',
    wrong: 'Dit is geen adres van een computer. Het moet eruitzien als 192.168.1.20.',
  },
  server: {
    label: 'Zijn certificaat',
    'own-ca': {
      title: 'Van je huis zelf',
      detail: 'Heeft niemand anders nodig. Elk apparaat moet je huis één keer leren vertrouwen.',
    },
    'lets-encrypt': {
      title: 'Van Let’s Encrypt',
      detail: 'Elk apparaat vertrouwt het al. Een programma aan jouw kant moet het vernieuwen.',
    },
    certificateFile: 'Certificaatbestand',
    keyFile: 'Het sleutelbestand ervan',
    fileHint: 'Het volledige pad op de computer van de proxy, vanaf de hoofdmap.',
    fileWrong:
      'Dit is geen volledig pad vanaf de hoofdmap. Gebruik letters, cijfers, punten en koppeltekens.',
  },
  publicRecord: {
    label: 'Wie zorgt dat de naam naar je huis blijft wijzen',
    duckdns: 'DuckDNS',
    desec: 'deSEC',
    'cloudflare-dns-only': 'Cloudflare, als gewone naam',
    elsewhere: 'Iemand anders',
    'fixed-address': 'Mijn adres verandert nooit',
  },
  localDns: {
    label: 'Wie thuis antwoordt op namen',
    hosts: 'Elke computer zelf',
    dnsmasq: 'dnsmasq',
    'pi-hole': 'Pi-hole',
    'adguard-home': 'AdGuard Home',
    opnsense: 'OPNsense',
    openwrt: 'OpenWrt',
    none: 'Niemand, of ik weet het niet',
  },
  more: {
    title: 'Poorten en map',
    https: 'Poort met versleuteling',
    http: 'Poort zonder versleuteling',
    portHint: 'Is het de gebruikelijke, dan hoeft niemand hem te typen.',
    portWrong: 'Een poort is een heel getal van 1 tot 65535, en geen twee zijn gelijk.',
    folder: 'Map op de computer van de proxy',
    folderHint: 'Daar komen de bestanden van het pakket.',
    listen: 'Waar hij luistert',
    'every-address': 'Op elk adres van zijn computer',
    'its-address': 'Alleen op het adres hierboven',
  },
  kit: {
    heading: 'Sla het pakket op',
    headingAgain: 'Sla het pakket opnieuw op',
    lead: 'Eén map met alles wat je proxy nodig heeft. Kopieer de map naar de computer van de proxy en volg README.txt erin.',
    leadAgain:
      'Er is iets veranderd sinds het laatste pakket. Het oude beslist nog tot dit op zijn plaats staat.',
    save: 'Pakket opslaan',
    saveAgain: 'Pakket opnieuw opslaan',
    continue: 'Proxy controleren',
    back: 'Antwoorden wijzigen',
    fact: 'Opslaan verandert thuis niets',
    saved: 'Het pakket is opgeslagen als {name}.',
    downloaded: 'Het pakket staat in je downloads, als {name}.',
    savedBefore: 'Het pakket is opgeslagen op {when}, en er is sindsdien niets in veranderd.',
    outOfDate: 'Sla het pakket opnieuw op en zet het op de computer van de proxy.',
    outOfDateWhy:
      'Tot dan werkt een uitgeschakelde sleutel misschien nog, en een nieuwe nog niet. Start de proxy daarna opnieuw.',
    inside: 'In het pakket',
    files: {
      configuration: 'Hoe {program} moet werken',
      configurationDetail: 'Hij vraagt om een sleutel voordat Home Assistant iets hoort.',
      keys: 'Welke sleutels het openen: {count}',
      keysDetail:
        'Hun vingerafdrukken, en een lijst van de uitgeschakelde. Er zit geen sleutel zelf in.',
      ownCertificate: 'Het certificaat van de proxy, en de sleutel ervan',
      ownCertificateDetail:
        'proxy.key is geheim. Het opent niets, maar wie het heeft, kan zich voordoen als je huis.',
      acmeCertificate: 'Hoe het certificaat van Let’s Encrypt komt',
      acmeCertificateDetail: 'In het pakket zitten geen geheimen.',
      home: 'Regels voor Home Assistant',
      homeDetail: 'Het weigert alles wat door een proxy komt die het niet kent.',
      names: 'Hoe de naam naar je huis leidt',
      namesDetail: 'Van buitenaf, en thuis.',
    },
    afterwards: 'Wat je ermee doet',
    steps: {
      place:
        'Kopieer de map naar {folder} op de computer van de proxy, en start de proxy zoals README.txt zegt.',
      home: 'Vertel Home Assistant erover met de regels in configuration.yaml, en start Home Assistant opnieuw.',
      router: 'Stuur één poort door in je router: TCP {port} naar {address}.',
      name: 'Zorg dat de naam {hostname} naar je huis leidt.',
    },
    guides: {
      'port-forward': 'Hoe je de poort doorstuurt',
      'public-name': 'Hoe je de naam naar je huis laat wijzen',
      'at-home': 'Hoe je dezelfde naam thuis gebruikt',
    },
    practice: {
      title: 'Er is hier geen proxy om te starten.',
      why: 'In de oefening speelt Latchkey jou: het start een proxy met het laatste pakket dat je hebt opgeslagen.',
      play: 'Doen alsof ik de proxy met het pakket start',
      playing: 'Bezig met starten',
      runs: 'De proxy draait met het laatste pakket dat je hebt opgeslagen.',
    },
  },
  checks: {
    heading: 'Controleer de proxy',
    lead: 'Latchkey klopt aan op {address}: met een sleutel, zonder, en met sleutels die niet mogen passen.',
    connecting: 'Er wordt opgezocht wat eerder is getest',
    insideTitle: 'Thuis',
    insideLead: 'Op {at}, het eigen adres van de proxy.',
    outsideTitle: 'Van buitenaf',
    outsideLead:
      'Verbind deze computer eerst met de hotspot van je telefoon. Dan klopt Latchkey aan op de naam, zoals een vreemde zou doen.',
    notTried: 'Nog niet getest.',
    trying: 'Aankloppen',
    usually:
      'Dit duurt meestal een paar seconden. Antwoordt niemand, dan duurt het ongeveer 15 seconden.',
    goInside: 'Thuis controleren',
    goOutside: 'Van buitenaf controleren',
    again: 'Opnieuw thuis controleren',
    againOutside: 'Opnieuw van buitenaf controleren',
    without: 'Verdergaan zonder controle van buitenaf',
    continue: 'Doorgaan',
    toKit: 'Terug naar het pakket',
    good: {
      inside: 'Thuis houdt elk slot stand.',
      outside: 'Van buitenaf houdt elk slot stand.',
    },
    bad: {
      inside: 'Thuis is iets niet zoals het hoort.',
      outside: 'Van buitenaf is iets niet zoals het hoort.',
    },
    unknown: {
      inside: 'Thuis was niet alles te zien.',
      outside: 'Van buitenaf was niet alles te zien.',
    },
    unknownWhy: 'Wat niet is gezien, is goed noch slecht, dus deze ronde bewijst niets.',
    noKeyHere:
      'Op deze computer staat geen sleutel van een apparaat, dus er kon geen sleutel worden uitgeprobeerd.',
    noOffKeyHere:
      'Op deze computer staat geen uitgeschakelde sleutel om uit te proberen. Als je het pakket opnieuw opslaat, wordt er een voor deze test gemaakt.',
    fact: {
      idle: 'Er wordt alleen aangeklopt. Er verandert niets',
      inside: 'Tot nu toe alleen thuis gezien',
      outside: 'Tot nu toe alleen van buitenaf gezien',
      both: 'Thuis en van buitenaf gezien',
    },
    state: { good: 'Zoals het hoort', bad: 'Niet zoals het hoort', unknown: 'Niet gezien' },
    technical: 'Wat er is gezien',
    technicalRow: '{name}: {saw}',
    practice: {
      title: 'Er is hier geen telefoon om mee te verbinden.',
      why: 'In de oefening doet Latchkey alsof deze computer van netwerk wisselt.',
      phone: 'Doen alsof ik de hotspot van de telefoon gebruik',
      home: 'Doen alsof ik weer thuis ben',
    },
  },
  obstacle: {
    'home-not-known': {
      what: 'Controleer eerst thuis.',
      why: 'Je naam leidt alleen naar IPv6. Latchkey kan buiten en binnen pas na een controle thuis onderscheiden.',
    },
    'still-at-home': {
      what: 'Dit was niet van buitenaf.',
      why: 'Deze computer zit nog op het netwerk van je huis. Verbind hem met de hotspot van je telefoon.',
    },
    'place-not-known': {
      what: 'Latchkey kon er niet achter komen op welk netwerk deze computer zit.',
      why: 'Ga na of er op deze computer een webpagina opent, en probeer het dan opnieuw.',
    },
    'name-not-known': {
      what: 'Het internet kent geen adres voor deze naam.',
      why: 'Zorg dat de naam naar je huis leidt. Bij nieuwe namen kan dat een paar minuten duren.',
    },
  },
  visit: {
    'device-key': 'De sleutel van {name} opent het slot',
    websocket: 'Live-updates komen door',
    'no-key': 'Zonder sleutel blijft het hek dicht',
    'strangers-key': 'De sleutel van een vreemde past niet',
    'switched-off-key': 'Een uitgeschakelde sleutel past niet',
    'plain-http': 'De onversleutelde weg is dicht',
    'other-name': 'Onder een andere naam gaat niets open',
  },
  switchedOffOf: 'De uitgeschakelde sleutel van {name} past niet',
  finding: {
    opened: 'Home Assistant antwoordt.',
    refused: 'De proxy weigert.',
    redirected: 'Bezoekers zonder versleuteling worden naar het versleutelde adres gestuurd.',
    'home-silent': 'De proxy liet het binnen, maar Home Assistant antwoordde niet.',
    'home-refuses-proxy': 'Home Assistant kent de proxy niet, en weigert wat erdoor komt.',
    'home-banned': 'Home Assistant heeft het adres buitengesloten waarvandaan Latchkey aanklopte.',
    'not-home-assistant': 'Daar antwoordt iets anders.',
    'certificate-not-trusted': 'Er werd een certificaat getoond dat niet van de proxy is.',
    'cut-off': 'De verbinding werd verbroken voordat er iets antwoordde.',
    unreachable: 'Daar antwoordt niets.',
  },
  openedWrongly:
    'Home Assistant antwoordde zonder geldige sleutel. Het slot houdt geen stand.',
  openedSwitchedOff: 'Met deze sleutel kom je nog binnen. De proxy gebruikt nog een ouder pakket.',
  refusedKey:
    'De proxy weigert deze sleutel. Misschien gebruikt hij nog een ouder pakket.',
  next: {
    opened:
      'Zet het nieuwste pakket op zijn plaats en start de proxy opnieuw. Sluit tot dan de poort in je router.',
    refused: 'Zet het nieuwste pakket op zijn plaats en start de proxy opnieuw.',
    redirected: 'Zet het nieuwste pakket op zijn plaats en start de proxy opnieuw.',
    'home-silent': 'Ga na of Home Assistant draait, en of het adres ervan in het pakket klopt.',
    'home-refuses-proxy':
      'Voeg de regels uit configuration.yaml toe aan Home Assistant, en start het opnieuw.',
    'home-banned':
      'Verwijder het adres uit het bestand ip_bans.yaml van Home Assistant, en start het opnieuw.',
    'not-home-assistant': 'Zoek uit wat er op dat adres en die poort antwoordt, en stop het.',
    'certificate-not-trusted':
      'Ga na of er op die poort geen ander programma antwoordt, en of het pakket op zijn plaats staat.',
    'cut-off':
      'Ga na of de proxy zelf draait, en luistert waar je zei. Misschien vangt iets ervoor zijn bezoekers af.',
    unreachable:
      'Ga na of de proxy draait. Van buitenaf controleer je ook de doorgestuurde poort en de adressen van de naam.',
  },
  hostname: {
    lead: 'De naam die je opent als je onderweg bent. Hij kan in elk domein zijn, zelfs een van DuckDNS.',
    label: 'Naam',
    hint: 'Bijvoorbeeld linden.duckdns.org, of ha.example.org',
    use: 'Deze naam gebruiken',
    useNamed: '{hostname} gebruiken',
    fact: 'Dit verandert de naam zelf niet',
    technical: 'Technische naam: hostname.',
    loses: 'Met een andere naam moet elk apparaat je huis opnieuw leren vertrouwen.',
  },
  trust: {
    title: 'Eerst: laat dit apparaat je huis vertrouwen',
    why: 'Je huis heeft zijn eigen certificaat gemaakt. Zonder dit geeft het apparaat een waarschuwing of weigert het.',
    save: 'trust-this-home.crt opslaan',
    saved: 'Opgeslagen als {name}. Het is niet geheim: stuur het zoals je wilt.',
    how: 'Hoe je het installeert',
  },
  home: {
    heading: 'Gezien: elk slot houdt stand',
    headingInside: 'Thuis gezien: elk slot houdt stand',
    check: 'Proxy opnieuw controleren',
    devices: 'Een sleutel toevoegen, vernieuwen of uitschakelen',
    devicesDetail: 'Daarna sla je het pakket opnieuw op en zet je het op de computer van de proxy.',
    kit: 'Het pakket en de antwoorden ervoor',
    kitDetail: 'Bekijken wat je hebt geantwoord, of het pakket opnieuw opslaan.',
    keys: 'Sleutels overhandigen',
    keysDetail: 'Bestanden, codes en handleidingen voor elk apparaat.',
    seenInside: 'Thuis: {when}.',
    seenOutside: 'Van buitenaf: {when}.',
    neverOutside: 'Sinds het laatste pakket is het niet van buitenaf gecontroleerd.',
    lastUnseen: {
      inside: 'Bij de laatste test thuis was niet alles te zien.',
      outside: 'Bij de laatste test van buitenaf was niet alles te zien.',
    },
    expires:
      'Het eigen certificaat van de proxy is ongeveer twee jaar geldig. Sla het pakket opnieuw op voordat het afloopt.',
    giveUp: 'Dit huis opgeven',
    giveUpAsked: 'Dit huis opgeven?',
    giveUpWhy:
      'Latchkey vergeet wie binnen mag komen, en maakt nieuwe sleutels voor het volgende huis. De proxy blijft draaien tot je hem stopt.',
    giveUpGo: 'Ja, opgeven',
    giveUpKeep: 'Houden',
  },
};
