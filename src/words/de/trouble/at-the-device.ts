import type { atTheDevice as english } from '../../en/trouble/at-the-device.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atTheDevice: WordsOf<typeof english> = {
  'resolver-blocked': {
    symptom: 'Ein Netzwerk findet die Adresse nicht, andere schon.',
    cause:
      'Dieses Netzwerk schlägt Namen selbst nach und kennt deine Adresse nicht. Das kann an einem Filter wie Pi-hole liegen, oder an einem Firmennetz.',
    good: 'Dieses Netzwerk findet deine Adresse.',
    steps: [
      'Versuche es aus einem anderen Netzwerk, zum Beispiel mit einem Handy, dessen WLAN aus ist.',
      'Läuft in deinem Netzwerk ein Filter, lass <b>{address}</b> durch, und <b>cloudflare-dns.com</b> für die Prüfungen von Latchkey.',
      'Ist die Adresse neu, warte eine Stunde. Ein Netzwerk merkt sich eine Weile, dass es sie nicht gab.',
    ],
  },
  'edge-unreachable': {
    symptom: 'In einem Netzwerk öffnet sich nichts, in anderen ist alles gut.',
    cause:
      'Dieses Netzwerk blockiert Cloudflare, während das übrige Internet funktioniert. Manche Anbieter sperren dessen Adressen zeitweise, und manche Firmen immer.',
    good: 'Dieses Netzwerk lässt dich zu Cloudflare durch.',
    steps: [
      'Versuche es aus einem anderen Netzwerk. Öffnet es sich dort, sind dein Zuhause und dein Schloss in Ordnung.',
      'Frage den Anbieter, oder warte: Manche sperren nur stundenweise, zum Beispiel während Fußballspielen.',
    ],
  },
  'connection-inspected': {
    symptom: 'Der Browser warnt, dass ein fremdes Zertifikat gezeigt wird.',
    cause:
      'Etwas auf diesem Computer oder in diesem Netzwerk öffnet sichere Verbindungen, um hineinzusehen: ein Virenscanner, ein Filter, die Anmeldeseite eines Hotels. Ein Schlüssel kommt da nicht durch.',
    good: 'Nichts sieht in sichere Verbindungen zu deiner Adresse hinein.',
    steps: [
      'Hat das Netzwerk eine eigene Anmeldung, öffne im Browser irgendeine Seite und melde dich dort an.',
      'Mach in deinem Virenscanner eine Ausnahme für {address}, oder schalte seine HTTPS-Prüfung aus.',
      'Versuche es aus einem anderen Netzwerk.',
    ],
  },
  'clock-wrong': {
    symptom: 'Der Browser sagt, dass die Uhr falsch geht oder ein Zertifikat noch nicht gültig ist.',
    cause: 'Die Uhr dieses Computers geht falsch, deshalb ist für ihn kein Zertifikat gültig.',
    good: 'Die Uhr geht richtig.',
    steps: ['Stelle Datum, Uhrzeit und Zeitzone auf automatisch. Sieh dann erneut nach.'],
  },
  'visit-failed': {
    symptom: 'Latchkey selbst hat es mit einem Schlüssel versucht und kam nicht hinein.',
    cause: 'Es ging denselben Weg wie deine Geräte. Keine bekannte Ursache erklärt, wo es hängen blieb.',
    good: 'Latchkey kam eben mit einem Schlüssel hinein.',
    steps: [
      'Öffne {address} auf einem Gerät, das einen Schlüssel hat, und lies, was dort steht.',
      'Versuche es aus einem anderen Netzwerk. Öffnet es sich dort, liegt es an diesem Netzwerk.',
      'Sieh in ein paar Minuten erneut nach. Ändert sich nichts, zeige „Was zu sehen war“ weiter unten jemandem, der dir hilft.',
    ],
  },
  'android-first-start': {
    symptom: 'Die App scheitert beim Start. Nach ein, zwei Versuchen geht es.',
    cause: 'Vor Version 2026.8.2 hat die App dein Zuhause gefragt, bevor ihr Schlüssel bereit war.',
    good: 'Die Android-App startet sofort.',
    steps: [
      'Aktualisiere die Home-Assistant-App auf 2026.8.2 oder neuer.',
      'Passiert es weiter, schalte unter „Zusätzlicher Schutz“ im Plan „Die ältere, bewährte Übertragung nutzen“ ein.',
    ],
  },
  'android-never-asks': {
    symptom: 'Nichts fragt, welcher Schlüssel genommen werden soll, und der Bildschirm bleibt leer.',
    cause:
      'Der Schlüssel wurde für WLAN installiert, oder jemand hat auf die Frage hin abgebrochen. Die App fragt einmal, und nur, wenn du nicht zu Hause bist.',
    good: 'Das Handy fragt, welcher Schlüssel genommen werden soll.',
    steps: [
      'Installiere den Schlüssel noch einmal, als <b>VPN- & App-Nutzerzertifikat</b>.',
      'Schalte das WLAN aus und öffne die App, als wärst du unterwegs.',
      'Fragt sie immer noch nicht, lösche in den Einstellungen des Handys den Speicher der App. Danach musst du dich neu anmelden.',
    ],
  },
  'key-file-refused': {
    symptom: 'Das Gerät sagt „falsches Passwort“ oder nimmt die Schlüsseldatei nicht an.',
    cause:
      'Viele Geräte sagen das bei jeder Datei, die sie nicht lesen können. Ein Großbuchstabe, ein Leerzeichen oder die Wörter eines anderen Geräts wirken genauso.',
    good: 'Die Schlüsseldatei wird angenommen.',
    steps: [
      'Gib die sechs Wörter für genau dieses Gerät ein, in Kleinbuchstaben und mit Bindestrichen dazwischen.',
      'Hilft das nicht, übergib den Schlüssel noch einmal und nimm die neue Datei.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'Die App will ein Client-Zertifikat, obwohl der Schlüssel auf dem iPhone ist.',
    cause:
      'Die App hat ihre eigenen Schlüssel. Einer, der in den Einstellungen des iPhones installiert wurde, ist nur für Safari.',
    good: 'Die iPhone-App hat ihren Schlüssel.',
    steps: [
      'Aktualisiere die Home-Assistant-App auf 2026.8 oder neuer. Sie braucht iOS 17.',
      'Sichere die Schlüsseldatei in <b>Dateien</b>. Öffne sie dort nicht.',
      'Öffne in der App <b>Einstellungen</b>, <b>Companion-App</b>, dein Zuhause, <b>Clientzertifikat</b>, <b>Zertifikat importieren</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Widgets, die Uhr oder Bilder in Benachrichtigungen bleiben leer.',
    cause: 'Ältere Versionen der App nutzen den Schlüssel nur für die App selbst, nicht für diese.',
    good: 'Auch Widgets und die Uhr haben den Schlüssel.',
    steps: [
      'Aktualisiere die Home-Assistant-App auf 2026.8 oder neuer, auch auf der Uhr. Kamerabilder auf der Uhr brauchen höchstwahrscheinlich 2026.9.',
      'Öffne die App einmal auf dem iPhone. Sie gibt den Schlüssel an die Uhr weiter.',
    ],
  },
  'old-page-in-browser': {
    symptom:
      'Die Seite sieht aus wie immer, meldet „Verbindung nicht möglich“ und fragt nach keinem Schlüssel.',
    cause:
      'Der Browser zeigt eine Seite, die er gespeichert hat. Er kommt gar nicht bis zu Cloudflare, also fragt nichts nach einem Schlüssel.',
    good: 'Der Browser zeigt eine frische Seite.',
    steps: [
      'Öffne einmal <b>https://{address}/auth/providers</b>. Dort fragt der Browser nach dem Schlüssel.',
      'Tut er das nicht, lösche, was der Browser für diese Website gespeichert hat, und öffne sie neu.',
    ],
  },
};
