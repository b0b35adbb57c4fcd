import type { at as englishAt, work as englishWork } from '../../en/build/progress.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const work: WordsOf<typeof englishWork> = {
  install: { now: 'De app wordt geïnstalleerd', usually: 'Dit duurt meestal een tot drie minuten.' },
  code: { now: 'De app krijgt zijn code', usually: 'Dit duurt meestal een paar seconden.' },
  start: {
    now: 'De app wordt gestart, en er wordt op het pad gewacht',
    usually: 'Dit duurt meestal minder dan een minuut.',
  },
  remove: { now: 'De app wordt verwijderd', usually: 'Dit duurt meestal minder dan een minuut.' },
  restore: { now: 'De app wordt gestopt', usually: 'Dit duurt meestal minder dan een minuut.' },
  urls: { now: 'De adressen worden ingesteld', usually: 'Dit duurt meestal een paar seconden.' },
  trust: {
    now: 'Home Assistant start opnieuw',
    usually: 'Dit duurt meestal een of twee minuten.',
  },
  confirm: {
    now: 'Toegang van buitenaf wordt getest, dan volgt de bevestiging',
    usually: 'Dit duurt meestal minder dan een minuut.',
  },
};

export const at: WordsOf<typeof englishAt> = {
  build: {
    building: {
      heading: 'Je privé-ingang wordt gebouwd',
      lead: 'Het slot komt erop voordat de deur er is: je huis is nooit zonder sleutel bereikbaar, zelfs geen seconde.',
    },
    undoing: {
      heading: 'Alles wordt weer verwijderd',
      lead: 'Het adres gaat als eerste weg en het slot als laatste, dus op geen enkel moment kan iemand je huis bereiken.',
    },
    failed: {
      heading: 'De bouw is halverwege gestopt',
      lead: 'Wat klaar is, blijft klaar. Het slot komt vóór de deur, dus niemand komt zonder sleutel binnen.',
    },
    undoFailed: {
      heading: 'Het verwijderen is halverwege gestopt',
      lead: 'Wat er nog is, is nog op slot. Het slot gaat als laatste weg, dus niemand komt zonder sleutel binnen.',
    },
    built: {
      heading: 'Je privé-ingang is gebouwd',
      lead: 'Het hek is op slot en je adres staat. Hierna verbindt je huis zich met zijn privépad.',
    },
  },
  change: {
    building: {
      heading: 'Je wijzigingen worden doorgevoerd',
      lead: 'Het slot verandert als eerste, dus je huis is nooit zonder sleutel bereikbaar.',
    },
    undoing: {
      heading: 'Je wijzigingen worden teruggedraaid',
      lead: 'Alles wordt weer zoals het was. Het hek blijft de hele tijd op slot.',
    },
    failed: {
      heading: 'Je wijzigingen zijn halverwege gestopt',
      lead: 'Wat klaar is, blijft klaar. Het hek is nog op slot, dus niemand komt zonder sleutel binnen.',
    },
    undoFailed: {
      heading: 'Het terugdraaien is halverwege gestopt',
      lead: 'Het hek is nog op slot, dus niemand komt zonder sleutel binnen.',
    },
    built: {
      heading: 'Je wijzigingen zijn doorgevoerd',
      lead: 'Het hek is op slot en kent de sleutels die je nu hebt.',
    },
  },
  removal: {
    building: {
      heading: 'Alles wordt verwijderd',
      lead: 'Het adres gaat als eerste weg en het slot als laatste, dus op geen enkel moment kan iemand je huis bereiken.',
    },
    undoing: {
      heading: 'Alles wordt teruggezet',
      lead: 'Het slot komt erop vóór het adres, dus je huis is nooit zonder sleutel bereikbaar.',
    },
    failed: {
      heading: 'Het verwijderen is halverwege gestopt',
      lead: 'Wat er nog is, is nog op slot. Het slot gaat als laatste weg, dus niemand komt zonder sleutel binnen.',
    },
    undoFailed: {
      heading: 'Het terugzetten is halverwege gestopt',
      lead: 'Wat er is, is op slot, dus niemand komt zonder sleutel binnen.',
    },
    built: {
      heading: 'Alles is verwijderd',
      lead: 'Van wat Latchkey heeft gebouwd, staan alleen nog uitgeschakelde sleutels op de lijst van Cloudflare.',
    },
  },
};
