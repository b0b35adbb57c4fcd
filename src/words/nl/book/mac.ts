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
    label: 'Safari en Chrome',
    title: 'Safari en Chrome op je Mac',
    lead: 'De sleutel gaat in de sleutelhanger van je Mac. Safari, Chrome en Edge vinden hem daar.',
    needs: anyMacItComesWithThe,
    before: [
      'Draait Latchkey op deze Mac, dan kan het dit allemaal voor je doen.',
      'Kopieer {file} anders naar deze Mac, en houd de zes woorden bij de hand.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Dubbelklik op `{file}`. Sleutelhangertoegang opent en vraagt om een sleutelhanger: kies **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: underPasswordTypeTheSixWords,
        otherwise: {
          say: 'Wordt er om het wachtwoord van je Mac gevraagd, dan is dat het wachtwoord waarmee je je aanmeldt, niet de zes woorden.',
        },
      },
      {
        say: 'Ga in Safari of Chrome naar `{address}`. Kies de sleutel die met `{keyName}` begint en klik op **OK**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn: er wordt gevraagd welk certificaat je wilt gebruiken. Safari zegt misschien **Continue** in plaats van **OK**.',
        },
      },
      {
        say: 'Je Mac vraagt of de browser de sleutel mag gebruiken. Typ het wachtwoord van je Mac en klik op **Always Allow**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Met **Allow** wordt het elke keer opnieuw gevraagd. Dat kan geen kwaad.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Er staat “MAC verification failed” of “verkeerd wachtwoord”.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'De sleutel staat niet in de app Wachtwoorden.',
        why: 'Die app toont sleutels van deze soort nooit.',
        wayOn: 'Kijk in Sleutelhangertoegang, onder **login** en **My Certificates**.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'De Home Assistant-app ziet de sleutel niet.',
        why: 'De app bewaart eigen sleutels en kijkt niet in de sleutelhanger.',
        wayOn: 'Volg ook de handleiding voor de Home Assistant-app.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [openKeychainAccessAndChooseLogin, deleteTheEntryThatBeginsWith, thenSwitchOff],
    replacing: {
      putIn: ['De sleutelhanger bewaart beide sleutels.'],
      takeOut: [
        openKeychainAccessAndChooseLogin,
        deleteOldkeynameKeepTheOneThat,
        'Toont Safari nog de oude? Zoek in Sleutelhangertoegang naar {address} en verwijder het item van de soort **identity preference**.',
        browserAsksAgain,
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home Assistant-app',
    title: 'De Home Assistant-app op je Mac',
    lead: 'De app haalt de sleutel uit zijn bestand en houdt hem voor zichzelf.',
    needs: [theHomeAssistantAppInVersion],
    before: ['Kopieer {file} naar deze Mac, en houd de zes woorden bij de hand.', mustAsk],
    steps: [
      openTheHomeAssistantAppAnd,
      {
        say: 'Klik op **Select Certificate File** en kies `{file}`.',
        otherwise: {
          say: 'Is het bestand grijs, dan eindigt de naam niet op “.p12”. Geef het een andere naam.',
        },
      },
      {
        say: 'Typ onder **Certificate Password** de zes woorden in kleine letters, met koppeltekens ertussen. Klik op **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      { say: 'Meld je aan zoals thuis.' },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: theAppDoesNotMentionA,
        why: 'Oudere versies van de app kunnen op een Mac geen sleutels gebruiken.',
        wayOn: 'Werk de app bij en probeer het opnieuw.',
      },
      {
        symptom: 'Safari werkt, maar de app niet.',
        why: 'De app ziet de sleutelhanger van je Mac niet.',
        wayOn: 'Importeer de sleutel ook in de app. Dezelfde zes woorden openen het bestand.',
      },
      renamedFile,
    ],
    test: [
      'Open de Home Assistant-app onderweg, of via de hotspot van je telefoon.',
      'Je huis verschijnt.',
      deleteFile,
    ],
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Je huis staat al in de app. Open in plaats van stap 1 **Settings** > **Companion App**, kies je huis, en dan **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Wis het oude bestand, als het nog op deze Mac staat.'],
    },
    thenApp: onMac,
  },
  firefox: firefox,
};
