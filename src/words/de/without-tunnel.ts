import type { withoutTunnel as english } from '../en/without-tunnel.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const withoutTunnel: WordsOf<typeof english> = {
  choose: {
    ask: 'Ich kann oder will keinen Tunnel nutzen',
    why: 'Cloudflare kann dein Zuhause auch an seiner öffentlichen Adresse erreichen. Schloss und Schlüssel sind dieselben.',
    open: 'Ohne Tunnel weitermachen',
    chosen: 'Ohne Tunnel: Cloudflare erreicht dein Zuhause unter {addresses}.',
    chosenWhy: 'Dein Router leitet einen Port an einen Reverse-Proxy zu Hause weiter.',
    change: 'Ändern',
    tunnel: 'Doch einen Tunnel nutzen',
    heading: 'Kein Tunnel, Cloudflare davor',
    lead: 'Cloudflare fragt nach dem Schlüssel und geht dann zur öffentlichen Adresse deines Zuhauses.',
    know: 'Was das bedeutet',
    points: {
      port: 'Ein Port deines Routers bleibt offen. Mit einem Tunnel bleibt keiner offen, weil dein Zuhause Cloudflare anruft.',
      proxy:
        'Du brauchst einen Reverse-Proxy: ein kleines Programm auf einem Computer, der immer läuft. Latchkey erstellt seine Dateien.',
      lock: 'Der Reverse-Proxy lässt nur Cloudflare herein. Wer sonst am Port anklopft, wird abgewiesen.',
      known: 'Cloudflare kennt die Adresse deines Zuhauses. Besucher sehen sie nicht.',
      shared:
        'Es braucht deine eigene öffentliche Adresse. Ein Zuhause hinter CGNAT oder DS‑Lite hat für IPv4 keine.',
    },
    look: {
      asking: 'Cloudflare wird gefragt, wie es diesen Computer sieht',
      usually: 'Das dauert meist ein, zwei Sekunden.',
      seen: 'Cloudflare sieht diesen Computer unter {addresses}. Das ist die Adresse deines Zuhauses, wenn du jetzt zu Hause bist, ohne VPN.',
      unseen:
        'Latchkey konnte nicht herausfinden, wie Cloudflare diesen Computer sieht. Gib die Adresse selbst ein.',
      seenIpv6:
        'Über IPv6 sieht Cloudflare diesen Computer unter {address}. Ist der Reverse-Proxy ein anderer Computer, hat er eine andere Adresse.',
    },
    ipv4: {
      label: 'Öffentliche IPv4-Adresse',
      hint: 'Die Adresse deines Routers, wie das Internet sie sieht. Lass das Feld leer, wenn du keine hast.',
    },
    ipv6: {
      label: 'Öffentliche IPv6-Adresse',
      hint: 'Die Adresse des Computers, auf dem der Reverse-Proxy läuft. Lass das Feld leer, wenn du sie nicht brauchst.',
    },
    router: {
      ask: 'Prüfen, ob dein Zuhause diese Adresse für sich hat',
      label: 'Die Adresse, die dein Router zeigt',
      hint: 'Auf der Seite des Routers heißt sie WAN-, Internet- oder IPv4-Adresse. Ein Port lässt sich nur an einer eigenen Adresse öffnen.',
      verdict: {
        same: 'Beide sind gleich: Der Router hat diese Adresse selbst. Sobald der Port offen ist, sieht Latchkey, ob Besucher ankommen.',
        shared:
          'Diese ist geteilt: Dein Anbieter setzt viele Anschlüsse hinter eine Adresse (CGNAT, DS‑Lite). Es lässt sich kein Port öffnen. Nutze einen Tunnel, oder bitte deinen Anbieter um eine öffentliche Adresse.',
        private:
          'Das ist eine private Adresse. Kommt sie von einem weiteren Router bei dir, öffne den Port auf beiden. Kommt sie von deinem Anbieter, lässt sich kein Port öffnen.',
        differs:
          'Die beiden sind nicht gleich. Vielleicht ist etwas dazwischen, und dann hilft ein offener Port nicht. Frage zuerst deinen Anbieter.',
        'other-family':
          'Das ist IPv6. Vergleiche die IPv4-Adresse. Zeigt der Router keine, ist deine geteilt (DS‑Lite).',
        'no-address':
          'Das ist keine Adresse. Zeigt der Router keine, ist deine IPv4-Adresse geteilt (DS‑Lite).',
      },
    },
    unfit: {
      private: 'Diese Adresse gehört zu einem Heimnetz. Von außen kann sie niemand erreichen.',
      shared:
        'Diese Adresse teilt ein Anbieter auf viele Anschlüsse auf. Niemand kann deinen darüber erreichen.',
      special: 'Niemand kann diese Adresse von außen erreichen.',
      none: 'Diese Adresse geht hier nicht. IPv4 sieht aus wie 203.0.113.80, IPv6 wie 2001:db8::1.',
    },
    signer: {
      label: 'Woran erkennt Cloudflare deinen Reverse-Proxy?',
      'origin-ca': 'An einem Zertifikat von Cloudflare',
      originCaDetail: 'Latchkey holt es, wenn du baust. Es gilt 15 Jahre, und nur Cloudflare vertraut ihm.',
      own: 'An meinem eigenen Zertifikat',
      ownDetail:
        'Du hast schon eins für diesen Namen, oder du bekommst es von Let’s Encrypt mit einem DNS-Eintrag.',
    },
    port: 'Cloudflare kommt zu Port 443, und Latchkey bietet keinen anderen an. Braucht ein anderer Computer diesen Port, oder blockiert ihn dein Anbieter, nutze einen Tunnel.',
    go: 'Ohne Tunnel weitermachen',
    fact: 'Nichts ändert sich, bevor du zustimmst',
    missing: 'Gib eine Adresse ein, um weiterzumachen',
    back: 'Zurück zur Adresse',
  },
  connect: {
    heading: 'Dein Reverse-Proxy',
    lead: 'Ein kleines Programm zu Hause lässt Cloudflare herein und sonst niemanden. Starte es zuerst, öffne dann den Port.',
    fact: {
      waiting: 'Öffnet sich, wenn dein Reverse-Proxy antwortet',
      connected: 'Als Nächstes: alle Schlösser von außen testen',
      refused: 'Dein Proxy antwortet, aber Home Assistant weist ihn noch ab',
    },
    technical:
      'Technischer Name: Reverse-Proxy mit [Authenticated Origin Pulls], hinter einem DNS-Eintrag mit Proxy (proxied).',
    status: {
      title: 'Der Weg zu deinem Zuhause',
      asking: 'Der Weg zu deinem Zuhause wird ausprobiert',
      askingUsually: 'Das dauert meist ein paar Sekunden.',
      lost: 'Latchkey hat ihn aus den Augen verloren. Das hier hat es zuletzt gesehen.',
      none: 'Deine Adresse führt noch nicht nach Hause',
      noneDetail: 'Das tut sie, sobald du baust.',
      build: 'Zu „Durchsehen und bauen“',
      coming: 'Der Weg zu deinem Zuhause wird ausprobiert',
      comingDetail: 'Es dauert einen Moment, bis ein neuer Name bekannt ist.',
      closed: 'Dein Zuhause weist die Verbindung ab',
      closedDetail:
        'An deiner öffentlichen Adresse antwortet etwas und sagt nein. Meist läuft der Reverse-Proxy nicht, oder der Port führt zu einem anderen Computer.',
      unreachable: 'An deiner öffentlichen Adresse antwortet niemand',
      unreachableDetail:
        'Vielleicht ist der Port im Router zu, oder die Adresse hat sich geändert. Latchkey prüft alle paar Sekunden.',
      'not-secure': 'Dein Zuhause und Cloudflare können sich nicht auf eine Verbindung einigen',
      notSecureDetail:
        'Der Handshake ist gescheitert, oder es kam keine richtige Antwort (Fehler 525 oder 520). Meist hat ein anderes Programm diesen Port, oder die Dateien stammen aus einem älteren Ordner.',
      certificate: 'Cloudflare vertraut dem Zertifikat deines Proxys nicht',
      certificateDetail:
        'Fehler 526. Gib dem Proxy das Zertifikat aus dem Ordner, oder eins, dem alle vertrauen, für genau diesen Namen.',
      'refuses-cloudflare': 'Dein Proxy hält Cloudflare für einen Fremden',
      refusesCloudflareDetail:
        'Meist fehlt ihm das Zertifikat von Cloudflare, oder er kennt dessen Netzwerk nicht. Speichere den Ordner noch einmal und starte den Proxy damit.',
      'finds-nobody': 'Dein Proxy antwortet, findet aber Home Assistant nicht',
      findsNobodyDetail:
        'Er klopft an bei {home}. Prüfe, ob Home Assistant läuft und ob diese Adresse stimmt.',
      'not-trusting': 'Home Assistant weist deinen Proxy ab',
      notTrustingDetail:
        'Dein Proxy funktioniert. Du musst Home Assistant erst sagen, dass es ihm vertrauen soll.',
      connected: 'Dein Zuhause ist verbunden',
      connectedDetail: 'Home Assistant antwortet über Cloudflare und deinen Proxy.',
      turned: 'An deiner öffentlichen Adresse weist jemand Fremde ab',
      turnedDetail:
        'So soll es sein. Ob er Cloudflare hereinlässt, war nicht zu sehen: Dieser Computer hat keinen Schlüssel zu diesem Zuhause.',
      open: 'Deine öffentliche Adresse lässt Leute herein, die Cloudflare umgehen',
      openDetail:
        'Schließe jetzt den Port im Router. Starte den Proxy mit den Dateien aus dem Ordner, und öffne den Port dann wieder.',
      'knock-silent': 'Von hier aus gesehen antwortet an deiner öffentlichen Adresse nichts',
      knockSilentDetail:
        'Manche Router lassen eine Verbindung von innen nicht wieder herein. Dieser Computer hat keinen Schlüssel zu diesem Zuhause, also lässt sich sonst nichts ausprobieren.',
      wrong: 'Home Assistant antwortet noch nicht',
      blocked: 'Cloudflare weist diesen Schlüssel ab',
      blockedDetail:
        'Zuerst entscheidet das Schloss. Es kann eine Minute dauern, bis es einen neuen Schlüssel kennt.',
    },
    steps: {
      asking: 'Cloudflare wird nach seinen Netzwerken gefragt',
      where: {
        title: 'Wo er läuft',
        label: 'Adresse des Reverse-Proxys zu Hause',
        hint: 'Seine Nummer in deinem eigenen Netzwerk, zum Beispiel 192.168.1.40. Dein Router leitet den Port dorthin weiter.',
        wrong: 'Gib die Nummer des Computers in deinem eigenen Netzwerk ein, zum Beispiel 192.168.1.40.',
        save: 'Diese Adresse verwenden',
        saved: 'Dein Proxy ist unter {address}.',
      },
      files: {
        title: 'Seine Dateien',
        label: 'Welches Programm?',
        nginx: 'nginx',
        nginxDetail: 'Überall bekannt',
        caddy: 'Caddy',
        caddyDetail: 'Eine kleine Datei',
        save: 'Ordner speichern',
        saving: 'Wird gespeichert',
        again: 'Noch einmal speichern',
        saved: 'Gespeichert als {fileName}.',
        browser: 'Dein Browser speichert {fileName}.',
        secret:
          'Eine Datei darin ist der private Schlüssel des Proxys. In diesem Fenster erscheint er nie. Lösche andere Kopien, sobald er an seinem Platz ist.',
        noSecret: 'Es ist kein privater Schlüssel darin: Dein eigenes Zertifikat bleibt, wo es ist.',
        start:
          'Kopiere den Ordner als {folder} auf den Computer des Proxys und führe das dort aus. README.txt darin sagt mehr.',
        networks:
          'Der Proxy lässt die Netzwerke von Cloudflare herein, wie Cloudflare sie heute aufführt. Sie ändern sich selten. Öffnet sich dein Zuhause nicht mehr, speichere den Ordner noch einmal.',
      },
      router: {
        title: 'Der Port des Routers',
        lead: 'TCP {port} an {to}, sobald der Proxy läuft. Erst das Schloss, dann die Tür.',
        nowhere: 'Gib oben zuerst die Adresse des Proxys ein. Der Router leitet den Port dorthin weiter.',
        machine: 'die Adresse des Proxys',
        choose: 'Dein Router',
        'by-fetched-list':
          'Er kann nur Cloudflare hereinlassen und hält die Liste von selbst aktuell. Lege zuerst einen Alias dieser Art an und wähle ihn als Quelle der Portweiterleitung:',
        alias: '{name}, vom Typ „{type}“, jeden Tag neu gelesen',
        'by-script':
          'Er kann nur Cloudflare hereinlassen. Diese Dateien enthalten die Regel, und ein Skript holt die Liste jede Nacht. Sie liegen auch im Ordner.',
        'by-list-kept-by-hand':
          'Er kann nur Cloudflare hereinlassen, mit einer Liste, die du pflegst. Lege damit eine Netzwerkliste an und wähle sie als Quelle:',
        byHandLater:
          'Sieh ab und zu auf cloudflare.com/ips nach. Ein Netzwerk, das hier fehlt, kann dich nicht erreichen.',
        'not-at-all':
          'Er kann nicht unterscheiden, woher jemand kommt. Der Port ist für alle offen, und nur dein Proxy weist Fremde ab.',
        another: 'Ein anderer Router',
        anotherWhy:
          'Leite den Port an deinen Proxy weiter. Kann er nach der Quelle filtern, lass nur die Netzwerke von cloudflare.com/ips herein.',
        commands: 'Führe dann das hier einmal auf dem Router aus:',
        guide: 'Jeden Schritt der Portweiterleitung zeigen',
      },
      follow: {
        title: 'Wenn sich deine öffentliche Adresse ändert',
        lead: 'Etwas bei dir zu Hause muss Cloudflare das mitteilen. Gibt dir dein Anbieter eine feste Adresse, ist nichts zu tun.',
        token:
          'Es braucht ein eigenes Token: [Zone · Zone · Read] und [Zone · DNS · Edit], nur für diese Domain. Nie den Global API Key.',
        'home-assistant':
          'Die Integration „Cloudflare“ von Home Assistant hält die IPv4-Adresse von {record} aktuell.',
        container:
          'Oder ein Container tut es, auch für IPv6. Die Datei {file} im Ordner startet ihn, wie README.txt sagt.',
        guide: 'Jeden Schritt zeigen',
      },
    },
    trust: {
      propose: 'Dein Proxy ist unter {networks}',
      proposeWhy:
        'Lass Home Assistant ihm vertrauen. Du siehst zuerst den Plan, und Home Assistant startet einmal neu.',
      go: '{networks} vertrauen',
      detail: 'Vertraue ihm nur, wenn dein Reverse-Proxy dort läuft.',
    },
    practice: {
      title: {
        proxy: 'In der Übung muss kein Proxy gestartet werden',
        file: 'In der Übung muss keine Datei geschrieben werden',
      },
      why: 'Latchkey kann den Menschen zu Hause spielen: Es startet den Proxy und öffnet den Port.',
      whyFile: 'Latchkey kann den Menschen zu Hause spielen.',
      play: 'Latchkey das Zuhause spielen lassen',
      playing: 'Wird gespielt',
    },
    forReal: 'Zeigen, was du in Wirklichkeit tun würdest',
    again: 'Die Schritte noch einmal zeigen',
  },
  stands: {
    atHome: {
      direct:
        'In deinem eigenen Netzwerk kannst du {url} öffnen. Dort wird kein Schlüssel verlangt, und es funktioniert auch, wenn das Internet ausfällt.',
      app: 'Die App auf einem Handy kann von selbst umschalten. Jeder Schritt steht unten.',
      name: '{address} funktioniert auch zu Hause, mit Schlüssel: Du gehst hinaus zu Cloudflare und wieder herein.',
      dns: 'Lass deinen Router oder Pi‑hole diesen Namen nicht nach Hause führen („Split DNS“). Dein Proxy lässt nur Cloudflare herein und würde deine eigenen Geräte abweisen.',
      guide: 'Zeigen, wie die App umschaltet',
    },
    proxy: {
      title: 'Dein Reverse-Proxy',
      detail: 'Seine Dateien, der Port des Routers, und wie der Name deinem Zuhause folgt.',
    },
  },
};
