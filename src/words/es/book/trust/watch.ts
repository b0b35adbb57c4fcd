import type { WordTree } from '../../../shape/lay-words.ts';
import {
  onlyOurs,
  onlyOwnCertificate,
  stillUntrusted,
  switchBluetoothAndWiFiOff,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Apple Watch',
    title: 'Confiar en tu casa en tu reloj',
    lead: 'Un Apple Watch puede recibir el archivo. Un reloj con Wear OS no tiene ningún menú para ello.',
    needs: [
      'Apple Watch: su iPhone, que ya confía en tu casa.',
      'Wear OS: deja que el proxy obtenga un certificado de Let’s Encrypt, que el reloj conoce. Entonces no hay nada que hacer.',
    ],
    before: [
      onlyOwnCertificate,
      onlyOurs,
      'Normalmente el reloj va a través de su teléfono. Prueba antes: puede que no necesites nada de esto.',
    ],
    steps: [
      {
        say: 'Envíate `{file}` por correo y ábrelo en el iPhone, en la app **Mail**.',
        otherwise: { say: 'Desde la app Archivos también funciona, si pregunta para qué dispositivo es.' },
      },
      {
        say: 'Pregunta para qué dispositivo es: elige `Apple Watch`.',
        otherwise: {
          say: 'Las palabras pueden variar. Si no pregunta, el reloj no está cerca o está bloqueado.',
        },
      },
      {
        say: 'Sigue con el reloj: toca **Install** y escribe su código.',
        otherwise: { say: 'Las palabras pueden variar. Si se ve una huella digital, compárala.' },
      },
    ],
    wrong: [
      {
        symptom: 'El reloj sigue sin entrar lejos de su teléfono.',
        why: 'El reloj no tiene un segundo interruptor como el del iPhone, y no sabemos si sigue a ese.',
        wayOn: 'Deja que el proxy obtenga un certificado de Let’s Encrypt. Todos los relojes lo conocen.',
      },
      ...stillUntrusted,
    ],
    test: [switchBluetoothAndWiFiOff, 'Abre la app de Home Assistant en el reloj. Aparece tu casa.'],
    remove: [
      'En el iPhone abre la app **Watch** > **General** > **Profiles** y quita `{authority}`.',
      thenOthers,
    ],
  },
};
