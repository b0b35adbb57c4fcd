import type { inTheHome as english } from '../../en/trouble/in-the-home.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const inTheHome: WordsOf<typeof english> = {
  'path-down': {
    symptom: 'Cloudflare muestra “error 1033”.',
    cause:
      'Nada sujeta el extremo del camino privado que está en tu casa. Puede que el conector esté detenido, mantenga otro camino o no llegue a Cloudflare.',
    good: 'El conector sujeta el extremo del camino privado que está en tu casa.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Aplicaciones</b> y busca <b>Cloudflared</b>.',
      'Iníciala. Tiene que ser la que tiene tu código de conexión.',
      'Si el conector está en otro equipo, comprueba que está encendido y tiene conexión.',
    ],
  },
  'address-banned': {
    symptom: 'La página solo muestra “403: Forbidden”.',
    cause:
      'Home Assistant ha bloqueado una dirección tras inicios de sesión fallidos. Todos los que están tras esa dirección se quedan fuera, incluso con llave. A menudo un dispositivo tiene aún una sesión antigua.',
    good: 'Home Assistant no ha bloqueado a nadie.',
    steps: [
      'Averigua qué dispositivo sigue probando una sesión antigua, y vuelve a iniciar sesión en él. Si no, seguirá pasando.',
      'Desde otra red todavía entras, por ejemplo con un teléfono que tenga el Wi‑Fi desactivado.',
      'En Home Assistant OS, instala la aplicación <b>File editor</b> en <b>Configuración</b>, <b>Aplicaciones</b>. Abre con ella <b>ip_bans.yaml</b> en la carpeta de configuración. En otros sistemas, abre ese archivo en el equipo donde se ejecuta tu casa.',
      'Borra las líneas de la dirección, y guarda.',
      'Reinicia Home Assistant. Solo entonces lee el archivo.',
    ],
  },
  'others-banned': {
    symptom: 'Puede que otra persona solo vea “403: Forbidden”.',
    cause:
      'Tras inicios de sesión fallidos, Home Assistant ha bloqueado {saw}. Todos los que están tras esa dirección se quedan fuera. Puede ser un desconocido, o la red de alguien de tu familia.',
    good: 'Home Assistant no ha bloqueado a nadie más.',
    steps: [
      'Si no conoces la dirección, déjalo como está.',
      'Si la conoces, busca el dispositivo que sigue probando allí una sesión antigua, y vuelve a iniciar sesión en él.',
      'Después abre <b>ip_bans.yaml</b> en la carpeta de configuración, por ejemplo con la aplicación <b>File editor</b>. Borra las líneas de la dirección.',
      'Reinicia Home Assistant. Solo entonces lee el archivo.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'La página se abre y después dice “No se pudo conectar con Home Assistant”, aunque las actualizaciones en vivo están permitidas.',
    cause:
      'El conector pierde la solicitud de una conexión en vivo. Puede pasar por QUIC, que usa de forma predeterminada.',
    good: 'El conector transmite conexiones en vivo.',
    steps: [
      'Con la aplicación Cloudflared, abre su <b>Configuración</b> y añade <b>--protocol=http2</b> en <b>[Run parameters]</b>.',
      'En otros casos, añade <b>--protocol http2</b> al comando del conector, delante de <b>run</b>.',
      'Reinicia el conector.',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare muestra “502 Bad gateway”, y tu casa tampoco se abre en casa.',
    cause:
      'El camino privado funciona. Home Assistant está apagado o reiniciándose, o este equipo no está en casa.',
    good: 'Home Assistant responde.',
    steps: [
      'Espera unos minutos si se actualizó o se reinició.',
      'Comprueba que el equipo donde se ejecuta tiene corriente, y conexión con tu red.',
      'Abre Home Assistant en casa. Cuando responda allí, mira de nuevo.',
    ],
  },
  'service-silent': {
    symptom: 'Esta dirección muestra “502 Bad gateway”.',
    cause:
      'El camino privado funciona. Lo que pusiste tras esta dirección está apagado, o responde en otro lugar de casa.',
    good: 'Algo responde tras cada una de tus otras direcciones.',
    steps: [
      'Comprueba que lo que hay detrás tiene corriente, y conexión con tu red.',
      'Ábrelo en casa, en el lugar al que lleva la dirección. Lo muestra “Direcciones, y quién puede abrirlas” en “Tu casa”.',
      'Si se ha movido, cambia allí adónde lleva la dirección. Después construye de nuevo.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Tu dirección muestra “400: Bad Request”. En casa todo va bien.',
    cause: 'Home Assistant no confía en el camino privado. Rechaza a todo el que llega por él, incluso a ti.',
    good: 'Home Assistant confía en el camino privado.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Sistema</b>, <b>Red</b>, <b>Servidor HTTP</b>. Activa <b>Confiar en X-Forwarded-For</b> y añade el proxy de confianza que nombra “Conecta tu casa”.',
      'Guarda, y confirma antes de cinco minutos. Antes de la versión 2026.8, esto está en un archivo.',
    ],
  },
  'trust-written-in-file': {
    symptom: 'Está en configuration.yaml, pero todavía ves “400: Bad Request”.',
    cause: 'Desde la versión 2026.8, Home Assistant ya no lee la parte http de ese archivo.',
    good: 'Ningún archivo antiguo estorba.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Sistema</b>, <b>Red</b>, <b>Servidor HTTP</b>. Activa <b>Confiar en X-Forwarded-For</b> y añade el proxy de confianza que nombra “Conecta tu casa”.',
      'Quita la parte <b>http:</b> de configuration.yaml, para que nadie se fíe de ella.',
    ],
  },
  'trust-was-taken-back': {
    symptom: 'Funcionó unos minutos. Después volvió “400: Bad Request”.',
    cause: 'Home Assistant deshace un cambio de su servidor web si nadie lo confirma antes de cinco minutos.',
    good: 'No se deshizo ningún cambio así.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Sistema</b>, <b>Red</b>, <b>Servidor HTTP</b>. Activa <b>Confiar en X-Forwarded-For</b> y añade el proxy de confianza que nombra “Conecta tu casa”.',
      'Guarda y quédate en esa página. Tras el reinicio, pulsa <b>Confirmar</b>.',
    ],
  },
  'wrong-port': {
    symptom: 'Cloudflare muestra “502 Bad gateway”.',
    cause:
      'El camino privado funciona, pero nada responde donde llama. Tu casa escucha en otro puerto, o en otro equipo. Las casas nuevas escuchan en el 80, no en el 8123.',
    good: 'El camino privado encuentra tu casa.',
    steps: [
      'Abre Home Assistant en casa. Si allí tampoco responde, inícialo primero.',
      'Mira allí su dirección. El número tras los dos puntos es el puerto; si no hay, es el 80.',
      'Escribe esta dirección en “¿Dónde está tu casa?”, y construye de nuevo.',
    ],
  },
  'wrong-scheme': {
    symptom: '“502 Bad gateway” desde que Home Assistant recibió su propio certificado.',
    cause: 'Tu casa quiere una conexión cifrada, pero el camino privado usa una sin cifrar. O al revés.',
    good: 'Los dos coinciden en si la conexión va cifrada.',
    steps: [
      'Abre Home Assistant en casa. Mira si su dirección empieza por https o por http.',
      'Escribe esta dirección en “¿Dónde está tu casa?”, y construye de nuevo.',
    ],
  },
  'two-connectors': {
    symptom: 'Tu dirección solo se abre de vez en cuando.',
    cause:
      'Dos conectores sujetan el extremo del camino privado que está en tu casa, y uno de ellos no encuentra tu casa.',
    good: 'Solo un conector sujeta el camino privado.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Aplicaciones</b> y busca todo lo que se llame <b>Cloudflared</b>.',
      'Conserva la que tiene tu código de conexión. Detén y quita cualquier otra.',
      'Si también hay un conector en otro equipo, detenlo allí.',
    ],
  },
  'slow-at-home': {
    symptom: 'En casa va lento, o pide una llave.',
    cause:
      'Tus dispositivos salen a internet y vuelven a entrar. No conocen el camino en casa, o no pueden saber que están allí.',
    good: 'Home Assistant conoce su dirección en casa.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Sistema</b>, <b>Red</b>. Rellena la dirección de <b>Red local</b>. Una con “localhost” o 127 lleva a cada dispositivo hacia sí mismo.',
      'En la app del teléfono, pon la <b>URL interna</b> y el nombre de tu red Wi‑Fi.',
      'Deja que la app use tu ubicación siempre. Sin ella no puede saber que estás en casa.',
    ],
  },
  'external-url-not-set': {
    symptom:
      'Las imágenes de las notificaciones, los textos hablados o los enlaces no llevan a ninguna parte.',
    cause: 'Home Assistant no conoce su dirección desde fuera, así que da otra.',
    good: 'Home Assistant conoce su dirección desde fuera.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Sistema</b>, <b>Red</b>. Rellena <b>https://{address}</b> para <b>Internet</b>.',
    ],
  },
};
