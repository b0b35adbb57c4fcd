import type { checks as english } from '../en/checks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const checks: WordsOf<typeof english> = {
  ofDevice: '{lock}: {device}',
  quoted: '“{lock}”',
  kind: {
    'name-resolves': 'La dirección lleva a Cloudflare',
    'no-key': 'Sin llave, la puerta no se abre',
    'strangers-key': 'La llave de un desconocido no encaja',
    'switched-off-key': 'Una llave desactivada no encaja',
    'plain-http': 'La entrada sin protección está cerrada',
    'other-spellings': 'Ninguna otra forma de escribir la dirección esquiva la cerradura',
    'exception-opens': 'La abertura se abre para {subject}',
    'beside-exception': 'Se rechaza a quien llama junto a la abertura para {subject}',
    'exception-shut-here': 'La abertura para {subject} está cerrada para este equipo',
    'device-key': 'La llave de {subject} abre',
    'key-not-listed-here': 'La llave de {subject} no encaja aquí',
    websocket: 'Las actualizaciones en vivo pasan',
    'edge-certificate': 'Los visitantes ven el certificado de Cloudflare, no el de tu casa',
    'past-cloudflare': 'Nadie entra esquivando Cloudflare',
    'past-cloudflare-with-key': 'Ni siquiera con tu llave entra nadie esquivando Cloudflare',
  },
  at: '{name} ({address})',
  diagnosis: {
    answered: 'Tu casa responde.',
    upgraded: 'La conexión en vivo está abierta.',
    blocked: 'Cloudflare rechaza la visita.',
    redirected: 'Las solicitudes sin protección se envían a la entrada protegida.',
    resolved: 'El nombre ya se conoce.',
    'not-resolved': 'El nombre aún no se conoce. Los nombres nuevos pueden tardar unos minutos.',
    'resolves-elsewhere': 'El nombre lleva a otro lugar. Puede que otra cosa lo esté usando.',
    'name-unreliable': 'Nadie puede avalar este nombre. El DNSSEC del dominio parece estar roto.',
    'resolver-blocked': 'Esta red busca los nombres por su cuenta y no conoce este.',
    'no-connection': 'Este equipo no pudo conectarse. Puede que no tenga conexión.',
    'edge-unreachable': 'Internet funciona, pero no responde nada en el lugar al que lleva esta dirección.',
    'no-certificate': 'Cloudflare aún no tiene certificado para esta dirección.',
    'connection-inspected':
      'Se mostró un certificado que no es de Cloudflare. Puede que algo en esta red abra las conexiones seguras.',
    'clock-wrong': 'El reloj de este equipo va mal, así que ningún certificado parece válido.',
    'tls-failed': 'No fue posible ninguna conexión segura.',
    challenged: 'Antes de preguntar a la cerradura, Cloudflare quiso una prueba de que llama una persona.',
    'refused-at-edge': 'Cloudflare rechazó esta solicitud por un motivo que no tiene que ver con las llaves.',
    'rate-limited': 'Hubo demasiadas solicitudes desde aquí en poco tiempo.',
    'access-in-front': 'Cloudflare Access protege esta dirección y pide su propio inicio de sesión.',
    'worker-in-front': 'Un Worker de Cloudflare responde por esta dirección y falla.',
    'sent-elsewhere': 'La solicitud se envió a otra dirección.',
    'redirect-loop': 'La solicitud volvió una y otra vez al lugar de donde venía.',
    misdirected: 'Cloudflare no reconoció que esta solicitud era para tu dirección.',
    'record-refused': 'Cloudflare no sirve lo que dice el registro DNS de esta dirección.',
    'server-behind':
      'Cloudflare buscó un servidor en lugar del camino privado, y no obtuvo de él una respuesta adecuada.',
    'origin-closed':
      'Cloudflare fue rechazado en la dirección pública. En ese puerto no funciona ningún servidor.',
    'origin-unreachable': 'Cloudflare no obtuvo respuesta en la dirección pública.',
    'origin-not-secure':
      'Cloudflare y el servidor de la dirección pública no lograron acordar una conexión segura.',
    'origin-certificate-unknown': 'Cloudflare no confía en el certificado de la dirección pública.',
    'origin-refuses-edge': 'El servidor de la dirección pública toma a Cloudflare por un desconocido.',
    'tunnel-down': 'El camino privado no está conectado. Puede que el conector de tu casa esté detenido.',
    'no-such-service': 'El camino aún no conoce esta dirección.',
    'home-silent': 'El camino está bien, pero tu casa no responde por él.',
    'home-refuses-proxy':
      'Home Assistant rechaza lo que llega por el camino. Primero tiene que confiar en él.',
    'home-banned':
      'Tras varios inicios de sesión fallidos, Home Assistant ha bloqueado la dirección de la que venía esta solicitud.',
    'home-failed': 'Home Assistant respondió con un error propio.',
    'socket-refused': 'La conexión en vivo perdió parte de su solicitud antes de llegar a tu casa.',
    'not-home-assistant': 'Responde algo que no es Home Assistant.',
    'service-answered': 'Llegó una respuesta desde detrás de esta dirección.',
    'service-silent': 'El camino está bien, pero no responde nada en el lugar al que lleva esta dirección.',
    'certificate-of-edge': 'El certificado de allí es de Cloudflare.',
    'certificate-of-origin':
      'El certificado de allí es el de tu propia casa. La dirección no pasa por Cloudflare.',
    'origin-refused': 'Tu casa rechaza la visita, como debe ser.',
    'origin-partly-tried':
      'Tu casa rechaza la visita en una dirección pública. Otra no se puede probar desde esta red.',
    'origin-shut':
      'Visto desde esta red, ningún servidor acepta conexiones en tu dirección pública. Los routers pueden ocultarlo desde dentro: prueba también con el punto de acceso de un teléfono.',
    'origin-silent':
      'Visto desde esta red, no responde nada en tu dirección pública. Los routers pueden ocultarlo desde dentro: prueba también con el punto de acceso de un teléfono.',
    open: 'Algo detrás de la cerradura respondió sin una llave válida. La cerradura no resiste.',
    'unexpected-answer': 'La respuesta no fue ninguna de las que Latchkey conoce.',
  },
};
