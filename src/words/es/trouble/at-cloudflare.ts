import type { atCloudflare as english } from '../../en/trouble/at-cloudflare.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atCloudflare: WordsOf<typeof english> = {
  'address-gone': {
    symptom: 'No se encuentra la dirección, o se abre allí otra cosa.',
    cause: 'Tu dirección no se conoce, o lleva a otro lugar.',
    good: 'Tu dirección se conoce y lleva a Cloudflare.',
    steps: [
      'Comprueba la dirección que escribiste, letra por letra. Tiene que ser {address}.',
      'Mira el plan de nuevo y construye lo que falta.',
      'Espera unos minutos. Un nombre nuevo tarda un poco en conocerse en todas partes.',
    ],
  },
  'record-written-back': {
    symptom: 'La dirección no abre nada, o abre tu casa sin la cerradura.',
    cause:
      'Un registro en tu dirección lleva directamente a un lugar de internet. Los clientes DDNS escriben esos registros.',
    good: 'No hay ningún registro ajeno en tu dirección.',
    steps: [
      'Detén el cliente DDNS. Búscalo en tu router, en tus servidores y entre las integraciones de Home Assistant (<b>Cloudflare</b>).',
      'En el panel de Cloudflare abre <b>DNS</b>, <b>[Records]</b>, y borra los registros A y AAAA de {address}.',
      'Mira el plan de nuevo y construye lo que falta.',
    ],
  },
  'name-unreliable': {
    symptom: 'El navegador no encuentra esa dirección en ninguna red.',
    cause:
      'El DNSSEC del dominio parece estar roto, así que nadie avala sus nombres. Pasa cuando un dominio se traslada y queda atrás un registro DS antiguo.',
    good: 'Los nombres del dominio son de fiar.',
    steps: [
      'Inicia sesión donde pagas el dominio y busca <b>DNSSEC</b> o <b>DS records</b>.',
      'Borra allí el registro DS antiguo, o desactiva DNSSEC.',
      'Espera una hora y mira de nuevo. Cloudflare puede volver a activar DNSSEC, en <b>DNS</b>, <b>[Settings]</b>.',
    ],
  },
  'person-asked': {
    symptom: 'Cloudflare quiere ver que eres una persona.',
    cause:
      'Cloudflare pregunta a cada visitante antes de que intervenga tu cerradura. Un navegador puede responder, pero la app de Home Assistant no.',
    good: 'Cloudflare no pregunta a los visitantes si son personas.',
    steps: [
      'En el panel de Cloudflare abre tu dominio y después <b>[Security]</b>. Desactiva <b>[Under Attack Mode]</b> y <b>[Bot Fight Mode]</b>.',
      'Busca en <b>[Security rules]</b> una con un desafío, y deja {address} fuera de ella.',
    ],
  },
  'access-in-front': {
    symptom: 'Una página de Cloudflare Access pide un inicio de sesión o un código por correo.',
    cause:
      'Cloudflare Access también protege esta dirección. Un navegador puede responderle. La app de Home Assistant no puede, tenga la llave que tenga.',
    good: 'Delante de tu dirección no hay ningún Cloudflare Access.',
    steps: [
      'En el panel de Cloudflare abre <b>[Zero Trust]</b>, <b>[Access]</b>, <b>[Applications]</b>.',
      'Busca una aplicación para {address}, o para todos los nombres de tu dominio.',
      'Bórrala, o dale una política con la acción <b>[Bypass]</b> para <b>[Everyone]</b>. Tu cerradura se queda.',
    ],
  },
  'worker-in-front': {
    symptom: 'Cloudflare muestra un error entre 1100 y 1199.',
    cause: 'Un Worker, un pequeño programa en Cloudflare, atiende las solicitudes a tu dirección y falla.',
    good: 'Delante de tu dirección no hay ningún Worker que falle.',
    steps: [
      'En el panel de Cloudflare abre tu dominio y después <b>[Workers Routes]</b>.',
      'Borra la ruta que incluye {address}, o saca de ella la dirección.',
    ],
  },
  'sent-elsewhere': {
    symptom: 'La dirección abre una página que no es tu casa.',
    cause:
      'Una regla de tu dominio envía a otro lugar a quien visita esta dirección, antes de que llegue a tu casa.',
    good: 'A los visitantes no se los envía a otro lugar.',
    steps: [
      'En el panel de Cloudflare abre tu dominio y después <b>[Rules]</b>.',
      'Revisa <b>[Redirect Rules]</b>, <b>[Bulk Redirects]</b> y <b>[Page Rules]</b>.',
      'Cambia la que atrapa {address}, o desactívala.',
    ],
  },
  'redirect-loop': {
    symptom: 'El navegador dice “demasiadas redirecciones”.',
    cause:
      'Cloudflare y tu casa se envían los visitantes una y otra vez. Normalmente el cifrado de Cloudflare está en “Flexible”.',
    good: 'Los visitantes no dan vueltas sin parar.',
    steps: [
      'En “Protección adicional” del plan, activa “Cifrar todo el trayecto”. Construye de nuevo.',
      'Si sigue pasando, busca en el panel de Cloudflare, en <b>[Rules]</b>, una que envíe a los visitantes de https a http.',
    ],
  },
  'refused-at-edge': {
    symptom: 'Cloudflare muestra “error 1010”, “1009” o “1006”.',
    cause:
      'Cloudflare rechaza la red, el país o el programa de este visitante. No es tu cerradura, así que una llave no sirve.',
    good: 'Cloudflare no rechaza a este visitante.',
    steps: [
      'En el panel de Cloudflare abre tu dominio y después <b>[Security]</b>.',
      'Para 1010, desactiva <b>[Browser Integrity Check]</b> para esta dirección.',
      'Si no, busca en <b>[IP Access rules]</b> la red o el país del visitante.',
    ],
  },
  'too-many-visits': {
    symptom: 'Cloudflare muestra “error 1015” o “429”.',
    cause: 'Esta red abrió tu dirección en poco tiempo más veces de las que permite una regla.',
    good: 'Ninguna regla te detiene por abrir tu dirección demasiadas veces.',
    steps: [
      'Espera diez minutos y prueba una vez.',
      'Si sigue pasando, busca en el panel de Cloudflare, en <b>[Security]</b>, <b>[Rate limiting rules]</b>.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare muestra un error entre 520 y 526, o “error 1000” o “1014”.',
    cause:
      'El registro DNS de tu dirección no lleva al camino privado. Lo cambió alguien, o un programa que actualiza direcciones.',
    good: 'El registro DNS lleva al camino privado.',
    steps: [
      'Mira el plan de nuevo y construye lo que falta.',
      'Si vuelve, busca en tu casa o router un programa DDNS que escriba esta dirección. Detenlo para este nombre.',
    ],
  },
  'no-safe-connection': {
    symptom: 'El navegador dice que no puede establecer una conexión segura.',
    cause:
      'Puede que Cloudflare aún no tenga el certificado de tu dirección: uno nuevo puede tardar hasta un día.',
    good: 'Es posible una conexión segura con tu dirección.',
    steps: [
      'En el panel de Cloudflare abre tu dominio y después <b>[SSL/TLS]</b>, <b>[Edge Certificates]</b>. <b>[Universal SSL]</b> tiene que estar activado.',
      'Si allí hay un certificado todavía <b>pending</b>, espéralo.',
    ],
  },
  'socket-lost': {
    symptom: 'La página se abre y después dice “No se pudo conectar con Home Assistant”.',
    cause:
      'La página llega, pero su conexión en vivo no. WebSockets está desactivado en tu dominio, o HTTP/3 se interpone.',
    good: 'Las actualizaciones en vivo pasan.',
    steps: [
      'En “Protección adicional” del plan, activa “Permitir actualizaciones en vivo” y “Usar el transporte anterior, ya probado”. Construye de nuevo.',
      'Cierra la página en todas partes y ábrela de nuevo.',
      'Si sigue pasando, desactiva <b>[Rocket Loader]</b> en Cloudflare. Está en <b>[Speed]</b>.',
    ],
  },
  'key-refused': {
    symptom: '“Sorry, you have been blocked”, y nadie pide una llave.',
    cause:
      'Cloudflare no conoce esta llave o no pide ninguna. O el dispositivo no muestra ninguna, porque no la tiene o porque una vez dijiste que no.',
    good: 'La cerradura conoce tus llaves, y las pide.',
    steps: [
      'Mira si la llave está en el dispositivo. La guía en “Entregar las llaves” muestra dónde.',
      'Cierra el navegador por completo y ábrelo de nuevo. Hasta entonces recuerda tu respuesta.',
      'Si la llave se perdió o es demasiado antigua, haz una nueva en “Dispositivos”.',
    ],
  },
  'webhooks-refused': {
    symptom: 'La página funciona, pero se rechazan la ubicación de la app o los webhooks.',
    cause:
      'Cloudflare pide a los visitantes que demuestren que son personas. Una app no puede hacerlo. Está activado [Bot Fight Mode] o [Under Attack Mode].',
    good: 'Nada pide a la app que demuestre que es una persona.',
    steps: [
      'En el panel de Cloudflare abre tu dominio y después <b>[Security]</b>. Desactiva <b>[Bot Fight Mode]</b>.',
      'Si <b>[Under Attack Mode]</b> está activado, desactívalo también.',
      'Un webhook de otra empresa no tiene llave. La cerradura lo rechaza, como debe ser.',
    ],
  },
  'address-not-in-path': {
    symptom: 'La página está vacía, con “404”.',
    cause:
      'El camino privado no tiene ninguna entrada para tu dirección, así que desde ahí no lleva a ninguna parte.',
    good: 'El camino privado conoce tu dirección.',
    steps: ['Mira el plan de nuevo y construye lo que falta.'],
  },
  'voice-assistants': {
    symptom: 'Alexa o Google Assistant dejan de funcionar, o no se pueden vincular.',
    cause:
      'Vienen de los equipos de sus fabricantes, que no tienen llave. La cerradura los rechaza, como a cualquiera sin llave.',
    good: 'Los asistentes de voz entran.',
    steps: [
      'Latchkey puede dejar para ellos una abertura estrecha. Elige “Cosas sin llave” en “Tu casa”.',
      'Vincúlalos mediante <b>Home Assistant Cloud</b>, de Nabu Casa. Tiene su propia entrada, y tu cerradura sigue cerrada.',
    ],
  },
  'upload-too-large': {
    symptom: 'Una subida grande, como una copia de seguridad, termina con “413”.',
    cause: 'En el plan gratuito, Cloudflare acepta como máximo 100 MB de una vez.',
    good: 'Las subidas grandes pasan.',
    steps: ['Súbela en casa, a la dirección que tu casa tiene allí.'],
  },
};
