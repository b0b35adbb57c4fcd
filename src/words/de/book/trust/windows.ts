import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  firefox2,
  pressTheWindowsKeyTypeCertmgr,
  seeItWork,
  stillUntrusted,
  thenOthers,
  windowsOrYouDoNotNeed,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Dieser Computer',
    title: 'Deinem Zuhause unter Windows vertrauen',
    lead: 'Windows führt die Liste, nur für dich. Chrome, Edge und die meisten Programme richten sich danach.',
    needs: windowsOrYouDoNotNeed,
    before: bringOurs,
    steps: [
      {
        say: 'Doppelklicke auf `{file}` und drücke **Install Certificate…**.',
        otherwise: {
          say: 'In PowerShell ist es „Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root“.',
          search: 'Benutzerzertifikate',
        },
      },
      {
        say: 'Wähle **Current User** und drücke **Next**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Die andere Wahl gilt für alle, die diesen Computer benutzen.',
        },
      },
      {
        say: 'Wähle **Place all certificates in the following store** und drücke **Browse…**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Die automatische Wahl legt es dorthin, wo ihm nicht vertraut wird.',
        },
      },
      {
        say: 'Wähle **Trusted Root Certification Authorities**, dann **OK**, **Next** und **Finish**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Es ist der zweite Eintrag in der Liste.',
        },
      },
      {
        say: 'Windows zeigt **Thumbprint (sha1)**, einen Fingerabdruck. Vergleiche ihn mit dem in Latchkey, dann drücke **Yes**.',
        otherwise: {
          say: 'Die Wörter können abweichen. Sind die beiden nicht gleich, drücke **No**.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Es kam keine Warnung, und der Browser warnt immer noch.',
        why: 'Die Datei kam woandershin als an den Ort für vertrauenswürdige Stellen.',
        wayOn: 'Fang wieder bei Schritt 1 an und wähle den Ort selbst, wie in Schritt 4.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Öffne **Trusted Root Certification Authorities** > **Certificates** und lösche `{authority}`.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
