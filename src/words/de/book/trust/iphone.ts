import type { WordTree } from '../../../shape/lay-words.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Dieses Gerät',
    title: 'Deinem Zuhause auf deinem iPhone oder iPad vertrauen',
    lead: 'Es geht in zwei Schritten: Aus der Datei wird ein Profil, und dann schaltet ein zweiter Schalter das Vertrauen ein. Safari und die Home-Assistant-App richten sich beide danach.',
    needs: ['Jedes iPhone oder iPad.'],
    before: bringOurs,
    steps: [
      {
        say: 'Öffne `{file}` in Safari oder in der App „Dateien“. Wenn du gefragt wirst, tippe auf **Allow**.',
        otherwise: {
          say: 'Fragt es, für welches Gerät sie ist, wähle das iPhone, nicht die Uhr.',
        },
      },
      {
        say: 'Öffne **Settings** und tippe auf **Profile Downloaded**.',
        otherwise: {
          say: 'Es ist auch unter **General** > **VPN & Device Management**. Dort wartet ein Profil 8 Minuten.',
          search: 'Profil',
        },
      },
      {
        say: 'Tippe auf **More Details** und vergleiche den SHA-256-Fingerabdruck mit dem in Latchkey.',
        otherwise: {
          say: 'Die Wörter können abweichen. Tippe dort auf den Namen. SHA-256 steht nahe am Ende.',
        },
      },
      {
        say: 'Geh zurück und tippe auf **Install**. Gib den Code des iPhones ein und tippe noch einmal auf **Install**.',
        otherwise: {
          say: 'Es warnt, dass niemand sie geprüft hat. Das ist richtig so: Apple kennt dein Zuhause nicht.',
        },
      },
      {
        say: 'Jetzt der zweite Schalter: **Settings** > **General** > **About** > **Certificate Trust Settings**.',
        otherwise: {
          say: 'Es ist die letzte Zeile von **About**. Ohne Profil fehlt die Zeile vielleicht.',
          search: 'Vertrauen',
        },
      },
      {
        say: 'Schalte `{authority}` ein und tippe auf **Continue**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Es ist der einzige Schalter auf der Seite, außer du vertraust noch jemandem.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Der Name fehlt unter **Certificate Trust Settings**.',
        why: 'Das Profil wurde geladen, aber nicht installiert. Nur ein Profil wartet zur selben Zeit.',
        wayOn: 'Öffne {file} noch einmal und mach sofort mit Schritt 2 weiter.',
      },
      {
        symptom: 'Safari öffnet dein Zuhause, die Home-Assistant-App aber nicht.',
        why: 'Die App war schon offen, oder sie hat noch keinen Schlüssel. Den von Safari benutzt sie nicht.',
        wayOn:
          'Schließe die App und öffne sie wieder. Folge dann der Anleitung für den Schlüssel in der App.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Öffne **Settings** > **General** > **VPN & Device Management** und tippe auf `{authority}`.',
      'Tippe auf **Remove Profile**. Der zweite Schalter verschwindet mit.',
      thenOthers,
    ],
  },
};
