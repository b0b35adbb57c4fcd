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
    label: 'Chrome y Chromium',
    title: 'Chrome y Chromium en Linux',
    lead: 'Linux no tiene un lugar para llaves que compartan todos los programas. Chrome, Chromium, Edge y Brave comparten uno entre ellos.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: ifLatchkeyRunsOnThisComputer,
    steps: [
      {
        say: typeChromeCertificateManagerInThe,
        otherwise: {
          say: 'Edge y Brave tienen la misma página: escribe “edge” o “brave” en lugar de “chrome”. Si no, busca “certificados” en los ajustes.',
        },
      },
      {
        say: 'Elige **Your certificates** y pulsa **View imported certificates from Linux**.',
        otherwise: {
          say: 'Las versiones anteriores muestran la lista directamente. Continúa con el paso siguiente.',
        },
      },
      {
        say: 'Junto a **Client certificates from platform** pulsa **Import** y elige `{file}`.',
        otherwise: ifTheFileIsNotListed,
      },
      { say: underPasswordTypeTheSixWords },
      {
        say: goToAddressUnderSelectA,
        otherwise: {
          say: 'Si no pregunta nada, cierra todas las ventanas del navegador y vuelve a abrirlo.',
        },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'La llave ya no está después de cerrar el navegador.',
        why: 'Un navegador de Flatpak o Snap está aislado del sistema, y puede olvidar llaves.',
        wayOn: 'Usa el navegador de tu distribución o de su fabricante, o usa Firefox.',
      },
      {
        symptom: 'La llave está en un navegador, pero no en otro.',
        why: 'Firefox tiene sus propias llaves, y también cada navegador de Flatpak o Snap.',
        wayOn: 'Repite los pasos en ese navegador. Para Firefox, sigue su propia guía.',
      },
      questionClosed,
      savedShell,
      renamedFile,
    ],
    test: goToAddressAndChooseThe,
    remove: [
      openChromeCertificateManagerYourCertificates,
      'Pulsa la papelera junto a la entrada que empieza por {keyName}.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: theListHoldsBothKeys,
      takeOut: [
        openChromeCertificateManagerYourCertificates,
        'Pulsa la papelera junto a “{oldKeyName}”. Conserva la que empieza por “{keyName}”.',
        browserAsksAgain,
      ],
    },
  },
  firefox: {
    label: 'Firefox',
    title: firefoxOnYourComputer,
    lead: 'Firefox tiene sus propias llaves. Otros navegadores no ven lo que pones en él.',
    needs: firefoxForDesktopComputersTheMenu,
    before: [ifLatchkeyRunsOnThisComputer2, otherwiseCopyFileToThisComputer, mustAsk],
    steps: openSettingsPrivacySecurityGoTo,
    wrong: itSaysWrongPasswordOrSomething,
    test: goToAddressAndChooseThe,
    remove: openSettingsPrivacySecurityCertificatesManage,
    replacing: firefoxListsBothUnderYourCertificates,
  },
};
