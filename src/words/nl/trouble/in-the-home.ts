import type { inTheHome as english } from '../../en/trouble/in-the-home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const httpServer =
  'Open in Home Assistant <b>Instellingen</b>, <b>Systeem</b>, <b>Netwerk</b>, <b>HTTP-server</b>. Zet <b>X-Forwarded-For vertrouwen</b> aan en voeg de vertrouwde proxy toe die bij “Verbind je huis” staat.';
const network = 'Open in Home Assistant <b>Instellingen</b>, <b>Systeem</b>, <b>Netwerk</b>.';

export const inTheHome: WordsOf<typeof english> = {
  'path-down': {
    symptom: 'Cloudflare toont “error 1033”.',
    cause:
      'Niets houdt thuis het eind van het privépad vast. Misschien is de connector gestopt, verzorgt hij een ander pad of bereikt hij Cloudflare niet.',
    good: 'De connector houdt thuis het eind van het privépad vast.',
    steps: [
      'Open in Home Assistant <b>Instellingen</b>, <b>Apps</b> en zoek naar <b>Cloudflared</b>.',
      'Start hem. Het moet die met jouw verbindingscode zijn.',
      'Draait de connector op een andere computer, ga dan na of die aan en online is.',
    ],
  },
  'address-banned': {
    symptom: 'De pagina toont alleen “403: Forbidden”.',
    cause:
      'Home Assistant heeft na mislukte aanmeldingen een adres buitengesloten. Iedereen achter dat adres blijft buiten, ook met een sleutel. Vaak heeft een apparaat nog een oude aanmelding.',
    good: 'Home Assistant heeft niemand buitengesloten.',
    steps: [
      'Zoek uit welk apparaat steeds een oude aanmelding probeert, en meld je daar opnieuw aan. Anders blijft het gebeuren.',
      'Vanaf een ander netwerk kom je er nog in, bijvoorbeeld met een telefoon waarop wifi uitstaat.',
      'Installeer op Home Assistant OS de app <b>File editor</b> onder <b>Instellingen</b>, <b>Apps</b>. Open daarmee <b>ip_bans.yaml</b> in de configuratiemap. Open dat bestand bij een andere installatie op de computer waarop je huis draait.',
      'Verwijder de regels van het adres, en sla op.',
      'Start Home Assistant opnieuw. Pas dan leest het het bestand.',
    ],
  },
  'others-banned': {
    symptom: 'Iemand anders ziet misschien alleen “403: Forbidden”.',
    cause:
      'Na mislukte aanmeldingen heeft Home Assistant {saw} buitengesloten. Iedereen achter dat adres blijft buiten. Het kan een vreemde zijn, of het netwerk van een familielid.',
    good: 'Home Assistant heeft niemand anders buitengesloten.',
    steps: [
      'Ken je het adres niet, laat het dan zoals het is.',
      'Zoek anders het apparaat dat daar steeds een oude aanmelding probeert, en meld je daarop opnieuw aan.',
      'Open dan <b>ip_bans.yaml</b> in de configuratiemap, bijvoorbeeld met de app <b>File editor</b>. Verwijder de regels van het adres.',
      'Start Home Assistant opnieuw. Pas dan leest het het bestand.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'De pagina opent en meldt dan “Unable to connect to Home Assistant”, hoewel live-updates zijn toegestaan.',
    cause:
      'De connector raakt het verzoek om een liveverbinding kwijt. Dat kan gebeuren over QUIC, dat hij standaard gebruikt.',
    good: 'De connector laat liveverbindingen door.',
    steps: [
      'Open bij de app Cloudflared de pagina <b>Configuratie</b> en voeg <b>--protocol=http2</b> toe onder <b>[Run parameters]</b>.',
      'Voeg bij een andere installatie <b>--protocol http2</b> toe aan de opdracht van de connector, vóór <b>run</b>.',
      'Start de connector opnieuw.',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare toont “502 Bad gateway”, en ook thuis gaat je huis niet open.',
    cause: 'Het privépad staat. Home Assistant staat uit of start opnieuw, of deze computer is niet thuis.',
    good: 'Home Assistant antwoordt.',
    steps: [
      'Wacht een paar minuten als het is bijgewerkt of opnieuw gestart.',
      'Ga na of de computer waarop het draait stroom heeft, en verbinding met je netwerk.',
      'Open Home Assistant thuis. Zodra het daar antwoordt, kijk je opnieuw.',
    ],
  },
  'service-silent': {
    symptom: 'Dit adres toont “502 Bad gateway”.',
    cause:
      'Het privépad staat. Wat je achter dit adres hebt gezet, staat uit of antwoordt thuis ergens anders.',
    good: 'Achter elk van je andere adressen antwoordt iets.',
    steps: [
      'Ga na of wat erachter zit stroom heeft, en verbinding met je netwerk.',
      'Open het thuis, op de plek waar het adres heen leidt. Die staat bij “Adressen, en wie ze mag openen” onder “Je huis”.',
      'Is het verhuisd, wijzig daar dan waar het adres heen leidt. Bouw dan opnieuw.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Je adres toont “400: Bad Request”. Thuis is alles in orde.',
    cause:
      'Home Assistant vertrouwt het privépad niet. Het weigert iedereen die langs die weg komt, ook jou.',
    good: 'Home Assistant vertrouwt het privépad.',
    steps: [
      httpServer,
      'Sla op, en bevestig binnen vijf minuten. Vóór versie 2026.8 staat dit in een bestand.',
    ],
  },
  'trust-written-in-file': {
    symptom: 'Het staat in configuration.yaml, maar je ziet nog steeds “400: Bad Request”.',
    cause: 'Sinds versie 2026.8 leest Home Assistant het http-deel van dat bestand niet meer.',
    good: 'Er zit geen oud bestand in de weg.',
    steps: [httpServer, 'Haal het deel <b>http:</b> uit configuration.yaml, zodat niemand erop vertrouwt.'],
  },
  'trust-was-taken-back': {
    symptom: 'Het werkte een paar minuten. Toen kwam “400: Bad Request” terug.',
    cause:
      'Home Assistant maakt een wijziging van zijn webserver ongedaan als niemand die binnen vijf minuten bevestigt.',
    good: 'Zo’n wijziging is niet ongedaan gemaakt.',
    steps: [httpServer, 'Sla op en blijf op die pagina. Klik na de herstart op <b>Bevestigen</b>.'],
  },
  'wrong-port': {
    symptom: 'Cloudflare toont “502 Bad gateway”.',
    cause:
      'Het privépad staat, maar waar het aanklopt, antwoordt niets. Je huis luistert op een andere poort, of op een andere computer. Nieuwe huizen luisteren op 80, niet op 8123.',
    good: 'Het privépad vindt je huis.',
    steps: [
      'Open Home Assistant thuis. Antwoordt het daar ook niet, start het dan eerst.',
      'Kijk naar het adres daar. Het nummer na de dubbele punt is de poort; staat er geen, dan is het 80.',
      'Typ dat adres onder “Waar is je huis?”, en bouw opnieuw.',
    ],
  },
  'wrong-scheme': {
    symptom: '“502 Bad gateway” sinds Home Assistant een eigen certificaat heeft.',
    cause: 'Je huis wil een versleutelde verbinding, maar het privépad gebruikt een gewone. Of andersom.',
    good: 'Beide zijn het erover eens of de verbinding versleuteld is.',
    steps: [
      'Open Home Assistant thuis. Kijk of het adres met https of met http begint.',
      'Typ dat adres onder “Waar is je huis?”, en bouw opnieuw.',
    ],
  },
  'two-connectors': {
    symptom: 'Je adres gaat alleen af en toe open.',
    cause:
      'Twee connectors houden thuis het eind van het privépad vast, en een van de twee vindt je huis niet.',
    good: 'Maar één connector houdt het privépad vast.',
    steps: [
      'Open in Home Assistant <b>Instellingen</b>, <b>Apps</b> en zoek naar alles wat <b>Cloudflared</b> heet.',
      'Behoud die met jouw verbindingscode. Stop en verwijder elke andere.',
      'Draait er ook een connector op een andere computer, stop die dan daar.',
    ],
  },
  'slow-at-home': {
    symptom: 'Thuis is het traag, of het vraagt om een sleutel.',
    cause:
      'Je apparaten gaan het internet op en weer terug. Ze kennen de weg thuis niet, of merken niet dat ze thuis zijn.',
    good: 'Home Assistant kent zijn adres thuis.',
    steps: [
      `${network} Vul het adres in voor <b>Lokaal netwerk</b>. Een adres met “localhost” of 127 leidt elk apparaat naar zichzelf.`,
      'Stel in de app op de telefoon de <b>Interne URL</b> en de naam van je wifi in.',
      'Laat de app je locatie altijd gebruiken. Anders kan hij niet merken dat je thuis bent.',
    ],
  },
  'external-url-not-set': {
    symptom: 'Afbeeldingen in meldingen, gesproken teksten of links leiden nergens heen.',
    cause: 'Home Assistant kent zijn adres van buitenaf niet, dus geeft het een ander adres door.',
    good: 'Home Assistant kent zijn adres van buitenaf.',
    steps: [`${network} Vul bij <b>Internet</b> <b>https://{address}</b> in.`],
  },
};
