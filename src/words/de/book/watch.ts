import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteFile,
  mustAsk,
  pageDoesNotOpen,
  renamedFile,
  switchBluetoothAndWiFiOff,
  thenSwitchOff,
} from './common.ts';

export const words: WordTree = {
  'home-assistant-app': {
    label: 'Home-Assistant-App',
    title: 'Die Home-Assistant-App auf deiner Uhr',
    lead: 'Eine Uhr bekommt ihren Schlüssel über die Home-Assistant-App auf dem Handy. Das geschieht, während die Uhr eingerichtet wird.',
    needs: [
      'Wear OS: die neueste Home-Assistant-App auf Handy und Uhr.',
      'Apple Watch: auf beiden die Home-Assistant-App ab Version 2026.8. Kamerabilder brauchen höchstwahrscheinlich 2026.9.',
    ],
    before: [
      'Eine Apple Watch braucht keine Datei: Sie benutzt den Schlüssel ihres iPhones. Öffne dort einmal die App, mit der Uhr in der Nähe.',
      'Bei Wear OS geht es hier mit dem Android-Handy weiter. Dieses Handy braucht zuerst seinen eigenen Schlüssel.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Bring `{file}` auf das Handy: von der Seite hinter dem Code, von einem USB-Stick oder so, wie du sie geschickt hast. Sie gehört dort in **android:Downloads**.',
        otherwise: {
          say: 'Installiere sie nicht auf dem Handy: Das Handy hat seinen eigenen Schlüssel.',
        },
      },
      {
        say: 'Öffne die Home-Assistant-App auf der Uhr. Sie schickt dich zu `Home Assistant` auf dem Handy: Mach dort weiter.',
        otherwise: {
          say: 'Schickt dich die Uhr nicht dorthin, öffne die App auf dem Handy und suche die Uhr in ihren Einstellungen.',
          search: 'Uhr',
        },
      },
      {
        say: 'Gib `https://{address}` ein und tippe auf **Select a TLS client certificate file**. Wähle `{file}`.',
        otherwise: {
          say: 'Das Feld ist vielleicht weiter unten: Scrolle bis zum Ende der Seite. Es ist nur da, während eine Uhr eingerichtet wird.',
        },
      },
      {
        say: 'Tippe unter **Password** die sechs Wörter der Uhr, in Kleinbuchstaben mit Bindestrichen dazwischen. Beende es dann.',
        otherwise: {
          say: 'Das Feld darf nicht leer bleiben, und die Wörter des Handys gelten hier nicht.',
          search: 'Uhr',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Es sagt „falsches Passwort“ oder nimmt die Datei nicht an.',
        why: 'Die Uhr sagt das bei jeder Datei, die sie nicht lesen kann. Die Wörter eines anderen Geräts wirken genauso.',
        wayOn:
          'Nimm die Datei und die sechs Wörter, die Latchkey für die Uhr zeigt. Hilft das nicht, hole die Datei noch einmal.',
      },
      {
        symptom: 'Es gibt kein Feld für eine Datei.',
        why: 'Es erscheint nur, während die Uhr eingerichtet wird, und ältere Versionen verstecken es.',
        wayOn: 'Aktualisiere beide Apps. Melde die Uhr in der App ab und richte sie dann noch einmal ein.',
      },
      {
        symptom: 'Die Uhr funktionierte, aber seit der Erneuerung ihres Schlüssels nicht mehr.',
        why: 'Die Uhr kann ihren Schlüssel später nicht wechseln.',
        wayOn: 'Melde die Uhr in der App ab und richte sie mit der neuen Datei noch einmal ein.',
      },
      renamedFile,
      pageDoesNotOpen,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      'Öffne die Home-Assistant-App auf der Uhr.',
      'Dein Zuhause erscheint. Schalte beides wieder ein.',
      deleteFile,
    ],
    remove: ['Melde die Uhr in der Home-Assistant-App ab, oder lösche die App auf der Uhr.', thenSwitchOff],
    replacing: {
      putIn: [
        'Eine Uhr mit Wear OS kann ihren Schlüssel später nicht wechseln. Melde sie in der Home-Assistant-App ab und richte sie dann mit diesen Schritten noch einmal ein.',
        'Eine Apple Watch bekommt den neuen Schlüssel von ihrem iPhone: Erneuere den.',
      ],
      takeOut: [
        'Das Abmelden hat den alten Schlüssel von der Uhr entfernt.',
        'Lösche die alte Datei auf dem Handy, falls sie noch da ist.',
      ],
    },
  },
};
