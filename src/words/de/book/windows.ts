import type { WordTree } from '../../shape/lay-words.ts';
import {
  browserAsksAgain,
  firefox,
  goToAddressAndChooseThe,
  ifLatchkeyRunsOnThisComputer,
  manyDevicesSayThisAboutAny,
  pressTheWindowsKeyTypeCertmgr,
  questionClosed,
  renamedFile,
  savedShell,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  windowsOrYouDoNotNeed,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome und Edge',
    title: 'Chrome und Edge unter Windows',
    lead: 'Der Schlüssel kommt in Windows selbst, nur für dich. Chrome, Edge und andere finden ihn dort.',
    needs: windowsOrYouDoNotNeed,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: 'Doppelklicke auf `{file}`. Wähle **Current User** und drücke **Next**.',
        otherwise: {
          say: 'Öffnet sich ein anderes Programm, endet der Name der Datei nicht auf „.p12“: Benenne sie um.',
          search: 'Benutzerzertifikate',
        },
      },
      {
        say: 'Der Name der Datei steht schon da: Drücke **Next**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Fehlt der Name, drücke **Browse** und wähle {file}.',
        },
      },
      {
        say: 'Tippe unter **Password** die sechs Wörter, in Kleinbuchstaben mit Bindestrichen dazwischen. Lass die Kästchen darunter, wie sie sind, und drücke **Next**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Gibt es ein Kästchen für alle erweiterten Eigenschaften, lass es, wie es ist.',
        },
      },
      {
        say: 'Wähle **Automatically select the certificate store based on the type of certificate** und drücke **Next**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Musst du einen Ort wählen, wähle **Personal**.',
        },
      },
      {
        say: 'Drücke **Finish**. Windows meldet, dass der Import erfolgreich war.',
        otherwise: {
          say: 'Fragt Windows, ob es jemandem vertrauen soll, sage Nein. Dieser Schlüssel braucht das nicht.',
        },
      },
      {
        say: 'Schließe den Browser, öffne ihn wieder und geh zu `{address}`. Wähle den Schlüssel, der mit `{keyName}` anfängt, und drücke **OK**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Schließe alle Fenster des Browsers. Er fragt einmal nach jedem Start.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Es sagt „Das angegebene Netzwerkkennwort ist falsch“ oder etwas Ähnliches.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'Die Datei öffnet sich als Text, oder Windows fragt, welches Programm es nehmen soll.',
        why: 'Ein Browser hat eine Endung angehängt, und Windows versteckt Endungen, die es kennt.',
        wayOn:
          'Lass den Explorer die Dateinamenerweiterungen zeigen. Benenne die Datei dann um, sodass sie auf „.p12“ endet.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Firefox bietet den Schlüssel nicht an.',
        why: 'Firefox findet meist auch die Schlüssel von Windows, ist aber vielleicht anders eingestellt. Es hat auch eigene Schlüssel.',
        wayOn: 'Schließe Firefox ganz und öffne es wieder. Hilft das nicht, folge der Anleitung für Firefox.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Öffne **Personal** > **Certificates** und lösche den Eintrag, der mit {keyName} anfängt.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Windows behält beide Schlüssel.'],
      takeOut: [
        'Drücke die Windows-Taste, tippe `certmgr.msc` und öffne es. Öffne **Personal** > **Certificates**.',
        'Lösche „{oldKeyName}“. Es ist der mit dem früheren **Expiration Date**. Behalte den, der mit „{keyName}“ anfängt.',
        browserAsksAgain,
      ],
    },
  },
  firefox: firefox,
};
