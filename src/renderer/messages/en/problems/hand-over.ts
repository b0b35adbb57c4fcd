import type { SomeProblems } from './problem-words.ts';

/** Keys on their way to a device: files, sticks, phones and browsers. */
export const handOverProblems = {
  KEY_MISSING: {
    what: 'This key is not on this computer.',
    why: 'It was made on another computer, its spare copy was deleted, or its place has been cleared.',
    next: 'Go to your devices and renew the key. The old one works until you say so.',
  },
  KEY_REFUSED: {
    what: 'Cloudflare did not sign one of the keys.',
    why: 'Its list of keys may be full, or the request did not arrive whole.',
    next: 'Build again. What is done stays, and only the rest is made.',
  },
  FILE_NOT_SAVED: {
    what: 'The file could not be written.',
    why: 'The disk or the folder may be full or protected.',
    next: 'Make room, or choose another folder where you are asked for one. Then try again.',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: 'This computer’s clipboard cannot be used.',
    why: 'Latchkey may run on a computer without a screen.',
    next: 'Save it as a file instead.',
  },
  DRIVE_GONE: {
    what: 'The stick is no longer there.',
    why: 'It was pulled out, or this computer let go of it.',
    next: 'Put it in again and look what is on it. A key file that was being written may not be whole: write it once more.',
  },
  DRIVE_FULL: {
    what: 'There is no room on this stick.',
    why: 'A key file is small, so the stick must be full to the last byte.',
    next: 'Delete something from it, or take another stick.',
  },
  DRIVE_READ_ONLY: {
    what: 'Nothing can be written to this stick.',
    why: 'Its little switch is on “lock”, or its format can only be read here. A Mac only reads NTFS.',
    next: 'Move the switch, or take a stick in the format FAT or exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Another program still uses the stick.',
    why: 'A file on it is open, or a window shows what is on it.',
    next: 'Close what uses it, wait a moment, and try again.',
  },
  DRIVE_FAILED: {
    what: 'The stick did not do what it should.',
    why: 'What was read back is not what was written, or it gave an error. It may be worn out.',
    next: 'Try once more, and take another stick if it happens again.',
  },
  SHARE_UNAVAILABLE: {
    what: 'The share menu of this Mac did not open.',
    why: 'Latchkey may run without a window of its own.',
    next: 'Go back and let the device scan a code, or use a stick.',
  },
  NETWORK_GONE: {
    what: 'This computer is no longer in that network.',
    why: 'The Wi-Fi was changed or switched off, or a cable was pulled out.',
    next: 'Join the network the phone is in, then make a new code.',
  },
  PICKUP_BLOCKED: {
    what: 'This computer did not let Latchkey wait for the phone.',
    why: 'A firewall or a rule of this computer keeps programs from answering in the network.',
    next: 'Allow Latchkey in the firewall and try again, or take a USB stick.',
  },
  PLACE_GONE: {
    what: 'This place is no longer on this computer.',
    why: 'The browser or its profile was removed since you looked.',
    next: 'Look again and choose one of the places that are there.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'A small program is missing on this computer.',
    why: 'Linux keeps the program that puts keys into a browser in a package of its own.',
    next: 'Install the package that is named at this place, then try again.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'The browser is still open.',
    why: 'While it runs, it keeps its list of keys to itself. A change could be lost.',
    next: 'Close all its windows, wait a moment, and try again.',
  },
  INSTALL_REFUSED: {
    what: 'This computer did not let Latchkey change that place.',
    why: 'Its question was answered with no, or a rule of this computer forbids it.',
    next: 'Try again and allow it, or do it by hand: the guide of this device has the steps.',
  },
  INSTALL_FAILED: {
    what: 'That place did not do what it should.',
    why: 'The system’s own program gave an error, or it did not come to an end.',
    next: 'Try once more. If it fails again, do it by hand: the guide of this device has the steps.',
  },
} as const satisfies SomeProblems;
