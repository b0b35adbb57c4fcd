import type { atCloudflare as english } from '../../en/trouble/at-cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const buildAgain = 'Bekijk het plan opnieuw en bouw wat ontbreekt.';

export const atCloudflare: WordsOf<typeof english> = {
  'address-gone': {
    symptom: 'Het adres wordt niet gevonden, of er opent iets anders.',
    cause: 'Je adres is niet bekend, of het leidt ergens anders heen.',
    good: 'Je adres is bekend, en leidt naar Cloudflare.',
    steps: [
      'Ga het adres dat je hebt getypt letter voor letter na. Het moet {address} zijn.',
      buildAgain,
      'Wacht een paar minuten. Het duurt even voor een nieuwe naam overal bekend is.',
    ],
  },
  'record-written-back': {
    symptom: 'Het adres opent niets, of het opent je huis zonder het slot.',
    cause:
      'Een record op je adres leidt recht naar één plek op internet. Een DDNS-client schrijft zulke records.',
    good: 'Op je adres staat geen record van iemand anders.',
    steps: [
      'Stop de DDNS-client. Kijk in je router, op je servers, en of er bij de integraties van Home Assistant <b>Cloudflare</b> staat.',
      'Open in het dashboard van Cloudflare <b>[DNS]</b>, <b>[Records]</b>, en verwijder de A- en AAAA-records van {address}.',
      buildAgain,
    ],
  },
  'name-unreliable': {
    symptom: 'De browser vindt zo’n adres niet, op geen enkel netwerk.',
    cause:
      'De DNSSEC van het domein lijkt kapot, dus niemand staat in voor zijn namen. Dat gebeurt als een domein verhuist en er een oud DS-record achterblijft.',
    good: 'Op de namen van het domein kun je rekenen.',
    steps: [
      'Meld je aan waar je voor het domein betaalt, en zoek naar <b>DNSSEC</b> of <b>DS records</b>.',
      'Verwijder daar het oude DS-record, of zet DNSSEC uit.',
      'Wacht een uur en kijk dan opnieuw. Cloudflare kan DNSSEC weer aanzetten, onder <b>[DNS]</b>, <b>[Settings]</b>.',
    ],
  },
  'person-asked': {
    symptom: 'Cloudflare wil zien dat je een mens bent.',
    cause:
      'Cloudflare vraagt dat aan elke bezoeker, voordat je slot aan de beurt is. Een browser kan antwoorden, de Home Assistant-app niet.',
    good: 'Cloudflare vraagt bezoekers niet of ze een mens zijn.',
    steps: [
      'Open in het dashboard van Cloudflare je domein en dan <b>[Security]</b>. Zet <b>[Under Attack Mode]</b> en <b>[Bot Fight Mode]</b> uit.',
      'Zoek onder <b>[Security rules]</b> naar een met een challenge, en laat {address} daarbuiten.',
    ],
  },
  'access-in-front': {
    symptom: 'Een pagina van Cloudflare Access vraagt om een aanmelding of een code per e-mail.',
    cause:
      'Ook Cloudflare Access bewaakt dit adres. Een browser kan erop antwoorden. De Home Assistant-app niet, welke sleutel hij ook heeft.',
    good: 'Er staat geen Cloudflare Access voor je adres.',
    steps: [
      'Open in het dashboard van Cloudflare <b>[Zero Trust]</b>, <b>[Access]</b>, <b>[Applications]</b>.',
      'Zoek een applicatie voor {address}, of voor alle namen van je domein.',
      'Verwijder die, of geef die een policy met de actie <b>[Bypass]</b> voor <b>[Everyone]</b>. Je slot blijft.',
    ],
  },
  'worker-in-front': {
    symptom: 'Cloudflare toont een fout tussen 1100 en 1199.',
    cause: 'Een Worker, een klein programma bij Cloudflare, behandelt verzoeken aan je adres en dat mislukt.',
    good: 'Er staat geen falende Worker voor je adres.',
    steps: [
      'Open in het dashboard van Cloudflare je domein en dan <b>[Workers Routes]</b>.',
      'Verwijder de route waar {address} onder valt, of haal het adres eruit.',
    ],
  },
  'sent-elsewhere': {
    symptom: 'Het adres opent een pagina die niet je huis is.',
    cause:
      'Een regel van je domein stuurt bezoekers van dit adres ergens anders heen, voordat je huis aan de beurt is.',
    good: 'Bezoekers worden niet ergens anders heen gestuurd.',
    steps: [
      'Open in het dashboard van Cloudflare je domein en dan <b>[Rules]</b>.',
      'Loop <b>[Redirect Rules]</b>, <b>[Bulk Redirects]</b> en <b>[Page Rules]</b> na.',
      'Wijzig de regel waar {address} onder valt, of schakel hem uit.',
    ],
  },
  'redirect-loop': {
    symptom: 'De browser meldt “too many redirects” (te veel omleidingen).',
    cause:
      'Cloudflare en je huis blijven bezoekers naar elkaar sturen. Meestal staat de versleuteling van Cloudflare op “Flexible”.',
    good: 'Bezoekers worden niet in een kringetje rondgestuurd.',
    steps: [
      'Zet onder “Extra beveiliging” van het plan “De hele weg versleutelen” aan. Bouw opnieuw.',
      'Blijft het gebeuren, zoek dan in het dashboard van Cloudflare onder <b>[Rules]</b> naar een regel die bezoekers van https naar http stuurt.',
    ],
  },
  'refused-at-edge': {
    symptom: 'Cloudflare toont “error 1010”, “1009” of “1006”.',
    cause:
      'Cloudflare weigert het netwerk, het land of het programma van deze bezoeker. Dat is niet je slot, dus een sleutel helpt niet.',
    good: 'Cloudflare weigert deze bezoeker niet.',
    steps: [
      'Open in het dashboard van Cloudflare je domein en dan <b>[Security]</b>.',
      'Zet bij 1010 <b>[Browser Integrity Check]</b> uit voor dit adres.',
      'Zoek anders in <b>[IP Access rules]</b> naar het netwerk of het land van de bezoeker.',
    ],
  },
  'too-many-visits': {
    symptom: 'Cloudflare toont “error 1015” of “429”.',
    cause: 'Dit netwerk heeft je adres in korte tijd vaker geopend dan een regel toestaat.',
    good: 'Geen regel houdt je tegen omdat je je adres te vaak opent.',
    steps: [
      'Wacht tien minuten en probeer het dan één keer.',
      'Blijft het gebeuren, zoek dan in het dashboard van Cloudflare onder <b>[Security]</b> naar <b>[Rate limiting rules]</b>.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare toont een fout tussen 520 en 526, of “error 1000” of “1014”.',
    cause:
      'Het DNS-record van je adres leidt niet naar het privépad. Iemand heeft het gewijzigd, of een programma dat adressen bijhoudt.',
    good: 'Het DNS-record leidt naar het privépad.',
    steps: [
      buildAgain,
      'Komt het terug, zoek dan in je huis of router naar een DDNS-programma dat dit adres schrijft. Stop het voor deze naam.',
    ],
  },
  'no-safe-connection': {
    symptom: 'De browser meldt dat hij geen beveiligde verbinding kan maken.',
    cause:
      'Misschien heeft Cloudflare het certificaat van je adres nog niet: bij een nieuw certificaat kan dat tot een dag duren.',
    good: 'Een beveiligde verbinding met je adres is mogelijk.',
    steps: [
      'Open in het dashboard van Cloudflare je domein, dan <b>[SSL/TLS]</b>, <b>[Edge Certificates]</b>. <b>[Universal SSL]</b> moet aanstaan.',
      'Staat daar een certificaat nog op <b>pending</b>, wacht er dan op.',
    ],
  },
  'socket-lost': {
    symptom: 'De pagina opent en meldt dan “Unable to connect to Home Assistant”.',
    cause:
      'De pagina komt door, maar de liveverbinding niet. WebSockets staan uit voor je domein, of HTTP/3 zit in de weg.',
    good: 'Live-updates komen door.',
    steps: [
      'Zet onder “Extra beveiliging” van het plan “Live-updates toestaan” en “Het oudere, beproefde transport gebruiken” aan. Bouw opnieuw.',
      'Sluit de pagina overal en open hem weer.',
      'Blijft het gebeuren, zet dan bij Cloudflare <b>[Rocket Loader]</b> uit. Dat staat onder <b>[Speed]</b>.',
    ],
  },
  'key-refused': {
    symptom: '“Sorry, you have been blocked”, en er wordt niet om een sleutel gevraagd.',
    cause:
      'Cloudflare kent deze sleutel niet of vraagt er niet om. Of het apparaat toont er geen, omdat het er geen heeft of omdat je dat ooit hebt afgewezen.',
    good: 'Het slot kent je sleutels, en vraagt erom.',
    steps: [
      'Kijk of de sleutel op het apparaat staat. De handleiding onder “Overhandig de sleutels” laat zien waar.',
      'Sluit de browser helemaal en open hem weer. Tot dan onthoudt hij je antwoord.',
      'Is de sleutel weg of te oud, maak dan een nieuwe onder “Apparaten”.',
    ],
  },
  'webhooks-refused': {
    symptom: 'De pagina werkt, maar de locatie van de app of webhooks worden geweigerd.',
    cause:
      'Cloudflare vraagt bezoekers om te laten zien dat ze een mens zijn. Dat kan een app niet. [Bot Fight Mode] of [Under Attack Mode] staat aan.',
    good: 'De app hoeft niet te laten zien dat hij een mens is.',
    steps: [
      'Open in het dashboard van Cloudflare je domein en dan <b>[Security]</b>. Zet <b>[Bot Fight Mode]</b> uit.',
      'Staat <b>[Under Attack Mode]</b> aan, zet dat dan ook uit.',
      'Een webhook van een ander bedrijf heeft geen sleutel. Het slot weigert hem, zoals het hoort.',
    ],
  },
  'address-not-in-path': {
    symptom: 'De pagina is leeg, met “404”.',
    cause: 'Het privépad heeft geen vermelding voor je adres, dus vanaf daar leidt het nergens heen.',
    good: 'Het privépad kent je adres.',
    steps: [buildAgain],
  },
  'voice-assistants': {
    symptom: 'Alexa of Google Assistant houdt op, of kan niet worden gekoppeld.',
    cause:
      'Ze komen van computers van hun makers, en die hebben geen sleutel. Het slot weigert ze, zoals iedereen zonder sleutel.',
    good: 'Spraakassistenten komen binnen.',
    steps: [
      'Latchkey kan een smalle opening voor ze maken. Kies “Dingen zonder sleutel” bij “Je huis”.',
      'Koppel ze via <b>Home Assistant Cloud</b> van Nabu Casa. Dat heeft een eigen ingang, en je slot blijft dicht.',
    ],
  },
  'upload-too-large': {
    symptom: 'Een grote upload, zoals een back-up, eindigt met “413”.',
    cause: 'In het gratis abonnement neemt Cloudflare hoogstens 100 MB tegelijk aan.',
    good: 'Grote uploads komen door.',
    steps: ['Upload het thuis, op het adres dat je huis daar heeft.'],
  },
};
