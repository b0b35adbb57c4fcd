import type { names as english } from '../en/names.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const names: WordsOf<typeof english> = {
  fault: {
    empty: 'Aún no hay ningún nombre.',
    characters: 'Una dirección no puede contener {characters}. Puede tener las letras a–z, cifras y guiones.',
    hyphen: 'Una dirección no puede empezar ni terminar con un guion.',
    'too-long': 'Este nombre es demasiado largo. Tiene {length} caracteres, y el límite es {most}.',
    reserved: '“{label}” tiene un significado propio en internet. Hay programas que lo buscan por su cuenta.',
    'no-word': '“{label}” empieza como un nombre en otro alfabeto, pero no lo es.',
    'own-domain': 'Este es el dominio mismo. Tu casa recibe un nombre delante de él.',
    'other-domain': '{host} pertenece a otro dominio. Aquí tu dirección termina en {domain}.',
    'too-deep':
      'Sobra un punto. El certificado gratuito de Cloudflare cubre los nombres que están justo debajo de {domain}, y ninguno más profundo.',
    'no-domain': '“{host}” es solo una parte de un nombre. Un nombre completo lleva un punto.',
    numbers: 'Esta es una dirección de números. Tu casa necesita un nombre.',
    'at-home-only':
      'Los nombres que terminan en {ending} solo funcionan en casa. Escribe el que funciona desde fuera.',
  },
  character: { space: 'un espacio', control: 'un salto de línea o una tabulación', other: '“{character}”' },
  instead: 'Usar {name}',
  leftOut: {
    scheme: '{text}',
    login: 'el inicio de sesión',
    port: '{text}',
    rest: '{text}',
    dot: 'el punto final',
    capitals: 'las mayúsculas',
  },
  leavesOut: 'Latchkey omite {parts}. La dirección es solo el nombre.',
};
