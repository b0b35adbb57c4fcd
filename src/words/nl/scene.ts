import type { scene as english } from '../en/scene.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const scene: WordsOf<typeof english> = {
  practice: 'Oefening: niets op dit plaatje is echt.',
  real: 'Zo staat het ervoor:',
  gateOpen: 'Het hek is nog niet op slot.',
  gateLocked: 'Het hek is op slot.',
  comesIn: 'Het hek gaat open voor {name}: die naam staat op de sleutel.',
  pathDark: 'Het privépad is donker.',
  pathFlickering: 'Een deel van het privépad is verlicht.',
  pathLit: 'Het privépad is verlicht.',
  wayDark: 'De weg naar je huis is donker.',
  wayFlickering: 'Een deel van de weg naar je huis is verlicht.',
  wayLit: 'De weg naar je huis is verlicht.',
  windowsDark: 'De ramen van je huis zijn donker: het heeft nog niet geantwoord.',
  windowsLit: 'De ramen van je huis zijn verlicht: het antwoordt.',
  keysNone: 'Nog geen sleutels.',
  keysMade: 'Sleutels aan het hek: {count}.',
  keysPlanned: 'Geplande sleutels: {count}.',
};
