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
    label: 'Chrome en Chromium',
    title: 'Chrome en Chromium op Linux',
    lead: 'Linux heeft geen plek voor sleutels die alle programma’s delen. Chrome, Chromium, Edge en Brave delen er samen één.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Edge en Brave hebben dezelfde pagina: typ “edge” of “brave” in plaats van “chrome”. Zoek anders in de instellingen naar “certificaten”.',
        },
      },
      {
        say: 'Kies **Your certificates** en klik op **View imported certificates from Linux**.',
        otherwise: { say: 'Oudere versies tonen de lijst meteen. Ga verder met de volgende stap.' },
      },
      {
        say: 'Klik naast **Client certificates from platform** op **Import** en kies `{file}`.',
        otherwise: ifTheFileIsNotListed,
      },
      { say: underPasswordTypeTheSixWords },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Wordt er niets gevraagd, sluit dan alle vensters van de browser en open hem weer.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'De sleutel is weg nadat de browser gesloten is.',
        why: 'Een browser uit Flatpak of Snap is van het systeem afgeschermd, en vergeet misschien sleutels.',
        wayOn: 'Gebruik de browser uit je distributie of van de maker, of gebruik Firefox.',
      },
      {
        symptom: 'De sleutel staat in de ene browser, maar niet in een andere.',
        why: 'Firefox heeft eigen sleutels, en elke browser uit Flatpak of Snap ook.',
        wayOn: 'Herhaal de stappen in die browser. Volg voor Firefox de eigen handleiding.',
      },
      questionClosed,
      savedShell,
      renamedFile,
    ],
    test: goToAddressAndChooseThe,
    remove: [
      openChromeCertificateManagerYourCertificates,
      'Klik op de prullenbak naast het item dat met {keyName} begint.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerYourCertificates,
        'Klik op de prullenbak naast “{oldKeyName}”. Behoud de sleutel die met “{keyName}” begint.',
        browserAsksAgain,
      ],
    },
  },
  firefox: {
    label: 'Firefox',
    title: firefoxOnYourComputer,
    lead: 'Firefox heeft eigen sleutels. Andere browsers zien niet wat je erin zet.',
    needs: firefoxForDesktopComputersTheMenu,
    before: [ifLatchkeyRunsOnThisComputer2, otherwiseCopyFileToThisComputer, mustAsk],
    steps: openSettingsPrivacySecurityGoTo,
    wrong: itSaysWrongPasswordOrSomething,
    test: goToAddressAndChooseThe,
    remove: openSettingsPrivacySecurityCertificatesManage,
    replacing: firefoxListsBothUnderYourCertificates,
  },
};
