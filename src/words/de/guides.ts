import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const guides: WordsOf<typeof english> = {
  needs: 'Was du brauchst',
  before: 'Bevor du anfängst',
  steps: 'Schritt für Schritt',
  otherwise: {
    phone: 'Mein Handy zeigt etwas anderes',
    computer: 'Mein Computer zeigt etwas anderes',
    page: 'Meine Seite zeigt etwas anderes',
  },
  search: 'Die Wörter können abweichen. Suche in den Einstellungen nach „{word}“.',
  wrong: 'Wenn etwas im Weg steht',
  test: 'Ausprobieren',
  remove: {
    key: 'Den Schlüssel wieder entfernen',
    trust: 'Nicht mehr vertrauen',
    setting: 'Rückgängig machen',
  },
  thenApp: 'Dann, in der App',
  replacing: {
    title: 'Ein neuer Schlüssel anstelle eines alten',
    choose: 'Bietet ein Gerät beide an, wähle den, der mit „{keyName}“ anfängt. „{oldKeyName}“ ist der alte.',
    takeOut: 'Den alten Schlüssel entfernen',
  },
  know: 'Was du vorher wissen solltest',
  opening: 'Die Anleitung wird geöffnet',
  purpose: 'Wo du den Schlüssel benutzen willst',
  place: 'Wer deinem Zuhause vertrauen soll',
  compare: 'Was das Gerät zeigen muss',
  step: 'Schritt {number} von {count}',
  elsewhere: 'Es sieht anders aus',
  showAll: 'Alle Schritte zeigen',
  oneByOne: 'Einen Schritt nach dem anderen',
  next: 'Nächster Schritt',
  previous: 'Vorheriger Schritt',
  print: 'Diese Anleitung drucken',
  printedRenewed:
    'Zwei Seiten: der neue Schlüssel, und wie der alte wegkommt. Es steht kein Geheimnis darauf.',
  printed: 'Eine Seite für dieses Gerät. Es steht kein Geheimnis darauf.',
  printedTrust: 'Eine Seite mit dem Fingerabdruck. Es steht kein Geheimnis darauf.',
  printedNetwork: 'Eine Seite mit diesen Schritten. Es steht kein Geheimnis darauf.',
};
