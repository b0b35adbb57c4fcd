import type { WordTree } from '../../shape/lay-words.ts';
import {
  deleteFile,
  mustAsk,
  pageDoesNotOpen,
  renamedFile,
  switchBluetoothAndWiFiOff,
  thenSwitchOff,
} from './common.ts';

export const words: WordTree = {
  'home-assistant-app': {
    label: 'App de Home Assistant',
    title: 'La app de Home Assistant en tu reloj',
    lead: 'Un reloj recibe su llave a través de la app de Home Assistant del teléfono. Ocurre mientras se configura el reloj.',
    needs: [
      'Wear OS: la app de Home Assistant más reciente en el teléfono y en el reloj.',
      'Apple Watch: la app de Home Assistant, versión 2026.8 o posterior, en los dos. Lo más probable es que las imágenes de las cámaras necesiten la 2026.9.',
    ],
    before: [
      'Un Apple Watch no necesita ningún archivo: usa la llave de su iPhone. Abre ahí la app una vez, con el reloj cerca.',
      'Para Wear OS, sigue aquí con el teléfono Android. Ese teléfono necesita antes su propia llave.',
      mustAsk,
    ],
    steps: [
      {
        say: 'Lleva `{file}` al teléfono: desde la página que abre el código, con una memoria USB o como lo hayas enviado. Allí va en **android:Downloads**.',
        otherwise: { say: 'No lo instales en el teléfono: el teléfono tiene su propia llave.' },
      },
      {
        say: 'Abre la app de Home Assistant en el reloj. Te envía a `Home Assistant` en el teléfono: sigue allí.',
        otherwise: {
          say: 'Si el reloj no te envía allí, abre la app en el teléfono y busca el reloj en sus ajustes.',
          search: 'reloj',
        },
      },
      {
        say: 'Escribe `https://{address}` y toca **Select a TLS client certificate file**. Elige `{file}`.',
        otherwise: {
          say: 'El campo puede estar más abajo: desplázate hasta el final de la página. Solo está mientras se configura un reloj.',
        },
      },
      {
        say: 'En **Password** escribe las seis palabras del reloj, en minúsculas y con guiones entre ellas. Después termina.',
        otherwise: {
          say: 'El campo no puede quedar vacío, y las palabras del teléfono no sirven aquí.',
          search: 'reloj',
        },
      },
    ],
    wrong: [
      {
        symptom: 'Dice “contraseña incorrecta”, o rechaza el archivo.',
        why: 'El reloj lo dice de cualquier archivo que no puede leer. Las palabras de otro dispositivo tienen el mismo efecto.',
        wayOn:
          'Usa el archivo y las seis palabras que Latchkey muestra para el reloj. Si no sirve, vuelve a obtener el archivo.',
      },
      {
        symptom: 'No hay ningún campo para un archivo.',
        why: 'Solo se ve mientras se configura el reloj, y las versiones anteriores lo ocultan.',
        wayOn:
          'Actualiza las dos apps. Cierra en la app la sesión del reloj y después vuelve a configurarlo.',
      },
      {
        symptom: 'El reloj funcionaba, pero dejó de hacerlo después de renovar su llave.',
        why: 'El reloj no puede cambiar su llave más tarde.',
        wayOn: 'Cierra en la app la sesión del reloj y vuelve a configurarlo con el archivo nuevo.',
      },
      renamedFile,
      pageDoesNotOpen,
    ],
    test: [
      switchBluetoothAndWiFiOff,
      'Abre la app de Home Assistant en el reloj.',
      'Aparece tu casa. Vuelve a activar las dos conexiones.',
      deleteFile,
    ],
    remove: [
      'Cierra la sesión del reloj en la app de Home Assistant, o borra la app en el reloj.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Un reloj con Wear OS no puede cambiar su llave más tarde. Cierra su sesión en la app de Home Assistant y vuelve a configurarlo con estos pasos.',
        'Un Apple Watch recibe la llave nueva de su iPhone: renueva la del iPhone.',
      ],
      takeOut: [
        'Al cerrar la sesión, la llave antigua se quitó del reloj.',
        'Borra el archivo antiguo en el teléfono, si aún está ahí.',
      ],
    },
  },
};
