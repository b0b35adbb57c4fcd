import type { WordTree } from '../../../shape/lay-words.ts';
import {
  asksForWords,
  bringOurs,
  chromeChromiumEdgeOrBraveThe,
  firefoxForDesktopComputersTheMenu,
  importInChrome,
  openChromeCertificateManagerLocalCertificates,
  openSettingsPrivacySecurityCertificatesManage2,
  openSettingsPrivacySecurityGoTo2,
  seeItWork,
  stillUntrusted,
  thenOthers,
  wrongFingerprint,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Programas',
    title: 'Confiar na sua casa em programas do Linux',
    lead: 'Programas sem janela, como o curl, seguem a lista do sistema. Os navegadores têm as próprias listas.',
    needs: ['Um terminal e a senha de um administrador.'],
    before: bringOurs,
    steps: [
      {
        say: 'Em um terminal, digite `openssl x509 -noout -fingerprint -sha256 -in {file}`. Compare a impressão digital com a do Latchkey.',
        otherwise: { say: 'Vá antes para a pasta do arquivo, por exemplo com “cd ~/Downloads”.' },
      },
      {
        say: 'No Debian e no Ubuntu, digite `sudo cp {file} /usr/local/share/ca-certificates/`.',
        otherwise: {
          say: 'No Fedora e no Arch, digite `sudo trust anchor {file}`. Ali, isso é tudo.',
        },
      },
      {
        say: 'Depois digite `sudo update-ca-certificates`.',
        otherwise: {
          say: 'Se ele disser que nada foi adicionado, o nome do arquivo não termina em “.crt”.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'O navegador continua avisando.',
        why: 'O Chrome e o Firefox não usam a lista do sistema.',
        wayOn: 'Siga também o guia do seu navegador.',
      },
      wrongFingerprint,
      asksForWords,
    ],
    test: [
      'Em um terminal, digite `curl -I https://{address}`.',
      'Ele não menciona “self-signed certificate”. Sem uma chave, ele é recusado, como deve ser.',
    ],
    remove: [
      'Exclua {file} de `/usr/local/share/ca-certificates/` e digite `sudo update-ca-certificates --fresh`.',
      'No Fedora e no Arch, digite `sudo trust anchor --remove {file}`.',
      thenOthers,
    ],
  },
  browser: {
    label: 'Chrome e Chromium',
    title: 'Confiar na sua casa no Chrome e no Chromium no Linux',
    lead: 'Chrome, Chromium, Edge e Brave têm as próprias listas.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: bringOurs,
    steps: importInChrome,
    wrong: [
      {
        symptom: 'Outro navegador continua avisando.',
        why: 'Cada navegador tem a própria lista, e cada um do Flatpak ou do Snap também.',
        wayOn: 'Repita os passos nele. O Firefox tem um guia próprio.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
  firefox: {
    label: 'Firefox',
    title: 'Confiar na sua casa no Firefox no Linux',
    lead: 'O Firefox tem a própria lista. Outros navegadores não veem o que você põe nele.',
    needs: firefoxForDesktopComputersTheMenu,
    before: bringOurs,
    steps: [
      openSettingsPrivacySecurityGoTo2,
      {
        say: 'Escolha **Authorities**, pressione **Import…** e escolha `{file}`.',
        otherwise: {
          say: 'Confira se você está em **Authorities**: as outras listas têm o mesmo botão.',
        },
      },
      {
        say: 'Pressione **View** e compare a impressão digital SHA-256 com a do Latchkey.',
      },
      { say: 'Marque **Trust this CA to identify websites.** e pressione **OK**.' },
    ],
    wrong: [
      {
        symptom: 'O nome não aparece depois da importação.',
        why: 'O Firefox pode ter vários perfis, cada um com a própria lista.',
        wayOn: 'Abra o Firefox como você costuma fazer e importe o arquivo ali.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsPrivacySecurityCertificatesManage2,
      'Em **Authorities**, escolha `{authority}` e pressione **Delete or Distrust…**.',
      thenOthers,
    ],
  },
};
