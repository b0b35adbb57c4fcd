import type { plan as english } from '../../en/build/plan-kinds.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const plan: WordsOf<typeof english> = {
  build: {
    heading: 'Nakijken en bouwen',
    lead: 'Dit is alles wat Latchkey in je Cloudflare-account gaat doen.',
    leadWithHome: 'Dit is alles wat Latchkey in je Cloudflare-account en in Home Assistant gaat doen.',
    approve: 'Mijn privé-ingang bouwen',
    fact: 'Er verandert niets tot je het goedkeurt',
  },
  change: {
    heading: 'Kijk je wijzigingen na',
    lead: 'Dit is alles wat Latchkey in je Cloudflare-account gaat doen. De rest blijft zoals het is.',
    leadWithHome:
      'Dit is alles wat Latchkey in je Cloudflare-account en in Home Assistant gaat doen. De rest blijft zoals het is.',
    approve: 'Deze wijzigingen doorvoeren',
    fact: 'Er verandert niets tot je het goedkeurt',
  },
  repair: {
    heading: 'In orde maken',
    lead: 'Iemand heeft gewijzigd wat Latchkey had gebouwd. Dit brengt het terug naar hoe jij het wilde.',
    approve: 'In orde maken',
    fact: 'Er verandert niets tot je het goedkeurt',
  },
  home: {
    heading: 'Home Assistant instellen',
    lead: 'Dit is alles wat Latchkey in Home Assistant gaat doen. De rest blijft zoals het is.',
    approve: 'Deze wijzigingen doorvoeren',
    fact: 'Er verandert niets tot je het goedkeurt',
  },
  removal: {
    heading: 'Alles verwijderen',
    lead: 'Dit is alles wat verdwijnt. Daarna bereikt niemand je huis van buitenaf, ook jij niet.',
    approve: 'Alles verwijderen',
    fact: 'Er verdwijnt niets tot je het goedkeurt',
  },
  unfinished: {
    heading: 'Je bent halverwege gestopt',
    lead: '{count, plural, one {{done} van {count} stap klaar. Dit is wat er nog over is.} other {{done} van {count} stappen klaar. Dit is wat er nog over is.}}',
    approve: 'Doorgaan',
    fact: 'Het gaat verder met wat er over is',
  },
};
