import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  firefox2,
  pressTheWindowsKeyTypeCertmgr,
  seeItWork,
  stillUntrusted,
  thenOthers,
  windowsOrYouDoNotNeed,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Ten komputer',
    title: 'Zaufaj swojemu domowi w Windows',
    lead: 'Listę przechowuje Windows, tylko dla ciebie. Kierują się nią Chrome, Edge i większość programów.',
    needs: windowsOrYouDoNotNeed,
    before: bringOurs,
    steps: [
      {
        say: 'Kliknij dwukrotnie `{file}` i naciśnij **Install Certificate…**.',
        otherwise: {
          say: 'W PowerShell to „Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root”.',
          search: 'certyfikaty użytkownika',
        },
      },
      {
        say: 'Wybierz **Current User** i naciśnij **Next**.',
        otherwise: {
          say: 'Słowa mogą się różnić. Drugi wybór jest dla wszystkich, którzy używają tego komputera.',
        },
      },
      {
        say: 'Wybierz **Place all certificates in the following store** i naciśnij **Browse…**.',
        otherwise: {
          say: 'Słowa mogą się różnić. Wybór automatyczny umieszcza go tam, gdzie nie ma zaufania.',
        },
      },
      {
        say: 'Wybierz **Trusted Root Certification Authorities**, potem **OK**, **Next** i **Finish**.',
        otherwise: { say: 'Słowa mogą się różnić. To druga pozycja na liście.' },
      },
      {
        say: 'Windows pokazuje **Thumbprint (sha1)**. Porównaj go z tym w Latchkey, a potem naciśnij **Yes**.',
        otherwise: { say: 'Słowa mogą się różnić. Jeśli odciski nie są takie same, naciśnij **No**.' },
      },
    ],
    wrong: [
      {
        symptom: 'Nie było ostrzeżenia, a przeglądarka nadal ostrzega.',
        why: 'Plik trafił gdzie indziej niż na miejsce dla zaufanych urzędów.',
        wayOn: 'Zacznij ponownie od kroku 1 i wybierz miejsce samodzielnie, tak jak w kroku 4.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Otwórz **Trusted Root Certification Authorities** > **Certificates** i usuń `{authority}`.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
