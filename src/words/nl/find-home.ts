import type { findHome as english } from '../en/find-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const findHome: WordsOf<typeof english> = {
  notReady: {
    installing: 'Het wordt nog geïnstalleerd. Dat duurt vaak 20 minuten, soms een uur.',
    onboarding: 'Niemand heeft daar nog een account. Open het, maak er een account en kijk dan opnieuw.',
  },
  certificate: {
    heading: 'Is dit je huis?',
    lead: '{name} antwoordt op {url} met een certificaat dat het zelf heeft gemaakt. Niemand anders staat ervoor in, dus alleen jij kunt het zeggen.',
    atHome: {
      title: 'Ben je thuis, op je eigen netwerk?',
      why: 'Dan is dit normaal en kun je doorgaan. Ben je ergens anders, vergelijk dan eerst of gebruik een ander adres.',
    },
    others: 'Of gebruik een ander adres',
    plain: 'Dezelfde machine zonder versleuteling, voor je eigen netwerk. Latchkey klopt daar eerst aan.',
    foundToo: '{name} antwoordde ook op je netwerk.',
    knocking: 'Aankloppen',
    compare: 'Teken voor teken vergelijken',
    fingerprint: 'De vingerafdruk (SHA-256)',
    copy: 'Vingerafdruk kopiëren',
    steps: {
      machine:
        'Het veiligst is de machine van Home Assistant zelf. Open daar de terminal, bijvoorbeeld in de app <b>Terminal & SSH</b>, en plak dit:',
      browser:
        'Of open <page>{url}</page> op een apparaat dat je huis kent. Klik op het symbool naast het adres om het certificaat te zien.',
      same: 'Alle 64 letters en cijfers moeten kloppen. Spaties, dubbele punten en hoofdletters maken niet uit.',
    },
    subject: 'Gemaakt voor {subject}',
    issuer: 'Gemaakt door {issuer}',
    until: 'Geldig tot {when}',
    yes: 'Dit is mijn huis',
    no: 'Nu niet',
    fact: 'Latchkey vertrouwt dan dit certificaat en geen ander',
  },
  heading: 'Waar is je huis?',
  lead: 'Latchkey heeft het adres nodig dat Home Assistant thuis opent, op je eigen netwerk.',
  removed: {
    title: 'Alles is verwijderd.',
    why: 'Van wat Latchkey heeft gebouwd, staan alleen nog uitgeschakelde sleutels op de lijst van Cloudflare. Je kunt Latchkey sluiten, of hier opnieuw beginnen.',
  },
  looking: 'Er wordt rondgekeken op je netwerk',
  lookingUsually: 'Dit duurt meestal een paar seconden. Intussen kun je hieronder het adres typen.',
  found: 'Gevonden op je netwerk',
  foundNone: 'Op de gebruikelijke plekken antwoordde niets.',
  foundNoneWhy: 'Dat komt vaak voor als Home Assistant op een ander netwerk draait. Typ het adres hieronder.',
  noneReady: 'Gevonden, maar nog niet klaar',
  findFailed: 'Latchkey kon niet rondkijken.',
  lookAgain: 'Opnieuw kijken',
  openIt: 'Openen',
  version: 'Home Assistant {version}',
  versionUnknown: 'Home Assistant',
  ownCertificate: 'met een eigen certificaat',
  typed: 'Adres thuis',
  typedOther: 'Of typ het adres',
  typedHint: 'Zoals je browser het laat zien, bijvoorbeeld http://homeassistant.local:8123',
  wrong: {
    space: 'In een adres kan geen spatie staan.',
    port: 'Er is geen poort met dit nummer. Het hoogste is 65535.',
    'other-scheme': 'Home Assistant antwoordt alleen op http:// of https://.',
    'has-login': 'Laat de aanmeldgegevens weg. Home Assistant vraagt er later om, in je browser.',
  },
  leavesOut: 'Latchkey laat {path} weg. Het heeft alleen de plek nodig waar je huis antwoordt.',
  empty: 'Kies of typ een adres om door te gaan',
  ask: 'Daar aankloppen',
  asking: 'Aankloppen',
  fact: 'Latchkey klopt alleen aan. Het meldt zich niet aan',
};
