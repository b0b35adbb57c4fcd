import type { scene as english } from '../en/scene.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const scene: WordsOf<typeof english> = {
  practice: 'Übung: Nichts auf diesem Bild ist echt.',
  real: 'So steht es um deine Einrichtung:',
  gateOpen: 'Das Tor ist noch nicht abgeschlossen.',
  gateLocked: 'Das Tor ist abgeschlossen.',
  comesIn: 'Das Tor öffnet sich für {name}: Dieser Name steht auf dem Schlüssel.',
  pathDark: 'Der private Weg ist dunkel.',
  pathFlickering: 'Ein Teil des privaten Wegs ist beleuchtet.',
  pathLit: 'Der private Weg ist beleuchtet.',
  wayDark: 'Der Weg zu deinem Zuhause ist dunkel.',
  wayFlickering: 'Ein Teil des Wegs zu deinem Zuhause ist beleuchtet.',
  wayLit: 'Der Weg zu deinem Zuhause ist beleuchtet.',
  windowsDark: 'Die Fenster deines Zuhauses sind dunkel: Es hat noch nicht geantwortet.',
  windowsLit: 'Die Fenster deines Zuhauses sind hell: Es antwortet.',
  keysNone: 'Noch keine Schlüssel.',
  keysMade: 'Schlüssel am Tor: {count}.',
  keysPlanned: 'Geplante Schlüssel: {count}.',
};
