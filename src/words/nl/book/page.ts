import type { page as english } from '../../en/book/page.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const page: WordsOf<typeof english> = {
  needs: 'Wat je nodig hebt',
  before: 'Voor je begint',
  steps: 'Stap voor stap',
  otherwise: {
    phone: 'Mijn telefoon laat iets anders zien',
    computer: 'Mijn computer laat iets anders zien',
    page: 'Mijn pagina laat iets anders zien',
  },
  search: 'De woorden kunnen anders zijn. Zoek in de instellingen naar “{word}”.',
  wrong: 'Als er iets in de weg zit',
  test: 'Uitproberen',
  remove: {
    key: 'De sleutel weer verwijderen',
    trust: 'Niet meer vertrouwen',
    setting: 'Ongedaan maken',
  },
  thenApp: 'Daarna, in de app',
  replacing: {
    title: 'Een nieuwe sleutel in plaats van een oude',
    sheet: 'De oude sleutel verwijderen van {name}',
    newKey: 'Nieuwe sleutel',
    oldKey: 'Oude sleutel',
    choose:
      'Biedt een apparaat ze allebei aan, kies dan de sleutel die met “{keyName}” begint. “{oldKeyName}” is de oude.',
    takeOut: 'De oude sleutel verwijderen',
  },
  know: 'Wat je vooraf moet weten',
  sheet: {
    title: 'Een sleutel voor {name}',
    address: 'Adres',
    file: 'Sleutelbestand',
    files: 'Sleutelbestanden',
    scan: 'Scannen om te openen',
    same: '{count, plural, one {Stap 1 is die onder “{label}”. Doe die één keer. Daarna:} other {De stappen 1 tot en met {count} zijn die onder “{label}”. Doe ze één keer. Daarna:}}',
    words:
      'Latchkey toont de zes woorden die het bestand openen. Ze staan niet op deze pagina. Schrijf ze er ook niet op.',
    lost: 'Ben je het apparaat kwijt? Open Latchkey en schakel die sleutel uit. Alle anderen houden toegang.',
    notes: 'Ruimte voor aantekeningen, maar niet voor de zes woorden',
    keep: 'Op deze pagina staan geen geheimen. Je kunt de pagina bewaren.',
  },
  trustSheet: {
    title: '{address} vertrouwen op dit apparaat',
    file: 'Vertrouwensbestand',
    authority: 'Naam in lijsten',
    fingerprint: 'Vingerafdruk (SHA-256)',
    thumbprint: 'Op Windows (SHA-1)',
    compare:
      'Vergelijk de vingerafdruk hier met die op het apparaat. Verschillen ze, dan is het een ander bestand: verwijder het weer.',
    notes: 'Ruimte voor aantekeningen',
  },
  networkSheet: { local: 'Nummer thuis', notes: 'Ruimte voor aantekeningen' },
  unnamed: {
    name: 'je apparaat',
    address: 'je adres',
    file: 'je bestand',
    authority: 'Latchkey',
    host: 'het eerste deel van je adres',
    domain: 'de rest van je adres',
    local: 'het nummer van de machine thuis',
  },
};
