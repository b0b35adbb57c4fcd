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
    label: 'Chrome et Chromium',
    title: 'Chrome et Chromium sous Linux',
    lead: 'Linux n’a pas d’endroit pour des clés que tous les programmes partagent. Chrome, Chromium, Edge et Brave en partagent un entre eux.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Edge et Brave ont la même page : tapez « edge » ou « brave » à la place de « chrome ». Sinon, cherchez « certificats » dans les paramètres.',
        },
      },
      {
        say: 'Choisissez **Your certificates** et appuyez sur **View imported certificates from Linux**.',
        otherwise: {
          say: 'Les versions plus anciennes affichent la liste tout de suite. Passez à l’étape suivante.',
        },
      },
      {
        say: 'À côté de **Client certificates from platform**, appuyez sur **Import** et choisissez `{file}`.',
        otherwise: ifTheFileIsNotListed,
      },
      { say: underPasswordTypeTheSixWords },
      {
        say: goToAddressUnderSelectA,
        otherwise: { say: 'Si rien n’est demandé, fermez toutes les fenêtres du navigateur et rouvrez-le.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'La clé a disparu après la fermeture du navigateur.',
        why: 'Un navigateur venu de Flatpak ou de Snap est isolé du système, et peut oublier des clés.',
        wayOn: 'Utilisez le navigateur de votre distribution ou de son éditeur, ou bien Firefox.',
      },
      {
        symptom: 'La clé est dans un navigateur, mais pas dans un autre.',
        why: 'Firefox a ses propres clés, et chaque navigateur venu de Flatpak ou de Snap aussi.',
        wayOn: 'Répétez les étapes dans ce navigateur. Pour Firefox, suivez son propre guide.',
      },
      questionClosed,
      savedShell,
      renamedFile,
    ],
    test: goToAddressAndChooseThe,
    remove: [
      openChromeCertificateManagerYourCertificates,
      'Appuyez sur la corbeille à côté de l’entrée qui commence par {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerYourCertificates,
        'Appuyez sur la corbeille à côté de « {oldKeyName} ». Gardez celle qui commence par « {keyName} ».',
        browserAsksAgain,
      ],
    },
  },
  firefox: {
    label: 'Firefox',
    title: firefoxOnYourComputer,
    lead: 'Firefox a ses propres clés. Les autres navigateurs ne voient pas ce que vous y mettez.',
    needs: firefoxForDesktopComputersTheMenu,
    before: [ifLatchkeyRunsOnThisComputer2, otherwiseCopyFileToThisComputer, mustAsk],
    steps: openSettingsPrivacySecurityGoTo,
    wrong: itSaysWrongPasswordOrSomething,
    test: goToAddressAndChooseThe,
    remove: openSettingsPrivacySecurityCertificatesManage,
    replacing: firefoxListsBothUnderYourCertificates,
  },
};
