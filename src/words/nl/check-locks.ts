import type { checkLocks as english } from '../en/check-locks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const checkLocks: WordsOf<typeof english> = {
  instead: {
    answered: 'Je huis antwoordde waar het dat niet mag.',
    upgraded: 'Er werd een liveverbinding geopend waar dat niet mag.',
    blocked: 'Cloudflare weigerde deze sleutel. Het slot kent hem nog niet, of hij is uitgeschakeld.',
    redirected: 'Het verzoek werd teruggestuurd naar hetzelfde adres.',
    resolved: 'De naam is bekend, maar er werd meer verwacht.',
  },
  next: {
    answered: 'Bekijk het plan opnieuw en bouw wat ontbreekt.',
    upgraded: 'Bekijk het plan opnieuw en bouw wat ontbreekt.',
    blocked: 'Wacht een minuut en probeer het opnieuw. Mislukt het nog steeds, bekijk dan het plan opnieuw.',
    redirected: 'Zet onder “Extra beveiliging” van het plan “De hele weg versleutelen” aan.',
    resolved: 'Probeer het over een minuut opnieuw.',
    'not-resolved': 'Wacht een paar minuten en probeer het dan opnieuw.',
    'resolves-elsewhere': 'Bekijk de DNS-records van je domein bij Cloudflare, of kies een ander adres.',
    'name-unreliable':
      'Zoek waar je voor het domein betaalt naar DNSSEC en verwijder het oude DS-record, of zet DNSSEC uit. Wacht dan een uur.',
    'resolver-blocked':
      'Probeer het vanaf een ander netwerk. Draait hier een filter zoals Pi-hole, laat dan cloudflare-dns.com of dns.google door.',
    'no-connection': 'Ga na of er op deze computer een webpagina opent, en probeer het dan opnieuw.',
    'edge-unreachable':
      'Probeer het vanaf een ander netwerk, zoals de hotspot van een telefoon. Werkt het daar, dan blokkeert je provider of een firewall Cloudflare.',
    'no-certificate':
      'Open in het dashboard van Cloudflare [SSL/TLS], [Edge Certificates]. [Universal SSL] moet aanstaan. Een nieuw certificaat kan tot een dag duren.',
    'connection-inspected':
      'Probeer het vanaf een ander netwerk, of stel je virusscanner zo in dat die dit adres met rust laat.',
    'clock-wrong': 'Stel de datum en de tijd van deze computer in, en probeer het dan opnieuw.',
    'tls-failed':
      'Probeer het opnieuw vanaf een ander netwerk. Mislukt het nog steeds, kijk dan naar [SSL/TLS] in het dashboard van Cloudflare.',
    challenged:
      'Zet in het dashboard van Cloudflare [Bot Fight Mode] en challenges voor dit adres uit. Probeer het dan opnieuw.',
    'refused-at-edge':
      'Open [Security] in het dashboard van Cloudflare. Kijk naar [IP Access rules] en [Browser Integrity Check], en laat dit adres door.',
    'rate-limited':
      'Wacht tien minuten en probeer het dan opnieuw. Mislukt het nog steeds, kijk dan naar [Rate limiting rules] in het dashboard van Cloudflare.',
    'access-in-front':
      'Open in het dashboard van Cloudflare [Zero Trust], [Access], [Applications]. Verwijder de applicatie voor dit adres, of geef die een policy met de actie [Bypass] voor iedereen. Het slot blijft.',
    'worker-in-front':
      'Open in het dashboard van Cloudflare [Workers Routes] van je domein en verwijder dit adres.',
    'sent-elsewhere':
      'Open [Rules] in het dashboard van Cloudflare, en kijk naar [Redirect Rules], [Bulk Redirects] en [Page Rules]. Onder een daarvan valt dit adres.',
    'redirect-loop': 'Zet onder “Extra beveiliging” van het plan “De hele weg versleutelen” aan.',
    misdirected: 'Probeer het over een minuut opnieuw. Mislukt het nog steeds, kies dan een ander adres.',
    'record-refused': 'Bekijk het plan opnieuw en bouw wat ontbreekt.',
    'server-behind':
      'Bekijk het plan opnieuw en bouw wat ontbreekt. Het adres moet naar het privépad leiden.',
    'origin-closed': 'Met een tunnel: bekijk het plan opnieuw. Zonder tunnel: start je reverse proxy.',
    'origin-unreachable':
      'Met een tunnel: bekijk het plan opnieuw. Zonder tunnel: open de poort op je router.',
    'origin-not-secure':
      'Met een tunnel: bekijk het plan opnieuw. Zonder tunnel: kijk naar je reverse proxy.',
    'origin-certificate-unknown':
      'Met een tunnel: bekijk het plan opnieuw. Zonder tunnel: kijk naar het certificaat van je reverse proxy.',
    'origin-refuses-edge':
      'Met een tunnel: bekijk het plan opnieuw. Zonder tunnel: sla de map van je reverse proxy opnieuw op.',
    'tunnel-down': 'Start thuis de connector, en probeer het dan opnieuw.',
    'no-such-service': 'Bekijk het plan opnieuw en bouw wat ontbreekt.',
    'home-silent':
      'Controleer het adres van je huis. Misschien kent de connector namen als homeassistant.local niet: typ dan een nummer, zoals http://192.168.1.10:8123.',
    'home-refuses-proxy': 'Laat Home Assistant het pad vertrouwen. Bij “Verbind je huis” staat hoe.',
    'home-banned':
      'Open “Waarom kom ik er niet in?”. Daar staat hoe je dit adres weer binnenlaat. Vanaf een ander netwerk kom je er nog in.',
    'home-failed':
      'Open Home Assistant thuis en kijk naar Instellingen, Systeem, Logboeken. Probeer het dan opnieuw.',
    'socket-refused':
      'Laat de connector HTTP/2 gebruiken. Bij “Verbind je huis” staat dit onder “Hoe de connector naar buiten belt”.',
    'not-home-assistant': 'Controleer het adres van je huis.',
    'service-answered': 'Bekijk het plan opnieuw en bouw wat ontbreekt.',
    'service-silent':
      'Ga na of de dienst thuis draait. Kijk op de pagina van je huis waar dit adres heen leidt.',
    'certificate-of-edge': 'Er is niets te doen.',
    'certificate-of-origin':
      'Open [DNS] in het dashboard van Cloudflare en zet dit record op “[Proxied]”. Probeer het dan opnieuw.',
    'origin-refused': 'Er is niets te doen.',
    'origin-partly-tried': 'Er is niets te doen.',
    'origin-shut': 'Er is niets te doen.',
    'origin-silent': 'Er is niets te doen.',
    open: 'Bekijk het plan opnieuw en bouw wat ontbreekt. Stop tot dan de connector thuis.',
    'unexpected-answer':
      'Open het adres in een browser op een apparaat met een sleutel. Wat je daar ziet, zegt meer, samen met het technische detail.',
  },
  nextWithoutTunnel: {
    'server-behind': 'Ga na of je reverse proxy draait, en kijk in zijn logboek.',
    'origin-closed': 'Start je reverse proxy, en ga na of de poort van de router naar hem leidt.',
    'origin-unreachable':
      'Open de poort op je router. Is die open, dan is misschien je openbare adres veranderd. Kijk na wat de naam bijgewerkt houdt.',
    'origin-not-secure':
      'Start je reverse proxy met de bestanden uit de map, en laat geen ander programma zijn poort gebruiken.',
    'origin-certificate-unknown':
      'Geef je reverse proxy het certificaat uit de map, en start hem dan opnieuw.',
    'origin-refuses-edge': 'Sla de map voor je reverse proxy opnieuw op, en start de proxy ermee.',
    'home-silent': 'Ga na of Home Assistant draait, en of je reverse proxy het juiste adres heeft.',
    'home-refuses-proxy':
      'Laat Home Assistant je reverse proxy vertrouwen. Bij “Je reverse proxy” staat hoe.',
    'socket-refused': 'Laat je reverse proxy WebSockets doorgeven, zoals het bestand in de map dat doet.',
    open: 'Bekijk het plan opnieuw en bouw wat ontbreekt. Sluit tot dan de poort op je router.',
  },
  insteadWithoutTunnel: {
    'home-silent': 'Je reverse proxy antwoordt, maar vindt Home Assistant niet.',
    'home-refuses-proxy':
      'Home Assistant weigert wat van je reverse proxy komt. Het moet de proxy eerst vertrouwen.',
  },
  heading: 'Controleer elk slot',
  lead: 'Latchkey klopt van buitenaf aan op {address}: met een sleutel, zonder, en met sleutels die niet mogen passen.',
  list: 'Sloten',
  listAt: 'Sloten op {address}',
  start: 'Elk slot testen',
  startFact: 'Er wordt alleen aangeklopt. Er verandert niets',
  running: {
    heading: 'Elk slot wordt getest',
    lead: 'Elk slot wordt van buitenaf getest, zoals een vreemde zou doen.',
    fact: '{done} van {count} getest',
    usually:
      'Dit duurt meestal een paar seconden. Na een nieuwe bouw kan het een minuut duren voor Cloudflare het overal weet.',
    again: 'Opnieuw beginnen',
    stillSaw: 'Nog niet: {saw} Het wordt opnieuw geprobeerd.',
  },
  passed: {
    heading: 'Elk slot houdt stand',
    lead: 'Je sleutels openen {address}, en zonder sleutel kwam niemand binnen.',
    fact: 'Hierna: de sleutels overhandigen',
    onwards: 'Sleutels overhandigen',
    count:
      '{count, plural, one {{count} slot getest, en het houdt stand} other {{count} sloten getest, {count} houden stand}}',
    some: 'Sloten die standhouden: {held} van {count}',
    triedWithoutKeys: 'Zonder sleutel, met die van een vreemde, en met een uitgeschakelde.',
    tried: 'Met elke sleutel, zonder sleutel, met die van een vreemde, en met een uitgeschakelde.',
  },
  besides: {
    heading: 'Elk slot houdt stand, maar misschien is er een andere ingang',
    lead: 'Latchkey heeft het geprobeerd, en op {address} kwam niemand zonder sleutel binnen. Wat hier staat, laat misschien toch iemand binnen.',
  },
  unproven: {
    heading: 'Niemand kwam zonder sleutel binnen',
    lead: 'Latchkey kon niet uitproberen of je sleutels {address} openen: op deze computer staat er geen.',
  },
  failed: {
    heading: '{count, plural, one {Eén slot vraagt aandacht} other {{count} sloten vragen aandacht}}',
    lead: 'Hier staat wat Latchkey zag, en wat je nu doet.',
    open: {
      heading: 'Het hek houdt geen stand',
      lead: 'Iemand zonder geldige sleutel zou binnen kunnen komen. Los dit eerst op.',
    },
    again: 'Elk slot opnieuw testen',
    fact: 'Er is niets veranderd',
    concerns: 'Gezien op: {names}',
    to: {
      plan: 'Plan opnieuw bekijken',
      settings: 'Instellingen tonen',
      'find-home': 'Het adres van je huis controleren',
      'choose-address': 'Een ander adres kiezen',
      'connect-home': 'Naar Verbind je huis',
    },
  },
  before: 'Bij de laatste test, op {when}, hield elk slot stand.',
  again: 'Opnieuw proberen',
  state: {
    waiting: 'Nog niet getest',
    running: 'Bezig met testen',
    passed: 'Zoals het hoort',
    failed: 'Niet zoals het hoort',
  },
  exposed: {
    none: 'Geen verzoek zonder sleutel bereikte het huis.',
    some: '{count, plural, one {{count} verzoek zonder sleutel bereikte het huis.} other {{count} verzoeken zonder sleutel bereikten het huis.}}',
    why: 'De oefening telt elk verzoek bij het oefenhuis.',
  },
  technical: 'Wat er is gezien',
  technicalRow: '{name}: {saw}',
  connecting: 'De laatste resultaten worden opgezocht',
};
