import type * as english from '../../en/build/plan-rows.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const group: WordsOf<typeof english.group> = {
  lock: {
    title: 'Het hek op slot doen',
    detail: 'Verzoeken aan {address} zonder een van je sleutels worden geblokkeerd.',
    kept: '{count, plural, one {Deze eerdere sleutel blijft het openen: {names}.} other {Deze eerdere sleutels blijven het openen: {names}.}}',
  },
  keys: '{count, plural, one {{count} sleutel maken} other {{count} sleutels maken}}',
  testKeys: 'Testsleutels maken',
  path: {
    title: 'Een privépad naar je huis openen',
    detail: 'Van {address} naar {home}',
  },
  address: { title: 'Je adres instellen', detail: '{address}' },
  settings:
    '{count, plural, one {{count} instelling van {domain} wijzigen} other {{count} instellingen van {domain} wijzigen}}',
  'taken-over': {
    title: '{count, plural, one {Het record op {names} overnemen} other {De records op {names} overnemen}}',
    detail:
      '{count, plural, one {Het leidt nu naar {before}. Vanaf dan leidt het naar je huis. Verwijder je alles, dan zet Latchkey het record terug.} other {Ze leiden nu naar {before}. Vanaf dan leiden ze naar je huis. Verwijder je alles, dan zet Latchkey de records terug.}}',
  },
  'put-back': {
    title:
      '{count, plural, one {Het record op {names} terugzetten} other {De records op {names} terugzetten}}',
    detail: '{count, plural, one {Het leidt weer naar {after}.} other {Ze leiden weer naar {after}.}}',
  },
  'moved-names': {
    title:
      '{count, plural, one {Ook {count} andere naam verhuizen} other {Ook {count} andere namen verhuizen}}',
    detail:
      '{count, plural, one {{names} gebruikte het eigen privépad van de app. Nu loopt het over het nieuwe, en leidt het naar dezelfde plek.} other {{names} gebruikten het eigen privépad van de app. Nu lopen ze over het nieuwe, en leiden ze naar dezelfde plekken.}}',
    back: '{count, plural, one {{names} gebruikt weer het eigen privépad van de app.} other {{names} gebruiken weer het eigen privépad van de app.}}',
  },
  'old-lock': {
    away: {
      title: 'Het oude slot verwijderen',
      detail:
        '{count, plural, one {Je regel {names} gaat weg zodra het nieuwe slot erop zit. Hij komt terug als je Latchkey verwijdert.} other {Je regels {names} gaan weg zodra het nieuwe slot erop zit. Ze komen terug als je Latchkey verwijdert.}}',
    },
    back: {
      title: 'Het oude slot terugzetten',
      detail: '{count, plural, one {Je regel {names} is terug.} other {Je regels {names} zijn terug.}}',
    },
  },
  'old-keys': '{count, plural, one {{count} sleutel uitschakelen} other {{count} sleutels uitschakelen}}',
  'other-doors': {
    title:
      '{count, plural, one {{count} andere ingang van je huis sluiten} other {{count} andere ingangen van je huis sluiten}}',
    detail:
      '{count, plural, one {Leidt niet meer naar je huis: {names}. Dat blijft zo als je Latchkey verwijdert.} other {Leiden niet meer naar je huis: {names}. Dat blijft zo als je Latchkey verwijdert.}}',
    everyName: 'elke naam van de tunnel “{tunnel}”',
  },
  'old-address': {
    title: '{count, plural, one {Een adres weghalen} other {{count} adressen weghalen}}',
    detail: '{names}',
  },
};

export const changed: WordsOf<typeof english.changed> = {
  lock: 'Het slot aan je sleutels aanpassen',
  lockWithGaps: 'Het slot aan je sleutels en openingen aanpassen',
  lockWithCountries: 'Het slot aan je sleutels en landen aanpassen',
  path: 'Het privépad naar je huis laten leiden',
  address: 'Je adres naar het nieuwe pad laten leiden',
};

export const summary: WordsOf<typeof english.summary> = {
  label: 'Wat er gebeurt',
  create: { title: 'Nieuw', says: 'Je krijgt {things}.' },
  update: { title: 'Verandert', says: 'Latchkey wijzigt {things}.' },
  remove: { title: 'Verdwijnt', says: 'Latchkey verwijdert {things}.' },
  back: { title: 'Komt terug', says: 'Latchkey zet terug: {things}.' },
  restart: {
    title: 'Herstart',
    home: 'Home Assistant start één keer opnieuw, ongeveer een minuut lang.',
    nothing: 'Er start niets opnieuw.',
  },
};

export const thing: WordsOf<typeof english.thing> = {
  lock: { new: 'het slot', known: 'het slot' },
  keys: '{count, plural, one {een sleutel voor {names}} other {sleutels voor {names}}}',
  testKeys: 'sleutels die alleen het slot testen',
  path: { new: 'een privépad naar je huis', known: 'het privépad' },
  certificates: 'de certificaten waaraan Cloudflare en je server elkaar herkennen',
  connector: {
    new: 'de connector in Home Assistant',
    known: 'de connector in Home Assistant',
  },
  address: '{count, plural, one {het adres {names}} other {de adressen {names}}}',
  'old-address': '{count, plural, one {het adres {names}} other {de adressen {names}}}',
  'taken-over': '{count, plural, one {de bestemming van {names}} other {de bestemmingen van {names}}}',
  'put-back': '{count, plural, one {het record op {names}} other {de records op {names}}}',
  'moved-names': '{count, plural, one {het pad naar {names}} other {de paden naar {names}}}',
  settings:
    '{count, plural, one {{count} instelling van {domain}} other {{count} instellingen van {domain}}}',
  'old-lock': 'het oude slot',
  'old-keys': '{count, plural, one {{count} sleutel} other {{count} sleutels}}',
  'other-doors':
    '{count, plural, one {{count} andere ingang van je huis} other {{count} andere ingangen van je huis}}',
  home: 'een paar instellingen van Home Assistant',
};

export const certificates: WordsOf<typeof english.certificates> = {
  create: {
    title: 'Cloudflare en je server elkaar laten herkennen',
    detail:
      'Je server krijgt een certificaat dat Cloudflare vertrouwt. Cloudflare krijgt er een dat alleen je server kent.',
  },
  update: {
    title: 'Vernieuwen hoe Cloudflare en je server elkaar herkennen',
    detail: 'Er worden certificaten voor {address} gemaakt, en oude gaan weg.',
  },
  remove: {
    title: 'De certificaten verwijderen',
    detail: 'Cloudflare vertrouwt je server niet meer, en toont hem geen certificaat meer.',
  },
};

export const connector: WordsOf<typeof english.connector> = {
  install: {
    title: 'Home Assistant de connector laten draaien',
    detail: 'Latchkey installeert de app Cloudflared, geeft hem de code van het privépad en start hem.',
  },
  code: {
    title: 'Home Assistant de connector laten draaien',
    detail: 'De app Cloudflared is er al. Latchkey geeft hem de code van het privépad en start hem.',
  },
  options: {
    title: 'De connector opnieuw instellen',
    detail: 'De app Cloudflared is er en heeft de code. Latchkey start hem opnieuw.',
  },
  brings: {
    'stays-up': 'Hij start met Home Assistant mee, en opnieuw als hij uitvalt.',
    'both-families': 'Hij belt Cloudflare over IPv4 of IPv6, wat werkt: sommige huizen hebben alleen IPv6.',
    'ipv4-alone': 'Hij belt Cloudflare alleen over IPv4, zoals je hebt gekozen.',
    'ipv6-alone': 'Hij belt Cloudflare alleen over IPv6, zoals je hebt gekozen.',
    http2:
      'Hij gebruikt HTTP/2: over QUIC kunnen liveverbindingen verloren gaan, en sommige netwerken blokkeren het.',
    'any-transport': 'Hij mag QUIC weer gebruiken, dat meestal sneller is.',
  },
  start: {
    title: 'De connector starten',
    detail: 'De app Cloudflared is er en heeft de code.',
  },
  remove: {
    title: 'De connector verwijderen',
    detail: 'Home Assistant heeft de app Cloudflared dan niet meer.',
  },
  restore: {
    title: 'De connector stoppen',
    detail: 'De app Cloudflared blijft zoals hij eerder was, zonder de code.',
  },
};

export const home: WordsOf<typeof english.home> = {
  title: 'Home Assistant instellen',
  back: { title: 'Home Assistant terugzetten zoals het was' },
  urls: 'De eigen adressen van Home Assistant worden ingesteld op {after}.',
  urlsBefore: 'Daarvoor waren ze {before}.',
  urlsGone: 'Het adres van buitenaf is niet meer ingesteld.',
  trust: 'Het accepteert bezoekers die via {networks} komen.',
  wakes: 'Staat daar al in de lijst zonder effect, en wordt vanaf dan geaccepteerd: {networks}.',
  trustGone: 'Het accepteert geen bezoekers meer die via {networks} komen.',
  limit: 'Het sluit een bezoeker buiten na {count} mislukte aanmeldingen.',
  restart: 'Home Assistant start hiervoor één keer opnieuw. Dat duurt meestal ongeveer een minuut.',
  confirm:
    'Zodra Latchkey van buitenaf binnenkomt, bevestigt het de wijziging. Lukt dat niet, dan maakt Home Assistant die vanzelf ongedaan.',
  confirmGone: 'Zodra het terug is, bevestigt Latchkey de wijziging.',
};

export const homeLeft: WordsOf<typeof english.homeLeft> = {
  title: 'Latchkey is niet aangemeld bij je Home Assistant',
  plan: 'Daarom kijkt het daar niet en verandert het er niets. Alles in het plan is bij Cloudflare.',
  newPath:
    'Daarom kan het de connector de code van het nieuwe pad niet geven. Meld je eerst aan, of geef de code daarna zelf.',
  look: 'Daarom heeft het daar niet gekeken. Wat je ziet, is alleen je Cloudflare-account.',
  removal: 'Wat Latchkey in Home Assistant heeft ingesteld, blijft daar, tenzij je je eerst aanmeldt.',
  logIn: 'Aanmelden',
};

export const inFile: WordsOf<typeof english.inFile> = {
  title: 'Eén bestand in Home Assistant blijft voor jou over',
  why: 'Deze versie bewaart de lijst van vertrouwde afzenders in een bestand. De volgende stap laat zien wat je daar schrijft.',
};

export const untouched: WordsOf<typeof english.untouched> = {
  'custom-rules': '{count, plural, one {{count} andere regel} other {{count} andere regels}}',
  'dns-records': '{count, plural, one {{count} ander adres} other {{count} andere adressen}}',
  'certificate-hostnames':
    '{count, plural, one {{count} ander adres dat om sleutels vraagt} other {{count} andere adressen die om sleutels vragen}}',
  tunnels: '{count, plural, one {{count} ander privépad} other {{count} andere privépaden}}',
  'tunnel-in-use':
    '{count, plural, one {Een oud pad, omdat {count} ander adres het gebruikt} other {Een oud pad, omdat {count} andere adressen het gebruiken}}',
  'declined-settings':
    '{count, plural, one {{count} instelling die je hebt afgewezen} other {{count} instellingen die je hebt afgewezen}}',
  'connector-apps':
    '{count, plural, one {{count} app die een ander privépad verzorgt} other {{count} apps die een ander privépad verzorgen}}',
};

export const removed: WordsOf<typeof english.removed> = {
  lock: {
    title: 'Het slot eraf halen',
    detail: 'Het gaat als laatste weg. Tot dan is er niets open.',
  },
  path: {
    title: 'Het privépad verwijderen',
    detail: 'Er leidt niets meer naar je huis.',
  },
};

export const moved: WordsOf<typeof english.moved> = {
  title: 'Naar een nieuw privépad verhuizen',
  detail: 'Het oude pad wordt verwijderd. Je huis heeft de code van het nieuwe nodig.',
};
