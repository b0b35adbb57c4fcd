import type { pickUp as english } from '../en/pick-up.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const pickUp: WordsOf<typeof english> = {
  practice: 'Übung',
  practiceMeans: 'Nichts hier ist echt.',
  open: {
    heading: 'Der Schlüssel für {device}',
    lead: 'Er kommt direkt von deinem Computer und ist mit sechs kurzen Wörtern verschlossen. Der Computer zeigt sie. Hier wirst du einmal danach gefragt.',
    leadForIphone:
      'Er kommt direkt von deinem Computer und ist mit sechs kurzen Wörtern verschlossen. Der Computer zeigt sie. Du nutzt die App und Safari? Dann nimm beide.',
    mustAsk: {
      iphone:
        'Dein iPhone oder iPad muss nach den sechs Wörtern fragen. Tut es das nicht, brich ab. Brich auch ab, wenn im Profil von VPN, einem Root-Zertifikat oder Fernverwaltung die Rede ist.',
      android:
        'Dein Gerät muss nach den sechs Wörtern fragen. Tut es das nicht oder warnt es vor einem CA-Zertifikat, brich ab.',
      other:
        'Dein Gerät muss nach den sechs Wörtern fragen. Tut es das nicht, brich ab: Dann kommt die Datei nicht von deinem Computer.',
    },
    afterwards: 'Schritt für Schritt',
    guide: 'Jeder Schritt mit Bildern',
    guideFor: 'Mit Bildern: {purpose}',
    left: '{fetches, plural, one {Dieser Link gilt noch einmal, bis {until}.} other {Dieser Link gilt noch {fetches}-mal, bis {until}.}}',
    taken: 'Eine Datei wurde schon geholt.',
  },
  offers: {
    app: {
      heading: 'Für die Home-Assistant-App',
      about: 'Eine Datei, nach der die App fragt. Braucht iOS 17 und die App ab 2026.8.',
      button: 'Datei für die App sichern',
      steps: [
        'Tippe oben auf den Knopf. Wenn Safari fragt, tippe auf **Laden**: Die Datei landet in **Dateien**.',
        'Öffne die Home-Assistant-App und gib die Adresse deines Zuhauses ein. Dort steht **Clientzertifikat erforderlich**. Schon eingerichtet? Gehe zu **Einstellungen › Companion-App**, deinem Server, **Clientzertifikat**, **Zertifikat importieren**.',
        'Tippe auf **Zertifikatsdatei auswählen** und wähle die Datei in **Downloads**.',
        'Tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen. Dann tippe auf **Importieren**.',
        'Melde dich an wie zu Hause.',
      ],
    },
    safari: {
      heading: 'Für Safari',
      about: 'Ein Profil, das du in den Einstellungen installierst.',
      button: 'Schlüssel für Safari holen',
      steps: [
        'Tippe oben auf den Knopf. Wenn Safari fragt, tippe auf **Erlauben**.',
        'Öffne die **Einstellungen** und tippe oben auf **Profil geladen**. Nach 8 Minuten ist es weg.',
        'Tippe auf **Installieren** und gib den Code ein, mit dem du das Gerät entsperrst.',
        'Dort steht „Nicht signiert“: Das ist richtig bei einer Datei von deinem eigenen Computer. Tippe noch einmal auf **Installieren**.',
        'Wo nach dem Passwort gefragt wird, tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen. Dann tippe auf **Weiter** und **Fertig**.',
        'Öffne in Safari die Adresse deines Zuhauses und wähle diesen Schlüssel, wenn danach gefragt wird.',
      ],
    },
    watchByAndroid: {
      heading: 'Für die Uhr, über dieses Handy',
      about: 'Die Home-Assistant-App hier gibt der Uhr den Schlüssel, während die Uhr eingerichtet wird.',
      button: 'Schlüsseldatei speichern',
      steps: [
        'Tippe oben auf den Knopf und behalte die Datei, falls der Browser davor warnt.',
        'Öffne die Home-Assistant-App auf der Uhr. Sie schickt dich auf dieses Handy: Mach hier weiter.',
        'Gib die Adresse deines Zuhauses ein. Wo nach einem Client-Zertifikat gefragt wird, wähle die Datei in **Downloads**.',
        'Tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen.',
        'Melde dich an wie zu Hause.',
      ],
    },
    android: {
      heading: 'Schlüssel auf dieses Gerät bringen',
      about:
        'Ein Schlüssel für Chrome und die Home-Assistant-App. Dein Gerät braucht vorher eine Bildschirmsperre.',
      button: 'Schlüsseldatei speichern',
      steps: [
        'Tippe oben auf den Knopf. Falls der Browser vor der Datei warnt, behalte sie. Öffne sie dann.',
        'Nichts öffnet sich? Suche in den Einstellungen nach **Ein Zertifikat installieren**, wähle **VPN- & App-Nutzerzertifikat**, dann die Datei in **Downloads**.',
        'Tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen. Dann tippe auf **OK**.',
        'Wird gefragt, wofür der Schlüssel ist, wähle **VPN- & App-Nutzerzertifikat**. Nicht **CA-Zertifikat**: Das ist etwas anderes.',
        'Lass den vorgeschlagenen Namen stehen und tippe auf **OK**.',
        'Öffne die Adresse deines Zuhauses in Chrome oder in der Home-Assistant-App. Wähle diesen Schlüssel, wenn danach gefragt wird.',
      ],
    },
    windows: {
      heading: 'Schlüssel auf diesen Computer bringen',
      about: 'Ein Schlüssel für Chrome und Edge. Firefox findet ihn meist auch.',
      button: 'Schlüsseldatei speichern',
      steps: [
        'Öffne die Datei. Lass **Aktueller Benutzer** stehen und drücke **Weiter**, bis nach dem Kennwort gefragt wird.',
        'Tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen. Lass die Häkchen, wie sie sind, drücke **Weiter** und **Fertig stellen**.',
        'Schließe den Browser, öffne ihn wieder und gehe zur Adresse deines Zuhauses. Wähle diesen Schlüssel, wenn danach gefragt wird.',
      ],
    },
    mac: {
      heading: 'Schlüssel auf diesen Mac bringen',
      about: 'Ein Schlüssel für Safari und Chrome. Firefox findet ihn meist auch.',
      button: 'Schlüsseldatei speichern',
      steps: [
        'Öffne die Datei und wähle den Schlüsselbund **Anmeldung**.',
        'Tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen.',
        'Öffne die Adresse deines Zuhauses und wähle diesen Schlüssel. Dein Mac fragt einmal: Tippe sein Passwort und drücke **Immer erlauben**.',
      ],
    },
    linux: {
      heading: 'Schlüssel auf diesen Computer bringen',
      about: 'Jeder Browser hat eigene Schlüssel.',
      button: 'Schlüsseldatei speichern',
      steps: [
        'Öffne in Chrome oder Chromium **chrome://certificate-manager**, dann **Meine Zertifikate** und **Aus Linux importierte Zertifikate ansehen**.',
        'Öffne in Firefox **Einstellungen › Datenschutz & Sicherheit › Zertifikate verwalten**, dann **Ihre Zertifikate**.',
        'Wähle **Importieren**, dann die Datei, und tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen.',
        'Öffne die Adresse deines Zuhauses und wähle diesen Schlüssel, wenn danach gefragt wird.',
      ],
    },
    chromebook: {
      heading: 'Schlüssel auf dieses Chromebook bringen',
      about: 'Ein Schlüssel für Chrome.',
      button: 'Schlüsseldatei speichern',
      steps: [
        'Öffne **chrome://certificate-manager**, dann **Meine Zertifikate**.',
        'Wähle **Importieren**, dann die Datei.',
        'Tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen.',
        'Öffne die Adresse deines Zuhauses und wähle diesen Schlüssel, wenn danach gefragt wird.',
      ],
    },
    unknown: {
      heading: 'Schlüsseldatei speichern',
      about:
        'Welches Gerät das ist, war nicht zu erkennen. Wähle es oben, dann siehst du, wie es weitergeht.',
      button: 'Schlüsseldatei speichern',
      steps: [
        'Installiere die Datei. Wo nach einem Passwort gefragt wird, tippe die sechs Wörter in Kleinbuchstaben, mit Bindestrichen dazwischen.',
      ],
    },
  },
  appleWatch: {
    lead: 'Auf einem iPhone gibt es für eine Uhr nichts zu holen.',
    heading: 'Eine Apple Watch braucht keine Datei',
    about:
      'Sie nutzt den Schlüssel ihres iPhones, die Home-Assistant-App gibt ihn weiter. Braucht auf beiden die App ab 2026.8.',
    steps: [
      'Hat dieses iPhone noch keinen Schlüssel? Wähle am Computer das iPhone und hole seinen eigenen, mit seinem eigenen Code.',
      'Öffne hier die Home-Assistant-App und lass sie kurz offen, die Uhr in der Nähe.',
      'Bei einer Uhr mit Wear OS ist es anders: Scanne den Code mit ihrem Android-Handy.',
    ],
  },
  guides: { browser: 'Browser', firefox: 'Firefox', 'home-assistant-app': 'Home-Assistant-App' },
  elsewhere: {
    safari: {
      heading: 'Öffne diese Seite in Safari',
      about:
        'Nur Safari kann den Schlüssel an dein iPhone oder iPad weitergeben. Du bist in einem anderen Browser oder einer App.',
      steps: [
        'Halte die Adresse unten gedrückt und tippe auf **Kopieren**.',
        'Öffne **Safari** und setze sie in die Adresszeile ein.',
      ],
    },
    browser: {
      heading: 'Öffne diese Seite im Browser',
      about: 'Du siehst sie in einer anderen App, die die Datei vielleicht nicht speichern kann.',
      steps: [
        'Öffne das Menü dieser App und lass diese Seite in Chrome oder im Browser öffnen.',
        'Oder halte die Adresse unten gedrückt, kopiere sie und setze sie in Chrome ein.',
      ],
    },
    address: 'Adresse dieser Seite',
    anyway: 'Trotzdem hier weitermachen',
  },
  device: {
    ask: 'Welches Gerät ist das?',
    wrong: 'Nicht das richtige Gerät?',
    names: {
      iphone: 'iPhone oder iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: 'Warum sagt der Browser „Nicht sicher“?',
    answer:
      'Diese Seite kommt von deinem eigenen Computer über dein eigenes Netzwerk, und das können Browser nicht prüfen. Darum ist der Schlüssel verschlossen, und darum bleiben seine sechs Wörter auf dem Bildschirm des Computers.',
  },
  notes: {
    again: 'Dieser Knopf wurde schon gedrückt. Wenn keine Datei kam, drücke noch einmal.',
    failed:
      'Der Schlüssel konnte nicht verpackt werden. Drücke noch einmal. Hilft das nicht, erstelle am Computer einen neuen Code.',
  },
  over: {
    fetched: {
      heading: 'Dieser Link ist verbraucht',
      about: 'Eine Datei wurde dreimal geholt, und mehr erlaubt ein Link nicht.',
    },
    expired: { heading: 'Dieser Link ist abgelaufen', about: 'Ein Link gilt zehn Minuten.' },
    cancelled: { heading: 'Dieser Link ist geschlossen', about: 'Er wurde am Computer geschlossen.' },
  },
  overNext: 'Brauchst du den Schlüssel noch einmal? Erstelle am Computer einen neuen Code und scanne ihn.',
  back: 'Zurück zum Schlüssel',
};
