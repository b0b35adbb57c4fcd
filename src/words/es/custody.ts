import type { custody as english } from '../en/custody.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const custody: WordsOf<typeof english> = {
  whatIsAKeychain: {
    title: '¿Qué es un llavero?',
    says: 'El lugar donde tu equipo guarda las contraseñas. Se abre para quien ha iniciado sesión en este equipo.',
  },
  asking:
    'Puede que tu equipo esté preguntando si Latchkey puede abrir su llavero, donde se guardan las contraseñas. Con él, Latchkey protege tus llaves, así que está bien permitirlo.',
  setAside: {
    secrets: {
      title: 'No se pudieron abrir tus llaves ni el token',
      next: 'Vuelve a pegar un token. Tu casa sigue cerrada y los dispositivos conservan sus llaves. Para entregar una llave desde aquí, renuévala.',
      nextKept:
        'Tu casa sigue cerrada y los dispositivos conservan sus llaves. Las llaves del archivo no se han perdido.',
    },
    answers: {
      title: 'No se pudieron leer tus respuestas',
      next: 'Conecta Cloudflare de nuevo. Latchkey encuentra tu casa allí.',
    },
    journal: {
      title: 'No se pudieron leer las notas sobre la última construcción',
      next: 'Mira el plan: dice qué hay y qué falta.',
    },
    reason: {
      foreign: 'El archivo no lo escribió Latchkey.',
      corrupt: 'El archivo está dañado, o alguien lo ha cambiado.',
      'newer-version': 'El archivo lo escribió un Latchkey más nuevo. Ábrelo con ese.',
      'wrong-key': 'El secreto del llavero de este equipo no es el que se usó para cerrar el archivo.',
    },
    where: '¿Dónde está el archivo?',
    kept: 'No se ha borrado nada. Se conserva como {file}.',
  },
  memory: {
    title: {
      unavailable: 'Este equipo no tiene ningún llavero que Latchkey pueda usar.',
      locked: 'El llavero de este equipo siguió cerrado.',
      denied: 'Latchkey no recibió permiso para usar el llavero.',
      'switched-off': 'Iniciaste Latchkey con “--no-keychain”.',
      'file-kept': 'Latchkey deja como está el archivo con tus secretos.',
    },
    why: 'Por eso no se escribe nada secreto en este equipo. Al cerrarse, Latchkey olvida las llaves y el token.',
    next: 'Entrega todas las llaves antes de cerrar Latchkey. Los dispositivos conservan las suyas.',
    how: '¿Cómo puede Latchkey usar un llavero?',
    way: {
      unavailable:
        'En Linux, instala GNOME Keyring o KDE Wallet. Cierra la sesión, vuelve a entrar e inicia Latchkey.',
      locked:
        'Cierra Latchkey e inícialo de nuevo. Cuando el equipo pida la contraseña del llavero, escríbela.',
      denied:
        'Cierra Latchkey e inícialo de nuevo. Cuando el equipo pregunte si Latchkey puede usar el llavero, permítelo.',
      'switched-off':
        'Cierra Latchkey e inícialo de nuevo sin “--no-keychain”. Así usará el llavero de este equipo.',
      'file-kept':
        'El archivo lo escribió un Latchkey más nuevo, o lo cierra el secreto de otro llavero. Inicia el Latchkey más nuevo con la misma sesión de usuario que entonces. Si ese secreto se ha perdido para siempre, mueve el archivo a otro sitio y empieza de nuevo.',
    },
  },
};
