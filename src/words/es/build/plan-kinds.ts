import type { plan as english } from '../../en/build/plan-kinds.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const plan: WordsOf<typeof english> = {
  build: {
    heading: 'Revisar y construir',
    lead: 'Esto es todo lo que Latchkey hará en tu cuenta de Cloudflare.',
    leadWithHome: 'Esto es todo lo que Latchkey hará en tu cuenta de Cloudflare y en Home Assistant.',
    approve: 'Construir mi entrada privada',
    fact: 'Nada cambia hasta que lo apruebes',
  },
  change: {
    heading: 'Revisa tus cambios',
    lead: 'Esto es todo lo que Latchkey hará en tu cuenta de Cloudflare. El resto se queda como está.',
    leadWithHome:
      'Esto es todo lo que Latchkey hará en tu cuenta de Cloudflare y en Home Assistant. El resto se queda como está.',
    approve: 'Hacer estos cambios',
    fact: 'Nada cambia hasta que lo apruebes',
  },
  repair: {
    heading: 'Arreglarlo',
    lead: 'Alguien cambió lo que construyó Latchkey. Esto lo devuelve a como lo querías.',
    approve: 'Arreglarlo',
    fact: 'Nada cambia hasta que lo apruebes',
  },
  home: {
    heading: 'Configurar Home Assistant',
    lead: 'Esto es todo lo que Latchkey hará en Home Assistant. El resto se queda como está.',
    approve: 'Hacer estos cambios',
    fact: 'Nada cambia hasta que lo apruebes',
  },
  removal: {
    heading: 'Quitarlo todo',
    lead: 'Esto es todo lo que se quita. Después, nadie llega a tu casa desde fuera, ni siquiera tú.',
    approve: 'Quitarlo todo',
    fact: 'No se quita nada hasta que lo apruebes',
  },
  unfinished: {
    heading: 'Lo dejaste a medias',
    lead: '{count, plural, one {Hecho: {done} de {count} paso. Esto es lo que queda.} other {Hecho: {done} de {count} pasos. Esto es lo que queda.}}',
    approve: 'Continuar',
    fact: 'Continúa con lo que queda',
  },
};
