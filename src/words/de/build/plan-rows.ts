import type * as english from '../../en/build/plan-rows.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const group: WordsOf<typeof english.group> = {
  lock: {
    title: 'Das Tor abschließen',
    detail: 'Anfragen an {address} ohne einen deiner Schlüssel werden blockiert.',
    kept: '{count, plural, one {Dieser frühere Schlüssel öffnet es weiter: {names}.} other {Diese früheren Schlüssel öffnen es weiter: {names}.}}',
  },
  keys: '{count, plural, one {{count} Schlüssel erstellen} other {{count} Schlüssel erstellen}}',
  testKeys: 'Testschlüssel erstellen',
  path: {
    title: 'Einen privaten Weg zu deinem Zuhause öffnen',
    detail: 'Von {address} zu {home}',
  },
  address: { title: 'Deine Adresse einrichten', detail: '{address}' },
  settings:
    '{count, plural, one {{count} Einstellung von {domain} ändern} other {{count} Einstellungen von {domain} ändern}}',
  'taken-over': {
    title:
      '{count, plural, one {Den Eintrag bei {names} übernehmen} other {Die Einträge bei {names} übernehmen}}',
    detail:
      '{count, plural, one {Er führt heute zu {before}. Von da an führt er zu deinem Zuhause. Wenn du alles entfernst, stellt Latchkey den Eintrag wieder her.} other {Sie führen heute zu {before}. Von da an führen sie zu deinem Zuhause. Wenn du alles entfernst, stellt Latchkey die Einträge wieder her.}}',
  },
  'put-back': {
    title:
      '{count, plural, one {Den Eintrag bei {names} wiederherstellen} other {Die Einträge bei {names} wiederherstellen}}',
    detail: '{count, plural, one {Er führt wieder zu {after}.} other {Sie führen wieder zu {after}.}}',
  },
  'moved-names': {
    title:
      '{count, plural, one {Auch {count} anderen Namen umziehen} other {Auch {count} andere Namen umziehen}}',
    detail:
      '{count, plural, one {{names} nutzte den eigenen privaten Weg der App. Jetzt nutzt es den neuen und führt zur selben Stelle.} other {{names} nutzten den eigenen privaten Weg der App. Jetzt nutzen sie den neuen und führen zu denselben Stellen.}}',
    back: '{count, plural, one {{names} nutzt wieder den eigenen privaten Weg der App.} other {{names} nutzen wieder den eigenen privaten Weg der App.}}',
  },
  'old-lock': {
    away: {
      title: 'Das alte Schloss entfernen',
      detail:
        '{count, plural, one {Deine Regel {names} fällt weg, sobald das neue Schloss an seinem Platz ist. Sie kommt zurück, wenn du Latchkey entfernst.} other {Deine Regeln {names} fallen weg, sobald das neue Schloss an seinem Platz ist. Sie kommen zurück, wenn du Latchkey entfernst.}}',
    },
    back: {
      title: 'Das alte Schloss wiederherstellen',
      detail:
        '{count, plural, one {Deine Regel {names} ist wieder da.} other {Deine Regeln {names} sind wieder da.}}',
    },
  },
  'old-keys': '{count, plural, one {{count} Schlüssel sperren} other {{count} Schlüssel sperren}}',
  'other-doors': {
    title:
      '{count, plural, one {{count} anderen Zugang zu deinem Zuhause schließen} other {{count} andere Zugänge zu deinem Zuhause schließen}}',
    detail:
      '{count, plural, one {Führt nicht mehr zu deinem Zuhause: {names}. Das bleibt so, wenn du Latchkey entfernst.} other {Führen nicht mehr zu deinem Zuhause: {names}. Das bleibt so, wenn du Latchkey entfernst.}}',
    everyName: 'jeder Name des Tunnels „{tunnel}“',
  },
  'old-address': {
    title: '{count, plural, one {Eine Adresse abbauen} other {{count} Adressen abbauen}}',
    detail: '{names}',
  },
};

export const changed: WordsOf<typeof english.changed> = {
  lock: 'Das Schloss an deine Schlüssel anpassen',
  lockWithGaps: 'Das Schloss an deine Schlüssel und Lücken anpassen',
  lockWithCountries: 'Das Schloss an deine Schlüssel und Länder anpassen',
  path: 'Den privaten Weg zu deinem Zuhause führen lassen',
  address: 'Deine Adresse zum neuen Weg führen lassen',
};

export const summary: WordsOf<typeof english.summary> = {
  label: 'Was passiert',
  create: { title: 'Neu', says: 'Du bekommst {things}.' },
  update: { title: 'Ändert sich', says: 'Latchkey ändert {things}.' },
  remove: { title: 'Fällt weg', says: 'Latchkey entfernt {things}.' },
  back: { title: 'Kommt zurück', says: 'Latchkey stellt {things} wieder her.' },
  restart: {
    title: 'Startet neu',
    home: 'Home Assistant startet einmal neu, für etwa eine Minute.',
    nothing: 'Nichts startet neu.',
  },
};

export const thing: WordsOf<typeof english.thing> = {
  lock: { new: 'das Schloss', known: 'das Schloss' },
  keys: '{count, plural, one {einen Schlüssel für {names}} other {Schlüssel für {names}}}',
  testKeys: 'Schlüssel, die nur das Schloss testen',
  path: { new: 'einen privaten Weg zu deinem Zuhause', known: 'den privaten Weg' },
  certificates: 'Zertifikate, an denen sich Cloudflare und dein Server erkennen',
  connector: {
    new: 'den Connector in Home Assistant',
    known: 'den Connector in Home Assistant',
  },
  address: '{count, plural, one {die Adresse {names}} other {die Adressen {names}}}',
  'old-address': '{count, plural, one {die Adresse {names}} other {die Adressen {names}}}',
  'taken-over': '{count, plural, one {das Ziel von {names}} other {die Ziele von {names}}}',
  'put-back': '{count, plural, one {den Eintrag bei {names}} other {die Einträge bei {names}}}',
  'moved-names': '{count, plural, one {den Weg zu {names}} other {die Wege zu {names}}}',
  settings:
    '{count, plural, one {{count} Einstellung von {domain}} other {{count} Einstellungen von {domain}}}',
  'old-lock': 'das alte Schloss',
  'old-keys': '{count, plural, one {{count} Schlüssel} other {{count} Schlüssel}}',
  'other-doors':
    '{count, plural, one {{count} anderen Zugang zu deinem Zuhause} other {{count} andere Zugänge zu deinem Zuhause}}',
  home: 'ein paar Einstellungen von Home Assistant',
};

export const certificates: WordsOf<typeof english.certificates> = {
  create: {
    title: 'Cloudflare und deinen Server einander erkennen lassen',
    detail:
      'Dein Server bekommt ein Zertifikat, dem Cloudflare vertraut. Cloudflare bekommt eins, das nur dein Server kennt.',
  },
  update: {
    title: 'Erneuern, woran sich Cloudflare und dein Server erkennen',
    detail: 'Für {address} gibt es neue Zertifikate, und alte fallen weg.',
  },
  remove: {
    title: 'Die Zertifikate entfernen',
    detail: 'Cloudflare vertraut deinem Server nicht mehr und zeigt ihm kein Zertifikat mehr.',
  },
};

export const connector: WordsOf<typeof english.connector> = {
  install: {
    title: 'Home Assistant den Connector betreiben lassen',
    detail: 'Latchkey installiert die App Cloudflared, gibt ihr den Code des privaten Wegs und startet sie.',
  },
  code: {
    title: 'Home Assistant den Connector betreiben lassen',
    detail: 'Die App Cloudflared ist schon da. Latchkey gibt ihr den Code des privaten Wegs und startet sie.',
  },
  options: {
    title: 'Den Connector neu einstellen',
    detail: 'Die App Cloudflared ist da und hat den Code. Latchkey startet sie neu.',
  },
  brings: {
    'stays-up': 'Er startet mit Home Assistant, und wieder, wenn er ausfällt.',
    'both-families':
      'Er ruft Cloudflare über IPv4 oder IPv6 an, je nachdem, was funktioniert: Manches Zuhause hat nur IPv6.',
    'ipv4-alone': 'Er ruft Cloudflare nur über IPv4 an, wie du es gewählt hast.',
    'ipv6-alone': 'Er ruft Cloudflare nur über IPv6 an, wie du es gewählt hast.',
    http2:
      'Er nutzt HTTP/2: Über QUIC können Live-Verbindungen verloren gehen, und manche Netzwerke blockieren es.',
    'any-transport': 'Er darf wieder QUIC nutzen, das meist schneller ist.',
  },
  start: {
    title: 'Den Connector starten',
    detail: 'Die App Cloudflared ist da und hat den Code.',
  },
  remove: {
    title: 'Den Connector entfernen',
    detail: 'Home Assistant hat die App Cloudflared dann nicht mehr.',
  },
  restore: {
    title: 'Den Connector anhalten',
    detail: 'Die App Cloudflared bleibt, wie sie vorher war, ohne den Code.',
  },
};

export const home: WordsOf<typeof english.home> = {
  title: 'Home Assistant einrichten',
  back: { title: 'Home Assistant wieder einstellen, wie es war' },
  urls: 'Die Adressen von Home Assistant selbst werden eingestellt auf {after}.',
  urlsBefore: 'Vorher waren sie {before}.',
  urlsGone: 'Seine Adresse von außen ist nicht mehr eingestellt.',
  trust: 'Es nimmt Besucher an, die über {networks} kommen.',
  wakes: 'Dort schon ohne Wirkung eingetragen, und von da an angenommen: {networks}.',
  trustGone: 'Es nimmt keine Besucher mehr an, die über {networks} kommen.',
  limit: 'Es sperrt einen Besucher nach {count} falschen Anmeldungen aus.',
  restart: 'Dafür startet Home Assistant einmal neu. Das dauert meist etwa eine Minute.',
  confirm:
    'Sobald Latchkey von außen hineinkommt, bestätigt es die Änderung. Sonst macht Home Assistant sie von selbst rückgängig.',
  confirmGone: 'Sobald es wieder da ist, bestätigt Latchkey es.',
};

export const homeLeft: WordsOf<typeof english.homeLeft> = {
  title: 'Latchkey ist nicht bei deinem Home Assistant angemeldet',
  plan: 'Deshalb sieht es dort weder nach, noch ändert es etwas. Alles im Plan ist bei Cloudflare.',
  newPath:
    'Deshalb kann es dem Connector den Code des neuen Wegs nicht geben. Melde dich vorher an, oder gib ihm den Code danach selbst.',
  look: 'Deshalb hat es dort nicht nachgesehen. Was du siehst, ist nur dein Cloudflare-Konto.',
  removal: 'Was Latchkey in Home Assistant eingerichtet hat, bleibt dort, außer du meldest dich vorher an.',
  logIn: 'Anmelden',
};

export const inFile: WordsOf<typeof english.inFile> = {
  title: 'Eine Datei in Home Assistant bleibt für dich',
  why: 'Diese Version führt ihre Liste vertrauenswürdiger Absender in einer Datei. Der nächste Schritt zeigt, was du dort hineinschreibst.',
};

export const untouched: WordsOf<typeof english.untouched> = {
  'custom-rules': '{count, plural, one {{count} andere Regel} other {{count} andere Regeln}}',
  'dns-records': '{count, plural, one {{count} andere Adresse} other {{count} andere Adressen}}',
  'certificate-hostnames':
    '{count, plural, one {{count} andere Adresse, die nach Schlüsseln fragt} other {{count} andere Adressen, die nach Schlüsseln fragen}}',
  tunnels: '{count, plural, one {{count} anderer privater Weg} other {{count} andere private Wege}}',
  'tunnel-in-use':
    '{count, plural, one {Ein alter Weg, weil {count} andere Adresse ihn nutzt} other {Ein alter Weg, weil {count} andere Adressen ihn nutzen}}',
  'declined-settings':
    '{count, plural, one {{count} Einstellung, die du abgelehnt hast} other {{count} Einstellungen, die du abgelehnt hast}}',
  'connector-apps':
    '{count, plural, one {{count} App, die einen anderen privaten Weg betreibt} other {{count} Apps, die einen anderen privaten Weg betreiben}}',
};

export const removed: WordsOf<typeof english.removed> = {
  lock: {
    title: 'Das Schloss abnehmen',
    detail: 'Es kommt zuletzt weg. Bis dahin ist nichts offen.',
  },
  path: {
    title: 'Den privaten Weg entfernen',
    detail: 'Nichts führt mehr zu deinem Zuhause.',
  },
};

export const moved: WordsOf<typeof english.moved> = {
  title: 'Auf einen neuen privaten Weg umziehen',
  detail: 'Der alte Weg wird entfernt. Dein Zuhause braucht den Code des neuen.',
};
