import type { findHome as english } from '../en/find-home.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const findHome: WordsOf<typeof english> = {
  notReady: {
    installing: 'Todavía se está instalando. A menudo tarda 20 minutos, a veces una hora.',
    onboarding: 'Allí nadie tiene cuenta todavía. Ábrelo, crea la tuya y mira de nuevo.',
  },
  certificate: {
    heading: '¿Es esta tu casa?',
    lead: '{name} responde en {url} con un certificado hecho por él mismo. Nadie más lo avala, así que solo tú puedes saberlo.',
    atHome: {
      title: '¿Estás en casa, en tu propia red?',
      why: 'Entonces es normal y puedes seguir. En cualquier otro lugar, compara primero o usa otra dirección.',
    },
    others: 'O usa otra dirección',
    plain: 'La misma máquina sin cifrado, para tu propia red. Latchkey llama primero allí.',
    foundToo: '{name} también respondió en tu red.',
    knocking: 'Llamando a la puerta',
    compare: 'Compararlo letra por letra',
    fingerprint: 'Su huella digital (SHA-256)',
    copy: 'Copiar la huella digital',
    steps: {
      machine:
        'Lo más seguro es la propia máquina de Home Assistant. Abre su terminal, por ejemplo en la aplicación <b>Terminal & SSH</b>, y pega esto:',
      browser:
        'O abre <page>{url}</page> en un dispositivo que conozca tu casa. Pulsa el símbolo junto a la dirección para ver el certificado.',
      same: 'Las 64 letras y cifras tienen que coincidir. Los espacios, los dos puntos y las mayúsculas no importan.',
    },
    subject: 'Hecho para {subject}',
    issuer: 'Hecho por {issuer}',
    until: 'Válido hasta el {when}',
    yes: 'Esta es mi casa',
    no: 'Ahora no',
    fact: 'A partir de ahí, Latchkey confía en este certificado y en ningún otro',
  },
  heading: '¿Dónde está tu casa?',
  lead: 'Latchkey necesita la dirección que abre Home Assistant en casa, en tu propia red.',
  removed: {
    title: 'Se ha quitado todo.',
    why: 'De lo que construyó Latchkey solo quedan llaves desactivadas, en la lista de Cloudflare. Puedes cerrar Latchkey, o empezar de nuevo aquí.',
  },
  looking: 'Buscando en tu red',
  lookingUsually: 'Suele tardar unos segundos. Mientras tanto puedes escribir la dirección abajo.',
  found: 'Encontrado en tu red',
  foundNone: 'No respondió nada en los sitios habituales.',
  foundNoneWhy: 'Es frecuente cuando Home Assistant está en otra red. Escribe su dirección abajo.',
  noneReady: 'Encontrado, pero aún no está listo',
  findFailed: 'Latchkey no pudo buscar en la red.',
  lookAgain: 'Buscar de nuevo',
  openIt: 'Abrirlo',
  version: 'Home Assistant {version}',
  versionUnknown: 'Home Assistant',
  ownCertificate: 'con un certificado propio',
  typed: 'Dirección en casa',
  typedOther: 'O escribe la dirección',
  typedHint: 'Tal como la muestra tu navegador, por ejemplo http://homeassistant.local:8123',
  wrong: {
    space: 'Una dirección no puede contener un espacio.',
    port: 'No hay ningún puerto con este número. El más alto es 65535.',
    'other-scheme': 'Home Assistant solo responde en http:// o https://.',
    'has-login': 'Quita el usuario y la contraseña. Home Assistant los pide más tarde, en tu navegador.',
  },
  leavesOut: 'Latchkey omite {path}. Solo necesita el lugar donde responde tu casa.',
  empty: 'Elige o escribe una dirección para continuar',
  ask: 'Llamar a esa puerta',
  asking: 'Llamando a la puerta',
  fact: 'Latchkey solo llama a la puerta. No inicia sesión',
};
