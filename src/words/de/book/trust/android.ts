import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  chooseFileInDownloads2,
  openSettingsSecurityPrivacyAndTap,
  openSettingsSecurityPrivacyMoreSecurity2,
  seeItWork,
  stillUntrusted,
  tapEncryptionCredentialsThenInstallA,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Dieses Gerät',
    title: 'Deinem Zuhause auf deinem Android-Handy oder -Tablet vertrauen',
    lead: 'Chrome und die Home-Assistant-App richten sich nach dieser Liste. Die meisten anderen Apps benutzen sie nicht.',
    needs: [
      'Android 7 oder neuer.',
      'Eine Bildschirmsperre. Gibt es keine, richte zuerst PIN, Muster oder Passwort ein.',
    ],
    before: bringOurs,
    steps: [
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      {
        say: 'Wähle **CA certificate**. Diesmal ist es das richtige. Dein Schlüssel braucht das andere.',
        otherwise: {
          say: 'Die Wörter können abweichen. Es ist die Art, vor der Android warnt.',
          search: 'Zertifikat',
        },
      },
      {
        say: 'Android warnt, dass andere lesen könnten, was du sendest. Tippe auf **Install anyway** und entsperre den Bildschirm.',
        otherwise: {
          say: 'Die Wörter können abweichen. Bei der Datei eines Fremden wäre die Warnung richtig, prüfe deine also zweimal.',
        },
      },
      {
        say: chooseFileInDownloads2,
        otherwise: {
          say: 'Ist die Datei grau, endet ihr Name nicht auf „.crt“. Benenne sie um, oder hole sie noch einmal.',
        },
      },
      {
        say: 'Öffne **Trusted credentials** > **User**, tippe auf `{authority}` und vergleiche den SHA-256-Fingerabdruck.',
        otherwise: {
          say: 'Auf einem Samsung ist es **View security certificates** > **User**.',
          search: 'Vertrauenswürdige Anmeldedaten',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Android sagt, dass das Netzwerk überwacht werden kann.',
        why: 'Das sagt es bei jeder Datei, der von Hand vertraut wird. Mit deiner Datei kann niemand lesen, was du sendest.',
        wayOn: 'Vergleiche den Fingerabdruck noch einmal. Ist es der in Latchkey, ist alles in Ordnung.',
      },
      {
        symptom: 'Firefox für Android warnt immer noch.',
        why: 'Es hat eine eigene Liste und benutzt diese nur, wenn man es ihm sagt.',
        wayOn:
          'Nimm Chrome oder die Home-Assistant-App, oder suche im Internet nach „Firefox Android third party CA“.',
      },
      {
        symptom: 'Eine andere App öffnet dein Zuhause nicht.',
        why: 'Ihr Hersteller hat nicht erlaubt, dass sie sich nach eigenen Listen der Benutzer richtet. Die Home-Assistant-App tut es.',
        wayOn:
          'Nimm für diese Seite Chrome. Oder lass den Proxy ein Zertifikat von Let’s Encrypt holen, das alle Apps kennen.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsSecurityPrivacyMoreSecurity2,
      'Tippe auf **Trusted credentials** > **User** > `{authority}`, dann auf **Uninstall**.',
      thenOthers,
    ],
  },
};
