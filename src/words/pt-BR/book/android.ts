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
    title: 'Chrome no seu celular ou tablet Android',
    lead: 'A chave vai para o próprio Android. O Chrome e o aplicativo Home Assistant então a compartilham.',
    needs: [
      'Chrome, ou outro navegador que usa as chaves do Android. O Firefox para Android talvez não as use.',
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
        say: 'No Chrome, vá para `{address}`, escolha a chave que começa com `{keyName}` e confirme.',
        otherwise: {
          say: 'As palavras podem ser diferentes: ele pergunta qual certificado usar. Se nada for perguntado, feche o Chrome por completo e abra-o de novo.',
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
        'Feche o Chrome por completo e abra-o de novo. Escolha “{keyName}” quando ele perguntar.',
      ],
    },
  },
  'home-assistant-app': {
    label: 'Aplicativo Home Assistant',
    title: 'O aplicativo Home Assistant no seu celular ou tablet Android',
    lead: 'A chave vai para o próprio Android. Se o Chrome já a usa, comece no passo 8.',
    needs: ['Android 6 ou mais recente.', 'O aplicativo Home Assistant, versão 2026.8.2 ou mais recente.'],
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
        say: 'Desative o Wi-Fi. Abra o aplicativo Home Assistant e digite `https://{address}`.',
        otherwise: {
          say: 'Sua casa já está no aplicativo? Digite o endereço como **home-assistant-android:Home Assistant URL**, como mostrado abaixo. Depois abra o aplicativo uma vez sem Wi-Fi.',
        },
      },
      {
        say: 'Ele pergunta qual chave usar. Escolha a que começa com `{keyName}` e confirme.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Ele pergunta uma vez, e só quando você está fora de casa. Se a tela ficar vazia, limpe o armazenamento do aplicativo e recomece.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      itIsCalledCaCertificateOr,
      theFileIsGreyAndCannot2,
      {
        symptom: 'O aplicativo fica vazio ou mostra um erro, e nada pergunta qual chave usar.',
        why: 'O aplicativo pergunta uma vez. Se a pergunta foi fechada, ele se lembra disso.',
        wayOn:
          'Segure o dedo no ícone do aplicativo, toque em **App info** > **Storage** e limpe o armazenamento. Depois configure o aplicativo de novo, sem Wi-Fi.',
      },
      {
        symptom: 'O primeiro início falha, mas funciona depois de uma a três tentativas.',
        why: 'Versões anteriores à 2026.8.2 muitas vezes buscavam a chave tarde demais.',
        wayOn: 'Atualize o aplicativo na Play Store.',
      },
      {
        symptom: 'Um relógio com Wear OS não entra.',
        why: 'O relógio não consegue usar as chaves do celular. Ele precisa do próprio arquivo.',
        wayOn: 'Adicione o relógio como dispositivo no Latchkey e siga o guia dele.',
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
        'O aplicativo pergunta uma vez e continua usando a chave antiga. Por isso, remova-a antes de testar a nova.',
      ],
      takeOut: [
        openSettingsSecurityPrivacyMoreSecurity3,
        tapUserCredentialsThenOldkeynameThen,
        'Desative o Wi-Fi e abra o aplicativo Home Assistant. Escolha “{keyName}” quando ele perguntar.',
        'Se ele não perguntar, segure o dedo no ícone do aplicativo, toque em **App info** > **Storage** e limpe o armazenamento. Depois configure o aplicativo de novo.',
      ],
    },
    thenApp: onAndroid,
  },
};
