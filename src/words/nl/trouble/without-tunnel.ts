import { startProxy } from '../../../contract/origin.ts';
import type {
  atThePublicAddress as englishAtThePublicAddress,
  saidWithoutTunnel as englishSaidWithoutTunnel,
} from '../../en/trouble/without-tunnel.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const folderAgain =
  'Sla de map opnieuw op bij “Je reverse proxy”. Kopieer de map naar de machine van de proxy en start de proxy ermee.';

export const atThePublicAddress: WordsOf<typeof englishAtThePublicAddress> = {
  'origin-unreachable': {
    symptom: 'Cloudflare toont “error 522”, “523” of “524”.',
    cause:
      'Op je openbare adres krijgt Cloudflare geen antwoord. Misschien is de poort dicht, of is het adres veranderd.',
    good: 'Cloudflare krijgt antwoord op je openbare adres.',
    steps: [
      'Ga na of je router en de machine met de reverse proxy aanstaan.',
      'Vergelijk je openbare adres met het record van {address} bij Cloudflare, onder <b>[DNS]</b>. Misschien is het programma gestopt dat de naam bijhoudt.',
      'Ga na of de router TCP 443 nog naar de reverse proxy doorstuurt.',
      'Heeft je provider je lijn gewijzigd, ga dan na of je nog een eigen openbaar adres hebt.',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare toont “error 521”.',
    cause:
      'Je openbare adres is bereikbaar, maar weigert. Meestal draait de reverse proxy niet, of leidt de poort naar een andere machine.',
    good: 'Je reverse proxy neemt verbindingen aan.',
    steps: [
      `Start de reverse proxy: <b>${startProxy}</b>.`,
      'Ga na of de router TCP 443 doorstuurt naar de machine waarop hij draait.',
      'Heeft die machine een firewall, laat dan de netwerken van Cloudflare door.',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare toont “error 525” of “520”.',
    cause:
      'Cloudflare en de reverse proxy worden het niet eens over een beveiligde verbinding. Misschien gebruikt een ander programma de poort, of heeft de proxy oudere bestanden.',
    good: 'Cloudflare en je reverse proxy zijn het eens over een beveiligde verbinding.',
    steps: [
      'Ga na wat op die machine poort 443 gebruikt. Alleen de reverse proxy mag dat.',
      folderAgain,
      'Blijft het gebeuren, kijk dan in het logboek van de reverse proxy.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare toont “error 526”.',
    cause:
      'Cloudflare vertrouwt het certificaat van je reverse proxy niet: het is het verkeerde, of het is verlopen.',
    good: 'Cloudflare vertrouwt het certificaat van je reverse proxy.',
    steps: [
      folderAgain,
      'Gebruik je een eigen certificaat, ga dan na of het voor {address} is en niet is verlopen.',
      'Start de reverse proxy opnieuw. De meeste lezen hun certificaat alleen dan.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'Op de pagina staat “SSL certificate”, “400” of “403”, en eronder “nginx”.',
    cause:
      'Je reverse proxy ziet Cloudflare voor een vreemde aan. Meestal ontbreekt het certificaat van Cloudflare, of kent hij het netwerk ervan niet.',
    good: 'Je reverse proxy laat Cloudflare binnen.',
    steps: [
      'Bekijk het plan opnieuw: misschien toont Cloudflare zijn certificaat niet meer.',
      folderAgain,
      'Ga na of de proxy ziet wie verbinding maakt. In een container heeft hij het netwerk van zijn machine nodig.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare toont “502 Bad gateway”, maar thuis gaat alles open.',
    cause: 'Je reverse proxy antwoordt, maar vindt Home Assistant niet waar hij aanklopt.',
    good: 'Je reverse proxy vindt Home Assistant.',
    steps: [
      'Open Home Assistant thuis. Kijk naar het adres daar, met de poort.',
      'Typ dat adres onder “Waar is je huis?”.',
      folderAgain,
    ],
  },
};

export const saidWithoutTunnel: WordsOf<typeof englishSaidWithoutTunnel> = {
  'home-silent': {
    symptom: 'Cloudflare toont “502 Bad gateway”, en ook thuis gaat je huis niet open.',
    cause:
      'Je reverse proxy antwoordt. Home Assistant staat uit of start opnieuw, of deze computer is niet thuis.',
    good: 'Home Assistant antwoordt.',
    steps: [
      'Wacht een paar minuten als het is bijgewerkt of opnieuw gestart.',
      'Ga na of de computer waarop het draait stroom heeft, en verbinding met je netwerk.',
      'Open Home Assistant thuis. Zodra het daar antwoordt, kijk je opnieuw.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare toont “error 1000”, “1003” of “1014”.',
    cause:
      'Cloudflare bedient het DNS-record van je adres niet. Iemand, of een programma, heeft een ander record geschreven.',
    good: 'Cloudflare bedient het DNS-record van je adres.',
    steps: [
      'Bekijk het plan opnieuw en bouw wat ontbreekt.',
      'Ga na of wat de naam bijhoudt het openbare adres van je huis schrijft, en het als proxied schrijft.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Je adres toont “400: Bad Request”. Thuis is alles in orde.',
    cause:
      'Home Assistant vertrouwt je reverse proxy niet. Het weigert iedereen die langs die weg komt, ook jou.',
    good: 'Home Assistant vertrouwt je reverse proxy.',
    steps: [
      'Open in Home Assistant <b>Instellingen</b>, <b>Systeem</b>, <b>Netwerk</b>, <b>HTTP-server</b>. Zet <b>X-Forwarded-For vertrouwen</b> aan en voeg het adres van de reverse proxy toe als vertrouwde proxy.',
      'Sla op, en bevestig binnen vijf minuten. Vóór versie 2026.8 staat dit in een bestand.',
    ],
  },
  'record-written-back': {
    symptom: 'Het adres opent niets, of toont een waarschuwing over een certificaat.',
    cause:
      'Het record van je adres is niet proxied, dus bezoekers gaan langs Cloudflare heen. Een DDNS-client doet dat, tenzij hem wordt gezegd het record proxied te houden.',
    good: 'Het record van je adres is proxied.',
    steps: [
      'Zeg tegen wat de naam bijhoudt dat het het record proxied moet houden, of stop het.',
      'Open in het dashboard van Cloudflare <b>[DNS]</b>, <b>[Records]</b>, en verwijder de records van {address} die niet proxied zijn.',
      'Bekijk het plan opnieuw en bouw wat ontbreekt.',
    ],
  },
};
