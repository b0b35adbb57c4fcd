import type { WordTree } from '../../../shape/lay-words.ts';
import {
  bringOurs,
  chooseFileInDownloads2,
  openSettingsSecurityPrivacyAndTap,
  openSettingsSecurityPrivacyMoreSecurity2,
  seeItWork,
  stillUntrusted,
  tapEncryptionCredentialsThenInstallA,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Este dispositivo',
    title: 'Confiar en tu casa en tu teléfono o tableta Android',
    lead: 'Chrome y la app de Home Assistant siguen esta lista. La mayoría de las demás apps no la usan.',
    needs: [
      'Android 7 o posterior.',
      'Un bloqueo de pantalla. Si no hay ninguno, configura antes un PIN, un patrón o una contraseña.',
    ],
    before: bringOurs,
    steps: [
      openSettingsSecurityPrivacyAndTap,
      tapEncryptionCredentialsThenInstallA,
      {
        say: 'Elige **CA certificate**. Esta vez es el correcto. Tu llave necesita el otro.',
        otherwise: {
          say: 'Las palabras pueden variar. Es el tipo del que Android advierte.',
          search: 'certificado',
        },
      },
      {
        say: 'Android advierte que otros podrían leer lo que envías. Toca **Install anyway** y desbloquea la pantalla.',
        otherwise: {
          say: 'Las palabras pueden variar. Con el archivo de un desconocido la advertencia sería acertada, así que comprueba el tuyo dos veces.',
        },
      },
      {
        say: chooseFileInDownloads2,
        otherwise: {
          say: 'Si el archivo aparece en gris, su nombre no termina en “.crt”. Cámbiale el nombre, o vuelve a obtenerlo.',
        },
      },
      {
        say: 'Abre **Trusted credentials** > **User**, toca `{authority}` y compara la huella digital SHA-256.',
        otherwise: {
          say: 'En un Samsung es **View security certificates** > **User**.',
          search: 'credenciales de confianza',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Android dice que la red puede estar vigilada.',
        why: 'Lo dice de cada archivo en el que se confía a mano. Tu archivo no permite a nadie leer lo que envías.',
        wayOn: 'Vuelve a comparar la huella digital. Si es la de Latchkey, todo está bien.',
      },
      {
        symptom: 'Firefox para Android sigue advirtiendo.',
        why: 'Tiene su propia lista y solo usa esta cuando se le indica.',
        wayOn: 'Usa Chrome o la app de Home Assistant, o busca en la web “Firefox Android third party CA”.',
      },
      {
        symptom: 'Otra app no abre tu casa.',
        why: 'Su fabricante no le ha permitido seguir las listas propias de los usuarios. La app de Home Assistant sí las sigue.',
        wayOn:
          'Usa Chrome para esa página. O deja que el proxy obtenga un certificado de Let’s Encrypt, que todas las apps conocen.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      openSettingsSecurityPrivacyMoreSecurity2,
      'Toca **Trusted credentials** > **User** > `{authority}` y después **Uninstall**.',
      thenOthers,
    ],
  },
};
