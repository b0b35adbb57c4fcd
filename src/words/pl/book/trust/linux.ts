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
    label: 'Programy',
    title: 'Zaufaj swojemu domowi w programach Linuksa',
    lead: 'Programy bez okna, takie jak curl, kierują się listą systemu. Przeglądarki mają własne listy.',
    needs: ['Terminal i hasło administratora.'],
    before: bringOurs,
    steps: [
      {
        say: 'W terminalu wpisz `openssl x509 -noout -fingerprint -sha256 -in {file}`. Porównaj wynik z tym w Latchkey.',
        otherwise: { say: 'Najpierw przejdź do folderu z plikiem, na przykład poleceniem „cd ~/Pobrane”.' },
      },
      {
        say: 'W Debianie i Ubuntu wpisz `sudo cp {file} /usr/local/share/ca-certificates/`.',
        otherwise: { say: 'W Fedorze i Archu wpisz `sudo trust anchor {file}`. Nic więcej tam nie trzeba.' },
      },
      {
        say: 'Potem wpisz `sudo update-ca-certificates`.',
        otherwise: { say: 'Jeśli pojawia się, że nic nie dodano, nazwa pliku nie kończy się na „.crt”.' },
      },
    ],
    wrong: [
      {
        symptom: 'Przeglądarka nadal ostrzega.',
        why: 'Chrome i Firefox nie używają listy systemu.',
        wayOn: 'Skorzystaj też z instrukcji dla swojej przeglądarki.',
      },
      wrongFingerprint,
      asksForWords,
    ],
    test: [
      'W terminalu wpisz `curl -I https://{address}`.',
      'Nie ma tam słów „self-signed certificate”. Bez klucza polecenie zostaje zawrócone, tak jak powinno.',
    ],
    remove: [
      'Usuń {file} z `/usr/local/share/ca-certificates/` i wpisz `sudo update-ca-certificates --fresh`.',
      'W Fedorze i Archu wpisz `sudo trust anchor --remove {file}`.',
      thenOthers,
    ],
  },
  browser: {
    label: 'Chrome i Chromium',
    title: 'Zaufaj swojemu domowi w Chrome i Chromium w Linuksie',
    lead: 'Chrome, Chromium, Edge i Brave mają własne listy.',
    needs: chromeChromiumEdgeOrBraveThe,
    before: bringOurs,
    steps: importInChrome,
    wrong: [
      {
        symptom: 'Inna przeglądarka nadal ostrzega.',
        why: 'Każda przeglądarka ma własną listę, także każda z Flatpaka lub Snapa.',
        wayOn: 'Powtórz kroki w niej. Firefox ma własną instrukcję.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: openChromeCertificateManagerLocalCertificates,
  },
  firefox: {
    label: 'Firefox',
    title: 'Zaufaj swojemu domowi w Firefoksie w Linuksie',
    lead: 'Firefox ma własną listę. Inne przeglądarki nie widzą tego, co w nim umieścisz.',
    needs: firefoxForDesktopComputersTheMenu,
    before: bringOurs,
    steps: [
      openSettingsPrivacySecurityGoTo2,
      {
        say: 'Wybierz **Authorities**, naciśnij **Import…** i wybierz `{file}`.',
        otherwise: { say: 'Upewnij się, że to **Authorities**: inne listy mają taki sam przycisk.' },
      },
      { say: 'Naciśnij **View** i porównaj odcisk palca SHA-256 z tym w Latchkey.' },
      { say: 'Zaznacz **Trust this CA to identify websites.** i naciśnij **OK**.' },
    ],
    wrong: [
      {
        symptom: 'Po imporcie nie ma tej nazwy.',
        why: 'Firefox może mieć kilka profili, każdy z własną listą.',
        wayOn: 'Otwórz Firefoksa tak, jak zwykle, i zaimportuj plik tam.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsPrivacySecurityCertificatesManage2,
      'W **Authorities** wybierz `{authority}` i naciśnij **Delete or Distrust…**.',
      thenOthers,
    ],
  },
};
