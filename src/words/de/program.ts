import type { program as english } from '../en/program.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const program: WordsOf<typeof english> = {
  ready: 'Latchkey ist bereit. Öffne diese Adresse. Sie gilt einmal:',
  pressToClose: 'Drücke hier Strg+C, um Latchkey zu schließen.',
  openByHand: 'Zeigt dein Browser Latchkey nicht, öffne die Adresse dort.',
  aboutToOpenKeychain: 'Latchkey öffnet den Schlüsselbund dieses Computers. Wenn er fragt, erlaube es.',
  keysWouldBeLost:
    'Schlüssel, die noch nicht auf ihren Geräten sind, gingen verloren: Ohne Schlüsselbund vergisst Latchkey sie, wenn es geschlossen wird.',
  saveThemFirst: 'Speichere sie zuerst im Fenster, oder drücke noch einmal Strg+C, um zu schließen.',
  running: {
    address:
      'Latchkey läuft schon, als Prozess {pid}. Öffne diese Adresse für ein weiteres Fenster. Sie gilt einmal:',
    inFront: 'Latchkey läuft schon, als Prozess {pid}. Sein Fenster ist jetzt vorn.',
    silent: 'Latchkey läuft schon, als Prozess {pid}. Benutze sein Fenster, oder schließe es zuerst.',
    otherOptions:
      'Latchkey läuft schon, als Prozess {pid}, aber ohne {options}. Schließe es zuerst und starte es dann neu.',
  },
  refusals: {
    windowNotBuilt: 'Das Fenster ist noch nicht gebaut. Baue es mit: npm run build',
    taken: 'Latchkey läuft schon. Benutze sein Fenster, oder schließe es zuerst.',
    shared:
      'Andere Benutzer dieses Computers kommen in {folder} hinein, also bewahrt Latchkey dort nichts auf. Nenne mit --data einen eigenen, leeren Ordner, oder verschließe diesen: chmod 700.',
    unusable: 'Latchkey kann seine Dateien in {folder} nicht benutzen.',
    portTaken:
      'Port {port} lässt sich nicht benutzen ({code}). Wähle mit --port einen anderen, oder lass es weg.',
  },
  commandLine: {
    noOption: '„{value}“ ist keine Option. npm start -- --help listet die Optionen auf.',
    unknownOption: 'Eine Option {option} gibt es nicht. npm start -- --help listet die Optionen auf.',
    needsValue: '{option} braucht einen Wert. npm start -- --help listet die Optionen auf.',
    takesNoValue: '{option} nimmt keinen Wert. npm start -- --help listet die Optionen auf.',
    repeated: '{option} ist doppelt angegeben. npm start -- --help listet die Optionen auf.',
    browserOnly: '{option} gilt nur für das Fenster in einem Browser.',
    port: '--port muss eine ganze Zahl von 0 bis 65535 sein.',
    practiceWorld: 'Nur eine Übungswelt auf diesem Computer (http://127.0.0.1:…) kann benutzt werden.',
  },
  usage: {
    title: 'Aufruf: npm start -- [Optionen]',
    browser:
      'das Fenster in einem Browser zeigen, auch wo Electron es könnte; so auch bei --port, --window und --open',
    port: 'auf diesem Port von 127.0.0.1 lauschen statt auf irgendeinem freien',
    data: 'Antworten und Tresor hier aufbewahren',
    window: 'dieses gebaute Fenster zeigen',
    practiceWorld:
      'in dieser Übungswelt üben, die auf diesem Computer sein muss (oder setze LATCHKEY_PRACTICE_WORLD)',
    noKeychain: 'Geheimnisse nur im Arbeitsspeicher behalten und beim Schließen vergessen',
    open: 'das Fenster im Standardbrowser zeigen',
    help: 'das hier zeigen',
  },
  electron: {
    fetching: 'Electron wird geholt, einmalig etwa 115 MB. (npm start -- --browser kommt ohne aus.)',
    pressEnter: 'Drücke die Eingabetaste, um diesmal ohne Electron zu starten.',
    progress: '{megabytes} von {total} MB ({percent} %)',
    progressOpen: '{megabytes} MB',
    skipped: 'Electron wird diesmal nicht geholt. Was schon da ist, bleibt.',
    goesOn:
      'Electron ist noch unterwegs. Latchkey öffnet sich solange im Browser, und beim nächsten Start benutzt es Electron.',
    fetchedForNext: 'Electron ist da. Beim nächsten Start benutzt Latchkey es.',
    notFetchedNow: 'Electron ließ sich nicht holen. Beim nächsten Start versucht Latchkey es wieder.',
    notFetchedOpensBrowser:
      'Electron ließ sich nicht holen, also öffnet sich Latchkey in deinem Browser. Um es von Hand zu versuchen: npx install-electron',
    notFetchedOpenByHand:
      'Electron ließ sich nicht holen, öffne also die Adresse unten in einem Browser. Um es von Hand zu versuchen: npx install-electron',
    notStartedOpensBrowser:
      'Electron ist da, startet aber nicht ({why}), also öffnet sich Latchkey in deinem Browser.',
    notStartedOpenByHand:
      'Electron ist da, startet aber nicht ({why}), öffne also die Adresse unten in einem Browser.',
    why: {
      libraryMissing: '{library} fehlt',
      sandboxForbidden: 'das System verbietet die Sandbox von Electron',
      noDisplay: 'kein Desktop antwortet',
    },
  },
};
