import type { connectHome as english } from '../en/connect-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectHome: WordsOf<typeof english> = {
  whatIsTheConnector: {
    title: '¿Qué es el conector?',
    says: 'Un pequeño programa en tu casa. Llama a Cloudflare y mantiene abierta esa línea. Así tu router no abre ningún puerto y nadie puede llamar desde fuera.',
  },
  way: {
    'home-assistant-app': { name: 'Aplicación de Home Assistant', detail: 'Antes se llamaba complemento' },
    docker: { name: 'Docker', detail: 'En una máquina siempre encendida' },
    compose: { name: 'Docker Compose', detail: 'Con un archivo propio' },
    linux: { name: 'Linux', detail: 'Como servicio del sistema' },
    windows: { name: 'Windows', detail: 'Como servicio del sistema' },
    mac: { name: 'Mac', detail: 'Como servicio del sistema' },
  },
  masked: {
    'home-assistant-app': 'eyJh••••••••••••••••••••••••••••',
    windows: 'cloudflared.exe service install ••••••••••••',
  },
  steps: {
    'home-assistant-app': {
      open: 'Abre <page>la aplicación Cloudflared</page> en tu Home Assistant y pulsa <b>Instalar</b>.',
      openElse:
        'Ve a <b>Configuración</b>, <b>Aplicaciones</b> y abre la tienda de aplicaciones. En su menú elige <b>Repositorios</b> y añade esta dirección. Después busca <b>Cloudflared</b>.',
      copy: 'Copia el código de conexión.',
      paste:
        'En la página <b>Configuración</b> de la aplicación, pégalo en el campo del token del túnel (<b>tunnel_token</b>) y pulsa <b>Guardar</b>.',
      parameters:
        'En la misma página, muestra los ajustes opcionales y añade esto en <b>[Run parameters]</b>, uno por línea. Vuelve a guardar.',
      start:
        'En su página <b>Información</b>, pulsa <b>Iniciar</b>. Activa <b>Iniciar en el arranque</b> y <b>Vigilancia</b>.',
    },
    file: 'Guarda el código de conexión como archivo.',
    bring: {
      docker:
        'Lleva el archivo a la máquina donde se ejecuta Docker. Abre allí un terminal, en la misma carpeta que el archivo.',
      compose:
        'Lleva el archivo a la máquina donde se ejecuta Docker, a una carpeta nueva. Abre un terminal en esa carpeta.',
      linux:
        'Lleva el archivo a la máquina Linux. Abre allí un terminal, en la misma carpeta que el archivo.',
      mac: 'Lleva el archivo al Mac. Abre allí <b>Terminal</b>, en la misma carpeta que el archivo. Un Mac que ya ejecuta cloudflared se deja como está: elige otra máquina.',
    },
    run: 'Pega esto en el terminal y pulsa <b>Enter</b>. Tras un reinicio, vuelve a iniciarse por su cuenta.',
    install: {
      linux:
        'Ve a la máquina Linux de casa e instala <page>cloudflared</page>. Necesitas la versión 2025.4.0 o posterior.',
      windows: 'En el PC con Windows, abre <b>Terminal</b> e instala cloudflared con esto:',
      mac: 'En el Mac, abre <b>Terminal</b> e instala cloudflared con esto:',
    },
    composeFile: 'Pon esto a su lado, en un archivo llamado <b>compose.yaml</b>.',
    windows: {
      copy: 'Copia el comando.',
      paste:
        'Abre <b>[Terminal (Admin)]</b>, pégalo y pulsa <b>Enter</b>. Tras un reinicio, vuelve a iniciarse por su cuenta. Un PC que ya ejecuta cloudflared se deja como está: elige otra máquina.',
    },
    settings: 'Pega también esto. Hace que el conector salga a internet como elegiste, y lo reinicia.',
    runAgain: {
      app: 'Abre la página <b>Configuración</b> de la aplicación y muestra los ajustes opcionales. En <b>[Run parameters]</b>, sustituye por estos los que empiecen igual. Sin una línea para <b>--protocol</b>, elige por su cuenta. Guarda y reinicia la aplicación.',
      terminal:
        'Abre un terminal en esa máquina, pega esto y pulsa <b>Enter</b>. El código se queda donde está. Las conexiones en vivo se cortan un momento.',
      composeLine:
        'En el archivo <b>compose.yaml</b> de esa máquina, sustituye la línea que empieza por <b>command</b> por esta.',
      composeUp: 'Abre un terminal en su carpeta, pega esto y pulsa <b>Enter</b>.',
      mac: 'Abre <b>Terminal</b> en ese Mac, pega esto y pulsa <b>Enter</b>. Los ajustes que no son de Latchkey se quedan como están.',
      windows:
        'Abre <b>[Terminal (Admin)]</b> en ese PC, pega esto y pulsa <b>Enter</b>. Los ajustes que no son de Latchkey se quedan como están.',
    },
  },
  trust: {
    logIn: {
      title: 'Que lo haga Latchkey',
      why: 'Inicia sesión, y Latchkey ve qué dirección rechazó Home Assistant y hace que confíe en ella.',
      go: 'Iniciar sesión',
    },
    refused: {
      asking: 'Preguntando a Home Assistant qué rechazó',
      askingUsually: 'Suele tardar uno o dos segundos.',
      list: 'Rechazado por Home Assistant',
      title: 'Home Assistant rechazó {address}',
      detail: 'Confía en ella solo si tu conector se ejecuta allí.',
      trust: 'Confiar en {address}',
      none: 'El registro de Home Assistant no muestra ningún rechazo.',
      noneWhy: 'Puede que se haya vaciado. Espera a que vuelva a rechazar algo y mira de nuevo.',
      lookAgain: 'Mirar de nuevo',
      plan: 'Ves el plan antes de que cambie nada. Home Assistant se reinicia una vez.',
    },
    planned: {
      title: 'Latchkey puede ajustarlo',
      why: 'El plan hace que Home Assistant confíe en {networks}, donde se ejecuta su conector. Se reinicia una vez.',
      go: 'Ver el plan',
    },
    byHand: 'Hacerlo a mano',
    settings: {
      open: 'En Home Assistant, abre <page>Configuración, Sistema, Red</page> y allí <b>Servidor HTTP</b>.',
      add: 'Activa <b>Confiar en X-Forwarded-For</b> y añade esto como proxy de confianza:',
      save: 'Guarda. Home Assistant se reinicia. Después confirma antes de cinco minutos, o deshace el cambio.',
    },
    file: {
      title: 'Escribirlo en un archivo',
      why: 'Home Assistant {version} guarda esto en un archivo. A partir de la versión 2026.8, Latchkey puede hacerlo por ti.',
      older: 'Mi Home Assistant es anterior a 2026.8',
      orUpdate: 'O actualiza Home Assistant',
      theirs:
        'Sustituye {address} por la dirección de esa máquina. El registro de Home Assistant la nombra: busca “untrusted proxy”.',
      whyUnknown: 'Antes de la versión 2026.8, Home Assistant guarda esto en un archivo.',
      open: 'Abre el archivo <b>configuration.yaml</b>, por ejemplo con la aplicación <b>File editor</b>. Está en la carpeta <b>config</b>.',
      add: 'Pon esto al final. Si ya hay una línea <b>http:</b>, añade solo las líneas que van debajo.',
      restart:
        'Abre <b>Configuración</b>, <b>Herramientas</b>, <b>YAML</b>, pulsa <b>Verificar configuración</b> y después <b>Reiniciar</b>.',
      check: 'Comprobar ahora',
      checking: 'Latchkey también comprueba por su cuenta, al menos cada diez segundos.',
    },
    machine: {
      label: '¿Dónde se ejecuta el conector?',
      same: 'En la máquina de Home Assistant',
      another: 'En otra máquina',
      anotherWhy:
        'Añade la dirección de esa máquina, por ejemplo 192.168.1.20. El registro de Home Assistant la nombra: busca allí “untrusted proxy”.',
    },
  },
  heading: 'Conecta tu casa',
  lead: 'Un pequeño programa en casa, el conector, sujeta el otro extremo del camino privado. Solo se conecta hacia fuera: no se abre ningún puerto.',
  where: '¿Dónde se ejecuta el conector?',
  repository: 'https://github.com/homeassistant-apps/repository',
  code: 'Código de conexión',
  command: 'Comando con el código de conexión',
  hiddenHere: 'Es un secreto, así que esta ventana no lo ve nunca.',
  noSecret: 'El comando no contiene ningún secreto. Lee el archivo.',
  copy: 'Copiar',
  copying: 'Copiando',
  copied: 'Copiado por un minuto. Pégalo ahora',
  copyCommand: 'Copiar el comando',
  copyText: 'Copiar el texto',
  file: {
    save: 'Guardar el archivo',
    instead: 'Guardar como archivo',
    open: {
      'home-assistant-app': 'Ábrelo, copia lo que contiene y bórralo después.',
      windows:
        'Ábrelo. El comando es cloudflared.exe service install, un espacio y después lo que contiene. Borra el archivo cuando termines.',
    },
    saving: 'Guardando',
    again: 'Guardarlo de nuevo',
    saved: 'Guardado como {fileName}.',
    browser: 'Tu navegador guarda {fileName}.',
    secret: 'Quien lo tenga puede hacerse pasar por tu casa. Al final, el comando lo quita de ahí.',
    secretCompose: 'Quien lo tenga puede hacerse pasar por tu casa. Tiene que quedarse junto a compose.yaml.',
  },
  status: {
    title: 'El camino privado',
    inactive: 'Esperando a tu casa',
    inactiveDetail: 'Latchkey comprueba cada pocos segundos. Puedes dejar esto abierto.',
    healthy: 'El camino privado funciona',
    healthyDetail: '{name}',
    degraded: 'Conectado en parte',
    degradedDetail: 'Algunas de sus líneas aún no funcionan. Suele arreglarse en un minuto.',
    down: 'El camino funcionaba, pero ahora está caído',
    downDetail: 'El conector de casa se ha detenido, o tu casa no tiene conexión. Inícialo de nuevo.',
    none: 'Aún no hay camino privado',
    noneDetail: 'Se crea al construir.',
    asking: 'Preguntando a Cloudflare por el camino',
    askingUsually: 'Suele tardar uno o dos segundos.',
    lost: 'Latchkey no puede ver el camino en este momento. Esto es lo último que vio.',
    home: {
      later: 'Home Assistant responde a través de él',
      laterDetail: 'Se prueba en cuanto el camino funcione.',
      trying: 'Intentando entrar por el camino',
      tryingDetail: 'Con una de tus llaves, desde fuera.',
      usually: 'Suele tardar menos de un minuto.',
      noKey: 'No se prueba desde aquí',
      noKeyDetail:
        'Este equipo no tiene ninguna llave de esta casa. Continúa, y pruébalo en un dispositivo que tenga una.',
      connected: 'Tu casa está conectada',
      connectedDetail: 'Home Assistant responde a través del camino.',
      refuses: 'Home Assistant rechaza el camino',
      refusesDetail: 'Primero hay que decirle que confíe en el camino.',
      wrong: 'Home Assistant aún no responde',
    },
  },
  app: {
    title: 'Home Assistant ejecuta el conector',
    why: 'Se inicia por su cuenta. Si en dos minutos no pasa nada, mira el plan: Latchkey lo arregla.',
    plan: 'Ver el plan otra vez',
    unseen: 'Latchkey no puede ver el conector',
    unseenWhy:
      'Lo ejecuta Home Assistant, y Latchkey no ha iniciado sesión allí. Inicia sesión y mira el plan: le da su código al conector.',
    logIn: 'Iniciar sesión',
    byHand: 'Mostrar cómo hacerlo a mano',
  },
  http2: {
    label: 'Cómo sale el conector a internet',
    title: 'Usar HTTP/2',
    why: 'Solo si se pierden actualizaciones en vivo, o si la red bloquea UDP. Si no, el conector elige por su cuenta.',
  },
  callOut: {
    open: 'Cómo sale el conector a internet',
    heading: 'Cómo sale el conector a internet',
    lead: 'El conector encuentra por su cuenta el camino a Cloudflare. Cambia esto solo si se pierden actualizaciones en vivo, o si no puede salir.',
    plan: 'Ver el plan',
    logInFirst: 'Iniciar sesión y ver el plan',
    done: 'Listo',
    factPlan: 'Nada cambia hasta que apruebes el plan',
    factCommand: 'Nada cambia hasta que lo ejecutes allí',
    byPlan:
      'El plan muestra qué cambia en la aplicación Cloudflared, y por qué. Lo que no elijas se queda como lo tiene la aplicación.',
    back: 'Para deshacer una elección, elige la otra y haz lo mismo de nuevo.',
    seen: {
      label: 'Cómo sale ahora a internet',
      asking: 'Preguntando a Cloudflare y a Home Assistant',
      again: 'Mirar de nuevo',
      logIn: 'Iniciar sesión en Home Assistant',
      none: 'Ahora no hay ningún conector conectado.',
      log: 'Su registro dice: por {transports}, mediante {addresses}.',
      unseen:
        'Latchkey no puede ver cómo sale a internet. Te lo dice su registro en esa máquina, en “Registered tunnel connection”.',
      unseenApp:
        'Latchkey no puede ver cómo sale a internet. Cuando inicies sesión, lo leerá en el registro de la aplicación.',
      started:
        '{count, plural, =1 {Se inició el {when}.} one {{count} conector está conectado, y el más nuevo se inició el {when}.} other {{count} conectores están conectados, y el más nuevo se inició el {when}.}}',
      over: { quic: 'QUIC', http2: 'HTTP/2' },
      by: { ipv4: 'IPv4', ipv6: 'IPv6' },
    },
    transport: {
      label: 'Qué protocolo',
      auto: {
        title: 'Dejar que elija',
        detail: 'QUIC, que suele ser más rápido. HTTP/2 donde QUIC no puede salir.',
      },
      http2: {
        title: 'Solo HTTP/2',
        detail: 'Si se pierden actualizaciones en vivo, o si la red bloquea UDP.',
      },
    },
    addresses: {
      label: 'Qué direcciones',
      auto: { title: 'IPv4 o IPv6', detail: 'Lo que funcione. También para una casa que solo tiene IPv6.' },
      ipv4: { title: 'Solo IPv4', detail: 'Si tu casa tiene IPv6, pero no funciona.' },
      ipv6: { title: 'Solo IPv6', detail: 'Si tu casa tiene IPv4, pero no funciona.' },
    },
  },
  slow: {
    usually: 'Suele tardar menos de un minuto después del inicio.',
    'home-assistant-app':
      'Si no pasa nada, abre la página Registro de la aplicación. Una línea con “ERR” o “FATAL” dice por qué. Si no hay ninguna, lo dice una de las últimas líneas. A menudo falta una parte del código.',
    docker:
      'Si no pasa nada, ejecuta docker logs latchkey-cloudflared. Una línea con “ERR” dice por qué. Si no hay ninguna, lo dice la última línea.',
    compose:
      'Si no pasa nada, ejecuta docker compose logs. Una línea con “ERR” dice por qué. Si no hay ninguna, lo dice la última línea.',
    linux: 'Si no pasa nada, ejecuta systemctl status latchkey-cloudflared. Tiene que decir active.',
    windows: 'Si no pasa nada, abre Servicios. Cloudflared agent tiene que figurar como en ejecución.',
    mac: 'Si no pasa nada, abre el archivo /Library/Logs/com.cloudflare.cloudflared.err.log. Una línea con “ERR” dice por qué. Si no hay ninguna, lo dice la última línea.',
    firewall: 'Un firewall estricto tiene que dejarlo salir por el puerto 7844.',
  },
  practice: {
    title: {
      connector: 'En el modo de práctica no hay conector que iniciar',
      file: 'En el modo de práctica no hay archivo que escribir',
    },
    why: 'Latchkey puede hacer el papel de la casa.',
    play: 'Que Latchkey haga el papel de la casa',
    playing: 'Haciendo el papel',
  },
  linkFails: 'El enlace no se abre',
  again: 'Mostrar los pasos de nuevo',
  forReal: 'Mostrar lo que harías de verdad',
  build: 'Ir a Revisar y construir',
  technical: 'Nombre técnico: cloudflared, el conector de un túnel de Cloudflare.',
  fact: {
    waiting: 'Se abrirá cuando tu casa esté conectada',
    connected: 'Siguiente: probar todas las cerraduras desde fuera',
    refused: 'El camino funciona, pero Home Assistant todavía lo rechaza',
  },
};
