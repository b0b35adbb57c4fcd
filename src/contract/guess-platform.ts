import type { Platform } from './setup.ts';

/** What a word in a name says. `computer` is one of which nobody says what it runs. */
type Kind = Platform | 'computer';

/**
 * Words by which people call their devices, in the languages that people write names in; the first row of which one stands in the
 * name decides. So a maker who makes phones and computers stands below the words that tell which of them it is.
 */
const table: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'watch',
    ['watch', 'uhr', 'armbanduhr', 'wearos', 'wear os', 'montre', 'reloj', 'horloge', 'zegarek', '手表'],
  ],
  ['iphone', ['iphone', 'ipad', 'ipod', 'ios', 'ipados']],
  ['chromebook', ['chromebook', 'chromeos', 'chrome os', 'pixelbook', 'chromebox']],
  ['mac', ['macbook', 'imac', 'mac', 'macos', 'macmini']],
  ['linux', ['linux', 'ubuntu', 'debian', 'fedora', 'raspberry', 'raspi', 'steam deck', 'steamdeck']],
  ['windows', ['windows', 'win', 'surface', 'galaxy book', 'matebook', 'thinkpad', 'ideapad', 'elitebook']],
  ['android', ['android', 'galaxy tab', 'fire tablet', 'kindle fire', 'fire hd']],
  [
    'computer',
    [
      ...['laptop', 'notebook', 'desktop', 'computer', 'workstation', 'pc', 'rechner', 'ordinateur'],
      ...['ordenador', 'portátil', 'portatil', 'komputer', '电脑', '笔记本'],
    ],
  ],
  [
    'android',
    [
      ...[
        'pixel',
        'galaxy',
        'samsung',
        'xiaomi',
        'redmi',
        'poco',
        'huawei',
        'honor',
        'oneplus',
        'oppo',
        'vivo',
      ],
      ...['realme', 'motorola', 'moto', 'nokia', 'fairphone', 'xperia', 'nexus', 'fire', 'tablet', 'tableta'],
      ...['tablette', '平板', 'shelly wall display'],
    ],
  ],
  ['windows', ['xps', 'dell', 'hp', 'acer', 'lenovo', 'asus', 'msi']],
  ['program', ['script', 'skript', 'server', 'alexa', 'bot', 'node-red', 'nodered', 'programm', 'program']],
];

/** Shorter words also stand inside of others that mean something else: they count only alone. */
const SHORTEST_INSIDE = 5;

/**
 * The kind of device that a name speaks of, such as `iphone` for “Anna’s iPad”; `undefined` where it speaks of none. A computer of
 * which nothing else is said is taken to be like `thisComputer`.
 */
export function guessPlatform(name: string, thisComputer?: Platform): Platform | undefined {
  const text = name.normalize('NFKC').toLowerCase();
  // Numbers of models stand behind the word, often without a space: Pixel9, iPhone15.
  const words = text.split(/[^\p{L}\p{N}]+/u).map((word) => word.replace(/\d+$/, ''));
  const kind = table.find(([, known]) => known.some((word) => isIn(word, text, words)))?.[0];
  return kind === 'computer' ? thisComputer : kind;
}

function isIn(word: string, text: string, words: readonly string[]): boolean {
  // German puts words together (Küchentablet), Chinese puts nothing between them.
  const isInside = word.length >= SHORTEST_INSIDE || !/^[a-z]/.test(word);
  if (/[^\p{L}]/u.test(word)) return text.includes(word);
  return isInside ? words.some((each) => each.includes(word)) : words.includes(word);
}
