import type { terminal as english } from '../en/terminal.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const terminal: WordsOf<typeof english> = {
  looking: 'Latchkey sieht sich {address} an',
  nothingToDo: 'Es gibt nichts zu tun: Alles, was geprüft wurde, ist so, wie du es willst.',
  changes: '{count, plural, one {{count} Änderung.} other {{count} Änderungen.}}',
  untouched: 'Bleibt, wie es ist: {names}',
  applied: '{count, plural, one {Erledigt: {count} Änderung.} other {Erledigt: {count} Änderungen.}}',
  waitingForRateLimit: 'Cloudflare bittet uns, bis {time} langsamer zu machen',
  waitingForCloudflare: 'Warten, bis Cloudflare zeigt, was geändert wurde',
  playedHome: 'Das Übungs-Zuhause hat seinen Connector gestartet',
  agree: {
    question: 'Diese Änderungen vornehmen? Tippe {yes}: ',
    yes: 'ja',
  },
  noKeysKept:
    'Auf diesem Computer ließ sich kein Schlüssel lesen, also gibt es keinen, der nach {folder} kommt.',
  keysKept:
    '{count, plural, one {{count} Schlüsseldatei und die Wörter, die sie öffnen, sind in {folder}. Zusammen öffnen sie die Tür: Bewahre sie getrennt auf.} other {{count} Schlüsseldateien und die Wörter, die sie öffnen, sind in {folder}. Zusammen öffnen sie die Tür: Bewahre sie getrennt auf.}}',
  nothingFound: {
    check: 'Wo Latchkey nachgesehen hat, war alles in Ordnung, und jedes getestete Schloss hält.',
    audit: 'Wo Latchkey nachgesehen hat, fand es keinen anderen Zugang.',
  },
  notLookedAt: {
    'home-assistant':
      'Nicht geprüft: Home Assistant selbst. Setze HOME_ASSISTANT_TOKEN, um auch dort nachzusehen.',
    'device-keys':
      'Nicht ausprobiert: Schlüssel von Geräten, die nicht auf diesem Computer sind oder in einem Tresor liegen, der nicht geöffnet wurde.',
    'test-keys':
      'Nicht ausprobiert: ein Schlüssel, den das Schloss nicht kennt, oder ein gesperrter. Er ließ sich auf diesem Computer nicht lesen.',
    'router-forwards':
      'Nicht geprüft: die Ports, die der Router des Zuhauses weiterleitet. Kein Router dort hat hier alle gezeigt.',
    'address-rules': 'Nicht geprüft: IP Access rules. Das Token darf sie nicht lesen und muss es auch nicht.',
    'origin-rules': 'Nicht geprüft: Origin Rules. Das Token darf sie nicht lesen und muss es auch nicht.',
    'rewrite-rules':
      'Nicht geprüft: URL Rewrite Rules. Das Token darf sie nicht lesen und muss es auch nicht.',
    'redirect-rules': 'Nicht geprüft: Redirect Rules. Das Token darf sie nicht lesen und muss es auch nicht.',
    'configuration-rules':
      'Nicht geprüft: Configuration Rules. Das Token darf sie nicht lesen und muss es auch nicht.',
    'page-rules': 'Nicht geprüft: Page Rules. Das Token darf sie nicht lesen und muss es auch nicht.',
    'worker-routes':
      'Nicht geprüft: Routen von Workers. Das Token darf sie nicht lesen und muss es auch nicht.',
    'access-applications':
      'Nicht geprüft: Access-Anwendungen. Das Token darf sie nicht lesen und muss es auch nicht.',
    'bulk-redirects': 'Nicht geprüft: Bulk Redirects. Das Token darf sie nicht lesen und muss es auch nicht.',
    snippets: 'Nicht geprüft: Snippets. Das Token darf sie nicht lesen und muss es auch nicht.',
    'load-balancers': 'Nicht geprüft: Load Balancer. Das Token darf sie nicht lesen und muss es auch nicht.',
    spectrum: 'Nicht geprüft: Spectrum. Cloudflare hat es nicht gezeigt.',
    'custom-hostnames': 'Nicht geprüft: Custom Hostnames. Cloudflare hat sie nicht gezeigt.',
  },
  until: 'bis {date}',
  keyStates: {
    'not-made': 'kein Schlüssel, der öffnet',
    ready: 'Schlüssel auf diesem Computer',
    'spare-copy-deleted': 'Ersatzkopie hier gelöscht',
    'locked-away': 'nicht bekannt: Der Tresor wurde nicht geöffnet',
    'not-on-this-computer': 'Schlüssel nicht auf diesem Computer',
  },
  change: {
    tunnel: 'Tunnel {name}',
    leads: '{hostname} führt zu {service}, vorher: {before}',
    leadsNew: '{hostname} führt zu {service}, vorher: nirgendwohin',
    leaveTunnel: '{hostnames}: verlässt Tunnel {tunnel}',
    waysLeaveTunnel: 'andere Zugänge verlassen Tunnel {tunnel}: {services}',
    key: 'Schlüssel {name}',
    keyRevoked: 'Schlüssel {name} ({reason})',
    lock: 'Schloss von {hostnames}, Regel {rule}',
    formerLock: 'früheres Schloss von {hostname}, Regel {rule}',
    keyAskedFor: 'bei {hostnames} wird nach einem Schlüssel gefragt',
    keyAskedForNowhere: 'bei keinem Namen wird nach einem Schlüssel gefragt',
    setting: 'Einstellung {setting}: {after}, vorher: {before}',
    proxyCertificate: 'Zertifikat des Reverse-Proxys für {hostnames}',
    shownCertificate: 'Zertifikat, das Cloudflare dem Zuhause zeigt, {name}',
    certificateShown: 'Cloudflare zeigt bei {hostname} sein Zertifikat',
    record: 'Eintrag von {hostname}',
    recordToOurTunnel: 'Eintrag von {hostname} in den Tunnel dieses Zuhauses',
    recordToAppsTunnel: 'Eintrag von {hostname} in den Tunnel, den die App angelegt hat',
    recordInPlaceOf: 'Eintrag von {hostname}, anstelle von {records}',
    recordAsItWas: 'Eintrag von {hostname}: {record}',
    appRepository: 'App-Repository von Home Assistant {url}',
    appInstall: 'App von Home Assistant {app}: installieren',
    appGiveToken: 'App von Home Assistant {app}: ihr den Tunnel geben',
    appStart: 'App von Home Assistant {app}: starten',
    appRestore: 'App von Home Assistant {app}: wie sie vorher war',
    appUninstall: 'App von Home Assistant {app}: deinstallieren',
    homeUrl: 'Eigene Adresse von Home Assistant: {address}',
    homeUrlNone: 'Eigene Adresse von Home Assistant: keine',
    homeTrusts: 'Home Assistant vertraut {networks}',
    homeKeepsTrusting: 'Home Assistant vertraut weiterhin {networks}',
  },
  blockers: {
    ADDRESS_TAKEN: 'Blockiert: An der Adresse ist ein Eintrag von jemand anderem: {names}',
    RULES_FULL: 'Blockiert: In der Domain ist kein Platz für eine weitere Custom Rule: {names}',
    CERTIFICATES_FULL: 'Blockiert: In der Domain ist kein Platz für weitere Zertifikate. Sie hat: {names}',
    LOCK_TOO_LONG: 'Blockiert: So viele Schlüssel und Ausnahmen fasst das Schloss nicht.',
    GAPS_TOO_LONG:
      'Blockiert: Die Schlüssel würden in das Schloss passen, aber nicht mit so vielen Ausnahmen oder Ländern.',
    WEBHOOK_ADDRESS_LOST: 'Blockiert: Die Kennungen dieser Webhooks sind hier nicht bekannt: {names}',
    NO_DEVICES: 'Blockiert: Kein Gerät hat einen Schlüssel.',
    ORIGIN_PULL_TAKEN:
      'Blockiert: Cloudflare zeigt dem Server an der Adresse ein Zertifikat von jemand anderem: {names}',
    CONNECTOR_APP_TAKEN: 'Blockiert: Die App Cloudflared betreibt einen Tunnel von jemand anderem: {names}',
    HOME_CHANGE_WAITING:
      'Blockiert: In Home Assistant wartet eine Änderung von jemand anderem auf ihre Bestätigung.',
    HOME_TAKEOVER_WAITING:
      'Blockiert: Was Home Assistant aus configuration.yaml übernommen hat, wartet dort auf seine Bestätigung.',
  },
  problems: {
    TOKEN_MANGLED: 'Das ist kein API-Token von Cloudflare.',
    TOKEN_GLOBAL_KEY: 'Das ist der Global API Key. Latchkey nimmt nur API-Token.',
    TOKEN_REFUSED: 'Cloudflare nimmt das Token nicht an.',
    TOKEN_EXPIRED: 'Das Token ist abgelaufen.',
    PERMISSION_MISSING: 'Dem Token fehlt ein Recht.',
    CLOUDFLARE_UNREACHABLE: 'Die API von Cloudflare ist nicht zu erreichen.',
    CLOUDFLARE_BUSY: 'Cloudflare bittet uns, langsamer zu machen.',
    CLOUDFLARE_FAILED: 'Die API von Cloudflare hat versagt.',
    CLOUDFLARE_REFUSED: 'Cloudflare hat die Anfrage abgewiesen.',
    OFFLINE: 'Dieser Computer ist offline.',
    PLAN_CHANGED: 'Inzwischen hat sich etwas geändert, es würde also mehr getan, als du erlaubt hast.',
    PLAN_BLOCKED: 'Etwas ist im Weg.',
    HOME_LOGIN_REFUSED: 'Home Assistant nimmt HOME_ASSISTANT_TOKEN nicht an.',
    HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN ist kein Token von Home Assistant.',
    HOME_SILENT: 'Home Assistant antwortet nicht.',
    HOME_UNREACHABLE: 'Home Assistant ist dort, wo es laut Einrichtung sein soll, nicht zu erreichen.',
    other: 'Es ging nicht.',
  },
  refusals: {
    fileNotRead: '{file} lässt sich nicht lesen ({code}).',
    noWorld:
      '{file} enthält keine Übungswelt auf diesem Computer. Hol dir eine mit: npm run practice --silent -- --serve',
    worldSilent: 'Die Übungswelt aus {file} antwortet nicht mehr.',
    noToken: 'Es gibt kein Token. Setze CLOUDFLARE_API_TOKEN, oder verbinde Cloudflare im Fenster.',
    zoneUnknown: 'Das Token sieht keine Domain für {address}. Es sieht: {zones}.',
    zoneUnknownSeesNone: 'Das Token sieht keine Domain für {address}. Es sieht: keine.',
    zoneNotActive: 'Cloudflare betreut {zone} noch nicht, also würde dort kein Schloss halten.',
    noHome: 'Latchkey hat hier kein Zuhause. Nenne mit --setup eine Setup-Datei.',
    severalHomes: 'Es gibt mehrere Zuhause: {addresses}. Nenne eines mit --address.',
    addressNotKept: 'Kein Zuhause in diesem Datenordner ist bei {address}. Es gibt: {addresses}.',
    addressNotKeptThereIsNone:
      'Kein Zuhause in diesem Datenordner ist bei {address}. Es gibt: keines mit einer Adresse.',
    anotherHome:
      'Latchkey hat in dieser Domain schon ein Zuhause: {homes}. Soll es an die neue Adresse umziehen, schreibe seine Kennung in die Setup-Datei. Für ein zweites Zuhause schreibe eine neue Kennung aus acht Hexadezimalziffern.',
    homeWithId: '{address} (Kennung: {id})',
    webhooksLost: 'Die Kennungen dieser Webhooks sind auf diesem Computer nicht bekannt: {names}.',
    running:
      'Latchkey läuft. Schließe zuerst sein Fenster. plan, check, audit, devices und export dürfen daneben laufen.',
    folderShared:
      'Andere Benutzer dieses Computers kommen in {folder} hinein, also bewahrt Latchkey dort nichts auf.',
    folderUnusable: 'Latchkey kann seine Dateien in {folder} nicht benutzen.',
    keysWouldBeLost:
      'Neue Schlüssel gingen verloren, denn kein Schlüsselbund hebt sie auf. Nenne mit --out einen Ordner dafür.',
    notKept: 'In {folder} lässt sich nichts speichern ({code}).',
    notAgreed: 'Nichts wurde geändert. Wenn niemand gefragt werden kann, stimmt --yes zu.',
    blocked: 'Nichts wurde geändert.',
  },
  unexpected:
    'Latchkey hat einen Fehler gemacht und angehalten. Auf nichts, was es jetzt sagt oder tut, ist Verlass.',
  setupFile: {
    notYaml: 'Das ist kein YAML: {detail}.',
    theFile: 'Die Datei',
    missing: '{field} fehlt.',
    unknownField: 'In {field} gibt es kein Feld „{name}“.',
    unknownFieldAtTop: 'In einer Setup-Datei gibt es kein Feld „{name}“.',
    mustBe: {
      text: '{field} muss ein Text sein.',
      number: '{field} muss eine Zahl sein.',
      list: '{field} muss eine Liste sein.',
      block: '{field} muss ein Block aus Feldern sein.',
      other: '{field} muss {expected} sein.',
    },
    mustBeOneOf: '{field} muss eines davon sein: {values}.',
    tooSmall: '{field} ist zu kurz oder zu klein: mindestens {least}.',
    tooBig: '{field} ist zu lang oder zu groß: höchstens {most}.',
    mustBeHostName: '{field} muss ein Hostname in Kleinbuchstaben sein, etwa ha.example.com.',
    mustBePlace:
      '{field} muss ein Host mit seinem Port sein, etwa http://192.168.1.20:5000, ohne Anmeldedaten und ohne Pfad.',
    unexpectedForm: '{field} hat nicht die erwartete Form ({form}).',
    noForm: '{field} hat keine der Formen, die es haben kann.',
    cannotBe: '{field} kann nicht so sein: {detail}.',
    writeForInstance: 'Schreibe zum Beispiel: {offer}',
    addressTwice: '{address} steht zweimal in dieser Datei.',
    notUnderZone: '{address} liegt nicht unter {zone}.',
    isOfException: '{address} ist auch der Name einer Ausnahme.',
    isOfExceptionSoForNobody: '{address} ist auch der Name einer Ausnahme, also müssen seine Geräte [] sein.',
    forNobody: 'Bei {address} darf kein Gerät herein.',
    deviceUnknown: 'In dieser Datei gibt es kein Gerät „{name}“.',
    deviceName: {
      NAME_EMPTY: 'Dieses Gerät hat keinen Namen.',
      NAME_TOO_LONG:
        '„{name}“ ist zu lang: {most, plural, one {Mehr als {most} Zeichen geht nicht.} other {Mehr als {most} Zeichen gehen nicht.}}',
      NAME_TWICE: 'Ein anderes Gerät heißt schon „{name}“.',
    },
  },
  commands: {
    latchkey: {
      summary: 'vom Terminal aus für das Schloss eines Zuhauses sorgen',
      description:
        'Dasselbe Programm wie das Fenster, für Administratoren, cron und Tests. Was du willst, kommt aus einer Setup-Datei, sonst aus dem, was das Fenster erfahren hat, und aus dem, was bei Cloudflare ist. Nur apply ändert etwas, und nur das, dem du zugestimmt hast.',
    },
    plan: {
      summary: 'sagen, was sich ändern würde',
      description:
        'Vergleicht, was gewünscht ist, mit dem, was da ist, und ändert nichts. Endet mit 2, wenn sich etwas ändern würde.',
    },
    apply: {
      summary: 'den Plan ausführen',
      description:
        'Zeigt den Plan, fragt und führt aus, was du erlaubt hast. Ein zweiter Lauf ändert nichts.',
    },
    check: {
      summary: 'prüfen, ob das Schloss hält',
      description:
        'Sieht bei Cloudflare nach und klopft von außen mit und ohne Schlüssel an. Sucht nach anderen Zugängen und nach allem, was andere um das Schloss herum angelegt haben. Endet mit 1, wenn etwas gefunden wurde.',
    },
    audit: {
      summary: 'nach anderen Zugängen suchen',
      description:
        'Sucht nach Wegen zum selben Zuhause, die das Schloss nicht deckt, und nach allem, was andere darum herum angelegt haben. Endet mit 1, wenn etwas gefunden wurde.',
    },
    devices: {
      summary: 'die Geräte und ihre Schlüssel auflisten',
      description:
        'Listet auf, wer einen Schlüssel hat, ob er auf diesem Computer ist und bis wann er öffnet.',
    },
    export: {
      summary: 'das Zuhause in anderer Form ausgeben',
      description: 'Gibt das Zuhause aus, das das Fenster kennt, oder das bei Cloudflare.',
    },
    practice: {
      summary: 'das Ganze in einer Übungswelt proben',
      description:
        'Macht dasselbe wie npm run practice, mit dessen Optionen: siehe latchkey practice -- --help.',
      rest: 'die von npm run practice',
    },
  },
  options: {
    version: 'die Version ausgeben',
    help: 'diese Seite zeigen',
    setup: 'was gewünscht ist, als YAML oder JSON (docs/terminal.md); - für die Standardeingabe',
    address: 'welches Zuhause, wenn es mehrere und keine Setup-Datei gibt',
    world:
      'in der Übungswelt dieser Zeile von npm run practice -- --serve arbeiten, auf diesem Computer; - für die Standardeingabe',
    data: 'Antworten und Tresor hier aufbewahren',
    noKeychain: 'den Schlüsselbund in Ruhe lassen; das Token kommt dann aus der Umgebung',
    json: 'mit einer Zeile JSON statt mit Sätzen enden',
    yes: 'dem Plan im Voraus zustimmen; nötig, wenn niemand gefragt werden kann',
    out: 'die Schlüsseldateien und die Wörter, die sie öffnen (passphrases.json), in diesen Ordner legen, nur für diesen Benutzer',
    keys: 'auch die Schlüssel in diesem Ordner an der Tür ausprobieren, so wie apply --out sie geschrieben hat',
  },
  exportForms: {
    setup: 'als Setup-Datei, mit den Kennzeichen, an denen dasselbe Zuhause wiedererkannt wird',
    terraform:
      'was Latchkey bei Cloudflare eingerichtet hat, für OpenTofu oder Terraform; ohne ein Geheimnis darin',
    recoverySheet: 'als Notfallblatt, eine HTML-Seite zum Drucken; ohne ein Geheimnis darin',
    calendar:
      'als Erinnerungen für einen Kalender (.ics), 60 Tage bevor ein Schlüssel abläuft; ohne ein Geheimnis darin',
    nameOne: 'Fehler: Nenne eine Form: {flags}',
  },
  manual: {
    headings: {
      name: 'NAME',
      synopsis: 'ÜBERSICHT',
      description: 'BESCHREIBUNG',
      commands: 'BEFEHLE',
      options: 'OPTIONEN',
      exitStatus: 'EXIT-STATUS',
      findings: 'FUNDE',
      environment: 'UMGEBUNG',
      files: 'DATEIEN',
      examples: 'BEISPIELE',
      seeAlso: 'SIEHE AUCH',
    },
    synopsis: 'latchkey BEFEHL [OPTION]...',
    synopsisOfCommand: '{command} [OPTION]...',
    seeAlso: 'docs/terminal.md; latchkey BEFEHL --help',
    exitStatus: {
      good: 'nichts zu tun, nichts gefunden, oder alles erledigt',
      findings: 'check, audit: etwas wurde gefunden',
      changes: 'plan: etwas würde sich ändern',
      notDone: 'es ging nicht; ob alles in Ordnung ist, ist nicht bekannt',
      usage: 'die Befehlszeile ist falsch',
    },
    findings: 'check und audit benennen, was sie finden, mit diesen Kennungen: {ids}.',
    environment: {
      cloudflareToken: 'das Token für Cloudflare; ohne es das aus dem Tresor',
      homeToken:
        'ein langlebiges Zugriffstoken eines Administrators von Home Assistant: Damit wird auch Home Assistant selbst geprüft und eingerichtet',
      colours: 'keine Farben, oder Farben auch ohne Terminal',
      language: 'die Sprache dieser Wörter, wie gettext sie liest: Was --json ausgibt, ist in allen gleich',
    },
    files:
      'Antworten, Protokoll und Tresor liegen im Ordner latchkey dort, wo dieses System Anwendungsdaten ablegt, oder wo --data sagt. Es sind dieselben wie die des Fensters.',
  },
  rehearsal: {
    description:
      'Probt das Ganze mit einem gespielten Cloudflare auf diesem Computer. Nichts Echtes wird berührt, und es braucht kein Konto.',
    options: {
      devices: 'wie viele Geräte einen Schlüssel bekommen (1 bis {most})',
      latency: 'Verzögerung jeder API-Anfrage, in Millisekunden',
      fault:
        'eine API-Anfrage scheitern lassen, zum Beispiel "POST cfd_tunnel after reset": <method> <path> [#<n>|#*] <before|after> <trouble>, mit 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false oder malformed-json als trouble; geht auch mehrmals',
      out: 'die .p12-Dateien und eine passphrases.json in diesem Ordner aufheben',
      serve:
        'die Übungswelt weiterlaufen lassen und eine Zeile JSON ausgeben, die sagt, wie sie zu erreichen ist; gebaut wird nichts',
    },
    headings: { usage: 'Aufruf:', options: 'Optionen:' },
    withDefault: '{description} (Standard: {value})',
    stages: {
      build: 'Den privaten Eingang bauen',
      connect: 'Das Zuhause verbinden',
      check: 'Alle Schlösser testen',
      again: 'Ein zweites Mal bauen',
    },
    ok: 'ok',
    notOk: 'nein',
    passed:
      'Alle Schlösser halten: {checks, plural, one {{checks} Prüfung} other {{checks} Prüfungen}}, {devices, plural, one {{devices} Schlüssel} other {{devices} Schlüssel}}, {calls, plural, one {{calls} Anfrage} other {{calls} Anfragen}}.',
    next: 'Als Nächstes: npm start richtet dein echtes Zuhause ein, und im Fenster kannst du vorher üben.',
    nextFailed:
      'Als Nächstes: Hebe diese Ausgabe auf und melde sie. Mit --json bekommst du dasselbe als eine Zeile, die Programme lesen können.',
    nextFault: 'Als Nächstes: Lass den Fehler weg, dann läuft die Probe bis zum Ende.',
    failed: 'Nicht alle Schlösser halten. Diese Prüfungen sind gescheitert: {checks}.',
    exposed:
      '{count, plural, one {{count} Anfrage kam ohne einen Schlüssel von der Liste bis zum Zuhause.} other {{count} Anfragen kamen ohne einen Schlüssel von der Liste bis zum Zuhause.}}',
    wroteAgain:
      '{count, plural, one {Der zweite Bau hat {count} Änderung gemacht. Es hätte keine sein dürfen.} other {Der zweite Bau hat {count} Änderungen gemacht. Es hätte keine sein dürfen.}}',
    refused: 'Die Probe hat angehalten: {code}.',
    notANumber: '{option} muss eine ganze Zahl von {least} bis {most} sein.',
    nothingServed: '--serve baut nichts, also bewirkt {option} damit nichts.',
    cannotKeep: 'In {folder} lässt sich nichts speichern ({code}).',
    kept: '{count, plural, one {{count} Schlüsseldatei und ihre Wörter sind in {folder}.} other {{count} Schlüsseldateien und ihre Wörter sind in {folder}.}}',
    faultsUnmet: 'Keine Anfrage passte zu {faults}: Prüfe den Pfad und die Zahl.',
    quoted: '„{text}“',
    faultProblems: {
      shape:
        'Der Fehler "{text}" ist nicht zu lesen: Erwartet wird "<method> <path> [#<n>] <before|after> <trouble>"',
      method: 'Der Fehler "{text}" ist nicht zu lesen: Die Methode muss eine von diesen sein: {methods}',
      path: 'Der Fehler "{text}" ist nicht zu lesen: Der Pfad muss aus Abschnitten bestehen, etwa cfd_tunnel, dns_records/* oder cfd_tunnel/**',
      occurrence: 'Der Fehler "{text}" ist nicht zu lesen: Nach # kommt eine Zahl ab 1 oder *',
      moment: 'Der Fehler "{text}" ist nicht zu lesen: Der Zeitpunkt muss before oder after sein',
      trouble:
        'Der Fehler "{text}" ist nicht zu lesen: Die Störung muss 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false oder malformed-json sein',
    },
  },
};
