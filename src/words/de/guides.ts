import type { guides as english } from '../en/guides.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { page } from './book/page.ts';

export const guides: WordsOf<typeof english> = {
  needs: page.needs,
  before: page.before,
  steps: page.steps,
  otherwise: page.otherwise,
  search: page.search,
  wrong: page.wrong,
  test: page.test,
  remove: page.remove,
  thenApp: page.thenApp,
  replacing: {
    title: page.replacing.title,
    choose: page.replacing.choose,
    takeOut: page.replacing.takeOut,
  },
  know: page.know,
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
