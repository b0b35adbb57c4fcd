import type { WordTree } from '../../shape/lay-words.ts';
import {
  androidKeepsBothKeysKeepThe,
  chooseFileInDownloads,
  chooseVpnAppUserCertificateNot,
  deleteFile,
  getFileOntoTheDeviceFrom,
  itIsCalledCaCertificateOr,
  keepTheNameUnderNameThis,
  onAndroid,
  openSettingsSecurityPrivacyAndTap,
  openSettingsSecurityPrivacyMoreSecurity,
  openSettingsSecurityPrivacyMoreSecurity3,
  pageDoesNotOpen,
  questionClosed,
  renamedFile,
  savedShell,
  setAScreenLockIfThere,
  stickNotRead,
  switchWiFiOffForA2,
  tapEncryptionCredentialsThenInstallA,
  tapUserCredentialsThenOldkeynameThen,
  testOnPhone,
  theFileIsGreyAndCannot2,
  underTypeThePasswordEnterThe,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome',
    title: 'Chrome op je Android-telefoon of -tablet',
    lead: 'De sleutel gaat in Android zelf. Chrome en de Home Assistant-app delen hem dan.',
    needs: [
      'Chrome, of een andere browser die de sleutels van Android gebruikt. Firefox voor Android doet dat misschien niet.',
    ],
    before: setAScreenLockIfThere,
    steps: [
      getFileOntoTheDeviceFrom,
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      chooseVpnAppUserCertificateNot,
      chooseFileInDownloads,
      underTypeThePasswordEnterThe,
      keepTheNameUnderNameThis,
      {
        say: 'Ga in Chrome naar `{address}`, kies de sleutel die met `{keyName}` begint en bevestig.',
        otherwise: {
          say: 'De woorden kunnen anders zijn: er wordt gevraagd welk certificaat je wilt gebruiken. Wordt er niets gevraagd, sluit Chrome dan helemaal en open het weer.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      renamedFile,
      questionClosed,
      savedShell,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: [...testOnPhone, deleteFile],
    remove: openSettingsSecurityPrivacyMoreSecurity,
    replacing: {
      putIn: [androidKeepsBothKeysKeepThe],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Sluit Chrome helemaal en open het weer. Kies “{keyName}” als ernaar wordt gevraagd.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Home Assistant-app',
    title: 'De Home Assistant-app op je Android-telefoon of -tablet',
    lead: 'De sleutel gaat in Android zelf. Gebruikt Chrome hem al, begin dan bij stap 8.',
    needs: ['Android 6 of nieuwer.', 'De Home Assistant-app, versie 2026.8.2 of nieuwer.'],
    before: setAScreenLockIfThere,
    steps: [
      getFileOntoTheDeviceFrom,
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      chooseVpnAppUserCertificateNot,
      chooseFileInDownloads,
      underTypeThePasswordEnterThe,
      keepTheNameUnderNameThis,
      {
        say: 'Zet wifi uit. Open de Home Assistant-app en voer `https://{address}` in.',
        otherwise: {
          say: 'Staat je huis al in de app? Voer het adres in als **home-assistant-android:Home Assistant URL**, zoals hieronder staat. Open de app dan één keer zonder wifi.',
        },
      },
      {
        say: 'De app vraagt welke sleutel je wilt gebruiken. Kies de sleutel die met `{keyName}` begint en bevestig.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. De app vraagt het één keer, en alleen als je niet thuis bent. Blijft het scherm leeg, wis dan de opslag van de app en begin opnieuw.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      {
        symptom:
          'De app blijft leeg of toont een fout, en er wordt niet gevraagd welke sleutel je wilt gebruiken.',
        why: 'De app vraagt het één keer. Is de vraag gesloten, dan onthoudt hij dat.',
        wayOn:
          'Houd het pictogram van de app ingedrukt, tik op **App info** > **Storage** en wis de opslag. Stel de app dan opnieuw in, zonder wifi.',
      },
      {
        symptom: 'De eerste start mislukt, maar na één tot drie pogingen werkt het.',
        why: 'Versies vóór 2026.8.2 haalden de sleutel vaak te laat op.',
        wayOn: 'Werk de app bij in de Play Store.',
      },
      {
        symptom: 'Een horloge met Wear OS komt niet binnen.',
        why: 'Het horloge kan de sleutels van de telefoon niet gebruiken. Het heeft een eigen bestand nodig.',
        wayOn: 'Voeg het horloge in Latchkey toe als apparaat en volg de handleiding daarvoor.',
      },
      renamedFile,
      pageDoesNotOpen,
      stickNotRead,
    ],
    test: switchWiFiOffForA2,
    remove: openSettingsSecurityPrivacyMoreSecurity,
    replacing: {
      putIn: [
        androidKeepsBothKeysKeepThe,
        'De app vraagt het één keer en blijft de oude sleutel gebruiken. Verwijder die dus voordat je de nieuwe uitprobeert.',
      ],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Zet wifi uit en open de Home Assistant-app. Kies “{keyName}” als ernaar wordt gevraagd.',
        'Vraagt de app niets, houd dan zijn pictogram ingedrukt, tik op **App info** > **Storage** en wis de opslag. Stel de app dan opnieuw in.',
      ],
    },
    thenApp: onAndroid,
  },
};
