import type { names as english } from '../en/names.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const names: WordsOf<typeof english> = {
  fault: {
    empty: 'Er is nog geen naam.',
    characters: 'In een adres kan geen {characters} staan. Wel a tot z, cijfers en koppeltekens.',
    hyphen: 'Een adres kan niet met een koppelteken beginnen of eindigen.',
    'too-long': 'Deze naam is te lang. Hij heeft {length} tekens, en {most} is de grens.',
    reserved: '“{label}” heeft op internet een eigen betekenis. Programma’s zoeken er vanzelf naar.',
    'no-word': '“{label}” begint als een naam in een ander schrift, maar is dat niet.',
    'own-domain': 'Dit is het domein zelf. Je huis krijgt een naam ervoor.',
    'other-domain': '{host} hoort bij een ander domein. Je adres eindigt hier op {domain}.',
    'too-deep':
      'Eén punt te veel. Het gratis certificaat van Cloudflare geldt voor namen direct onder {domain} en niet dieper.',
    'no-domain': '“{host}” is maar een deel van een naam. In een hele naam staat een punt.',
    numbers: 'Dit is een adres van cijfers. Je huis heeft een naam nodig.',
    'at-home-only':
      'Namen die op {ending} eindigen, werken alleen thuis. Typ de naam die van buitenaf werkt.',
  },
  character: {
    space: 'spatie',
    control: 'regeleinde of tab',
    other: '“{character}”',
  },
  instead: '{name} gebruiken',
  leftOut: {
    scheme: '{text}',
    login: 'de aanmeldgegevens',
    port: '{text}',
    rest: '{text}',
    dot: 'de punt aan het eind',
    capitals: 'hoofdletters',
  },
  leavesOut: 'Latchkey laat {parts} weg. Het adres is alleen de naam.',
};
