import type { files as english } from '../en/files.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const files: WordsOf<typeof english> = {
  profile: {
    name: 'Latchkey: {name}',
    description: 'Abre {address} en Safari en este dispositivo. Para quitar la llave, quita este perfil.',
    key: 'La llave de {address}. Para instalarla, escribe las seis palabras que muestra Latchkey.',
  },
  folders: {
    keys: 'Llaves de Latchkey',
    alexa: 'Latchkey para Alexa',
    reverseProxy: 'Proxy inverso de Latchkey',
  },
  alexa: {
    begin: 'Esta carpeta permite que {name} llegue a https://{address} con su propia llave.',
    secret: [
      'El archivo secret.json abre tu cerradura. No está protegido con las seis palabras.',
      'No se lo des a nadie, y borra toda esta carpeta cuando la skill funcione.',
      'Si otra persona lo ha visto, desactiva esta llave en Latchkey.',
    ],
    contents: {
      'template.json': 'lo que se configura en Amazon, para AWS CloudFormation. No contiene ningún secreto.',
      'secret.json': 'la llave, para AWS Secrets Manager. Tu token va también ahí.',
      'test-event.json': 'una pregunta que hace Alexa, para probar con ella la función.',
    },
    next: 'Cómo usarlos paso a paso está en Latchkey, en la guía de esta llave.',
  },
  calendar: {
    summary: 'Renovar la llave de {name}',
    description: [
      'La llave de {name} funciona hasta el {until}.',
      'En Latchkey, ve a tu casa y elige “Renovar” junto a {name}. Construye lo que propone y entrega la llave nueva.',
      'La llave antigua funciona hasta que la sueltes, así que nadie se queda fuera.',
      'Después guarda de nuevo estos recordatorios: el archivo nuevo sustituye a este.',
      '¿Ya nadie usa el dispositivo? Entonces borra esta entrada.',
    ],
  },
  diagnostic: {
    head: [
      'Latchkey: archivo de diagnóstico.',
      'Para quien te ayude. Léelo antes de enviarlo: esto es todo lo que envías.',
      'No contiene ningún token, contraseña, llave, cookie ni webhook, ni los nombres de tus dispositivos.',
    ],
    told: 'Incluye tu dirección y el número interno de tu casa en tu propia red.',
    leftOut: 'Tu dirección y los números de tu red se han sustituido por otros.',
  },
};
