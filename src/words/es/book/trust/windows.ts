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
    label: 'Este equipo',
    title: 'Confiar en tu casa en Windows',
    lead: 'Windows guarda la lista, solo para ti. Chrome, Edge y la mayoría de los programas la siguen.',
    needs: windowsOrYouDoNotNeed,
    before: bringOurs,
    steps: [
      {
        say: 'Haz doble clic en `{file}` y pulsa **Install Certificate…**.',
        otherwise: {
          say: 'En PowerShell es “Import-Certificate -FilePath {file} -CertStoreLocation Cert:\\CurrentUser\\Root”.',
          search: 'certificados de usuario',
        },
      },
      {
        say: 'Elige **Current User** y pulsa **Next**.',
        otherwise: {
          say: 'Las palabras pueden variar. La otra opción es para todos los que usan este equipo.',
        },
      },
      {
        say: 'Elige **Place all certificates in the following store** y pulsa **Browse…**.',
        otherwise: {
          say: 'Las palabras pueden variar. La opción automática lo pone donde no se confía en él.',
        },
      },
      {
        say: 'Elige **Trusted Root Certification Authorities** y después **OK**, **Next** y **Finish**.',
        otherwise: { say: 'Las palabras pueden variar. Es la segunda entrada de la lista.' },
      },
      {
        say: 'Windows muestra una **Thumbprint (sha1)**. Compárala con la de Latchkey y después pulsa **Yes**.',
        otherwise: { say: 'Las palabras pueden variar. Si las dos no son iguales, pulsa **No**.' },
      },
    ],
    wrong: [
      {
        symptom: 'No apareció ninguna advertencia, y el navegador sigue advirtiendo.',
        why: 'El archivo fue a un lugar que no es el de las autoridades de confianza.',
        wayOn: 'Vuelve a empezar en el paso 1 y elige tú el lugar, como en el paso 4.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      pressTheWindowsKeyTypeCertmgr,
      'Abre **Trusted Root Certification Authorities** > **Certificates** y borra `{authority}`.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
