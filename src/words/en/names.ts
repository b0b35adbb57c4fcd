import type { NameFault } from '../../contract/address.ts';
import type { LeftOut } from '../../contract/typed-host.ts';
import type { WholeNameFault } from '../../contract/whole-name.ts';

const fault = {
  empty: 'There is no name yet.',
  characters: 'An address cannot have {characters} in it. It can have a to z, digits and hyphens.',
  hyphen: 'An address cannot begin or end with a hyphen.',
  'too-long': 'This name is too long. It has {length} characters, and {most} is the limit.',
  reserved: '“{label}” has a meaning of its own on the internet. Programs look for it by themselves.',
  'no-word': '“{label}” begins like a name in another script, but is not one.',
  'own-domain': 'This is the domain itself. Your home gets a name in front of it.',
  'other-domain': '{host} belongs to another domain. Your address here ends in {domain}.',
  'too-deep':
    'One dot too many. Cloudflare’s free certificate covers names right under {domain} and no deeper.',
  'no-domain': '“{host}” is only a part of a name. A whole name has a dot in it.',
  numbers: 'This is an address of numbers. Your home needs a name.',
  'at-home-only': 'Names that end in {ending} work only at home. Type the one that works from outside.',
} as const satisfies Readonly<Record<NameFault['kind'] | WholeNameFault['kind'], string>>;

const leftOut = {
  scheme: '{text}',
  login: 'the login',
  port: '{text}',
  rest: '{text}',
  dot: 'the dot at the end',
  capitals: 'capital letters',
} as const satisfies Readonly<Record<LeftOut['part'], string>>;

/** Names for addresses, wherever one is typed: what is wrong with one, and what would do. */
export const names = {
  fault,
  character: {
    space: 'a space',
    control: 'a line break or tab',
    other: '“{character}”',
  },
  instead: 'Use {name}',
  leftOut,
  leavesOut: 'Latchkey leaves out {parts}. The address is the name alone.',
} as const;
