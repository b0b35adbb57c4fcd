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
    title: 'Safari op je iPhone of iPad',
    lead: 'De sleutel komt als profiel dat je in Instellingen installeert. Safari vindt hem daar.',
    needs: ['Safari. Op een iPhone of iPad kan geen andere browser de sleutel gebruiken.'],
    before: [
      haveTheSixWordsReadyLatchkey,
      'Doe alle stappen achter elkaar. Een profiel dat langer dan 8 minuten wacht, wordt verwijderd.',
      mustAsk,
      'Annuleer ook als het profiel een VPN, een rootcertificaat of beheer op afstand noemt. In dat van jou zit alleen je sleutel.',
    ],
    steps: [
      {
        say: 'Zet de sleutel voor Safari op het apparaat: met de code, via AirDrop, of van een USB-stick. Vraagt Safari iets, tik dan op **Allow**.',
        otherwise: {
          say: 'Opent de code een andere browser? Kopieer het adres dan naar Safari. Tik op een stick het bestand aan dat op “.mobileconfig” eindigt. Gebeurt er niets, gebruik dan de code.',
        },
      },
      {
        say: 'Open **Settings** en tik bovenaan op **Profile Downloaded**.',
        otherwise: {
          say: 'Open **General** > **VPN & Device Management** en tik daar op het profiel.',
          search: 'profiel',
        },
      },
      {
        say: 'Tik bovenaan op **Install** en voer de code in waarmee je het apparaat ontgrendelt.',
        otherwise: { say: 'Is die knop er niet, dan wacht het profiel niet meer. Begin opnieuw bij stap 1.' },
      },
      {
        say: 'Er staat dat het profiel niet ondertekend is. Dat is te verwachten: het is van jezelf. Tik nog eens op **Install**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Misschien staat er “Niet ondertekend”, of komt de vraag onderaan het scherm. Ga verder met **Install**.',
        },
      },
      {
        say: 'Typ onder **Password** de zes woorden in kleine letters, met koppeltekens ertussen. Tik dan op **Next** en **Done**.',
        otherwise: theWordsMayDifferItAsks,
      },
      {
        say: 'Ga in Safari naar `{address}` en kies de sleutel die met `{keyName}` begint.',
        otherwise: {
          say: 'De woorden kunnen anders zijn: er wordt gevraagd welk certificaat je wilt gebruiken. Safari vraagt het af en toe opnieuw. Kies elke keer dezelfde sleutel.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Er is geen profiel in Instellingen.',
        why: 'Er wacht maar één profiel tegelijk, en na 8 minuten wordt het verwijderd.',
        wayOn: 'Haal het profiel met Safari opnieuw op en installeer het meteen.',
      },
      {
        symptom: 'Safari werkt, maar de Home Assistant-app niet.',
        why: 'De app ziet de sleutels in Instellingen niet. Hij bewaart zijn eigen.',
        wayOn: 'Volg ook de handleiding voor de Home Assistant-app. Dezelfde zes woorden openen dat bestand.',
      },
      savedShell,
      pageDoesNotOpen,
    ],
    test: testOnPhone,
    remove: [
      'Open **Settings** > **General** > **VPN & Device Management** en tik op het profiel.',
      'Tik op **Remove Profile**.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['De nieuwe sleutel is een apart profiel. Het oude profiel blijft tot je het verwijdert.'],
      takeOut: [
        'Open **Settings** > **General** > **VPN & Device Management** en tik op “Latchkey: {oldKeyName}”.',
        'Tik op **Remove Profile**. Behoud “Latchkey: {keyName}”.',
        'Sluit Safari helemaal en open het weer.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home Assistant-app',
    title: 'De Home Assistant-app op je iPhone of iPad',
    lead: 'De app haalt de sleutel uit de app Bestanden en houdt hem voor zichzelf. In Instellingen wordt niets geïnstalleerd.',
    needs: ['iOS of iPadOS 17 of nieuwer.', theHomeAssistantAppInVersion],
    before: haveTheSixWordsReadyLatchkey2,
    steps: [
      {
        say: 'Zet `{file}` op het apparaat: van de pagina achter de code, van een USB-stick, of zoals je het hebt gestuurd. Het hoort in **iphone:Downloads** in de app Bestanden.',
        otherwise: {
          say: 'Tik op de pagina achter de code op **latchkey:Save the file for the app**. Houd op een stick het bestand ingedrukt en kopieer het. Zie je een profiel, dan is dat de sleutel voor Safari: ga terug.',
        },
      },
      openTheHomeAssistantAppAnd,
      {
        say: 'Tik op **Select Certificate File** en kies `{file}` in **iphone:Downloads**.',
        otherwise: {
          say: 'Is het bestand grijs, dan eindigt de naam niet op “.p12”. Houd het in de app Bestanden ingedrukt en tik op **iphone:Rename**.',
        },
      },
      {
        say: 'Typ onder **Certificate Password** de zes woorden in kleine letters, met koppeltekens ertussen. Tik op **Import**.',
        otherwise: ifItRejectsTheWordsCheck,
      },
      {
        say: 'Meld je aan zoals thuis. Een Apple Watch krijgt de sleutel vanzelf van de app.',
        otherwise: {
          say: 'Open voor het horloge de app één keer op de iPhone, met het horloge in de buurt. Beide apps moeten versie 2026.8 of nieuwer zijn.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Het bestand gaat in Instellingen open, als profiel.',
        why: 'AirDrop en de sleutel voor Safari komen daar terecht. De app ziet niet wat er in Instellingen staat.',
        wayOn:
          'Haal de sleutel voor de app op, zodat die in de app Bestanden komt. Met een USB-stick kan het ook.',
      },
      {
        symptom: theFileIsGreyAndCannot,
        why: 'De app neemt bestanden aan die op “.p12” of “.pfx” eindigen. Misschien heeft een browser een andere extensie toegevoegd.',
        wayOn:
          'Houd het bestand in de app Bestanden ingedrukt, tik op **iphone:Rename** en verwijder alles wat na “.p12” komt.',
      },
      {
        symptom: 'Er staan twee huizen in de app, en alleen het laatste gaat open.',
        why: 'De app bewaart één sleutel per huis. Gebruik je voor beide hetzelfde bestand, dan blijft het eerste zonder sleutel achter.',
        wayOn: 'Importeer het bestand van elk huis onder dat huis. Gebruik nooit één bestand voor twee.',
      },
      {
        symptom: theAppDoesNotMentionA,
        why: 'Oudere versies van de app kunnen geen sleutels gebruiken.',
        wayOn: 'Werk de app bij in de App Store en probeer het opnieuw.',
      },
      {
        symptom: 'De app werkt, maar widgets of het horloge niet.',
        why: 'Die hebben later dan de app geleerd de sleutel te gebruiken.',
        wayOn: 'Werk de apps op beide bij en open dan één keer de app op de iPhone.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: inTheAppOpenSettingsCompanion,
    replacing: {
      putIn: [
        'Je huis staat al in de app. Open in plaats van stap 2 **Settings** > **Companion App**, kies je huis, en dan **Client Certificate** > **Import Certificate**.',
        theAppKeepsOneKeyFor,
      ],
      takeOut: [
        nothingOfTheOldKeyIs,
        'Verwijder het oude bestand in de app Bestanden, als het er nog staat.',
      ],
    },
    thenApp: onIphone,
  },
};
