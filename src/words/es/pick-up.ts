import type { pickUp as english } from '../en/pick-up.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const pickUp: WordsOf<typeof english> = {
  practice: 'Práctica',
  practiceMeans: 'Nada de lo que hay aquí es real.',
  open: {
    heading: 'La llave para {device}',
    lead: 'Viene directamente de tu equipo, protegida con seis palabras cortas. El equipo las muestra. Este dispositivo las pide una vez.',
    leadForIphone:
      'Viene directamente de tu equipo, protegida con seis palabras cortas. El equipo las muestra. Si usas tanto la app como Safari, recoge las dos.',
    mustAsk: {
      iphone:
        'Tu iPhone o iPad tiene que pedir las seis palabras. Si no las pide, cancela. Cancela también si el perfil nombra una VPN, un certificado raíz o gestión remota.',
      android:
        'Tu dispositivo tiene que pedir las seis palabras. Si no las pide, o si avisa de un certificado de CA, cancela.',
      other:
        'Tu dispositivo tiene que pedir las seis palabras. Si no las pide, cancela: el archivo no es de tu equipo.',
    },
    afterwards: 'Paso a paso',
    guide: 'Cada paso con imágenes',
    guideFor: 'Con imágenes: {purpose}',
    left: '{fetches, plural, one {Este enlace sirve una vez más, hasta las {until}.} other {Este enlace sirve {fetches} veces más, hasta las {until}.}}',
    taken: 'Ya se ha recogido un archivo.',
  },
  offers: {
    app: {
      heading: 'Para la app de Home Assistant',
      about: 'Un archivo que pide la app. Necesita iOS 17 y la app 2026.8 o posterior.',
      button: 'Guardar el archivo para la app',
      steps: [
        'Toca el botón de arriba. Cuando Safari pregunte, toca **Descargar**: el archivo va a **Archivos**.',
        'Abre la app de Home Assistant e introduce la dirección de tu casa. Dice **Client Certificate Required**. ¿Ya está configurada? Ve a **Configuración › Aplicación Companion**, tu servidor, **Client Certificate**, **Import Certificate**.',
        'Toca **Select Certificate File** y elige el archivo en **Descargas**.',
        'Escribe las seis palabras en minúsculas, con guiones entre ellas. Toca **Import**.',
        'Inicia sesión como lo haces en casa.',
      ],
    },
    safari: {
      heading: 'Para Safari',
      about: 'Un perfil que instalas en Ajustes (o Configuración).',
      button: 'Obtener la llave para Safari',
      steps: [
        'Toca el botón de arriba. Cuando Safari pregunte, toca **Permitir**.',
        'Abre **Ajustes** (o Configuración) y toca **Perfil descargado** cerca del principio. A los 8 minutos desaparece.',
        'Toca **Instalar** e introduce el código que desbloquea este dispositivo.',
        'Dice que no está firmado: es lo esperado en un archivo de tu propio equipo. Toca **Instalar** otra vez.',
        'Cuando pida la contraseña, escribe las seis palabras en minúsculas, con guiones entre ellas. Toca **Siguiente** y **OK**.',
        'En Safari, ve a la dirección de tu casa y elige esta llave cuando pregunte.',
      ],
    },
    watchByAndroid: {
      heading: 'Para el reloj, mediante este teléfono',
      about: 'La app de Home Assistant de aquí da la llave al reloj mientras se configura el reloj.',
      button: 'Guardar el archivo de llave',
      steps: [
        'Toca el botón de arriba, y conserva el archivo si el navegador avisa.',
        'Abre la app de Home Assistant en el reloj. Te envía a este teléfono: sigue aquí.',
        'Introduce la dirección de tu casa. Donde pida un certificado de cliente, elige el archivo en **Descargas**.',
        'Escribe las seis palabras en minúsculas, con guiones entre ellas.',
        'Inicia sesión como lo haces en casa.',
      ],
    },
    android: {
      heading: 'Pon la llave en este dispositivo',
      about:
        'Una sola llave para Chrome y la app de Home Assistant. Tu dispositivo necesita antes un bloqueo de pantalla.',
      button: 'Guardar el archivo de llave',
      steps: [
        'Toca el botón de arriba. Si el navegador avisa del archivo, consérvalo. Después ábrelo.',
        '¿No se abre nada? Busca en los ajustes **Instalar un certificado**, elige **Certificado de usuario de VPN y aplicaciones** y después el archivo en **Descargas**.',
        'Escribe las seis palabras en minúsculas, con guiones entre ellas. Toca **Aceptar**.',
        'Si pregunta para qué es la llave, elige **Certificado de usuario de VPN y aplicaciones**. No **Certificado AC**: eso es otra cosa.',
        'Deja el nombre que propone y toca **Aceptar**.',
        'Abre la dirección de tu casa, en Chrome o en la app de Home Assistant. Elige esta llave cuando pregunte.',
      ],
    },
    windows: {
      heading: 'Pon la llave en este equipo',
      about: 'Una sola llave para Chrome y Edge. Firefox normalmente también la encuentra.',
      button: 'Guardar el archivo de llave',
      steps: [
        'Abre el archivo. Deja **Usuario actual** y pulsa **Siguiente** hasta que pida la contraseña.',
        'Escribe las seis palabras en minúsculas, con guiones entre ellas. Deja las casillas como están y pulsa **Siguiente**, después **Finalizar**.',
        'Cierra el navegador, ábrelo de nuevo y ve a la dirección de tu casa. Elige esta llave cuando pregunte.',
      ],
    },
    mac: {
      heading: 'Pon la llave en este Mac',
      about: 'Una sola llave para Safari y Chrome. Firefox normalmente también la encuentra.',
      button: 'Guardar el archivo de llave',
      steps: [
        'Abre el archivo y elige el llavero **inicio de sesión**.',
        'Escribe las seis palabras en minúsculas, con guiones entre ellas.',
        'Ve a la dirección de tu casa y elige esta llave. Tu Mac pregunta una vez: escribe su contraseña y pulsa **Permitir siempre**.',
      ],
    },
    linux: {
      heading: 'Pon la llave en este equipo',
      about: 'Cada navegador tiene sus propias llaves.',
      button: 'Guardar el archivo de llave',
      steps: [
        'En Chrome o Chromium abre **chrome://certificate-manager**, después **Tus certificados** y **Ver certificados importados desde Linux**.',
        'En Firefox abre **Ajustes › Privacidad & Seguridad › Administrar certificados**, después **Sus certificados**.',
        'Elige **Importar**, después el archivo, y escribe las seis palabras en minúsculas, con guiones entre ellas.',
        'Ve a la dirección de tu casa y elige esta llave cuando pregunte.',
      ],
    },
    chromebook: {
      heading: 'Pon la llave en este Chromebook',
      about: 'Una sola llave para Chrome.',
      button: 'Guardar el archivo de llave',
      steps: [
        'Abre **chrome://certificate-manager**, después **Tus certificados**.',
        'Elige **Importar**, después el archivo.',
        'Escribe las seis palabras en minúsculas, con guiones entre ellas.',
        'Ve a la dirección de tu casa y elige esta llave cuando pregunte.',
      ],
    },
    unknown: {
      heading: 'Guardar el archivo de llave',
      about: 'No pudimos saber qué dispositivo es este. Elígelo arriba para ver qué viene después.',
      button: 'Guardar el archivo de llave',
      steps: [
        'Instala el archivo. Cuando pida una contraseña, escribe las seis palabras en minúsculas, con guiones entre ellas.',
      ],
    },
  },
  appleWatch: {
    lead: 'En un iPhone no hay nada que recoger para un reloj.',
    heading: 'Un Apple Watch no necesita archivo',
    about:
      'Usa la llave de su iPhone, y la app de Home Assistant se la pasa. Necesita la app 2026.8 o posterior en los dos.',
    steps: [
      '¿Este iPhone aún no tiene llave? En el equipo, elige el iPhone y recoge su propia llave con su propio código.',
      'Abre aquí la app de Home Assistant y déjala abierta un momento, con el reloj cerca.',
      'Un reloj con Wear OS es distinto: escanea el código con su teléfono Android.',
    ],
  },
  guides: { browser: 'navegador', firefox: 'Firefox', 'home-assistant-app': 'app de Home Assistant' },
  elsewhere: {
    safari: {
      heading: 'Abre esta página en Safari',
      about: 'Solo Safari puede pasar la llave a tu iPhone o iPad. Estás en otro navegador o app.',
      steps: [
        'Mantén pulsada la dirección de abajo y toca **Copiar**.',
        'Abre **Safari** y pégala en la barra de direcciones.',
      ],
    },
    browser: {
      heading: 'Abre esta página en tu navegador',
      about: 'La estás viendo dentro de otra app, que quizá no pueda guardar el archivo.',
      steps: [
        'Abre el menú de esta app y haz que abra esta página en Chrome o en tu navegador.',
        'O mantén pulsada la dirección de abajo, cópiala y pégala en Chrome.',
      ],
    },
    address: 'Dirección de esta página',
    anyway: 'Continuar aquí de todos modos',
  },
  device: {
    ask: '¿Qué dispositivo es este?',
    wrong: '¿No es el dispositivo correcto?',
    names: {
      iphone: 'iPhone o iPad',
      android: 'Android',
      windows: 'Windows',
      mac: 'Mac',
      linux: 'Linux',
      chromebook: 'Chromebook',
    },
  },
  notSecure: {
    ask: '¿Por qué dice el navegador “No seguro”?',
    answer:
      'Esta página viene de tu propio equipo por tu propia red, y los navegadores no pueden comprobarlo. Por eso la llave está protegida, y sus seis palabras se quedan en la pantalla del equipo.',
  },
  notes: {
    again: 'Ya has pulsado ese botón. Si no llegó ningún archivo, púlsalo otra vez.',
    failed:
      'No se pudo preparar la llave. Pulsa el botón otra vez. Si no sirve, crea un código nuevo en el equipo.',
  },
  over: {
    fetched: {
      heading: 'Este enlace está agotado',
      about: 'Se recogió un archivo tres veces, y un enlace no permite más.',
    },
    expired: { heading: 'Este enlace ha caducado', about: 'Un enlace dura diez minutos.' },
    cancelled: { heading: 'Este enlace está cerrado', about: 'Se cerró en el equipo.' },
  },
  overNext: '¿Necesitas la llave otra vez? Crea un código nuevo en el equipo y escanéalo.',
  back: 'Volver a la llave',
};
