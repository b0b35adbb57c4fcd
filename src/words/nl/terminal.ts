import type { terminal as english } from '../en/terminal.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const terminal: WordsOf<typeof english> = {
  looking: '{address} wordt bekeken',
  nothingToDo: 'Er is niets te doen: alles wat is gecontroleerd, is zoals je het wilt.',
  changes: '{count, plural, one {{count} wijziging.} other {{count} wijzigingen.}}',
  untouched: 'Blijft zoals het is: {names}',
  applied: '{count, plural, one {Klaar: {count} wijziging.} other {Klaar: {count} wijzigingen.}}',
  waitingForRateLimit: 'Cloudflare vraagt ons het rustiger aan te doen tot {time}',
  waitingForCloudflare: 'Wachten tot Cloudflare laat zien wat er is gewijzigd',
  playedHome: 'Het oefenhuis heeft zijn connector gestart',
  agree: {
    question: 'Deze wijzigingen doorvoeren? Typ {yes}: ',
    yes: 'ja',
  },
  noKeysKept: 'Op deze computer kon geen sleutel worden gelezen, dus er is er geen om in {folder} te zetten.',
  keysKept:
    '{count, plural, one {{count} sleutelbestand en de woorden die het openen, staan in {folder}. Samen openen ze de deur: houd ze gescheiden.} other {{count} sleutelbestanden en de woorden die ze openen, staan in {folder}. Samen openen ze de deur: houd ze gescheiden.}}',
  nothingFound: {
    check: 'Waar Latchkey keek, was niets mis, en elk slot dat is getest, houdt stand.',
    audit: 'Waar Latchkey keek, vond het geen andere ingang.',
  },
  notLookedAt: {
    'home-assistant':
      'Niet gecontroleerd: Home Assistant zelf. Stel HOME_ASSISTANT_TOKEN in om ook daar te kijken.',
    'device-keys':
      'Niet uitgeprobeerd: sleutels van apparaten die niet op deze computer staan, of in een kluis zitten die niet is geopend.',
    'test-keys':
      'Niet uitgeprobeerd: een sleutel die het slot niet kent, of een die is uitgeschakeld. Die kon op deze computer niet worden gelezen.',
    'router-forwards':
      'Niet gecontroleerd: de poorten die de router van het huis doorstuurt. Geen router daar liet hier alles zien.',
    'address-rules':
      'Niet gecontroleerd: IP Access rules. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'origin-rules': 'Niet gecontroleerd: origin rules. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'rewrite-rules':
      'Niet gecontroleerd: URL rewrite rules. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'redirect-rules':
      'Niet gecontroleerd: redirect rules. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'configuration-rules':
      'Niet gecontroleerd: configuration rules. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'page-rules': 'Niet gecontroleerd: page rules. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'worker-routes':
      'Niet gecontroleerd: Workers-routes. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'access-applications':
      'Niet gecontroleerd: Access-applicaties. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'bulk-redirects':
      'Niet gecontroleerd: bulk redirects. Het token mag ze niet lezen, en hoeft dat ook niet.',
    snippets: 'Niet gecontroleerd: snippets. Het token mag ze niet lezen, en hoeft dat ook niet.',
    'load-balancers':
      'Niet gecontroleerd: load balancers. Het token mag ze niet lezen, en hoeft dat ook niet.',
    spectrum: 'Niet gecontroleerd: Spectrum. Cloudflare liet het niet zien.',
    'custom-hostnames': 'Niet gecontroleerd: custom hostnames. Cloudflare liet ze niet zien.',
  },
  until: 'tot {date}',
  keyStates: {
    'not-made': 'geen sleutel die aan is',
    ready: 'sleutel op deze computer',
    'spare-copy-deleted': 'reservekopie hier gewist',
    'locked-away': 'niet bekend: de kluis is niet geopend',
    'not-on-this-computer': 'sleutel niet op deze computer',
  },
  change: {
    tunnel: 'tunnel {name}',
    leads: '{hostname} leidt naar {service}, daarvoor: {before}',
    leadsNew: '{hostname} leidt naar {service}, daarvoor: nergens heen',
    leaveTunnel: '{hostnames} uit tunnel {tunnel}',
    waysLeaveTunnel: 'andere ingangen uit tunnel {tunnel}: {services}',
    key: 'sleutel {name}',
    keyRevoked: 'sleutel {name} ({reason})',
    lock: 'slot van {hostnames}, regel {rule}',
    formerLock: 'vroeger slot van {hostname}, regel {rule}',
    keyAskedFor: 'er wordt om een sleutel gevraagd op {hostnames}',
    keyAskedForNowhere: 'op geen enkele naam wordt om een sleutel gevraagd',
    setting: 'instelling {setting}: {after}, daarvoor: {before}',
    proxyCertificate: 'certificaat van de reverse proxy voor {hostnames}',
    shownCertificate: 'certificaat dat Cloudflare aan het huis toont, {name}',
    certificateShown: 'Cloudflare toont zijn certificaat op {hostname}',
    record: 'record van {hostname}',
    recordToOurTunnel: 'record van {hostname} naar de tunnel van dit huis',
    recordToAppsTunnel: 'record van {hostname} naar de tunnel die de app heeft gemaakt',
    recordInPlaceOf: 'record van {hostname}, in plaats van {records}',
    recordAsItWas: 'record van {hostname}: {record}',
    appRepository: 'app-repository {url} van Home Assistant',
    appInstall: 'app {app} van Home Assistant: installeren',
    appGiveToken: 'app {app} van Home Assistant: de tunnel geven',
    appStart: 'app {app} van Home Assistant: starten',
    appRestore: 'app {app} van Home Assistant: zoals hij eerder was',
    appUninstall: 'app {app} van Home Assistant: verwijderen',
    homeUrl: 'eigen adres van Home Assistant: {address}',
    homeUrlNone: 'eigen adres van Home Assistant: geen',
    homeTrusts: 'Home Assistant vertrouwt {networks}',
    homeKeepsTrusting: 'Home Assistant blijft {networks} vertrouwen',
  },
  blockers: {
    ADDRESS_TAKEN: 'Geblokkeerd: op het adres staat een record van iemand anders: {names}',
    RULES_FULL: 'Geblokkeerd: het domein heeft geen plaats voor nog een eigen regel: {names}',
    CERTIFICATES_FULL: 'Geblokkeerd: het domein heeft geen plaats voor meer certificaten. Het heeft: {names}',
    LOCK_TOO_LONG: 'Geblokkeerd: zoveel sleutels en uitzonderingen passen niet in het slot.',
    GAPS_TOO_LONG:
      'Geblokkeerd: de sleutels zouden in het slot passen, maar niet met zoveel uitzonderingen of landen.',
    WEBHOOK_ADDRESS_LOST: 'Geblokkeerd: de id’s van deze webhooks zijn hier niet bekend: {names}',
    NO_DEVICES: 'Geblokkeerd: geen enkel apparaat heeft een sleutel.',
    ORIGIN_PULL_TAKEN:
      'Geblokkeerd: Cloudflare toont het certificaat van iemand anders aan de server op het adres: {names}',
    CONNECTOR_APP_TAKEN: 'Geblokkeerd: de app Cloudflared verzorgt de tunnel van iemand anders: {names}',
    HOME_CHANGE_WAITING:
      'Geblokkeerd: in Home Assistant wacht een wijziging van iemand anders op bevestiging.',
    HOME_TAKEOVER_WAITING:
      'Geblokkeerd: wat Home Assistant uit configuration.yaml heeft overgenomen, wacht daar op bevestiging.',
  },
  problems: {
    TOKEN_MANGLED: 'Dat is geen Cloudflare-API-token.',
    TOKEN_GLOBAL_KEY: 'Dat is de Global API Key. Latchkey neemt alleen API-tokens aan.',
    TOKEN_REFUSED: 'Cloudflare accepteert het token niet.',
    TOKEN_EXPIRED: 'Het token is verlopen.',
    PERMISSION_MISSING: 'Het token mist een recht.',
    CLOUDFLARE_UNREACHABLE: 'De API van Cloudflare is niet te bereiken.',
    CLOUDFLARE_BUSY: 'Cloudflare vraagt ons het rustiger aan te doen.',
    CLOUDFLARE_FAILED: 'De API van Cloudflare gaf een fout.',
    CLOUDFLARE_REFUSED: 'Cloudflare weigerde de aanroep.',
    OFFLINE: 'Deze computer is offline.',
    PLAN_CHANGED: 'Intussen is er iets veranderd, dus er zou meer worden gedaan dan je hebt goedgekeurd.',
    PLAN_BLOCKED: 'Er zit iets in de weg.',
    HOME_LOGIN_REFUSED: 'Home Assistant accepteert HOME_ASSISTANT_TOKEN niet.',
    HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN is geen token van Home Assistant.',
    HOME_SILENT: 'Home Assistant antwoordt niet.',
    HOME_UNREACHABLE: 'Home Assistant is niet te bereiken waar het volgens de instelling staat.',
    other: 'Het kon niet worden gedaan.',
  },
  refusals: {
    fileNotRead: '{file} kan niet worden gelezen ({code}).',
    noWorld:
      'In {file} staat geen oefenwereld op deze computer. Je krijgt er een met: npm run practice --silent -- --serve',
    worldSilent: 'De oefenwereld van {file} antwoordt niet meer.',
    noToken: 'Er is geen token. Stel CLOUDFLARE_API_TOKEN in, of verbind Cloudflare in het venster.',
    zoneUnknown: 'Het token ziet geen domein voor {address}. Het ziet: {zones}.',
    zoneUnknownSeesNone: 'Het token ziet geen domein voor {address}. Het ziet er geen.',
    zoneNotActive: 'Cloudflare bedient {zone} nog niet, dus daar zou geen slot standhouden.',
    noHome: 'Latchkey heeft hier geen huis. Noem een setup-bestand met --setup.',
    severalHomes: 'Er zijn meerdere huizen: {addresses}. Noem er een met --address.',
    addressNotKept: 'Geen huis in deze gegevensmap staat op {address}. Er zijn: {addresses}.',
    addressNotKeptThereIsNone:
      'Geen huis in deze gegevensmap staat op {address}. Er is er geen met een adres.',
    anotherHome:
      'Latchkey heeft in dit domein al een huis: {homes}. Wil je het naar het nieuwe adres verhuizen, schrijf dan zijn id in het setup-bestand. Schrijf voor een tweede huis een nieuwe id van acht hexadecimale tekens.',
    homeWithId: '{address} (id: {id})',
    webhooksLost: 'De id’s van deze webhooks zijn op deze computer niet bekend: {names}.',
    running:
      'Latchkey draait. Sluit eerst het venster; plan, check, audit, devices en export mogen ernaast draaien.',
    folderShared: 'Andere gebruikers van deze computer kunnen in {folder}, dus Latchkey bewaart daar niets.',
    folderUnusable: 'Latchkey kan zijn bestanden in {folder} niet gebruiken.',
    keysWouldBeLost:
      'Nieuwe sleutels zouden verloren gaan, omdat geen sleutelhanger ze bewaart. Noem er een map voor met --out.',
    notKept: 'In {folder} kan niets worden opgeslagen ({code}).',
    notAgreed: 'Er is niets veranderd. Is er niemand om het aan te vragen, dan keurt --yes het goed.',
    blocked: 'Er is niets veranderd.',
  },
  unexpected:
    'Latchkey heeft een fout gemaakt en is gestopt. Op niets wat het nu zegt of doet, kun je rekenen.',
  setupFile: {
    notYaml: 'Dit is geen YAML: {detail}.',
    theFile: 'Het bestand',
    missing: '{field} ontbreekt.',
    unknownField: 'Er is geen veld “{name}” in {field}.',
    unknownFieldAtTop: 'Er is geen veld “{name}” in een setup-bestand.',
    mustBe: {
      text: '{field} moet tekst zijn.',
      number: '{field} moet een getal zijn.',
      list: '{field} moet een lijst zijn.',
      block: '{field} moet een blok velden zijn.',
      other: '{field} moet {expected} zijn.',
    },
    mustBeOneOf: '{field} moet een van deze zijn: {values}.',
    tooSmall: '{field} is te kort of te klein: minstens {least}.',
    tooBig: '{field} is te lang of te groot: hoogstens {most}.',
    mustBeHostName: '{field} moet een hostnaam in kleine letters zijn, zoals ha.example.com.',
    mustBePlace:
      '{field} moet een host met zijn poort zijn, zoals http://192.168.1.20:5000, zonder aanmeldgegevens en zonder pad.',
    unexpectedForm: '{field} heeft niet de verwachte vorm ({form}).',
    noForm: '{field} heeft geen van de vormen die het kan hebben.',
    cannotBe: '{field} kan niet zo zijn: {detail}.',
    writeForInstance: 'Schrijf bijvoorbeeld: {offer}',
    addressTwice: '{address} staat twee keer in dit bestand.',
    notUnderZone: '{address} staat niet onder {zone}.',
    isOfException: '{address} is ook de naam van een uitzondering.',
    isOfExceptionSoForNobody:
      '{address} is ook de naam van een uitzondering, dus de apparaten moeten [] zijn.',
    forNobody: 'Geen apparaat mag binnenkomen op {address}.',
    deviceUnknown: 'Er is geen apparaat “{name}” in dit bestand.',
    deviceName: {
      NAME_EMPTY: 'Dit apparaat heeft geen naam.',
      NAME_TOO_LONG:
        '“{name}” is te lang: hoogstens {most, plural, one {{most} teken} other {{most} tekens}}.',
      NAME_TWICE: 'Een ander apparaat heet al “{name}”.',
    },
  },
  commands: {
    latchkey: {
      summary: 'vanuit de terminal voor het slot van een huis zorgen',
      description:
        'Hetzelfde programma als het venster, voor beheerders, cron en tests. Wat je wilt, komt uit een setup-bestand, of anders uit wat het venster te horen kreeg en wat er bij Cloudflare staat. Alleen apply wijzigt iets, en alleen wat je hebt goedgekeurd.',
    },
    plan: {
      summary: 'zeggen wat er zou veranderen',
      description:
        'Vergelijkt wat gewenst is met wat er is, en verandert niets. Eindigt met 2 als er iets zou veranderen.',
    },
    apply: {
      summary: 'het plan uitvoeren',
      description:
        'Toont het plan, vraagt, en voert uit wat je hebt goedgekeurd. Een tweede keer verandert het niets.',
    },
    check: {
      summary: 'controleren of het slot standhoudt',
      description:
        'Kijkt bij Cloudflare, en klopt van buitenaf aan met en zonder sleutels. Zoekt ook naar andere ingangen en naar alles wat anderen om het slot heen hebben gezet. Eindigt met 1 als er iets is gevonden.',
    },
    audit: {
      summary: 'naar andere ingangen zoeken',
      description:
        'Zoekt naar ingangen van hetzelfde huis waar het slot niet voor geldt, en naar alles wat anderen eromheen hebben gezet. Eindigt met 1 als er iets is gevonden.',
    },
    devices: {
      summary: 'de apparaten en hun sleutels opsommen',
      description: 'Somt op wie een sleutel heeft, of die op deze computer staat, en tot wanneer hij opent.',
    },
    export: {
      summary: 'het huis in een andere vorm uitvoeren',
      description: 'Geeft het huis weer dat het venster kent, of dat bij Cloudflare.',
    },
    practice: {
      summary: 'alle stappen in een oefenwereld oefenen',
      description:
        'Doet hetzelfde als npm run practice, met de opties daarvan: zie latchkey practice -- --help.',
      rest: 'die van npm run practice',
    },
  },
  options: {
    version: 'de versie tonen',
    help: 'deze pagina tonen',
    setup: 'wat gewenst is, als YAML of JSON (docs/terminal.md); - voor de standaardinvoer',
    address: 'welk huis, als er meerdere zijn en geen setup-bestand',
    world:
      'werken in de oefenwereld van deze regel van npm run practice -- --serve, op deze computer; - voor de standaardinvoer',
    data: 'antwoorden en de kluis hier bewaren',
    noKeychain: 'de sleutelhanger met rust laten; het token komt dan uit de omgeving',
    json: 'eindigen met één regel JSON in plaats van zinnen',
    yes: 'het plan vooraf goedkeuren; nodig als er niemand is om het aan te vragen',
    out: 'de sleutelbestanden en de woorden die ze openen (passphrases.json) in deze map zetten, alleen voor deze gebruiker',
    keys: 'ook de sleutels in deze map aan de deur uitproberen, zoals apply --out ze heeft geschreven',
  },
  exportForms: {
    setup: 'als setup-bestand, met de kenmerken waaraan hetzelfde huis wordt teruggevonden',
    terraform:
      'wat Latchkey bij Cloudflare heeft ingesteld, voor OpenTofu of Terraform; er staat geen geheim in',
    recoverySheet: 'als noodblad, een HTML-pagina om af te drukken; er staat geen geheim in',
    calendar:
      'als herinneringen voor een agenda (.ics), 60 dagen voordat elke sleutel verloopt; er staat geen geheim in',
    nameOne: 'fout: noem een vorm: {flags}',
  },
  manual: {
    headings: {
      name: 'NAAM',
      synopsis: 'SAMENVATTING',
      description: 'BESCHRIJVING',
      commands: 'OPDRACHTEN',
      options: 'OPTIES',
      exitStatus: 'AFSLUITSTATUS',
      findings: 'BEVINDINGEN',
      environment: 'OMGEVING',
      files: 'BESTANDEN',
      examples: 'VOORBEELDEN',
      seeAlso: 'ZIE OOK',
    },
    synopsis: 'latchkey OPDRACHT [OPTIE]...',
    synopsisOfCommand: '{command} [OPTIE]...',
    seeAlso: 'docs/terminal.md; latchkey OPDRACHT --help',
    exitStatus: {
      good: 'niets te doen, niets gevonden, of alles gedaan',
      findings: 'check, audit: er is iets gevonden',
      changes: 'plan: er zou iets veranderen',
      notDone: 'het kon niet worden gedaan; of alles in orde is, is niet bekend',
      usage: 'de opdrachtregel klopt niet',
    },
    findings: 'check en audit benoemen wat ze vinden met deze id’s: {ids}.',
    environment: {
      cloudflareToken: 'het token voor Cloudflare; zonder dit het token in de kluis',
      homeToken:
        'een toegangstoken met lange levensduur van een beheerder van Home Assistant: daarmee wordt ook Home Assistant zelf gecontroleerd en ingesteld',
      colours: 'geen kleuren, of kleuren ook zonder terminal',
      language:
        'de taal van deze woorden, zoals gettext die leest: wat --json geeft, is in alle talen hetzelfde',
    },
    files:
      'Antwoorden, logboek en kluis staan in de map latchkey op de plek voor programmagegevens van dit systeem, of waar --data zegt. Het zijn die van het venster zelf.',
  },
  rehearsal: {
    description:
      'Oefent alle stappen met een nagespeelde Cloudflare op deze computer. Niets echts wordt aangeraakt en er is geen account nodig.',
    options: {
      devices: 'hoeveel apparaten een sleutel krijgen (1 tot {most})',
      latency: 'vertraging van elke API-aanroep, in milliseconden',
      fault:
        'één API-aanroep laten mislukken, bijvoorbeeld "POST cfd_tunnel after reset": <method> <path> [#<n>|#*] <before|after> <trouble>, met 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false of malformed-json als trouble; mag meer dan eens worden gegeven',
      out: 'de .p12-bestanden en een passphrases.json in deze map bewaren',
      serve:
        'de oefenwereld laten draaien en één regel JSON geven die zegt hoe ze te bereiken is; er wordt niets gebouwd',
    },
    headings: { usage: 'Gebruik:', options: 'Opties:' },
    withDefault: '{description} (standaard: {value})',
    stages: {
      build: 'De privé-ingang wordt gebouwd',
      connect: 'Het huis wordt verbonden',
      check: 'Elk slot wordt getest',
      again: 'Er wordt een tweede keer gebouwd',
    },
    ok: 'goed',
    notOk: 'nee',
    passed:
      'Elk slot houdt stand: {checks, plural, one {{checks} controle} other {{checks} controles}}, {devices, plural, one {{devices} sleutel} other {{devices} sleutels}}, {calls, plural, one {{calls} aanroep} other {{calls} aanroepen}}.',
    next: 'Hierna: npm start stelt je echte huis in, en je kunt eerst in het venster oefenen.',
    nextFailed:
      'Hierna: bewaar deze uitvoer en meld hem. Met --json krijg je hetzelfde als één regel die programma’s kunnen lezen.',
    nextFault: 'Hierna: laat de fout weg, dan loopt alles tot het eind.',
    failed: 'Niet elk slot houdt stand. Deze controles zijn mislukt: {checks}.',
    exposed:
      '{count, plural, one {{count} verzoek bereikte het huis zonder een sleutel van de lijst.} other {{count} verzoeken bereikten het huis zonder een sleutel van de lijst.}}',
    wroteAgain:
      '{count, plural, one {De tweede bouw maakte {count} wijziging. Het had er geen mogen zijn.} other {De tweede bouw maakte {count} wijzigingen. Het hadden er geen mogen zijn.}}',
    refused: 'De oefening is gestopt: {code}.',
    notANumber: '{option} moet een heel getal van {least} tot {most} zijn.',
    nothingServed: '--serve bouwt niets, dus {option} heeft daarbij geen effect.',
    cannotKeep: 'In {folder} kan niets worden opgeslagen ({code}).',
    kept: '{count, plural, one {{count} sleutelbestand en de bijbehorende woorden staan in {folder}.} other {{count} sleutelbestanden en de bijbehorende woorden staan in {folder}.}}',
    faultsUnmet: 'Geen aanroep trof {faults}: controleer het pad en het nummer.',
    quoted: '“{text}”',
    faultProblems: {
      shape:
        'De fout "{text}" is niet te lezen: verwacht wordt "<method> <path> [#<n>] <before|after> <trouble>"',
      method: 'De fout "{text}" is niet te lezen: de methode moet een van deze zijn: {methods}',
      path: 'De fout "{text}" is niet te lezen: het pad moet uit delen bestaan zoals cfd_tunnel, dns_records/*, of cfd_tunnel/**',
      occurrence: 'De fout "{text}" is niet te lezen: na # komt een nummer vanaf 1 of *',
      moment: 'De fout "{text}" is niet te lezen: het moment moet before of after zijn',
      trouble:
        'De fout "{text}" is niet te lezen: trouble moet 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false of malformed-json zijn',
    },
  },
};
