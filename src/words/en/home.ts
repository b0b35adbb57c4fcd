import type { Danger } from '../../contract/danger.ts';

/** What was found when Latchkey looked, by the row of the plan that puts it right. */
const drift = {
  lock: {
    create: 'The lock is gone',
    update: 'The lock is not as Latchkey left it',
    remove: 'Part of the lock is no longer needed',
  },
  keys: { create: 'A key is missing', update: 'A key is missing', remove: 'A key is no longer needed' },
  path: {
    create: 'The private path is gone',
    update: 'The private path leads somewhere else',
    remove: 'An old private path is still there',
  },
  certificates: {
    create: 'A certificate between Cloudflare and your home is gone',
    update: 'The certificates between Cloudflare and your home have changed',
    remove: 'An old certificate between Cloudflare and your home is still there',
  },
  settings: {
    create: 'A setting was changed',
    update: 'A setting was changed',
    remove: 'A setting was changed',
  },
  address: {
    create: 'Your address is gone',
    update: 'Your address leads somewhere else',
    remove: 'Your address is no longer needed',
  },
  'moved-names': {
    create: 'Another name leads nowhere',
    update: 'Another name leads nowhere',
    remove: 'Another name leads nowhere',
  },
  'old-lock': {
    create: 'Your former lock is not back',
    update: 'Your former lock is not as it was',
    remove: 'Your former lock is still there beside the new one',
  },
  'other-doors': {
    create: 'Another way in is there again',
    update: 'Another way in is there again',
    remove: 'Another way in is to be closed',
  },
  connector: {
    create: 'The connector is gone',
    update: 'The connector is not running as Latchkey left it',
    remove: 'The connector is no longer needed',
  },
  home: {
    create: 'A setting of Home Assistant was changed',
    update: 'A setting of Home Assistant was changed',
    remove: 'A setting of Home Assistant was changed',
  },
} as const;

/** What the lock cannot help: what was found, why it matters, and the one next thing to do. */
const danger = {
  RULE_LETS_PAST: {
    what: {
      certain: 'A rule lets everybody past your lock',
      'depends-on-place': 'A rule lets visitors from some places past your lock',
      'depends-on-visit': 'A rule lets some visitors past your lock',
      unknown: 'A rule may let visitors past your lock',
    },
    names: '{count, plural, one {Rule: {names}} other {Rules: {names}}}',
    why: 'It comes before the lock. Anyone it lets past is not asked for a key.',
    next: 'The plan puts your lock in front of it again. Look at the rule at Cloudflare, and delete it if nobody needs it.',
    to: 'Open the rules',
  },
  RULE_BLOCKS_KEYS: {
    what: {
      certain: 'A rule in your account keeps you out',
      'depends-on-place': 'A rule in your account keeps you out in some places',
      'depends-on-visit': 'A rule in your account could keep some of your devices out',
      unknown: 'A rule in your account could not be read',
    },
    names: '{count, plural, one {Rule: {names}} other {Rules: {names}}}',
    why: {
      certain: 'It stops everyone who opens your address, even with your key.',
      'depends-on-place':
        'It depends on the country, network or address you come from. The rule lets no strangers in.',
      'depends-on-visit':
        'It depends on what you open, or with which app or key. The rule lets no strangers in.',
      unknown:
        'Latchkey does not understand all of it. It may keep your devices out, but it lets no strangers in.',
    },
    next: {
      certain: 'Take your address out of this rule at Cloudflare, or switch the rule off. Then look again.',
      otherwise: 'Leave it if your devices get in. If one is refused, look at this rule at Cloudflare.',
    },
    to: 'Open the rules',
  },
  HAND_MADE_KEYS: {
    'will-stop':
      '{count, plural, one {{count} key made by hand stops opening this address} other {{count} keys made by hand stop opening this address}}',
    'will-stop-unnamed': 'Keys made by hand stop opening this address',
    'have-stopped':
      '{count, plural, one {{count} key made by hand no longer opens this address} other {{count} keys made by hand no longer open this address}}',
    'have-stopped-unnamed': 'Keys made by hand no longer open this address',
    names: '{count, plural, one {Key: {names}} other {Keys: {names}}}',
    why: 'Your lock opens only for the keys that Latchkey makes.',
    next: 'Add each of those devices to your devices, and hand it a new key.',
    to: 'Open the certificates',
  },
  DDNS_CLIENT: {
    what: {
      certain: 'A DDNS client keeps writing this record',
      likely: 'A DDNS client seems to keep writing this record',
    },
    names: '{count, plural, one {Record: {names}} other {Records: {names}}}',
    why: 'While it is there, the name leads straight to one address and past your lock.',
    next: {
      'not-known': 'Stop the client. It may run in your router, on a server, or in Home Assistant.',
      'home-assistant':
        'Home Assistant’s Cloudflare integration is one. Switch it off there, under Settings, Devices & services.',
    },
    to: 'Open the DNS records',
  },
  REWRITE_WIDENS_GAP: {
    what: {
      certain: 'A rule changes what a gap in your lock opens',
      'depends-on-place': 'A rule changes what a gap in your lock opens, for visitors from some places',
      'depends-on-visit': 'A rule may change what a gap in your lock opens',
      unknown: 'A rule that may change what a gap in your lock opens could not be read',
    },
    names: '{count, plural, one {Rule: {names}} other {Rules: {names}}}',
    why: 'It gives visitors another page after your lock has checked them. They could reach more of your home than you agreed to.',
    next: 'At Cloudflare open Rules, and take your address out of this URL rewrite rule.',
    to: 'Open the rules',
  },
  ACCESS_IN_FRONT: {
    what: 'Cloudflare Access asks for a login at your address',
    names: '{count, plural, one {Application: {names}} other {Applications: {names}}}',
    why: 'The Home Assistant apps cannot log in there, so they stay out even with a key. Access lets no strangers in.',
    next: 'At Cloudflare open Zero Trust, Access, Applications. Delete it, or give your address one with the action Bypass for everyone.',
    to: 'Open the applications',
  },
  SENT_ELSEWHERE: {
    what: {
      certain: 'A rule sends visitors to your address somewhere else',
      'depends-on-place': 'A rule sends visitors from some places somewhere else',
      'depends-on-visit': 'A rule sends some visitors somewhere else',
      unknown: 'A rule that may send visitors somewhere else could not be read',
    },
    names: '{count, plural, one {Rule: {names}} other {Rules: {names}}}',
    why: 'It answers before your lock is asked, even when a visitor has a key. It lets no strangers in.',
    next: 'Take your address out of this rule at Cloudflare, or switch the rule off. Then look again.',
    to: 'Open the rules',
  },
  CHALLENGED_IN_FRONT: {
    what: {
      certain: 'A rule asks everyone at your address to prove that they are a person',
      'depends-on-place': 'A rule tests visitors from some places',
      'depends-on-visit': 'A rule tests some visitors',
      unknown: 'A rule that may test visitors could not be read',
    },
    names: '{count, plural, one {Rule: {names}} other {Rules: {names}}}',
    why: 'It switches on “I’m Under Attack”. The Home Assistant apps cannot pass that test. The rule lets no strangers in.',
    next: 'Take your address out of this rule at Cloudflare. Your lock needs no such test.',
    to: 'Open the rules',
  },
  WORKER_IN_FRONT: {
    what: {
      certain: 'A program at Cloudflare handles requests to your address',
      'depends-on-place': 'A program at Cloudflare handles requests from some places',
      'depends-on-visit': 'A program at Cloudflare handles some requests to your address',
      unknown: 'A program at Cloudflare may handle requests to your address',
    },
    names: 'Workers routes and snippets: {names}',
    why: 'It runs behind your lock and sees everything that passes, including passwords. Latchkey cannot see what it does.',
    next: 'If you did not put it there, open Workers Routes or Snippets and take your address out.',
    to: 'Open the routes',
  },
  ADDRESS_RULE_BLOCKS: {
    what: 'IP Access rules refuse visitors from some places',
    names: '{count, plural, one {Place: {names}} other {Places: {names}}}',
    why: 'Your devices are refused there too, even with a key. These rules let no strangers in.',
    next: 'Leave them if your devices get in. If one is refused, look at these rules at Cloudflare.',
    to: 'Open the rules',
  },
  BOT_FIGHT_MODE: {
    what: 'Bot Fight Mode is on for this domain',
    names: 'Domain: {names}',
    why: 'Cloudflare may take the Home Assistant app for a bot and refuse it.',
    next: 'If the app is refused, switch Bot Fight Mode off. At Cloudflare it is under Security.',
    to: 'Open Security',
  },
} as const satisfies Readonly<
  Record<Danger['code'], { readonly names: string; readonly to: string; readonly [part: string]: unknown }>
>;

export const home = {
  drift,
  danger,
  standing: {
    'not-built': {
      heading: 'A change is not built yet',
      lead: 'Every lock held when last tried, {when}.',
      leadUntried: 'You changed something and have not approved it.',
    },
    checking: {
      heading: 'Trying every lock',
      lead: 'The last time, {when}, every lock held.',
      leadUntried: 'This takes a few seconds.',
    },
    open: {
      heading: 'A lock lets somebody in',
      lead: 'Seen since Latchkey was opened. The locks last held {when}.',
      leadUntried: 'Seen since Latchkey was opened.',
    },
    failed: {
      heading: 'Something does not hold',
      lead: 'Seen since Latchkey was opened. Every lock last held {when}.',
      leadUntried: 'Seen when every lock was tried.',
    },
    'cut-off': {
      heading: 'Your home cannot be reached',
      lead: 'Nothing gets through to it now. Every lock last held {when}.',
      leadUntried: 'Nothing gets through to it now.',
    },
    besides: {
      heading: 'Every lock holds, but there may be another way in',
      lead: 'Last tried {when}. Look at what was found.',
      leadUntried: 'Look at what was found when the locks were tried.',
    },
    unproven: {
      heading: 'Nobody got in without a key',
      lead: 'Last tried {when}. No key is on this computer to show that one opens.',
      leadUntried: 'No key is on this computer to show that one opens.',
    },
    works: {
      heading: 'Everything works',
      lead: 'Every lock tried {when}.',
      leadUntried: 'Every lock has been tried since Latchkey was opened.',
    },
    held: {
      heading: 'Every lock held last time',
      lead: 'Last tried {when}.',
      leadUntried: 'They have not been tried since Latchkey was opened.',
    },
    'not-tried': {
      heading: 'Your locks have not been tried yet',
      lead: 'Every lock last held {when}.',
      leadUntried: 'Try them to see whether they hold.',
    },
  },
  unseen:
    '{count, plural, one {{count} place could not be checked for other ways in.} other {{count} places could not be checked for other ways in.}}',
  open: 'Open it',
  practiceAddress: 'In practice, nothing real answers there.',
  addDevice: 'Add a device',
  notWorking: 'Something does not work',
  toPlan: 'Look at the plan',
  more: 'More',
  moreNamed: 'More about {name}',
  renew: 'Renew',
  renewNamed: 'Renew the key of {name}',
  rarely: 'Rarely needed: more addresses, another home, settings, removing everything',
  lost: {
    open: 'I lost a device',
    which: {
      heading: 'Which device did you lose?',
      lead: 'Its key is switched off at once. All other devices stay in.',
      fact: 'Nothing happens yet',
      none: 'No device has a key that works.',
    },
    off: {
      heading: 'Switch off the key of {name}?',
      lead: 'From then on it opens nothing, whoever has the device.',
      list: 'What happens, in this order',
      points: {
        lock: 'The lock forgets this key. That takes seconds.',
        revoked: 'Cloudflare takes the key back for good.',
        tried: 'If Latchkey still has this key, it knocks with it and shows what happens.',
        others: 'Your other keys are not touched.',
      },
      label: 'Type {name} to go on',
      hint: 'This makes sure that nobody does it by accident.',
      keep: 'Keep the key',
      go: 'Switch it off now',
      fact: 'This happens at once',
      typeFirst: 'Type the name to go on',
    },
    proof: {
      looking: {
        heading: 'Trying the key of {name}',
        lead: 'Latchkey looks at your lock and knocks with this very key.',
        what: 'Knocking with the key that is off',
        usually:
          'This usually takes a few seconds. Cloudflare may take up to a minute to tell all its locations.',
      },
      'shut-out': {
        heading: '{name} is shut out',
        lead: 'That very key was refused.',
      },
      'not-tried': {
        heading: 'The key of {name} is off',
        lead: 'As far as Cloudflare shows, it opens nothing. Latchkey could not knock with the key itself.',
      },
      'not-proven': {
        heading: 'It is not proven that {name} is shut out',
        lead: 'Below is what was seen of its key.',
      },
      list: 'What was seen',
      lock: {
        out: 'The lock no longer knows this key',
        'still-in': 'The lock still opens for this key',
      },
      certificate: {
        revoked: 'Cloudflare has revoked it',
        revoking: 'Cloudflare is revoking it, which takes a minute or two',
        'still-good': 'Cloudflare has not revoked it',
        gone: 'Cloudflare lists no such key',
      },
      visit: {
        refused: {
          what: 'That very key was refused',
          why: 'Seen {when} at {addresses}, from this computer.',
        },
        opened: {
          what: 'That very key still opens your home',
          why: 'Seen {when} at {addresses}, from this computer.',
        },
        'no-answer': {
          what: 'Latchkey did not get as far as your lock',
          why: 'Tried {when}. It says nothing about the key. Try it again.',
        },
        'not-tried': {
          what: 'Latchkey could not knock with it',
          why: 'This key was made on another computer, or its spare copy is deleted.',
        },
      },
      technical: 'Technical details',
      again: 'Try it again',
      fact: 'This changes nothing',
    },
    found: {
      title: 'I found {name} again',
      why: 'A key that was switched off stays off, because somebody may have copied it. The device gets a new key, which you hand over as before.',
      newKey: 'Plan a new key for it',
    },
  },
  devices: 'Your keys',
  key: {
    ready: 'not handed over',
    'handed-over': 'handed over, not seen in use',
    'in-use': 'in use',
    'not-made': 'not made yet',
    'locked-away': 'locked away here',
    'not-on-this-computer': 'made elsewhere',
    'spare-copy-deleted': 'spare copy deleted',
    off: 'switched off',
    shutOut: 'switched off, seen refused {when}',
    ends: '{count, plural, =0 {ends in less than a day} one {ends in {count} day} other {ends in {count} days}}',
    ended: 'ended',
  },
  until: 'until {when}',
  twoKeys: 'its old key still works too',
  noSpare: 'spare copy deleted',
  left: '{count, plural, one {{count} key is not handed over yet.} other {{count} keys are not handed over yet.}}',
  handOver: 'Hand over the keys',
  lockedAway: {
    title:
      '{count, plural, one {{count} key is locked away on this computer.} other {{count} keys are locked away on this computer.}}',
    why: '{count, plural, one {It works as before. To hand it over, start Latchkey again and allow it to use the keychain.} other {They work as before. To hand one over, start Latchkey again and allow it to use the keychain.}}',
  },
  elsewhere: {
    title:
      '{count, plural, one {{count} key was made on another computer.} other {{count} keys were made on another computer.}}',
    why: '{count, plural, one {It works as before. Its secret never leaves that computer, so hand it over from there. Or give the device a new key here.} other {They work as before. A key’s secret never leaves the computer that made it, so hand the key over from there. Or give a device a new key here.}}',
  },
  atHome: {
    title: 'At home',
    looking: 'Checking whether this computer is at home',
    home: 'Your home answers there. This computer is at home.',
    'shut-out': 'Your home answers there, and refuses this computer after wrong logins.',
    'something-else': 'Something else answers there. This computer seems to be on another network.',
    nothing: 'Nobody answers there. This computer may be away, or your home may be off.',
    again: 'Look again',
    againNamed: 'Look again: is this computer at home?',
    advice: {
      title: 'What works at home, even without internet',
      direct:
        'On your own network you can open {url}. It asks for no key, and works while the internet is down.',
      app: 'The app on a phone can switch over by itself. Its guide shows what to set.',
      router:
        '{address} works at home too, with a key. Your router needs no extra setting (“split DNS”) for it.',
    },
  },
  actions: 'What do you want to do?',
  check: 'Try every lock',
  keys: 'All keys',
  look: {
    title: 'Look for changes',
    detail: 'See whether somebody changed something.',
  },
  change: {
    title: 'Add or change devices',
    detail: 'Add a device, switch off a lost key, or make a new one.',
  },
  without: {
    title: 'Things without a key',
    detail: 'Let Alexa, a webhook or another service in, or close a gap.',
  },
  addresses: {
    title: 'Addresses, and who may open them',
    detail: 'Put cameras behind the same lock, or let guests open one address only.',
  },
  move: { title: 'Change the address', detail: 'Choose another name. The old one is taken down.' },
  settings: {
    title: 'Extra protection',
    detail: 'Look at the settings of your domain, and change one.',
  },
  'call-out': {
    title: 'Change how the connector calls out',
    detail: 'HTTP/2 where live updates get lost; IPv4 or IPv6.',
  },
  tunnel: {
    title: 'Make a new private path',
    detail: 'For when somebody may have seen your connector’s code.',
  },
  real: { title: 'Set up my home for real', detail: 'What you practised stays here.' },
  remove: {
    title: 'Remove everything',
    detail: 'Remove all that Latchkey built. You see the whole list first.',
  },
  back: 'Your home',
  looking: {
    heading: 'Looking for changes',
    lead: 'Latchkey compares your Cloudflare account with what it built.',
    what: 'Looking at your Cloudflare account',
    usually: 'This usually takes a few seconds.',
    fact: 'It only looks. Nothing is changed',
  },
  same: {
    heading: 'Nothing has changed',
    lead: 'What Latchkey built is as you left it.',
    what: 'Lock, keys, private path, settings and address are all in place.',
    whatWithoutTunnel: 'Lock, keys, certificates, settings and address are all in place.',
  },
  attention: {
    heading: 'Something to look at',
    lead: 'What Latchkey built is as you left it. Something else in your account needs a look.',
  },
  drifted: {
    heading: 'Something has changed',
    lead: 'Somebody changed what Latchkey built. You can have it put back.',
    list: 'What has changed',
    again: 'Latchkey would: {what}',
    repair: 'Put it right',
    fact: 'You see the whole plan first',
  },
  taken: {
    heading: 'Another record is at your address',
    lead: 'While it is there, your address does not lead to your home through the lock. You can take it over.',
  },
  blocked: {
    heading: 'Something blocks the repair',
    lead: 'Somebody changed what Latchkey built, and it cannot be put right like this.',
  },
  besides: 'Also in your account',
  lookAgain: 'Look again',
  newPath: {
    heading: 'Make a new private path?',
    lead: 'Do this when somebody may have seen the connection code of your home.',
    list: 'What will happen',
    points: {
      made: 'A new path is made. It has a code that nobody has seen.',
      moves: 'Your address moves to it, and the old path is removed with its code.',
      away: 'You cannot reach your home from outside until its connector has the new code.',
      stays: 'The lock stays on the whole time. Your keys stay as they are.',
    },
    go: 'Plan the new path',
    fact: 'You see the plan before anything changes',
  },
  removal: {
    heading: 'Remove everything?',
    lead: 'Latchkey removes everything it built for {address}.',
    list: 'What will happen',
    points: {
      address: 'The address goes first. From then on nobody reaches your home from outside, not even you.',
      keys: 'Every key is switched off for good. A new home needs new keys.',
      settings: 'Settings go back to what they were, unless somebody has changed them since.',
      home: 'What Latchkey set up in Home Assistant goes back to how it was, once you log in there.',
      homeStays: 'Your Home Assistant stays as it is.',
      stays: 'Nothing else in your account is touched.',
    },
    label: 'Type {address} to go on',
    hint: 'This makes sure that nobody does it by accident.',
    wrong: 'This is not the address yet.',
    go: 'Show what goes',
    fact: 'Nothing goes yet. You see the list first',
    typeFirst: 'Type the address to go on',
    keep: 'Keep my home',
  },
} as const;
