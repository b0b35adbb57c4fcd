import type { names as english } from '../en/names.ts';
import type { WordsOf } from '../shape/lay-words.ts';

const fault: WordsOf<typeof english.fault> = {
  empty: 'Il n’y a pas encore de nom.',
  characters:
    'Une adresse ne peut pas contenir {characters}. Elle peut contenir les lettres a à z, des chiffres et des traits d’union.',
  hyphen: 'Une adresse ne peut ni commencer ni finir par un trait d’union.',
  'too-long': 'Ce nom est trop long. Il a {length} caractères, et la limite est de {most}.',
  reserved: '« {label} » a un sens particulier sur internet. Des programmes le cherchent d’eux-mêmes.',
  'no-word': '« {label} » commence comme un nom dans une autre écriture, mais n’en est pas un.',
  'own-domain': 'C’est le domaine lui-même. Votre maison reçoit un nom placé devant.',
  'other-domain': '{host} fait partie d’un autre domaine. Votre adresse ici se termine par {domain}.',
  'too-deep':
    'Un point de trop. Le certificat gratuit de Cloudflare couvre les noms juste sous {domain}, pas plus loin.',
  'no-domain': '« {host} » n’est qu’une partie d’un nom. Un nom entier contient un point.',
  numbers: 'C’est une adresse faite de nombres. Il faut un nom à votre maison.',
  'at-home-only':
    'Les noms qui se terminent par {ending} ne fonctionnent que chez vous. Tapez celui qui fonctionne de l’extérieur.',
};

const leftOut: WordsOf<typeof english.leftOut> = {
  scheme: '{text}',
  login: 'les identifiants',
  port: '{text}',
  rest: '{text}',
  dot: 'le point final',
  capitals: 'les majuscules',
};

/** Names for addresses, wherever one is typed: what is wrong with one, and what would do. */
export const names: WordsOf<typeof english> = {
  fault,
  character: {
    space: 'un espace',
    control: 'un retour à la ligne ou une tabulation',
    other: '« {character} »',
  },
  instead: 'Utiliser {name}',
  leftOut,
  leavesOut: 'Latchkey laisse de côté {parts}. L’adresse, c’est le nom seul.',
};
