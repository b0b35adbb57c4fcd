import type { kits as english } from '../en/kits.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const kits: WordsOf<typeof english> = {
  ownProxy: {
    title: 'LATCHKEY: DEIN EIGENER REVERSE-PROXY FÜR https://{address}',
    begin: [
      'Ein Reverse-Proxy steht zwischen dem Internet und Home Assistant.',
      'Dieser öffnet sich für Geräte mit einem Schlüssel von dir und für niemanden sonst.',
      'Schlüssel, die öffnen: {keysOn}. Gesperrte Schlüssel: {keysOff}.',
    ],
    contents: 'WAS HIER DRIN IST',
    place: {
      heading: '1. DIE DATEIEN AN IHREN PLATZ BRINGEN',
      copy: [
        'Kopiere diesen Ordner nach {folder} auf dem Computer, auf dem der Proxy läuft.',
        'Lass dann niemanden außer dem Administrator hineinsehen:',
      ],
      caddy: 'Caddy aus einem Paket läuft als eigener Benutzer. Dann muss er der Eigentümer sein:',
      ownKey: [
        '{folder}/proxy.key ist ein Geheimnis: Wer es hat, kann sich als dein Zuhause ausgeben.',
        'Es öffnet nichts. Lösche die Kopie, mit der du es hergebracht hast.',
      ],
      noKey: [
        'In diesem Paket ist kein Geheimnis. Dein ACME-Programm erstellt den Schlüssel auf dem Computer des Proxys.',
        'lets-encrypt.sh zeigt, wie das mit acme.sh geht. Führe es aus, bevor du den Proxy startest.',
      ],
    },
    start: {
      heading: '2. DEN PROXY STARTEN',
      docker: 'Mit Docker, in diesem Ordner:',
      nginx: 'Oder mit nginx aus einem Paket. Es muss 1.19.4 oder neuer sein:',
      nginxExample:
        'Die zweite Zeile entfernt die Beispielseite, die den Port belegt, den dieser Proxy braucht.',
      caddy: 'Oder mit Caddy aus einem Paket. Es muss 2.6 oder neuer sein:',
      traefik: 'Oder mit Traefik 3, von Hand installiert:',
    },
    home: {
      heading: '3. HOME ASSISTANT BESCHEID GEBEN',
      lines: [
        'Home Assistant weist ab, was über einen Proxy kommt, den es nicht kennt.',
        'Neuere Versionen haben das unter Einstellungen, System, Netzwerk.',
        'Bei anderen füge die Zeilen aus configuration.yaml in die Datei dieses Namens ein, und starte Home Assistant neu.',
      ],
    },
    router: {
      heading: '4. EINEN PORT IN DEINEM ROUTER ÖFFNEN',
      lines: [
        'Leite TCP-Port {https} an {proxyAddress}, Port {https} weiter. Leite sonst nichts weiter.',
        'Port {http} ist nur für Leute zu Hause, die https:// weglassen.',
        'Führt ein Port zu Home Assistant selbst, schließe ihn: Er wäre ein Weg am Schloss vorbei.',
        'Manche Anbieter vergeben keine öffentliche IPv4-Adresse. Dort erreicht ein weitergeleiteter Port niemanden.',
        'public-address.txt sagt, wie der Name dein Zuhause findet.',
      ],
    },
    devices: {
      heading: '5. DIE GERÄTE HEREINLASSEN',
      keys: 'Jedes Gerät braucht seinen eigenen Schlüssel, den Latchkey übergibt. Hier ist keiner davon drin.',
      trust: [
        'Jedes Gerät muss auch deinem Zuhause vertrauen: Installiere dort zuerst trust-this-home.crt.',
        'Es bürgt nur für {hostname} und für keinen anderen Ort.',
      ],
    },
    lost: {
      heading: 'WENN EIN GERÄT VERLOREN GEHT',
      lines: [
        'Sperre seinen Schlüssel in Latchkey, erstelle dieses Paket neu und kopiere es über das alte.',
        'Dann STARTE den Proxy NEU. Ein bloßes Neuladen lässt Verbindungen bestehen, die schon offen sind.',
      ],
      traefik: [
        'Traefik hat keine Liste gesperrter Schlüssel. Es kennt hier jedes Gerät an seinem eigenen Zertifikat, in allowed-devices.pem.',
        'Was dort nicht steht, kommt nicht herein.',
      ],
      until:
        'Bis die neuen Dateien an ihrem Platz sind und der Proxy neu gestartet ist, öffnet der verlorene Schlüssel.',
    },
    know: {
      heading: 'GUT ZU WISSEN',
      lines: [
        'Der Proxy steht offen im Internet. Halte ihn und seinen Computer auf dem neuesten Stand.',
        'Alexa, Google Assistant und Webhooks von außen haben keinen Schlüssel, also kommen sie nicht herein.',
      ],
      ownCertificate: [
        'Das Zertifikat des Proxys gilt etwa zwei Jahre. Erstelle dieses Paket vorher neu.',
        'Manche Programme vertrauen keiner eigenen Zertifizierungsstelle. Sie warnen oder weisen ab.',
      ],
      acme: 'Dein ACME-Programm erneuert das Zertifikat. Hört es damit auf, funktioniert auch deine Adresse nicht mehr.',
    },
    files: {
      'nginx.conf': 'wie nginx arbeiten soll',
      Caddyfile: 'wie Caddy arbeiten soll',
      'traefik.yml': 'wie Traefik starten soll',
      'traefik-routes.yml': 'wie Traefik arbeiten soll',
      'device-authority.crt': 'daran erkennt der Proxy deine Schlüssel. Installiere es nicht auf Geräten',
      'switched-off.crl': 'Schlüssel, die nicht mehr öffnen',
      'allowed-devices.pem': 'die Zertifikate der Geräte, die hereindürfen',
      'proxy.crt': 'das Zertifikat des Proxys',
      'proxy.key': 'GEHEIM: der Schlüssel des Proxys',
      'trust-this-home.crt': 'installiere das auf jedem Gerät',
      'configuration.yaml': 'was in die Datei dieses Namens in Home Assistant kommt',
      'address-at-home.txt': 'wie der Name zu Hause zum Proxy führt',
      'public-address.txt': 'wie der Name von außen zu deinem Zuhause führt',
      'update-address.sh': 'hält die öffentliche Adresse aktuell',
      'lets-encrypt.sh': 'holt das Zertifikat des Proxys, mit acme.sh',
      'compose.yaml': 'der Proxy als Container',
    },
    atHome: {
      hosts: [
        'Füge diese Zeile auf jedem Computer zu Hause in die hosts-Datei ein.',
        'Das ist /etc/hosts, und unter Windows C:\\Windows\\System32\\drivers\\etc\\hosts.',
        'Handys haben keine solche Datei.',
      ],
      dnsmasq: ['Füge diese Zeile in die Konfiguration von dnsmasq ein, und starte es neu.'],
      openwrt: ['Führe diese Zeilen auf dem Router aus, über SSH.'],
      piHole: ['Öffne in Pi-hole [Settings], [Local DNS Records], und füge hinzu:'],
      adGuardHome: ['Öffne in AdGuard Home [Filters], [DNS rewrites], und füge hinzu:'],
      opnsense: ['Öffne in OPNsense [Services], [Unbound DNS], [Overrides], und füge einen Host hinzu:'],
    },
    fromOutside: {
      duckdns: [
        'Schreibe dein Token von DuckDNS in die Datei duckdns.token in diesem Ordner, und nichts sonst.',
        'Diese Zeile aktualisiert alle fünf Minuten. Sie kommt in /etc/cron.d/latchkey:',
      ],
      desec: [
        'Schreibe ein Token von deSEC in die Datei desec.token in diesem Ordner, und nichts sonst.',
        'Diese Zeile aktualisiert alle fünf Minuten. Sie kommt in /etc/cron.d/latchkey:',
      ],
      cloudflare: [
        'Lege bei Cloudflare diesen Eintrag an, mit deiner öffentlichen IPv4-Adresse als Inhalt.',
        'Die Integration Cloudflare von Home Assistant hält ihn aktuell, wenn sich die Adresse ändert.',
        'Ihr Token darf das DNS dieser einen Domain bearbeiten und nichts sonst.',
      ],
      fixedAddress: [
        'Lege diesen Eintrag dort an, wo deine Domain ist, mit deiner festen öffentlichen IPv4-Adresse:',
      ],
      elsewhere: [
        'Lass deinen Router oder deinen DNS-Anbieter dafür sorgen, dass dieser Name zu deiner öffentlichen IPv4-Adresse führt:',
      ],
    },
    letsEncrypt: {
      known: 'Setze zuerst die Variablen, nach denen acme.sh bei {provider} fragt. Führe es als root aus.',
      told: 'Führe es als root aus, dahinter der Name, den dein DNS-Anbieter bei acme.sh hat.',
    },
  },
  origin: {
    title: 'LATCHKEY: DER REVERSE-PROXY FÜR https://{hostname}',
    begin: [
      'Cloudflare fragt jeden Besucher nach einem Schlüssel und bringt den, der einen hat, zu diesem Reverse-Proxy.',
      'Der Proxy lässt nur Cloudflare herein. Er erkennt es an seinen Netzwerken und an einem Zertifikat, das nur dein Konto hat.',
      'Halte die Reihenfolge ein: zuerst der Proxy, dann der Port des Routers.',
    ],
    place: {
      heading: '1. DIE DATEIEN AN IHREN PLATZ BRINGEN',
      copy: [
        'Kopiere diesen Ordner nach {folder} auf dem Computer, auf dem der Proxy läuft.',
        'Lass dann niemanden außer dem Administrator hineinsehen:',
      ],
      caddy:
        'Einem Caddy, das nicht als root läuft, müssen die Dateien gehören: Gib sie mit chown seinem Benutzer.',
      ownKey:
        'origin.key ist ein Geheimnis. Lösche jede andere Kopie dieses Ordners, sobald er an seinem Platz ist.',
      noKey: 'Das Zertifikat holst du selbst, zum Beispiel von Let’s Encrypt mit der DNS-Challenge.',
    },
    start: {
      heading: '2. DEN PROXY STARTEN',
      docker: 'Mit Docker:',
      others: 'Ein eigenes nginx oder Caddy nimmt stattdessen die Konfigurationsdatei aus diesem Ordner.',
    },
    router: {
      heading: '3. EINEN PORT DES ROUTERS ÖFFNEN',
      port: 'TCP {port} an {place}, und nichts sonst.',
      place: 'den Computer, auf dem der Proxy läuft',
      places: '{one} und {other}',
      networks:
        'Kann der Router unterscheiden, woher jemand kommt, lass nur die Netzwerke von Cloudflare herein:',
      stayRight: [
        'Sie ändern sich selten. Latchkey zeigt für jeden Router, wie die Liste aktuell bleibt.',
        'Für OpenWrt sind die Dateien in diesem Ordner.',
      ],
    },
    home: {
      heading: '4. HOME ASSISTANT DEM PROXY VERTRAUEN LASSEN',
      setting:
        'Einstellungen, System, Netzwerk, HTTP-Server: Schalte „X-Forwarded-For vertrauen“ ein, und füge als vertrauenswürdige Proxys hinzu:',
      place: 'die Adresse des Proxy-Computers in deinem eigenen Netzwerk',
      before:
        'Vor Version 2026.8 steht das in einer Datei. Latchkey zeigt, wie, und kann es ab da für dich tun.',
    },
    follow: {
      heading: '5. DEN NAMEN DEINEM ZUHAUSE FOLGEN LASSEN',
      lines: [
        'Ändert sich deine öffentliche Adresse, muss es Cloudflare von etwas bei dir zu Hause erfahren.',
        '{file} ist ein Container dafür.',
        'Erstelle ein eigenes Token: [Zone], [Zone], [Read] und [Zone], DNS, [Edit], für diese eine Domain. Niemals den Global API Key.',
        'Schreibe es daneben in eine Datei namens cloudflare-ddns.env, als eine Zeile: CLOUDFLARE_API_TOKEN=…',
        'Dann starte ihn:',
      ],
    },
    keep: {
      heading: 'WAS AKTUELL BLEIBEN MUSS',
      lines: [
        'Die Liste der Netzwerke in der Konfiguration des Proxys ist so, wie sie beim Speichern dieses Ordners war.',
        'Fügt Cloudflare eines hinzu, werden Besuche darüber abgewiesen. Speichere dann diesen Ordner neu.',
      ],
      ownCertificate:
        'Nur Cloudflare vertraut origin.pem. Benutze zu Hause die innere Adresse deines Zuhauses.',
    },
  },
};
