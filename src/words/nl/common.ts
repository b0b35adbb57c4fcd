import type { common as english } from '../en/common.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const common: WordsOf<typeof english> = {
  title: '{heading} · Latchkey',
  titleOf: '{heading} · {address} · Latchkey',
  back: 'Terug',
  continue: 'Doorgaan',
  retry: 'Opnieuw proberen',
  whyItMatters: 'Waarom het ertoe doet',
  opening: 'Latchkey wordt geopend',
  openingUsually: 'Dit duurt meestal een of twee seconden.',
  later: {
    coming: 'Dit scherm wordt opgehaald',
    missing: 'Dit deel van Latchkey is niet geladen',
    next: 'Misschien is Latchkey gestopt of bijgewerkt. Je antwoorden zijn bewaard. Probeer het opnieuw, en helpt dat niet, laad deze pagina dan opnieuw.',
  },
  steps: 'Stappen',
  stepOf: 'Stap {number} van {count}',
  stage: {
    welcome: 'Welkom',
    cloudflare: 'Cloudflare',
    home: 'Je huis',
    address: 'Adres',
    devices: 'Apparaten',
    build: 'Bouwen',
    'own-proxy': 'Je proxy',
    'hand-over': 'Sleutels overhandigen',
  },
  stepState: { now: '(je bent hier)', done: '(klaar)', later: '(later)' },
  practice: {
    name: 'Oefening',
    says: 'Niets hier is echt, en niets hier beveiligt je huis.',
  },
  disconnected: {
    what: 'Latchkey antwoordt niet. Dit is wat het als laatste liet zien. Het venster blijft ernaar zoeken.',
    retry: 'Nu kijken',
  },
  refused: {
    heading: 'Deze pagina is gesloten',
    why: 'Elke link naar Latchkey opent één venster, één keer. Deze is al gebruikt, of er ontbreekt een deel. Staat Latchkey nog open in een andere browser, ga dan daar verder.',
    next: 'Ga terug naar de terminal waarin Latchkey draait. Start het daar opnieuw en open de nieuwe link.',
  },
  scheme: {
    label: 'Kleuren: {now}',
    system: 'zoals op deze computer',
    light: 'licht',
    dark: 'donker',
  },
  language: {
    label: 'Taal: {now}',
    choose: 'Taal',
    asComputer: 'Zoals op deze computer',
  },
  copy: {
    ready: 'Kopiëren',
    copied: 'Gekopieerd',
    failed: 'Kopiëren is niet gelukt',
    named: '{name} kopiëren',
    forAMinute: 'Voor één minuut gekopieerd',
    toStay: 'Gekopieerd tot je iets anders kopieert',
    pasted: 'Een minuut na gebruik wist Latchkey het klembord, als het kan zien dat dit er nog op staat.',
  },
  problem: {
    details: 'Technische details',
    right: 'Het recht dat hiervoor nodig is, heet “{name}”: {row}.',
    nothingChanged: 'Deze keer is er niets veranderd.',
  },
  loses: 'Als je dit wijzigt, doorloop je dit opnieuw: {stages}',
  fact: {
    nothingChanges: 'Er verandert niets tot je het goedkeurt',
  },
};
