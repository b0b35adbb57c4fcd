import type { scene as english } from '../en/scene.ts';
import type { WordsOf } from '../shape/lay-words.ts';

/** What the scene shows, in words. Each sentence is true on its own. */
export const scene: WordsOf<typeof english> = {
  practice: 'Entraînement : rien dans cette image n’est réel.',
  real: 'Où en est votre installation :',
  gateOpen: 'Le portail n’est pas encore verrouillé.',
  gateLocked: 'Le portail est verrouillé.',
  comesIn: 'Le portail s’ouvre pour {name} : son nom est sur la clé.',
  pathDark: 'Le chemin privé est dans le noir.',
  pathFlickering: 'Une partie du chemin privé est éclairée.',
  pathLit: 'Le chemin privé est éclairé.',
  wayDark: 'Le chemin vers votre maison est dans le noir.',
  wayFlickering: 'Une partie du chemin vers votre maison est éclairée.',
  wayLit: 'Le chemin vers votre maison est éclairé.',
  windowsDark: 'Les fenêtres de votre maison sont dans le noir : elle n’a pas encore répondu.',
  windowsLit: 'Les fenêtres de votre maison sont éclairées : elle répond.',
  keysNone: 'Pas encore de clés.',
  keysMade: 'Clés au portail : {count}.',
  keysPlanned: 'Clés prévues : {count}.',
};
