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
    label: 'Chrome i Chromium',
    title: 'Chrome i Chromium w Linuksie',
    lead: 'Linux nie ma miejsca na klucze wspólnego dla wszystkich programów. Chrome, Chromium, Edge i Brave mają jedno dla siebie.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Edge i Brave mają tę samą stronę: wpisz „edge” lub „brave” zamiast „chrome”. Albo poszukaj w ustawieniach „certyfikaty”.',
        },
      },
      {
        say: 'Wybierz **Your certificates** i naciśnij **View imported certificates from Linux**.',
        otherwise: { say: 'Starsze wersje pokazują listę od razu. Przejdź do następnego kroku.' },
      },
      {
        say: 'Obok **Client certificates from platform** naciśnij **Import** i wybierz `{file}`.',
        otherwise: ifTheFileIsNotListed,
      },
      { say: underPasswordTypeTheSixWords },
      {
        say: goToAddressUnderSelectA,
        otherwise: { say: 'Jeśli nie ma pytania, zamknij wszystkie okna przeglądarki i otwórz ją ponownie.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Po zamknięciu przeglądarki klucza nie ma.',
        why: 'Przeglądarka z Flatpaka lub Snapa jest odgrodzona od systemu i może zapominać klucze.',
        wayOn: 'Użyj przeglądarki z twojej dystrybucji lub od jej producenta albo użyj Firefoksa.',
      },
      {
        symptom: 'Klucz jest w jednej przeglądarce, ale nie w innej.',
        why: 'Firefox ma własne klucze, tak samo jak każda przeglądarka z Flatpaka lub Snapa.',
        wayOn: 'Powtórz kroki w tamtej przeglądarce. Dla Firefoksa skorzystaj z jego własnej instrukcji.',
      },
      questionClosed,
      savedShell,
      renamedFile,
    ],
    test: goToAddressAndChooseThe,
    remove: [
      openChromeCertificateManagerYourCertificates,
      'Naciśnij kosz obok wpisu, który zaczyna się od {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerYourCertificates,
        'Naciśnij kosz obok „{oldKeyName}”. Zostaw ten, który zaczyna się od „{keyName}”.',
        browserAsksAgain,
      ],
    },
  },
  firefox: {
    label: 'Firefox',
    title: firefoxOnYourComputer,
    lead: 'Firefox ma własne klucze. Inne przeglądarki nie widzą tego, co w nim umieścisz.',
    needs: firefoxForDesktopComputersTheMenu,
    before: [ifLatchkeyRunsOnThisComputer2, otherwiseCopyFileToThisComputer, mustAsk],
    steps: openSettingsPrivacySecurityGoTo,
    wrong: itSaysWrongPasswordOrSomething,
    test: goToAddressAndChooseThe,
    remove: openSettingsPrivacySecurityCertificatesManage,
    replacing: firefoxListsBothUnderYourCertificates,
  },
};
