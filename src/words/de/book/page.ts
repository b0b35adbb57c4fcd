import type { page as english } from '../../en/book/page.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const page: WordsOf<typeof english> = {
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
    sheet: 'Den alten Schlüssel von {name} entfernen',
    newKey: 'Neuer Schlüssel',
    oldKey: 'Alter Schlüssel',
    choose: 'Bietet ein Gerät beide an, wähle den, der mit „{keyName}“ anfängt. „{oldKeyName}“ ist der alte.',
    takeOut: 'Den alten Schlüssel entfernen',
  },
  know: 'Was du vorher wissen solltest',
  sheet: {
    title: 'Ein Schlüssel für {name}',
    address: 'Adresse',
    file: 'Schlüsseldatei',
    files: 'Schlüsseldateien',
    scan: 'Scannen, um sie zu öffnen',
    same: '{count, plural, one {Schritt 1 ist der unter „{label}“. Mach ihn einmal. Dann:} other {Die Schritte 1 bis {count} sind die unter „{label}“. Mach sie einmal. Dann:}}',
    words:
      'Latchkey zeigt die sechs Wörter, die die Datei öffnen. Auf dieser Seite stehen sie nicht, und niemand sollte sie darauf schreiben.',
    lost: 'Ist das Gerät verloren? Öffne Latchkey und sperre seinen Schlüssel. Alle anderen bleiben drin.',
    notes: 'Platz für Notizen, aber nicht für die sechs Wörter',
    keep: 'Diese Seite zeigt keine Geheimnisse. Du kannst sie aufheben.',
  },
  trustSheet: {
    title: '{address} auf diesem Gerät vertrauen',
    file: 'Vertrauensdatei',
    authority: 'Name in Listen',
    fingerprint: 'Fingerabdruck (SHA-256)',
    thumbprint: 'Unter Windows (SHA-1)',
    compare:
      'Vergleiche den Fingerabdruck hier mit dem auf dem Gerät. Sind sie verschieden, ist es eine andere Datei: Entferne sie wieder.',
    notes: 'Platz für Notizen',
  },
  networkSheet: { local: 'Nummer zu Hause', notes: 'Platz für Notizen' },
  unnamed: {
    name: 'dein Gerät',
    address: 'deine Adresse',
    file: 'deine Datei',
    authority: 'Latchkey',
    host: 'der erste Teil deiner Adresse',
    domain: 'der Rest deiner Adresse',
    local: 'die Nummer des Computers zu Hause',
  },
};
