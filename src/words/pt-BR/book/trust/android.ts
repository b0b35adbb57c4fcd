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
    label: 'Este dispositivo',
    title: 'Confiar na sua casa no celular ou tablet Android',
    lead: 'O Chrome e o aplicativo Home Assistant seguem esta lista. A maioria dos outros aplicativos não a usa.',
    needs: [
      'Android 7 ou mais recente.',
      'Um bloqueio de tela. Se não houver um, defina antes um PIN, um padrão ou uma senha.',
    ],
    before: bringOurs,
    steps: [
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      {
        say: 'Escolha **CA certificate**. Desta vez, é o certo. Sua chave precisa do outro.',
        otherwise: {
          say: 'As palavras podem ser diferentes. É o tipo sobre o qual o Android avisa.',
          search: 'certificado',
        },
      },
      {
        say: 'O Android avisa que outros poderiam ler o que você envia. Toque em **Install anyway** e desbloqueie a tela.',
        otherwise: {
          say: 'As palavras podem ser diferentes. Com o arquivo de um estranho, o aviso teria razão: confira o seu duas vezes.',
        },
      },
      {
        say: chooseFileInDownloads2,
        otherwise: {
          say: 'Se o arquivo estiver cinza, o nome dele não termina em “.crt”. Renomeie-o, ou baixe-o de novo.',
        },
      },
      {
        say: 'Abra **Trusted credentials** > **User**, toque em `{authority}` e compare a impressão digital SHA-256.',
        otherwise: {
          say: 'Em um Samsung, é **View security certificates** > **User**.',
          search: 'credenciais confiáveis',
        },
      },
    ],
    wrong: [
      {
        symptom: 'O Android diz que a rede pode ser monitorada.',
        why: 'Ele diz isso de todo arquivo em que se confia à mão. O seu não deixa ninguém ler o que você envia.',
        wayOn: 'Compare de novo a impressão digital. Se for a do Latchkey, está tudo bem.',
      },
      {
        symptom: 'O Firefox para Android continua avisando.',
        why: 'Ele tem a própria lista, e só usa esta quando alguém manda.',
        wayOn:
          'Use o Chrome ou o aplicativo Home Assistant, ou procure na web por “Firefox Android third party CA”.',
      },
      {
        symptom: 'Outro aplicativo não abre sua casa.',
        why: 'O fabricante não permite que ele siga as listas dos usuários. O aplicativo Home Assistant as segue.',
        wayOn:
          'Use o Chrome para essa página. Ou deixe o proxy obter um certificado da Let’s Encrypt, que todos os aplicativos conhecem.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsSecurityPrivacyMoreSecurity2,
      'Toque em **Trusted credentials** > **User** > `{authority}` e depois em **Uninstall**.',
      thenOthers,
    ],
  },
};
