import type { WordTree } from '../../shape/lay-words.ts';
import {
  haveTheSixWordsReadyLatchkey,
  haveTheSixWordsReadyLatchkey2,
  ifItRejectsTheWordsCheck,
  inTheAppOpenSettingsCompanion,
  mustAsk,
  nothingOfTheOldKeyIs,
  onIphone,
  openTheHomeAssistantAppAnd,
  pageDoesNotOpen,
  renamedFile,
  savedShell,
  stickNotRead,
  switchWiFiOffForA2,
  testOnPhone,
  theAppDoesNotMentionA,
  theAppKeepsOneKeyFor,
  theFileIsGreyAndCannot,
  theHomeAssistantAppInVersion,
  thenSwitchOff,
  theWordsMayDifferItAsks,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Safari',
    title: 'Safari auf deinem iPhone oder iPad',
    lead: 'Der Schlüssel kommt als Profil, das du in den Einstellungen installierst. Dort findet Safari ihn.',
    needs: ['Safari. Kein anderer Browser auf einem iPhone oder iPad kann den Schlüssel benutzen.'],
    before: [
      haveTheSixWordsReadyLatchkey,
      'Mach alle Schritte in einem Zug. Ein Profil, das länger als 8 Minuten wartet, wird entfernt.',
      mustAsk,
      'Brich auch ab, wenn im Profil von VPN, einem Root-Zertifikat oder Fernverwaltung die Rede ist. Deins enthält nur deinen Schlüssel.',
    ],
    steps: [
      {
        say: 'Bring den Schlüssel für Safari auf das Gerät: mit dem Code, per AirDrop oder von einem USB-Stick. Wenn Safari fragt, tippe auf **Allow**.',
        otherwise: {
          say: 'Öffnet der Code einen anderen Browser? Kopiere die Adresse in Safari. Von einem Stick tippe die Datei an, die auf „.mobileconfig“ endet. Geschieht nichts, nimm den Code.',
        },
      },
      {
        say: 'Öffne **Settings** und tippe auf **Profile Downloaded**, weit oben.',
        otherwise: {
          say: 'Öffne **General** > **VPN & Device Management** und tippe dort auf das Profil.',
          search: 'Profil',
        },
      },
      {
        say: 'Tippe oben auf **Install** und gib den Code ein, mit dem du dein Gerät entsperrst.',
        otherwise: {
          say: 'Gibt es keinen solchen Knopf, wartet das Profil nicht mehr. Fang wieder bei Schritt 1 an.',
        },
      },
      {
        say: 'Es sagt, dass das Profil nicht signiert ist. Das ist richtig so: Es ist dein eigenes. Tippe noch einmal auf **Install**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Vielleicht steht dort „Nicht signiert“, oder es fragt unten am Bildschirm. Weiter geht es mit **Install**.',
        },
      },
      {
        say: 'Tippe unter **Password** die sechs Wörter, in Kleinbuchstaben mit Bindestrichen dazwischen. Tippe dann auf **Next** und **Done**.',
        otherwise: theWordsMayDifferItAsks,
      },
      {
        say: 'Geh in Safari zu `{address}` und wähle den Schlüssel, der mit `{keyName}` anfängt.',
        otherwise: {
          say: 'Die Wörter können abweichen: Es fragt, welches Zertifikat es nehmen soll. Safari fragt von Zeit zu Zeit wieder. Wähle jedes Mal denselben Schlüssel.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'In den Einstellungen ist kein Profil.',
        why: 'Nur ein Profil wartet zur selben Zeit, und nach 8 Minuten wird es entfernt.',
        wayOn: 'Hole das Profil noch einmal mit Safari und installiere es sofort.',
      },
      {
        symptom: 'Safari funktioniert, die Home-Assistant-App aber nicht.',
        why: 'Die App sieht keine Schlüssel aus den Einstellungen. Sie hat ihre eigenen.',
        wayOn:
          'Folge auch der Anleitung für die Home-Assistant-App. Dieselben sechs Wörter öffnen ihre Datei.',
      },
      savedShell,
      pageDoesNotOpen,
    ],
    test: testOnPhone,
    remove: [
      'Öffne **Settings** > **General** > **VPN & Device Management** und tippe auf das Profil.',
      'Tippe auf **Remove Profile**.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Der neue Schlüssel ist ein eigenes Profil. Das alte Profil bleibt, bis du es entfernst.'],
      takeOut: [
        'Öffne **Settings** > **General** > **VPN & Device Management** und tippe auf „Latchkey: {oldKeyName}“.',
        'Tippe auf **Remove Profile**. Behalte „Latchkey: {keyName}“.',
        'Schließe Safari ganz und öffne es wieder.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home-Assistant-App',
    title: 'Die Home-Assistant-App auf deinem iPhone oder iPad',
    lead: 'Die App nimmt den Schlüssel aus der App „Dateien“ und behält ihn für sich. In den Einstellungen wird nichts installiert.',
    needs: ['iOS oder iPadOS 17 oder neuer.', theHomeAssistantAppInVersion],
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Bring `{file}` auf das Gerät: von der Seite hinter dem Code, von einem USB-Stick oder so, wie du sie geschickt hast. Sie gehört in **iphone:Downloads** in der App „Dateien“.',
        otherwise: {
          say: 'Tippe auf der Seite hinter dem Code auf **latchkey:Save the file for the app**. Auf einem Stick halte die Datei gedrückt und kopiere sie. Siehst du ein Profil, ist das der Schlüssel für Safari: Geh zurück.',
        },
      },
      openTheHomeAssistantAppAnd,
      {
        say: 'Tippe auf **Select Certificate File** und wähle `{file}` in **iphone:Downloads**.',
        otherwise: {
          say: 'Ist die Datei grau, endet ihr Name nicht auf „.p12“. Halte sie in der App „Dateien“ gedrückt und tippe auf **iphone:Rename**.',
        },
      },
      {
        say: 'Tippe unter **Certificate Password** die sechs Wörter, in Kleinbuchstaben mit Bindestrichen dazwischen. Tippe auf **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      {
        say: 'Melde dich an wie zu Hause. Eine Apple Watch bekommt den Schlüssel von selbst von der App.',
        otherwise: {
          say: 'Öffne für die Uhr einmal die App auf dem iPhone, mit der Uhr in der Nähe. Beide Apps brauchen Version 2026.8 oder neuer.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Die Datei öffnet sich in den Einstellungen, als Profil.',
        why: 'Dorthin gehen AirDrop und der Schlüssel für Safari. Was in den Einstellungen ist, sieht die App nicht.',
        wayOn:
          'Hole den Schlüssel für die App, damit er in die App „Dateien“ kommt. Ein USB-Stick geht auch.',
      },
      {
        symptom: theFileIsGreyAndCannot,
        why: 'Die App nimmt Dateien, die auf „.p12“ oder „.pfx“ enden. Vielleicht hat ein Browser eine andere Endung angehängt.',
        wayOn:
          'Halte die Datei in der App „Dateien“ gedrückt, tippe auf **iphone:Rename** und lösche, was nach „.p12“ kommt.',
      },
      {
        symptom: 'In der App sind zwei Zuhause, und nur das letzte öffnet sich.',
        why: 'Die App hat für jedes Zuhause einen Schlüssel. Nimmst du für beide dieselbe Datei, bleibt das erste ohne.',
        wayOn: 'Importiere die Datei jedes Zuhauses unter diesem Zuhause. Nimm nie eine Datei für zwei.',
      },
      {
        symptom: theAppDoesNotMentionA,
        why: 'Ältere Versionen der App können keine Schlüssel benutzen.',
        wayOn: 'Aktualisiere die App im App Store und versuche es noch einmal.',
      },
      {
        symptom: 'Die App funktioniert, Widgets oder die Uhr aber nicht.',
        why: 'Sie haben den Umgang mit dem Schlüssel später gelernt als die App.',
        wayOn: 'Aktualisiere die Apps auf beiden und öffne dann einmal die App auf dem iPhone.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Dein Zuhause ist schon in der App. Öffne statt Schritt 2 **Settings** > **Companion App**, wähle dein Zuhause, dann **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [nothingOfTheOldKeyIs, 'Lösche die alte Datei in der App „Dateien“, falls sie noch da ist.'],
    },
    thenApp: onIphone,
  },
};
