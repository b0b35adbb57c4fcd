import type { WordTree } from '../../../shape/lay-words.ts';
import { bringOurs, seeItWork, stillUntrusted, thenOthers } from '../common.ts';

export const words: WordTree = {
  device: {
    label: 'Este dispositivo',
    title: 'Confiar en tu casa en tu iPhone o iPad',
    lead: 'Hacen falta dos pasos: el archivo se convierte en un perfil y, después, un segundo interruptor activa la confianza. La siguen tanto Safari como la app de Home Assistant.',
    needs: ['Cualquier iPhone o iPad.'],
    before: bringOurs,
    steps: [
      {
        say: 'Abre `{file}` en Safari o en la app Archivos. Si pregunta, toca **Allow**.',
        otherwise: { say: 'Si pregunta para qué dispositivo es, elige el iPhone, no el reloj.' },
      },
      {
        say: 'Abre **Settings** y toca **Profile Downloaded**.',
        otherwise: {
          say: 'También está en **General** > **VPN & Device Management**. Un perfil espera ahí 8 minutos.',
          search: 'perfil',
        },
      },
      {
        say: 'Toca **More Details** y compara la huella digital SHA-256 con la de Latchkey.',
        otherwise: { say: 'Las palabras pueden variar. Toca ahí el nombre. SHA-256 está cerca del final.' },
      },
      {
        say: 'Vuelve atrás y toca **Install**. Escribe el código del iPhone y toca **Install** de nuevo.',
        otherwise: { say: 'Advierte que nadie lo ha verificado. Es lo esperado: Apple no conoce tu casa.' },
      },
      {
        say: 'Ahora el segundo interruptor: **Settings** > **General** > **About** > **Certificate Trust Settings**.',
        otherwise: {
          say: 'Es la última línea de **About**. Sin un perfil puede que la línea no esté.',
          search: 'confianza',
        },
      },
      {
        say: 'Activa `{authority}` y toca **Continue**.',
        otherwise: {
          say: 'Las palabras pueden variar. Es el único interruptor de esa página, salvo que confíes también en alguien más.',
        },
      },
    ],
    wrong: [
      {
        symptom: 'El nombre no está en **Certificate Trust Settings**.',
        why: 'El perfil se descargó, pero no se instaló. Solo espera un perfil a la vez.',
        wayOn: 'Abre {file} de nuevo y continúa enseguida con el paso 2.',
      },
      {
        symptom: 'Safari abre tu casa, pero la app de Home Assistant no.',
        why: 'La app ya estaba abierta, o aún no tiene llave. No usa la llave de Safari.',
        wayOn: 'Cierra la app y vuelve a abrirla. Después sigue la guía para la llave en la app.',
      },
      ...stillUntrusted,
    ],
    test: seeItWork,
    remove: [
      'Abre **Settings** > **General** > **VPN & Device Management** y toca `{authority}`.',
      'Toca **Remove Profile**. El segundo interruptor desaparece con él.',
      thenOthers,
    ],
  },
};
