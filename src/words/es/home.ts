import type { home as english } from '../en/home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const home: WordsOf<typeof english> = {
  drift: {
    lock: {
      create: 'La cerradura ya no está',
      update: 'La cerradura no está como la dejó Latchkey',
      remove: 'Una parte de la cerradura ya no hace falta',
    },
    keys: { create: 'Falta una llave', update: 'Falta una llave', remove: 'Una llave ya no hace falta' },
    path: {
      create: 'El camino privado ya no está',
      update: 'El camino privado lleva a otro lugar',
      remove: 'Todavía hay un camino privado antiguo',
    },
    certificates: {
      create: 'Un certificado entre Cloudflare y tu casa ya no está',
      update: 'Los certificados entre Cloudflare y tu casa han cambiado',
      remove: 'Todavía hay un certificado antiguo entre Cloudflare y tu casa',
    },
    settings: { create: 'Se cambió un ajuste', update: 'Se cambió un ajuste', remove: 'Se cambió un ajuste' },
    address: {
      create: 'Tu dirección ya no está',
      update: 'Tu dirección lleva a otro lugar',
      remove: 'Tu dirección ya no hace falta',
    },
    'moved-names': {
      create: 'Otro nombre no lleva a ninguna parte',
      update: 'Otro nombre no lleva a ninguna parte',
      remove: 'Otro nombre no lleva a ninguna parte',
    },
    'old-lock': {
      create: 'Tu cerradura anterior no se ha restaurado',
      update: 'Tu cerradura anterior no está como estaba',
      remove: 'Tu cerradura anterior todavía está junto a la nueva',
    },
    'other-doors': {
      create: 'Vuelve a haber otra entrada',
      update: 'Vuelve a haber otra entrada',
      remove: 'Hay que cerrar otra entrada',
    },
    connector: {
      create: 'El conector ya no está',
      update: 'El conector no funciona como lo dejó Latchkey',
      remove: 'El conector ya no hace falta',
    },
    home: {
      create: 'Se cambió un ajuste de Home Assistant',
      update: 'Se cambió un ajuste de Home Assistant',
      remove: 'Se cambió un ajuste de Home Assistant',
    },
  },
  danger: {
    RULE_LETS_PAST: {
      what: {
        certain: 'Una regla deja que cualquiera se salte tu cerradura',
        'depends-on-place': 'Una regla deja que visitantes de algunos lugares se salten tu cerradura',
        'depends-on-visit': 'Una regla deja que algunos visitantes se salten tu cerradura',
        unknown: 'Puede que una regla permita saltarse tu cerradura',
      },
      names: '{count, plural, one {Regla: {names}} other {Reglas: {names}}}',
      why: 'Va antes que la cerradura. A quien deja pasar no se le pide ninguna llave.',
      next: 'El plan vuelve a poner tu cerradura delante. Mira la regla en Cloudflare, y bórrala si nadie la necesita.',
      to: 'Abrir las reglas',
    },
    RULE_BLOCKS_KEYS: {
      what: {
        certain: 'Una regla de tu cuenta te deja fuera',
        'depends-on-place': 'Una regla de tu cuenta te deja fuera en algunos lugares',
        'depends-on-visit': 'Una regla de tu cuenta podría dejar fuera a algunos de tus dispositivos',
        unknown: 'No se pudo leer una regla de tu cuenta',
      },
      names: '{count, plural, one {Regla: {names}} other {Reglas: {names}}}',
      why: {
        certain: 'Detiene a cualquiera que abra tu dirección, incluso con tu llave.',
        'depends-on-place':
          'Depende del país, la red o la dirección desde donde vienes. La regla no deja entrar a desconocidos.',
        'depends-on-visit':
          'Depende de lo que abres, o de la app o la llave que usas. La regla no deja entrar a desconocidos.',
        unknown:
          'Latchkey no la entiende entera. Puede que deje fuera a tus dispositivos, pero no deja entrar a desconocidos.',
      },
      next: {
        certain:
          'Saca tu dirección de esta regla en Cloudflare, o desactiva la regla. Después mira de nuevo.',
        otherwise:
          'Déjala si tus dispositivos entran. Si alguno es rechazado, mira esta regla en Cloudflare.',
      },
      to: 'Abrir las reglas',
    },
    HAND_MADE_KEYS: {
      'will-stop':
        '{count, plural, one {{count} llave hecha a mano deja de abrir esta dirección} other {{count} llaves hechas a mano dejan de abrir esta dirección}}',
      'will-stop-unnamed': 'Las llaves hechas a mano dejan de abrir esta dirección',
      'have-stopped':
        '{count, plural, one {{count} llave hecha a mano ya no abre esta dirección} other {{count} llaves hechas a mano ya no abren esta dirección}}',
      'have-stopped-unnamed': 'Las llaves hechas a mano ya no abren esta dirección',
      names: '{count, plural, one {Llave: {names}} other {Llaves: {names}}}',
      why: 'Tu cerradura solo se abre para las llaves que hace Latchkey.',
      next: 'Añade cada uno de esos dispositivos a los tuyos y entrégale una llave nueva.',
      to: 'Abrir los certificados',
    },
    DDNS_CLIENT: {
      what: {
        certain: 'Un cliente DDNS escribe este registro una y otra vez',
        likely: 'Parece que un cliente DDNS escribe este registro una y otra vez',
      },
      names: '{count, plural, one {Registro: {names}} other {Registros: {names}}}',
      why: 'Mientras esté ahí, el nombre lleva directamente a una sola dirección y se salta tu cerradura.',
      next: {
        'not-known': 'Detén el cliente. Puede estar en tu router, en un servidor o en Home Assistant.',
        'home-assistant':
          'La integración Cloudflare de Home Assistant es uno de ellos. Desactívala allí, en Configuración, Dispositivos y servicios.',
      },
      to: 'Abrir los registros DNS',
    },
    REWRITE_WIDENS_GAP: {
      what: {
        certain: 'Una regla cambia a qué da acceso una de tus aberturas',
        'depends-on-place':
          'Una regla cambia a qué da acceso una de tus aberturas, para visitantes de algunos lugares',
        'depends-on-visit': 'Puede que una regla cambie a qué da acceso una de tus aberturas',
        unknown: 'No se pudo leer una regla que puede cambiar a qué da acceso una de tus aberturas',
      },
      names: '{count, plural, one {Regla: {names}} other {Reglas: {names}}}',
      why: 'Da a los visitantes otra página después de que tu cerradura los haya comprobado. Podrían llegar a más partes de tu casa de las que aceptaste.',
      next: 'En Cloudflare abre [Rules] y saca tu dirección de esta regla de reescritura de URL.',
      to: 'Abrir las reglas',
    },
    ACCESS_IN_FRONT: {
      what: 'Cloudflare Access pide un inicio de sesión en tu dirección',
      names: '{count, plural, one {Aplicación: {names}} other {Aplicaciones: {names}}}',
      why: 'Las apps de Home Assistant no pueden iniciar sesión ahí, así que se quedan fuera incluso con llave. Access no deja entrar a desconocidos.',
      next: 'En Cloudflare abre [Zero Trust], [Access], [Applications]. Bórrala, o dale a tu dirección una con la acción [Bypass] para todos.',
      to: 'Abrir las aplicaciones',
    },
    SENT_ELSEWHERE: {
      what: {
        certain: 'Una regla envía a otro lugar a quien visita tu dirección',
        'depends-on-place': 'Una regla desvía a visitantes de algunos lugares',
        'depends-on-visit': 'Una regla envía a otro lugar a algunos visitantes',
        unknown: 'No se pudo leer una regla que puede enviar a otro lugar a los visitantes',
      },
      names: '{count, plural, one {Regla: {names}} other {Reglas: {names}}}',
      why: 'Responde antes de que intervenga tu cerradura, incluso cuando un visitante tiene llave. La regla no deja entrar a desconocidos.',
      next: 'Saca tu dirección de esta regla en Cloudflare, o desactiva la regla. Después mira de nuevo.',
      to: 'Abrir las reglas',
    },
    CHALLENGED_IN_FRONT: {
      what: {
        certain: 'Una regla pide a todos en tu dirección que demuestren que son personas',
        'depends-on-place': 'Una regla pone a prueba a visitantes de algunos lugares',
        'depends-on-visit': 'Una regla pone a prueba a algunos visitantes',
        unknown: 'No se pudo leer una regla que puede poner a prueba a los visitantes',
      },
      names: '{count, plural, one {Regla: {names}} other {Reglas: {names}}}',
      why: 'Activa “[I’m Under Attack]”. Las apps de Home Assistant no pueden superar esa prueba. La regla no deja entrar a desconocidos.',
      next: 'Saca tu dirección de esta regla en Cloudflare. Tu cerradura no necesita esa prueba.',
      to: 'Abrir las reglas',
    },
    WORKER_IN_FRONT: {
      what: {
        certain: 'Un programa en Cloudflare atiende las solicitudes a tu dirección',
        'depends-on-place': 'Un programa en Cloudflare atiende solicitudes de algunos lugares',
        'depends-on-visit': 'Un programa en Cloudflare atiende algunas solicitudes a tu dirección',
        unknown: 'Puede que un programa en Cloudflare atienda solicitudes a tu dirección',
      },
      names: 'Rutas de Workers y snippets: {names}',
      why: 'Se ejecuta detrás de tu cerradura y ve todo lo que pasa, incluidas las contraseñas. Latchkey no puede ver qué hace.',
      next: 'Si no lo pusiste tú, abre [Workers Routes] o [Snippets] y saca tu dirección de ahí.',
      to: 'Abrir las rutas',
    },
    ADDRESS_RULE_BLOCKS: {
      what: 'Unas reglas de IP Access rechazan a visitantes de algunos lugares',
      names: '{count, plural, one {Lugar: {names}} other {Lugares: {names}}}',
      why: 'Tus dispositivos también se rechazan allí, incluso con llave. Estas reglas no dejan entrar a desconocidos.',
      next: 'Déjalas si tus dispositivos entran. Si alguno es rechazado, mira estas reglas en Cloudflare.',
      to: 'Abrir las reglas',
    },
    BOT_FIGHT_MODE: {
      what: '[Bot Fight Mode] está activado en este dominio',
      names: 'Dominio: {names}',
      why: 'Puede que Cloudflare tome la app de Home Assistant por un bot y la rechace.',
      next: 'Si la app es rechazada, desactiva [Bot Fight Mode]. En Cloudflare está en [Security].',
      to: 'Abrir [Security]',
    },
  },
  standing: {
    'not-built': {
      heading: 'Falta construir un cambio',
      lead: 'En la última prueba ({when}), todas las cerraduras resistieron.',
      leadUntried: 'Cambiaste algo y no lo has aprobado.',
    },
    checking: {
      heading: 'Probando todas las cerraduras',
      lead: 'La última vez ({when}), todas las cerraduras resistieron.',
      leadUntried: 'Tarda unos segundos.',
    },
    open: {
      heading: 'Una cerradura deja entrar a alguien',
      lead: 'Visto desde que se abrió Latchkey. Última vez que resistieron las cerraduras: {when}.',
      leadUntried: 'Visto desde que se abrió Latchkey.',
    },
    failed: {
      heading: 'Algo no resiste',
      lead: 'Visto desde que se abrió Latchkey. Última vez que resistieron todas las cerraduras: {when}.',
      leadUntried: 'Visto al probar todas las cerraduras.',
    },
    'cut-off': {
      heading: 'No se puede llegar a tu casa',
      lead: 'Ahora nada llega hasta ella. Última vez que resistieron todas las cerraduras: {when}.',
      leadUntried: 'Ahora nada llega hasta ella.',
    },
    besides: {
      heading: 'Todas las cerraduras resisten, pero puede que haya otra entrada',
      lead: 'Última prueba: {when}. Mira lo que se encontró.',
      leadUntried: 'Mira lo que se encontró al probar las cerraduras.',
    },
    unproven: {
      heading: 'Nadie entró sin llave',
      lead: 'Última prueba: {when}. En este equipo no hay ninguna llave con la que comprobar que abre.',
      leadUntried: 'En este equipo no hay ninguna llave con la que comprobar que abre.',
    },
    works: {
      heading: 'Todo funciona',
      lead: 'Prueba de todas las cerraduras: {when}.',
      leadUntried: 'Todas las cerraduras se han probado desde que se abrió Latchkey.',
    },
    held: {
      heading: 'Todas las cerraduras resistieron la última vez',
      lead: 'Última prueba: {when}.',
      leadUntried: 'No se han probado desde que se abrió Latchkey.',
    },
    'not-tried': {
      heading: 'Tus cerraduras aún no se han probado',
      lead: 'Última vez que resistieron todas las cerraduras: {when}.',
      leadUntried: 'Pruébalas para ver si resisten.',
    },
  },
  unseen:
    '{count, plural, one {En {count} lugar no se pudo comprobar si hay otras entradas.} other {En {count} lugares no se pudo comprobar si hay otras entradas.}}',
  open: 'Abrirla',
  practiceAddress: 'En el modo de práctica no responde allí nada real.',
  addDevice: 'Añadir un dispositivo',
  notWorking: 'Algo no funciona',
  toPlan: 'Ver el plan',
  more: 'Más',
  moreNamed: 'Más sobre {name}',
  renew: 'Renovar',
  renewNamed: 'Renovar la llave de {name}',
  rarely: 'Rara vez hace falta: más direcciones, otra casa, ajustes, quitarlo todo',
  lost: {
    open: 'He perdido un dispositivo',
    which: {
      heading: '¿Qué dispositivo has perdido?',
      lead: 'Su llave se desactiva enseguida. Todos los demás dispositivos siguen entrando.',
      fact: 'Aún no pasa nada',
      none: 'Ningún dispositivo tiene una llave que funcione.',
    },
    off: {
      heading: '¿Desactivar la llave de {name}?',
      lead: 'A partir de entonces no abre nada, da igual quién tenga el dispositivo.',
      list: 'Qué ocurre, en este orden',
      points: {
        lock: 'La cerradura olvida esta llave. Tarda unos segundos.',
        revoked: 'Cloudflare retira la llave para siempre.',
        tried: 'Si Latchkey aún tiene esta llave, llama a la puerta con ella y te muestra qué pasa.',
        others: 'Tus otras llaves no se tocan.',
      },
      label: 'Escribe {name} para seguir',
      hint: 'Así nadie lo hace por accidente.',
      keep: 'Conservar la llave',
      go: 'Desactivarla ahora',
      fact: 'Ocurre enseguida',
      typeFirst: 'Escribe el nombre para seguir',
    },
    proof: {
      looking: {
        heading: 'Probando la llave de {name}',
        lead: 'Latchkey mira tu cerradura y llama a la puerta con esta misma llave.',
        what: 'Llamando a la puerta con la llave desactivada',
        usually:
          'Suele tardar unos segundos. Cloudflare puede tardar hasta un minuto en avisar a todas sus ubicaciones.',
      },
      'shut-out': { heading: '{name} ya no puede entrar', lead: 'Esa misma llave fue rechazada.' },
      'not-tried': {
        heading: 'La llave de {name} está desactivada',
        lead: 'Según Cloudflare, no abre nada. Latchkey no pudo llamar a la puerta con la propia llave.',
      },
      'not-proven': {
        heading: 'No está demostrado que {name} ya no pueda entrar',
        lead: 'Abajo está lo que se vio de su llave.',
      },
      list: 'Lo que se vio',
      lock: {
        out: 'La cerradura ya no conoce esta llave',
        'still-in': 'La cerradura todavía se abre para esta llave',
      },
      certificate: {
        revoked: 'Cloudflare la ha revocado',
        revoking: 'Cloudflare la está revocando, lo que tarda uno o dos minutos',
        'still-good': 'Cloudflare no la ha revocado',
        gone: 'En la lista de Cloudflare no hay ninguna llave así',
      },
      visit: {
        refused: {
          what: 'Esa misma llave fue rechazada',
          why: 'Visto ({when}) en {addresses}, desde este equipo.',
        },
        opened: {
          what: 'Esa misma llave todavía abre tu casa',
          why: 'Visto ({when}) en {addresses}, desde este equipo.',
        },
        'no-answer': {
          what: 'Latchkey no llegó hasta tu cerradura',
          why: 'Probado ({when}). No dice nada de la llave. Vuelve a probar.',
        },
        'not-tried': {
          what: 'Latchkey no pudo llamar a la puerta con ella',
          why: 'Esta llave se hizo en otro equipo, o su copia de reserva está borrada.',
        },
      },
      technical: 'Detalles técnicos',
      again: 'Probar de nuevo',
      fact: 'Esto no cambia nada',
    },
    found: {
      title: 'He encontrado {name}',
      why: 'Una llave desactivada sigue desactivada, porque alguien puede haberla copiado. El dispositivo recibe una llave nueva, que entregas como antes.',
      newKey: 'Planear una llave nueva',
    },
  },
  devices: 'Tus llaves',
  key: {
    ready: 'sin entregar',
    'handed-over': 'entregada, no vista en uso',
    'in-use': 'en uso',
    'not-made': 'aún no hecha',
    'locked-away': 'guardada aquí, sin acceso',
    'not-on-this-computer': 'hecha en otro sitio',
    'spare-copy-deleted': 'copia de reserva borrada',
    off: 'desactivada',
    shutOut: 'desactivada; rechazo visto: {when}',
    ends: '{count, plural, =0 {caduca en menos de un día} one {caduca en {count} día} other {caduca en {count} días}}',
    ended: 'caducada',
  },
  until: 'hasta el {when}',
  twoKeys: 'su llave antigua también funciona todavía',
  noSpare: 'copia de reserva borrada',
  left: '{count, plural, one {{count} llave aún no está entregada.} other {{count} llaves aún no están entregadas.}}',
  handOver: 'Entregar las llaves',
  lockedAway: {
    title:
      '{count, plural, one {{count} llave está guardada en este equipo, pero no se puede abrir.} other {{count} llaves están guardadas en este equipo, pero no se pueden abrir.}}',
    why: '{count, plural, one {Funciona como antes. Para entregarla, inicia Latchkey de nuevo y permítele usar el llavero.} other {Funcionan como antes. Para entregar una, inicia Latchkey de nuevo y permítele usar el llavero.}}',
  },
  elsewhere: {
    title:
      '{count, plural, one {{count} llave se hizo en otro equipo.} other {{count} llaves se hicieron en otro equipo.}}',
    why: '{count, plural, one {Funciona como antes. Su secreto no sale nunca de ese equipo, así que entrégala desde allí. O da aquí una llave nueva al dispositivo.} other {Funcionan como antes. El secreto de una llave no sale nunca del equipo donde se hizo, así que entrégala desde allí. O da aquí una llave nueva a un dispositivo.}}',
  },
  atHome: {
    title: 'En casa',
    looking: 'Comprobando si este equipo está en casa',
    home: 'Tu casa responde allí. Este equipo está en casa.',
    'shut-out': 'Tu casa responde allí, y rechaza este equipo tras inicios de sesión fallidos.',
    'something-else': 'Allí responde otra cosa. Este equipo parece estar en otra red.',
    nothing: 'Allí no responde nadie. Puede que este equipo esté fuera, o que tu casa esté apagada.',
    again: 'Mirar de nuevo',
    againNamed: 'Mirar de nuevo: ¿está en casa este equipo?',
    advice: {
      title: 'Qué funciona en casa, incluso sin internet',
      direct: 'En tu propia red puedes abrir {url}. No pide llave, y funciona aunque no haya internet.',
      app: 'La app de un teléfono puede cambiar por su cuenta. Su guía muestra qué ajustar.',
      router:
        '{address} funciona también en casa, con una llave. Tu router no necesita para ello ningún ajuste adicional (“split DNS”).',
    },
  },
  actions: '¿Qué quieres hacer?',
  check: 'Probar todas las cerraduras',
  keys: 'Todas las llaves',
  look: { title: 'Buscar cambios', detail: 'Ver si alguien cambió tu cerradura, tu dirección o un ajuste.' },
  change: {
    title: 'Añadir o cambiar dispositivos',
    detail: 'Añadir un dispositivo, desactivar una llave perdida o hacer una nueva.',
  },
  without: {
    title: 'Cosas sin llave',
    detail: 'Dejar entrar a Alexa, un webhook u otro servicio por una abertura estrecha, o cerrar una.',
  },
  addresses: {
    title: 'Direcciones, y quién puede abrirlas',
    detail: 'Pon unas cámaras tras la misma cerradura, o deja que los invitados abran solo una dirección.',
  },
  move: { title: 'Cambiar la dirección', detail: 'Elige otro nombre. El anterior se retira.' },
  settings: { title: 'Protección adicional', detail: 'Mira los ajustes de tu dominio, y cambia alguno.' },
  'call-out': {
    title: 'Cambiar cómo sale el conector a internet',
    detail: 'HTTP/2 donde se pierden actualizaciones en vivo; IPv4 o IPv6.',
  },
  tunnel: {
    title: 'Hacer un camino privado nuevo',
    detail: 'Por si alguien ha podido ver el código de tu conector.',
  },
  real: { title: 'Configurar mi casa de verdad', detail: 'Lo que practicaste se queda aquí.' },
  remove: {
    title: 'Quitar todo',
    detail: 'Quita todo lo que construyó Latchkey. Primero ves la lista completa.',
  },
  back: 'Tu casa',
  looking: {
    heading: 'Buscando cambios',
    lead: 'Latchkey compara tu cuenta de Cloudflare con lo que construyó.',
    what: 'Consultando tu cuenta de Cloudflare',
    usually: 'Suele tardar unos segundos.',
    fact: 'Solo mira. No se cambia nada',
  },
  same: {
    heading: 'No ha cambiado nada',
    lead: 'Lo que construyó Latchkey está como lo dejaste.',
    what: 'La cerradura, las llaves, el camino privado, los ajustes y la dirección están en su sitio.',
    whatWithoutTunnel:
      'La cerradura, las llaves, los certificados, los ajustes y la dirección están en su sitio.',
  },
  attention: {
    heading: 'Algo que revisar',
    lead: 'Lo que construyó Latchkey está como lo dejaste. Conviene revisar otra cosa de tu cuenta.',
  },
  drifted: {
    heading: 'Algo ha cambiado',
    lead: 'Alguien cambió lo que construyó Latchkey. Puedes hacer que se restaure.',
    list: 'Qué ha cambiado',
    again: 'Lo que haría Latchkey: {what}',
    repair: 'Arreglarlo',
    fact: 'Primero ves el plan completo',
  },
  taken: {
    heading: 'Hay otro registro en tu dirección',
    lead: 'Mientras esté ahí, tu dirección no lleva a tu casa por la cerradura. Puedes adoptarlo.',
  },
  blocked: {
    heading: 'Algo lo impide',
    lead: 'Alguien cambió lo que construyó Latchkey, y así no se puede arreglar.',
  },
  besides: 'También en tu cuenta',
  lookAgain: 'Mirar de nuevo',
  newPath: {
    heading: '¿Hacer un camino privado nuevo?',
    lead: 'Hazlo cuando alguien pueda haber visto el código de conexión de tu casa.',
    list: 'Qué va a ocurrir',
    points: {
      made: 'Se hace un camino nuevo. Tiene un código que nadie ha visto.',
      moves: 'Tu dirección pasa a él, y el camino antiguo se quita junto con su código.',
      away: 'No puedes llegar a tu casa desde fuera hasta que su conector tenga el código nuevo.',
      stays: 'La cerradura sigue puesta todo el tiempo. Tus llaves se quedan como están.',
    },
    go: 'Planear el camino nuevo',
    fact: 'Ves el plan antes de que cambie nada',
  },
  removal: {
    heading: '¿Quitar todo?',
    lead: 'Latchkey quita todo lo que construyó para {address}.',
    list: 'Qué va a ocurrir',
    points: {
      address:
        'Primero se quita la dirección. A partir de entonces nadie llega a tu casa desde fuera, ni siquiera tú.',
      keys: 'Todas las llaves se desactivan para siempre. Una casa nueva necesita llaves nuevas.',
      settings: 'Los ajustes vuelven a ser los de antes, salvo que alguien los haya cambiado después.',
      home: 'Lo que Latchkey configuró en Home Assistant vuelve a estar como antes, en cuanto inicies sesión allí.',
      homeStays: 'Tu Home Assistant se queda como está.',
      stays: 'No se toca nada más de tu cuenta.',
    },
    label: 'Escribe {address} para seguir',
    hint: 'Así nadie lo hace por accidente.',
    wrong: 'Esto aún no es la dirección.',
    go: 'Mostrar qué se quita',
    fact: 'Aún no se quita nada. Primero ves la lista',
    typeFirst: 'Escribe la dirección para seguir',
    keep: 'Conservar mi casa',
  },
};
