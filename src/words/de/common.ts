import type { common as english } from '../en/common.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const common: WordsOf<typeof english> = {
  title: '{heading} · Latchkey',
  titleOf: '{heading} · {address} · Latchkey',
  back: 'Zurück',
  continue: 'Weiter',
  retry: 'Erneut versuchen',
  whyItMatters: 'Warum das wichtig ist',
  later: {
    coming: 'Dieser Bildschirm wird geladen',
    missing: 'Dieser Teil von Latchkey wurde nicht geladen',
    next: 'Vielleicht wurde Latchkey beendet oder aktualisiert. Deine Antworten sind noch da. Versuche es noch einmal. Hilft das nicht, lade diese Seite neu.',
  },
  opening: 'Latchkey wird geöffnet',
  openingUsually: 'Das dauert meist ein, zwei Sekunden.',
  steps: 'Schritte',
  stepOf: 'Schritt {number} von {count}',
  stage: {
    welcome: 'Willkommen',
    cloudflare: 'Cloudflare',
    home: 'Dein Zuhause',
    address: 'Adresse',
    devices: 'Geräte',
    build: 'Bauen',
    'own-proxy': 'Dein Proxy',
    'hand-over': 'Schlüssel übergeben',
  },
  stepState: { now: '(hier bist du)', done: '(erledigt)', later: '(später)' },
  practice: {
    name: 'Übung',
    says: 'Hier ist nichts echt, und nichts hier schützt dein Zuhause.',
  },
  disconnected: {
    what: 'Latchkey antwortet nicht. Das hier hat es zuletzt gezeigt. Das Fenster sucht weiter danach.',
    retry: 'Jetzt nachsehen',
  },
  refused: {
    heading: 'Diese Seite ist geschlossen',
    why: 'Jeder Link zu Latchkey öffnet ein einziges Fenster, und das nur einmal. Dieser wurde schon benutzt, oder ein Teil fehlt. Ist Latchkey noch in einem anderen Browser offen, mach dort weiter.',
    next: 'Geh zurück zum Terminal, in dem Latchkey läuft. Starte es dort neu und öffne den neuen Link.',
  },
  scheme: {
    label: 'Farben: {now}',
    system: 'wie dieser Computer',
    light: 'hell',
    dark: 'dunkel',
  },
  copy: {
    ready: 'Kopieren',
    copied: 'Kopiert',
    failed: 'Kopieren hat nicht geklappt',
    named: '{name} kopieren',
    forAMinute: 'Für eine Minute kopiert',
    toStay: 'Kopiert, bis du etwas anderes kopierst',
    pasted:
      'Eine Minute nach der Verwendung leert Latchkey die Zwischenablage, wenn es sieht, dass dies noch darin liegt.',
  },
  problem: {
    details: 'Technische Details',
    right: 'Nötig ist das Recht „{name}“: {row}.',
    nothingChanged: 'Diesmal wurde nichts geändert.',
  },
  loses: 'Wenn du das änderst, gehst du diese Schritte noch einmal durch: {stages}',
  fact: {
    nothingChanges: 'Nichts ändert sich, bevor du zustimmst',
  },
  language: {
    label: 'Sprache: {now}',
    choose: 'Sprache',
    asComputer: 'Wie dieser Computer',
  },
};
