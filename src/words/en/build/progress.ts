/** What Home Assistant is at during a build, and how long that usually takes. */
export const work = {
  install: { now: 'Installing the app', usually: 'This usually takes one to three minutes.' },
  code: { now: 'Giving the app its code', usually: 'This usually takes a few seconds.' },
  start: {
    now: 'Starting the app and waiting for the path',
    usually: 'This usually takes less than a minute.',
  },
  remove: { now: 'Removing the app', usually: 'This usually takes less than a minute.' },
  restore: { now: 'Stopping the app', usually: 'This usually takes less than a minute.' },
  urls: { now: 'Setting its addresses', usually: 'This usually takes a few seconds.' },
  trust: { now: 'Home Assistant restarts', usually: 'This usually takes a minute or two.' },
  confirm: {
    now: 'Trying the way in from outside, then confirming',
    usually: 'This usually takes less than a minute.',
  },
} as const;

/** What the program is at, while it is at it: a first build, changes to one, or its removal. */
export const at = {
  build: {
    building: {
      heading: 'Building your private entrance',
      lead: 'The lock goes on before the door exists: your home is never reachable without a key, not even for a second.',
    },
    undoing: {
      heading: 'Taking everything away again',
      lead: 'The address goes first and the lock goes last, so nobody can reach your home at any point.',
    },
    failed: {
      heading: 'The build stopped halfway',
      lead: 'What is done stays done. The lock comes before the door, so nobody gets in without a key.',
    },
    undoFailed: {
      heading: 'Taking it away stopped halfway',
      lead: 'What is left is still locked. The lock is the last to go, so nobody gets in without a key.',
    },
    built: {
      heading: 'Your private entrance is built',
      lead: 'The gate is locked and your address is up. Next, your home connects to its private path.',
    },
  },
  change: {
    building: {
      heading: 'Making your changes',
      lead: 'The lock changes first, so your home is never reachable without a key.',
    },
    undoing: {
      heading: 'Taking your changes back',
      lead: 'Everything goes back to how it was. The gate stays locked throughout.',
    },
    failed: {
      heading: 'Your changes stopped halfway',
      lead: 'What is done stays done. The gate is still locked, so nobody gets in without a key.',
    },
    undoFailed: {
      heading: 'Taking it back stopped halfway',
      lead: 'The gate is still locked, so nobody gets in without a key.',
    },
    built: {
      heading: 'Your changes are made',
      lead: 'The gate is locked and knows the keys you have now.',
    },
  },
  removal: {
    building: {
      heading: 'Taking everything away',
      lead: 'The address goes first and the lock goes last, so nobody can reach your home at any point.',
    },
    undoing: {
      heading: 'Putting everything back',
      lead: 'The lock goes on before the address, so your home is never reachable without a key.',
    },
    failed: {
      heading: 'Taking it away stopped halfway',
      lead: 'What is left is still locked. The lock is the last to go, so nobody gets in without a key.',
    },
    undoFailed: {
      heading: 'Putting it back stopped halfway',
      lead: 'What is there is locked, so nobody gets in without a key.',
    },
    built: {
      heading: 'Everything is taken away',
      lead: 'Of what Latchkey built, only switched-off keys are left, on Cloudflare’s list.',
    },
  },
} as const;
