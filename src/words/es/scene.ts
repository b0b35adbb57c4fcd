import type { scene as english } from '../en/scene.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const scene: WordsOf<typeof english> = {
  practice: 'Práctica: nada de esta imagen es real.',
  real: 'Así está tu instalación:',
  gateOpen: 'La puerta aún no está cerrada con llave.',
  gateLocked: 'La puerta está cerrada con llave.',
  comesIn: 'La puerta se abre para {name}: su nombre está en la llave.',
  pathDark: 'El camino privado está a oscuras.',
  pathFlickering: 'Una parte del camino privado está iluminada.',
  pathLit: 'El camino privado está iluminado.',
  wayDark: 'El camino a tu casa está a oscuras.',
  wayFlickering: 'Una parte del camino a tu casa está iluminada.',
  wayLit: 'El camino a tu casa está iluminado.',
  windowsDark: 'Las ventanas de tu casa están a oscuras: aún no ha respondido.',
  windowsLit: 'Las ventanas de tu casa están iluminadas: responde.',
  keysNone: 'Aún no hay llaves.',
  keysMade: 'Llaves junto a la puerta: {count}.',
  keysPlanned: 'Llaves previstas: {count}.',
};
