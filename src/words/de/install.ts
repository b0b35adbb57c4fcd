import type { install as english } from '../en/install.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const install: WordsOf<typeof english> = {
  place: {
    chromium: { title: 'Chrome, Edge, Brave, Chromium', into: 'Chrome und Verwandte' },
    firefox: { title: 'Firefox', into: 'Firefox' },
    'mac-keychain': { title: 'Schlüsselbund dieses Macs', into: 'Schlüsselbund deines Macs' },
    'windows-store': { title: 'Windows', into: 'Windows' },
  },
  goes: {
    chromium: 'Der Schlüssel von {name} kommt in den einen Speicher, den sich diese Browser teilen.',
    firefox: 'Der Schlüssel von {name} kommt in dieses Profil von Firefox.',
    'mac-keychain':
      'Der Schlüssel von {name} kommt in deinen Schlüsselbund „Anmeldung“. Safari und Chrome finden ihn dort, und Firefox meist auch.',
    'windows-store':
      'Der Schlüssel von {name} kommt in deinen eigenen Speicher in Windows. Edge und Chrome lesen ihn, und Firefox meist auch.',
  },
  blocker: {
    'browser-running': {
      short: 'Firefox ist offen',
      what: 'Solange Firefox offen ist, behält es seine Schlüssel für sich. Schließe alle seine Fenster und sieh dann erneut nach.',
    },
    'tools-missing': {
      short: 'Programm fehlt',
      what: 'Latchkey braucht dafür zwei kleine Programme, und sie sind nicht auf diesem Computer.',
    },
    'primary-password': {
      short: 'Von Hand',
      what: 'Ein Hauptpasswort verschließt dieses Profil. Nur Firefox selbst kann einen Schlüssel hineinlegen.',
    },
    sandboxed: {
      short: 'Von Hand',
      what: 'Dieser Browser ist vom Rest des Computers abgeschottet. Er kann vergessen, was von außen hineingelegt wird.',
    },
    'not-readable': {
      short: 'Von Hand',
      what: 'Dieser Computer lässt Latchkey an dieser Stelle weder nachsehen noch etwas ändern.',
    },
  },
  byHand: {
    chromium:
      'Speichere den Schlüssel als Datei. Öffne chrome://certificate-manager und wähle Meine Zertifikate. Importiere die Datei unter Aus Linux importierte Zertifikate ansehen.',
    firefox:
      'Speichere den Schlüssel als Datei. Suche in den Einstellungen von Firefox nach „Zertifikate“ und drücke auf Zertifikate verwalten. Importiere die Datei unter Ihre Zertifikate.',
    'mac-keychain':
      'Speichere den Schlüssel als Datei. Doppelklicke darauf und wähle den Schlüsselbund „Anmeldung“.',
    'windows-store':
      'Speichere den Schlüssel als Datei und doppelklicke darauf. Bleib bei Aktueller Benutzer und drücke auf Weiter, bis nach den Wörtern gefragt wird.',
  },
  proof: {
    opened: { what: 'Es funktioniert', why: 'Das Schloss hat sich für diesen Schlüssel geöffnet.' },
    refused: {
      what: 'Das Tor hat sich für diesen Schlüssel nicht geöffnet',
      why: 'Es kann eine Minute dauern, bis das Tor einen neuen Schlüssel kennt. Versuche es noch einmal. Bleibt es zu, prüfe alle Schlösser.',
    },
    'not-reached': {
      what: 'Der Schlüssel ist an seinem Platz, aber nichts hat so geantwortet, wie es sollte',
      why: 'Vielleicht ist dieser Computer offline, oder der private Weg ist unterbrochen. Versuche es gleich noch einmal.',
    },
    'not-provable': {
      what: 'Der Schlüssel ist an seinem Platz',
      why: 'Auf diesem Computer darf ihn nur ein Browser benutzen, also liegt der erste Versuch bei dir.',
    },
  },
  list: 'Stellen auf diesem Computer',
  looking: 'Latchkey sucht auf diesem Computer nach Browsern',
  lookingUsually: 'Das dauert meist ein paar Sekunden.',
  practice:
    'Der Übungsschlüssel öffnet nur das gespielte Zuhause. Nimm ihn wieder heraus, wenn du genug gesehen hast.',
  profile: 'Profil „{name}“',
  installed: 'Installiert',
  install: 'Installieren',
  installNamed: 'Installieren: {place}',
  remove: 'Herausnehmen',
  removeNamed: 'Herausnehmen: {place}',
  removeLater:
    'Um den Schlüssel herauszunehmen, schließe alle Fenster von Firefox und sieh dann erneut nach.',
  prove: 'Ausprobieren',
  proveAgain: 'Noch einmal ausprobieren',
  proveNamed: '{what}: {place}',
  proving: 'Latchkey öffnet {address} mit diesem Schlüssel',
  provingUsually: 'Das dauert meist ein paar Sekunden.',
  look: 'Erneut nachsehen',
  lookNow: 'Latchkey sieht nach',
  still: 'Es ist noch offen. Nach dem letzten Fenster braucht Firefox manchmal ein paar Sekunden.',
  tools: {
    package: 'Installiere das Paket <name>{name}</name> und sieh dann erneut nach.',
    unknown: 'Installiere die Werkzeuge von NSS (certutil und pk12util) und sieh dann erneut nach.',
    mac: 'Auf einem Mac hat Homebrew es.',
    copy: 'Namen kopieren',
  },
  doByHand: 'Von Hand erledigen',
  orByHand: 'Oder von Hand erledigen',
  guide: 'Jeden Schritt zeigen',
  restart: 'Schließe den Browser mit allen Fenstern und öffne ihn neu. Er sucht beim Start nach Schlüsseln.',
  open: 'Öffne dann {address} und wähle „{name}“.',
  choose: 'Fragt er, welchen Schlüssel er nehmen soll, wähle „{name}“.',
  alwaysAllow:
    'Dein Mac fragt einmal, ob der Browser den Schlüssel benutzen darf. Drücke auf Immer erlauben.',
  none: {
    title: 'Hier ist keine Stelle für den Schlüssel.',
    why: 'Es wurde kein Browser gefunden, in den Latchkey ihn einsetzen kann. Speichere den Schlüssel als Datei und öffne ihn in deinem Browser.',
  },
  takeOut: {
    heading: 'Den Schlüssel aus diesem Computer herausnehmen',
    lead: 'Für {name}. Hier siehst du jede Stelle, die diesen Schlüssel hat.',
    none: {
      title: 'Latchkey findet diesen Schlüssel hier nirgends.',
      why: 'In manche Browser kann es nicht hineinsehen. Die Anleitung sagt, wie du den Schlüssel von Hand herausnimmst.',
    },
  },
  rules: {
    title: 'Der Browser soll nicht mehr fragen, welchen Schlüssel er nehmen soll',
    what: 'Chrome und Verwandte fragen das nach jedem Start beim ersten Besuch. Eine Regel auf diesem Computer kann für sie antworten.',
    cost: {
      file: 'Dafür braucht es einen Administrator. Der Browser sagt danach, dass er verwaltet wird. Setzt deine Arbeit oder Schule diese Regel schon, lass das aus.',
      registry:
        'Dafür braucht es ein Terminal, das als Administrator geöffnet ist. Der Browser sagt danach, dass er verwaltet wird. Setzt deine Arbeit oder Schule diese Regel schon, lass das aus.',
      preferences:
        'Dafür braucht es keinen Administrator. Browser halten sich meist daran. Verwaltet deine Arbeit oder Schule den Browser, lass das aus.',
    },
    looking: 'Die Regeln werden geschrieben',
    none: 'Für diesen Computer gibt es keine solche Regel.',
    browser: 'Browser',
    browsers: { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', brave: 'Brave' },
    copy: 'Befehl kopieren',
    where: {
      file: 'Sie kommt in die Datei {path}. Um sie zurückzunehmen, lösche diese Datei. Auch dafür braucht es einen Administrator.',
      registry:
        'Sie kommt in die Registry, unter {path}. Um sie zurückzunehmen, lösche dort den Eintrag mit der Nummer aus dem Befehl, und keinen anderen.',
      preferences:
        'Sie kommt in die Einstellungen von {path}. Um sie zurückzunehmen, führe den Befehl unten aus. Er entfernt diese Regel mit allen ihren Einträgen.',
    },
    back: 'Befehl zum Zurücknehmen kopieren',
  },
  dialog: {
    install: 'Schlüssel installieren: {place}',
    tries: 'Danach probiert Latchkey ihn unter {address} aus.',
    rest: 'Sonst ändert sich nichts. Du kannst den Schlüssel hier wieder herausnehmen.',
    macAsks: 'Vielleicht fragt dein Mac nach deinem Anmeldepasswort. Latchkey sieht es nie.',
    folder: 'Ordner: {folder}',
    run: 'Was ausgeführt wird',
    runHow:
      'Ein Name mit $ wird erst bei der Ausführung ausgefüllt, deshalb ist hier kein Geheimnis zu sehen.',
    runCopy: 'Befehle kopieren',
    go: 'Schlüssel installieren',
    busy: 'Wird installiert',
    long: 'Das dauert meist ein paar Sekunden. Vielleicht wartet dein Computer auf deine Antwort.',
    cancel: 'Jetzt nicht',
    remove: 'Schlüssel herausnehmen: {place}',
    removeWhy: 'Die Browser, die diese Stelle nutzen, können {address} dann nicht mehr öffnen.',
    removeStays: 'Andere Geräte und Stellen behalten ihren. Du kannst ihn hier wieder installieren.',
    removeForGood:
      'Andere Geräte und Stellen behalten ihren. Du kannst ihn nicht zurücklegen: Seine Ersatzkopie hier ist gelöscht.',
    removeGo: 'Herausnehmen',
    removeBusy: 'Wird herausgenommen',
    keep: 'Behalten',
  },
};
