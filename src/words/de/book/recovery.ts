import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  title: 'Notfallblatt für {address}',
  facts: {
    address: 'Adresse',
    atHome: 'Zu Hause',
    toWriteIn: '________________________ (von Hand eintragen)',
    account: 'Cloudflare-Konto',
    domain: 'Domain',
    settings: 'Einstellungen vorher',
    made: 'Geschrieben am',
  },
  setting: '{setting} war {before}',
  lockedOut: {
    title: 'Wenn du nicht hineinkommst',
    atHome: {
      known:
        'Öffne zu Hause {atHome} in einem Browser. Das Schloss ist bei Cloudflare, also steht es dir dort nicht im Weg.',
      unknown:
        'Öffne zu Hause Home Assistant unter seiner Adresse in deinem eigenen Netzwerk. Das Schloss ist bei Cloudflare, also steht es dir dort nicht im Weg.',
    },
    steps: [
      'Benutze unterwegs ein anderes Gerät, das einen Schlüssel hat.',
      'Kein Schlüssel mehr da? Öffne Latchkey auf irgendeinem Computer und verbinde es mit deinem Cloudflare-Konto. Es findet dieses Zuhause wieder und erstellt neue Schlüssel.',
      'Letzter Ausweg: Öffne bei Cloudflare **Security**, **Security rules** und schalte das unten genannte Schloss aus. Von da an kann jeder im Internet deine Anmeldeseite erreichen. Schalte es wieder ein, sobald du drin bist.',
    ],
  },
  remove: {
    title: 'Alles von Hand entfernen',
    lead: 'Halte diese Reihenfolge ein. Das Schloss kommt zuletzt, damit dazwischen nichts offen steht.',
    record: 'Unter **DNS**, **Records**: Lösche die Einträge unten.',
    path: {
      tunnel:
        'Halte zu Hause den Connector (cloudflared) an. Dann, unter **Zero Trust**, **Networks**, **Connectors**: Lösche den Tunnel.',
      'public-address':
        'Schließe den Port in deinem Router. Unter **SSL/TLS**, **Origin Server**: Widerrufe das Origin-Zertifikat.',
    },
    hostname: 'Unter **SSL/TLS**, **Client Certificates**, **Hosts**: Nimm die Adresse heraus.',
    keys: {
      all: 'Auf derselben Seite: Widerrufe die Schlüssel unten.',
      someFromBefore:
        'Auf derselben Seite: Widerrufe die Schlüssel unten. Die von vorher sind nicht von Latchkey: Behalte jeden, den du anderswo benutzt.',
    },
    home: 'In Home Assistant: Nimm die externe URL und die vertrauenswürdigen Proxys heraus, die Latchkey hinzugefügt hat, und die App Cloudflared.',
    lock: 'Ganz zuletzt, unter **Security**, **Security rules**: Lösche das Schloss.',
  },
  things: {
    title: 'Was bei Cloudflare ist',
    what: 'Was',
    name: 'Name',
    id: 'Kennung',
    kinds: {
      'dns-record': 'DNS-Eintrag',
      'lock-rule': 'Das Schloss (Custom Rule)',
      'certificate-hostname': 'Hier wird nach einem Schlüssel gefragt',
      tunnel: 'Tunnel',
      'origin-certificate': 'Origin-Zertifikat',
      'pull-certificate': 'Eigenes Zertifikat von Cloudflare',
    },
  },
  keys: {
    title: 'Schlüssel, die öffnen',
    device: 'Name',
    serial: 'Seriennummer',
    until: 'Bis',
    none: 'Keine.',
    fromBefore: '{name} (von vorher)',
    nameless: 'Kein Name',
  },
  more: {
    things:
      '{count, plural, one {Und noch eins. Bei Cloudflare trägt es das Wort „latchkey“ oder eine Adresse dieses Zuhauses.} other {Und {count} weitere. Bei Cloudflare tragen sie das Wort „latchkey“ oder eine Adresse dieses Zuhauses.}}',
    keys: 'Und {count} weitere, unter **SSL/TLS**, **Client Certificates**.',
  },
  otherwise:
    'Vielleicht hat Cloudflare seitdem ein Menü verlegt. Suche in seinem Dashboard nach den fett gedruckten Wörtern.',
  scan: 'Scannen, um sie zu öffnen',
  notes: 'Platz für Notizen, aber nicht für Passwörter',
  keep: 'Diese Seite zeigt keine Geheimnisse. Hebe sie auf, wo du sie ohne Internet findest.',
};
