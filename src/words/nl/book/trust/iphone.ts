import type { WordTree } from '../../../shape/lay-words.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Dit apparaat',
    title: 'Je huis vertrouwen op je iPhone of iPad',
    lead: 'Er zijn twee stappen nodig: het bestand wordt een profiel, en dan zet een tweede schakelaar het vertrouwen aan. Safari en de Home Assistant-app volgen het allebei.',
    needs: ['Elke iPhone of iPad.'],
    before: bringOurs,
    steps: [
      {
        say: 'Open `{file}` in Safari of in de app Bestanden. Wordt er iets gevraagd, tik dan op **Allow**.',
        otherwise: {
          say: 'Wordt er gevraagd voor welk apparaat het is, kies dan de iPhone, niet het horloge.',
        },
      },
      {
        say: 'Open **Settings** en tik op **Profile Downloaded**.',
        otherwise: {
          say: 'Het staat ook onder **General** > **VPN & Device Management**. Een profiel wacht daar 8 minuten.',
          search: 'profiel',
        },
      },
      {
        say: 'Tik op **More Details** en vergelijk de SHA-256-vingerafdruk met die in Latchkey.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Tik daar op de naam. SHA-256 staat bijna aan het eind.',
        },
      },
      {
        say: 'Ga terug en tik op **Install**. Voer de code van de iPhone in en tik nog eens op **Install**.',
        otherwise: {
          say: 'Er komt een waarschuwing dat niemand het heeft geverifieerd. Dat is te verwachten: Apple kent je huis niet.',
        },
      },
      {
        say: 'Nu de tweede schakelaar: **Settings** > **General** > **About** > **Certificate Trust Settings**.',
        otherwise: {
          say: 'Het is de laatste regel van **About**. Zonder profiel ontbreekt de regel misschien.',
          search: 'vertrouw',
        },
      },
      {
        say: 'Zet `{authority}` aan en tik op **Continue**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Het is de enige schakelaar op die pagina, tenzij je ook iemand anders vertrouwt.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'De naam ontbreekt onder **Certificate Trust Settings**.',
        why: 'Het profiel is gedownload, maar niet geïnstalleerd. Er wacht maar één profiel tegelijk.',
        wayOn: 'Open {file} opnieuw en ga meteen verder met stap 2.',
      },
      {
        symptom: 'Safari opent je huis, maar de Home Assistant-app niet.',
        why: 'De app was al open, of hij heeft nog geen sleutel. Hij gebruikt de sleutel van Safari niet.',
        wayOn: 'Sluit de app en open hem weer. Volg dan de handleiding voor de sleutel in de app.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Open **Settings** > **General** > **VPN & Device Management** en tik op `{authority}`.',
      'Tik op **Remove Profile**. De tweede schakelaar verdwijnt mee.',
      thenOthers,
    ],
  },
};
