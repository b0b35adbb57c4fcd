import type { atTheDevice as english } from '../../en/trouble/at-the-device.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atTheDevice: WordsOf<typeof english> = {
  'resolver-blocked': {
    symptom: 'Eén netwerk vindt het adres niet, andere wel.',
    cause:
      'Dit netwerk zoekt namen zelf op en kent je adres niet. Dat kan komen door een filter zoals Pi-hole, of door een bedrijfsnetwerk.',
    good: 'Dit netwerk vindt je adres.',
    steps: [
      'Probeer het vanaf een ander netwerk, bijvoorbeeld met een telefoon waarop wifi uitstaat.',
      'Draait er in je netwerk een filter, laat dan <b>{address}</b> door, en <b>cloudflare-dns.com</b> voor de controles van Latchkey.',
      'Is het adres nieuw, wacht dan een uur. Een netwerk onthoudt een tijdje dat het er niet was.',
    ],
  },
  'edge-unreachable': {
    symptom: 'Op één netwerk gaat niets open, maar op andere is alles in orde.',
    cause:
      'Dit netwerk blokkeert Cloudflare, terwijl de rest van het internet werkt. Sommige providers blokkeren af en toe zijn adressen, en sommige bedrijven altijd.',
    good: 'Dit netwerk laat je door naar Cloudflare.',
    steps: [
      'Probeer het vanaf een ander netwerk. Gaat het daar open, dan zijn je huis en je slot in orde.',
      'Vraag het de provider, of wacht: sommige blokkeren maar een paar uur, bijvoorbeeld tijdens voetbalwedstrijden.',
    ],
  },
  'connection-inspected': {
    symptom: 'De browser waarschuwt dat het certificaat van iemand anders wordt getoond.',
    cause:
      'Iets op deze computer of dit netwerk opent beveiligde verbindingen om erin te kijken: een virusscanner, een filter, de aanmeldpagina van een hotel. Daar komt een sleutel niet doorheen.',
    good: 'Niets kijkt mee in beveiligde verbindingen met je adres.',
    steps: [
      'Heeft het netwerk een eigen aanmelding, open dan een willekeurige pagina in de browser en meld je daar aan.',
      'Maak in je virusscanner een uitzondering voor {address}, of zet daarin de HTTPS-controle uit.',
      'Probeer het vanaf een ander netwerk.',
    ],
  },
  'clock-wrong': {
    symptom: 'De browser meldt dat de klok niet klopt, of dat een certificaat nog niet geldig is.',
    cause: 'De klok van deze computer loopt verkeerd, dus voor hem is geen certificaat geldig.',
    good: 'De klok klopt.',
    steps: ['Zet datum, tijd en tijdzone op automatisch. Kijk dan opnieuw.'],
  },
  'visit-failed': {
    symptom: 'Latchkey heeft het zelf met een sleutel geprobeerd en kwam niet binnen.',
    cause: 'Het nam dezelfde weg als je apparaten. Geen bekende oorzaak verklaart waar het bleef steken.',
    good: 'Latchkey kwam daarnet met een sleutel binnen.',
    steps: [
      'Open {address} op een apparaat dat een sleutel heeft, en lees wat er staat.',
      'Probeer het vanaf een ander netwerk. Gaat het daar open, dan ligt het aan dit netwerk.',
      'Kijk over een paar minuten opnieuw. Verandert er niets, laat dan “Wat er is gezien” hieronder zien aan iemand die je helpt.',
    ],
  },
  'android-first-start': {
    symptom: 'De app start niet goed. Na een of twee pogingen werkt hij.',
    cause: 'Vóór versie 2026.8.2 benaderde de app je huis voordat hij zijn sleutel klaar had.',
    good: 'De Android-app start meteen.',
    steps: [
      'Werk de Home Assistant-app bij naar 2026.8.2 of nieuwer.',
      'Blijft het gebeuren, zet dan “Het oudere, beproefde transport gebruiken” aan onder “Extra beveiliging” van het plan.',
    ],
  },
  'android-never-asks': {
    symptom: 'Er wordt niet gevraagd welke sleutel je wilt gebruiken, en het scherm blijft leeg.',
    cause:
      'De sleutel is voor wifi geïnstalleerd, of iemand heeft op annuleren gedrukt toen ernaar werd gevraagd. De app vraagt één keer, en alleen als je niet thuis bent.',
    good: 'De telefoon vraagt welke sleutel je wilt gebruiken.',
    steps: [
      'Installeer de sleutel opnieuw, als <b>VPN- en app-gebruikerscertificaat</b>.',
      'Zet wifi uit en open de app, alsof je onderweg bent.',
      'Vraagt hij nog steeds niets, wis dan de opslag van de app in de instellingen van de telefoon. Daarna moet je je opnieuw aanmelden.',
    ],
  },
  'key-file-refused': {
    symptom: 'Het apparaat meldt “verkeerd wachtwoord”, of neemt het sleutelbestand niet aan.',
    cause:
      'Veel apparaten melden dit over elk bestand dat ze niet kunnen lezen. Een hoofdletter, een spatie of de woorden van een ander apparaat hebben hetzelfde gevolg.',
    good: 'Het sleutelbestand wordt aangenomen.',
    steps: [
      'Typ de zes woorden voor precies dit apparaat, in kleine letters met koppeltekens ertussen.',
      'Helpt dat niet, overhandig de sleutel dan opnieuw en gebruik het nieuwe bestand.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'De app wil een clientcertificaat, hoewel de sleutel op de iPhone staat.',
    cause:
      'De app heeft eigen sleutels. Een sleutel die in de instellingen van de iPhone is geïnstalleerd, is alleen voor Safari.',
    good: 'De iPhone-app heeft zijn sleutel.',
    steps: [
      'Werk de Home Assistant-app bij naar 2026.8 of nieuwer. Daarvoor is iOS 17 nodig.',
      'Bewaar het sleutelbestand in <b>Bestanden</b>. Open het daar niet.',
      'Open in de app <b>Instellingen</b>, <b>Companion app</b>, je huis, <b>Cliëntcertificaat</b>, <b>Importeer Certificaat</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Widgets, het horloge of afbeeldingen in meldingen blijven leeg.',
    cause: 'Oudere versies van de app gebruiken de sleutel alleen voor de app zelf, niet hiervoor.',
    good: 'Widgets en het horloge hebben de sleutel ook.',
    steps: [
      'Werk de Home Assistant-app bij naar 2026.8 of nieuwer, ook op het horloge. Camerabeelden op het horloge hebben zeer waarschijnlijk 2026.9 nodig.',
      'Open de app één keer op de iPhone. Hij geeft de sleutel door aan het horloge.',
    ],
  },
  'old-page-in-browser': {
    symptom: 'De pagina ziet er gewoon uit, meldt “Unable to connect”, en vraagt niet om een sleutel.',
    cause:
      'De browser toont een pagina die hij heeft opgeslagen. Hij komt nooit bij Cloudflare, dus er wordt niet om een sleutel gevraagd.',
    good: 'De browser toont een verse pagina.',
    steps: [
      'Open één keer <b>https://{address}/auth/providers</b>. Daar vraagt de browser om de sleutel.',
      'Doet hij dat niet, wis dan wat de browser voor deze site heeft opgeslagen, en open de site opnieuw.',
    ],
  },
};
