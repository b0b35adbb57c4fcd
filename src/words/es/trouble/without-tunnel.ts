import { startProxy } from '../../../contract/origin.ts';
import type * as english from '../../en/trouble/without-tunnel.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atThePublicAddress: WordsOf<typeof english.atThePublicAddress> = {
  'origin-unreachable': {
    symptom: 'Cloudflare muestra “error 522”, “523” o “524”.',
    cause:
      'Nada responde a Cloudflare en tu dirección pública. Puede que el puerto esté cerrado, o que la dirección haya cambiado.',
    good: 'Cloudflare obtiene respuesta en tu dirección pública.',
    steps: [
      'Comprueba que tu router y la máquina del proxy inverso están encendidos.',
      'Compara tu dirección pública con el registro de {address} en Cloudflare, en <b>DNS</b>. Puede que el programa que mantiene el nombre al día se haya detenido.',
      'Comprueba que el router todavía redirige TCP 443 al proxy inverso.',
      'Si tu proveedor ha cambiado tu línea, comprueba si todavía tienes tu propia dirección pública.',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare muestra “error 521”.',
    cause:
      'Se puede llegar a tu dirección pública, pero rechaza la conexión. Lo más frecuente es que el proxy inverso no esté en marcha, o que el puerto lleve a otra máquina.',
    good: 'Tu proxy inverso acepta conexiones.',
    steps: [
      `Inicia el proxy inverso: <b>${startProxy}</b>.`,
      'Comprueba que el router redirige TCP 443 a la máquina donde se ejecuta.',
      'Si esa máquina tiene un firewall, deja pasar las redes de Cloudflare.',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare muestra “error 525” o “520”.',
    cause:
      'Cloudflare y el proxy inverso no logran acordar una conexión segura. Puede que otro programa use el puerto, o que el proxy tenga archivos anteriores.',
    good: 'Cloudflare y tu proxy inverso acuerdan una conexión segura.',
    steps: [
      'Comprueba qué usa el puerto 443 en esa máquina. Solo puede hacerlo el proxy inverso.',
      'En “Tu proxy inverso”, guarda la carpeta de nuevo. Cópiala a la máquina del proxy e inicia el proxy con ella.',
      'Si sigue pasando, mira el registro del proxy inverso.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare muestra “error 526”.',
    cause: 'Cloudflare no confía en el certificado de tu proxy inverso: no es el correcto, o ha caducado.',
    good: 'Cloudflare confía en el certificado de tu proxy inverso.',
    steps: [
      'En “Tu proxy inverso”, guarda la carpeta de nuevo. Cópiala a la máquina del proxy e inicia el proxy con ella.',
      'Si usas tu propio certificado, comprueba que es para {address} y no ha caducado.',
      'Reinicia el proxy inverso. La mayoría solo lee entonces su certificado.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'La página dice “SSL certificate”, “400” o “403”, y debajo “nginx”.',
    cause:
      'Tu proxy inverso toma a Cloudflare por un desconocido. Lo más frecuente es que le falte el certificado de Cloudflare, o que no conozca su red.',
    good: 'Tu proxy inverso deja entrar a Cloudflare.',
    steps: [
      'Mira el plan de nuevo: puede que Cloudflare ya no muestre su certificado.',
      'En “Tu proxy inverso”, guarda la carpeta de nuevo. Cópiala a la máquina del proxy e inicia el proxy con ella.',
      'Comprueba que el proxy ve quién se conecta. En un contenedor, necesita la red de su máquina.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare muestra “502 Bad gateway”, pero en casa todo se abre.',
    cause: 'Tu proxy inverso responde, pero no encuentra Home Assistant donde llama.',
    good: 'Tu proxy inverso encuentra Home Assistant.',
    steps: [
      'Abre Home Assistant en casa. Mira allí su dirección, con su puerto.',
      'Escribe esta dirección en “¿Dónde está tu casa?”.',
      'En “Tu proxy inverso”, guarda la carpeta de nuevo. Cópiala a la máquina del proxy e inicia el proxy con ella.',
    ],
  },
};

export const saidWithoutTunnel: WordsOf<typeof english.saidWithoutTunnel> = {
  'home-silent': {
    symptom: 'Cloudflare muestra “502 Bad gateway”, y tu casa tampoco se abre en casa.',
    cause:
      'Tu proxy inverso responde. Home Assistant está apagado o reiniciándose, o este equipo no está en casa.',
    good: 'Home Assistant responde.',
    steps: [
      'Espera unos minutos si se actualizó o se reinició.',
      'Comprueba que el equipo donde se ejecuta tiene corriente, y conexión con tu red.',
      'Abre Home Assistant en casa. Cuando responda allí, mira de nuevo.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare muestra “error 1000”, “1003” o “1014”.',
    cause: 'Cloudflare no sirve el registro DNS de tu dirección. Alguien, o un programa, ha escrito otro.',
    good: 'Cloudflare sirve el registro DNS de tu dirección.',
    steps: [
      'Mira el plan de nuevo y construye lo que falta.',
      'Comprueba que lo que actualiza el nombre escribe la dirección pública de tu casa, y la escribe con proxy.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Tu dirección muestra “400: Bad Request”. En casa todo va bien.',
    cause: 'Home Assistant no confía en tu proxy inverso. Rechaza a todo el que llega por él, incluso a ti.',
    good: 'Home Assistant confía en tu proxy inverso.',
    steps: [
      'En Home Assistant abre <b>Configuración</b>, <b>Sistema</b>, <b>Red</b>, <b>Servidor HTTP</b>. Activa <b>Confiar en X-Forwarded-For</b> y añade la dirección del proxy inverso como proxy de confianza.',
      'Guarda, y confirma antes de cinco minutos. Antes de la versión 2026.8, esto está en un archivo.',
    ],
  },
  'record-written-back': {
    symptom: 'La dirección no abre nada, o muestra una advertencia de certificado.',
    cause:
      'El registro de tu dirección no tiene proxy, así que los visitantes esquivan Cloudflare. Un cliente DDNS hace esto, salvo que se le diga que mantenga el registro con proxy.',
    good: 'El registro de tu dirección tiene proxy.',
    steps: [
      'Dile a lo que actualiza el nombre que mantenga el registro con proxy, o detenlo.',
      'En el panel de Cloudflare abre <b>DNS</b>, <b>[Records]</b>, y borra los registros de {address} que no tienen proxy.',
      'Mira el plan de nuevo y construye lo que falta.',
    ],
  },
};
