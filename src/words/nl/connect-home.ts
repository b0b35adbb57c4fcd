import type { connectHome as english } from '../en/connect-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectHome: WordsOf<typeof english> = {
  whatIsTheConnector: {
    title: 'Wat is de connector?',
    says: 'Een klein programma bij je thuis. Het belt Cloudflare en houdt die lijn open. Zo opent je router geen poort en kan niemand naar binnen bellen.',
  },
  way: {
    'home-assistant-app': {
      name: 'Home Assistant-app',
      detail: 'Heette vroeger add‑on',
    },
    docker: { name: 'Docker', detail: 'Op een machine die altijd draait' },
    compose: { name: 'Docker Compose', detail: 'Met een eigen bestand' },
    linux: { name: 'Linux', detail: 'Als systeemdienst' },
    windows: { name: 'Windows', detail: 'Als systeemdienst' },
    mac: { name: 'Mac', detail: 'Als systeemdienst' },
  },
  masked: {
    'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
    windows: 'cloudflared.exe service install ••••••••••••',
  },
  steps: {
    'home-assistant-app': {
      open: 'Open <page>de app Cloudflared</page> in je Home Assistant en klik op <b>Installeren</b>.',
      openElse:
        'Ga naar <b>Instellingen</b>, <b>Apps</b> en open de app-winkel. Kies in het menu daar <b>Repositories</b> en voeg dit adres toe. Zoek dan naar <b>Cloudflared</b>.',
      copy: 'Kopieer de verbindingscode.',
      paste:
        'Plak hem op de pagina <b>Configuratie</b> van de app in het veld voor het tunneltoken (<b>tunnel_token</b>) en klik op <b>Bewaar</b>.',
      parameters:
        'Toon op dezelfde pagina de optionele instellingen en voeg dit toe onder <b>[Run parameters]</b>, elk op een eigen regel. Sla opnieuw op.',
      start:
        'Klik op de pagina <b>Info</b> op <b>Starten</b>. Zet <b>Bij systeemstart starten</b> en <b>Watchdog</b> aan.',
    },
    file: 'Sla de verbindingscode op als bestand.',
    bring: {
      docker:
        'Breng het bestand naar de machine waarop Docker draait. Open daar een terminal, in dezelfde map als het bestand.',
      compose:
        'Breng het bestand naar de machine waarop Docker draait, in een nieuwe map. Open een terminal in die map.',
      linux:
        'Breng het bestand naar de Linux-machine. Open daar een terminal, in dezelfde map als het bestand.',
      mac: 'Breng het bestand naar de Mac. Open daar <b>Terminal</b>, in dezelfde map als het bestand. Een Mac waarop cloudflared al draait, blijft zoals hij is: kies dan een andere machine.',
    },
    run: 'Plak dit in de terminal en druk op <b>Enter</b>. Na een herstart start het vanzelf weer.',
    install: {
      linux:
        'Ga thuis naar de Linux-machine en installeer <page>cloudflared</page>. Je hebt versie 2025.4.0 of nieuwer nodig.',
      windows: 'Open op de Windows-pc <b>Terminal</b> en installeer cloudflared hiermee:',
      mac: 'Open op de Mac <b>Terminal</b> en installeer cloudflared hiermee:',
    },
    composeFile: 'Zet dit ernaast, in een bestand met de naam <b>compose.yaml</b>.',
    windows: {
      copy: 'Kopieer de opdracht.',
      paste:
        'Open <b>[Terminal (Admin)]</b>, plak de opdracht en druk op <b>Enter</b>. Na een herstart start het vanzelf weer. Een pc waarop cloudflared al draait, blijft zoals hij is: kies dan een andere machine.',
    },
    settings:
      'Plak ook dit. Daarmee maakt de connector verbinding zoals je hebt gekozen, en start hij opnieuw.',
    runAgain: {
      app: 'Open de pagina <b>Configuratie</b> van de app en toon de optionele instellingen. Vervang onder <b>[Run parameters]</b> alles wat net zo begint door deze. Zonder een regel voor <b>--protocol</b> kiest hij zelf. Sla op en start de app opnieuw.',
      terminal:
        'Open een terminal op die machine, plak dit en druk op <b>Enter</b>. De code blijft waar hij is. Liveverbindingen vallen even weg.',
      composeLine:
        'Vervang in <b>compose.yaml</b> op die machine de regel die met <b>command</b> begint door deze.',
      composeUp: 'Open een terminal in die map, plak dit en druk op <b>Enter</b>.',
      mac: 'Open <b>Terminal</b> op die Mac, plak dit en druk op <b>Enter</b>. Instellingen die niet van Latchkey zijn, blijven zoals ze zijn.',
      windows:
        'Open <b>[Terminal (Admin)]</b> op die pc, plak dit en druk op <b>Enter</b>. Instellingen die niet van Latchkey zijn, blijven zoals ze zijn.',
    },
  },
  trust: {
    logIn: {
      title: 'Laat Latchkey het doen',
      why: 'Meld je aan, dan ziet Latchkey welk adres Home Assistant heeft geweigerd, en laat het dat adres vertrouwen.',
      go: 'Aanmelden',
    },
    refused: {
      asking: 'Home Assistant wordt gevraagd wat het heeft geweigerd',
      askingUsually: 'Dit duurt meestal een of twee seconden.',
      list: 'Geweigerd door Home Assistant',
      title: 'Home Assistant heeft {address} geweigerd',
      detail: 'Vertrouw het alleen als je connector daar draait.',
      trust: '{address} vertrouwen',
      none: 'In het logboek van Home Assistant staat geen weigering.',
      noneWhy: 'Misschien is het gewist. Wacht tot het weer iets weigert, en kijk dan opnieuw.',
      lookAgain: 'Opnieuw kijken',
      plan: 'Je ziet het plan voordat er iets verandert. Home Assistant start één keer opnieuw.',
    },
    planned: {
      title: 'Latchkey kan het instellen',
      why: 'Met het plan vertrouwt Home Assistant {networks}, waar zijn connector draait. Het start één keer opnieuw.',
      go: 'Plan bekijken',
    },
    byHand: 'Met de hand doen',
    settings: {
      open: 'Open in Home Assistant <page>Instellingen, Systeem, Netwerk</page> en daar <b>HTTP-server</b>.',
      add: 'Zet <b>X-Forwarded-For vertrouwen</b> aan, en voeg dit toe als vertrouwde proxy:',
      save: 'Sla op. Home Assistant start opnieuw. Bevestig daarna binnen vijf minuten, anders neemt het de wijziging terug.',
    },
    file: {
      title: 'In een bestand schrijven',
      why: 'Home Assistant {version} bewaart dit in een bestand. Vanaf versie 2026.8 kan Latchkey het voor je doen.',
      older: 'Mijn Home Assistant is ouder dan 2026.8',
      orUpdate: 'Of werk Home Assistant bij',
      theirs:
        'Vervang {address} door het adres van die machine. Het staat in het logboek van Home Assistant: zoek naar “untrusted proxy”.',
      whyUnknown: 'Vóór versie 2026.8 bewaart Home Assistant dit in een bestand.',
      open: 'Open het bestand <b>configuration.yaml</b>, bijvoorbeeld met de app <b>File editor</b>. Het staat in de map <b>config</b>.',
      add: 'Zet dit aan het eind. Is er al een regel <b>http:</b>, voeg dan alleen de regels eronder toe.',
      restart:
        'Open <b>Instellingen</b>, <b>Hulpmiddelen</b>, <b>YAML</b>, klik op <b>Configuratie controleren</b> en dan op <b>Opnieuw starten</b>.',
      check: 'Nu controleren',
      checking: 'Latchkey controleert ook vanzelf, minstens elke tien seconden.',
    },
    machine: {
      label: 'Waar draait de connector?',
      same: 'Op de machine van Home Assistant',
      another: 'Op een andere machine',
      anotherWhy:
        'Voeg het adres van die machine toe, zoals 192.168.1.20. Het staat in het logboek van Home Assistant: zoek daar naar “untrusted proxy”.',
    },
  },
  heading: 'Verbind je huis',
  lead: 'Een klein programma thuis, de connector, houdt het andere eind van het privépad vast. Het belt alleen naar buiten: er gaat geen poort open.',
  where: 'Waar draait de connector?',
  repository: 'https://github.com/homeassistant-apps/repository',
  code: 'Verbindingscode',
  command: 'Opdracht met de verbindingscode',
  hiddenHere: 'Hij is geheim, dus dit venster ziet hem nooit.',
  noSecret: 'In de opdracht staat geen geheim. Hij leest het bestand.',
  copy: 'Kopiëren',
  copying: 'Bezig met kopiëren',
  copied: 'Voor één minuut gekopieerd. Plak het nu',
  copyCommand: 'Opdracht kopiëren',
  copyText: 'Tekst kopiëren',
  file: {
    save: 'Bestand opslaan',
    instead: 'Liever als bestand opslaan',
    open: {
      'home-assistant-app': 'Open het, kopieer wat erin staat, en wis het daarna.',
      windows:
        'Open het. De opdracht is cloudflared.exe service install, een spatie, en dan wat erin staat. Wis het bestand daarna.',
    },
    saving: 'Bezig met opslaan',
    again: 'Opnieuw opslaan',
    saved: 'Opgeslagen als {fileName}.',
    browser: 'Je browser slaat {fileName} op.',
    secret: 'Wie het heeft, kan zich voordoen als je huis. De opdracht verplaatst het aan het eind.',
    secretCompose: 'Wie het heeft, kan zich voordoen als je huis. Het moet naast compose.yaml blijven.',
  },
  status: {
    title: 'Het privépad',
    inactive: 'Wachten op je huis',
    inactiveDetail: 'Latchkey controleert om de paar seconden. Je kunt dit open laten staan.',
    healthy: 'Het privépad staat',
    healthyDetail: '{name}',
    degraded: 'Gedeeltelijk verbonden',
    degradedDetail: 'Een deel van de lijnen staat nog niet. Vaak komt dat binnen een minuut goed.',
    down: 'Het pad stond, maar ligt er nu uit',
    downDetail: 'De connector thuis is gestopt, of je huis is offline. Start hem opnieuw.',
    none: 'Er is nog geen privépad',
    noneDetail: 'Het wordt gemaakt als je bouwt.',
    asking: 'Er wordt bij Cloudflare naar het pad gevraagd',
    askingUsually: 'Dit duurt meestal een of twee seconden.',
    lost: 'Latchkey kan het pad nu niet zien. Dit is wat het als laatste zag.',
    home: {
      later: 'Home Assistant antwoordt via het pad',
      laterDetail: 'Wordt uitgeprobeerd zodra het pad staat.',
      trying: 'Er wordt geprobeerd via het pad binnen te komen',
      tryingDetail: 'Met een van je eigen sleutels, van buitenaf.',
      usually: 'Dit duurt meestal minder dan een minuut.',
      noKey: 'Van hieruit niet uitgeprobeerd',
      noKeyDetail:
        'Deze computer heeft geen sleutel van dit huis. Ga door, en probeer het op een apparaat dat er wel een heeft.',
      connected: 'Je huis is verbonden',
      connectedDetail: 'Home Assistant antwoordt via het pad.',
      refuses: 'Home Assistant weigert het pad',
      refusesDetail: 'Het moet eerst te horen krijgen dat het het pad mag vertrouwen.',
      wrong: 'Home Assistant antwoordt nog niet',
    },
  },
  app: {
    title: 'Home Assistant laat de connector draaien',
    why: 'Hij start vanzelf. Gebeurt er binnen twee minuten niets, bekijk dan het plan: Latchkey maakt het in orde.',
    plan: 'Plan opnieuw bekijken',
    unseen: 'Latchkey kan de connector niet zien',
    unseenWhy:
      'Home Assistant laat hem draaien, en Latchkey is daar niet aangemeld. Meld je aan en bekijk dan het plan: dat geeft de connector zijn code.',
    logIn: 'Aanmelden',
    byHand: 'Laten zien hoe het met de hand gaat',
  },
  http2: {
    label: 'Hoe de connector naar buiten belt',
    title: 'HTTP/2 gebruiken',
    why: 'Alleen als live-updates verloren gaan, of als het netwerk UDP blokkeert. Anders kiest de connector zelf.',
  },
  callOut: {
    open: 'Hoe de connector naar buiten belt',
    heading: 'Hoe de connector naar buiten belt',
    lead: 'De connector vindt zelf zijn weg naar Cloudflare. Wijzig dit alleen als live-updates verloren gaan, of als hij niet naar buiten komt.',
    plan: 'Plan bekijken',
    logInFirst: 'Aanmelden en plan bekijken',
    done: 'Klaar',
    factPlan: 'Er verandert niets tot je het plan goedkeurt',
    factCommand: 'Er verandert niets tot je het daar uitvoert',
    byPlan:
      'Het plan laat zien wat er in de app Cloudflared verandert, en waarom. Wat je niet kiest, blijft zoals de app het heeft.',
    back: 'Wil je een keuze ongedaan maken, kies dan de andere en doe hetzelfde nog eens.',
    seen: {
      label: 'Hoe hij nu naar buiten belt',
      asking: 'Er wordt navraag gedaan bij Cloudflare en Home Assistant',
      again: 'Opnieuw kijken',
      logIn: 'Aanmelden bij Home Assistant',
      none: 'Er is nu geen connector verbonden.',
      log: 'In het logboek staat: over {transports}, via {addresses}.',
      unseen:
        'Latchkey kan niet zien hoe hij naar buiten belt. Het logboek op die machine zegt het, bij “Registered tunnel connection”.',
      unseenApp:
        'Latchkey kan niet zien hoe hij naar buiten belt. Als je bent aangemeld, leest het dat in het logboek van de app.',
      started:
        '{count, plural, =1 {Hij is gestart op {when}.} one {Er is {count} connector verbonden, gestart op {when}.} other {Er zijn {count} connectors verbonden, en de nieuwste is gestart op {when}.}}',
      over: { quic: 'QUIC', http2: 'HTTP/2' },
      by: { ipv4: 'IPv4', ipv6: 'IPv6' },
    },
    transport: {
      label: 'Welk protocol',
      auto: {
        title: 'Zelf laten kiezen',
        detail: 'QUIC, dat meestal sneller is. HTTP/2 waar QUIC niet naar buiten komt.',
      },
      http2: {
        title: 'Alleen HTTP/2',
        detail: 'Als live-updates verloren gaan, of als het netwerk UDP blokkeert.',
      },
    },
    addresses: {
      label: 'Welke adressen',
      auto: {
        title: 'IPv4 of IPv6',
        detail: 'Wat werkt. Ook voor een huis met alleen IPv6.',
      },
      ipv4: { title: 'Alleen IPv4', detail: 'Als je huis IPv6 heeft, maar dat niet werkt.' },
      ipv6: { title: 'Alleen IPv6', detail: 'Als je huis IPv4 heeft, maar dat niet werkt.' },
    },
  },
  slow: {
    usually: 'Na de start duurt het meestal minder dan een minuut.',
    'home-assistant-app':
      'Gebeurt er niets, open dan de pagina Logboek van de app. Een regel met “ERR” of “FATAL” zegt waarom. Is die er niet, dan zegt een van de laatste regels het. Vaak ontbreekt een deel van de code.',
    docker:
      'Gebeurt er niets, voer dan docker logs latchkey-cloudflared uit. Een regel met “ERR” zegt waarom. Is die er niet, dan zegt de laatste regel het.',
    compose:
      'Gebeurt er niets, voer dan docker compose logs uit. Een regel met “ERR” zegt waarom. Is die er niet, dan zegt de laatste regel het.',
    linux: 'Gebeurt er niets, voer dan systemctl status latchkey-cloudflared uit. Er moet active staan.',
    windows: 'Gebeurt er niets, open dan Services. Cloudflared agent moet daar als actief staan.',
    mac: 'Gebeurt er niets, open dan het bestand /Library/Logs/com.cloudflare.cloudflared.err.log. Een regel met “ERR” zegt waarom. Is die er niet, dan zegt de laatste regel het.',
    firewall: 'Een strenge firewall moet hem naar buiten laten op poort 7844.',
  },
  practice: {
    title: {
      connector: 'In de oefening is er geen connector om te starten',
      file: 'In de oefening is er geen bestand om te schrijven',
    },
    why: 'Latchkey kan de rol van je huis spelen.',
    play: 'Latchkey de rol van het huis laten spelen',
    playing: 'Wordt nagespeeld',
  },
  linkFails: 'De link opent niet',
  again: 'De stappen weer tonen',
  forReal: 'Tonen wat je in het echt zou doen',
  build: 'Naar Nakijken en bouwen',
  technical: 'Technische naam: cloudflared, de connector van een Cloudflare Tunnel.',
  fact: {
    waiting: 'Gaat open als je huis is verbonden',
    connected: 'Hierna: elk slot van buitenaf testen',
    refused: 'Het pad staat, maar Home Assistant weigert het nog',
  },
};
