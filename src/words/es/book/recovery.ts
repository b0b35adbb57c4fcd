import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  title: 'Hoja de recuperación para {address}',
  facts: {
    address: 'Dirección',
    atHome: 'En casa',
    toWriteIn: '________________________ (escríbela tú)',
    account: 'Cuenta de Cloudflare',
    domain: 'Dominio',
    settings: 'Ajustes anteriores',
    made: 'Escrita el',
  },
  setting: '{setting} era {before}',
  lockedOut: {
    title: 'Si no puedes entrar',
    atHome: {
      known:
        'En casa, abre {atHome} en un navegador. La cerradura está en Cloudflare, así que allí no te impide el paso.',
      unknown:
        'En casa, abre Home Assistant en su dirección de tu propia red. La cerradura está en Cloudflare, así que allí no te impide el paso.',
    },
    steps: [
      'Fuera de casa, usa otro dispositivo que tenga una llave.',
      '¿No te queda ninguna llave? Abre Latchkey en cualquier equipo y conéctalo a tu cuenta de Cloudflare. Vuelve a encontrar esta casa y crea llaves nuevas.',
      'Último recurso: en Cloudflare, abre **Security**, **Security rules** y desactiva la cerradura de abajo. Desde ese momento, cualquiera en internet puede llegar a tu página de inicio de sesión. Vuelve a activarla en cuanto hayas entrado.',
    ],
  },
  remove: {
    title: 'Para quitarlo todo a mano',
    lead: 'Sigue este orden. La cerradura va la última, para que entretanto no quede nada abierto.',
    record: 'En **DNS**, **Records**: borra los registros de abajo.',
    path: {
      tunnel:
        'En casa, detén el conector (cloudflared). Después, en **Zero Trust**, **Networks**, **Connectors**: borra el túnel.',
      'public-address':
        'Cierra el puerto en tu router. En **SSL/TLS**, **Origin Server**: revoca el certificado de origen.',
    },
    hostname: 'En **SSL/TLS**, **Client Certificates**, **Hosts**: quita la dirección.',
    keys: {
      all: 'En la misma página: revoca las llaves de abajo.',
      someFromBefore:
        'En la misma página: revoca las llaves de abajo. Las de antes no son de Latchkey: conserva cada una que uses en otro sitio.',
    },
    home: 'En Home Assistant: quita la URL externa y los proxies de confianza que añadió Latchkey, y la aplicación Cloudflared.',
    lock: 'Por último, en **Security**, **Security rules**: borra la cerradura.',
  },
  things: {
    title: 'Qué hay en Cloudflare',
    what: 'Qué',
    name: 'Nombre',
    id: 'Id',
    kinds: {
      'dns-record': 'Registro DNS',
      'lock-rule': 'La cerradura (regla personalizada)',
      'certificate-hostname': 'Se pide llave en',
      tunnel: 'Túnel',
      'origin-certificate': 'Certificado de origen',
      'pull-certificate': 'El certificado propio de Cloudflare',
    },
  },
  keys: {
    title: 'Llaves que abren',
    device: 'Nombre',
    serial: 'Número de serie',
    until: 'Hasta',
    none: 'Ninguna.',
    fromBefore: '{name} (de antes)',
    nameless: 'Sin nombre',
  },
  more: {
    things:
      '{count, plural, one {Y una más. En Cloudflare lleva la palabra “latchkey” o una dirección de esta casa.} other {Y {count} más. En Cloudflare llevan la palabra “latchkey” o una dirección de esta casa.}}',
    keys: 'Y {count} más, en **SSL/TLS**, **Client Certificates**.',
  },
  otherwise:
    'Puede que Cloudflare haya movido un menú desde que se escribió esto. Busca en su panel las palabras en negrita.',
  scan: 'Escanea para abrirlo',
  notes: 'Espacio para notas, pero no para contraseñas',
  keep: 'Esta página no muestra ningún secreto. Guárdala donde puedas encontrarla sin internet.',
};
