import type { handMade as english } from '../en/hand-made.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const handMade: WordsOf<typeof english> = {
  weakness: {
    'no-lock': {
      what: 'Ninguna cerradura pide una llave antes de tu página de inicio de sesión',
      does: 'La cerradura nueva no deja pasar a nadie sin llave.',
    },
    'lock-off': {
      what: 'La cerradura está desactivada: {names}',
      does: 'La cerradura nueva está activada. Latchkey la prueba desde fuera antes de que entregues una llave.',
    },
    'stepped-over': {
      what: 'Algunos visitantes se saltan la cerradura por una regla que va delante: {names}',
      does: 'El plan pone la cerradura nueva delante de ella.',
    },
    'lock-has-gaps': {
      what: 'La cerradura deja entrar sin llave a algunos visitantes, o puede que lo haga: {names}',
      does: 'La cerradura nueva no deja pasar a nadie sin llave. Sus únicas aberturas son las que tú añades.',
    },
    'challenge-opens': {
      what: 'La cerradura solo pide a los visitantes que demuestren que son humanos, y después los deja entrar: {names}',
      does: 'La cerradura nueva bloquea toda visita sin llave.',
    },
    'access-in-front': {
      what: 'Cloudflare Access pide un inicio de sesión en esta dirección: {names}',
      does: 'Latchkey lo deja ahí. Deja fuera a tus dispositivos, también con llave, hasta que lo borres.',
    },
    'any-customers-key': {
      what: 'La cerradura acepta cualquier llave que haya firmado Cloudflare, incluso para otras personas',
      does: 'La cerradura nueva solo acepta las llaves de su propia lista.',
    },
    'lost-keys-open': {
      what: 'Puede que la cerradura todavía se abra para una llave desactivada',
      does: 'La cerradura nueva rechaza toda llave desactivada.',
    },
    'more-than-a-key': {
      what: 'La cerradura solo deja entrar llaves bajo ciertas condiciones, como un país: {names}',
      does: 'Si adoptas lo que hay, tu cerradura nueva prescinde de ellas. Tus llaves abren entonces desde todas partes, salvo que elijas países.',
    },
    'unclear-keys': {
      what: 'Latchkey no puede saber si estas llaves abren hoy tu casa: {names}',
      does: 'No se adoptan. Da a sus dispositivos una llave nueva el día que construyas.',
    },
    'key-not-asked-for': {
      what: 'La cerradura quiere una llave, pero Cloudflare no se la pide aquí a los dispositivos',
      does: 'El plan hace que Cloudflare pida una llave en {names}.',
    },
    'second-address': {
      what: 'El camino privado también lleva a tu casa desde {names}',
      does: 'Antes de la construcción, Latchkey llama allí a la puerta. Si se abre sin llave, puedes hacer que se cierre.',
    },
    'nameless-keys': {
      what: '{count, plural, one {Una de estas llaves no tiene nombre, así que nadie puede saber de quién es} other {{count} de estas llaves no tienen nombre, así que nadie puede saber de quién son}}',
      does: '{count, plural, one {Si la adoptas, aparece en “Tu casa”. Suéltala cuando su dispositivo tenga una llave nueva.} other {Si las adoptas, aparecen en “Tu casa”. Suelta cada una cuando su dispositivo tenga una llave nueva.}}',
    },
    'http3-on': {
      what: 'HTTP/3 está activado: por él, algunos visitantes son rechazados aunque tengan llave',
      does: '“Protección adicional” en la revisión muestra si se puede desactivar.',
    },
  },
  quoted: '“{name}”',
  looking: 'Comprobando si alguien ha configurado esta dirección a mano',
  usually: 'Suele tardar unos segundos.',
  heading: 'Esta dirección ya se configuró a mano',
  lead: 'Probablemente lo hiciste tú, con una guía. Latchkey ha mirado {hostname} y no ha cambiado nada.',
  back: 'Otro nombre',
  fact: 'Nada cambia hasta que apruebes el plan',
  found: 'Lo que se encontró',
  path: {
    title: 'El camino privado “{name}”',
    leads: 'Lleva de esta dirección a {service}.',
    nowhere: 'No tiene ninguna entrada para esta dirección.',
    elsewhere: 'Está configurado en su propia máquina, así que Latchkey no puede ver adónde lleva.',
    others: 'Sus otras direcciones se quedan: {names}.',
    login:
      'Cloudflare Access pide allí también un inicio de sesión. Eso se queda, también para visitas con llave.',
  },
  lock: {
    title: 'La cerradura “{name}”',
    goes: 'Una regla que pide una llave en esta dirección',
    'guards-others': 'Una regla que pide una llave aquí y en otras direcciones. Para esas se queda.',
    'does-no-harm':
      'Una regla que deja que las llaves se salten las reglas siguientes. Se queda: detrás de la cerradura nueva no hace daño.',
  },
  key: {
    named: 'La llave {name}',
    nameless: 'Una llave sin nombre',
    inside: 'una llave sin nombre',
    opens: 'Hoy abre tu casa. Caduca el {when}.',
    ends: 'Caduca el {when}',
    ended: 'Caducó el {when}',
    insideEnds: 'una llave sin nombre que caduca el {when}',
  },
  noKeys: {
    title: 'Ninguna llave',
    unneeded: 'Hoy nadie necesita una para llegar hasta tu página de inicio de sesión.',
    access: 'Hoy los visitantes inician sesión en Cloudflare Access y no necesitan llave.',
    none: 'Que Latchkey vea, hoy no la abre ninguna llave de este dominio.',
  },
  moreKeys: '{count, plural, one {Y {count} llave más} other {Y {count} llaves más}}',
  unsafe: 'Qué no es seguro',
  safe: 'Qué se comprobó y está bien',
  nothingUnsafe: 'No se encontró ninguno de los puntos débiles habituales.',
  unseen: {
    'access-applications':
      'Latchkey no puede ver si Cloudflare Access pide aquí un inicio de sesión. Si lo pide, deja fuera a tus dispositivos.',
  },
  good: {
    'lock-on': 'La cerradura está activada.',
    'nothing-before': 'Ninguna regla delante de la cerradura deja que alguien se la salte.',
    'one-address': 'Ninguna otra dirección de este camino privado lleva a la misma casa.',
    'named-keys': 'Cada llave tiene un nombre, así que puedes saber de quién es.',
    'http3-off': 'HTTP/3 está desactivado, así que ninguna llave se rechaza por su causa.',
  },
  question: '¿Cómo quieres seguir?',
  takeOver: {
    title: 'Adoptarlo',
    path: 'El camino privado se queda, con su conector y sus otras direcciones.',
    keys: '{count, plural, one {La llave de hoy sigue abriendo tu casa hasta que la sueltes.} other {Las {count} llaves de hoy siguen abriendo tu casa hasta que sueltes cada una.}}',
    lock: 'La cerradura antigua solo se quita cuando la nueva esté en su sitio.',
    lockStays: 'La cerradura antigua se queda, porque también protege otras direcciones.',
    back: 'Si un día quitas Latchkey, esto se restaura como estaba.',
  },
  anew: {
    title: 'Empezar de cero a su lado',
    path: 'Se hace un camino privado nuevo. El antiguo ya no lleva aquí, y sus otras direcciones se quedan.',
    keys: '{count, plural, one {La llave de hoy deja de abrir tu casa en cuanto la cerradura nueva esté en su sitio.} other {Las {count} llaves de hoy dejan de abrir tu casa en cuanto la cerradura nueva esté en su sitio.}}',
    lock: 'La cerradura antigua se queda donde está, y puede que rechace tus llaves nuevas.',
  },
  sameDay: {
    title: 'A partir de entonces solo entran dispositivos con llave',
    why: 'Hoy se puede llegar hasta tu página de inicio de sesión sin llave, también tu familia. Entrega sus llaves el día que construyas.',
  },
  access: {
    title: 'Cloudflare Access y las llaves no se llevan bien',
    why: 'Las apps de Home Assistant no pueden iniciar sesión ahí, así que se quedan fuera aunque tengan llave. Access no deja entrar a desconocidos.',
    next: 'Déjalo activado hasta que la cerradura nueva esté puesta. Después bórralo en Cloudflare, en [Zero Trust], [Access], [Applications].',
  },
  ownMachine: {
    title: 'Latchkey no puede adoptar este camino privado',
    why: 'Está configurado en su propia máquina. Latchkey hace un camino nuevo para esta dirección, y el antiguo conserva sus otros nombres.',
  },
  goOn: { 'take-over': 'Adoptarlo', anew: 'Empezar de cero', only: 'Continuar' },
  notLooked: {
    heading: 'Latchkey no pudo mirar esta dirección',
    lead: 'Quería ver si alguien ya había configurado {hostname} a mano.',
    what: 'Si sigues, allí no se ha comprobado nada. Puede que las llaves que hoy la abren dejen de funcionar cuando la cerradura nueva esté en su sitio.',
    goOn: 'Seguir sin comprobar',
  },
  before: {
    title: 'Llaves anteriores',
    why: 'Las adoptaste. Tu cerradura las tiene en su lista junto a las llaves de Latchkey.',
    refused:
      'Las adoptaste. Tu casa ahora solo se abre para los dispositivos que elegiste, así que estas llaves se rechazan.',
    letGo: 'Soltarla',
    letGoNamed: 'Soltarla: {name}',
    ask: {
      heading: '¿Soltar esta llave?',
      what: 'Deja de abrir tu casa con el próximo plan.',
      first: 'Entrega primero una llave nueva al dispositivo que la usa.',
      plan: 'Ves el plan antes de que cambie nada.',
      go: 'Soltarla',
      keep: 'Conservarla',
    },
  },
};
