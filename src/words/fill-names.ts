import { directionOf } from './languages.ts';

/** What is put into a message where it says `{name}`. */
export type MessageValues = Readonly<Record<string, unknown>>;

/** Whether a message has nothing but `{name}` in it: no plural, and no other choice between forms. */
export function holdsOnlyNames(message: string): boolean {
  return !/\{\s*\w+\s*,/.test(message);
}

/**
 * Such a message with its values. It says the same as the whole of ICU MessageFormat would, without it.
 *
 * Where the language is read from right to left, what is filled in keeps its own direction and does not disturb that of the sentence
 * (UAX 9, explicit directional isolates): `ha.linden.house` would otherwise change places with the full stop after it.
 * @throws where a value is missing
 */
export function fillNames(message: string, values: MessageValues, locale: string): string {
  const isMirrored = message.includes('{') && directionOf(locale) === 'rtl';
  return message.replace(/\{\s*(\w+)\s*\}/g, (_place, name: string) => {
    if (!Object.hasOwn(values, name)) throw new RangeError(`A message needs the value ${name}`);
    const value = String(values[name] ?? '');
    return isMirrored ? `${firstStrongIsolate}${value}${popDirectionalIsolate}` : value;
  });
}

export const firstStrongIsolate = '\u2068';
export const popDirectionalIsolate = '\u2069';
