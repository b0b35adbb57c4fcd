import type { handOverProblems as english } from '../../en/problems/hand-over.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const handOverProblems: WordsOf<typeof english> = {
  KEY_MISSING: {
    what: 'Dieser Schlüssel ist nicht auf diesem Computer.',
    why: 'Er wurde auf einem anderen Computer erstellt, seine Ersatzkopie wurde gelöscht, oder der Ort, an dem er lag, wurde geleert.',
    next: 'Geh zu deinen Geräten und erneuere den Schlüssel. Der alte funktioniert, bis du es anders sagst.',
  },
  KEY_REFUSED: {
    what: 'Cloudflare hat einen der Schlüssel nicht unterschrieben.',
    why: 'Vielleicht ist seine Schlüsselliste voll, oder ein Teil der Anfrage ging verloren.',
    next: 'Baue noch einmal. Was erledigt ist, bleibt erledigt, und nur der Rest wird gemacht.',
  },
  FILE_NOT_SAVED: {
    what: 'Die Datei ließ sich nicht schreiben.',
    why: 'Vielleicht ist die Festplatte oder der Ordner voll oder geschützt.',
    next: 'Schaffe Platz, oder wähle einen anderen Ordner, wo du danach gefragt wirst. Versuche es dann noch einmal.',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: 'Die Zwischenablage dieses Computers lässt sich nicht nutzen.',
    why: 'Vielleicht läuft Latchkey auf einem Computer ohne Bildschirm.',
    next: 'Speichere es stattdessen als Datei.',
  },
  DRIVE_GONE: {
    what: 'Der Stick ist nicht mehr da.',
    why: 'Er wurde herausgezogen, oder dieser Computer hat den Kontakt zu ihm verloren.',
    next: 'Stecke ihn wieder ein und sieh nach, was darauf ist. Wurde gerade eine Schlüsseldatei geschrieben, fehlt vielleicht ein Teil: Schreibe sie noch einmal.',
  },
  DRIVE_FULL: {
    what: 'Auf diesem Stick ist kein Platz.',
    why: 'Eine Schlüsseldatei ist klein, der Stick muss also bis aufs letzte Byte voll sein.',
    next: 'Lösche etwas davon, oder nimm einen anderen Stick.',
  },
  DRIVE_READ_ONLY: {
    what: 'Dieser Stick lässt sich nicht beschreiben.',
    why: 'Sein kleiner Schalter steht auf „lock“, oder dieser Computer kann sein Format nur lesen. Ein Mac kann NTFS nur lesen.',
    next: 'Stelle den Schalter um, oder nimm einen Stick im Format FAT oder exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Ein anderes Programm benutzt den Stick noch.',
    why: 'Eine Datei darauf ist offen, oder ein Fenster zeigt, was darauf ist.',
    next: 'Schließe, was ihn benutzt, warte einen Moment und versuche es noch einmal.',
  },
  DRIVE_FAILED: {
    what: 'Der Stick hat nicht getan, was er soll.',
    why: 'Was zurückgelesen wurde, ist nicht das, was geschrieben wurde, oder er meldete einen Fehler. Vielleicht ist er abgenutzt.',
    next: 'Versuche es noch einmal, und nimm einen anderen Stick, wenn es wieder passiert.',
  },
  SHARE_UNAVAILABLE: {
    what: 'Das Teilen-Menü dieses Macs hat sich nicht geöffnet.',
    why: 'Vielleicht läuft Latchkey ohne eigenes Fenster.',
    next: 'Geh zurück und lass das Gerät einen Code scannen, oder nimm einen Stick.',
  },
  NETWORK_GONE: {
    what: 'Dieser Computer ist nicht mehr im selben Netzwerk.',
    why: 'Das WLAN wurde gewechselt oder ausgeschaltet, oder ein Kabel wurde herausgezogen.',
    next: 'Wechsle in das Netzwerk, in dem das Handy ist, und erstelle dann einen neuen Code.',
  },
  PICKUP_BLOCKED: {
    what: 'Dieser Computer ließ Latchkey nicht auf das Handy warten.',
    why: 'Eine Firewall oder eine Regel auf diesem Computer lässt Programme im Netzwerk nicht antworten.',
    next: 'Erlaube Latchkey in der Firewall und versuche es noch einmal, oder nimm einen USB-Stick.',
  },
  PLACE_GONE: {
    what: 'Diese Stelle gibt es auf diesem Computer nicht mehr.',
    why: 'Der Browser oder sein Profil wurde entfernt, seit du nachgesehen hast.',
    next: 'Sieh erneut nach und wähle eine der Stellen, die es gibt.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'Auf diesem Computer fehlt ein kleines Programm.',
    why: 'Unter Linux steckt das Programm, das Schlüssel in einen Browser setzt, in einem eigenen Paket.',
    next: 'Installiere das Paket, das an dieser Stelle genannt ist, und versuche es dann noch einmal.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'Der Browser ist noch offen.',
    why: 'Solange er läuft, behält er seine Schlüsselliste für sich. Eine Änderung könnte verloren gehen.',
    next: 'Schließe alle seine Fenster, warte einen Moment und versuche es noch einmal.',
  },
  INSTALL_REFUSED: {
    what: 'Dieser Computer ließ Latchkey dort nichts ändern.',
    why: 'Jemand hat auf seine Frage mit Nein geantwortet, oder eine Regel auf diesem Computer verbietet es.',
    next: 'Versuche es noch einmal und erlaube es, oder mach es von Hand: Die Anleitung dieses Geräts hat die Schritte.',
  },
  INSTALL_FAILED: {
    what: 'Der Schlüssel ließ sich dort nicht ablegen.',
    why: 'Das Programm des Systems meldete einen Fehler oder wurde nicht fertig.',
    next: 'Versuche es noch einmal. Scheitert es weiter, mach es von Hand: Die Anleitung dieses Geräts hat die Schritte.',
  },
};
