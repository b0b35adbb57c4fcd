/** Newer versions of Latchkey itself: the question, what becomes of it, and what stands under “About Latchkey”. */
export const updates = {
  question: {
    title: 'May Latchkey look for newer versions of itself?',
    says: 'If so, it asks github.com once a day and fetches what is new. It sends nothing about you or your home. You can change this under “About Latchkey”.',
    yes: 'Yes, look',
    no: 'No',
  },
  state: {
    asked: 'You have not said yet whether Latchkey may look for newer versions. Until then it asks nobody.',
    off: 'Latchkey does not look for newer versions. You will not hear when a mistake has been fixed.',
    looking: 'Looking for a newer version',
    'nothing-new': 'You have the newest version. Last looked: {when}.',
    found: 'Version {version} is out. It is fetched as soon as nothing else is going on.',
    downloading: 'Fetching version {version}: {percent}%',
    ready: {
      'at-quit': 'Version {version} is ready. It takes over when you close Latchkey.',
      'when-asked':
        'Version {version} is ready. When you restart Latchkey, your computer asks for your password.',
      'when-closed':
        'Version {version} is ready. It takes over when you close Latchkey. Start it again with the same options.',
    },
  },
  waits: {
    build: 'Something is being built right now. Restart when that is done.',
    removal: 'You are about to remove something. Restart when that is done.',
    'hand-over': 'A key is on its way to its device. Restart when it has arrived.',
    other: 'Latchkey is still working on something. Try again in a moment.',
  },
  restart: 'Restart now',
  lookNow: 'Look now',
  turnOn: 'Look for newer versions',
  turnOff: 'Stop looking',
  whatIsNew: { title: 'What is new in {version}', inEnglish: 'This list is in English.' },
  refused: {
    title: 'A newer version was refused',
    stays: 'Nothing was changed, and this Latchkey keeps working. It looks again tomorrow.',
    why: {
      unsigned: 'Its file has no signature, so nobody can say who made it.',
      signature: 'Its signature is not from the makers of Latchkey, or it belongs to another file.',
      publisher: 'Your computer does not trust whoever made the file.',
      older:
        'The newest version on offer is older than this one, or than one offered before. Perhaps that one was withdrawn.',
      'pre-release': 'The version on offer is a preview. This Latchkey takes only finished versions.',
      'other-content': 'The file is not the one that was signed.',
      'other-place': 'The link to the file led to a place that Latchkey does not trust.',
      'not-for-here': 'There is no file for this kind of computer.',
      unreadable: 'The description of the newest version makes no sense.',
    },
  },
  failed: {
    unreachable: 'Nobody answered when Latchkey looked for a newer version. It tries again in an hour.',
    'cut-short': 'A newer version did not arrive whole. Latchkey tries again in an hour.',
    'not-kept': 'A newer version could not be saved on this computer. Check whether the disk is full.',
    'not-installed':
      'A newer version could not take the place of this one. Download it yourself and install it over this one.',
  },
  notHere: {
    source: 'This Latchkey does not update itself. Fetch a newer one the way you fetched this one.',
    flathub: 'Newer versions of this Latchkey come from Flathub.',
    homebrew: 'Newer versions of this Latchkey come from Homebrew.',
    portable: 'This Latchkey does not update itself. Download a newer one and put it where this one is.',
    'no-release-key':
      'Whoever built this Latchkey gave it no key for updates. It could not tell a real one from a fake, so it looks for none.',
  },
} as const;
