import type { exceptions as english } from '../en/exceptions.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const exceptions: WordsOf<typeof english> = {
  gap: {
    name: {
      webhook: 'Webhook “{name}”',
      alexa: 'Alexa',
      'google-assistant': 'Google Assistant',
      'older-app': '{name}, con una app antigua',
    },
    opens: {
      exact:
        '{count, plural, one {Abre una página exacta en {address}.} other {Abre {count} páginas exactas en {address}.}}',
      'every-path': 'Abre tu página de inicio de sesión y todo lo que hay detrás en {address}.',
    },
    from: {
      anywhere: 'Desde cualquier lugar.',
      places: 'Solo desde {places}.',
      program: 'Solo desde {places}, y solo para un programa que se identifica como {program}.',
      network: 'la red AS{number}',
      ranges: '{count, plural, one {{count} rango de direcciones} other {{count} rangos de direcciones}}',
    },
    until: {
      end: 'Hasta el {when}. Después la cerradura la cierra por su cuenta.',
      ended: 'Terminó el {when}. Su lugar en la cerradura ya no abre nada.',
      open: 'Hasta que la quites.',
    },
    shut: {
      'home-address': 'Todas las demás páginas siguen cerradas.',
      'own-hostname': 'Esta dirección no sirve nada más, y {home} sigue cerrada.',
      'every-path': 'Desde cualquier otro lugar sigue cerrada.',
    },
    state: {
      planned: 'En tu plan',
      'in-force': 'Abierta ahora',
      ending: '{count, plural, one {Termina en menos de un día} other {Termina en menos de {count} días}}',
      ended: 'Terminada',
    },
    takeAway: 'Quitar',
    takeAwayNamed: 'Quitar: {name}',
    takenAway: '{name} ya no está en la lista. Tu próximo plan cierra su abertura.',
  },
  inPlan: {
    lead: 'Solo esto puede pasar sin llave:',
    named: '{name}:',
    rest: 'Todo lo demás sigue cerrado.',
  },
  picture: {
    shutNow: 'Un muro con una puerta cerrada con llave. Nada pasa sin llave.',
    shutLater: 'Un muro con una puerta. Cuando esté construida, nada pasará sin llave.',
    gaps: '{count, plural, one {Un muro con una puerta, y en él {count} pequeña ventanilla.} other {Un muro con una puerta, y en él {count} pequeñas ventanillas.}}',
  },
  overview: {
    heading: 'Cosas sin llave',
    lead: 'Algunas cosas no pueden mostrar una llave. Cada una puede tener su propia abertura estrecha. Todo lo demás sigue cerrado.',
    lookingUsually: 'Suele tardar unos segundos.',
    list: 'Qué puede pasar',
    none: 'La cerradura no tiene ninguna abertura',
    noneWhy: 'Nada atraviesa la cerradura sin llave. La mayoría de las casas no necesitan nada más.',
    noneYet: 'La cerradura no tendrá ninguna abertura',
    noneYetWhy:
      'Cuando esté construida, nada atravesará la cerradura sin llave. La mayoría de las casas no necesitan nada más.',
    add: '¿Tiene que entrar algo?',
    cards: {
      webhook: {
        title: 'Un webhook',
        detail: 'La ubicación de un teléfono, un timbre u otro servicio llama a tu casa.',
      },
      alexa: { title: 'Alexa', detail: 'Hablas con Amazon, y Amazon pregunta a tu casa.' },
      'google-assistant': {
        title: 'Google Assistant',
        detail: 'Hablas con Google, y Google pregunta a tu casa.',
      },
      'older-app': {
        title: 'Un iPhone con una app antigua',
        detail: 'Por unos días, hasta que se pueda actualizar la app.',
      },
    },
    full: 'La cerradura ya tiene {count} aberturas. Quita una primero.',
    besides: 'Una segunda línea tras la cerradura',
    fact: 'Nada cambia hasta que lo apruebes',
    toPlan: 'Mostrar el plan',
    leave: 'Dejarlo así',
    safer: 'Más seguro',
    door: 'Dejar entrar algo sin llave: Alexa, Google, un webhook',
    doorCount:
      '{count, plural, one {Cosas sin llave: {count} abertura} other {Cosas sin llave: {count} aberturas}}',
  },
  webhook: {
    heading: '¿Qué webhook puede entrar?',
    lead: 'Un webhook es una página secreta de tu casa a la que llama otro servicio. Solo se abre esa página exacta.',
    looking: 'Preguntando a Home Assistant por sus webhooks',
    list: 'Webhooks de tu casa',
    choose: 'Dejar entrar: {name}',
    state: { local: 'Solo para tu propia red, así que una abertura no serviría', passes: 'Ya permitido' },
    kind: {
      phone: 'La app de Home Assistant de un teléfono',
      location: 'Dice dónde está alguien',
      automation: 'Inicia una automatización',
      assistant: 'Un altavoz de tu casa',
      other: 'Lo llama un servicio',
    },
    localNext:
      'Home Assistant solo lo responde en casa. En una automatización, su desencadenante tiene un interruptor para eso: “Solo accesible desde la red local”.',
    guessable:
      'Su ID se podría adivinar. Dale en Home Assistant un ID nuevo y largo antes de dejarlo entrar.',
    none: 'Tu casa no tiene ningún webhook',
    noneWhy:
      'Nada le ha pedido uno a Home Assistant. Aquí aparecería una automatización que inicia un webhook.',
    out: 'Latchkey no ha iniciado sesión en tu Home Assistant',
    outWhy: 'Cuando lo haga, podrás elegir los webhooks por su nombre. O pega uno abajo.',
    logIn: 'Iniciar sesión',
    paste: 'Pegar uno',
    pasteLabel: 'Su dirección o su ID',
    pasteHint: 'El servicio que lo llama muestra esta dirección. Contiene /api/webhook/.',
    pasteName: '¿Para qué es?',
    pasteNameHint: 'Por ejemplo: OwnTracks en el teléfono de Ana',
    go: '{count, plural, one {Dejar entrar {count} webhook} other {Dejar entrar {count} webhooks}}',
    goAnyway: 'Dejarlo entrar como está',
    pickFirst: 'Elige uno, o pégalo',
  },
  alexa: {
    heading: '¿Cómo entra Alexa?',
    lead: 'Amazon pregunta a tu casa por ti. Puede hacerlo con una llave propia, o por una abertura.',
    label: 'Cómo entra Alexa',
    key: {
      title: 'Con una llave propia',
      detail:
        'Creas en Amazon una skill privada que lleva una llave, como tus teléfonos. Nada se abre sin ella, y puedes desactivarla como cualquier dispositivo.',
      next: 'Añade un dispositivo del tipo “Programa” para Alexa. Su guía te lleva después por las páginas de Amazon, paso a paso.',
      go: 'Ir a tus dispositivos',
    },
    gap: {
      title: 'Por una abertura',
      detail:
        'Las redes de Amazon pueden llegar a dos páginas en una dirección aparte. Cualquiera puede alquilar allí un equipo y llamar a la puerta. Entonces solo te protege el inicio de sesión de Home Assistant.',
      go: 'Dejar entrar a Alexa por una abertura',
    },
  },
  google: {
    heading: '¿Cómo entra Google?',
    lead: 'Google puede ver tus dispositivos dentro de la casa. O pregunta a tu casa desde fuera, por una abertura.',
    label: 'Cómo entra Google',
    matter: {
      title: 'Dentro de la casa, con Matter',
      detail:
        'Un puente Matter en Home Assistant muestra tus dispositivos a un altavoz de Google en casa. Nada se abre a internet, pero no todos los tipos de dispositivo funcionan por un puente.',
      next: 'Para esto Latchkey no tiene nada que construir. Busca un puente Matter entre las aplicaciones de Home Assistant.',
    },
    gap: {
      title: 'Por una abertura',
      detail:
        'La propia red de Google puede llegar a dos páginas en una dirección aparte. Quien envíe a través de ella también puede llamar allí a la puerta. Entonces solo te protege el inicio de sesión de Home Assistant.',
      go: 'Dejar entrar a Google por una abertura',
    },
    networks: {
      reading: 'Leyendo qué redes usa Google ahora',
      same: 'La lista de Google se leyó de nuevo: la abertura tiene las mismas redes.',
      differ: 'Google tiene redes nuevas, pero la abertura tiene las antiguas.',
      fewer: 'Google ha dejado redes que la abertura todavía tiene.',
      added:
        '{count, plural, one {{count} rango es nuevo. Desde ahí la cerradura rechaza a Google.} other {{count} rangos son nuevos. Desde ahí la cerradura rechaza a Google.}}',
      gone: '{count, plural, one {{count} rango de la abertura ya no es del propio Google. Desde ahí podrían entrar otros.} other {{count} rangos de la abertura ya no son del propio Google. Desde ahí podrían entrar otros.}}',
      renew: 'Planear las redes nuevas',
      unreadable: 'No se pudo leer la lista de redes de Google.',
      unreadableWhy:
        'Así que nadie sabe si la abertura todavía encaja. Se queda como está, y la lista se lee de nuevo la próxima vez.',
    },
  },
  olderApp: {
    heading: '¿Dejar entrar por un tiempo una app antigua de iPhone?',
    lead: 'A partir de la versión 2026.8, la app de Home Assistant muestra su llave. Es mejor actualizarla.',
    risk: 'Mientras está abierta, cualquiera en la misma red puede hacerse pasar por la app y llegar a tu inicio de sesión.',
    better: 'Prueba esto primero',
    betterWhy:
      'Abre el App Store en ese teléfono y actualiza Home Assistant. Después entrega al teléfono su llave.',
    name: '¿De quién es el teléfono?',
    nameHint: 'Por ejemplo: iPhone de Luis',
    network: 'Número de su red móvil',
    networkHint:
      'Por ejemplo, AS3320. Una página que muestra tu propia dirección también lo muestra, a menudo como “ASN”.',
    networkHow: '¿Cómo lo encuentro?',
    networkSteps: {
      wifi: 'Desactiva el Wi-Fi en ese teléfono, para que use su red móvil.',
      page: 'Abre bgp.he.net en su navegador. Arriba muestra la dirección del teléfono y su red.',
      type: 'Escribe el número que va allí después de “AS”, por ejemplo AS3320.',
    },
    visit: {
      play: 'Que el teléfono lo intente',
      why: 'En el modo de práctica, Latchkey hace de teléfono. Abre tu dirección en su red móvil, y el Cloudflare simulado ve desde dónde.',
      seen: 'El teléfono llegó desde AS{number}, en {country}. Los dos datos ya están puestos.',
      nowhere:
        'Tu dirección aún no lleva a ninguna parte, así que no hay nada que ver. Construye primero, o escribe un número.',
    },
    networkIs: 'Es AS{number}. En cualquier otra red, también por Wi-Fi, el teléfono se queda fuera.',
    networkWrong: 'Esto no es el número de una red. Es algo como AS3320.',
    typeFirst: 'Di de quién es el teléfono, y su red',
    country: 'Su país, si quieres',
    countryHint: 'Entonces solo entra desde allí. Déjalo vacío para alguien que viaja.',
    days: '¿Cuánto tiempo?',
    day: '{count, plural, one {{count} día} other {{count} días}}',
    go: '{count, plural, one {Dejarla entrar {count} día} other {Dejarla entrar {count} días}}',
  },
  countries: {
    title: '¿Desde dónde?',
    anywhere: 'Los visitantes pueden venir de cualquier lugar',
    anywhereWhy: 'Sin llave no llegan a ninguna parte.',
    some: 'Los visitantes solo pueden venir de {places}',
    keysEverywhere: 'Tus llaves también abren mientras viajas.',
    keysThere: 'También tus llaves abren solo desde allí.',
    change: 'Cambiar',
    choose: 'Elegir países',
    heading: '¿De qué países pueden venir los visitantes?',
    lead: 'Las aberturas sin un lugar propio se abren solo a estos países. También tus llaves, si quieres.',
    label: 'Países',
    hint: 'Escribe un nombre. Elige primero tu propio país.',
    noOption: 'Ningún país tiene ese nombre',
    clear: 'Borrar todo',
    open: 'Mostrar todos los países',
    close: 'Ocultar la lista',
    travel: 'Mis llaves también abren mientras viajo',
    travelOn:
      'Quien tiene una llave entra desde cualquier lugar. Las aberturas sin un lugar propio se limitan a estos países.',
    travelOff: 'Mientras esté desactivado, tu propio teléfono también se rechaza en cualquier otro lugar.',
    hereMissing: {
      address: '{country} no está en la lista, pero Cloudflare ve este equipo allí.',
      clock: '{country} no está en la lista, pero el reloj de este equipo está ajustado a ese país.',
    },
    hereMissingWhy:
      'Desde aquí se rechazaría incluso una llave buena. Añádelo, o deja que tus llaves abran en todas partes.',
    addHere: 'Añadir {country}',
    go: 'Limitar a estos países',
    goAnyway: 'Limitar a esta lista de todos modos',
    everywhere: 'Dejar que los visitantes vengan de cualquier lugar',
    pickFirst: 'Elige al menos un país',
    guess:
      'Cloudflare deduce el país a partir de la dirección. Algunos visitantes usan una dirección de otro sitio, así que esto no deja fuera a nadie con seguridad.',
  },
  login: {
    secondFactor: {
      title: 'Segundo paso al iniciar sesión',
      on: 'Activado para {name}.',
      off: 'Desactivado para {name}. Con una abertura abierta, es la mejor protección que puedes añadir.',
      unknown: 'Latchkey no puede ver si está activado.',
      to: 'Abrir tu página de seguridad',
    },
    limit: {
      title: 'Bloquear a quien prueba contraseñas',
      on: 'Activado. Tras {count} inicios de sesión fallidos, se bloquea al visitante.',
      planned: 'En tu plan.',
      off: 'Desactivado. Quien llegue a la página de inicio de sesión puede probar contraseñas todo el tiempo que quiera.',
      unknown: 'Latchkey no puede ver si está activado.',
      to: 'Abrir los ajustes de red',
    },
  },
  hostname: {
    label: 'Su propia dirección',
    hint: 'Lleva a tu casa por el mismo camino privado, y solo sirve estas páginas.',
  },
};
