import type { trouble as english } from '../en/trouble.ts';
import type { WordsOf } from '../shape/lay-words.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

export const trouble: WordsOf<typeof english> = {
  of: {
    ...inTheHome,
    ...atCloudflare,
    ...atTheDevice,
    ...atThePublicAddress,
  },
  withoutTunnel: saidWithoutTunnel,
  cure: {
    build: { say: 'Latchkey puede arreglarlo. Primero ves el plan.', to: 'Ver el plan' },
    'over-http2': {
      say: 'Latchkey puede hacer que el conector use HTTP/2 de ahora en adelante. La siguiente pantalla muestra qué cambia con eso.',
      to: 'Conectar por HTTP/2',
    },
    'by-both-families': {
      say: 'Latchkey puede dejar que el conector use IPv4 o IPv6, lo que funcione. La siguiente pantalla muestra qué cambia con eso.',
      to: 'Usar IPv4 o IPv6',
    },
    'take-over': {
      say: 'Latchkey puede sustituir el registro, si estás de acuerdo. Primero ves qué hay.',
      to: 'Ver el registro',
    },
    'log-in': {
      say: 'Deja que Latchkey entre en Home Assistant. Allí ve qué falla, y puede arreglarlo.',
      to: 'Iniciar sesión en Home Assistant',
    },
    'connect-home': { say: '“Conecta tu casa” muestra qué hacer, paso a paso.', to: 'Ir a Conecta tu casa' },
    'by-hand': { say: 'Esto solo puedes hacerlo tú.', to: 'Qué hacer' },
  },
  ask: '¿Por qué no puedo entrar?',
  heading: '¿Por qué no puedo entrar?',
  lead: 'Latchkey prueba la entrada por ti y comprueba cada motivo conocido.',
  looking: {
    what: 'Comprobando cada motivo conocido',
    count: '{done} de {count} comprobados',
    usually: 'Suele tardar unos segundos, y más cuando tu casa está apagada.',
  },
  found: {
    out: '{count, plural, one {Esto te deja fuera} other {Esto te deja fuera}}',
    lesser: 'Algo no está bien',
    also: 'Tampoco está bien',
    at: 'Esto es en {addresses}.',
    byHand: 'Hacerlo a mano',
    sameCure: '“{to}” arregla también esto.',
    technical: 'Lo que se vio',
  },
  none: {
    'got-in': {
      title: 'Latchkey entró con una llave hace un momento.',
      why: 'Todo lo que se puede ver desde aquí está bien. Si aun así no puedes entrar, elige abajo lo que ves.',
    },
    'got-in-elsewhere': {
      title: 'Latchkey entró con una llave hace un momento, pero no pudo probar todas las direcciones.',
      why: 'Sin probar: {addresses}. Este equipo no tiene llave para ello. Si allí no puedes entrar, elige abajo lo que ves.',
    },
    'not-made': {
      title: 'No se encontró nada malo, pero la entrada no se ha probado.',
      why: 'Este equipo no tiene ninguna llave que mostrar, así que Latchkey no pudo abrir tu casa como lo hacen tus dispositivos. Elige abajo lo que ves.',
    },
  },
  logIn: {
    title: 'Latchkey ve más cuando ha iniciado sesión',
    why: 'Algunos motivos solo se pueden ver desde dentro de Home Assistant.',
    to: 'Iniciar sesión en Home Assistant',
  },
  symptoms: { title: '¿Qué ves?', where: 'Dónde no funciona' },
  group: {
    android: 'App de Android',
    iphone: 'App de iPhone',
    browser: 'Navegador',
    home: 'En casa',
    voice: 'Asistentes de voz',
    more: 'Subidas y más',
  },
  good: {
    title:
      '{count, plural, one {{count} motivo comprobado, sin problema} other {{count} motivos comprobados, sin problema}}',
    row: '{good} {saw}',
  },
  close: 'Cerrar',
  again: 'Mirar de nuevo',
  fact: 'Solo mira. No se cambia nada',
};
