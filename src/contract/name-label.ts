/** Characters in one part of a name between dots (RFC 1035 §2.3.4), and in a whole name as it is written. */
export const LONGEST_LABEL = 63;
export const LONGEST_HOSTNAME = 253;

/** Why a part of a name cannot be one. */
export type LabelFault =
  | { readonly kind: 'empty' }
  /** Which characters it is, each once, in the order in which they stand there. */
  | { readonly kind: 'characters'; readonly characters: readonly string[] }
  | { readonly kind: 'hyphen' }
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  /** Programs ask for such names by themselves, so whoever has one is asked all day, or is not found. */
  | { readonly kind: 'reserved'; readonly label: string }
  /** It begins as names of other scripts do on the wire, and stands for no word (RFC 5891 §4.2.1). */
  | { readonly kind: 'no-word'; readonly label: string };

/**
 * Names with a meaning of their own: this computer (RFC 6761 §6.3), the proxy that browsers look for, routers of an old kind
 * (RFC 5214 §8.3), settings and keys of mail programs (RFC 8461 §3.3, draft-koch-openpgp-webkey-service).
 */
const reserved: readonly string[] = [
  'localhost',
  'wpad',
  'isatap',
  'autoconfig',
  'autodiscover',
  'mta-sts',
  'openpgpkey',
];

/** What is wrong with a part of a name, in small letters; `undefined` where nothing is (RFC 1123 §2.1). */
export function findLabelFault(label: string, most = LONGEST_LABEL): LabelFault | undefined {
  if (label === '') return { kind: 'empty' };
  const characters = new Set(graphemesOf(label).filter((each) => !/^[a-z0-9-]$/.test(each)));
  if (characters.size > 0) return { kind: 'characters', characters: [...characters] };
  if (/^-|-$/.test(label)) return { kind: 'hyphen' };
  if (label.length > most) return { kind: 'too-long', length: label.length, most };
  if (reserved.includes(label)) return { kind: 'reserved', label };
  if (label.startsWith('xn--') && !URL.canParse(`https://${label}.example`))
    return { kind: 'no-word', label };
  return undefined;
}

/** A function that writes letters of any script in plain ones, as well as it can be done. */
export type ToAscii = (text: string) => string;

/** How German, Danish, Norwegian and Swedish write these where they have no key for them. */
const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * The nearest name that can be one; `undefined` where nothing of it is left. Spaces, dots and underscores become hyphens.
 */
export function repairLabel(typed: string, toAscii: ToAscii, most = LONGEST_LABEL): string | undefined {
  const spelt = typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüøå]/g, (letter) => spelled[letter] ?? letter);
  const plain = toAscii(spelt)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+/g, '');
  const label = shorten(plain, most).replaceAll(/-+$/g, '');
  return findLabelFault(label, most) ? undefined : label;
}

/** Between two words, where the first of them are long enough to stand for all. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf('-', most);
  return text.slice(0, end > most / 2 ? end : most);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What people take for one character each, also where it is stored as several. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
