import type { protection as english } from '../en/protection.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const protection: WordsOf<typeof english> = {
  without: {
    websockets:
      'Sin esto, Home Assistant se abre y después dice que no puede conectarse. No funciona cuando estás fuera.',
    always_use_https:
      'Quien llega sin cifrado no puede mostrar una llave, así que la cerradura lo rechaza. Ve una página de error.',
    min_tls_version:
      'Los dispositivos muy antiguos con cifrado débil pueden seguir llamando a la puerta. La cerradura también les pide una llave.',
    ssl: 'Puede que los visitantes den vueltas sin parar y acaben en un error.',
    http3: 'Puede que algunos navegadores abran Home Assistant y después digan que no pueden conectarse.',
  },
  value: {
    on: 'activado',
    off: 'desactivado',
    version: 'TLS {value} o posterior',
    flexible: 'medio trayecto',
    full: 'todo el trayecto',
    strict: 'todo el trayecto, con comprobación estricta',
    'http3-on': 'el más nuevo',
    'http3-off': 'el ya probado',
    raw: '{value}',
  },
  fold: '{count, plural, one {Protección adicional: {count} ajuste de {domain}} other {Protección adicional: {count} ajustes de {domain}}}',
  foldNothing: 'Protección adicional: no hay que cambiar ningún ajuste de {domain}',
  lead: 'Refuerzan la cerradura. Valen para todas las direcciones de {domain}, no solo para {address}.',
  looking: 'Consultando los ajustes de {domain}',
  proposed: 'Lo que propone Latchkey',
  right: 'Ya está bien',
  becomes: 'pasa a ser',
  stays: 'Sigue siendo {value}.',
  goAlong: 'Cambiar: {name}',
  locked: 'Cloudflare no permite que esta cuenta lo cambie, así que sigue siendo {value}.',
  technical: 'Nombres técnicos',
  technicalLead: 'En el panel de Cloudflare de {domain}, estos ajustes se llaman:',
  technicalRow: '{name} ({setting}): {before}',
  technicalChange: '{name} ({setting}): {before} → {after}',
};
