import type { homeProblems as english } from '../../en/problems/home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const homeProblems: WordsOf<typeof english> = {
  HOME_ADDRESS_MANGLED: {
    what: 'Das ist keine Adresse, die sich öffnen lässt.',
    why: 'Ein Teil fehlt, oder ein Zeichen ist falsch.',
    next: 'Gib sie so ein, wie dein Browser sie zeigt, zum Beispiel http://homeassistant.local:8123.',
  },
  HOME_UNREACHABLE: {
    what: 'An dieser Adresse antwortet nichts.',
    why: 'Vielleicht ist dein Zuhause ausgeschaltet, oder dieser Computer ist in einem anderen Netzwerk.',
    next: 'Öffne die Adresse auf diesem Computer in deinem Browser. Geht es dort, kopiere sie von dort.',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: 'Dort antwortet etwas, aber es ist nicht Home Assistant.',
    why: 'Es kann dein Router oder ein anderes Gerät sein. Oft fehlt der Teil nach dem Doppelpunkt.',
    next: 'Hänge den Port an, zum Beispiel :8123, und versuche es noch einmal.',
  },
  HOME_BANNED: {
    what: 'Home Assistant hat diesen Computer ausgesperrt.',
    why: 'Das tut es nach mehreren falschen Anmeldungen von einer Adresse und antwortet dann „403: Forbidden“. Es ist dein Zuhause, und es ist an.',
    next: 'Nimm ein Gerät, das noch hineinkommt. Öffne ip_bans.yaml im Konfigurationsordner, zum Beispiel mit der App File editor. Lösche dort die Adresse dieses Computers, starte Home Assistant neu und sieh dann erneut nach.',
  },
  HOME_INSTALLING: {
    what: 'Home Assistant wird dort noch installiert.',
    why: 'Ein neues lädt zuerst den Rest von sich herunter. Das dauert oft 20 Minuten, manchmal eine Stunde.',
    next: 'Warte, bis seine eigene Seite dich bittet, ein Konto anzulegen. Sieh dann erneut nach.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'In diesem Home Assistant hat noch niemand ein Konto.',
    why: 'Es ist neu und wartet auf seinen ersten Benutzer.',
    next: 'Öffne seine Adresse in deinem Browser und lege dort dein Konto an. Sieh dann erneut nach.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'Dieses Zuhause zeigt ein Zertifikat, für das niemand bürgt.',
    why: 'Vielleicht hat es selbst eins ausgestellt, oder es zeigt ein anderes als zuvor. Das könnte auch jemand anderes tun.',
    next: 'Geh zu „Dein Zuhause“ und vergleiche den Fingerabdruck. Es wurde nichts Geheimes gesendet.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey ist nicht bei deinem Home Assistant angemeldet.',
    why: 'Eine Anmeldung gilt nur so lange wie die Arbeit. Sie endet, wenn Latchkey geschlossen wird.',
    next: 'Geh zu „Dein Zuhause“ und melde dich wieder an.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant hat die Anmeldung nicht angenommen.',
    why: 'Vielleicht wurde die Anmeldung dort beendet oder das Token gelöscht.',
    next: 'Melde dich wieder an, oder erstelle ein neues Token.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'Die Anmeldeseite hat zu lange gewartet.',
    why: 'Zu deiner Sicherheit bleibt sie nur eine Weile offen.',
    next: 'Öffne eine neue und melde dich dort an.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'Das sieht nicht nach einem Token von Home Assistant aus.',
    why: 'Vielleicht fehlt ein Teil, oder es wurde etwas anderes mitkopiert.',
    next: 'Erstelle ein neues Token und kopiere es ganz. Home Assistant zeigt jedes nur einmal.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'Du bist kein Administrator dieses Home Assistant.',
    why: 'Nur ein Administrator darf dort Apps installieren und das Netzwerk ändern.',
    next: 'Melde dich als Administrator an, oder mach ohne Anmeldung weiter. Dann zeigt Latchkey dir jeden Schritt.',
  },
  HOME_SILENT: {
    what: 'Home Assistant antwortet nicht mehr.',
    why: 'Vielleicht startet es neu, oder dieser Computer ist jetzt in einem anderen Netzwerk.',
    next: 'Warte eine Minute und versuche es dann noch einmal. Nichts ist verloren.',
  },
  HOME_REFUSED: {
    what: 'Home Assistant hat das nicht angenommen.',
    why: 'Den Grund, den es nennt, findest du in den Details.',
    next: 'Lies unten die technischen Details und versuche es dann noch einmal.',
  },
  HOME_BUSY: {
    what: 'Home Assistant ist gerade beschäftigt.',
    why: 'Es startet noch, oder es ist mit einem Backup oder Update beschäftigt.',
    next: 'Warte ein paar Minuten und versuche es dann noch einmal.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey versteht die Antwort von Home Assistant nicht.',
    why: 'Vielleicht hat Home Assistant etwas geändert, das diese Version nicht kennt.',
    next: 'Suche nach einer neueren Version von Latchkey, oder mach ohne Anmeldung weiter.',
  },
  HOME_OFFLINE: {
    what: 'Dein Home Assistant kann das Internet nicht erreichen.',
    why: 'Von dort holt es den Connector, und der Connector ruft Cloudflare an. Nicht einmal das Nachschlagen eines Namens geht.',
    next: 'Prüfe, ob es online ist. Seine eigene Seite für Updates zeigt das. Versuche es dann noch einmal.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'In einer Datei deines Home Assistant ist ein Fehler.',
    why: 'Mit diesem Fehler würde Home Assistant nicht wieder starten, also hat Latchkey es nicht neu gestartet.',
    next: 'Öffne in Home Assistant Einstellungen, Werkzeuge und drücke auf Konfiguration prüfen. Behebe, was dort steht, und versuche es dann noch einmal.',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare nimmt den Code des Connectors nicht an.',
    why: 'Der private Weg wurde neu angelegt, oder sein Code hat sich seitdem geändert.',
    next: 'Versuche es noch einmal. Latchkey gibt dem Connector den aktuellen Code.',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: 'Der Connector kann seinen Code nicht lesen.',
    why: 'Ein Teil fehlt, oder etwas wurde darum herum gesetzt, zum Beispiel Anführungszeichen.',
    next: 'Versuche es noch einmal. Latchkey gibt dem Connector den ganzen Code.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'Der Connector kann Cloudflare über IPv4 nicht erreichen.',
    why: 'Sein Computer scheint nur IPv6 zu haben, aber der Connector hat IPv4 versucht.',
    next: 'Lass den Connector IPv4 oder IPv6 nutzen, je nachdem, was funktioniert. In „Zuhause verbinden“ steht das unter „Wie der Connector die Verbindung aufbaut“.',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'Die Uhr des Computers zu Hause scheint falsch zu gehen.',
    why: 'Dort läuft der Connector. Zu der Zeit, die sein Computer zeigt, ist das Zertifikat von Cloudflare nicht gültig.',
    next: 'Stelle dort Datum und Uhrzeit ein, oder warte, bis sie geholt sind. Versuche es dann noch einmal.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Etwas zwischen dem Connector und Cloudflare will mitlesen, was gesendet wird.',
    why: 'Eine Firewall oder ein Virenscanner zeigt dem Connector ein eigenes Zertifikat. Der Connector nimmt das nicht an.',
    next: 'Nimm Verbindungen zu Port 7844 von dieser Prüfung aus, für den Computer, auf dem der Connector läuft. Versuche es dann noch einmal.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Etwas lässt den Connector keine Verbindung nach außen aufbauen.',
    why: 'Er ruft Cloudflare über Port 7844 an. Eine strenge Firewall oder ein strenger Router blockiert diesen Port.',
    next: 'Erlaube in deinem Router ausgehende Verbindungen zu Port 7844, für TCP und UDP. Versuche es dann noch einmal.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'Über QUIC kommt der Connector nicht hinaus.',
    why: 'Er soll nur QUIC nutzen, und etwas zwischen ihm und Cloudflare blockiert das. Mit HTTP/2 käme er hinaus.',
    next: 'Lass den Connector HTTP/2 nutzen. In „Zuhause verbinden“ steht das unter „Wie der Connector die Verbindung aufbaut“.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'Der Connector ist nicht gestartet.',
    why: 'Die App hat sich von selbst beendet. Ihre letzten Zeilen stehen in den Details.',
    next: 'Versuche es noch einmal. Passiert es weiter, öffne in Home Assistant die Seite Protokoll der App.',
  },
  VISIT_STOPPED: {
    what: 'Von außen kommt niemand bis zu Home Assistant.',
    why: 'Latchkey hat das vor der letzten Änderung dort ausprobiert, also wurde Home Assistant nicht neu gestartet.',
    next: 'Behebe das zuerst und versuche es dann noch einmal.',
  },
  VISIT_NEEDS_KEY: {
    what: 'Kein Schlüssel auf diesem Computer öffnet dein Zuhause.',
    why: 'Latchkey bestätigt seine letzte Änderung in Home Assistant erst, nachdem es mit einem Schlüssel hineingekommen ist. Deshalb wurde Home Assistant nicht neu gestartet.',
    next: 'Geh zu deinen Geräten und füge diesen Computer hinzu, oder erneuere einen Schlüssel. Neue Schlüssel werden hier erstellt. Versuche es dann noch einmal.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'Latchkey kam von außen nicht hinein, also ist die Änderung nicht bestätigt.',
    why: 'Nichts ist kaputt. Home Assistant macht sie innerhalb von fünf Minuten von selbst rückgängig und startet neu.',
    next: 'Finde heraus, was Latchkey draußen gehalten hat, warte diese Minuten ab und versuche es dann noch einmal.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant hat die Änderung rückgängig gemacht.',
    why: 'Sie wurde nicht innerhalb von fünf Minuten bestätigt, also ist alles, wie es vorher war.',
    next: 'Versuche es noch einmal. Sonst wurde nichts geändert.',
  },
};
