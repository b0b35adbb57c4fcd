import type { connectCloudflare as english } from '../en/connect-cloudflare.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectCloudflare: WordsOf<typeof english> = {
  whatIsAToken: {
    title: 'Was ist ein Token?',
    says: 'Ein Ausweis, den du bei Cloudflare für Latchkey ausstellst. Er erlaubt, was darauf angekreuzt ist, und sonst nichts. Du kannst ihn dort jederzeit für ungültig erklären.',
  },
  permission: {
    'zone-read': { name: 'Deine Domains sehen', row: '[Zone · Zone · Read]' },
    'dns-edit': { name: 'Deine Adresse einrichten', row: '[Zone · DNS · Edit]' },
    'ssl-edit': { name: 'Schlüssel unterschreiben', row: '[Zone · SSL and Certificates · Edit]' },
    'waf-edit': { name: 'Das Schloss anbringen', row: '[Zone · Zone WAF · Edit]' },
    'zone-settings-edit': { name: 'Zusätzlicher Schutz', row: '[Zone · Zone Settings · Edit]' },
    'tunnel-edit': { name: 'Den privaten Weg öffnen', row: '[Account · Cloudflare Tunnel · Edit]' },
    'account-read': { name: 'Den Namen deines Kontos sehen', row: '[Account · Account Settings · Read]' },
  },
  token: {
    heading: 'Verbinde dein Cloudflare-Konto',
    lead: 'Cloudflare gibt dir ein Token: ein Passwort mit begrenzten Rechten. Du erstellst es einmal und fügst es hier ein.',
    open: 'Token-Seite öffnen',
    openHint:
      'Sie öffnet sich in deinem Browser, und alles ist schon ausgefüllt. Bist du abgemeldet, verlangt Cloudflare erst eine Anmeldung. Erscheint das Formular danach nicht, drücke diesen Knopf noch einmal.',
    buttons: 'Die drei Knöpfe',
    paste: 'Füge das Token hier ein',
    hint: 'Es geht direkt an Cloudflare und wird nie wieder angezeigt.',
    show: 'Token anzeigen',
    hide: 'Token verbergen',
    connect: 'Verbinden',
    steps: { make: 'Token erstellen', paste: 'Hier einfügen' },
    technical: 'Welche Rechte hat es?',
    technicalLead: 'Diese und keine anderen. Auf der Cloudflare-Seite heißen sie:',
    fact: 'Beim Verbinden wird nur nachgesehen. Es ändert nichts',
  },
  practice: {
    heading: 'Verbinde das Übungskonto',
    lead: 'Übe, was du bei Cloudflare tun wirst: ein Token erstellen, es kopieren und hier einfügen.',
    openHint:
      'In deinem Browser öffnet sich ein gespieltes Cloudflare. Es sieht anders aus, aber seine drei Knöpfe heißen wie die echten.',
    hint: 'Es öffnet ein Übungskonto, das es nur auf diesem Computer gibt.',
    known: 'Kennst du diesen Teil schon?',
    fill: 'Das Übungs-Token nehmen',
    fact: 'Ein Übungskonto auf diesem Computer',
  },
  checking: {
    heading: 'Latchkey prüft, was das Token darf',
    lead: 'Latchkey fragt Cloudflare nach jedem Recht, das es braucht.',
    list: 'Rechte des Tokens',
    known: '{known} von {count} Rechten geprüft',
    usually: 'Das dauert meist ein paar Sekunden.',
  },
  state: {
    waiting: 'Wartet',
    allowed: 'Erlaubt',
    'read-only': 'Darf lesen, aber nicht ändern',
    missing: 'Fehlt',
  },
  incomplete: {
    heading: 'Dem Token fehlt etwas',
    lead: '{count, plural, one {Es funktioniert, aber ein Recht fehlt.} other {Es funktioniert, aber {count} Rechte fehlen.}}',
    how: 'So bringst du es in Ordnung',
    steps: {
      open: 'Öffne bei Cloudflare deine Tokens. Wähle die drei Punkte neben Latchkey und dann [Edit].',
      'read-only': 'Suche diese Zeilen und ändere am Ende von jeder [Read] in [Edit]:',
      missing: 'Drücke auf [Add more] und wähle:',
      save: 'Drücke auf [Continue to summary] und dann auf [Update token]. Das Token selbst bleibt gleich.',
    },
    tokens: 'Meine Tokens öffnen',
    look: 'Erneut nachsehen',
    still: 'Fehlt noch. Nach dem Speichern braucht Cloudflare manchmal einen Moment.',
    fact: 'Dein Token ist noch da. Du musst es nicht noch einmal kopieren',
  },
  domain: {
    heading: 'Welche Domain?',
    lead: 'Dein Zuhause bekommt eine Adresse unter dieser Domain. Was dort schon ist, bleibt, wie es ist.',
    list: 'Deine Domains',
    notReady: 'Noch nicht bereit',
    account: 'im Konto {account}',
    status: {
      active: 'Bereit',
      pending: 'Wartet auf ihre Nameserver',
      paused: 'Bei Cloudflare pausiert',
      unusable: 'Nicht nutzbar',
    },
    pendingWhy:
      'Trage diese Nameserver einzeln dort ein, wo du die Domain gekauft hast. Cloudflare braucht dann Minuten, manchmal einen Tag.',
    waits: 'Latchkey prüft das jede Minute von selbst.',
    pausedWhy:
      'Öffne die Domain bei Cloudflare und wähle unten auf ihrer Übersicht [Enable Cloudflare on Site].',
    unusableWhy:
      'Sie ist bei Cloudflare so eingerichtet, dass Latchkey sie nicht nutzen kann. Es muss eine vollständige Domain sein.',
    look: 'Erneut nachsehen',
    looking: 'Latchkey sieht nach',
    use: '{domain} verwenden',
    choose: 'Diese Domain verwenden',
    chooseFirst: 'Wähle eine Domain, um weiterzumachen',
    other: 'Ein anderes Token verwenden',
    fact: 'Nichts ändert sich, bevor du zustimmst',
    only: {
      heading: 'Deine Adresse kommt unter {domain}',
      usually: 'Das dauert meist ein paar Sekunden.',
    },
    none: {
      heading: 'Es gibt noch keine Domain',
      lead: 'Dein Konto ist verbunden, hat aber keine Domain, die dieses Token sehen kann.',
      why: 'Eine Adresse braucht eine Domain, zum Beispiel linden.house. Du kannst eine bei Cloudflare kaufen oder eine mitbringen, die du schon hast.',
      open: 'Eine Domain bei Cloudflare hinzufügen',
      scope:
        'Hast du dort eine Domain, gilt das Token vielleicht nicht für sie. Erstelle eins für „[All zones]“.',
    },
  },
  found: {
    heading: 'Wir haben dein Latchkey-Zuhause unter {address} gefunden',
    several: 'Wir haben {count} Latchkey-Zuhause gefunden',
    lead: 'Latchkey hat es früher auf dieser Domain gebaut. Du kannst hier damit weitermachen.',
    list: 'Zuhause',
    keys: '{count, plural, one {{count} Schlüssel} other {{count} Schlüssel}}',
    devices:
      '{count, plural, =0 {Es hat keine Schlüssel} one {Es hat {count} Schlüssel} other {Es hat {count} Schlüssel}}',
    deviceList: 'Schlüssel dieses Zuhauses',
    elsewhere: 'Schlüssel von einem anderen Computer',
    elsewhereWhy:
      'Sie funktionieren wie bisher. Ihre Geheimnisse verlassen den anderen Computer nie, also werden sie von dort übergeben. Du kannst einem Gerät hier jederzeit einen neuen Schlüssel geben.',
    goOn: 'Damit weitermachen',
    fact: 'Nichts ändert sich, bevor du zustimmst',
    another: 'Ein weiteres einrichten',
    anotherWhy: 'Das vorhandene Zuhause bleibt, wie es ist. Das neue bekommt eine eigene Adresse.',
    back: 'Andere Domain',
    looking: 'Latchkey prüft, ob es schon einmal hier war',
  },
  tokenEnd: {
    ends: '{count, plural, =0 {Das Token läuft am {date} ab, in weniger als einem Tag.} one {Das Token läuft am {date} ab, in {count} Tag.} other {Das Token läuft am {date} ab, in {count} Tagen.}}',
    after: 'Danach bleibt dein Zuhause abgeschlossen. Um etwas zu ändern, brauchst du ein neues Token.',
  },
  custody: {
    memory: 'Du fügst das Token dann noch einmal ein.',
    keychain: 'Das Token liegt im Schlüsselbund dieses Computers.',
  },
};
