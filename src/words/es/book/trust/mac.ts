import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anyMacItComesWithThe,
  bringOurs,
  firefox2,
  ifNothingOpensPressCommandAnd,
  seeItWork,
  stillUntrusted,
  thenOthers,
} from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Este Mac',
    title: 'Confiar en tu casa en tu Mac',
    lead: 'El llavero de tu Mac guarda la lista. Safari, Chrome y la app de Home Assistant la siguen.',
    needs: anyMacItComesWithThe,
    before: bringOurs,
    steps: [
      {
        say: 'Haz doble clic en `{file}`. Acceso a Llaveros pide un llavero: elige **login**.',
        otherwise: ifNothingOpensPressCommandAnd,
      },
      {
        say: 'En **login** > **Certificates** haz doble clic en `{authority}`.',
        otherwise: {
          say: 'Puede tener una cruz roja: está ahí, pero aún no es de confianza. Busca “Latchkey”.',
        },
      },
      {
        say: 'Desplázate hasta **SHA-256** y compara la huella digital con la de Latchkey.',
        otherwise: {
          say: 'Las palabras pueden variar. Las huellas digitales están al final del todo, en los detalles.',
        },
      },
      {
        say: 'Despliega **Trust**. Junto a **When using this certificate** elige **Always Trust**.',
        otherwise: {
          say: 'Las palabras pueden variar. Si **Trust** está plegado, pulsa la flecha pequeña que hay a su lado.',
        },
      },
      {
        say: 'Cierra esa ventana y escribe la contraseña de tu Mac. Después pulsa **Update Settings**.',
        otherwise: { say: 'Las palabras pueden variar. No se guarda nada hasta que escribes la contraseña.' },
      },
    ],
    wrong: [
      {
        symptom: 'La elección ya no está cuando vuelves a mirar.',
        why: 'Solo se guarda cuando cierras la ventana y escribes la contraseña.',
        wayOn: 'Elige **Always Trust** de nuevo y cierra la ventana con su botón rojo.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Abre Acceso a Llaveros y elige **login** > **Certificates**.',
      'Borra `{authority}`. Con eso desaparece la confianza.',
      thenOthers,
    ],
  },
  firefox: firefox2,
};
