import type { ways as english } from '../en/ways.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const ways: WordsOf<typeof english> = {
  code: {
    title: 'Einen Code scannen',
    detail: 'Im selben WLAN. Der Code gilt zehn Minuten.',
    go: 'Code scannen',
    opening: {
      what: 'Der Code wird erstellt',
      usually: 'Das dauert meist eine Sekunde.',
      none: 'Dieser Computer ist in keinem Netzwerk.',
      noneWhy:
        'Ein Code braucht ein Netzwerk, in dem beide sind. Wechsle in das WLAN des Geräts, oder nimm einen anderen Weg.',
      lookAgain: 'Erneut nachsehen',
    },
    network: {
      other: '{name} ist in einem anderen Netzwerk',
      where: 'In welchem Netzwerk ist {name}?',
      likely: 'Höchstwahrscheinlich in diesem',
      kind: { wifi: 'WLAN', cable: 'Netzwerkkabel', other: 'Anderes Netzwerk' },
      at: '{address} · {interfaceName}',
    },
    know: {
      list: 'Gut zu wissen',
      wifi: 'Beide müssen im selben WLAN sein. Ein Gäste-WLAN hält sie voneinander getrennt.',
      allow: 'Vielleicht fragt dieser Computer, ob Latchkey im Netzwerk antworten darf. Erlaube es.',
    },
    open: {
      heading: 'Scanne diesen Code mit {name}',
      lead: 'Öffne dort die Kamera und richte sie auf den Code. Eine Seite öffnet sich und bietet die Datei an.',
      mustAsk: {
        iphone:
          '{name} muss nach den sechs Wörtern fragen. Passiert das nicht, brich dort ab. Brich auch ab, wenn im Profil von VPN, einem Root-Zertifikat oder Fernverwaltung die Rede ist.',
        android:
          '{name} muss nach den sechs Wörtern fragen. Passiert das nicht, oder warnt es vor einem CA-Zertifikat, brich dort ab.',
        other: '{name} muss nach den sechs Wörtern fragen. Passiert das nicht, brich dort ab.',
        why: 'Nur deine eigene Datei öffnet sich damit. Jemand anderes in diesem Netzwerk könnte eine fremde schicken.',
      },
      leadTyped:
        'Öffne dort diese Adresse im Browser, oder scanne den Code. Eine Seite öffnet sich und bietet die Datei an.',
      picture: 'Ein Code zum Scannen. Er enthält die Adresse {url}',
      address: 'Oder gib dort diese Adresse ein',
      copy: 'Adresse kopieren',
      minutes: '{count, plural, one {Gilt noch eine Minute} other {Gilt noch {count} Minuten}}',
      soon: 'Gilt noch weniger als eine Minute',
      left: '{count, plural, one {Kann noch einmal abgeholt werden} other {Kann {count}-mal abgeholt werden}}',
      stop: 'Jetzt beenden',
      fact: 'Die Wörter stehen nie auf dieser Seite',
    },
    visits: {
      title: 'Wer die Seite geöffnet hat',
      none: 'Noch niemand hat sie geöffnet.',
      who: {
        iphone: 'Ein iPhone',
        android: 'Ein Android-Handy',
        computer: 'Ein Computer',
        unknown: 'Ein Gerät',
      },
      looked: '{who} hat die Seite geöffnet',
      fetched: '{who} hat den Schlüssel abgeholt',
      failed: '{who} wollte den Schlüssel, aber er ließ sich nicht packen',
      from: '{from}, um {when}',
      wasNotYours:
        'Ist eins davon nicht deins? Dann erneuere diesen Schlüssel. Ohne die Wörter kann niemand die Datei öffnen.',
      notYours:
        'Ist eins davon nicht deins? Beende es und erneuere diesen Schlüssel. Ohne die Wörter kann niemand die Datei öffnen.',
    },
    over: {
      heading: 'Der Code gilt nicht mehr',
      headingFetched: 'Der Schlüssel ist unterwegs',
      lead: 'Von diesem Computer kann jetzt niemand einen Schlüssel abholen.',
      fetched: 'Die Datei wurde so oft abgeholt, wie es erlaubt ist.',
      fetchedNext: 'Fehlt sie noch auf einem Gerät, erstelle einen neuen Code.',
      expired: 'Die zehn Minuten sind um.',
      expiredNext: 'Erstelle einen neuen Code, wenn du das Gerät zur Hand hast.',
      cancelled: 'Du hast es beendet.',
      cancelledNext: 'Erstelle einen neuen Code, wann immer du magst.',
      'network-lost': 'Dieser Computer hat das Netzwerk verlassen.',
      'network-lostNext': 'Wechsle wieder in das WLAN des Geräts. Erstelle dann einen neuen Code.',
      again: 'Neuen Code erstellen',
    },
    trouble: {
      title: 'Die Seite öffnet sich dort nicht',
      wifi: 'Prüfe das WLAN auf beiden. Ein Gäste-WLAN oder mobile Daten führen nicht hierher.',
      firewall:
        'Hat dieser Computer wegen seiner Firewall gefragt, erlaube Latchkey. Auf einem Mac steht das unter [Privacy & Security], [Local Network].',
      vpn: 'Nutzt eins von beiden ein VPN, schalte es kurz aus.',
      network: 'Mehr als ein Netzwerk hier? Wähle oben ein anderes.',
      stick: 'Nichts hilft? Ein USB-Stick braucht kein Netzwerk.',
      toStick: 'USB-Stick nehmen',
    },
  },
  stick: {
    title: 'USB-Stick',
    detail: 'Für jedes Gerät mit einem Anschluss. Wir werfen den Stick für dich aus.',
    go: 'USB-Stick nehmen',
    heading: 'Den Schlüssel auf einen Stick schreiben',
    waitingHeading: 'Stecke einen USB-Stick ein',
    lead: 'Latchkey schreibt die Schlüsseldatei für {name} darauf und liest sie zur Probe zurück.',
    waiting: 'Warten auf einen Stick',
    waitingFact: 'Stecke einen Stick oder eine Speicherkarte in diesen Computer',
    looking: 'Latchkey sucht nach Sticks',
    lookingUsually: 'Das dauert meist ein paar Sekunden.',
    list: 'Welcher Stick?',
    unnamed: 'Stick ohne Namen',
    free: '{free} von {total} frei',
    cannot: {
      'read-only': 'Lässt sich nicht beschreiben',
      'not-mounted': 'Noch nicht geöffnet',
      full: 'Kein Platz darauf',
    },
    why: {
      'read-only': {
        what: 'Dieser Stick lässt sich nicht beschreiben.',
        why: 'Sein kleiner Schalter steht auf „lock“, oder dieser Computer kann sein Format nur lesen. Ein Mac kann NTFS nur lesen.',
        next: 'Stelle den Schalter um, oder nimm einen Stick im Format FAT oder exFAT.',
      },
      'not-mounted': {
        what: 'Dieser Computer sieht den Stick, hat ihn aber nicht geöffnet.',
        why: 'Vielleicht startet er noch, oder dieser Computer kennt sein Format nicht.',
        next: 'Öffne ihn einmal in deinem Dateimanager. Dieser Bildschirm macht dann von selbst weiter.',
      },
      full: {
        what: 'Auf diesem Stick ist kein Platz.',
        why: 'Eine Schlüsseldatei ist klein, der Stick muss also bis aufs letzte Byte voll sein.',
        next: 'Lösche etwas davon, oder nimm einen anderen Stick.',
      },
    },
    format: {
      title: '{name} kann diesen Stick vielleicht nicht lesen.',
      why: 'Er hat das Format {format}. Handys und Tablets lesen FAT und exFAT, und jeder Computer auch.',
      next: 'Nimm einen Stick im Format FAT oder exFAT, oder lass das Gerät einen Code scannen.',
    },
    formatName: {
      fat: 'FAT',
      exfat: 'exFAT',
      ntfs: 'NTFS',
      apfs: 'APFS',
      hfs: 'Mac OS Extended',
      other: 'unbekannt',
    },
    warn: 'Wer den Stick findet, hat die Datei, aber nicht die Wörter. Schreibe sie nicht darauf.',
    write: 'Schlüsseldatei schreiben',
    writing: 'Die Schlüsseldatei wird geschrieben. Lass den Stick stecken.',
    fact: 'Sonst wird auf dem Stick nichts angefasst',
    factOff: 'Wähle einen Stick, der sich beschreiben lässt',
    doneHeading: 'Der Schlüssel ist auf dem Stick',
    doneLead: 'Geschrieben und fehlerfrei zurückgelesen.',
    written: 'Auf {drive}',
    eject: 'Stick auswerfen',
    ejecting: 'Der Stick wird ausgeworfen',
    doneFact: 'Lass ihn stecken, bis er ausgeworfen ist',
    outHeading: 'Du kannst ihn herausziehen',
    outLead: 'Stecke ihn an {name} an und öffne dort die Datei.',
    pulledHeading: 'Der Stick ist draußen',
    pulledLead:
      'Er wurde nicht ausgeworfen, aber die Datei darauf war vorher schon vollständig. Probiere sie auf {name} aus.',
    outNext:
      'Funktioniert der Schlüssel dort, stecke den Stick hier wieder ein. Latchkey löscht die Datei davon.',
    onIt: 'Schlüsseldateien auf diesem Stick',
    onItWhy:
      'Lösche sie, sobald das Gerät seinen Schlüssel hat. Eine gelöschte Datei lässt sich mit den richtigen Werkzeugen oft wiederherstellen.',
    delete: 'Vom Stick löschen',
    deleted: 'Die Schlüsseldateien sind vom Stick gelöscht.',
    tidy: {
      heading: 'Schlüsseldateien von einem Stick löschen',
      lead: 'Ein Gerät, das seinen Schlüssel hat, braucht die Datei nicht mehr.',
      count: '{count, plural, one {{count} Schlüsseldatei} other {{count} Schlüsseldateien}}',
      none: 'Auf diesem Stick ist keine Schlüsseldatei.',
      all: 'Alle werden gelöscht, auch die für andere Geräte. Eine gelöschte Datei lässt sich mit den richtigen Werkzeugen oft wiederherstellen.',
    },
  },
  airdrop: {
    title: 'AirDrop',
    detail: 'Von diesem Mac zu einem Gerät in der Nähe.',
    go: 'Mit AirDrop senden',
    heading: 'Den Schlüssel mit AirDrop senden',
    lead: 'Das Teilen-Menü dieses Macs öffnet sich. Wähle dort AirDrop und dann {name}.',
    leadAgain: 'Wähle im Menü AirDrop und dann {name}. Latchkey erfährt nicht, was du gewählt hast.',
    list: 'Vorher gut zu wissen',
    near: 'Halte beide wach und nah beieinander, mit WLAN und Bluetooth an.',
    only: 'Wähle AirDrop und nichts anderes. Mail und Nachrichten würden eine Kopie behalten.',
    safari:
      'Auf einem iPhone oder iPad ist das der Schlüssel für Safari: Er öffnet sich in den Einstellungen als Profil.',
    app: 'Die Home-Assistant-App kann ihn von dort nicht nehmen. Sie braucht einen anderen Weg.',
    mac: 'Auf dem anderen Mac landet die Datei in Downloads.',
    toCode: 'Für die App einen Code scannen',
    open: 'Teilen-Menü öffnen',
    again: 'Menü noch einmal öffnen',
    fact: 'Die Wörter reisen nicht mit',
    shown: 'Ist er angekommen?',
    arrived: 'Ja, angekommen',
    lost: 'Nein',
    lostWhy: 'Vielleicht hat dein Mac das Gerät nicht gefunden.',
    lostNext:
      'Wecke es auf und schalte auf beiden WLAN und Bluetooth ein. Stelle dort bei AirDrop ein, dass es zehn Minuten lang von allen empfängt. Öffne dann das Menü noch einmal.',
  },
  file: {
    title: 'Datei speichern',
    go: 'Datei speichern',
    heading: 'Den Schlüssel als Datei speichern',
    lead: 'Du bringst die Datei selbst zu {name}. Sechs Wörter verschließen sie.',
    list: 'Die Datei',
    where: 'Wofür ist sie?',
    save: 'Schlüsseldatei speichern',
    saveAgain: 'Noch einmal speichern',
    saved: 'Gespeichert als {fileName}.',
    downloaded: 'Dein Browser speichert {fileName}.',
    savedWhy: 'Sie öffnet sich nur mit den Wörtern. Lösche sie, sobald das Gerät seinen Schlüssel hat.',
    fact: 'Die Wörter sind nicht in der Datei',
    bring: {
      title: 'Wie sie zu {name} kommt',
      iphoneApp: {
        cloud: 'iCloud Drive: Lege die Datei dort ab. Öffne sie auf dem Gerät in der App „Dateien“.',
        share:
          'LocalSend, eine kostenlose App für beide: Schicke die Datei und sichere sie dort in „Dateien“.',
        cable: 'Ein Kabel reicht nicht bis in die App „Dateien“. Ein USB-Stick schon.',
        airdrop:
          'Nicht AirDrop: Die Datei öffnet sich dann in den Einstellungen, wo die App sie nicht sehen kann.',
      },
      iphoneSafari: {
        airdrop:
          'AirDrop von einem Mac: Die Datei öffnet sich in den Einstellungen, und da gehört sie für Safari hin.',
        files:
          'Nicht die App „Dateien“, ein Kabel oder LocalSend: Neuere Systeme installieren sie von dort nicht.',
      },
      android: {
        cable:
          'Kabel: Schließe das Gerät an und wähle in seiner Benachrichtigung „Dateiübertragung“. Kopiere die Datei dann in den Ordner Download.',
        share:
          'Quick Share unter Windows, oder LocalSend überall: Schicke die Datei und nimm sie auf dem Gerät an.',
      },
      computer: {
        share:
          'Ein USB-Stick, ein freigegebener Ordner oder LocalSend: was du sonst auch für Dateien nimmst.',
      },
      mac: {
        airdrop: 'AirDrop von einem anderen Mac: Die Datei landet in Downloads.',
      },
      program: {
        copy: 'Kopiere sie so, wie du auch andere Dateien dorthin kopierst, zum Beispiel mit scp. Niemand sonst muss sie lesen können.',
      },
      mail: {
        toFiles:
          'E-Mail an dich selbst: Halte auf dem Gerät den Anhang gedrückt und sichere ihn in „Dateien“.',
        toSettings:
          'E-Mail an dich selbst: Öffne sie auf dem Gerät in Mail von Apple und tippe auf den Anhang.',
        toDevice: 'E-Mail an dich selbst: Speichere auf dem Gerät den Anhang.',
        means:
          'Ohne die Wörter kann niemand die Datei benutzen, also schreibe sie nie in eine E-Mail. Lösche die E-Mail danach, auch aus den gesendeten.',
      },
    },
    renamed: {
      title: 'Die Datei heißt anders',
      number:
        'Ein Browser hängt vielleicht eine Nummer an, zum Beispiel (1). Das schadet nicht. Nimm die neueste.',
      ending: 'Endet sie auf .txt oder .bin, benenne sie so um, dass sie auf {ending} endet.',
    },
  },
  install: {
    title: 'Auf diesem Computer installieren',
    detail: 'Latchkey setzt ihn in deinen Browser ein und probiert ihn aus.',
    go: 'Hier installieren',
    heading: 'Den Schlüssel auf diesem Computer installieren',
    lead: 'Für {name}, wenn das der Computer ist, den du gerade benutzt.',
    fact: 'Du siehst jeden Schritt, bevor er geschieht',
  },
  iphone: {
    title: 'Dieses Gerät braucht seinen Schlüssel an zwei Stellen',
    why: 'Die Home-Assistant-App und Safari teilen ihn nicht. Benutzt du beide, gib beiden den Schlüssel.',
    app: 'Home-Assistant-App',
    appDetail: 'Die App fragt nach dieser Datei. Sie wartet in der App „Dateien“.',
    safari: 'Safari',
    safariDetail: 'Diese öffnet sich in den Einstellungen, als Profil.',
    onPage: 'Die Seite hinter dem Code bietet beide an.',
  },
  program: {
    title: 'Was bekommt den Schlüssel?',
    pem: 'Ein Befehl oder ein Skript',
    pemDetail: 'Eine Textdatei, für curl und die meisten Programme. Die sechs Wörter verschließen sie.',
    pkcs12: 'Ein Programm, das eine .p12 verlangt',
    pkcs12Detail: 'Derselbe Schlüssel in anderer Form. Auch ihn verschließen die sechs Wörter.',
    alexa: 'Dein eigener Alexa-Skill',
    alexaDetail: 'Ein Ordner für Amazon. Der Schlüssel darin ist nicht mit Wörtern verschlossen.',
    save: 'Ordner für Alexa speichern',
    lead: 'Dein Skill erreicht dein Zuhause mit diesem Schlüssel. Die Anleitung sagt, wohin bei Amazon jede Datei gehört.',
    fact: 'Diesen Ordner verschließen keine Wörter',
    open: {
      title: 'Wer diesen Ordner hat, hat den Schlüssel.',
      why: 'Die Datei secret.json öffnet dein Schloss, weil das Programm bei Amazon sie lesen muss.',
      next: 'Gib ihn niemandem, und lösche den Ordner, sobald der Skill funktioniert.',
    },
    savedWhy: 'Folge der Anleitung und lösche dann den Ordner.',
    noWords: 'Alexa fragt nach keinen Wörtern',
  },
};
