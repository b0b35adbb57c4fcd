import type { WordTree } from '../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  browserAsksAgain,
  deleteFile,
  deleteOldkeynameKeepTheOneThat,
  deleteTheEntryThatBeginsWith,
  firefox,
  goToAddressAndChooseThe,
  ifItRejectsTheWordsCheck,
  ifNothingOpensPressCommandAnd,
  inTheAppOpenSettingsCompanion,
  manyDevicesSayThisAboutAny,
  mustAsk,
  nothingOfTheOldKeyIs,
  onMac,
  openKeychainAccessAndChooseLogin,
  openTheHomeAssistantAppAnd,
  questionClosed,
  renamedFile,
  savedShell,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  typeThisDevicesSixWordsAgain,
  underPasswordTypeTheSixWords,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari und Chrome',
    title: 'Safari und Chrome auf deinem Mac',
    lead: 'Der Schlüssel kommt in den Schlüsselbund deines Macs. Safari, Chrome und Edge finden ihn dort.',
    needs: anyMacItComesWithThe,
    before: [
      'Läuft Latchkey auf diesem Mac, kann es das alles für dich tun.',
      'Sonst kopiere {file} auf diesen Mac und halte die sechs Wörter bereit.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Doppelklicke auf `{file}`. Die Schlüsselbundverwaltung öffnet sich und fragt nach einem Schlüsselbund: Wähle **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: underPasswordTypeTheSixWords,
        otherwise: {
          say: 'Fragt es nach dem Passwort deines Macs, ist das gemeint, mit dem du dich anmeldest, nicht die sechs Wörter.',
        },
      },
      {
        say: 'Geh in Safari oder Chrome zu `{address}`. Wähle den Schlüssel, der mit `{keyName}` anfängt, und drücke **OK**.',
        otherwise: {
          say: 'Die Wörter können abweichen: Es fragt, welches Zertifikat es nehmen soll. In Safari steht vielleicht **Continue** statt **OK**.',
        },
      },
      {
        say: 'Dein Mac fragt, ob der Browser den Schlüssel benutzen darf. Tippe das Passwort deines Macs und drücke **Always Allow**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Mit **Allow** fragt er jedes Mal wieder. Das schadet nicht.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Es sagt „MAC verification failed“ oder „falsches Passwort“.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'Der Schlüssel ist nicht in der App „Passwörter“.',
        why: 'Diese App zeigt Schlüssel dieser Art nie.',
        wayOn: 'Sieh in der Schlüsselbundverwaltung nach, unter **login** und **My Certificates**.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Die Home-Assistant-App sieht den Schlüssel nicht.',
        why: 'Die App hat ihre eigenen Schlüssel und sieht nicht im Schlüsselbund nach.',
        wayOn: 'Folge auch der Anleitung für die Home-Assistant-App.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [openKeychainAccessAndChooseLogin, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: ['Der Schlüsselbund behält beide Schlüssel.'],
      takeOut: [
        openKeychainAccessAndChooseLogin,
        deleteOldkeynameKeepTheOneThat,
        'Zeigt Safari immer noch den alten? Suche in der Schlüsselbundverwaltung nach {address} und lösche den Eintrag der Art **identity preference**.',
        browserAsksAgain,
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home-Assistant-App',
    title: 'Die Home-Assistant-App auf deinem Mac',
    lead: 'Die App nimmt den Schlüssel aus seiner Datei und behält ihn für sich.',
    needs: [theHomeAssistantAppInVersion],
    before: ['Kopiere {file} auf diesen Mac und halte die sechs Wörter bereit.', mustAsk],
    steps: [
      openTheHomeAssistantAppAnd,
      {
        say: 'Drücke **Select Certificate File** und wähle `{file}`.',
        otherwise: {
          say: 'Ist die Datei grau, endet ihr Name nicht auf „.p12“. Benenne sie um.',
        },
      },
      {
        say: 'Tippe unter **Certificate Password** die sechs Wörter, in Kleinbuchstaben mit Bindestrichen dazwischen. Drücke **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      { say: 'Melde dich an wie zu Hause.' },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: theAppDoesNotMentionA,
        why: 'Ältere Versionen der App können auf einem Mac keine Schlüssel benutzen.',
        wayOn: 'Aktualisiere die App und versuche es noch einmal.',
      },
      {
        symptom: 'Safari funktioniert, die App aber nicht.',
        why: 'Die App sieht den Schlüsselbund deines Macs nicht.',
        wayOn: 'Importiere den Schlüssel auch in der App. Dieselben sechs Wörter öffnen die Datei.',
      },
      renamedFile,
    ],
    test: [
      'Öffne die Home-Assistant-App unterwegs oder über den Hotspot deines Handys.',
      'Dein Zuhause erscheint.',
      deleteFile,
    ],
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Dein Zuhause ist schon in der App. Öffne statt Schritt 1 **Settings** > **Companion App**, wähle dein Zuhause, dann **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Lösche die alte Datei, falls sie noch auf diesem Mac ist.'],
    },
    thenApp: onMac,
  },
  firefox: firefox,
};
