import type { updates as english } from '../en/updates.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const updates: WordsOf<typeof english> = {
  question: {
    title: 'Mag Latchkey naar nieuwere versies van zichzelf zoeken?',
    says: 'Zo ja, dan kijkt het één keer per dag op github.com en haalt het op wat nieuw is. Het stuurt niets over jou of je huis. Je kunt dit wijzigen onder “Over Latchkey”.',
    yes: 'Ja, zoeken',
    no: 'Nee',
  },
  state: {
    asked:
      'Je hebt nog niet gezegd of Latchkey naar nieuwere versies mag zoeken. Tot die tijd vraagt het nergens iets na.',
    off: 'Latchkey zoekt niet naar nieuwere versies. Je hoort het niet wanneer een fout is hersteld.',
    looking: 'Latchkey zoekt naar een nieuwere versie',
    'nothing-new': 'Je hebt de nieuwste versie. Laatst gekeken: {when}.',
    found: 'Versie {version} is er. Die wordt opgehaald zodra er niets anders meer bezig is.',
    downloading: 'Versie {version} wordt opgehaald: {percent}%',
    ready: {
      'at-quit': 'Versie {version} staat klaar. Die vervangt deze versie wanneer je Latchkey sluit.',
      'when-asked':
        'Versie {version} staat klaar. Bij het herstarten van Latchkey vraagt je computer om je wachtwoord.',
      'when-closed':
        'Versie {version} staat klaar. Die vervangt deze versie wanneer je Latchkey sluit. Start het daarna met dezelfde opties.',
    },
  },
  waits: {
    build: 'Er wordt nu iets gebouwd. Herstart wanneer dat klaar is.',
    removal: 'Je staat op het punt iets te verwijderen. Herstart wanneer dat klaar is.',
    'hand-over': 'Er is een sleutel onderweg naar zijn apparaat. Herstart wanneer die is aangekomen.',
    other: 'Latchkey is nog ergens mee bezig. Probeer het zo nog eens.',
  },
  restart: 'Nu herstarten',
  lookNow: 'Nu kijken',
  turnOn: 'Naar nieuwere versies zoeken',
  turnOff: 'Niet meer zoeken',
  whatIsNew: { title: 'Nieuw in {version}', inEnglish: 'Deze lijst is in het Engels.' },
  refused: {
    title: 'Een nieuwere versie is geweigerd',
    stays: 'Er is niets veranderd, en deze versie blijft werken. Morgen kijkt Latchkey opnieuw.',
    why: {
      unsigned: 'Het bestand heeft geen handtekening. Niemand kan zeggen wie het heeft gemaakt.',
      signature: 'De handtekening is niet van de makers van Latchkey, of hoort bij een ander bestand.',
      publisher: 'Je computer vertrouwt de maker van het bestand niet.',
      older:
        'De nieuwste versie die wordt aangeboden, is ouder dan deze of dan een eerder aangeboden versie. Misschien is die ingetrokken.',
      'pre-release':
        'De aangeboden versie is een proefversie. Deze Latchkey neemt alleen voltooide versies aan.',
      'other-content': 'Het bestand is niet het bestand dat is ondertekend.',
      'other-place': 'De link naar het bestand leidde naar een plek die Latchkey niet vertrouwt.',
      'not-for-here': 'Er is geen bestand voor dit soort computer.',
      unreadable: 'De beschrijving van de nieuwste versie is niet te begrijpen.',
    },
  },
  failed: {
    unreachable:
      'Niemand antwoordde toen Latchkey naar een nieuwere versie zocht. Over een uur probeert het opnieuw.',
    'cut-short':
      'Een nieuwere versie is niet volledig aangekomen. Over een uur probeert Latchkey het opnieuw.',
    'not-kept': 'Een nieuwere versie kon niet op deze computer worden opgeslagen. Kijk of de schijf vol is.',
    'not-installed':
      'Een nieuwere versie kon deze niet vervangen. Download de nieuwere zelf en installeer die over deze heen.',
  },
  notHere: {
    source: 'Deze Latchkey werkt zichzelf niet bij. Een nieuwere krijg je op dezelfde manier als deze.',
    flathub: 'Nieuwere versies van deze Latchkey komen van Flathub.',
    homebrew: 'Nieuwere versies van deze Latchkey komen van Homebrew.',
    portable: 'Deze Latchkey werkt zichzelf niet bij. Download een nieuwere en zet die op de plek van deze.',
    'no-release-key':
      'Wie deze Latchkey heeft gebouwd, gaf geen sleutel voor updates mee. Zo zijn echte en valse updates niet te onderscheiden, dus zoekt Latchkey er geen.',
  },
};
