import type { terminal as english } from '../en/terminal.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const terminal: WordsOf<typeof english> = {
  looking: 'Comprobando {address}',
  nothingToDo: 'No hay nada que hacer: todo lo que se comprobó está como quieres.',
  changes: '{count, plural, one {{count} cambio.} other {{count} cambios.}}',
  untouched: 'Se deja como está: {names}',
  applied: '{count, plural, one {Hecho: {count} cambio.} other {Hecho: {count} cambios.}}',
  waitingForRateLimit: 'Cloudflare nos pide ir más despacio hasta las {time}',
  waitingForCloudflare: 'Esperando a que Cloudflare muestre lo que se cambió',
  playedHome: 'La casa de práctica ha iniciado su conector',
  agree: { question: '¿Hacer estos cambios? Escribe {yes}: ', yes: 'sí' },
  noKeysKept: 'En este equipo no se pudo leer ninguna llave, así que no hay ninguna que poner en {folder}.',
  keysKept:
    '{count, plural, one {{count} archivo de llave y las palabras que lo abren están en {folder}. Juntos abren la puerta: guárdalos por separado.} other {{count} archivos de llave y las palabras que los abren están en {folder}. Juntos abren la puerta: guárdalos por separado.}}',
  nothingFound: {
    check: 'Donde miró Latchkey, no había nada malo, y todas las cerraduras que se probaron resisten.',
    audit: 'Donde miró, Latchkey no encontró ninguna otra entrada.',
  },
  notLookedAt: {
    'home-assistant':
      'Sin comprobar: el propio Home Assistant. Define HOME_ASSISTANT_TOKEN para mirar también allí.',
    'device-keys':
      'Sin probar: llaves de dispositivos que no están en este equipo, o que están en una caja fuerte que no se abrió.',
    'test-keys':
      'Sin probar: una llave que la cerradura no conoce, o una desactivada. No se pudo leer en este equipo.',
    'router-forwards':
      'Sin comprobar: los puertos que redirige el router de la casa. Ningún router de allí los mostró aquí todos.',
    'address-rules': 'Sin comprobar: reglas de IP Access. El token no puede leerlas, ni necesita hacerlo.',
    'origin-rules': 'Sin comprobar: reglas de origen. El token no puede leerlas, ni necesita hacerlo.',
    'rewrite-rules':
      'Sin comprobar: reglas de reescritura de URL. El token no puede leerlas, ni necesita hacerlo.',
    'redirect-rules': 'Sin comprobar: reglas de redirección. El token no puede leerlas, ni necesita hacerlo.',
    'configuration-rules':
      'Sin comprobar: reglas de configuración. El token no puede leerlas, ni necesita hacerlo.',
    'page-rules': 'Sin comprobar: reglas de página. El token no puede leerlas, ni necesita hacerlo.',
    'worker-routes': 'Sin comprobar: rutas de Workers. El token no puede leerlas, ni necesita hacerlo.',
    'access-applications':
      'Sin comprobar: aplicaciones de Access. El token no puede leerlas, ni necesita hacerlo.',
    'bulk-redirects':
      'Sin comprobar: redirecciones en bloque. El token no puede leerlas, ni necesita hacerlo.',
    snippets: 'Sin comprobar: snippets. El token no puede leerlos, ni necesita hacerlo.',
    'load-balancers':
      'Sin comprobar: balanceadores de carga. El token no puede leerlos, ni necesita hacerlo.',
    spectrum: 'Sin comprobar: Spectrum. Cloudflare no lo mostró.',
    'custom-hostnames': 'Sin comprobar: nombres personalizados (custom hostnames). Cloudflare no los mostró.',
  },
  until: 'hasta el {date}',
  keyStates: {
    'not-made': 'ninguna llave activa',
    ready: 'llave en este equipo',
    'spare-copy-deleted': 'copia de reserva borrada aquí',
    'locked-away': 'no se sabe: la caja fuerte no se abrió',
    'not-on-this-computer': 'la llave no está en este equipo',
  },
  change: {
    tunnel: 'túnel {name}',
    leads: '{hostname} lleva a {service}; antes: {before}',
    leadsNew: '{hostname} lleva a {service}; antes: a ninguna parte',
    leaveTunnel: '{hostnames} sale del túnel {tunnel}',
    waysLeaveTunnel: 'otras entradas salen del túnel {tunnel}: {services}',
    key: 'llave {name}',
    keyRevoked: 'llave {name} ({reason})',
    lock: 'cerradura de {hostnames}, regla {rule}',
    formerLock: 'cerradura anterior de {hostname}, regla {rule}',
    keyAskedFor: 'se pide una llave en {hostnames}',
    keyAskedForNowhere: 'no se pide una llave en ningún nombre',
    setting: 'ajuste {setting}: {after}; antes: {before}',
    proxyCertificate: 'certificado del proxy inverso para {hostnames}',
    shownCertificate: 'certificado que Cloudflare muestra a la casa, {name}',
    certificateShown: 'Cloudflare muestra su certificado en {hostname}',
    record: 'registro de {hostname}',
    recordToOurTunnel: 'registro de {hostname} hacia el túnel de esta casa',
    recordToAppsTunnel: 'registro de {hostname} hacia el túnel que hizo la aplicación',
    recordInPlaceOf: 'registro de {hostname}, en lugar de {records}',
    recordAsItWas: 'registro de {hostname}: {record}',
    appRepository: 'repositorio de aplicaciones de Home Assistant {url}',
    appInstall: 'aplicación {app} de Home Assistant: instalarla',
    appGiveToken: 'aplicación {app} de Home Assistant: darle el túnel',
    appStart: 'aplicación {app} de Home Assistant: iniciarla',
    appRestore: 'aplicación {app} de Home Assistant: como estaba antes',
    appUninstall: 'aplicación {app} de Home Assistant: desinstalarla',
    homeUrl: 'dirección propia de Home Assistant: {address}',
    homeUrlNone: 'dirección propia de Home Assistant: ninguna',
    homeTrusts: 'Home Assistant confía en {networks}',
    homeKeepsTrusting: 'Home Assistant sigue confiando en {networks}',
  },
  blockers: {
    ADDRESS_TAKEN: 'Bloqueado: en la dirección está el registro de otro: {names}',
    RULES_FULL: 'Bloqueado: en el dominio no cabe otra regla personalizada: {names}',
    CERTIFICATES_FULL: 'Bloqueado: en el dominio no caben más certificados. Tiene: {names}',
    LOCK_TOO_LONG: 'Bloqueado: en la cerradura no caben tantas llaves y excepciones.',
    GAPS_TOO_LONG: 'Bloqueado: las llaves cabrían en la cerradura, pero no con tantas excepciones o países.',
    WEBHOOK_ADDRESS_LOST: 'Bloqueado: aquí no se conocen los ID de estos webhooks: {names}',
    NO_DEVICES: 'Bloqueado: ningún dispositivo tiene llave.',
    ORIGIN_PULL_TAKEN:
      'Bloqueado: Cloudflare muestra el certificado de otro al servidor de la dirección: {names}',
    CONNECTOR_APP_TAKEN: 'Bloqueado: la aplicación Cloudflared mantiene el túnel de otro: {names}',
    HOME_CHANGE_WAITING: 'Bloqueado: un cambio de otra persona en Home Assistant espera confirmación.',
    HOME_TAKEOVER_WAITING:
      'Bloqueado: lo que Home Assistant ha pasado a gestionar de configuration.yaml espera allí confirmación.',
  },
  problems: {
    TOKEN_MANGLED: 'Esto no es un token de API de Cloudflare.',
    TOKEN_GLOBAL_KEY: 'Esta es la Global API Key. Latchkey solo acepta tokens de API.',
    TOKEN_REFUSED: 'Cloudflare no acepta el token.',
    TOKEN_EXPIRED: 'El token ha caducado.',
    PERMISSION_MISSING: 'Al token le falta un permiso.',
    CLOUDFLARE_UNREACHABLE: 'No se puede llegar a la API de Cloudflare.',
    CLOUDFLARE_BUSY: 'Cloudflare nos pide ir más despacio.',
    CLOUDFLARE_FAILED: 'La API de Cloudflare falló.',
    CLOUDFLARE_REFUSED: 'Cloudflare rechazó la llamada.',
    OFFLINE: 'Este equipo no tiene conexión.',
    PLAN_CHANGED: 'Entretanto ha cambiado algo, así que se haría más de lo que aceptaste.',
    PLAN_BLOCKED: 'Algo lo impide.',
    HOME_LOGIN_REFUSED: 'Home Assistant no acepta HOME_ASSISTANT_TOKEN.',
    HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN no es un token de Home Assistant.',
    HOME_SILENT: 'Home Assistant no responde.',
    HOME_UNREACHABLE: 'No se puede llegar a Home Assistant donde la instalación dice que está.',
    other: 'No se pudo hacer.',
  },
  refusals: {
    fileNotRead: 'No se puede leer {file} ({code}).',
    noWorld:
      '{file} no contiene ningún mundo de práctica en este equipo. Obtén uno con: npm run practice --silent -- --serve',
    worldSilent: 'El mundo de práctica de {file} ya no responde.',
    noToken: 'No hay ningún token. Define CLOUDFLARE_API_TOKEN, o conecta Cloudflare en la ventana.',
    zoneUnknown: 'El token no ve ningún dominio para {address}. Ve: {zones}.',
    zoneUnknownSeesNone: 'El token no ve ningún dominio para {address}. No ve ninguno.',
    zoneNotActive: 'Cloudflare aún no sirve {zone}, así que allí no resistiría ninguna cerradura.',
    noHome: 'Latchkey no tiene ninguna casa aquí. Indica un archivo de instalación con --setup.',
    severalHomes: 'Hay varias casas: {addresses}. Indica una con --address.',
    addressNotKept: 'En esta carpeta de datos no hay ninguna casa en {address}. Hay: {addresses}.',
    addressNotKeptThereIsNone:
      'En esta carpeta de datos no hay ninguna casa en {address}. No hay ninguna con dirección.',
    anotherHome:
      'Latchkey ya tiene una casa en este dominio: {homes}. Para moverla a la nueva dirección, escribe su id en el archivo de instalación. Para una segunda casa, escribe un id nuevo de ocho cifras hexadecimales.',
    homeWithId: '{address} (id: {id})',
    webhooksLost: 'En este equipo no se conocen los ID de estos webhooks: {names}.',
    running:
      'Latchkey está en marcha. Cierra primero su ventana; plan, check, audit, devices y export pueden ejecutarse a su lado.',
    folderShared:
      'Otros usuarios de este equipo pueden entrar en {folder}, así que Latchkey no guarda nada ahí.',
    folderUnusable: 'Latchkey no puede usar sus archivos en {folder}.',
    keysWouldBeLost:
      'Se perderían las llaves nuevas, porque ningún llavero las guarda. Indica una carpeta para ellas con --out.',
    notKept: 'No se puede guardar nada en {folder} ({code}).',
    notAgreed: 'No se cambió nada. Si no hay nadie a quien preguntar, --yes acepta.',
    blocked: 'No se cambió nada.',
  },
  unexpected:
    'Latchkey cometió un error y se detuvo. Ahora no se puede confiar en nada de lo que diga o haga.',
  setupFile: {
    notYaml: 'Esto no es YAML: {detail}.',
    theFile: 'El archivo',
    missing: 'Falta {field}.',
    unknownField: 'No existe el campo “{name}” en {field}.',
    unknownFieldAtTop: 'No existe el campo “{name}” en un archivo de instalación.',
    mustBe: {
      text: '{field} tiene que ser texto.',
      number: '{field} tiene que ser un número.',
      list: '{field} tiene que ser una lista.',
      block: '{field} tiene que ser un bloque de campos.',
      other: '{field} tiene que ser {expected}.',
    },
    mustBeOneOf: '{field} tiene que ser uno de estos: {values}.',
    tooSmall: '{field} es demasiado corto o pequeño: como mínimo {least}.',
    tooBig: '{field} es demasiado largo o grande: como máximo {most}.',
    mustBeHostName: '{field} tiene que ser un nombre de host en minúsculas, por ejemplo ha.example.com.',
    mustBePlace:
      '{field} tiene que ser un host con su puerto, por ejemplo http://192.168.1.20:5000, sin inicio de sesión ni ruta.',
    unexpectedForm: '{field} no tiene la forma esperada ({form}).',
    noForm: '{field} no tiene ninguna de las formas que puede tener.',
    cannotBe: '{field} no puede ser así: {detail}.',
    writeForInstance: 'Escribe por ejemplo: {offer}',
    addressTwice: '{address} está dos veces en este archivo.',
    notUnderZone: '{address} no está en {zone}.',
    isOfException: '{address} es también el nombre de una excepción.',
    isOfExceptionSoForNobody:
      '{address} es también el nombre de una excepción, así que sus dispositivos tienen que ser [].',
    forNobody: 'Ningún dispositivo puede entrar en {address}.',
    deviceUnknown: 'En este archivo no hay ningún dispositivo “{name}”.',
    deviceName: {
      NAME_EMPTY: 'Este dispositivo no tiene nombre.',
      NAME_TOO_LONG:
        '“{name}” es demasiado largo: {most, plural, one {el máximo es {most} carácter} other {el máximo son {most} caracteres}}.',
      NAME_TWICE: 'Otro dispositivo ya se llama “{name}”.',
    },
  },
  commands: {
    latchkey: {
      summary: 'cuida desde el terminal la cerradura de una casa',
      description:
        'El mismo programa que la ventana, para administradores, cron y pruebas. Lo que quieres viene de un archivo de instalación, o si no, de lo que se dijo en la ventana y de lo que hay en Cloudflare. Solo apply cambia algo, y solo lo que aceptaste.',
    },
    plan: {
      summary: 'dice qué cambiaría',
      description:
        'Compara lo que se quiere con lo que hay, y no cambia nada. Termina con 2 cuando algo cambiaría.',
    },
    apply: {
      summary: 'lleva a cabo el plan',
      description:
        'Muestra el plan, pregunta y lleva a cabo lo que aceptaste. Una segunda ejecución no cambia nada.',
    },
    check: {
      summary: 'comprueba si la cerradura resiste',
      description:
        'Mira Cloudflare, llama a la puerta desde fuera con y sin llaves, y busca otras entradas y cualquier cosa que otros hayan puesto alrededor de la cerradura. Termina con 1 cuando se encontró algo.',
    },
    audit: {
      summary: 'busca otras entradas',
      description:
        'Busca caminos a la misma casa que la cerradura no cubre, y cualquier cosa que otros hayan puesto a su alrededor. Termina con 1 cuando se encontró algo.',
    },
    devices: {
      summary: 'enumera los dispositivos y sus llaves',
      description: 'Enumera quién tiene llave, si está en este equipo y hasta cuándo abre.',
    },
    export: {
      summary: 'imprime la casa en otra forma',
      description: 'Imprime la casa que conoce la ventana, o la que hay en Cloudflare.',
    },
    practice: {
      summary: 'ensaya todo el trabajo en un mundo de práctica',
      description: 'Hace lo mismo que npm run practice, con sus opciones: véase latchkey practice -- --help.',
      rest: 'las de npm run practice',
    },
  },
  options: {
    version: 'imprime la versión',
    help: 'muestra esta página',
    setup: 'lo que se quiere, como YAML o JSON (docs/terminal.md); - para la entrada estándar',
    address: 'qué casa, si hay varias y ningún archivo de instalación',
    world:
      'trabaja en el mundo de práctica de esta línea de npm run practice -- --serve, en este equipo; - para la entrada estándar',
    data: 'guarda aquí las respuestas y la caja fuerte',
    noKeychain: 'no toca el llavero; el token viene entonces del entorno',
    json: 'termina con una línea de JSON en lugar de frases',
    yes: 'acepta el plan de antemano; hace falta cuando no hay nadie a quien preguntar',
    out: 'pone en esta carpeta los archivos de llave y las palabras que los abren (passphrases.json), solo para este usuario',
    keys: 'prueba también en la puerta las llaves de esta carpeta, tal como las escribió apply --out',
  },
  exportForms: {
    setup: 'como archivo de instalación, con las marcas por las que se reconoce la misma casa',
    terraform:
      'lo que Latchkey configuró en Cloudflare, para OpenTofu o Terraform; no contiene ningún secreto',
    recoverySheet: 'como hoja de recuperación, una página HTML para imprimir; no contiene ningún secreto',
    calendar:
      'como recordatorios para un calendario (.ics), 60 días antes de que caduque cada llave; no contiene ningún secreto',
    nameOne: 'error: indica una forma: {flags}',
  },
  manual: {
    headings: {
      name: 'NOMBRE',
      synopsis: 'SINOPSIS',
      description: 'DESCRIPCIÓN',
      commands: 'COMANDOS',
      options: 'OPCIONES',
      exitStatus: 'ESTADO DE SALIDA',
      findings: 'HALLAZGOS',
      environment: 'ENTORNO',
      files: 'ARCHIVOS',
      examples: 'EJEMPLOS',
      seeAlso: 'VÉASE TAMBIÉN',
    },
    synopsis: 'latchkey COMANDO [OPCIÓN]...',
    synopsisOfCommand: '{command} [OPCIÓN]...',
    seeAlso: 'docs/terminal.md; latchkey COMANDO --help',
    exitStatus: {
      good: 'nada que hacer, nada encontrado, o todo hecho',
      findings: 'check, audit: se encontró algo',
      changes: 'plan: algo cambiaría',
      notDone: 'no se pudo hacer; no se sabe si todo está bien',
      usage: 'la línea de comandos no es correcta',
    },
    findings: 'check y audit nombran lo que encuentran con estos ID: {ids}.',
    environment: {
      cloudflareToken: 'el token de Cloudflare; sin él, el de la caja fuerte',
      homeToken:
        'un token de acceso de larga duración de un administrador de Home Assistant: con él se comprueba y se configura también el propio Home Assistant',
      colours: 'sin colores, o colores incluso sin terminal',
      language: 'el idioma de estas palabras, como lo lee gettext: lo que imprime --json es igual en todos',
    },
    files:
      'Las respuestas, el diario y la caja fuerte están en la carpeta latchkey del lugar de este sistema para datos de aplicaciones, o donde diga --data. Son los de la ventana.',
  },
  rehearsal: {
    description:
      'Ensaya todo el trabajo con un Cloudflare simulado en este equipo. No se toca nada real y no hace falta ninguna cuenta.',
    options: {
      devices: 'cuántos dispositivos reciben una llave (de 1 a {most})',
      latency: 'retraso de cada llamada a la API, en milisegundos',
      fault:
        'hace fallar una llamada a la API, por ejemplo "POST cfd_tunnel after reset": <method> <path> [#<n>|#*] <before|after> <trouble>, con 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false o malformed-json como trouble; se puede dar varias veces',
      out: 'guarda en esta carpeta los archivos .p12 y un passphrases.json',
      serve:
        'mantiene en marcha el mundo de práctica e imprime una línea de JSON que dice cómo llegar a él; no se construye nada',
    },
    headings: { usage: 'Uso:', options: 'Opciones:' },
    withDefault: '{description} (predeterminado: {value})',
    stages: {
      build: 'Construyendo la entrada privada',
      connect: 'Conectando la casa',
      check: 'Probando todas las cerraduras',
      again: 'Construyendo por segunda vez',
    },
    ok: 'bien',
    notOk: 'no',
    passed:
      'Todas las cerraduras resisten: {checks, plural, one {{checks} comprobación} other {{checks} comprobaciones}}, {devices, plural, one {{devices} llave} other {{devices} llaves}}, {calls, plural, one {{calls} llamada} other {{calls} llamadas}}.',
    next: 'Siguiente: npm start configura tu casa real, y antes puedes practicar en la ventana.',
    nextFailed:
      'Siguiente: conserva esta salida y comunícala. Con --json obtienes lo mismo en una línea que pueden leer los programas.',
    nextFault: 'Siguiente: omite el fallo, y el ensayo llega hasta el final.',
    failed: 'No todas las cerraduras resisten. Estas comprobaciones fallaron: {checks}.',
    exposed:
      '{count, plural, one {{count} solicitud llegó a la casa sin una llave de la lista.} other {{count} solicitudes llegaron a la casa sin una llave de la lista.}}',
    wroteAgain:
      '{count, plural, one {La segunda construcción hizo {count} cambio. No debería haber hecho ninguno.} other {La segunda construcción hizo {count} cambios. No debería haber hecho ninguno.}}',
    refused: 'El ensayo se detuvo: {code}.',
    notANumber: '{option} tiene que ser un número entero de {least} a {most}.',
    nothingServed: '--serve no construye nada, así que con él {option} no tiene efecto.',
    cannotKeep: 'No se puede guardar nada en {folder} ({code}).',
    kept: '{count, plural, one {{count} archivo de llave y su frase de contraseña están en {folder}.} other {{count} archivos de llave y sus frases de contraseña están en {folder}.}}',
    faultsUnmet: 'Ninguna llamada coincidió con {faults}: comprueba la ruta y el número.',
    quoted: '“{text}”',
    faultProblems: {
      shape:
        'No se puede leer el fallo "{text}": se esperaba "<method> <path> [#<n>] <before|after> <trouble>"',
      method: 'No se puede leer el fallo "{text}": el método tiene que ser uno de {methods}',
      path: 'No se puede leer el fallo "{text}": la ruta tiene que constar de segmentos como cfd_tunnel, dns_records/* o cfd_tunnel/**',
      occurrence: 'No se puede leer el fallo "{text}": después de # va un número desde 1 o *',
      moment: 'No se puede leer el fallo "{text}": el momento tiene que ser before o after',
      trouble:
        'No se puede leer el fallo "{text}": trouble tiene que ser 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false o malformed-json',
    },
  },
};
