import { connectCloudflare as english } from '../en/connect-cloudflare.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** The rows of Cloudflare’s form, as they read there. */
const rows = english.permission;

export const connectCloudflare: WordsOf<typeof english> = {
  whatIsAToken: {
    title: '¿Qué es un token?',
    says: 'Un pase que creas en Cloudflare para Latchkey. Permite lo que está marcado en él y nada más, y puedes retirarlo allí cuando quieras.',
  },
  permission: {
    'zone-read': { name: 'Ver tus dominios', row: rows['zone-read'].row },
    'dns-edit': { name: 'Configurar tu dirección', row: rows['dns-edit'].row },
    'ssl-edit': { name: 'Firmar llaves', row: rows['ssl-edit'].row },
    'waf-edit': { name: 'Poner la cerradura', row: rows['waf-edit'].row },
    'zone-settings-edit': { name: 'Protección adicional', row: rows['zone-settings-edit'].row },
    'tunnel-edit': { name: 'Abrir el camino privado', row: rows['tunnel-edit'].row },
    'account-read': { name: 'Ver el nombre de tu cuenta', row: rows['account-read'].row },
  },
  token: {
    heading: 'Conecta tu cuenta de Cloudflare',
    lead: 'Cloudflare te da un token: una contraseña con permisos limitados. Lo creas una vez y lo pegas aquí.',
    open: 'Abrir la página del token',
    openHint:
      'Se abre en tu navegador con todo rellenado. Si no tienes la sesión iniciada, Cloudflare te pide primero que la inicies. Si después no aparece el formulario, vuelve a pulsar este botón.',
    buttons: 'Los tres botones',
    paste: 'Pega aquí el token',
    hint: 'Va directamente a Cloudflare y no se vuelve a mostrar nunca.',
    show: 'Mostrar el token',
    hide: 'Ocultar el token',
    connect: 'Conectar',
    steps: { make: 'Crea un token', paste: 'Pégalo aquí' },
    technical: '¿Qué permisos tiene?',
    technicalLead: 'Estos y ninguno más. En la página de Cloudflare se llaman:',
    fact: 'Al conectar solo se consulta. No cambia nada',
  },
  practice: {
    heading: 'Conecta la cuenta de práctica',
    lead: 'Practica lo que harás en Cloudflare: crear un token, copiarlo y pegarlo aquí.',
    openHint:
      'En tu navegador se abre un Cloudflare simulado. Se ve distinto, pero sus tres botones llevan los nombres reales.',
    hint: 'Abre una cuenta simulada que solo existe en este equipo.',
    known: '¿Ya conoces esta parte?',
    fill: 'Usar el token de práctica',
    fact: 'Una cuenta simulada en este equipo',
  },
  checking: {
    heading: 'Comprobando qué permite el token',
    lead: 'Latchkey pregunta a Cloudflare por cada permiso que necesita.',
    list: 'Permisos del token',
    known: '{known} de {count} permisos comprobados',
    usually: 'Suele tardar unos segundos.',
  },
  state: {
    waiting: 'En espera',
    allowed: 'Permitido',
    'read-only': 'Puede mirar, no cambiar',
    missing: 'Falta',
  },
  incomplete: {
    heading: 'Al token le falta algo',
    lead: '{count, plural, one {Funciona, pero falta un permiso.} other {Funciona, pero faltan {count} permisos.}}',
    how: 'Cómo arreglarlo',
    steps: {
      open: 'Abre tus tokens en Cloudflare, elige los tres puntos junto a Latchkey y después Edit.',
      'read-only': 'Busca estas filas y cambia Read por Edit al final de cada una:',
      missing: 'Pulsa Add more y elige:',
      save: 'Pulsa Continue to summary y después Update token. El token sigue siendo el mismo.',
    },
    tokens: 'Abrir mis tokens',
    look: 'Mirar de nuevo',
    still: 'Todavía falta. Después de guardar, Cloudflare puede tardar un momento.',
    fact: 'Tu token se conserva. No hace falta copiarlo de nuevo',
  },
  domain: {
    heading: '¿Qué dominio?',
    lead: 'Tu casa recibe una dirección en este dominio. Lo que ya hay allí se queda como está.',
    list: 'Tus dominios',
    notReady: 'Aún no está listo',
    account: 'en la cuenta {account}',
    status: {
      active: 'Listo',
      pending: 'A la espera de sus servidores de nombres',
      paused: 'En pausa en Cloudflare',
      unusable: 'No se puede usar',
    },
    pendingWhy:
      'Introduce estos servidores de nombres donde compraste el dominio, uno por uno. Después, Cloudflare tarda unos minutos, a veces un día.',
    waits: 'Latchkey lo comprueba cada minuto por su cuenta.',
    pausedWhy: 'Abre el dominio en Cloudflare y elige Enable Cloudflare on Site al pie de su vista general.',
    unusableWhy:
      'Está configurado en Cloudflare de un modo que Latchkey no puede usar. Tiene que ser un dominio completo.',
    look: 'Mirar de nuevo',
    looking: 'Comprobando',
    use: 'Usar {domain}',
    choose: 'Usar este dominio',
    chooseFirst: 'Elige un dominio para continuar',
    other: 'Usar otro token',
    fact: 'Nada cambia hasta que lo apruebes',
    only: { heading: 'Tu dirección terminará en {domain}', usually: 'Suele tardar unos segundos.' },
    none: {
      heading: 'Aún no hay ningún dominio',
      lead: 'Tu cuenta está conectada, pero no tiene ningún dominio que este token pueda ver.',
      why: 'Una dirección necesita un dominio, como linden.house. Puedes comprar uno en Cloudflare, o llevar allí uno que tengas.',
      open: 'Añadir un dominio en Cloudflare',
      scope: 'Si tienes un dominio allí, puede que el token no lo incluya. Crea uno para “All zones”.',
    },
  },
  found: {
    heading: 'Hemos encontrado tu casa de Latchkey en {address}',
    several: 'Hemos encontrado {count} casas de Latchkey',
    lead: 'Latchkey la construyó antes en este dominio. Puedes continuar con ella aquí.',
    list: 'Casas',
    keys: '{count, plural, one {{count} llave} other {{count} llaves}}',
    devices: '{count, plural, =0 {No tiene llaves} one {Tiene {count} llave} other {Tiene {count} llaves}}',
    deviceList: 'Llaves de esta casa',
    elsewhere: 'Llaves hechas en otro equipo',
    elsewhereWhy:
      'Funcionan como antes. Sus secretos no salen nunca de ese equipo, así que se entregan desde allí. Aquí puedes dar una llave nueva a un dispositivo en cualquier momento.',
    goOn: 'Continuar con ella',
    fact: 'Nada cambia hasta que lo apruebes',
    another: 'Configurar otra',
    anotherWhy: 'La casa que ya está se queda como está. La nueva recibe una dirección propia.',
    back: 'Otro dominio',
    looking: 'Comprobando si Latchkey ya estuvo aquí',
  },
  tokenEnd: {
    ends: '{count, plural, =0 {El token caduca el {date}, en menos de un día.} one {El token caduca el {date}, dentro de {count} día.} other {El token caduca el {date}, dentro de {count} días.}}',
    after: 'Después, tu casa sigue cerrada. Para cambiar algo necesitas un token nuevo.',
  },
  custody: {
    memory: 'Después tendrás que pegar el token otra vez.',
    keychain: 'El token se guarda en el llavero de este equipo.',
  },
};
