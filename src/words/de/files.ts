import type { files as english } from '../en/files.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const files: WordsOf<typeof english> = {
  profile: {
    name: 'Latchkey: {name}',
    description:
      'Öffnet {address} in Safari auf diesem Gerät. Um den Schlüssel zu entfernen, entferne dieses Profil.',
    key: 'Der Schlüssel zu {address}. Zum Installieren tippst du die sechs Wörter ein, die Latchkey zeigt.',
  },
  folders: {
    keys: 'Latchkey-Schlüssel',
    alexa: 'Latchkey für Alexa',
    reverseProxy: 'Latchkey-Reverse-Proxy',
  },
  alexa: {
    begin: 'Mit diesem Ordner erreicht {name} https://{address} mit einem eigenen Schlüssel.',
    secret: [
      'Die Datei secret.json öffnet dein Schloss. Sie ist nicht mit den sechs Wörtern verschlossen.',
      'Gib sie niemandem, und lösche diesen ganzen Ordner, sobald der Skill funktioniert.',
      'Hat jemand anderes sie gesehen, sperre diesen Schlüssel in Latchkey.',
    ],
    contents: {
      'template.json':
        'was bei Amazon eingerichtet wird, für AWS CloudFormation. Sie enthält keine Geheimnisse.',
      'secret.json': 'der Schlüssel, für AWS Secrets Manager. Auch dein Token kommt dort hinein.',
      'test-event.json': 'eine Frage, die Alexa stellt, um die Funktion damit zu testen.',
    },
    next: 'Wie man sie Schritt für Schritt benutzt, steht in Latchkey, in der Anleitung für diesen Schlüssel.',
  },
  calendar: {
    summary: 'Schlüssel für {name} erneuern',
    description: [
      'Der Schlüssel für {name} funktioniert bis {until}.',
      'Geh in Latchkey zu deinem Zuhause und wähle neben {name} „Erneuern“. Baue, was es plant, und übergib den neuen Schlüssel.',
      'Der alte Schlüssel funktioniert, bis du ihn ausmusterst, also wird niemand ausgesperrt.',
      'Speichere dann diese Erinnerungen noch einmal: Die neue Datei ersetzt diese.',
      'Benutzt niemand mehr das Gerät? Dann lösche diesen Eintrag.',
    ],
  },
  diagnostic: {
    head: [
      'Latchkey: Diagnosedatei.',
      'Für jemanden, der dir hilft. Lies sie, bevor du sie schickst: Das hier ist alles, was du schickst.',
      'Sie enthält kein Token, kein Passwort, keinen Schlüssel, kein Cookie, keinen Webhook und keinen Namen deiner Geräte.',
    ],
    told: 'Sie enthält deine Adresse und die Nummer deines Zuhauses in deinem eigenen Netzwerk.',
    leftOut: 'Deine Adresse und die Nummern deines Netzwerks sind durch andere ersetzt.',
  },
};
