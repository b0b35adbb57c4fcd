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
    label: 'Deze computer',
    title: 'Je huis vertrouwen op Windows',
    lead: 'Windows houdt de lijst bij, voor jou alleen. Chrome, Edge en de meeste programma’s volgen die.',
    needs: windowsOrYouDoNotNeed,
    before: bringOurs,
    steps: [
      {
        say: 'Dubbelklik op `{file}` en klik op **Install Certificate…**.',
        otherwise: {
          say: 'In PowerShell is het “Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root”.',
          search: 'gebruikerscertificaten',
        },
      },
      {
        say: 'Kies **Current User** en klik op **Next**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. De andere keuze is voor iedereen die deze computer gebruikt.',
        },
      },
      {
        say: 'Kies **Place all certificates in the following store** en klik op **Browse…**.',
        otherwise: {
          say: 'De woorden kunnen anders zijn. De automatische keuze zet het waar het niet wordt vertrouwd.',
        },
      },
      {
        say: 'Kies **Trusted Root Certification Authorities**, en dan **OK**, **Next** en **Finish**.',
        otherwise: { say: 'De woorden kunnen anders zijn. Het is het tweede item in de lijst.' },
      },
      {
        say: 'Windows toont een **Thumbprint (sha1)**. Vergelijk die met die in Latchkey, en klik dan op **Yes**.',
        otherwise: { say: 'De woorden kunnen anders zijn. Zijn de twee niet gelijk, klik dan op **No**.' },
      },
    ],
    wrong: [
      {
        symptom: 'Er kwam geen waarschuwing, en de browser waarschuwt nog steeds.',
        why: 'Het bestand is ergens anders terechtgekomen dan op de plek voor vertrouwde autoriteiten.',
        wayOn: 'Begin opnieuw bij stap 1 en kies de plek zelf, zoals in stap 4.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Open **Trusted Root Certification Authorities** > **Certificates** en verwijder `{authority}`.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
