import type { homeProblems as english } from '../../en/problems/home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const homeProblems: WordsOf<typeof english> = {
  HOME_ADDRESS_MANGLED: {
    what: 'Esta no es una dirección que se pueda abrir.',
    why: 'Falta una parte, o hay un carácter equivocado.',
    next: 'Escríbela como la muestra tu navegador, por ejemplo http://homeassistant.local:8123.',
  },
  HOME_UNREACHABLE: {
    what: 'En esta dirección no responde nada.',
    why: 'Puede que tu casa esté apagada, o que este equipo esté en otra red.',
    next: 'Abre la dirección en el navegador de este equipo. Si allí funciona, cópiala de allí.',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: 'Allí responde algo, pero no es Home Assistant.',
    why: 'Puede que sea tu router u otro dispositivo. A menudo falta la parte que va después de los dos puntos.',
    next: 'Añade el puerto, por ejemplo :8123, y vuelve a intentarlo.',
  },
  HOME_BANNED: {
    what: 'Home Assistant ha bloqueado este equipo.',
    why: 'Lo hace tras varios inicios de sesión fallidos desde una misma dirección, y entonces responde “403: Forbidden”. Es tu casa, y está encendida.',
    next: 'Usa un dispositivo que todavía entre. Abre ip_bans.yaml en la carpeta de configuración, por ejemplo con la aplicación File editor. Borra allí la dirección de este equipo, reinicia Home Assistant y mira de nuevo.',
  },
  HOME_INSTALLING: {
    what: 'Home Assistant todavía se está instalando allí.',
    why: 'Uno nuevo descarga primero lo que le falta. A menudo tarda 20 minutos, a veces una hora.',
    next: 'Espera hasta que su propia página te pida crear una cuenta. Después mira de nuevo.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'En este Home Assistant nadie tiene cuenta todavía.',
    why: 'Es nuevo y espera a su primer usuario.',
    next: 'Abre su dirección en tu navegador y crea allí tu cuenta. Después mira de nuevo.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'Esta casa muestra un certificado que nadie avala.',
    why: 'Puede que lo haya hecho ella misma, o que muestre uno distinto al de antes. También podría hacerlo otra persona.',
    next: 'Ve a “Tu casa” y compara su huella digital. No se envió nada secreto.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey no ha iniciado sesión en tu Home Assistant.',
    why: 'Una sesión dura solo lo que dura el trabajo. Termina cuando se cierra Latchkey.',
    next: 'Ve a “Tu casa” e inicia sesión de nuevo.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant no aceptó el inicio de sesión.',
    why: 'Puede que la sesión se haya cerrado allí, o que el token se haya borrado.',
    next: 'Inicia sesión de nuevo, o crea un token nuevo.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'La página de inicio de sesión esperó demasiado.',
    why: 'Por tu seguridad, solo permanece abierta un tiempo.',
    next: 'Abre una nueva e inicia sesión en ella.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'Esto no parece un token de Home Assistant.',
    why: 'Puede que falte una parte, o que se haya copiado algo más con él.',
    next: 'Crea un token nuevo y cópialo entero. Home Assistant muestra cada uno solo una vez.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'No eres administrador de este Home Assistant.',
    why: 'Solo un administrador puede instalar allí aplicaciones y cambiar su red.',
    next: 'Inicia sesión como administrador, o sigue sin iniciar sesión. Entonces Latchkey te muestra cada paso.',
  },
  HOME_SILENT: {
    what: 'Home Assistant ya no responde.',
    why: 'Puede que se esté iniciando de nuevo, o que este equipo esté ahora en otra red.',
    next: 'Espera un minuto y vuelve a intentarlo. No se ha perdido nada.',
  },
  HOME_REFUSED: {
    what: 'Home Assistant no aceptó esto.',
    why: 'En los detalles está su propio motivo.',
    next: 'Lee abajo los detalles técnicos y vuelve a intentarlo.',
  },
  HOME_BUSY: {
    what: 'Home Assistant está ocupado ahora mismo.',
    why: 'Todavía se está iniciando, o está ocupado con una copia de seguridad o una actualización.',
    next: 'Espera unos minutos y vuelve a intentarlo.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey no entiende la respuesta de Home Assistant.',
    why: 'Puede que Home Assistant haya cambiado algo que esta versión no conoce.',
    next: 'Busca una versión más nueva de Latchkey, o sigue sin iniciar sesión.',
  },
  HOME_OFFLINE: {
    what: 'Tu Home Assistant no puede llegar a internet.',
    why: 'De ahí obtiene el conector, y el conector se conecta a Cloudflare. Ni siquiera funciona buscar un nombre.',
    next: 'Comprueba que tiene conexión. Lo muestra su propia página de actualizaciones. Después vuelve a intentarlo.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'Un archivo de tu Home Assistant tiene un error.',
    why: 'Con ese error, Home Assistant no volvería a iniciarse, así que Latchkey no lo reinició.',
    next: 'En Home Assistant, abre Configuración, Herramientas y pulsa Verificar configuración. Corrige lo que nombre y vuelve a intentarlo.',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare no acepta el código del conector.',
    why: 'El camino privado se hizo de nuevo, o su código ha cambiado desde entonces.',
    next: 'Vuelve a intentarlo. Latchkey da al conector el código actual.',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: 'El conector no puede leer su código.',
    why: 'Falta una parte, o se puso algo alrededor, como unas comillas.',
    next: 'Vuelve a intentarlo. Latchkey da al conector el código entero.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'El conector no puede llegar a Cloudflare por IPv4.',
    why: 'Su máquina parece tener solo IPv6, pero el conector probó con IPv4.',
    next: 'Deja que el conector use IPv4 o IPv6, lo que funcione. En “Conecta tu casa” está en “Cómo sale el conector a internet”.',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'El reloj de la máquina de casa parece ir mal.',
    why: 'El conector se ejecuta allí. A la hora que marca su máquina, el certificado de Cloudflare no es válido.',
    next: 'Ajusta allí la fecha y la hora, o espera a que las haya obtenido. Después vuelve a intentarlo.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Algo entre el conector y Cloudflare quiere leer lo que se envía.',
    why: 'Un firewall o un antivirus muestra al conector su propio certificado. El conector no lo acepta.',
    next: 'Exime de esa inspección las conexiones al puerto 7844, para la máquina donde se ejecuta el conector. Después vuelve a intentarlo.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Algo impide que el conector salga a internet.',
    why: 'Se conecta a Cloudflare por el puerto 7844. Un firewall o un router estricto bloquea ese puerto.',
    next: 'Permite en tu router conexiones salientes al puerto 7844, tanto TCP como UDP. Después vuelve a intentarlo.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'El conector no puede salir por QUIC.',
    why: 'Se le dijo que usara solo QUIC, y algo entre él y Cloudflare lo bloquea. HTTP/2 sí saldría.',
    next: 'Deja que el conector use HTTP/2. En “Conecta tu casa” está en “Cómo sale el conector a internet”.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'El conector no se inició.',
    why: 'La aplicación se detuvo por su cuenta. Sus últimas líneas están en los detalles.',
    next: 'Vuelve a intentarlo. Si sigue pasando, abre en Home Assistant la página Registro de la aplicación.',
  },
  VISIT_STOPPED: {
    what: 'Desde fuera, nadie llega hasta Home Assistant.',
    why: 'Latchkey lo probó antes del último cambio allí, así que Home Assistant no se reinició.',
    next: 'Resuelve esto primero y vuelve a intentarlo.',
  },
  VISIT_NEEDS_KEY: {
    what: 'Ninguna llave de este equipo abre tu casa.',
    why: 'Latchkey solo confirma su último cambio en Home Assistant después de entrar con una llave. Por eso no se reinició Home Assistant.',
    next: 'Ve a tus dispositivos y añade este equipo, o renueva una llave. Las llaves nuevas se hacen aquí. Después vuelve a intentarlo.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'Latchkey no pudo entrar desde fuera, así que el cambio no está confirmado.',
    why: 'No se ha roto nada. Home Assistant lo deshace por su cuenta antes de cinco minutos y se reinicia.',
    next: 'Averigua qué dejó fuera a Latchkey, espera esos minutos y vuelve a intentarlo.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant deshizo el cambio.',
    why: 'No se confirmó antes de cinco minutos, así que todo está como estaba.',
    next: 'Vuelve a intentarlo. No se cambió nada más.',
  },
};
