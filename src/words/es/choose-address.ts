import type { chooseAddress as english } from '../en/choose-address.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const chooseAddress: WordsOf<typeof english> = {
  heading: 'Elige tu dirección',
  lead: 'Esta dirección la abres cuando estás fuera. No dice nada de quién vive allí.',
  label: 'Nombre',
  looking: 'Comprobando si está libre',
  free: '{hostname} está libre.',
  ours: '{hostname} ya es tuyo. Lo configuró Latchkey.',
  otherHome: 'Este nombre pertenece a tu casa {home}.',
  otherHomeWhy: 'Escribe otro nombre. Dos casas no pueden compartir una dirección.',
  taken: '{hostname} ya está en uso.',
  privatePath: 'el camino privado “{tunnel}”',
  takenBy:
    '{count, plural, one {Este registro está ahí ahora. Latchkey no lo toca, salvo que digas lo contrario.} other {Estos {count} registros están ahí ahora. Latchkey no los toca, salvo que digas lo contrario.}}',
  record: '{content} (registro {type})',
  writer: {
    certain:
      'Un programa actualiza este registro continuamente (un cliente DDNS). Detenlo, o puede que vuelva a poner el registro.',
    likely:
      'Parece que un programa actualiza este registro continuamente (un cliente DDNS). Detenlo, o puede que vuelva a poner el registro.',
    possible: 'Si un programa mantiene al día este registro (un cliente DDNS), detenlo primero.',
    inHome:
      'La integración Cloudflare de Home Assistant es uno de ellos. La encuentras en Configuración, en Dispositivos y servicios.',
  },
  takenNext: 'Escribe otro nombre, o adopta este. También puedes parar aquí: no se ha cambiado nada.',
  stop: 'Parar aquí',
  agreed: 'Vas a adoptar {hostname}.',
  agreedWhy:
    '{count, plural, one {Este registro se queda hasta que apruebes el plan. Se restaura cuando quites todo.} other {Estos {count} registros se quedan hasta que apruebes el plan. Se restauran cuando quites todo.}}',
  takeOver: {
    ask: 'Adoptar este nombre',
    heading: '¿Adoptar {hostname}?',
    now: '{count, plural, one {Este registro está ahí hoy:} other {Estos {count} registros están ahí hoy:}}',
    stops: 'Lo que use este nombre deja de funcionar: un sitio web, una página de correo o un dispositivo.',
    path: 'A continuación, Latchkey mira el camino privado que hay detrás y muestra qué puede quedarse como está.',
    back: 'Latchkey anota lo último que había. Se restaura cuando elijas otro nombre o quites todo.',
    plan: 'Nada cambia hasta que apruebes el plan.',
    go: 'Adoptarlo',
    another: 'Elegir otro nombre',
    leave: 'Dejarlo como está',
  },
  empty: 'Escribe un nombre para continuar',
  suggestions: 'Ideas',
  use: 'Usar esta dirección',
  useNamed: 'Usar {hostname}',
  fact: 'Nada cambia hasta que lo apruebes',
  technical: 'Nombre técnico: hostname, un registro DNS de tu zona.',
};
