import type { WordTree } from '../../../shape/lay-words.ts';
import {
  onlyOurs,
  onlyOwnCertificate,
  stillUntrusted,
  switchBluetoothAndWiFiOff,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Apple Watch',
    title: 'Je huis vertrouwen op je horloge',
    lead: 'Een Apple Watch kan het bestand opnemen. Een horloge met Wear OS heeft er geen menu voor.',
    needs: [
      'Apple Watch: de bijbehorende iPhone, die je huis al vertrouwt.',
      'Wear OS: laat de proxy een certificaat bij Let’s Encrypt halen, dat het horloge kent. Dan is er niets te doen.',
    ],
    before: [
      onlyOwnCertificate,
      onlyOurs,
      'Meestal gaat het horloge via zijn telefoon. Probeer het eerst: misschien heb je dit alles niet nodig.',
    ],
    steps: [
      {
        say: 'Stuur `{file}` per e-mail naar jezelf, en open het op de iPhone in de app **Mail**.',
        otherwise: {
          say: 'Vanuit de app Bestanden werkt het ook, als er wordt gevraagd voor welk apparaat het is.',
        },
      },
      {
        say: 'Er wordt gevraagd voor welk apparaat het is: kies `Apple Watch`.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Wordt er niets gevraagd, dan is het horloge niet in de buurt of vergrendeld.',
        },
      },
      {
        say: 'Ga verder op het horloge: tik op **Install** en voer daar de code in.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Is er een vingerafdruk te zien, vergelijk die dan.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Het horloge komt zonder zijn telefoon nog steeds niet binnen.',
        why: 'Het horloge heeft geen tweede schakelaar zoals de iPhone, en we weten niet of het die volgt.',
        wayOn: 'Laat de proxy een certificaat bij Let’s Encrypt halen. Dat kent elk horloge.',
      },
      ...stillUntrusted,
    ],
    test: [switchBluetoothAndWiFiOff, 'Open de Home Assistant-app op het horloge. Je huis verschijnt.'],
    remove: [
      'Open op de iPhone de app **Watch** > **General** > **Profiles**, en verwijder `{authority}`.',
      thenOthers,
    ],
  },
};
