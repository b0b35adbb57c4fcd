import type { checks as english } from '../en/checks.ts';
import type { WordsOf } from '../lay-words.ts';

export const checks: WordsOf<typeof english> = {
  ofDevice: '{lock}: {device}',
  quoted: '“{lock}”',
  kind: {
    'name-resolves': 'Het adres leidt naar Cloudflare',
    'no-key': 'Zonder sleutel blijft het hek dicht',
    'strangers-key': 'De sleutel van een vreemde past niet',
    'switched-off-key': 'Een uitgeschakelde sleutel past niet',
    'plain-http': 'De onbeveiligde ingang is dicht',
    'other-spellings': 'Geen andere schrijfwijze van het adres komt om het slot heen',
    'exception-opens': 'De opening laat {subject} binnen',
    'beside-exception': 'Wie naast de opening voor {subject} aanklopt, wordt geweigerd',
    'exception-shut-here': 'De opening voor {subject} is dicht voor deze computer',
    'device-key': 'De sleutel van {subject} opent het slot',
    'key-not-listed-here': 'De sleutel van {subject} past hier niet',
    websocket: 'Live-updates komen door',
    'edge-certificate': 'Bezoekers zien het certificaat van Cloudflare, niet dat van je huis',
    'past-cloudflare': 'Niemand komt binnen door om Cloudflare heen te gaan',
    'past-cloudflare-with-key':
      'Ook met je sleutel komt niemand binnen door om Cloudflare heen te gaan',
  },
  at: '{name} ({address})',
  diagnosis: {
    answered: 'Je huis antwoordt.',
    upgraded: 'De live-verbinding is open.',
    blocked: 'Cloudflare weigert, zoals het hoort.',
    redirected: 'Onbeveiligde verzoeken worden naar de beveiligde ingang gestuurd.',
    resolved: 'De naam is bekend.',
    'not-resolved': 'De naam is nog niet bekend. Bij nieuwe namen kan dat een paar minuten duren.',
    'resolves-elsewhere': 'De naam leidt ergens anders heen. Misschien gebruikt iets anders hem.',
    'name-unreliable':
      'Niemand kan voor deze naam instaan. De DNSSEC van het domein lijkt kapot.',
    'resolver-blocked': 'Dit netwerk zoekt namen zelf op, en kent deze niet.',
    'no-connection': 'Deze computer kon geen verbinding maken. Misschien is hij offline.',
    'edge-unreachable':
      'Het internet werkt, maar waar dit adres heen leidt, antwoordt niets.',
    'no-certificate': 'Cloudflare heeft nog geen certificaat voor dit adres.',
    'connection-inspected':
      'Er is een certificaat getoond dat niet van Cloudflare is. Misschien opent iets op dit netwerk beveiligde verbindingen.',
    'clock-wrong': 'De klok van deze computer klopt niet, dus geen certificaat lijkt geldig.',
    'tls-failed': 'Er was geen beveiligde verbinding mogelijk.',
    challenged:
      'Voordat het slot aan de beurt was, wilde Cloudflare bewijs dat er een mens aanklopt.',
    'refused-at-edge':
      'Cloudflare weigerde dit verzoek om een reden die niets met sleutels te maken heeft.',
    'rate-limited': 'Er kwamen van hier te veel verzoeken in korte tijd.',
    'access-in-front': 'Cloudflare Access bewaakt dit adres en vraagt om een eigen aanmelding.',
    'worker-in-front': 'Een Cloudflare Worker antwoordt voor dit adres, en dat mislukt.',
    'sent-elsewhere': 'Het verzoek is naar een ander adres doorgestuurd.',
    'redirect-loop': 'Het verzoek werd steeds weer teruggestuurd naar waar het vandaan kwam.',
    misdirected: 'Cloudflare herkende dit niet als een verzoek voor je adres.',
    'record-refused': 'Cloudflare bedient niet wat in het DNS-record van dit adres staat.',
    'server-behind':
      'Cloudflare zocht een server in plaats van het privépad, en kreeg daar geen behoorlijk antwoord.',
    'origin-closed':
      'Cloudflare werd op het openbare adres geweigerd. Op die poort draait geen server.',
    'origin-unreachable': 'Cloudflare kreeg geen antwoord op het openbare adres.',
    'origin-not-secure':
      'Cloudflare en de server op het openbare adres werden het niet eens over een beveiligde verbinding.',
    'origin-certificate-unknown':
      'Cloudflare vertrouwt het certificaat op het openbare adres niet.',
    'origin-refuses-edge': 'De server op het openbare adres ziet Cloudflare voor een vreemde aan.',
    'tunnel-down':
      'Het privépad is niet verbonden. Misschien is de connector bij je thuis gestopt.',
    'no-such-service': 'Het pad kent dit adres nog niet.',
    'home-silent': 'Het pad is in orde, maar je huis antwoordt er niet op.',
    'home-refuses-proxy':
      'Home Assistant weigert wat door het pad komt. Het moet het pad eerst vertrouwen.',
    'home-banned':
      'Na verkeerde aanmeldingen heeft Home Assistant het adres buitengesloten waar dit verzoek vandaan kwam.',
    'home-failed': 'Home Assistant antwoordde met een eigen fout.',
    'socket-refused':
      'De live-verbinding raakte een deel van het verzoek kwijt voordat het je huis bereikte.',
    'not-home-assistant': 'Er antwoordt iets anders dan Home Assistant.',
    'service-answered': 'Van achter dit adres kwam een antwoord.',
    'service-silent': 'Het pad is in orde, maar waar dit adres heen leidt, antwoordt niets.',
    'certificate-of-edge': 'Het certificaat daar is van Cloudflare.',
    'certificate-of-origin':
      'Het certificaat daar is van je huis zelf. Het adres gaat niet door Cloudflare.',
    'origin-refused': 'Je huis weigert, zoals het hoort.',
    'origin-partly-tried':
      'Je huis weigert op één openbaar adres. Een ander kan vanaf dit netwerk niet worden uitgeprobeerd.',
    'origin-shut':
      'Gezien vanaf dit netwerk neemt op je openbare adres geen server verbindingen aan. Routers kunnen dat van binnenuit verbergen: probeer het ook met de hotspot van een telefoon.',
    'origin-silent':
      'Gezien vanaf dit netwerk antwoordt op je openbare adres niets. Routers kunnen dat van binnenuit verbergen: probeer het ook met de hotspot van een telefoon.',
    open: 'Iets achter het slot antwoordde zonder geldige sleutel. Het slot houdt geen stand.',
    'unexpected-answer': 'Het antwoord was er geen dat Latchkey kent.',
  },
};
