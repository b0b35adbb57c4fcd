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
    label: 'Chrome und Chromium',
    title: 'Chrome und Chromium unter Linux',
    lead: 'Linux hat keinen Ort für Schlüssel, den sich alle Programme teilen. Chrome, Chromium, Edge und Brave teilen sich einen.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Edge und Brave haben dieselbe Seite: Tippe „edge“ oder „brave“ statt „chrome“. Sonst suche in den Einstellungen nach „Zertifikate“.',
        },
      },
      {
        say: 'Wähle **Your certificates** und drücke **View imported certificates from Linux**.',
        otherwise: {
          say: 'Ältere Versionen zeigen die Liste sofort. Mach mit dem nächsten Schritt weiter.',
        },
      },
      {
        say: 'Drücke neben **Client certificates from platform** auf **Import** und wähle `{file}`.',
        otherwise: ifTheFileIsNotListed,
      },
      { say: underPasswordTypeTheSixWords },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Wird nichts gefragt, schließe alle Fenster des Browsers und öffne ihn wieder.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Der Schlüssel ist weg, nachdem der Browser geschlossen wurde.',
        why: 'Ein Browser aus Flatpak oder Snap ist vom System abgeschottet und vergisst vielleicht Schlüssel.',
        wayOn: 'Nimm den Browser aus deiner Distribution oder vom Hersteller, oder nimm Firefox.',
      },
      {
        symptom: 'Der Schlüssel ist in einem Browser, aber nicht in einem anderen.',
        why: 'Firefox hat eigene Schlüssel, und ebenso jeder Browser aus Flatpak oder Snap.',
        wayOn: 'Wiederhole die Schritte in dem anderen Browser. Für Firefox folge seiner eigenen Anleitung.',
      },
      questionClosed,
      savedShell,
      renamedFile,
    ],
    test: goToAddressAndChooseThe,
    remove: [
      openChromeCertificateManagerYourCertificates,
      'Drücke auf den Papierkorb neben dem Eintrag, der mit {keyName} anfängt.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerYourCertificates,
        'Drücke auf den Papierkorb neben „{oldKeyName}“. Behalte den, der mit „{keyName}“ anfängt.',
        browserAsksAgain,
      ],
    },
  },
  firefox: {
    label: 'Firefox',
    title: firefoxOnYourComputer,
    lead: 'Firefox hat eigene Schlüssel. Andere Browser sehen nicht, was du dort importierst.',
    needs: firefoxForDesktopComputersTheMenu,
    before: [ifLatchkeyRunsOnThisComputer2, otherwiseCopyFileToThisComputer, mustAsk],
    steps: openSettingsPrivacySecurityGoTo,
    wrong: itSaysWrongPasswordOrSomething,
    test: goToAddressAndChooseThe,
    remove: openSettingsPrivacySecurityCertificatesManage,
    replacing: firefoxListsBothUnderYourCertificates,
  },
};
