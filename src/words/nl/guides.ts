import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../lay-words.ts';

export const guides: WordsOf<typeof english> = {
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
    choose:
      'Biedt een apparaat ze allebei aan, kies dan de sleutel die met “{keyName}” begint. “{oldKeyName}” is de oude.',
    takeOut: 'De oude sleutel verwijderen',
  },
  know: 'Wat je vooraf moet weten',
  opening: 'De handleiding wordt geopend',
  purpose: 'Waar je de sleutel wilt gebruiken',
  place: 'Wie je huis moet vertrouwen',
  compare: 'Wat het apparaat moet laten zien',
  step: 'Stap {number} van {count}',
  elsewhere: 'Het ziet er anders uit',
  showAll: 'Alle stappen tonen',
  oneByOne: 'Eén stap tegelijk',
  next: 'Volgende stap',
  previous: 'Vorige stap',
  print: 'Deze handleiding afdrukken',
  printedRenewed:
    'Twee pagina’s: de nieuwe sleutel, en hoe de oude verdwijnt. Er staat geen geheim op.',
  printed: 'Eén pagina voor dit apparaat. Er staat geen geheim op.',
  printedTrust: 'Eén pagina met de vingerafdruk. Er staat geen geheim op.',
  printedNetwork: 'Eén pagina met deze stappen. Er staat geen geheim op.',
};
