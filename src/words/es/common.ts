import type { common as english } from '../en/common.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const common: WordsOf<typeof english> = {
  title: '{heading} · Latchkey',
  titleOf: '{heading} · {address} · Latchkey',
  back: 'Atrás',
  continue: 'Continuar',
  retry: 'Volver a intentarlo',
  whyItMatters: 'Por qué importa',
  opening: 'Abriendo Latchkey',
  openingUsually: 'Suele tardar uno o dos segundos.',
  later: {
    coming: 'Cargando esta pantalla',
    missing: 'Esta parte de Latchkey no se cargó',
    next: 'Puede que Latchkey se haya detenido o actualizado. No se ha perdido nada de lo que respondiste. Vuelve a intentarlo y, si no sirve, carga de nuevo esta página.',
  },
  steps: 'Pasos',
  stepOf: 'Paso {number} de {count}',
  stage: {
    welcome: 'Bienvenida',
    cloudflare: 'Cloudflare',
    home: 'Tu casa',
    address: 'Dirección',
    devices: 'Dispositivos',
    build: 'Construir',
    'own-proxy': 'Tu proxy',
    'hand-over': 'Entregar las llaves',
  },
  stepState: { now: '(estás aquí)', done: '(hecho)', later: '(más adelante)' },
  practice: { name: 'Práctica', says: 'Aquí nada es real, y nada de esto protege tu casa.' },
  disconnected: {
    what: 'Latchkey no responde. Esto es lo último que mostró. La ventana sigue buscándolo.',
    retry: 'Comprobar ahora',
  },
  refused: {
    heading: 'Esta página está cerrada',
    why: 'Cada enlace a Latchkey abre una ventana, una sola vez. Este ya se usó, o le falta una parte. Si Latchkey sigue abierto en otro navegador, continúa allí.',
    next: 'Vuelve al terminal donde se ejecuta Latchkey. Inícialo allí de nuevo y abre el enlace nuevo.',
  },
  scheme: { label: 'Colores: {now}', system: 'igual que este equipo', light: 'claro', dark: 'oscuro' },
  language: { label: 'Idioma: {now}', choose: 'Idioma', asComputer: 'Igual que este equipo' },
  copy: {
    ready: 'Copiar',
    copied: 'Copiado',
    failed: 'No se pudo copiar',
    named: 'Copiar {name}',
    forAMinute: 'Copiado por un minuto',
    toStay: 'Copiado hasta que copies otra cosa',
    pasted: 'Un minuto después de usarlo, Latchkey vacía el portapapeles si ve que esto sigue ahí.',
  },
  problem: {
    details: 'Detalles técnicos',
    right: 'El permiso que necesita es “{name}”: {row}.',
    nothingChanged: 'Esta vez no se ha cambiado nada.',
  },
  loses: 'Si cambias esto, tendrás que repetir estos pasos: {stages}',
  fact: { nothingChanges: 'Nada cambia hasta que lo apruebes' },
};
