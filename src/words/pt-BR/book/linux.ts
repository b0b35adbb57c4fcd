import type { WordTree } from '../../shape/lay-words.ts';
import {
  browserAsksAgain,
  chromeChromiumEdgeOrBraveThe,
  firefoxForDesktopComputersTheMenu,
  firefoxListsBothUnderYourCertificates,
  firefoxOnYourComputer,
  goToAddressAndChooseThe,
  goToAddressUnderSelectA,
  ifLatchkeyRunsOnThisComputer,
  ifLatchkeyRunsOnThisComputer2,
  ifTheFileIsNotListed,
  itSaysWrongPasswordOrSomething,
  mustAsk,
  openChromeCertificateManagerYourCertificates,
  openSettingsPrivacySecurityCertificatesManage,
  openSettingsPrivacySecurityGoTo,
  otherwiseCopyFileToThisComputer,
  questionClosed,
  renamedFile,
  savedShell,
  theListHoldsBothKeys,
  thenSwitchOff,
  typeChromeCertificateManagerInThe,
  underPasswordTypeTheSixWords,
  wrongPassword,
} from './common.ts';

export const words: WordTree = {
  browser: {
    label: 'Chrome e Chromium',
    title: 'Chrome e Chromium no Linux',
    lead: 'O Linux não tem um lugar para chaves que todos os programas compartilhem. Chrome, Chromium, Edge e Brave compartilham um entre eles.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Edge e Brave têm a mesma página: digite “edge” ou “brave” em vez de “chrome”. Se não, procure por “certificados” nas configurações.',
        },
      },
      {
        say: 'Escolha **Your certificates** e pressione **View imported certificates from Linux**.',
        otherwise: { say: 'Versões mais antigas mostram a lista de imediato. Siga com o próximo passo.' },
      },
      {
        say: 'Ao lado de **Client certificates from platform**, pressione **Import** e escolha `{file}`.',
        otherwise: ifTheFileIsNotListed,
      },
      { say: underPasswordTypeTheSixWords },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Se ele não perguntar nada, feche todas as janelas do navegador e abra-o de novo.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'A chave some depois que o navegador é fechado.',
        why: 'Um navegador do Flatpak ou do Snap está isolado do sistema, e pode esquecer chaves.',
        wayOn: 'Use o navegador da sua distribuição ou do fabricante dele, ou use o Firefox.',
      },
      {
        symptom: 'A chave está em um navegador, mas não em outro.',
        why: 'O Firefox tem as próprias chaves, e cada navegador do Flatpak ou do Snap também.',
        wayOn: 'Repita os passos nesse navegador. Para o Firefox, siga o guia dele.',
      },
      questionClosed,
      savedShell,
      renamedFile,
    ],
    test: goToAddressAndChooseThe,
    remove: [
      openChromeCertificateManagerYourCertificates,
      'Pressione a lixeira ao lado da entrada que começa com {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerYourCertificates,
        'Pressione a lixeira ao lado de “{oldKeyName}”. Deixe a que começa com “{keyName}”.',
        browserAsksAgain,
      ],
    },
  },
  firefox: {
    label: 'Firefox',
    title: firefoxOnYourComputer,
    lead: 'O Firefox tem as próprias chaves. Outros navegadores não veem o que você põe nele.',
    needs: firefoxForDesktopComputersTheMenu,
    before: [ifLatchkeyRunsOnThisComputer2, otherwiseCopyFileToThisComputer, mustAsk],
    steps: openSettingsPrivacySecurityGoTo,
    wrong: itSaysWrongPasswordOrSomething,
    test: goToAddressAndChooseThe,
    remove: openSettingsPrivacySecurityCertificatesManage,
    replacing: firefoxListsBothUnderYourCertificates,
  },
};
