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
    label: 'Cet ordinateur',
    title: 'Faire confiance à votre maison sous Windows',
    lead: 'Windows tient la liste, pour votre seul compte. Chrome, Edge et la plupart des programmes la suivent.',
    needs: windowsOrYouDoNotNeed,
    before: bringOurs,
    steps: [
      {
        say: 'Double-cliquez sur `{file}` et appuyez sur **Install Certificate…**.',
        otherwise: {
          say: 'Dans PowerShell, c’est « Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root ».',
          search: 'certificats utilisateur',
        },
      },
      {
        say: 'Choisissez **Current User** et appuyez sur **Next**.',
        otherwise: {
          say: 'Les mots peuvent différer. L’autre choix vaut pour tous ceux qui utilisent cet ordinateur.',
        },
      },
      {
        say: 'Choisissez **Place all certificates in the following store** et appuyez sur **Browse…**.',
        otherwise: {
          say: 'Les mots peuvent différer. Le choix automatique le met là où personne ne lui fait confiance.',
        },
      },
      {
        say: 'Choisissez **Trusted Root Certification Authorities**, puis **OK**, **Next** et **Finish**.',
        otherwise: { say: 'Les mots peuvent différer. C’est la deuxième entrée de la liste.' },
      },
      {
        say: 'Windows affiche **Thumbprint (sha1)**. Comparez cette empreinte avec celle de Latchkey, puis appuyez sur **Yes**.',
        otherwise: {
          say: 'Les mots peuvent différer. Si les deux ne sont pas identiques, appuyez sur **No**.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Aucun avertissement n’est venu, et le navigateur met encore en garde.',
        why: 'Le fichier est allé ailleurs qu’à l’emplacement des autorités de confiance.',
        wayOn: 'Reprenez à l’étape 1 et choisissez vous-même l’emplacement, comme à l’étape 4.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Ouvrez **Trusted Root Certification Authorities** > **Certificates** et supprimez `{authority}`.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
