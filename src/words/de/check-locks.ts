import type { checkLocks as english } from '../en/check-locks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const checkLocks: WordsOf<typeof english> = {
  instead: {
    answered: 'Dein Zuhause hat geantwortet, wo es nicht sollte.',
    upgraded: 'Eine Live-Verbindung kam zustande, wo sie nicht sollte.',
    blocked:
      'Cloudflare hat diesen Schlüssel abgewiesen. Entweder kennt das Schloss ihn noch nicht, oder er wurde gesperrt.',
    redirected: 'Die Anfrage wurde zur selben Adresse zurückgeschickt.',
    resolved: 'Der Name ist bekannt, aber erwartet wurde mehr.',
  },
  next: {
    answered: 'Sieh dir den Plan noch einmal an und baue, was fehlt.',
    upgraded: 'Sieh dir den Plan noch einmal an und baue, was fehlt.',
    blocked:
      'Warte eine Minute und versuche es noch einmal. Scheitert es weiter, sieh dir den Plan noch einmal an.',
    redirected: 'Schalte unter „Zusätzlicher Schutz“ im Plan „Auf dem ganzen Weg verschlüsseln“ ein.',
    resolved: 'Versuche es in einer Minute noch einmal.',
    'not-resolved': 'Warte ein paar Minuten und versuche es dann noch einmal.',
    'resolves-elsewhere':
      'Sieh dir bei Cloudflare die DNS-Einträge deiner Domain an, oder wähle eine andere Adresse.',
    'name-unreliable':
      'Suche dort, wo du für die Domain zahlst, nach DNSSEC. Entferne den alten DS-Eintrag, oder schalte DNSSEC aus. Warte dann eine Stunde.',
    'resolver-blocked':
      'Versuche es aus einem anderen Netzwerk. Läuft hier ein Filter wie Pi-hole, lass cloudflare-dns.com oder dns.google durch.',
    'no-connection':
      'Prüfe, ob sich auf diesem Computer eine Webseite öffnet, und versuche es dann noch einmal.',
    'edge-unreachable':
      'Versuche es aus einem anderen Netzwerk, zum Beispiel über den Hotspot eines Handys. Geht es dort, blockiert dein Anbieter oder eine Firewall Cloudflare.',
    'no-certificate':
      'Öffne im Dashboard von Cloudflare [SSL/TLS], [Edge Certificates]. [Universal SSL] muss an sein. Ein neues Zertifikat kann bis zu einem Tag brauchen.',
    'connection-inspected':
      'Versuche es aus einem anderen Netzwerk, oder sag deinem Virenscanner, dass er diese Adresse in Ruhe lassen soll.',
    'clock-wrong': 'Stelle auf diesem Computer Datum und Uhrzeit ein und versuche es dann noch einmal.',
    'tls-failed':
      'Versuche es aus einem anderen Netzwerk noch einmal. Scheitert es weiter, sieh dir [SSL/TLS] im Dashboard von Cloudflare an.',
    challenged:
      'Schalte im Dashboard von Cloudflare [Bot Fight Mode] und Challenges für diese Adresse aus. Versuche es dann noch einmal.',
    'refused-at-edge':
      'Öffne im Dashboard von Cloudflare [Security]. Sieh dir [IP Access rules] und [Browser Integrity Check] an, und lass diese Adresse durch.',
    'rate-limited':
      'Warte zehn Minuten und versuche es dann noch einmal. Scheitert es weiter, sieh dir die [Rate limiting rules] im Dashboard von Cloudflare an.',
    'access-in-front':
      'Öffne im Dashboard von Cloudflare [Zero Trust], [Access], [Applications]. Lösche die Anwendung für diese Adresse, oder gib ihr eine Policy mit der Aktion [Bypass] für alle. Das Schloss bleibt.',
    'worker-in-front':
      'Öffne im Dashboard von Cloudflare [Workers Routes] für deine Domain und entferne diese Adresse.',
    'sent-elsewhere':
      'Öffne im Dashboard von Cloudflare [Rules] und sieh dir [Redirect Rules], [Bulk Redirects] und [Page Rules] an. Eine davon erfasst diese Adresse.',
    'redirect-loop': 'Schalte unter „Zusätzlicher Schutz“ im Plan „Auf dem ganzen Weg verschlüsseln“ ein.',
    misdirected: 'Versuche es in einer Minute noch einmal. Scheitert es weiter, wähle eine andere Adresse.',
    'record-refused': 'Sieh dir den Plan noch einmal an und baue, was fehlt.',
    'server-behind':
      'Sieh dir den Plan noch einmal an und baue, was fehlt. Die Adresse muss zum privaten Weg führen.',
    'origin-closed': 'Mit Tunnel: Sieh dir den Plan noch einmal an. Ohne: Starte deinen Reverse-Proxy.',
    'origin-unreachable':
      'Mit Tunnel: Sieh dir den Plan noch einmal an. Ohne: Öffne den Port an deinem Router.',
    'origin-not-secure': 'Mit Tunnel: Sieh dir den Plan noch einmal an. Ohne: Prüfe deinen Reverse-Proxy.',
    'origin-certificate-unknown':
      'Mit Tunnel: Sieh dir den Plan noch einmal an. Ohne: Prüfe das Zertifikat deines Reverse-Proxys.',
    'origin-refuses-edge':
      'Mit Tunnel: Sieh dir den Plan noch einmal an. Ohne: Speichere den Ordner deines Reverse-Proxys noch einmal.',
    'tunnel-down': 'Starte den Connector zu Hause und versuche es dann noch einmal.',
    'no-such-service': 'Sieh dir den Plan noch einmal an und baue, was fehlt.',
    'home-silent':
      'Prüfe die Adresse deines Zuhauses. Vielleicht kennt der Connector Namen wie homeassistant.local nicht: Gib stattdessen Zahlen ein, zum Beispiel http://192.168.1.10:8123.',
    'home-refuses-proxy': 'Lass Home Assistant dem Weg vertrauen. „Zuhause verbinden“ sagt dir, wie.',
    'home-banned':
      'Öffne „Warum komme ich nicht rein?“. Dort steht, wie du diese Adresse wieder hereinlässt. Aus einem anderen Netzwerk kommst du weiter hinein.',
    'home-failed':
      'Öffne Home Assistant zu Hause und sieh unter Einstellungen, System, Protokolle nach. Versuche es dann noch einmal.',
    'socket-refused':
      'Lass den Connector HTTP/2 nutzen. In „Zuhause verbinden“ steht das unter „Wie der Connector die Verbindung aufbaut“.',
    'not-home-assistant': 'Prüfe die Adresse deines Zuhauses.',
    'service-answered': 'Sieh dir den Plan noch einmal an und baue, was fehlt.',
    'service-silent':
      'Prüfe, ob der Dienst zu Hause läuft. Prüfe auf der Seite deines Zuhauses, wohin diese Adresse führt.',
    'certificate-of-edge': 'Es ist nichts zu tun.',
    'certificate-of-origin':
      'Öffne im Dashboard von Cloudflare DNS und stelle diesen Eintrag auf „[Proxied]“. Versuche es dann noch einmal.',
    'origin-refused': 'Es ist nichts zu tun.',
    'origin-partly-tried': 'Es ist nichts zu tun.',
    'origin-shut': 'Es ist nichts zu tun.',
    'origin-silent': 'Es ist nichts zu tun.',
    open: 'Sieh dir den Plan noch einmal an und baue, was fehlt. Halte bis dahin den Connector zu Hause an.',
    'unexpected-answer':
      'Öffne die Adresse in einem Browser auf einem Gerät, das einen Schlüssel hat. Was du dort siehst, sagt zusammen mit dem technischen Detail mehr.',
  },
  nextWithoutTunnel: {
    'server-behind': 'Prüfe, ob dein Reverse-Proxy läuft, und sieh in sein Protokoll.',
    'origin-closed': 'Starte deinen Reverse-Proxy, und prüfe, ob der Port des Routers zu ihm führt.',
    'origin-unreachable':
      'Öffne den Port an deinem Router. Ist er offen, hat sich vielleicht deine öffentliche Adresse geändert. Prüfe, was den Namen aktuell hält.',
    'origin-not-secure':
      'Starte deinen Reverse-Proxy mit den Dateien im Ordner, und lass kein anderes Programm seinen Port benutzen.',
    'origin-certificate-unknown':
      'Gib deinem Reverse-Proxy das Zertifikat aus dem Ordner und starte ihn dann neu.',
    'origin-refuses-edge':
      'Speichere den Ordner für deinen Reverse-Proxy noch einmal und starte den Proxy damit.',
    'home-silent': 'Prüfe, ob Home Assistant läuft und ob dein Reverse-Proxy die richtige Adresse dafür hat.',
    'home-refuses-proxy':
      'Lass Home Assistant deinem Reverse-Proxy vertrauen. „Dein Reverse-Proxy“ sagt dir, wie.',
    'socket-refused': 'Lass deinen Reverse-Proxy WebSockets durchreichen, wie es die Datei im Ordner tut.',
    open: 'Sieh dir den Plan noch einmal an und baue, was fehlt. Schließe bis dahin den Port an deinem Router.',
  },
  insteadWithoutTunnel: {
    'home-silent': 'Dein Reverse-Proxy antwortet, findet aber Home Assistant nicht.',
    'home-refuses-proxy':
      'Home Assistant weist ab, was von deinem Reverse-Proxy kommt. Es muss dem Proxy erst vertrauen.',
  },
  heading: 'Alle Schlösser prüfen',
  lead: 'Latchkey klopft von außen bei {address} an: mit einem Schlüssel, ohne, und mit Schlüsseln, die nicht passen dürfen.',
  list: 'Schlösser',
  listAt: 'Schlösser bei {address}',
  start: 'Alle Schlösser testen',
  startFact: 'Es klopft nur an. Nichts wird geändert',
  running: {
    heading: 'Alle Schlösser werden getestet',
    lead: 'Jedes wird von außen getestet, wie ein Fremder es täte.',
    fact: '{done} von {count} getestet',
    usually:
      'Das dauert meist ein paar Sekunden. Nach einem neuen Bau kann es eine Minute dauern, bis Cloudflare es überall weiß.',
    again: 'Von vorn anfangen',
    stillSaw: 'Noch nicht: {saw} Neuer Versuch.',
  },
  passed: {
    heading: 'Alle Schlösser halten',
    lead: 'Deine Schlüssel öffnen {address}, und ohne kam niemand hinein.',
    fact: 'Als Nächstes: die Schlüssel übergeben',
    onwards: 'Schlüssel übergeben',
    count:
      '{count, plural, one {{count} Schloss getestet, und es hält} other {{count} Schlösser getestet, {count} halten}}',
    some: 'Schlösser, die halten: {held} von {count}',
    triedWithoutKeys: 'Ohne Schlüssel, mit einem fremden und mit einem gesperrten.',
    tried: 'Mit jedem Schlüssel, ohne, mit einem fremden und mit einem gesperrten.',
  },
  besides: {
    heading: 'Alle Schlösser halten, aber vielleicht gibt es einen anderen Zugang',
    lead: 'Latchkey hat es ausprobiert, und bei {address} kam ohne Schlüssel niemand hinein. Was hier steht, lässt vielleicht trotzdem jemanden herein.',
  },
  unproven: {
    heading: 'Ohne Schlüssel kam niemand hinein',
    lead: 'Latchkey konnte nicht ausprobieren, ob deine Schlüssel {address} öffnen: Auf diesem Computer ist keiner davon.',
  },
  failed: {
    heading:
      '{count, plural, one {Ein Schloss solltest du dir ansehen} other {{count} Schlösser solltest du dir ansehen}}',
    lead: 'Hier steht, was Latchkey gesehen hat und was als Nächstes zu tun ist.',
    open: {
      heading: 'Das Tor hält nicht',
      lead: 'Jemand ohne gültigen Schlüssel könnte hineinkommen. Kümmere dich zuerst darum.',
    },
    again: 'Alle Schlösser noch einmal testen',
    fact: 'Nichts wurde geändert',
    concerns: 'Gesehen bei: {names}',
    to: {
      plan: 'Plan noch einmal ansehen',
      settings: 'Einstellungen zeigen',
      'find-home': 'Die Adresse deines Zuhauses prüfen',
      'choose-address': 'Eine andere Adresse wählen',
      'connect-home': 'Zu „Zuhause verbinden“',
    },
  },
  before: 'Beim letzten Test am {when} haben alle Schlösser gehalten.',
  again: 'Erneut versuchen',
  state: {
    waiting: 'Noch nicht getestet',
    running: 'Wird getestet',
    passed: 'Wie es sein soll',
    failed: 'Nicht, wie es sein soll',
  },
  exposed: {
    none: 'Keine Anfrage ohne Schlüssel hat das Zuhause erreicht.',
    some: '{count, plural, one {{count} Anfrage ohne Schlüssel hat das Zuhause erreicht.} other {{count} Anfragen ohne Schlüssel haben das Zuhause erreicht.}}',
    why: 'Die Übung zählt jede Anfrage beim gespielten Zuhause.',
  },
  technical: 'Was zu sehen war',
  technicalRow: '{name}: {saw}',
  connecting: 'Die letzten Ergebnisse werden geholt',
};
