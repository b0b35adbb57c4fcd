import type { desktop as english } from '../en/desktop.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const desktop: WordsOf<typeof english> = {
  keyEnds: {
    title: '{count, plural, one {Ein Schlüssel läuft bald ab} other {{count} Schlüssel laufen bald ab}}',
    only: 'Der Schlüssel für {name} läuft am {day} ab. Latchkey kann ihn erneuern.',
    named: '{name}: {day}',
    more: 'und {count} weitere',
    renew: 'Latchkey kann sie erneuern.',
  },
  closing: {
    message: 'Manche Schlüssel sind noch nicht übergeben.',
    detail:
      'Latchkey läuft ohne Schlüsselbund. Darum vergisst es diese Schlüssel, wenn es geschlossen wird. Du müsstest neue erstellen.',
    stay: 'Bleiben',
    close: 'Schließen und vergessen',
  },
  cannotStart: {
    taken: 'Latchkey läuft schon, in deinem Browser. Schließe es zuerst dort.',
    shared:
      'Andere Benutzer dieses Computers kommen in den Ordner hinein, in dem Latchkey seine Dateien aufbewahrt. Verschließe diesen Ordner für sie und starte noch einmal.',
    unusable:
      'Latchkey kann seine Dateien nicht benutzen. Vielleicht ist die Festplatte voll, oder sie lässt sich nur lesen.',
    failed: 'Latchkey konnte nicht starten.',
  },
};
