import type { atTheDevice as english } from '../../en/trouble/at-the-device.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const atTheDevice: WordsOf<typeof english> = {
  'resolver-blocked': {
    symptom: 'Una red no encuentra la dirección, pero otras sí.',
    cause:
      'Esta red busca los nombres por su cuenta y no conoce tu dirección. Puede deberse a un filtro como Pi-hole, o a una red de empresa.',
    good: 'Esta red encuentra tu dirección.',
    steps: [
      'Pruébalo desde otra red, por ejemplo con un teléfono que tenga el Wi‑Fi desactivado.',
      'Si hay un filtro en tu red, deja pasar <b>{address}</b>, y <b>cloudflare-dns.com</b> para las comprobaciones de Latchkey.',
      'Si la dirección es nueva, espera una hora. Una red recuerda durante un tiempo que no estaba.',
    ],
  },
  'edge-unreachable': {
    symptom: 'En una red no se abre nada, pero en otras todo va bien.',
    cause:
      'Esta red bloquea Cloudflare, mientras el resto de internet funciona. Algunos proveedores bloquean a veces sus direcciones, y algunas empresas siempre.',
    good: 'Esta red te deja llegar a Cloudflare.',
    steps: [
      'Pruébalo desde otra red. Si allí se abre, tu casa y tu cerradura están bien.',
      'Pregunta al proveedor, o espera: algunos bloquean solo unas horas, por ejemplo durante partidos de fútbol.',
    ],
  },
  'connection-inspected': {
    symptom: 'El navegador avisa de que se muestra el certificado de otro.',
    cause:
      'Algo en este equipo o en esta red abre las conexiones seguras para mirar dentro: un antivirus, un filtro, la página de un hotel. Una llave no puede pasar por ahí.',
    good: 'Nada mira dentro de las conexiones seguras con tu dirección.',
    steps: [
      'Si la red tiene su propio inicio de sesión, abre cualquier página en el navegador e inicia sesión allí.',
      'En tu antivirus, haz una excepción para {address}, o desactiva su análisis de HTTPS.',
      'Pruébalo desde otra red.',
    ],
  },
  'clock-wrong': {
    symptom: 'El navegador dice que el reloj va mal, o que un certificado aún no es válido.',
    cause: 'El reloj de este equipo va mal, así que ningún certificado es válido para él.',
    good: 'El reloj va bien.',
    steps: ['Pon la fecha, la hora y la zona horaria en automático. Después mira de nuevo.'],
  },
  'visit-failed': {
    symptom: 'El propio Latchkey probó con una llave y no entró.',
    cause: 'Fue por el mismo camino que tus dispositivos. Ningún motivo conocido explica dónde se detuvo.',
    good: 'Latchkey entró con una llave hace un momento.',
    steps: [
      'Abre {address} en un dispositivo que tenga una llave, y lee lo que dice.',
      'Pruébalo desde otra red. Si allí se abre, la causa es esta red.',
      'Mira de nuevo en unos minutos. Si nada cambia, enseña “Lo que se vio”, abajo, a alguien que te ayude.',
    ],
  },
  'android-first-start': {
    symptom: 'La app falla al iniciarse. Después de uno o dos intentos funciona.',
    cause: 'Antes de la versión 2026.8.2, la app preguntaba a tu casa antes de tener lista su llave.',
    good: 'La app de Android se inicia a la primera.',
    steps: [
      'Actualiza la app de Home Assistant a la 2026.8.2 o posterior.',
      'Si sigue pasando, activa “Usar el transporte anterior, ya probado” en “Protección adicional” del plan.',
    ],
  },
  'android-never-asks': {
    symptom: 'Nada pregunta qué llave usar, y la pantalla queda vacía.',
    cause:
      'La llave se instaló para Wi‑Fi, o alguien pulsó cancelar cuando preguntó. La app pregunta una vez, y solo cuando estás fuera de casa.',
    good: 'El teléfono pregunta qué llave usar.',
    steps: [
      'Instala la llave de nuevo, como <b>Certificado de usuario de VPN y aplicaciones</b>.',
      'Desactiva el Wi‑Fi y abre la app, como si estuvieras fuera.',
      'Si aun así no pregunta, borra el almacenamiento de la app en los ajustes del teléfono. Después tienes que volver a iniciar sesión.',
    ],
  },
  'key-file-refused': {
    symptom: 'El dispositivo dice “contraseña incorrecta”, o no acepta el archivo de llave.',
    cause:
      'Muchos dispositivos dicen esto de cualquier archivo que no pueden leer. Una mayúscula, un espacio o las palabras de otro dispositivo tienen el mismo efecto.',
    good: 'El archivo de llave se acepta.',
    steps: [
      'Escribe las seis palabras de este mismo dispositivo, en minúsculas y con guiones entre ellas.',
      'Si no sirve, entrega la llave de nuevo y usa el archivo nuevo.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'La app quiere un certificado de cliente, aunque la llave está en el iPhone.',
    cause:
      'La app tiene sus propias llaves. Una que se instaló en los ajustes del iPhone es solo para Safari.',
    good: 'La app del iPhone tiene su llave.',
    steps: [
      'Actualiza la app de Home Assistant a la 2026.8 o posterior. Necesita iOS 17.',
      'Guarda el archivo de llave en <b>Archivos</b>. No lo abras allí.',
      'En la app abre <b>Configuración</b>, <b>Aplicación Companion</b>, tu casa, <b>Client Certificate</b>, <b>Import Certificate</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Los widgets, el reloj o las imágenes de las notificaciones quedan vacíos.',
    cause: 'Las versiones anteriores de la app usan la llave solo para la propia app, no para esto.',
    good: 'Los widgets y el reloj también tienen la llave.',
    steps: [
      'Actualiza la app de Home Assistant a la 2026.8 o posterior, también en el reloj. Lo más probable es que las imágenes de cámara en el reloj necesiten la 2026.9.',
      'Abre una vez la app en el iPhone. La app pasa la llave al reloj.',
    ],
  },
  'old-page-in-browser': {
    symptom: 'La página se ve como siempre, dice “No se pudo conectar” y no pide una llave.',
    cause:
      'El navegador muestra una página que tiene guardada. No llega nunca a Cloudflare, así que nada pide una llave.',
    good: 'El navegador muestra una página reciente.',
    steps: [
      'Abre una vez <b>https://{address}/auth/providers</b>. El navegador pide allí la llave.',
      'Si no lo hace, borra lo que el navegador tiene guardado de este sitio, y ábrelo de nuevo.',
    ],
  },
};
