import type { WeaknessKind } from '../../contract/hand-made.ts';

/** What is less safe than it may look, each with what Latchkey does about it. */
const weakness = {
  'no-lock': {
    what: 'No lock asks for a key before your login page',
    does: 'The new lock turns away everyone without a key.',
  },
  'lock-off': {
    what: 'The lock is switched off: {names}',
    does: 'The new lock is on. Latchkey tries it from outside before you hand over a key.',
  },
  'stepped-over': {
    what: 'Some visitors get past the lock through a rule in front of it: {names}',
    does: 'The plan puts the new lock in front of it.',
  },
  'lock-has-gaps': {
    what: 'The lock lets some visitors in without a key, or may do so: {names}',
    does: 'The new lock turns away everyone without a key. Its only gaps are the ones you add.',
  },
  'challenge-opens': {
    what: 'The lock only asks visitors to prove that they are human, and then lets them in: {names}',
    does: 'The new lock blocks every request without a key.',
  },
  'access-in-front': {
    what: 'Cloudflare Access asks for a login at this address: {names}',
    does: 'Latchkey leaves it there. It keeps out your devices, even with a key, until you delete it.',
  },
  'any-customers-key': {
    what: 'The lock accepts any key Cloudflare has signed, even for other people',
    does: 'The new lock accepts only the keys on its own list.',
  },
  'lost-keys-open': {
    what: 'The lock may still open for a key that was switched off',
    does: 'The new lock refuses every key that is switched off.',
  },
  'more-than-a-key': {
    what: 'The lock lets keys in only under some conditions, such as a country: {names}',
    does: 'If you take it over, your new lock leaves these out. Your keys then open from everywhere, unless you choose countries.',
  },
  'unclear-keys': {
    what: 'Latchkey cannot tell whether these keys open your home today: {names}',
    does: 'They are not taken over. Give their devices a new key on the day you build.',
  },
  'key-not-asked-for': {
    what: 'The lock wants a key, but Cloudflare does not ask devices for one here',
    does: 'The plan makes Cloudflare ask for a key at {names}.',
  },
  'second-address': {
    what: 'The private path also leads to your home from {names}',
    does: 'Before the build, Latchkey knocks there. If it opens without a key, you can have it closed.',
  },
  'nameless-keys': {
    what: '{count, plural, one {One of these keys has no name, so nobody can tell whose it is} other {{count} of these keys have no name, so nobody can tell whose they are}}',
    does: '{count, plural, one {If you take it over, “Your home” lists it. Let it go once its device has a new key.} other {If you take them over, “Your home” lists them. Let each one go once its device has a new key.}}',
  },
  'http3-on': {
    what: 'HTTP/3 is on: over it, some visitors are refused although they have a key',
    does: '“Extra protection” in the review shows whether it can be switched off.',
  },
} as const satisfies Readonly<Record<WeaknessKind, { readonly what: string; readonly does: string }>>;

export const handMade = {
  weakness,
  quoted: '“{name}”',
  looking: 'Checking whether somebody has set this address up by hand',
  usually: 'This usually takes a few seconds.',
  heading: 'This address was already set up by hand',
  lead: 'Probably by you, with a guide. Latchkey looked at {hostname} and changed nothing.',
  back: 'Another name',
  fact: 'Nothing changes until you approve the plan',
  found: 'What was found',
  path: {
    title: 'The private path “{name}”',
    leads: 'It leads from this address to {service}.',
    nowhere: 'It has no entry for this address.',
    elsewhere: 'It is set up on its own machine, so Latchkey cannot see where it leads.',
    others: 'Its other addresses stay: {names}.',
    login: 'Cloudflare Access asks for a login there too. That stays, even for visitors with a key.',
  },
  lock: {
    title: 'The lock “{name}”',
    goes: 'A rule that asks for a key at this address',
    'guards-others': 'A rule that asks for a key here and at other addresses. It stays for those.',
    'does-no-harm':
      'A rule that lets keys past the rules that follow. It stays: behind the new lock it does no harm.',
  },
  key: {
    named: 'The key {name}',
    nameless: 'A key without a name',
    inside: 'a key without a name',
    opens: 'Opens your home today. Ends on {when}.',
    ends: 'Ends on {when}',
    ended: 'Ended on {when}',
    insideEnds: 'a key without a name that ends on {when}',
  },
  noKeys: {
    title: 'No keys',
    unneeded: 'Today nobody needs one to get as far as your login page.',
    access: 'Today visitors log in at Cloudflare Access, and need no key.',
    none: 'No key of this domain opens it today, as far as Latchkey can see.',
  },
  moreKeys: '{count, plural, one {And {count} more key} other {And {count} more keys}}',
  unsafe: 'What is not safe',
  safe: 'What was checked and is fine',
  nothingUnsafe: 'None of the usual weak spots was found.',
  unseen: {
    'access-applications':
      'Latchkey cannot see whether Cloudflare Access asks for a login here. If it does, it keeps out your devices.',
  },
  good: {
    'lock-on': 'The lock is switched on.',
    'nothing-before': 'No rule in front of the lock lets anyone past it.',
    'one-address': 'No other address of this private path leads to the same home.',
    'named-keys': 'Every key has a name, so you can tell whose it is.',
    'http3-off': 'HTTP/3 is off, so no key is refused because of it.',
  },
  question: 'How do you want to go on?',
  takeOver: {
    title: 'Take it over',
    path: 'The private path stays, with its connector and its other addresses.',
    keys: '{count, plural, one {Today’s key keeps opening your home until you let it go.} other {Today’s {count} keys keep opening your home until you let each one go.}}',
    lock: 'The old lock goes only once the new one is in place.',
    lockStays: 'The old lock stays, because it guards other addresses too.',
    back: 'If you remove Latchkey one day, it puts this back as it was.',
  },
  anew: {
    title: 'Start fresh beside it',
    path: 'A new private path is made. The old one no longer leads here, and its other addresses stay.',
    keys: '{count, plural, one {Today’s key stops opening your home the moment the new lock is in place.} other {Today’s {count} keys stop opening your home the moment the new lock is in place.}}',
    lock: 'The old lock stays where it is, and may refuse your new keys.',
  },
  sameDay: {
    title: 'From then on, only devices with a key get in',
    why: 'Today people can get as far as your login page without a key, including your family. Hand over their keys on the day you build.',
  },
  access: {
    title: 'Cloudflare Access and keys do not go together',
    why: 'The Home Assistant apps cannot log in there, so they stay out although they have a key. Access lets no strangers in.',
    next: 'Leave it on until the new lock stands. Then delete it at Cloudflare, in Zero Trust, Access, Applications.',
  },
  ownMachine: {
    title: 'Latchkey cannot take over this private path',
    why: 'It is set up on its own machine. Latchkey makes a new path for this address, and the old one keeps its other names.',
  },
  goOn: {
    'take-over': 'Take it over',
    anew: 'Start fresh',
    only: 'Continue',
  },
  notLooked: {
    heading: 'Latchkey could not look at this address',
    lead: 'It wanted to see whether somebody had already set up {hostname} by hand.',
    what: 'If you go on, nothing there has been checked. Keys that open it today may stop working once the new lock is in place.',
    goOn: 'Go on without checking',
  },
  before: {
    title: 'Keys from before',
    why: 'You took them over. Your lock lists them beside Latchkey’s keys.',
    refused:
      'You took them over. Your home now opens only for devices that you chose, so these keys are refused.',
    letGo: 'Let it go',
    letGoNamed: 'Let it go: {name}',
    ask: {
      heading: 'Let this key go?',
      what: 'It stops opening your home with the next plan.',
      first: 'First hand over a new key to the device that uses it.',
      plan: 'You see the plan before anything changes.',
      go: 'Let it go',
      keep: 'Keep it',
    },
  },
} as const;
