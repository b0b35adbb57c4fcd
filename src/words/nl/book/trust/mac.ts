import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  bringOurs,
  firefox2,
  ifNothingOpensPressCommandAnd,
  seeItWork,
  stillUntrusted,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Deze Mac',
    title: 'Je huis vertrouwen op je Mac',
    lead: 'De sleutelhanger van je Mac houdt de lijst bij. Safari, Chrome en de Home Assistant-app volgen die.',
    needs: anyMacItComesWithThe,
    before: bringOurs,
    steps: [
      {
        say: 'Dubbelklik op `{file}`. Sleutelhangertoegang vraagt om een sleutelhanger: kies **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: 'Dubbelklik onder **login** > **Certificates** op `{authority}`.',
        otherwise: {
          say: 'Er staat misschien een rood kruis bij: het is er, maar wordt nog niet vertrouwd. Zoek naar “Latchkey”.',
        },
      },
      {
        say: 'Scrol naar **SHA-256** en vergelijk de vingerafdruk met die in Latchkey.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. De vingerafdrukken staan helemaal aan het eind, onder de details.',
        },
      },
      {
        say: 'Vouw **Trust** open. Kies naast **When using this certificate** voor **Always Trust**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Is **Trust** dichtgevouwen, klik dan op het pijltje ernaast.',
        },
      },
      {
        say: 'Sluit dat venster en typ het wachtwoord van je Mac. Klik dan op **Update Settings**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. Er wordt niets bewaard tot je het wachtwoord typt.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'De keuze is weg als je weer kijkt.',
        why: 'Die wordt pas bewaard als je het venster sluit en het wachtwoord typt.',
        wayOn: 'Kies weer **Always Trust** en sluit het venster met de rode knop.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Open Sleutelhangertoegang en kies **login** > **Certificates**.',
      'Verwijder `{authority}`. Het vertrouwen verdwijnt mee.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
