import type * as english from '../../en/build/plan-rows.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const certificates: WordsOf<typeof english.certificates> = {
  create: {
    title: 'Hacer que Cloudflare y tu servidor se reconozcan',
    detail:
      'Tu servidor recibe un certificado en el que confía Cloudflare. Cloudflare recibe uno que solo conoce tu servidor.',
  },
  update: {
    title: 'Renovar cómo se reconocen Cloudflare y tu servidor',
    detail: 'Se hacen certificados para {address}, y se quitan los antiguos.',
  },
  remove: {
    title: 'Quitar los certificados',
    detail: 'Cloudflare ya no confía en tu servidor, y ya no le muestra ningún certificado.',
  },
};

export const changed: WordsOf<typeof english.changed> = {
  lock: 'Ajustar la cerradura a tus llaves',
  lockWithGaps: 'Ajustar la cerradura a tus llaves y aberturas',
  lockWithCountries: 'Ajustar la cerradura a tus llaves y países',
  path: 'Dirigir el camino privado a tu casa',
  address: 'Dirigir tu dirección al camino nuevo',
};

export const connector: WordsOf<typeof english.connector> = {
  install: {
    title: 'Hacer que Home Assistant ejecute el conector',
    detail: 'Latchkey instala la aplicación Cloudflared, le da el código del camino privado y la inicia.',
  },
  code: {
    title: 'Hacer que Home Assistant ejecute el conector',
    detail:
      'La aplicación Cloudflared ya está instalada. Latchkey le da el código del camino privado y la inicia.',
  },
  options: {
    title: 'Configurar el conector de nuevo',
    detail: 'La aplicación Cloudflared ya está instalada y tiene el código. Latchkey la reinicia.',
  },
  brings: {
    'stays-up': 'Se inicia con Home Assistant, y de nuevo cuando falla.',
    'both-families':
      'Se conecta a Cloudflare por IPv4 o IPv6, lo que funcione: algunas casas solo tienen IPv6.',
    'ipv4-alone': 'Se conecta a Cloudflare solo por IPv4, como elegiste.',
    'ipv6-alone': 'Se conecta a Cloudflare solo por IPv6, como elegiste.',
    http2: 'Usa HTTP/2: por QUIC se pueden perder conexiones en vivo, y algunas redes lo bloquean.',
    'any-transport': 'Puede volver a usar QUIC, que suele ser más rápido.',
  },
  start: {
    title: 'Iniciar el conector',
    detail: 'La aplicación Cloudflared ya está instalada y tiene el código.',
  },
  remove: { title: 'Quitar el conector', detail: 'Home Assistant ya no tiene la aplicación Cloudflared.' },
  restore: {
    title: 'Detener el conector',
    detail: 'La aplicación Cloudflared se queda como estaba antes, sin el código.',
  },
};

export const group: WordsOf<typeof english.group> = {
  lock: {
    title: 'Cerrar la puerta con llave',
    detail: 'Las solicitudes a {address} sin una de tus llaves se bloquean.',
    kept: '{count, plural, one {Esta llave anterior la sigue abriendo: {names}.} other {Estas llaves anteriores la siguen abriendo: {names}.}}',
  },
  keys: '{count, plural, one {Hacer {count} llave} other {Hacer {count} llaves}}',
  testKeys: 'Hacer llaves de prueba',
  path: { title: 'Abrir un camino privado a tu casa', detail: 'De {address} a {home}' },
  address: { title: 'Configurar tu dirección', detail: '{address}' },
  settings:
    '{count, plural, one {Cambiar {count} ajuste de {domain}} other {Cambiar {count} ajustes de {domain}}}',
  'taken-over': {
    title: '{count, plural, one {Adoptar el registro de {names}} other {Adoptar los registros de {names}}}',
    detail:
      '{count, plural, one {Su destino de hoy es {before}. A partir de entonces lleva a tu casa. Si quitas todo, Latchkey restaura el registro.} other {Hoy llevan a: {before}. A partir de entonces llevan a tu casa. Si quitas todo, Latchkey restaura los registros.}}',
  },
  'put-back': {
    title:
      '{count, plural, one {Restaurar el registro de {names}} other {Restaurar los registros de {names}}}',
    detail: '{count, plural, one {Su destino vuelve a ser {after}.} other {Vuelven a llevar a: {after}.}}',
  },
  'moved-names': {
    title: '{count, plural, one {Mover también otro nombre} other {Mover también otros {count} nombres}}',
    detail:
      '{count, plural, one {{names} usaba el camino privado de la propia aplicación. Ahora usa el nuevo, y lleva al mismo lugar.} other {{names} usaban el camino privado de la propia aplicación. Ahora usan el nuevo, y llevan a los mismos lugares.}}',
    back: '{count, plural, one {{names} vuelve a usar el camino privado de la propia aplicación.} other {{names} vuelven a usar el camino privado de la propia aplicación.}}',
  },
  'old-lock': {
    away: {
      title: 'Quitar la cerradura antigua',
      detail:
        '{count, plural, one {Tu regla {names} se quita cuando la cerradura nueva esté en su sitio. Vuelve cuando quites Latchkey.} other {Tus reglas {names} se quitan cuando la cerradura nueva esté en su sitio. Vuelven cuando quites Latchkey.}}',
    },
    back: {
      title: 'Restaurar la cerradura antigua',
      detail: '{count, plural, one {Tu regla {names} ha vuelto.} other {Tus reglas {names} han vuelto.}}',
    },
  },
  'old-keys': '{count, plural, one {Desactivar {count} llave} other {Desactivar {count} llaves}}',
  'other-doors': {
    title:
      '{count, plural, one {Cerrar otra entrada a tu casa} other {Cerrar otras {count} entradas a tu casa}}',
    detail:
      '{count, plural, one {Ya no lleva a tu casa: {names}. Esta entrada sigue cerrada cuando quites Latchkey.} other {Ya no llevan a tu casa: {names}. Estas entradas siguen cerradas cuando quites Latchkey.}}',
    everyName: 'todos los nombres del túnel “{tunnel}”',
  },
  'old-address': {
    title: '{count, plural, one {Retirar una dirección} other {Retirar {count} direcciones}}',
    detail: '{names}',
  },
};

export const home: WordsOf<typeof english.home> = {
  title: 'Configurar Home Assistant',
  back: { title: 'Dejar Home Assistant como estaba' },
  urls: 'Las direcciones propias de Home Assistant se ponen en {after}.',
  urlsBefore: 'Antes eran {before}.',
  urlsGone: 'Su dirección desde fuera ya no está puesta.',
  trust: 'Acepta visitantes que llegan por {networks}.',
  wakes: 'Ya estaban en su lista sin efecto, y se aceptan a partir de entonces: {networks}.',
  trustGone: 'Ya no acepta visitantes que llegan por {networks}.',
  limit: 'Bloquea a un visitante tras {count} inicios de sesión fallidos.',
  restart: 'Home Assistant se reinicia una vez para esto. Suele tardar un minuto aproximadamente.',
  confirm:
    'Cuando Latchkey consiga entrar desde fuera, confirmará el cambio. Si no, Home Assistant lo deshace por su cuenta.',
  confirmGone: 'Cuando haya vuelto, Latchkey lo confirmará.',
};

export const homeLeft: WordsOf<typeof english.homeLeft> = {
  title: 'Latchkey no ha iniciado sesión en tu Home Assistant',
  plan: 'Por eso no mira allí ni cambia nada. Todo lo que hay en el plan está en Cloudflare.',
  newPath:
    'Por eso no puede dar al conector el código del camino nuevo. Inicia sesión antes, o dale tú el código después.',
  look: 'Por eso no miró allí. Lo que ves es solo tu cuenta de Cloudflare.',
  removal: 'Lo que Latchkey configuró en Home Assistant se queda allí, salvo que inicies sesión antes.',
  logIn: 'Iniciar sesión',
};

export const inFile: WordsOf<typeof english.inFile> = {
  title: 'En Home Assistant te queda un archivo por cambiar',
  why: 'Esta versión guarda en un archivo su lista de remitentes de confianza. El siguiente paso muestra qué escribir allí.',
};

export const moved: WordsOf<typeof english.moved> = {
  title: 'Pasar a un camino privado nuevo',
  detail: 'El camino antiguo se quita. Tu casa necesita el código del nuevo.',
};

export const removed: WordsOf<typeof english.removed> = {
  lock: {
    title: 'Quitar la cerradura',
    detail: 'Es lo último que se quita. Hasta entonces no hay nada abierto.',
  },
  path: { title: 'Quitar el camino privado', detail: 'Ya nada lleva a tu casa.' },
};

export const summary: WordsOf<typeof english.summary> = {
  label: 'Qué ocurre',
  create: { title: 'Nuevo', says: 'Obtienes {things}.' },
  update: { title: 'Cambia', says: 'Latchkey cambia {things}.' },
  remove: { title: 'Se quita', says: 'Latchkey quita {things}.' },
  back: { title: 'Se restaura', says: 'Latchkey restaura {things}.' },
  restart: {
    title: 'Se reinicia',
    home: 'Home Assistant se reinicia una vez, durante un minuto aproximadamente.',
    nothing: 'No se reinicia nada.',
  },
};

export const thing: WordsOf<typeof english.thing> = {
  lock: { new: 'la cerradura', known: 'la cerradura' },
  keys: '{count, plural, one {una llave para {names}} other {llaves para {names}}}',
  testKeys: 'llaves que solo prueban la cerradura',
  path: { new: 'un camino privado a tu casa', known: 'el camino privado' },
  certificates: 'el reconocimiento entre Cloudflare y tu servidor',
  connector: { new: 'el conector en Home Assistant', known: 'el conector en Home Assistant' },
  address: '{count, plural, one {la dirección {names}} other {las direcciones {names}}}',
  'old-address': '{count, plural, one {la dirección {names}} other {las direcciones {names}}}',
  'taken-over': '{count, plural, one {adónde lleva {names}} other {adónde llevan {names}}}',
  'put-back': '{count, plural, one {el registro de {names}} other {los registros de {names}}}',
  'moved-names': '{count, plural, one {el camino a {names}} other {los caminos a {names}}}',
  settings: '{count, plural, one {{count} ajuste de {domain}} other {{count} ajustes de {domain}}}',
  'old-lock': 'la cerradura antigua',
  'old-keys': '{count, plural, one {{count} llave} other {{count} llaves}}',
  'other-doors': '{count, plural, one {otra entrada a tu casa} other {otras {count} entradas a tu casa}}',
  home: 'algunos ajustes de Home Assistant',
};

export const untouched: WordsOf<typeof english.untouched> = {
  'custom-rules': '{count, plural, one {otra regla} other {otras {count} reglas}}',
  'dns-records': '{count, plural, one {otra dirección} other {otras {count} direcciones}}',
  'certificate-hostnames':
    '{count, plural, one {otra dirección que pide llaves} other {otras {count} direcciones que piden llaves}}',
  tunnels: '{count, plural, one {otro camino privado} other {otros {count} caminos privados}}',
  'tunnel-in-use':
    '{count, plural, one {Un camino antiguo, porque lo usa otra dirección} other {Un camino antiguo, porque lo usan otras {count} direcciones}}',
  'declined-settings':
    '{count, plural, one {{count} ajuste que rechazaste} other {{count} ajustes que rechazaste}}',
  'connector-apps':
    '{count, plural, one {{count} aplicación que mantiene otro camino privado} other {{count} aplicaciones que mantienen otro camino privado}}',
};
