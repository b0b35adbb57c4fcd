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
    label: 'Home Assistant-app',
    title: 'De Home Assistant-app op je horloge',
    lead: 'Een horloge krijgt zijn sleutel via de Home Assistant-app op de telefoon. Dat gebeurt terwijl het horloge wordt ingesteld.',
    needs: [
      'Wear OS: de nieuwste Home Assistant-app op telefoon en horloge.',
      'Apple Watch: de Home Assistant-app, versie 2026.8 of nieuwer, op beide. Camerabeelden hebben zeer waarschijnlijk 2026.9 nodig.',
    ],
    before: [
      'Een Apple Watch heeft geen bestand nodig: hij gebruikt de sleutel van zijn iPhone. Open de app daar één keer, met het horloge in de buurt.',
      'Ga voor Wear OS hier verder met de Android-telefoon. Die heeft eerst een eigen sleutel nodig.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Zet `{file}` op de telefoon: van de pagina achter de code, van een USB-stick, of zoals je het hebt gestuurd. Het hoort daar in **android:Downloads**.',
        otherwise: { say: 'Installeer het niet op de telefoon: de telefoon heeft zijn eigen sleutel.' },
      },
      {
        say: 'Open de Home Assistant-app op het horloge. Die stuurt je naar `Home Assistant` op de telefoon: ga daar verder.',
        otherwise: {
          say: 'Stuurt het horloge je daar niet heen, open dan de app op de telefoon en zoek het horloge in de instellingen.',
          search: 'horloge',
        },
      },
      {
        say: 'Voer `https://{address}` in en tik op **Select a TLS client certificate file**. Kies `{file}`.',
        otherwise: {
          say: 'Misschien staat het veld verder naar onderen: scrol naar het eind van de pagina. Het is er alleen terwijl een horloge wordt ingesteld.',
        },
      },
      {
        say: 'Typ onder **Password** de zes woorden van het horloge in kleine letters, met koppeltekens ertussen. Rond het dan af.',
        otherwise: {
          say: 'Het veld mag niet leeg blijven, en de woorden van de telefoon werken hier niet.',
          search: 'horloge',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Er staat “verkeerd wachtwoord”, of het bestand wordt geweigerd.',
        why: 'Het horloge zegt dit over elk bestand dat het niet kan lezen. De woorden van een ander apparaat geven hetzelfde resultaat.',
        wayOn:
          'Gebruik het bestand en de zes woorden die Latchkey voor het horloge toont. Helpt dat niet, haal het bestand dan opnieuw op.',
      },
      {
        symptom: 'Er is geen veld voor een bestand.',
        why: 'Het verschijnt alleen terwijl het horloge wordt ingesteld, en oudere versies verbergen het.',
        wayOn: 'Werk beide apps bij. Meld het horloge in de app af, en stel het dan opnieuw in.',
      },
      {
        symptom: 'Het horloge werkte, maar hield op toen zijn sleutel was vernieuwd.',
        why: 'Het horloge kan zijn sleutel later niet wisselen.',
        wayOn: 'Meld het horloge in de app af en stel het met het nieuwe bestand opnieuw in.',
      },
      renamedFile,
      pageDoesNotOpen,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      'Open de Home Assistant-app op het horloge.',
      'Je huis verschijnt. Zet beide weer aan.',
      deleteFile,
    ],
    remove: [
      'Meld het horloge af in de Home Assistant-app, of verwijder de app op het horloge.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Een horloge met Wear OS kan zijn sleutel later niet wisselen. Meld het af in de Home Assistant-app, en stel het dan met deze stappen opnieuw in.',
        'Een Apple Watch krijgt de nieuwe sleutel van zijn iPhone: vernieuw die.',
      ],
      takeOut: [
        'Door het afmelden is de oude sleutel van het horloge verdwenen.',
        'Wis het oude bestand op de telefoon, als het er nog staat.',
      ],
    },
  },
};
