import type { page as english } from '../../en/book/page.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const page: WordsOf<typeof english> = {
  needs: 'Qué necesitas',
  before: 'Antes de empezar',
  steps: 'Paso a paso',
  otherwise: {
    phone: 'Mi teléfono muestra otra cosa',
    computer: 'Mi equipo muestra otra cosa',
    page: 'Mi página muestra otra cosa',
  },
  search: 'Las palabras pueden variar. Busca “{word}” en los ajustes.',
  wrong: 'Si algo no funciona',
  test: 'Pruébalo',
  remove: { key: 'Quitar la llave', trust: 'Dejar de confiar en ella', setting: 'Deshacerlo' },
  thenApp: 'Después, en la app',
  replacing: {
    title: 'Una llave nueva en lugar de una antigua',
    sheet: 'Quitar la llave antigua de {name}',
    newKey: 'Llave nueva',
    oldKey: 'Llave antigua',
    choose:
      'Si un dispositivo ofrece las dos, elige la que empieza por “{keyName}”. “{oldKeyName}” es la antigua.',
    takeOut: 'Quitar la llave antigua',
  },
  know: 'Qué conviene saber antes',
  sheet: {
    title: 'Una llave para {name}',
    address: 'Dirección',
    file: 'Archivo de llave',
    files: 'Archivos de llave',
    scan: 'Escanea para abrirlo',
    same: '{count, plural, one {El paso 1 es el que está en “{label}”. Hazlo una vez. Después:} other {Los pasos 1 a {count} son los que están en “{label}”. Hazlos una vez. Después:}}',
    words:
      'Latchkey muestra las seis palabras que abren el archivo. No están en esta página, y no deben escribirse en ella.',
    lost: '¿Has perdido el dispositivo? Abre Latchkey y desactiva su llave. Todos los demás siguen entrando.',
    notes: 'Espacio para notas, pero no para las seis palabras',
    keep: 'Esta página no muestra ningún secreto. Puedes conservarla.',
  },
  trustSheet: {
    title: 'Confiar en {address} en este dispositivo',
    file: 'Archivo de confianza',
    authority: 'Nombre en las listas',
    fingerprint: 'Huella digital (SHA-256)',
    thumbprint: 'En Windows (SHA-1)',
    compare:
      'Compara la huella digital de aquí con la del dispositivo. Si son distintas, es otro archivo: quítalo.',
    notes: 'Espacio para notas',
  },
  networkSheet: { local: 'Número interno', notes: 'Espacio para notas' },
  unnamed: {
    name: 'tu dispositivo',
    address: 'tu dirección',
    file: 'tu archivo',
    authority: 'Latchkey',
    host: 'la primera parte de tu dirección',
    domain: 'el resto de tu dirección',
    local: 'el número de la máquina en casa',
  },
};
