import type { updates as english } from '../en/updates.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const updates: WordsOf<typeof english> = {
  question: {
    title: 'Darf Latchkey nach neueren Latchkey-Versionen suchen?',
    says: 'Wenn ja, fragt es einmal am Tag bei github.com nach und holt, was neu ist. Über dich und dein Zuhause sendet es nichts. Ändern kannst du das unter „Über Latchkey“.',
    yes: 'Ja, suchen',
    no: 'Nein',
  },
  state: {
    asked:
      'Du hast noch nicht gesagt, ob Latchkey nach neueren Versionen suchen darf. Bis dahin fragt es nirgends nach.',
    off: 'Latchkey sucht nicht nach neueren Versionen. Du erfährst es nicht, wenn ein Fehler behoben wurde.',
    looking: 'Latchkey sucht nach einer neueren Version',
    'nothing-new': 'Du hast die neueste Version. Zuletzt nachgesehen: {when}.',
    found: 'Version {version} ist erschienen. Sie wird geholt, sobald nichts anderes mehr läuft.',
    downloading: 'Version {version} wird geholt: {percent} %',
    ready: {
      'at-quit': 'Version {version} liegt bereit. Sie ersetzt diese Version, wenn du Latchkey schließt.',
      'when-asked':
        'Version {version} liegt bereit. Beim Neustart von Latchkey fragt dein Computer nach deinem Passwort.',
      'when-closed':
        'Version {version} liegt bereit. Sie ersetzt diese Version, wenn du Latchkey schließt. Starte es dann mit denselben Optionen neu.',
    },
  },
  waits: {
    build: 'Gerade wird etwas gebaut. Starte neu, wenn das fertig ist.',
    removal: 'Du bist dabei, etwas zu entfernen. Starte neu, wenn das erledigt ist.',
    'hand-over': 'Ein Schlüssel ist unterwegs zu seinem Gerät. Starte neu, wenn er angekommen ist.',
    other: 'Latchkey arbeitet noch an etwas. Versuch es gleich noch einmal.',
  },
  restart: 'Jetzt neu starten',
  lookNow: 'Jetzt nachsehen',
  turnOn: 'Nach neueren Versionen suchen',
  turnOff: 'Nicht mehr suchen',
  whatIsNew: { title: 'Neu in {version}', inEnglish: 'Diese Liste ist auf Englisch.' },
  refused: {
    title: 'Eine neuere Version wurde abgelehnt',
    stays: 'Nichts wurde geändert, und dieses Latchkey läuft weiter. Morgen sieht es wieder nach.',
    why: {
      unsigned: 'Ihre Datei hat keine Signatur. Niemand kann sagen, von wem sie stammt.',
      signature:
        'Ihre Signatur stammt nicht von den Machern von Latchkey, oder sie gehört zu einer anderen Datei.',
      publisher: 'Dein Computer vertraut dem Herausgeber der Datei nicht.',
      older:
        'Die neueste angebotene Version ist älter als diese oder als eine früher angebotene. Vielleicht wurde jene zurückgezogen.',
      'pre-release':
        'Die angebotene Version ist eine Vorabversion. Dieses Latchkey nimmt nur fertige Versionen an.',
      'other-content': 'Die Datei ist nicht die, die signiert wurde.',
      'other-place': 'Der Link zur Datei führte an einen Ort, dem Latchkey nicht traut.',
      'not-for-here': 'Für diese Art von Computer gibt es keine Datei.',
      unreadable: 'Die Beschreibung der neuesten Version ergibt keinen Sinn.',
    },
  },
  failed: {
    unreachable:
      'Beim Suchen nach einer neueren Version hat niemand geantwortet. In einer Stunde versucht Latchkey es wieder.',
    'cut-short':
      'Eine neuere Version ist nicht vollständig angekommen. In einer Stunde versucht Latchkey es wieder.',
    'not-kept':
      'Eine neuere Version ließ sich auf diesem Computer nicht speichern. Sieh nach, ob der Datenträger voll ist.',
    'not-installed':
      'Eine neuere Version konnte diese nicht ersetzen. Lade sie selbst herunter und installiere sie darüber.',
  },
  notHere: {
    source:
      'Dieses Latchkey aktualisiert sich nicht selbst. Hol dir ein neueres auf demselben Weg wie dieses.',
    flathub: 'Neuere Versionen dieses Latchkey kommen von Flathub.',
    homebrew: 'Neuere Versionen dieses Latchkey kommen von Homebrew.',
    portable:
      'Dieses Latchkey aktualisiert sich nicht selbst. Lade ein neueres herunter und ersetze dieses damit.',
    'no-release-key':
      'Wer dieses Latchkey gebaut hat, gab ihm keinen Schlüssel für Updates. Echte könnte es nicht von gefälschten unterscheiden, also sucht es nach keinen.',
  },
};
