import type { checkLocks as english } from '../en/check-locks.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const checkLocks: WordsOf<typeof english> = {
  instead: {
    answered: 'Tu casa respondió donde no debía.',
    upgraded: 'Se abrió una conexión en vivo donde no debía.',
    blocked: 'Cloudflare rechazó esta llave. O la cerradura aún no la conoce, o se desactivó.',
    redirected: 'La solicitud volvió a la misma dirección.',
    resolved: 'El nombre ya se conoce, pero se esperaba más.',
  },
  next: {
    answered: 'Mira el plan de nuevo y construye lo que falta.',
    upgraded: 'Mira el plan de nuevo y construye lo que falta.',
    blocked: 'Espera un minuto y vuelve a intentarlo. Si sigue fallando, mira el plan otra vez.',
    redirected: 'En “Protección adicional” del plan, activa “Cifrar todo el trayecto”.',
    resolved: 'Vuelve a intentarlo en un minuto.',
    'not-resolved': 'Espera unos minutos y vuelve a intentarlo.',
    'resolves-elsewhere': 'Mira los registros DNS de tu dominio en Cloudflare, o elige otra dirección.',
    'name-unreliable':
      'Donde pagas el dominio, busca DNSSEC y quita el registro DS antiguo, o desactiva DNSSEC. Después espera una hora.',
    'resolver-blocked':
      'Prueba desde otra red. Si aquí hay un filtro como Pi-hole, deja pasar cloudflare-dns.com o dns.google.',
    'no-connection': 'Comprueba que en este equipo se abre una página web, y vuelve a intentarlo.',
    'edge-unreachable':
      'Prueba desde otra red, como el punto de acceso de un teléfono. Si allí funciona, tu proveedor o un firewall bloquea Cloudflare.',
    'no-certificate':
      'En el panel de Cloudflare, abre [SSL/TLS], [Edge Certificates]. [Universal SSL] tiene que estar activado. Un certificado nuevo puede tardar hasta un día.',
    'connection-inspected': 'Prueba desde otra red, o dile a tu antivirus que no toque esta dirección.',
    'clock-wrong': 'Ajusta la fecha y la hora de este equipo y vuelve a intentarlo.',
    'tls-failed':
      'Vuelve a intentarlo desde otra red. Si sigue fallando, mira [SSL/TLS] en el panel de Cloudflare.',
    challenged:
      'En el panel de Cloudflare, desactiva [Bot Fight Mode] y los desafíos para esta dirección. Después vuelve a intentarlo.',
    'refused-at-edge':
      'En el panel de Cloudflare, abre [Security]. Mira [IP Access rules] y [Browser Integrity Check], y deja pasar esta dirección.',
    'rate-limited':
      'Espera diez minutos y vuelve a intentarlo. Si sigue fallando, mira [Rate limiting rules] en el panel de Cloudflare.',
    'access-in-front':
      'En el panel de Cloudflare, abre [Zero Trust], [Access], [Applications]. Borra la aplicación para esta dirección, o dale una política con la acción [Bypass] para todos. La cerradura se queda.',
    'worker-in-front':
      'En el panel de Cloudflare, abre [Workers Routes] de tu dominio y quita esta dirección.',
    'sent-elsewhere':
      'En el panel de Cloudflare, abre [Rules] y mira [Redirect Rules], [Bulk Redirects] y [Page Rules]. Una de ellas atrapa esta dirección.',
    'redirect-loop': 'En “Protección adicional” del plan, activa “Cifrar todo el trayecto”.',
    misdirected: 'Vuelve a intentarlo en un minuto. Si sigue fallando, elige otra dirección.',
    'record-refused': 'Mira el plan de nuevo y construye lo que falta.',
    'server-behind':
      'Mira el plan otra vez y construye lo que falta. La dirección tiene que llevar al camino privado.',
    'origin-closed': 'Con túnel, mira el plan otra vez. Sin él, inicia tu proxy inverso.',
    'origin-unreachable': 'Con túnel, mira el plan otra vez. Sin él, abre el puerto en tu router.',
    'origin-not-secure': 'Con túnel, mira el plan otra vez. Sin él, mira tu proxy inverso.',
    'origin-certificate-unknown':
      'Con túnel, mira el plan otra vez. Sin él, mira el certificado de tu proxy inverso.',
    'origin-refuses-edge':
      'Con túnel, mira el plan otra vez. Sin él, guarda de nuevo la carpeta de tu proxy inverso.',
    'tunnel-down': 'Inicia el conector en casa y vuelve a intentarlo.',
    'no-such-service': 'Mira el plan de nuevo y construye lo que falta.',
    'home-silent':
      'Comprueba la dirección de tu casa. Puede que el conector no conozca nombres como homeassistant.local: escribe números, por ejemplo http://192.168.1.10:8123.',
    'home-refuses-proxy': 'Haz que Home Assistant confíe en el camino. “Conecta tu casa” te dice cómo.',
    'home-banned':
      'Abre “¿Por qué no puedo entrar?”. Te dice cómo dejar entrar de nuevo esta dirección. Desde otra red todavía puedes entrar.',
    'home-failed':
      'Abre Home Assistant en casa y mira Configuración, Sistema, Registros. Después vuelve a intentarlo.',
    'socket-refused':
      'Deja que el conector use HTTP/2. En “Conecta tu casa” está en “Cómo sale el conector a internet”.',
    'not-home-assistant': 'Comprueba la dirección de tu casa.',
    'service-answered': 'Mira el plan de nuevo y construye lo que falta.',
    'service-silent':
      'Comprueba que el servicio funciona en casa. En la página de tu casa, comprueba adónde lleva esta dirección.',
    'certificate-of-edge': 'No hay nada que hacer.',
    'certificate-of-origin':
      'En el panel de Cloudflare, abre DNS y cambia este registro a “[Proxied]”. Después vuelve a intentarlo.',
    'origin-refused': 'No hay nada que hacer.',
    'origin-partly-tried': 'No hay nada que hacer.',
    'origin-shut': 'No hay nada que hacer.',
    'origin-silent': 'No hay nada que hacer.',
    open: 'Mira el plan otra vez y construye lo que falta. Hasta entonces, detén el conector en casa.',
    'unexpected-answer':
      'Abre la dirección en un navegador de un dispositivo que tenga una llave. Lo que veas allí, junto con el detalle técnico, dice más.',
  },
  nextWithoutTunnel: {
    'server-behind': 'Comprueba que tu proxy inverso funciona, y mira su registro.',
    'origin-closed': 'Inicia tu proxy inverso, y comprueba que el puerto del router lleva a él.',
    'origin-unreachable':
      'Abre el puerto en tu router. Si está abierto, puede que tu dirección pública haya cambiado. Comprueba qué mantiene el nombre al día.',
    'origin-not-secure':
      'Inicia tu proxy inverso con los archivos de la carpeta, y no dejes que otro programa use su puerto.',
    'origin-certificate-unknown': 'Dale a tu proxy inverso el certificado de la carpeta y reinícialo.',
    'origin-refuses-edge': 'Guarda de nuevo la carpeta de tu proxy inverso, e inicia el proxy con ella.',
    'home-silent':
      'Comprueba que Home Assistant funciona, y que tu proxy inverso tiene su dirección correcta.',
    'home-refuses-proxy':
      'Haz que Home Assistant confíe en tu proxy inverso. “Tu proxy inverso” te dice cómo.',
    'socket-refused': 'Haz que tu proxy inverso transmita WebSockets, como hace el archivo de la carpeta.',
    open: 'Mira el plan otra vez y construye lo que falta. Hasta entonces, cierra el puerto en tu router.',
  },
  insteadWithoutTunnel: {
    'home-silent': 'Tu proxy inverso responde, pero no encuentra Home Assistant.',
    'home-refuses-proxy':
      'Home Assistant rechaza lo que viene de tu proxy inverso. Primero tiene que confiar en el proxy.',
  },
  heading: 'Comprueba todas las cerraduras',
  lead: 'Latchkey llama a la puerta en {address} desde fuera: con una llave, sin ella y con llaves que no deben encajar.',
  list: 'Cerraduras',
  listAt: 'Cerraduras en {address}',
  start: 'Probar todas las cerraduras',
  startFact: 'Solo llama a la puerta. No se cambia nada',
  running: {
    heading: 'Probando todas las cerraduras',
    lead: 'Cada una se prueba desde fuera, como lo haría un desconocido.',
    fact: '{done} de {count} probadas',
    usually:
      'Suele tardar unos segundos. Tras una construcción nueva, puede pasar un minuto hasta que Cloudflare lo sepa en todas partes.',
    again: 'Empezar de nuevo',
    stillSaw: 'Aún no: {saw} Probando de nuevo.',
  },
  passed: {
    heading: 'Todas las cerraduras resisten',
    lead: 'Tus llaves abren {address}, y nadie entró sin llave.',
    fact: 'Siguiente: entregar las llaves',
    onwards: 'Entregar las llaves',
    count:
      '{count, plural, one {{count} cerradura probada, y resiste} other {{count} cerraduras probadas, {count} resisten}}',
    some: 'Cerraduras que resisten: {held} de {count}',
    triedWithoutKeys: 'Sin llave, con la de un desconocido y con una desactivada.',
    tried: 'Con cada llave, sin ella, con la de un desconocido y con una desactivada.',
  },
  besides: {
    heading: 'Todas las cerraduras resisten, pero puede que haya otra entrada',
    lead: 'Latchkey lo intentó, y nadie entró en {address} sin llave. Lo que aparece aquí todavía puede dejar entrar a alguien.',
  },
  unproven: {
    heading: 'Nadie entró sin llave',
    lead: 'Latchkey no pudo probar si tus llaves abren {address}: ninguna de ellas está en este equipo.',
  },
  failed: {
    heading:
      '{count, plural, one {Hay que revisar una cerradura} other {Hay que revisar {count} cerraduras}}',
    lead: 'Esto es lo que vio Latchkey, y qué hacer a continuación.',
    open: {
      heading: 'La puerta no resiste',
      lead: 'Alguien sin una llave válida podría entrar. Ocúpate primero de esto.',
    },
    again: 'Probar de nuevo todas las cerraduras',
    fact: 'No se ha cambiado nada',
    concerns: 'Visto en: {names}',
    to: {
      plan: 'Ver el plan otra vez',
      settings: 'Mostrar los ajustes',
      'find-home': 'Comprobar la dirección de tu casa',
      'choose-address': 'Elegir otra dirección',
      'connect-home': 'Ir a Conecta tu casa',
    },
  },
  before: 'Todas las cerraduras resistieron en la última prueba, el {when}.',
  again: 'Probar de nuevo',
  state: {
    waiting: 'Aún sin probar',
    running: 'Probando',
    passed: 'Como debe ser',
    failed: 'No como debe ser',
  },
  exposed: {
    none: 'Ninguna solicitud sin llave llegó a la casa.',
    some: '{count, plural, one {{count} solicitud sin llave llegó a la casa.} other {{count} solicitudes sin llave llegaron a la casa.}}',
    why: 'El modo de práctica cuenta cada solicitud a la casa simulada.',
  },
  technical: 'Lo que se vio',
  technicalRow: '{name}: {saw}',
  connecting: 'Consultando los últimos resultados',
};
