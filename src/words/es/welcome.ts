import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const welcome: WordsOf<typeof english> = {
  heading: 'Tu casa, y solo tus llaves',
  lead: 'Accede a tu Home Assistant desde cualquier lugar. La puerta solo se abre para los dispositivos que elijas.',
  choices: 'Otras formas de empezar',
  start: {
    practise: {
      title: 'Practicar primero',
      detail: 'Recorre todos los pasos con una cuenta y una casa simuladas. No necesitas nada.',
      note: 'Unos 5 minutos · no cambia nada real',
    },
    again: {
      title: 'Practicar desde el principio',
      detail: 'Una nueva cuenta simulada y una nueva casa simulada. Lo que practicaste antes desaparece.',
    },
    real: {
      title: 'Configurar mi casa',
      detail: 'Con tu propia cuenta y tu propio Home Assistant. Tú apruebas cada cambio.',
    },
  },
  before: {
    title: 'Cuánto cuesta y qué tener preparado',
    costs: {
      title: 'Cuánto cuesta',
      latchkey: 'Latchkey',
      latchkeyPrice: 'nada',
      cloudflare: 'El plan gratuito de Cloudflare',
      cloudflarePrice: 'nada',
      domain: 'Un dominio, si no tienes ninguno',
      domainPrice: 'de 10 a 15 dólares al año',
    },
    ready: {
      title: 'Qué tener preparado',
      lines: {
        home: 'Este equipo, en la misma red que tu Home Assistant',
        login: 'Una cuenta de administrador de Home Assistant',
        devices: 'Los teléfonos y equipos que recibirán una llave',
        time: '20 minutos. Un dominio de otro sitio puede tardar un día más',
      },
    },
    works: {
      title: 'Funciona con llave',
      lines: {
        devices: 'Los teléfonos, tabletas y equipos que elijas',
        app: 'La app de Home Assistant y los navegadores habituales en ellos',
      },
    },
    not: {
      title: 'No pueden mostrar una llave',
      lines: {
        voice: 'Alexa y Google Home',
        cast: 'Chromecast, televisores y altavoces',
        webhooks: 'Webhooks de otras empresas',
      },
      gap: 'Para algunos de ellos puedes dejar más adelante una abertura estrecha.',
    },
  },
  without: {
    title: 'Sin Cloudflare, y sin ninguna cuenta',
    what: 'Tu propio proxy inverso en casa pide las llaves. No se interpone nadie más, y no cuesta nada.',
    needs: {
      computer: 'Un equipo en casa siempre encendido, y alguien que lo mantenga al día.',
      port: 'Una dirección pública propia, y un puerto abierto en tu router.',
      name: 'Un nombre que lleve a ella. Sirve uno gratuito.',
    },
    tradeOff: 'Todos pueden ver la dirección de tu casa, y solo tu proxy está entre ella e internet.',
    real: 'Configurar mi propio proxy',
    practise: 'Practicar con un proxy simulado',
  },
  resume: {
    practice: 'Tienes una práctica a medias.',
    practiceWalked: 'Has practicado todos los pasos.',
    real: 'Tienes a medias la configuración de tu casa.',
    realWalked: 'Tu casa está configurada.',
    fresh: 'Para esta casa aún no hay nada configurado.',
    continue: 'Continuar donde lo dejé',
    practiceHome: 'Volver a la casa de práctica',
    note: 'La práctica y tu casa real van por separado.',
  },
  fact: 'Puedes parar en cualquier momento',
};
