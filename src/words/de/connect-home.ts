import type { connectHome as english } from '../en/connect-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectHome: WordsOf<typeof english> = {
  whatIsTheConnector: {
    title: 'Was ist der Connector?',
    says: 'Ein kleines Programm bei dir zu Hause. Es ruft Cloudflare an und hält diese Leitung offen. So öffnet dein Router keinen Port, und niemand kann von außen anrufen.',
  },
  way: {
    'home-assistant-app': {
      name: 'App in Home Assistant',
      detail: 'Früher Add-on genannt',
    },
    docker: { name: 'Docker', detail: 'Auf einem Computer, der immer läuft' },
    compose: { name: 'Docker Compose', detail: 'Mit eigener Datei' },
    linux: { name: 'Linux', detail: 'Als Systemdienst' },
    windows: { name: 'Windows', detail: 'Als Systemdienst' },
    mac: { name: 'Mac', detail: 'Als Systemdienst' },
  },
  masked: {
    'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
    windows: 'cloudflared.exe service install ••••••••••••',
  },
  steps: {
    'home-assistant-app': {
      open: 'Öffne in deinem Home Assistant <page>die App Cloudflared</page> und drücke auf <b>Installieren</b>.',
      openElse:
        'Geh zu <b>Einstellungen</b>, <b>Apps</b> und öffne den App-Store. Wähle in seinem Menü <b>Repositorys</b> und füge diese Adresse hinzu. Suche dann nach <b>Cloudflared</b>.',
      copy: 'Kopiere den Verbindungscode.',
      paste:
        'Füge ihn auf der Seite <b>Konfiguration</b> der App in das Feld für das Tunnel-Token (<b>tunnel_token</b>) ein. Drücke auf <b>Speichern</b>.',
      parameters:
        'Blende auf derselben Seite die optionalen Einstellungen ein. Füge das unter <b>[Run parameters]</b> hinzu, jeweils in einer Zeile. Speichere noch einmal.',
      start:
        'Drücke auf der Seite <b>Info</b> auf <b>Starten</b>. Schalte <b>Beim Systemstart starten</b> und <b>Watchdog</b> ein.',
    },
    file: 'Speichere den Verbindungscode als Datei.',
    bring: {
      docker:
        'Bringe die Datei auf den Computer, auf dem Docker läuft. Öffne dort ein Terminal, im selben Ordner wie die Datei.',
      compose:
        'Bringe die Datei auf den Computer, auf dem Docker läuft, in einen neuen Ordner. Öffne ein Terminal in diesem Ordner.',
      linux:
        'Bringe die Datei auf den Linux-Computer. Öffne dort ein Terminal, im selben Ordner wie die Datei.',
      mac: 'Bringe die Datei auf den Mac. Öffne dort <b>Terminal</b>, im selben Ordner wie die Datei. Ein Mac, auf dem cloudflared schon läuft, bleibt, wie er ist: Nimm dann einen anderen Computer.',
    },
    run: 'Füge das in das Terminal ein und drücke <b>Enter</b>. Nach einem Neustart startet es von selbst wieder.',
    install: {
      linux:
        'Geh an den Linux-Computer zu Hause und installiere <page>cloudflared</page>. Du brauchst Version 2025.4.0 oder neuer.',
      windows: 'Öffne auf dem Windows-PC <b>Terminal</b> und installiere cloudflared damit:',
      mac: 'Öffne auf dem Mac <b>Terminal</b> und installiere cloudflared damit:',
    },
    composeFile: 'Lege das daneben, in einer Datei namens <b>compose.yaml</b>.',
    windows: {
      copy: 'Kopiere den Befehl.',
      paste:
        'Öffne <b>[Terminal (Admin)]</b>, füge ihn ein und drücke <b>Enter</b>. Nach einem Neustart startet es von selbst wieder. Ein PC, auf dem cloudflared schon läuft, bleibt, wie er ist: Nimm dann einen anderen Computer.',
    },
    settings:
      'Füge auch das ein. Damit baut der Connector die Verbindung so auf, wie du es gewählt hast, und startet neu.',
    runAgain: {
      app: 'Öffne die Seite <b>Konfiguration</b> der App und blende die optionalen Einstellungen ein. Ersetze unter <b>[Run parameters]</b> alle, die gleich anfangen, durch diese. Ohne eine Zeile für <b>--protocol</b> wählt er selbst. Speichere und starte die App neu.',
      terminal:
        'Öffne auf dem Computer des Connectors ein Terminal, füge das ein und drücke <b>Enter</b>. Der Code bleibt, wo er ist. Live-Verbindungen brechen kurz ab.',
      composeLine:
        'Ersetze in <b>compose.yaml</b> auf dem Computer des Connectors die Zeile, die mit <b>command</b> anfängt, durch diese.',
      composeUp: 'Öffne ein Terminal in ihrem Ordner, füge das ein und drücke <b>Enter</b>.',
      mac: 'Öffne <b>Terminal</b> auf dem Mac, füge das ein und drücke <b>Enter</b>. Einstellungen, die nicht von Latchkey sind, bleiben, wie sie sind.',
      windows:
        'Öffne <b>[Terminal (Admin)]</b> auf dem PC, füge das ein und drücke <b>Enter</b>. Einstellungen, die nicht von Latchkey sind, bleiben, wie sie sind.',
    },
  },
  trust: {
    logIn: {
      title: 'Lass das Latchkey machen',
      why: 'Melde dich an, dann sieht Latchkey, welche Adresse Home Assistant abgewiesen hat, und lässt es ihr vertrauen.',
      go: 'Anmelden',
    },
    refused: {
      asking: 'Home Assistant wird gefragt, was es abgewiesen hat',
      askingUsually: 'Das dauert meist ein, zwei Sekunden.',
      list: 'Von Home Assistant abgewiesen',
      title: 'Home Assistant hat {address} abgewiesen',
      detail: 'Vertraue der Adresse nur, wenn dein Connector dort läuft.',
      trust: '{address} vertrauen',
      none: 'Das Protokoll von Home Assistant zeigt keine Abweisung.',
      noneWhy: 'Vielleicht wurde es geleert. Warte, bis es wieder etwas abweist, und sieh dann erneut nach.',
      lookAgain: 'Erneut nachsehen',
      plan: 'Du siehst den Plan, bevor sich etwas ändert. Home Assistant startet einmal neu.',
    },
    planned: {
      title: 'Latchkey kann das einstellen',
      why: 'Mit dem Plan vertraut Home Assistant dem Netzwerk, in dem sein Connector läuft: {networks}. Es startet einmal neu.',
      go: 'Plan ansehen',
    },
    byHand: 'Von Hand erledigen',
    settings: {
      open: 'Öffne in Home Assistant <page>Einstellungen, System, Netzwerk</page> und dort <b>HTTP-Server</b>.',
      add: 'Schalte <b>X-Forwarded-For vertrauen</b> ein, und füge das als vertrauenswürdigen Proxy hinzu:',
      save: 'Speichere. Home Assistant startet neu. Bestätige dann innerhalb von fünf Minuten, sonst nimmt es die Änderung zurück.',
    },
    file: {
      title: 'In eine Datei schreiben',
      why: 'Home Assistant {version} hält das in einer Datei fest. Ab Version 2026.8 kann Latchkey es für dich tun.',
      older: 'Mein Home Assistant ist älter als 2026.8',
      orUpdate: 'Oder Home Assistant aktualisieren',
      theirs:
        'Ersetze {address} durch die Adresse des anderen Computers. Das Protokoll von Home Assistant nennt sie: Suche nach „untrusted proxy“.',
      whyUnknown: 'Vor Version 2026.8 hält Home Assistant das in einer Datei fest.',
      open: 'Öffne die Datei <b>configuration.yaml</b>, zum Beispiel mit der App <b>File editor</b>. Sie liegt im Ordner <b>config</b>.',
      add: 'Schreibe das ans Ende. Gibt es schon eine Zeile <b>http:</b>, füge nur die Zeilen darunter hinzu.',
      restart:
        'Öffne <b>Einstellungen</b>, <b>Werkzeuge</b>, <b>YAML</b>, drücke auf <b>Konfiguration prüfen</b> und dann auf <b>Neu starten</b>.',
      check: 'Jetzt prüfen',
      checking: 'Latchkey prüft das auch von selbst, mindestens alle zehn Sekunden.',
    },
    machine: {
      label: 'Wo läuft der Connector?',
      same: 'Auf dem Computer von Home Assistant',
      another: 'Auf einem anderen Computer',
      anotherWhy:
        'Füge die Adresse des anderen Computers hinzu, zum Beispiel 192.168.1.20. Das Protokoll von Home Assistant nennt sie: Suche dort nach „untrusted proxy“.',
    },
  },
  heading: 'Zuhause verbinden',
  lead: 'Ein kleines Programm zu Hause, der Connector, hält das andere Ende des privaten Wegs. Es baut Verbindungen nur nach außen auf: Kein Port wird geöffnet.',
  where: 'Wo läuft der Connector?',
  repository: 'https://github.com/homeassistant-apps/repository',
  code: 'Verbindungscode',
  command: 'Befehl mit dem Verbindungscode',
  hiddenHere: 'Er ist geheim, deshalb sieht ihn dieses Fenster nie.',
  noSecret: 'Der Befehl enthält kein Geheimnis. Er liest die Datei.',
  copy: 'Kopieren',
  copying: 'Wird kopiert',
  copied: 'Für eine Minute kopiert. Füge ihn jetzt ein',
  copyCommand: 'Befehl kopieren',
  copyText: 'Text kopieren',
  file: {
    save: 'Datei speichern',
    instead: 'Stattdessen als Datei speichern',
    open: {
      'home-assistant-app': 'Öffne sie, kopiere, was darin steht, und lösche sie danach.',
      windows:
        'Öffne sie. Der Befehl ist cloudflared.exe service install, ein Leerzeichen, dann der Inhalt. Lösche die Datei danach.',
    },
    saving: 'Wird gespeichert',
    again: 'Noch einmal speichern',
    saved: 'Gespeichert als {fileName}.',
    browser: 'Dein Browser speichert {fileName}.',
    secret: 'Wer sie hat, kann sich als dein Zuhause ausgeben. Der Befehl räumt sie am Ende weg.',
    secretCompose: 'Wer sie hat, kann sich als dein Zuhause ausgeben. Sie muss neben compose.yaml bleiben.',
  },
  status: {
    title: 'Der private Weg',
    inactive: 'Warten auf dein Zuhause',
    inactiveDetail: 'Latchkey prüft alle paar Sekunden. Du kannst das hier offen lassen.',
    healthy: 'Der private Weg steht',
    healthyDetail: '{name}',
    degraded: 'Teilweise verbunden',
    degradedDetail: 'Einige seiner Leitungen stehen noch nicht. Das gibt sich oft in einer Minute.',
    down: 'Der Weg stand, ist jetzt aber unterbrochen',
    downDetail:
      'Der Connector zu Hause ist stehen geblieben, oder dein Zuhause ist offline. Starte ihn wieder.',
    none: 'Es gibt noch keinen privaten Weg',
    noneDetail: 'Er entsteht, wenn du baust.',
    asking: 'Cloudflare wird nach dem Weg gefragt',
    askingUsually: 'Das dauert meist ein, zwei Sekunden.',
    lost: 'Latchkey kann den Weg gerade nicht sehen. Das hier hat es zuletzt gesehen.',
    home: {
      later: 'Home Assistant antwortet darüber',
      laterDetail: 'Wird ausprobiert, sobald der Weg steht.',
      trying: 'Latchkey versucht, über den Weg hineinzukommen',
      tryingDetail: 'Mit einem deiner eigenen Schlüssel, von außen.',
      usually: 'Das dauert meist weniger als eine Minute.',
      noKey: 'Von hier nicht ausprobiert',
      noKeyDetail:
        'Dieser Computer hat keinen Schlüssel zu diesem Zuhause. Mach weiter und probiere es auf einem Gerät aus, das einen hat.',
      connected: 'Dein Zuhause ist verbunden',
      connectedDetail: 'Home Assistant antwortet über den Weg.',
      refuses: 'Home Assistant weist den Weg ab',
      refusesDetail: 'Du musst ihm erst sagen, dass es dem Weg vertrauen soll.',
      wrong: 'Home Assistant antwortet noch nicht',
    },
  },
  app: {
    title: 'Home Assistant betreibt den Connector',
    why: 'Er startet von selbst. Passiert zwei Minuten lang nichts, sieh dir den Plan an: Latchkey bringt es in Ordnung.',
    plan: 'Plan noch einmal ansehen',
    unseen: 'Latchkey kann den Connector nicht sehen',
    unseenWhy:
      'Home Assistant betreibt ihn, und Latchkey ist dort nicht angemeldet. Melde dich an und sieh dir dann den Plan an: Er gibt dem Connector seinen Code.',
    logIn: 'Anmelden',
    byHand: 'Zeigen, wie es von Hand geht',
  },
  http2: {
    label: 'Wie der Connector die Verbindung aufbaut',
    title: 'HTTP/2 nutzen',
    why: 'Nur wenn Live-Aktualisierungen verloren gehen oder das Netzwerk UDP blockiert. Sonst wählt der Connector selbst.',
  },
  callOut: {
    open: 'Wie der Connector die Verbindung aufbaut',
    heading: 'Wie der Connector die Verbindung aufbaut',
    lead: 'Der Connector findet den Weg zu Cloudflare von selbst. Ändere das nur, wenn Live-Aktualisierungen verloren gehen oder er nicht hinauskommt.',
    plan: 'Plan ansehen',
    logInFirst: 'Anmelden und Plan ansehen',
    done: 'Fertig',
    factPlan: 'Nichts ändert sich, bevor du dem Plan zustimmst',
    factCommand: 'Nichts ändert sich, bevor du es dort ausführst',
    byPlan:
      'Der Plan zeigt, was sich in der App Cloudflared ändert und warum. Was du nicht auswählst, bleibt, wie es in der App ist.',
    back: 'Um eine Auswahl zurückzunehmen, wähle die andere und mach dasselbe noch einmal.',
    seen: {
      label: 'Wie er die Verbindung jetzt aufbaut',
      asking: 'Cloudflare und Home Assistant werden gefragt',
      again: 'Erneut nachsehen',
      logIn: 'Bei Home Assistant anmelden',
      none: 'Zurzeit ist kein Connector verbunden.',
      log: 'Sein Protokoll sagt: über {transports}, mit {addresses}.',
      unseen:
        'Latchkey kann nicht sehen, wie er die Verbindung aufbaut. Sein Protokoll auf seinem Computer sagt es dir, bei „Registered tunnel connection“.',
      unseenApp:
        'Latchkey kann nicht sehen, wie er die Verbindung aufbaut. Sobald du dich anmeldest, liest es das im Protokoll der App.',
      started:
        '{count, plural, one {Gestartet: {when}.} other {{count} Connectoren sind verbunden. Der neueste wurde gestartet: {when}.}}',
      over: { quic: 'QUIC', http2: 'HTTP/2' },
      by: { ipv4: 'IPv4', ipv6: 'IPv6' },
    },
    transport: {
      label: 'Welches Protokoll',
      auto: {
        title: 'Selbst wählen lassen',
        detail: 'QUIC, das ist meist schneller. HTTP/2, wo QUIC nicht hinauskommt.',
      },
      http2: {
        title: 'Nur HTTP/2',
        detail: 'Wenn Live-Aktualisierungen verloren gehen oder das Netzwerk UDP blockiert.',
      },
    },
    addresses: {
      label: 'Welche Adressen',
      auto: {
        title: 'IPv4 oder IPv6',
        detail: 'Was gerade funktioniert. Auch für ein Zuhause, das nur IPv6 hat.',
      },
      ipv4: {
        title: 'Nur IPv4',
        detail: 'Wenn dein Zuhause IPv6 hat, es aber nicht funktioniert.',
      },
      ipv6: {
        title: 'Nur IPv6',
        detail: 'Wenn dein Zuhause IPv4 hat, es aber nicht funktioniert.',
      },
    },
  },
  slow: {
    usually: 'Nach dem Start dauert es meist weniger als eine Minute.',
    'home-assistant-app':
      'Passiert nichts, öffne die Seite Protokoll der App. Eine Zeile mit „ERR“ oder „FATAL“ sagt, warum. Gibt es keine, sagt es eine der letzten Zeilen. Oft fehlt ein Teil des Codes.',
    docker:
      'Passiert nichts, führe docker logs latchkey-cloudflared aus. Eine Zeile mit „ERR“ sagt, warum. Gibt es keine, sagt es die letzte Zeile.',
    compose:
      'Passiert nichts, führe docker compose logs aus. Eine Zeile mit „ERR“ sagt, warum. Gibt es keine, sagt es die letzte Zeile.',
    linux: 'Passiert nichts, führe systemctl status latchkey-cloudflared aus. Dort muss active stehen.',
    windows: 'Passiert nichts, öffne Dienste. Cloudflared agent muss dort als laufend aufgeführt sein.',
    mac: 'Passiert nichts, öffne die Datei /Library/Logs/com.cloudflare.cloudflared.err.log. Eine Zeile mit „ERR“ sagt, warum. Gibt es keine, sagt es die letzte Zeile.',
    firewall: 'Eine strenge Firewall muss ihn über Port 7844 nach außen lassen.',
  },
  practice: {
    title: {
      connector: 'In der Übung muss kein Connector gestartet werden',
      file: 'In der Übung muss keine Datei geschrieben werden',
    },
    why: 'Latchkey kann die Rolle deines Zuhauses spielen.',
    play: 'Latchkey das Zuhause spielen lassen',
    playing: 'Wird gespielt',
  },
  linkFails: 'Der Link öffnet sich nicht',
  again: 'Die Schritte noch einmal zeigen',
  forReal: 'Zeigen, was du in Wirklichkeit tun würdest',
  build: 'Zu „Durchsehen und bauen“',
  technical: 'Technischer Name: cloudflared, der Connector eines Cloudflare-Tunnels.',
  fact: {
    waiting: 'Öffnet sich, wenn dein Zuhause verbunden ist',
    connected: 'Als Nächstes: alle Schlösser von außen testen',
    refused: 'Der Weg steht, aber Home Assistant weist ihn noch ab',
  },
};
