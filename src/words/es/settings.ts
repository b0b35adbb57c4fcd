import type { settings as english } from '../en/settings.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const settings: WordsOf<typeof english> = {
  websockets: {
    name: 'Permitir actualizaciones en vivo',
    why: 'Home Assistant muestra los cambios en el momento en que ocurren. Para eso hace falta esto.',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: 'Usar siempre cifrado',
    why: 'A quien llega sin cifrado se le envía a la dirección cifrada.',
    technical: '[Always Use HTTPS]',
  },
  min_tls_version: {
    name: 'Rechazar el cifrado antiguo',
    why: 'Solo entran los dispositivos con un cifrado actual. Los teléfonos y navegadores de hoy lo tienen todos.',
    technical: '[Minimum TLS Version]',
  },
  ssl: {
    name: 'Cifrar todo el trayecto',
    why: 'El tráfico sigue cifrado también entre Cloudflare y tu camino privado.',
    technical: '[SSL/TLS encryption mode]',
  },
  http3: {
    name: 'Usar el transporte anterior, ya probado',
    why: 'Algunos navegadores pierden la conexión en vivo con Home Assistant cuando el transporte más nuevo, HTTP/3, se combina con las llaves. El anterior está bien probado.',
    technical: 'HTTP/3 (with QUIC)',
  },
};
