import type { handOverProblems as english } from '../../en/problems/hand-over.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const handOverProblems: WordsOf<typeof english> = {
  KEY_MISSING: {
    what: 'Esta llave no está en este equipo.',
    why: 'Se hizo en otro equipo, se borró su copia de reserva, o se vació el lugar donde se guardaba.',
    next: 'Ve a tus dispositivos y renueva la llave. La antigua funciona hasta que tú lo digas.',
  },
  KEY_REFUSED: {
    what: 'Cloudflare no firmó una de las llaves.',
    why: 'Puede que su lista de llaves esté llena, o que se haya perdido parte de la solicitud.',
    next: 'Construye de nuevo. Lo que ya está hecho se conserva, y solo se hace el resto.',
  },
  FILE_NOT_SAVED: {
    what: 'No se pudo escribir el archivo.',
    why: 'Puede que el disco o la carpeta estén llenos o protegidos.',
    next: 'Haz sitio, o elige otra carpeta donde se te pida una. Después vuelve a intentarlo.',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: 'No se puede usar el portapapeles de este equipo.',
    why: 'Puede que Latchkey se ejecute en un equipo sin pantalla.',
    next: 'Guárdalo como archivo.',
  },
  DRIVE_GONE: {
    what: 'La memoria ya no está ahí.',
    why: 'Se ha sacado, o este equipo perdió el contacto con ella.',
    next: 'Insértala de nuevo y mira qué contiene. Si se estaba escribiendo un archivo de llave, puede que le falte una parte: escríbelo otra vez.',
  },
  DRIVE_FULL: {
    what: 'No queda espacio en esta memoria.',
    why: 'Un archivo de llave es pequeño, así que la memoria debe de estar llena hasta el último byte.',
    next: 'Borra algo de ella, o usa otra memoria.',
  },
  DRIVE_READ_ONLY: {
    what: 'No se puede escribir nada en esta memoria.',
    why: 'Su pequeño interruptor está en “lock”, o este equipo solo puede leer su formato. Un Mac solo puede leer NTFS.',
    next: 'Mueve el interruptor, o usa una memoria con formato FAT o exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Otro programa está usando todavía la memoria.',
    why: 'Un archivo de ella está abierto, o una ventana muestra lo que contiene.',
    next: 'Cierra lo que la usa, espera un momento y vuelve a intentarlo.',
  },
  DRIVE_FAILED: {
    what: 'La memoria no hizo lo que debía.',
    why: 'Lo que se volvió a leer no es lo que se escribió, o dio un error. Puede que esté gastada.',
    next: 'Vuelve a intentarlo, y usa otra memoria si pasa de nuevo.',
  },
  SHARE_UNAVAILABLE: {
    what: 'No se abrió el menú de compartir de este Mac.',
    why: 'Puede que Latchkey se ejecute sin su propia ventana.',
    next: 'Vuelve atrás y haz que el dispositivo escanee un código, o usa una memoria.',
  },
  NETWORK_GONE: {
    what: 'Este equipo ya no está en esa red.',
    why: 'La red Wi-Fi cambió o se desactivó, o se soltó un cable.',
    next: 'Únete a la red en la que está el teléfono y crea un código nuevo.',
  },
  PICKUP_BLOCKED: {
    what: 'Este equipo no dejó que Latchkey esperara al teléfono.',
    why: 'Un firewall o una regla de este equipo impide que los programas respondan en la red.',
    next: 'Permite Latchkey en el firewall y vuelve a intentarlo, o usa una memoria USB.',
  },
  PLACE_GONE: {
    what: 'Este lugar ya no está en este equipo.',
    why: 'El navegador o su perfil se ha quitado desde que miraste.',
    next: 'Mira de nuevo y elige uno de los lugares que hay.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'En este equipo falta un pequeño programa.',
    why: 'En Linux, el programa que pone llaves en un navegador viene en un paquete aparte.',
    next: 'Instala el paquete que se nombra en este lugar y vuelve a intentarlo.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'El navegador sigue abierto.',
    why: 'Mientras funciona, no comparte su lista de llaves. Un cambio podría perderse.',
    next: 'Cierra todas sus ventanas, espera un momento y vuelve a intentarlo.',
  },
  INSTALL_REFUSED: {
    what: 'Este equipo no dejó que Latchkey cambiara ese lugar.',
    why: 'Alguien respondió que no cuando preguntó, o una regla de este equipo lo prohíbe.',
    next: 'Vuelve a intentarlo y permítelo, o hazlo a mano: la guía de este dispositivo tiene los pasos.',
  },
  INSTALL_FAILED: {
    what: 'No se pudo poner la llave en ese lugar.',
    why: 'El propio programa del sistema dio un error, o no terminó.',
    next: 'Vuelve a intentarlo. Si sigue fallando, hazlo a mano: la guía de este dispositivo tiene los pasos.',
  },
};
