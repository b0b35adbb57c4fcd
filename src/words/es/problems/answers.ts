import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { answersProblems as english } from '../../en/problems/answers.ts';
import type { WordsOf } from '../../shape/lay-words.ts';
import { unexpected } from './unexpected.ts';

export const answersProblems: WordsOf<typeof english> = {
  ADDRESS_MANGLED: {
    what: 'Este nombre no puede ser parte de una dirección.',
    why: 'Solo sirven las letras a–z, cifras y guiones, y ningún guion en los extremos.',
    next: 'Elige una palabra corta y sencilla, por ejemplo casa.',
  },
  ADDRESS_TOO_DEEP: {
    what: 'A este nombre le sobra un punto.',
    why: 'El certificado gratuito de Cloudflare solo cubre nombres que están justo debajo de tu dominio.',
    next: 'Quita el punto, o usa un guion en su lugar.',
  },
  ADDRESS_TAKEN: {
    what: 'Este nombre ya está en uso.',
    why: 'Hay allí un registro que no hizo Latchkey. Latchkey no lo toca.',
    next: 'Mira lo que hay ahora. Adóptalo, o elige otro nombre.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'Este nombre ya es la dirección de otra de tus casas.',
    why: 'Dos casas no pueden compartir una dirección, porque nadie sabría a cuál se refiere.',
    next: 'Elige otro nombre. O abre esa casa y dale antes otra dirección.',
  },
  HOME_GONE: {
    what: 'Esta casa ya no está en este equipo.',
    why: 'Puede que se haya olvidado en otra ventana.',
    next: 'Abre de nuevo la lista de tus casas.',
  },
  HOME_IS_OPEN: {
    what: 'Esta casa está abierta ahora, así que no se puede olvidar.',
    why: 'Latchkey está trabajando con sus respuestas y sus llaves.',
    next: 'Abre antes otra casa.',
  },
  HOME_UNREADABLE: {
    what: 'No se pueden leer los archivos de esta casa.',
    why: 'Puede que el disco esté dañado, o que pertenezcan a otro usuario de este equipo. Se quedan donde están.',
    next: 'Restáuralos de una copia si tienes una. A tus otras casas no les afecta.',
  },
  HOMES_TOO_MANY: {
    what: `Este equipo guarda ${MOST_HOMES} casas, y ninguna más.`,
    why: 'Cada una tiene sus propias llaves y su propio acceso que cuidar.',
    next: 'Olvida una casa de la que ya no te ocupes.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Nadie puede llegar a esta dirección desde fuera.',
    why: 'Pertenece a una red doméstica, o la comparten muchas casas. En el modo de práctica solo se pueden usar direcciones simuladas.',
    next: 'Escribe tu dirección pública, o usa un túnel.',
  },
  HOSTNAME_MANGLED: {
    what: 'Este no es un nombre completo.',
    why: 'Tiene que llevar un punto, y entre los puntos solo letras, cifras y guiones.',
    next: 'Escribe el nombre completo, por ejemplo linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'Este Home Assistant usa HTTPS por sí mismo.',
    why: 'Un proxy delante de él tendría que confiar en un certificado que nada avala.',
    next: 'Quita primero su certificado de Home Assistant y vuelve a elegir su dirección con http://.',
  },
  OTHER_WAY_STANDS: {
    what: 'Esta casa ya está configurada de la otra forma.',
    why: 'Lo que se configuró allí seguiría funcionando sin que nadie se ocupara de ello.',
    next: 'Sigue donde estabas. Primero quita esa casa o renuncia a ella.',
  },
  WEBHOOK_MANGLED: {
    what: 'Latchkey no puede hacer una abertura para este webhook.',
    why: 'La dirección de un webhook termina en /api/webhook/ y un ID de letras, cifras, puntos y guiones.',
    next: 'Copia la dirección de nuevo del servicio que lo llama. O dale al webhook un ID nuevo en Home Assistant.',
  },
  WEBHOOK_GONE: {
    what: 'Este webhook ya no está en tu casa.',
    why: 'Estaba cuando se hizo la lista. Puede que alguien lo haya quitado después.',
    next: 'Vuelve atrás y abre la lista de nuevo.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'A este webhook se le llama de un modo que una abertura no puede permitir.',
    why: 'Solo acepta el método HEAD, y probar su abertura desde fuera lo activaría.',
    next: 'En Home Assistant, haz que su desencadenante acepte también POST. Después vuelve.',
  },
  WEBHOOK_LOCAL: {
    what: 'Este webhook solo responde en tu propia red.',
    why: 'Home Assistant ignora toda llamada a él desde fuera, así que una abertura no serviría.',
    next: 'Si pertenece a una automatización, su desencadenante tiene en Home Assistant un interruptor para eso.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'Alguien podría adivinar el ID de este webhook.',
    why: 'Quien lo adivine puede llamarlo desde cualquier lugar. Los ID del propio Home Assistant son largos y aleatorios.',
    next: 'Dale en Home Assistant un ID nuevo y largo. O déjalo entrar como está.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Tu cerradura ya está en su sitio.',
    why: 'Lo que había antes solo se puede adoptar, o dejar como está, antes de construir la cerradura.',
    next: 'Para empezar de cero, quita primero Latchkey. Entonces vuelve lo que había antes.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Otra de tus direcciones ya tiene este nombre.',
    why: 'Cada dirección lleva a un solo lugar de casa.',
    next: 'Elige otra palabra delante de tu dominio, o cambia la dirección que ya está.',
  },
  SERVICE_URL_MANGLED: {
    what: 'Tu conector no puede ir a esta dirección.',
    why: 'Necesita un nombre o números, y a menudo un puerto.',
    next: 'Escríbela como http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'Ya hay tantas direcciones como Latchkey puede cuidar.',
    why: 'Una sola cerradura las cuida todas.',
    next: 'Quita una que ya no necesites.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'Para más de una dirección hace falta el camino privado.',
    why: 'Sin él responde tu propio proxy inverso, y Latchkey lo configura solo para Home Assistant.',
    next: 'Quédate con una sola dirección, o vuelve al camino privado.',
  },
  OPENS_FOR_NOBODY: {
    what: 'No hay ningún dispositivo elegido.',
    why: 'Una dirección que no abre ninguna llave no le sirve a nadie.',
    next: 'Elige al menos un dispositivo.',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: 'Esta es la dirección de tu propia casa.',
    why: 'La abertura necesita una dirección que no se use para nada más.',
    next: 'Elige otra palabra delante de tu dominio.',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: 'Una abertura ya tiene esta dirección.',
    why: 'Una dirección así sirve solo para eso, y nada más.',
    next: 'Elige otra palabra delante de tu dominio.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'Este nombre ya está en uso.',
    why: 'Hay allí un registro que no hizo Latchkey. Latchkey no lo toca.',
    next: 'Elige otra palabra delante de tu dominio.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'Este equipo está en un país que no está en la lista.',
    why: 'Desde aquí se rechazaría incluso una llave buena.',
    next: 'Añádelo, o deja que tus llaves abran en todas partes. O conserva esta lista de todos modos.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `Son más de ${MOST_EXCEPTIONS} aberturas.`,
    why: 'En la cerradura no caben más junto a tus llaves.',
    next: 'Quita una que ya no necesites.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'No se pudo leer la lista de redes del propio Google.',
    why: 'La abertura es solo para estas redes. Sin la lista, Latchkey tendría que dejar entrar a otros además de Google.',
    next: 'Comprueba que este equipo tiene conexión, y añade Google de nuevo dentro de un rato.',
  },
  DEVICES_NONE: {
    what: 'Aún no hay ningún dispositivo.',
    why: 'Sin una llave nadie podría abrir tu casa, ni siquiera tú.',
    next: 'Añade al menos un dispositivo.',
  },
  DEVICES_TOO_MANY: {
    what: `Son más de ${MOST_DEVICES} dispositivos.`,
    why: 'El plan gratuito de Cloudflare permite 100 llaves por dominio. Latchkey necesita dos de ellas para probar la cerradura.',
    next: `Quita dispositivos de la lista hasta que queden ${MOST_DEVICES}.`,
  },
  DEVICES_INVALID: {
    what: 'Hay que cambiar uno de los nombres.',
    why: 'Un nombre está vacío, es demasiado largo o se usa dos veces.',
    next: 'Cambia el nombre marcado en la lista.',
  },
  DEVICE_UNKNOWN: {
    what: 'Este dispositivo ya no está en la lista.',
    why: 'Se quitó, quizá en otra ventana.',
    next: 'Vuelve a tus dispositivos y mira la lista.',
  },
  DEVICE_NAME_WRONG: {
    what: 'Este no es el nombre del dispositivo.',
    why: 'Escribir el nombre asegura que ninguna llave se desactive por accidente.',
    next: 'Escribe el nombre como lo muestra tu lista.',
  },
  NO_KEY_ENDS: {
    what: 'No hay ninguna llave de la que avisarte.',
    why: 'Ningún dispositivo tiene llave todavía, o todas las llaves están desactivadas.',
    next: 'Construye lo previsto y después guarda los recordatorios.',
  },
  NO_OLD_KEY: {
    what: 'Este dispositivo no tiene ninguna llave antigua que desactivar.',
    why: 'Ya está desactivada, o se recuperó, quizá en otra ventana.',
    next: 'Ve a tu casa y mira la llave del dispositivo.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'Aún no se ha visto que la llave nueva funcione.',
    why: 'Si la nueva fallara, este dispositivo no podría entrar sin la antigua.',
    next: 'Mira primero si la llave nueva abre tu casa.',
  },
  OLD_KEY_WAITS: {
    what: 'Aún no han pasado los diez minutos.',
    why: 'Hasta entonces puedes recuperar la llave antigua.',
    next: 'Espera a que pasen, o recupera la llave antigua.',
  },
  ANSWERS_MISSING: {
    what: 'Algo anterior a este paso está sin responder.',
    why: 'Una respuesta anterior ha cambiado, así que una posterior vuelve a hacer falta.',
    next: 'Vuelve al primer paso sin marca.',
  },
  SETUP_UNKNOWN: {
    what: 'Esta casa ya no está en Cloudflare.',
    why: 'Puede que se haya quitado desde que miraste.',
    next: 'Mira de nuevo, o configura una nueva.',
  },
  PLAN_CHANGED: {
    what: 'Algo ha cambiado desde que miraste el plan.',
    why: 'Alguien cambió tu cuenta de Cloudflare, o lo hizo otra ventana.',
    next: 'Lee el plan nuevo y apruébalo otra vez.',
  },
  PLAN_BLOCKED: {
    what: 'El plan no se puede llevar a cabo así.',
    why: 'Algo lo impide. El plan dice qué.',
    next: 'Lee lo que está marcado en el plan y cambia esa respuesta.',
  },
  BUILD_RUNNING: {
    what: 'Ya hay una construcción en marcha.',
    why: 'Empezó antes, quizá en otra ventana.',
    next: 'Espera a que termine. Puedes seguirla aquí.',
  },
  STOPPED: {
    what: 'La construcción se detuvo.',
    why: 'Lo pediste tú, y se ha quitado lo que se había hecho.',
    next: 'Empieza de nuevo cuando quieras.',
  },
  PRACTICE_ONLY: {
    what: 'Esto solo funciona en el modo de práctica.',
    why: 'Estás configurando tu casa real.',
    next: 'Haz este paso de verdad, o empieza de nuevo en el modo de práctica.',
  },
  DISK_FULL: {
    what: 'No queda espacio en el disco de este equipo.',
    why: 'Latchkey anota cada paso antes de seguir, así que se detuvo aquí. Todo lo anterior se conserva.',
    next: 'Borra algo que ya no necesites, vacía la papelera y vuelve a intentarlo.',
  },
  DISK_READ_ONLY: {
    what: 'En este momento no se puede escribir nada en el disco de este equipo.',
    why: 'El sistema solo deja que los programas lean de él. A menudo lo hace tras encontrar un error en el disco.',
    next: 'Reinicia el equipo, inicia Latchkey y vuelve a intentarlo. Lo que se escribió antes se conserva.',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey no pudo escribir sus archivos.',
    why: 'Puede que su carpeta pertenezca a otro usuario de este equipo, o que otro programa use un archivo de ella.',
    next: 'Cierra los programas que leen tus archivos, como una copia de seguridad, y vuelve a intentarlo. Lo que se escribió antes se conserva.',
  },
  KEYCHAIN_CLOSED: {
    what: 'El llavero de este equipo no dejó entrar a Latchkey.',
    why: 'Una llave solo se borra para siempre cuando el llavero guarda un secreto nuevo. Está bloqueado, o respondiste que no.',
    next: 'Desbloquéalo, o inicia sesión de nuevo. Después vuelve a intentarlo y permítelo. No se borró nada.',
  },
  UNEXPECTED: unexpected,
};
