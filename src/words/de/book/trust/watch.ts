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
    title: 'Deinem Zuhause auf deiner Uhr vertrauen',
    lead: 'Eine Apple Watch kann die Datei annehmen. Eine Uhr mit Wear OS hat dafür kein Menü.',
    needs: [
      'Apple Watch: ihr iPhone, das deinem Zuhause schon vertraut.',
      'Wear OS: Lass den Proxy ein Zertifikat von Let’s Encrypt holen, das die Uhr kennt. Dann ist nichts zu tun.',
    ],
    before: [
      onlyOwnCertificate,
      onlyOurs,
      'Meist geht die Uhr über ihr Handy. Probiere es zuerst aus: Vielleicht brauchst du nichts davon.',
    ],
    steps: [
      {
        say: 'Schicke dir `{file}` selbst per E-Mail, und öffne sie auf dem iPhone in der App **Mail**.',
        otherwise: {
          say: 'Aus der App „Dateien“ geht es auch, wenn es fragt, für welches Gerät sie ist.',
        },
      },
      {
        say: 'Es fragt, für welches Gerät sie ist: Wähle `Apple Watch`.',
        otherwise: {
          say: 'Die Wörter können abweichen. Fragt es nicht, ist die Uhr nicht in der Nähe oder gesperrt.',
        },
      },
      {
        say: 'Weiter geht es mit der Uhr: Tippe auf **Install** und gib ihren Code ein.',
        otherwise: {
          say: 'Die Wörter können abweichen. Ist ein Fingerabdruck zu sehen, vergleiche ihn.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Fern von ihrem Handy kommt die Uhr immer noch nicht herein.',
        why: 'Die Uhr hat keinen zweiten Schalter wie das iPhone, und wir wissen nicht, ob für sie der des iPhones gilt.',
        wayOn: 'Lass den Proxy ein Zertifikat von Let’s Encrypt holen. Jede Uhr kennt es.',
      },
      ...stillUntrusted,
    ],
    test: [switchBluetoothAndWiFiOff, 'Öffne die Home-Assistant-App auf der Uhr. Dein Zuhause erscheint.'],
    remove: [
      'Öffne auf dem iPhone die App **Watch** > **General** > **Profiles** und entferne `{authority}`.',
      thenOthers,
    ],
  },
};
