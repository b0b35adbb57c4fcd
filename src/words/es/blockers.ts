import type { blockers as english } from '../en/blockers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const blockers: WordsOf<typeof english> = {
  ADDRESS_TAKEN: {
    what: 'Otra cosa ya usa tu dirección.',
    next: 'Adóptala y verás el plan de nuevo. O elige otra dirección.',
  },
  RULES_FULL: {
    what: 'En tu dominio no cabe otra regla.',
    next: 'El plan gratuito tiene cinco reglas personalizadas. En Cloudflare, quita una de estas que ya no necesites.',
  },
  CERTIFICATES_FULL: {
    what: 'En tu dominio no caben más llaves.',
    next: 'Quita dispositivos de la lista, o revoca llaves antiguas en Cloudflare.',
  },
  LOCK_TOO_LONG: {
    what: 'En la cerradura no caben tantas llaves.',
    next: 'Quita algunos dispositivos de la lista, o suelta llaves anteriores.',
  },
  GAPS_TOO_LONG: {
    what: 'En la cerradura no caben tantas llaves y aberturas juntas.',
    next: 'Quita cosas sin llave, o elige menos países. También deja sitio tener menos dispositivos.',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'Latchkey ya no conoce la dirección de un webhook.',
    next: 'Quita ese webhook de tus cosas sin llave. Después vuelve a añadirlo.',
  },
  NO_DEVICES: { what: 'Ningún dispositivo tiene llave.', next: 'Vuelve a tus dispositivos y añade uno.' },
  ORIGIN_PULL_TAKEN: {
    what: 'Cloudflare ya muestra otro certificado al servidor de tu dirección.',
    next: 'Elige otra dirección. O quita ese certificado de este nombre en Cloudflare, en [Authenticated Origin Pulls].',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'La aplicación Cloudflared ya mantiene otro camino privado.',
    next: 'Latchkey no la toca. Ejecuta el conector en otra máquina, o quita antes la aplicación de Home Assistant.',
  },
  HOME_CHANGE_WAITING: {
    what: 'Un cambio que hizo otra persona en Home Assistant espera confirmación.',
    next: 'Abre allí Configuración, Sistema, Red y confírmalo, o espera cinco minutos hasta que desaparezca. Después mira de nuevo.',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'Home Assistant ha pasado a gestionar ajustes de configuration.yaml y espera a que los confirmes.',
    next: 'Abre allí Configuración, Sistema, Red y confírmalos antes de cinco minutos. De lo contrario los pierde, incluido su puerto. Después mira de nuevo.',
  },
};
