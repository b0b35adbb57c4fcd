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
    title: 'Chrome en tu teléfono o tableta Android',
    lead: 'La llave va al propio Android. Después, Chrome y la app de Home Assistant la comparten.',
    needs: [
      'Chrome, u otro navegador que use las llaves de Android. Puede que Firefox para Android no lo haga.',
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
        say: 'En Chrome ve a `{address}`, elige la llave que empieza por `{keyName}` y confirma.',
        otherwise: {
          say: 'Las palabras pueden variar: pregunta qué certificado usar. Si no pregunta nada, cierra Chrome del todo y vuelve a abrirlo.',
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
        'Cierra Chrome del todo y vuelve a abrirlo. Elige “{keyName}” cuando pregunte.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'App de Home Assistant',
    title: 'La app de Home Assistant en tu teléfono o tableta Android',
    lead: 'La llave va al propio Android. Si Chrome ya la usa, empieza en el paso 8.',
    needs: ['Android 6 o posterior.', 'La app de Home Assistant, versión 2026.8.2 o posterior.'],
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
        say: 'Desactiva el Wi-Fi. Abre la app de Home Assistant y escribe `https://{address}`.',
        otherwise: {
          say: '¿Tu casa ya está en la app? Pon la dirección como **home-assistant-android:Home Assistant URL**, tal como se muestra abajo. Después abre la app una vez sin Wi-Fi.',
        },
      },
      {
        say: 'Pregunta qué llave usar. Elige la que empieza por `{keyName}` y confirma.',
        otherwise: {
          say: 'Las palabras pueden variar. Pregunta una vez, y solo cuando estás fuera de casa. Si la pantalla se queda vacía, borra el almacenamiento de la app y vuelve a empezar.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      {
        symptom: 'La app se queda vacía o muestra un error, y nada pregunta qué llave usar.',
        why: 'La app pregunta una vez. Si se cerró la pregunta, lo recuerda.',
        wayOn:
          'Mantén pulsado el icono de la app, toca **App info** > **Storage** y borra el almacenamiento. Después vuelve a configurar la app, sin Wi-Fi.',
      },
      {
        symptom: 'El primer inicio falla, pero tras uno a tres intentos funciona.',
        why: 'Las versiones anteriores a la 2026.8.2 a menudo buscaban la llave demasiado tarde.',
        wayOn: 'Actualiza la app en Play Store.',
      },
      {
        symptom: 'Un reloj con Wear OS no entra.',
        why: 'El reloj no puede usar las llaves del teléfono. Necesita su propio archivo.',
        wayOn: 'Añade el reloj como dispositivo en Latchkey y sigue su guía.',
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
        'La app pregunta una vez y sigue usando la llave antigua, así que quítala antes de probar la nueva.',
      ],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Desactiva el Wi-Fi y abre la app de Home Assistant. Elige “{keyName}” cuando pregunte.',
        'Si no pregunta, mantén pulsado el icono de la app, toca **App info** > **Storage** y borra el almacenamiento. Después vuelve a configurar la app.',
      ],
    },
    thenApp: onAndroid,
  },
};
