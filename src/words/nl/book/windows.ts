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
    label: 'Chrome en Edge',
    title: 'Chrome en Edge op Windows',
    lead: 'De sleutel gaat in Windows zelf, voor jou alleen. Chrome, Edge en andere programma’s vinden hem daar.',
    needs: windowsOrYouDoNotNeed,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: 'Dubbelklik op `{file}`. Kies **Current User** en klik op **Next**.',
        otherwise: {
          say: 'Opent er een ander programma, dan eindigt de naam van het bestand niet op “.p12”: geef het een andere naam.',
          search: 'gebruikerscertificaten',
        },
      },
      {
        say: 'De bestandsnaam staat er al: klik op **Next**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Ontbreekt de naam, klik dan op **Browse** en kies {file}.',
        },
      },
      {
        say: 'Typ onder **Password** de zes woorden in kleine letters, met koppeltekens ertussen. Laat de vakjes eronder zoals ze zijn en klik op **Next**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Is er een vakje voor alle uitgebreide eigenschappen, laat dat dan zoals het is.',
        },
      },
      {
        say: 'Kies **Automatically select the certificate store based on the type of certificate** en klik op **Next**.',
        otherwise: { say: 'De woorden kunnen anders zijn. Moet je een plek kiezen, kies dan **Personal**.' },
      },
      {
        say: 'Klik op **Finish**. Windows meldt dat het importeren is gelukt.',
        otherwise: {
          say: 'Vraagt Windows of je iemand wilt vertrouwen, zeg dan nee. Deze sleutel heeft dat niet nodig.',
        },
      },
      {
        say: 'Sluit de browser, open hem weer en ga naar `{address}`. Kies de sleutel die met `{keyName}` begint en klik op **OK**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Sluit alle vensters van de browser. Hij vraagt het één keer, telkens als hij start.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Er staat dat het opgegeven netwerkwachtwoord onjuist is, of iets dergelijks.',
        why: manyDevicesSayThisAboutAny,
        wayOn: typeThisDevicesSixWordsAgain,
      },
      {
        symptom: 'Het bestand gaat open als tekst, of Windows vraagt welk programma je wilt gebruiken.',
        why: 'Een browser heeft een extensie toegevoegd, en Windows verbergt extensies die het kent.',
        wayOn:
          'Laat de Verkenner bestandsnaamextensies tonen. Geef het bestand dan een naam die op “.p12” eindigt.',
      },
      questionClosed,
      savedShell,
      renamedFile,
      {
        symptom: 'Firefox biedt de sleutel niet aan.',
        why: 'Firefox vindt meestal ook de sleutels van Windows, maar dat kan uitstaan. Het heeft ook eigen sleutels.',
        wayOn:
          'Sluit Firefox helemaal en open het weer. Helpt dat niet, volg dan de handleiding voor Firefox.',
      },
    ],
    test: goToAddressAndChooseThe,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Open **Personal** > **Certificates** en verwijder het item dat met {keyName} begint.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: ['Windows bewaart beide sleutels.'],
      takeOut: [
        'Druk op de Windows-toets, typ `certmgr.msc` en open het. Open **Personal** > **Certificates**.',
        'Verwijder “{oldKeyName}”. Dat is de sleutel met de vroegste **Expiration Date**. Behoud de sleutel die met “{keyName}” begint.',
        browserAsksAgain,
      ],
    },
  },
  firefox: firefox,
};
