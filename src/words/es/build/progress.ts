import type * as english from '../../en/build/progress.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const at: WordsOf<typeof english.at> = {
  build: {
    building: {
      heading: 'Construyendo tu entrada privada',
      lead: 'La cerradura se pone antes de que exista la puerta: nunca se puede llegar a tu casa sin llave, ni siquiera un segundo.',
    },
    undoing: {
      heading: 'Quitándolo todo',
      lead: 'Primero se quita la dirección y al final la cerradura, así que nadie puede llegar a tu casa en ningún momento.',
    },
    failed: {
      heading: 'La construcción se quedó a medias',
      lead: 'Lo que ya está hecho se conserva. La cerradura va antes que la puerta, así que nadie entra sin llave.',
    },
    undoFailed: {
      heading: 'No se terminó de quitar todo',
      lead: 'Lo que queda sigue cerrado. La cerradura es lo último que se quita, así que nadie entra sin llave.',
    },
    built: {
      heading: 'Tu entrada privada está construida',
      lead: 'La puerta está cerrada con llave y tu dirección funciona. A continuación, tu casa se conecta a su camino privado.',
    },
  },
  change: {
    building: {
      heading: 'Haciendo tus cambios',
      lead: 'La cerradura cambia primero, así que nunca se puede llegar a tu casa sin llave.',
    },
    undoing: {
      heading: 'Deshaciendo tus cambios',
      lead: 'Todo vuelve a estar como antes. La puerta sigue cerrada con llave todo el tiempo.',
    },
    failed: {
      heading: 'Tus cambios se quedaron a medias',
      lead: 'Lo que ya está hecho se conserva. La puerta sigue cerrada con llave, así que nadie entra sin llave.',
    },
    undoFailed: {
      heading: 'No se terminó de deshacer',
      lead: 'La puerta sigue cerrada con llave, así que nadie entra sin llave.',
    },
    built: {
      heading: 'Tus cambios están hechos',
      lead: 'La puerta está cerrada con llave y conoce las llaves que tienes ahora.',
    },
  },
  removal: {
    building: {
      heading: 'Quitándolo todo',
      lead: 'Primero se quita la dirección y al final la cerradura, así que nadie puede llegar a tu casa en ningún momento.',
    },
    undoing: {
      heading: 'Volviendo a ponerlo todo',
      lead: 'La cerradura se pone antes que la dirección, así que nunca se puede llegar a tu casa sin llave.',
    },
    failed: {
      heading: 'No se terminó de quitar todo',
      lead: 'Lo que queda sigue cerrado. La cerradura es lo último que se quita, así que nadie entra sin llave.',
    },
    undoFailed: {
      heading: 'La restauración se quedó a medias',
      lead: 'Lo que hay está cerrado, así que nadie entra sin llave.',
    },
    built: {
      heading: 'Se ha quitado todo',
      lead: 'De lo que construyó Latchkey solo quedan llaves desactivadas, en la lista de Cloudflare.',
    },
  },
};

export const work: WordsOf<typeof english.work> = {
  install: { now: 'Instalando la aplicación', usually: 'Suele tardar de uno a tres minutos.' },
  code: { now: 'Dando a la aplicación su código', usually: 'Suele tardar unos segundos.' },
  start: {
    now: 'Iniciando la aplicación y esperando el camino',
    usually: 'Suele tardar menos de un minuto.',
  },
  remove: { now: 'Quitando la aplicación', usually: 'Suele tardar menos de un minuto.' },
  restore: { now: 'Deteniendo la aplicación', usually: 'Suele tardar menos de un minuto.' },
  urls: { now: 'Poniendo sus direcciones', usually: 'Suele tardar unos segundos.' },
  trust: { now: 'Home Assistant se reinicia', usually: 'Suele tardar uno o dos minutos.' },
  confirm: {
    now: 'Probando la entrada desde fuera, para después confirmar',
    usually: 'Suele tardar menos de un minuto.',
  },
};
