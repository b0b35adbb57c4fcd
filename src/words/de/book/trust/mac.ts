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
    label: 'Dieser Mac',
    title: 'Deinem Zuhause auf deinem Mac vertrauen',
    lead: 'Der Schlüsselbund deines Macs führt die Liste. Safari, Chrome und die Home-Assistant-App richten sich danach.',
    needs: anyMacItComesWithThe,
    before: bringOurs,
    steps: [
      {
        say: 'Doppelklicke auf `{file}`. Die Schlüsselbundverwaltung fragt nach einem Schlüsselbund: Wähle **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: 'Doppelklicke unter **login** > **Certificates** auf `{authority}`.',
        otherwise: {
          say: 'Vielleicht hat es ein rotes Kreuz: Es ist da, aber ihm wird noch nicht vertraut. Suche nach „Latchkey“.',
        },
      },
      {
        say: 'Scrolle zu **SHA-256** und vergleiche den Fingerabdruck mit dem in Latchkey.',
        otherwise: {
          say: 'Die Wörter können abweichen. Die Fingerabdrücke stehen ganz am Ende, unter den Details.',
        },
      },
      {
        say: 'Klappe **Trust** auf. Wähle neben **When using this certificate** den Eintrag **Always Trust**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Ist **Trust** zugeklappt, drücke auf den kleinen Pfeil daneben.',
        },
      },
      {
        say: 'Schließe dieses Fenster und tippe das Passwort deines Macs. Drücke dann **Update Settings**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Gespeichert wird erst, wenn du das Passwort tippst.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Die Wahl ist weg, wenn du wieder nachsiehst.',
        why: 'Gespeichert wird sie erst, wenn du das Fenster schließt und das Passwort tippst.',
        wayOn: 'Wähle noch einmal **Always Trust** und schließe das Fenster mit dem roten Knopf.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Öffne die Schlüsselbundverwaltung und wähle **login** > **Certificates**.',
      'Lösche `{authority}`. Das Vertrauen geht mit.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
