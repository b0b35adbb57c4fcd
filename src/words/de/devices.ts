import { LONGEST_DEVICE_NAME, MOST_DEVICES } from '../../contract/devices.ts';
import type { devices as english } from '../en/devices.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const devices: WordsOf<typeof english> = {
  problem: {
    NAME_EMPTY: 'Dieses Gerät braucht einen Namen.',
    NAME_TOO_LONG: `Dieser Name ist zu lang. Höchstens ${LONGEST_DEVICE_NAME} Zeichen gehen.`,
    NAME_TWICE: 'Ein anderes Gerät heißt schon so.',
  },
  heading: 'Wer bekommt einen Schlüssel?',
  lead: 'Jedes Handy, jedes Tablet und jeder Computer bekommt einen eigenen. Geht eins verloren, sperrst du nur diesen Schlüssel. Alle anderen bleiben drin.',
  list: 'Geräte',
  add: 'Noch ein Gerät hinzufügen',
  addFirst: 'Gerät hinzufügen',
  addSeveral: 'Mehrere auf einmal hinzufügen',
  edit: 'Bearbeiten',
  editNamed: '{name} bearbeiten',
  unnamed: 'Gerät ohne Namen',
  years: '{count, plural, one {{count} Jahr} other {{count} Jahre}}',
  none: 'Noch kein Gerät',
  noneWhy: 'Ohne Schlüssel kann niemand dein Zuhause öffnen, auch du nicht.',
  tooMany: `Das sind mehr als ${MOST_DEVICES} Geräte.`,
  tooManyWhy:
    'Der kostenlose Tarif von Cloudflare erlaubt 100 Schlüssel für eine Domain, und Latchkey braucht zwei, um das Schloss zu testen. Nimm {count} von der Liste.',
  needsChange: 'Ein Name muss geändert werden',
  count: '{count, plural, one {{count} Schlüssel wird erstellt} other {{count} Schlüssel werden erstellt}}',
  technical:
    'Technischer Name: ein Client-Zertifikat für jedes Gerät, unterschrieben in deinem eigenen Cloudflare-Konto.',
  technicalWhat: 'Was ist das?',
  technicalWhy:
    'Ein Schlüssel ist eine Datei mit einem Geheimnis, das dein Gerät nie wieder verlässt. Cloudflare fragt danach, bevor dein Zuhause erreicht wird. Ein Passwort kann man erraten, oder es wird bekannt. Das hier lässt sich nicht erraten.',
  countNone: 'Es wird kein neuer Schlüssel erstellt',
  factLater: 'Nichts ändert sich, bevor du zustimmst',
  removedKey: '{name} ist von der Liste. Der nächste Bau sperrt den Schlüssel endgültig.',
  unseen: 'Latchkey kann deine Schlüssel gerade nicht sehen. Du kannst die Liste trotzdem ändern.',
  seeAgain: 'Erneut nachsehen',
  life: {
    new: 'Dieser Schlüssel wird beim nächsten Bau erstellt.',
    works: 'Dieser Schlüssel funktioniert.',
    'going-off': 'Der nächste Bau sperrt diesen Schlüssel.',
    off: 'Dieser Schlüssel ist gesperrt. Er öffnet nie wieder etwas.',
    renewing: 'Der nächste Bau erstellt einen neuen Schlüssel für dieses Gerät.',
    overlap: 'Zwei Schlüssel funktionieren. Der alte kann weg, sobald der neue dein Zuhause geöffnet hat.',
    ending: 'Der nächste Bau sperrt den alten Schlüssel. Der neue funktioniert weiter.',
    leaving:
      'Der neue Schlüssel funktioniert. Der alte öffnet nichts mehr. Auf der Seite deines Zuhauses kannst du ihn zurückholen.',
  },
  ownProxy: {
    life: {
      new: 'Dieser Schlüssel wird mit dem nächsten Paket erstellt.',
      works: 'Dieser Schlüssel funktioniert.',
      'going-off': 'Das nächste Paket sperrt diesen Schlüssel.',
      off: 'Dieser Schlüssel ist gesperrt. Er öffnet nie wieder etwas.',
      renewing: 'Das nächste Paket bringt einen neuen Schlüssel für dieses Gerät.',
      overlap: 'Zwei Schlüssel funktionieren. Der alte kann weg, sobald der neue dein Zuhause geöffnet hat.',
      ending: 'Das nächste Paket sperrt den alten Schlüssel. Der neue funktioniert weiter.',
      leaving: 'Der neue Schlüssel funktioniert. Der alte öffnet nichts mehr.',
    },
    switchOff:
      'Er öffnet noch, bis das nächste Paket an seinem Platz ist und der Proxy neu gestartet wurde. Danach funktioniert er nie wieder.',
    fact: 'Nichts ändert sich, bis das nächste Paket an seinem Platz ist',
    technical:
      'Technischer Name: ein Client-Zertifikat für jedes Gerät, unterschrieben von deinem Zuhause selbst.',
    technicalWhy:
      'Ein Schlüssel ist eine Datei mit einem Geheimnis, das dein Gerät nie wieder verlässt. Dein Proxy fragt danach, bevor Home Assistant erreicht wird. Ein Passwort kann man erraten, oder es wird bekannt. Das hier lässt sich nicht erraten.',
    removedKey: '{name} ist von der Liste. Das nächste Paket sperrt den Schlüssel endgültig.',
  },
  key: {
    change: 'Schlüssel',
    changeNamed: 'Schlüssel von {name}',
    heading: 'Der Schlüssel von {name}',
    fact: 'Nichts ändert sich, bevor du zustimmst',
    'switch-off': {
      title: 'Verloren? Diesen Schlüssel sperren',
      detail:
        'Zuerst vergisst das Schloss den Schlüssel, dann macht Cloudflare ihn ungültig. Er funktioniert nie wieder. Alle anderen Geräte bleiben drin.',
    },
    renew: {
      title: 'Den Schlüssel erneuern',
      detail:
        'Das Gerät bekommt einen neuen Schlüssel, den du übergibst. Der alte funktioniert, bis du ihn sperrst, also wird niemand ausgesperrt.',
    },
    'end-overlap': {
      title: 'Den alten Schlüssel sperren',
      detail:
        'Mach das, sobald das Gerät dein Zuhause mit dem neuen Schlüssel öffnet. Von da an funktioniert nur noch der neue.',
    },
    'new-key': {
      title: 'Einen neuen Schlüssel erstellen',
      detail: 'Ein gesperrter Schlüssel bleibt gesperrt. Das Gerät bekommt einen anderen, den du übergibst.',
    },
    'take-back': {
      title: 'Den Schlüssel lassen, wie er war',
      detail: 'Nimmt die Änderung zurück, die du hier gewählt hast. Es ist noch nichts geschehen.',
    },
  },
  form: {
    add: 'Gerät hinzufügen',
    edit: 'Dieses Gerät bearbeiten',
    name: 'Name',
    nameHint: 'Zum Beispiel Annas Handy. Daran erkennst du den Schlüssel in deiner Liste.',
    plain:
      'Auf dem Schlüssel selbst steht der Name in einfachen Buchstaben, ohne Umlaute, Akzente oder andere Schriften. Hier bleibt er, wie du ihn geschrieben hast.',
    platform: 'Was ist es?',
    platformGuessed: 'Latchkey geht nach dem Namen. Wähle etwas anderes, wenn das nicht stimmt.',
    platformMissing: 'Wähle, was es ist. Dann kommt der Schlüssel in einer Form, die dazu passt.',
    validity: 'Wie lange soll der Schlüssel funktionieren?',
    validityHint: 'Danach erstellst du einen neuen. Sperren kannst du ihn vorher jederzeit.',
    remove: 'Von der Liste nehmen',
    done: 'Fertig',
    another: 'Fertig, und noch eins',
    anotherKeys: 'Strg+Enter oder Cmd+Enter macht dasselbe',
    before: '{name} steht auf der Liste.',
    cancel: 'Abbrechen',
  },
  several: {
    heading: 'Mehrere Geräte hinzufügen',
    label: 'Namen, einer pro Zeile',
    hint: 'Du kannst eine Liste einfügen. Latchkey schließt aus jedem Namen, was es ist.',
    list: 'Geräte zum Hinzufügen',
    kindOf: 'Was ist {name}?',
    choose: 'Wählen',
    repair: 'Bringe diese Namen in Ordnung',
    unknown:
      '{count, plural, one {Wähle bei {count} Gerät, was es ist.} other {Wähle bei {count} Geräten, was sie sind.}}',
    add: '{count, plural, =0 {Geräte hinzufügen} one {{count} Gerät hinzufügen} other {{count} Geräte hinzufügen}}',
  },
  first: { phone: 'Mein Handy', computer: 'Dieser Computer' },
  off: 'Gesperrt',
  removed: '{name} ist von der Liste.',
  undo: 'Zurück auf die Liste',
};
