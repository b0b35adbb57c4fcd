import type { names as english } from '../en/names.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const names: WordsOf<typeof english> = {
  fault: {
    empty: 'Es gibt noch keinen Namen.',
    characters:
      'Nicht erlaubt in einer Adresse: {characters}. Erlaubt sind a bis z, Ziffern und Bindestriche.',
    hyphen: 'Eine Adresse kann nicht mit einem Bindestrich anfangen oder enden.',
    'too-long': 'Dieser Name ist zu lang. Er hat {length} Zeichen, und {most} ist die Grenze.',
    reserved: '„{label}“ hat im Internet eine eigene Bedeutung. Programme suchen von selbst danach.',
    'no-word': '„{label}“ fängt an wie ein Name in einer anderen Schrift, ist aber keiner.',
    'own-domain': 'Das ist die Domain selbst. Dein Zuhause bekommt einen Namen davor.',
    'other-domain': '{host} gehört zu einer anderen Domain. Deine Adresse endet hier auf {domain}.',
    'too-deep':
      'Ein Punkt zu viel. Das kostenlose Zertifikat von Cloudflare gilt für Namen direkt unter {domain} und nicht tiefer.',
    'no-domain': '„{host}“ ist nur ein Teil eines Namens. Ein ganzer Name enthält einen Punkt.',
    numbers: 'Das ist eine Adresse aus Zahlen. Dein Zuhause braucht einen Namen.',
    'at-home-only':
      'Namen, die auf {ending} enden, funktionieren nur zu Hause. Gib den ein, der von außen funktioniert.',
  },
  character: {
    space: 'ein Leerzeichen',
    control: 'ein Zeilenumbruch oder Tabulator',
    other: '„{character}“',
  },
  instead: '{name} verwenden',
  leftOut: {
    scheme: '{text}',
    login: 'die Anmeldedaten',
    port: '{text}',
    rest: '{text}',
    dot: 'den Punkt am Ende',
    capitals: 'Großbuchstaben',
  },
  leavesOut: 'Latchkey lässt {parts} weg. Die Adresse ist nur der Name.',
};
