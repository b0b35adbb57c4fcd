import type { inTheHome as english } from '../../en/trouble/in-the-home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const httpServer =
  'Öffne in Home Assistant <b>Einstellungen</b>, <b>System</b>, <b>Netzwerk</b>, <b>HTTP-Server</b>. Schalte <b>X-Forwarded-For vertrauen</b> ein. Füge den vertrauenswürdigen Proxy hinzu, den „Zuhause verbinden“ nennt.';
const network = 'Öffne in Home Assistant <b>Einstellungen</b>, <b>System</b>, <b>Netzwerk</b>.';

export const inTheHome: WordsOf<typeof english> = {
  'path-down': {
    symptom: 'Cloudflare zeigt „error 1033“.',
    cause:
      'Niemand hält das Ende des privaten Wegs in deinem Zuhause. Vielleicht ist der Connector gestoppt, betreibt einen anderen Weg oder erreicht Cloudflare nicht.',
    good: 'Der Connector hält das Ende des privaten Wegs in deinem Zuhause.',
    steps: [
      'Öffne in Home Assistant <b>Einstellungen</b>, <b>Apps</b> und suche nach <b>Cloudflared</b>.',
      'Starte die App. Es muss die sein, die deinen Verbindungscode hat.',
      'Läuft der Connector auf einem anderen Computer, prüfe, ob der an und online ist.',
    ],
  },
  'address-banned': {
    symptom: 'Die Seite zeigt nichts als „403: Forbidden“.',
    cause:
      'Home Assistant hat nach falschen Anmeldungen eine Adresse ausgesperrt. Alle hinter dieser Adresse sind draußen, auch mit Schlüssel. Oft hat ein Gerät noch eine alte Anmeldung.',
    good: 'Home Assistant hat niemanden ausgesperrt.',
    steps: [
      'Finde heraus, welches Gerät immer wieder eine alte Anmeldung probiert, und melde dich dort neu an. Sonst passiert es weiter.',
      'Aus einem anderen Netzwerk kommst du noch hinein, zum Beispiel mit einem Handy, dessen WLAN aus ist.',
      'Auf Home Assistant OS installiere unter <b>Einstellungen</b>, <b>Apps</b> die App <b>File editor</b>. Öffne damit <b>ip_bans.yaml</b> im Konfigurationsordner. Andernfalls öffne diese Datei auf dem Computer, auf dem dein Zuhause läuft.',
      'Lösche die Zeilen der Adresse und speichere.',
      'Starte Home Assistant neu. Erst dann liest es die Datei.',
    ],
  },
  'others-banned': {
    symptom: 'Jemand anderes sieht vielleicht nichts als „403: Forbidden“.',
    cause:
      'Nach falschen Anmeldungen hat Home Assistant das hier ausgesperrt: {saw}. Alle hinter dieser Adresse sind draußen. Das kann ein Fremder sein oder das Netzwerk von jemandem aus der Familie.',
    good: 'Home Assistant hat sonst niemanden ausgesperrt.',
    steps: [
      'Kennst du die Adresse nicht, lass es, wie es ist.',
      'Sonst finde das Gerät, das dort immer wieder eine alte Anmeldung probiert, und melde dich darauf neu an.',
      'Öffne dann <b>ip_bans.yaml</b> im Konfigurationsordner, zum Beispiel mit der App <b>File editor</b>. Lösche die Zeilen der Adresse.',
      'Starte Home Assistant neu. Erst dann liest es die Datei.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'Die Seite öffnet sich und sagt dann „Verbindung zu Home Assistant nicht möglich“, obwohl Live-Aktualisierungen erlaubt sind.',
    cause:
      'Der Connector verliert die Anfrage nach einer Live-Verbindung. Das kann über QUIC passieren, das er von sich aus nutzt.',
    good: 'Der Connector überträgt Live-Verbindungen.',
    steps: [
      'Bei der App Cloudflared öffne ihre <b>Konfiguration</b> und füge unter <b>[Run parameters]</b> <b>--protocol=http2</b> hinzu.',
      'Andernfalls füge dem Befehl des Connectors <b>--protocol http2</b> hinzu, vor <b>run</b>.',
      'Starte den Connector neu.',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare zeigt „502 Bad gateway“, und auch zu Hause öffnet sich dein Zuhause nicht.',
    cause:
      'Der private Weg steht. Home Assistant ist aus oder startet neu, oder dieser Computer ist nicht zu Hause.',
    good: 'Home Assistant antwortet.',
    steps: [
      'Warte ein paar Minuten, falls es aktualisiert oder neu gestartet wurde.',
      'Prüfe, ob der Computer, auf dem es läuft, Strom und eine Verbindung zu deinem Netzwerk hat.',
      'Öffne Home Assistant zu Hause. Sobald es dort antwortet, sieh erneut nach.',
    ],
  },
  'service-silent': {
    symptom: 'Diese Adresse zeigt „502 Bad gateway“.',
    cause:
      'Der private Weg steht. Was du hinter diese Adresse gesetzt hast, ist aus oder antwortet zu Hause an einer anderen Stelle.',
    good: 'Hinter jeder deiner anderen Adressen antwortet etwas.',
    steps: [
      'Prüfe, ob das, was dahinter ist, Strom und eine Verbindung zu deinem Netzwerk hat.',
      'Öffne es zu Hause, dort, wohin die Adresse führt. „Adressen und wer sie öffnen darf“ unter „Dein Zuhause“ zeigt es.',
      'Ist es umgezogen, ändere dort, wohin die Adresse führt. Baue dann noch einmal.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Deine Adresse zeigt „400: Bad Request“. Zu Hause ist alles gut.',
    cause: 'Home Assistant vertraut dem privaten Weg nicht. Es weist alle ab, die darüber kommen, auch dich.',
    good: 'Home Assistant vertraut dem privaten Weg.',
    steps: [
      httpServer,
      'Speichere und bestätige innerhalb von fünf Minuten. Vor Version 2026.8 steht das in einer Datei.',
    ],
  },
  'trust-written-in-file': {
    symptom: 'Es steht in configuration.yaml, aber du siehst weiter „400: Bad Request“.',
    cause: 'Seit Version 2026.8 liest Home Assistant den http-Teil dieser Datei nicht mehr.',
    good: 'Keine alte Datei kommt in die Quere.',
    steps: [
      httpServer,
      'Nimm den Teil <b>http:</b> aus configuration.yaml heraus, damit sich niemand darauf verlässt.',
    ],
  },
  'trust-was-taken-back': {
    symptom: 'Ein paar Minuten lang ging es. Dann kam „400: Bad Request“ wieder.',
    cause:
      'Home Assistant macht eine Änderung an seinem Webserver rückgängig, wenn niemand sie innerhalb von fünf Minuten bestätigt.',
    good: 'Keine solche Änderung wurde rückgängig gemacht.',
    steps: [
      httpServer,
      'Speichere und bleib auf dieser Seite. Drücke nach dem Neustart auf <b>Bestätigen</b>.',
    ],
  },
  'wrong-port': {
    symptom: 'Cloudflare zeigt „502 Bad gateway“.',
    cause:
      'Der private Weg steht, aber wo er anklopft, antwortet nichts. Dein Zuhause antwortet an einem anderen Port oder auf einem anderen Computer. Neu installiert antwortet es an Port 80, nicht an 8123.',
    good: 'Der private Weg findet dein Zuhause.',
    steps: [
      'Öffne Home Assistant zu Hause. Antwortet es auch dort nicht, starte es zuerst.',
      'Sieh dir dort seine Adresse an. Die Zahl nach dem Doppelpunkt ist der Port; ohne sie ist es 80.',
      'Gib diese Adresse unter „Wo ist dein Zuhause?“ ein und baue noch einmal.',
    ],
  },
  'wrong-scheme': {
    symptom: '„502 Bad gateway“, seit Home Assistant ein eigenes Zertifikat hat.',
    cause:
      'Dein Zuhause will eine verschlüsselte Verbindung, aber der private Weg nutzt eine unverschlüsselte. Oder umgekehrt.',
    good: 'Beide sind sich einig, ob die Verbindung verschlüsselt ist.',
    steps: [
      'Öffne Home Assistant zu Hause. Sieh nach, ob seine Adresse mit https oder mit http anfängt.',
      'Gib diese Adresse unter „Wo ist dein Zuhause?“ ein und baue noch einmal.',
    ],
  },
  'two-connectors': {
    symptom: 'Deine Adresse öffnet sich nur ab und zu.',
    cause:
      'Zwei Connectoren halten das Ende des privaten Wegs in deinem Zuhause, und einer davon findet dein Zuhause nicht.',
    good: 'Nur ein Connector hält den privaten Weg.',
    steps: [
      'Öffne in Home Assistant <b>Einstellungen</b>, <b>Apps</b> und suche nach allem, was <b>Cloudflared</b> heißt.',
      'Behalte die App, die deinen Verbindungscode hat. Stoppe und entferne jede andere.',
      'Läuft ein Connector auch auf einem anderen Computer, halte ihn dort an.',
    ],
  },
  'slow-at-home': {
    symptom: 'Zu Hause ist es langsam, oder es fragt nach einem Schlüssel.',
    cause:
      'Deine Geräte gehen hinaus ins Internet und wieder herein. Sie kennen den Weg zu Hause nicht, oder sie merken nicht, dass sie dort sind.',
    good: 'Home Assistant kennt seine Adresse zu Hause.',
    steps: [
      `${network} Trage die Adresse bei <b>Lokales Netzwerk</b> ein. Eine mit „localhost“ oder 127 führt jedes Gerät zu sich selbst.`,
      'Stelle in der App des Handys die <b>Interne URL</b> und den Namen deines WLANs ein.',
      'Erlaube der App immer deinen Standort. Ohne ihn kann sie nicht erkennen, dass du zu Hause bist.',
    ],
  },
  'external-url-not-set': {
    symptom: 'Bilder in Benachrichtigungen, gesprochene Texte oder Links führen ins Leere.',
    cause: 'Home Assistant kennt seine Adresse von außen nicht, deshalb gibt es eine andere heraus.',
    good: 'Home Assistant kennt seine Adresse von außen.',
    steps: [`${network} Trage <b>https://{address}</b> bei <b>Internet</b> ein.`],
  },
};
