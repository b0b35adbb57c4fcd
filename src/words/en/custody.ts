/** Where the keys are kept, what the computer may ask about it, and what follows where it has no keychain. */
export const custody = {
  whatIsAKeychain: {
    title: 'What is a keychain?',
    says: 'The place where your computer keeps passwords. It opens for whoever is logged in on this computer.',
  },
  asking:
    'Your computer may be asking whether Latchkey can open its keychain, where passwords are kept. Latchkey locks your keys away with it, so it is right to allow this.',
  setAside: {
    secrets: {
      title: 'Your keys and the token could not be opened',
      next: 'Paste a token again. Your home stays locked, and devices keep their keys. To hand a key over from here, renew it.',
      nextKept: 'Your home stays locked, and devices keep their keys. The keys in the file are not lost.',
    },
    answers: {
      title: 'Your answers could not be read',
      next: 'Connect Cloudflare again. Latchkey finds your home there.',
    },
    journal: {
      title: 'Notes about the last build could not be read',
      next: 'Look at the plan: it says what is there and what is missing.',
    },
    reason: {
      foreign: 'The file is not one that Latchkey wrote.',
      corrupt: 'The file is damaged, or somebody changed it.',
      'newer-version': 'A newer Latchkey wrote the file. Use that one to open it.',
      'wrong-key': 'The secret in this computer’s keychain is not the one the file was locked with.',
    },
    where: 'Where is the file?',
    kept: 'Nothing was deleted. It is kept as {file}.',
  },
  memory: {
    title: {
      unavailable: 'This computer has no keychain that Latchkey can use.',
      locked: 'This computer’s keychain stayed locked.',
      denied: 'Latchkey was not allowed to use the keychain.',
      'switched-off': 'You started Latchkey with “--no-keychain”.',
      'file-kept': 'Latchkey leaves the file with your secrets as it is.',
    },
    why: 'So nothing secret is written to this computer. When Latchkey closes, it forgets the keys and the token.',
    next: 'Hand over every key before you close Latchkey. The devices keep theirs.',
    how: 'How can Latchkey use a keychain?',
    way: {
      unavailable:
        'On Linux, install GNOME Keyring or KDE Wallet. Log out and in again, then start Latchkey.',
      locked:
        'Close Latchkey and start it again. When the computer asks for the keychain’s password, type it.',
      denied:
        'Close Latchkey and start it again. When the computer asks whether Latchkey may use the keychain, allow it.',
      'switched-off':
        'Close Latchkey and start it again without “--no-keychain”. It then uses this computer’s keychain.',
      'file-kept':
        'A newer Latchkey wrote the file, or another keychain’s secret locks it. Start the newest Latchkey, signed in as the same user as then. If that secret is lost for good, move the file away and start again.',
    },
  },
} as const;
