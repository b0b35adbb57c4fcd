import type { homeAssistant as english } from '../en/home-assistant.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const homeAssistant: WordsOf<typeof english> = {
  logIn: {
    heading: 'Darf Latchkey dein Zuhause einrichten?',
    lead: 'Du meldest dich auf der Seite von Home Assistant selbst an. Was du dort eingibst, bleibt dort: Latchkey sieht dein Passwort nie.',
    what: 'Was Latchkey damit macht',
    points: {
      looks: 'Es sieht nach, was da ist. Nichts ändert sich, bevor du dem Plan zustimmst.',
      sets: {
        unknown:
          'Hat dein Home Assistant Apps, installiert es den Connector und startet ihn. Es sorgt dafür, dass Home Assistant ihm vertraut.',
        app: 'Es installiert den Connector, startet ihn und sorgt dafür, dass Home Assistant ihm vertraut.',
        elsewhere: 'Es sorgt dafür, dass Home Assistant dem Connector vertraut, den du selbst startest.',
      },
      gives: 'Es beendet die Anmeldung, wenn die Arbeit getan ist.',
    },
    warning: {
      title: 'Die Seite nennt {address}',
      why: 'Das ist Latchkey auf diesem Computer: Dorthin kommt die Anmeldung zurück. Die Seite zeigt es in Gelb, und das soll so sein.',
    },
    open: 'Anmeldeseite öffnen',
    opening: 'Die Anmeldeseite wird vorbereitet',
    again: 'Neue Anmeldeseite holen',
    waiting: 'Warten, bis du dich auf der geöffneten Seite anmeldest',
    waitingWhy: 'Dieses Fenster macht dann von selbst weiter.',
    pageFails: 'Die Seite hat sich nicht geöffnet',
    pageFailsWhy: 'Kopiere ihre Adresse und öffne sie in einem Browser auf diesem Computer.',
    copyPage: 'Adresse kopieren',
    practice:
      'In der Übung ist das die Seite des gespielten Zuhauses. Name und Passwort sind dort schon ausgefüllt.',
    without: 'Ohne Anmeldung weitermachen',
    withoutWhy: 'Dann zeigt dir Latchkey jeden Schritt, und du machst ihn selbst.',
    fact: 'Dein Passwort bleibt bei Home Assistant',
    looking: {
      heading: 'Latchkey sieht sich dein Home Assistant an',
      lead: 'Du bist angemeldet. Latchkey liest, was da ist, und ändert nichts.',
      what: 'Home Assistant wird gefragt',
      usually: 'Das dauert meist ein paar Sekunden.',
    },
  },
  token: {
    fold: 'Stattdessen ein langlebiges Zugriffstoken verwenden',
    label: 'Langlebiges Zugriffstoken',
    hint: 'Öffne in Home Assistant dein Profil, dann <b>Sicherheit</b>. Drücke unten auf dieser Seite auf <b>Token erstellen</b>.',
    kept: 'Latchkey hebt es nur auf, solange es offen ist. Lösche es dort, wenn du fertig bist.',
    use: 'Mit diesem Token anmelden',
    using: 'Anmeldung läuft',
    empty: 'Das Token ist leer. Kopiere es zuerst aus Home Assistant.',
  },
  installation: {
    os: 'Installiert als Home Assistant OS',
    supervised: 'Installiert als Home Assistant Supervised',
    container: 'Installiert als Container',
    core: 'Installiert als eigenes Programm',
    unknown: 'Latchkey kann nicht sehen, wie es installiert ist',
  },
  found: {
    ready: {
      heading: 'Dein Zuhause ist bereit',
      lead: 'Latchkey richtet den Rest ein. Du siehst jede Änderung, bevor sie geschieht.',
    },
    odd: {
      heading: 'Was Latchkey gefunden hat',
      lead: 'Eine Sache hier ist einen Blick wert, bevor du weitermachst.',
    },
    facts: 'Was Latchkey gefunden hat',
    lead: 'Latchkey ist als {name} angemeldet. Es hat sich umgesehen und nichts geändert.',
    list: 'Dein Home Assistant',
    version: 'Home Assistant {version}',
    origin: {
      title: 'Wo der Connector es findet',
      yes: '{origin}. Es antwortet dort.',
      no: '{origin}. Es antwortet dort nicht.',
      unknown: '{origin}',
      noWhy: 'Vielleicht hat sich die Adresse geändert. Sieh erneut nach, sonst führt der Weg ins Leere.',
    },
    app: {
      title: 'App Cloudflared',
      none: 'Noch nicht installiert',
      impossible: 'Diese Art von Home Assistant hat keine Apps. Der Connector läuft daneben.',
      idle: 'Installiert, betreibt aber keinen privaten Weg',
      ours: 'Betreibt den privaten Weg dieses Zuhauses',
      another: '{path} Latchkey lässt sie in Ruhe.',
      'taken-over': '{path} Latchkey übernimmt sie, wie du unten gewählt hast.',
      two: 'Sie ist zweimal installiert. Zwei Connectoren können sich in die Quere kommen.',
    },
    others: {
      named: 'Sie betreibt den privaten Weg „{name}“.',
      unnamed: 'Sie betreibt einen anderen privaten Weg.',
      leads: 'Der führt zu {addresses}.',
    },
    trust: {
      title: 'Wer Besucher zu ihm durchreichen darf',
      nobody: 'Noch niemand',
      some: 'Es vertraut {proxies}',
      file: 'Steht in einer Datei, die nur du ändern kannst',
      waiting: 'Die Änderung von jemand anderem wartet dort auf Bestätigung.',
      'taking-over':
        'Es hat configuration.yaml übernommen und wartet auf dich: Bestätige das innerhalb von fünf Minuten unter Einstellungen, System, Netzwerk.',
      failed: 'Die letzte Änderung dort ließ sich nicht anwenden.',
      'not-confirmed':
        'Niemand hat die letzte Änderung dort rechtzeitig bestätigt, also wurde sie rückgängig gemacht.',
    },
    url: { title: 'Seine eigene Adresse von außen', none: 'Keine ist eingestellt', some: '{url}' },
    secondFactor: {
      title: 'Zweiter Schritt bei der Anmeldung',
      on: 'Eingeschaltet für {name}',
      off: 'Ausgeschaltet für {name}',
      unknown: 'Latchkey kann das nicht sehen',
      why: 'Damit öffnet ein Passwort allein nichts: Es braucht auch einen Code von deinem Handy.',
      page: 'Deine Sicherheitsseite öffnen',
    },
    limit: {
      title: 'Falsche Anmeldungen',
      some: 'Nach {count} davon sperrt es den Besucher aus',
    },
    mayDo: 'Was Latchkey tun darf',
    connector: {
      label: 'Wer betreibt den Connector?',
      app: 'Home Assistant selbst',
      appDetail: 'Latchkey installiert die App Cloudflared, gibt ihr ihren Code und startet sie.',
      appThere: 'Eine App Cloudflared ist schon da.',
      appTaken: 'Latchkey kann sie nicht übernehmen: Dein Cloudflare-Konto zeigt diesen Weg nicht.',
      appWouldStop: 'Danach würde das hier nicht mehr funktionieren: {names}.',
      appMoves: 'Latchkey übernimmt sie.',
      appAlong:
        '{count, plural, one {{names} funktioniert weiter, über den neuen Weg.} other {{names} funktionieren weiter, über den neuen Weg.}}',
      appHome:
        '{count, plural, one {{names} führt zu deinem Zuhause und funktioniert weiter, wenn du es als deine Adresse wählst.} other {{names} führen zu deinem Zuhause. Was du davon als deine Adresse wählst, funktioniert weiter, der Rest nicht mehr.}}',
      appOutside:
        '{count, plural, one {{names} funktioniert dann nicht mehr, weil es nicht in deiner Domain ist.} other {{names} funktionieren dann nicht mehr, weil sie nicht in deiner Domain sind.}}',
      appStays: 'Latchkey übernimmt sie. Dieser Weg bleibt, und seine anderen Namen funktionieren weiter.',
      appBeside: 'Latchkey würde eine zweite daneben installieren.',
      elsewhere: 'Ein anderer Computer',
      elsewhereDetail: 'Du startest ihn selbst. Nach dem Bau zeigt dir Latchkey, wie.',
      recommended: 'Empfohlen',
    },
    offers: 'Angebote',
    loginLimit: {
      title: 'Aussperren, wer Passwörter rät',
      why: 'Nach fünf falschen Anmeldungen lässt Home Assistant diesen Besucher nicht weiter probieren.',
    },
    urls: {
      title: 'Home Assistant seine neue Adresse nennen',
      why: 'Dann führen Links in Nachrichten und in der App an die richtige Stelle, zu Hause und unterwegs.',
    },
    inFile: {
      title: 'Eine Datei bleibt für dich',
      why: 'Home Assistant {version} führt seine Liste vertrauenswürdiger Absender in einer Datei. Ab Version 2026.8 kann Latchkey das für dich einstellen.',
      later: 'Lässt du es, wie es ist, zeigt dir Latchkey später, was du dort hineinschreibst.',
    },
    fact: 'Nichts ändert sich, bevor du dem Plan zustimmst',
    lookAgain: 'Erneut nachsehen',
    logOut: 'Abmelden',
  },
  update: {
    offer: 'Home Assistant zuerst aktualisieren',
    offerWhy:
      'Es macht ein Backup, aktualisiert sich und startet neu. Das dauert meist ein paar Minuten, mit einem großen Backup länger.',
    byHand: 'Aktualisiere es so, wie du es installiert hast. Melde dich dann wieder an.',
    asking: 'Wird gefragt',
    heading: 'Home Assistant aktualisiert sich',
    lead: 'Das macht es allein, mit einem Backup vorweg. Du kannst dieses Fenster schließen und wiederkommen.',
    what: 'Warten, bis es mit einer neueren Version zurückkommt',
    usually: 'Das dauert meist ein paar Minuten. Ein großes Backup dauert länger.',
    still: 'Es hat noch Version {version}.',
    away: 'Es antwortet gerade nicht. Das ist normal.',
    lookAgain: 'Erneut nachsehen',
    back: 'Ohne das weitermachen',
    fact: 'Seine eigene Update-Seite zeigt, wie weit es ist',
  },
};
