import type { SomeProblems } from './problem-words.ts';

/** Keys on their way to a device: files, sticks, phones and browsers. */
export const handOverProblems = {
  KEY_MISSING: {
    what: 'This key is not on this computer.',
    why: 'It was made on another computer, its spare copy was deleted, or the place it was kept in was cleared.',
    next: 'Go to your devices and renew the key. The old one works until you say so.',
  },
  KEY_REFUSED: {
    what: 'Cloudflare did not sign one of the keys.',
    why: 'Its list of keys may be full, or part of the request was lost.',
    next: 'Build again. What is done stays done, and only the rest is made.',
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
    why: 'It was pulled out, or this computer lost contact with it.',
    next: 'Put it in again and see what is on it. If a key file was being written, part of it may be missing: write it again.',
  },
  DRIVE_FULL: {
    what: 'There is no room on this stick.',
    why: 'A key file is small, so the stick must be full to the last byte.',
    next: 'Delete something from it, or use another stick.',
  },
  DRIVE_READ_ONLY: {
    what: 'Nothing can be written to this stick.',
    why: 'Its small switch is on “lock”, or this computer can only read its format. A Mac reads NTFS but cannot write it.',
    next: 'Move the switch, or use a stick in the format FAT or exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Another program is still using the stick.',
    why: 'A file on it is open, or a window shows what is on it.',
    next: 'Close what uses it, wait a moment, and try again.',
  },
  DRIVE_FAILED: {
    what: 'The stick did not do what it should.',
    why: 'What was read back is not what was written, or it gave an error. It may be worn out.',
    next: 'Try again, and use another stick if it happens again.',
  },
  SHARE_UNAVAILABLE: {
    what: 'The share menu of this Mac did not open.',
    why: 'Latchkey may be running without its own window.',
    next: 'Go back and let the device scan a code, or use a stick.',
  },
  NETWORK_GONE: {
    what: 'This computer is no longer on that network.',
    why: 'The Wi-Fi was changed or switched off, or a cable was pulled out.',
    next: 'Join the network the phone is on, then make a new code.',
  },
  PICKUP_BLOCKED: {
    what: 'This computer did not let Latchkey wait for the phone.',
    why: 'A firewall or a rule on this computer keeps programs from answering on the network.',
    next: 'Allow Latchkey in the firewall and try again, or use a USB stick.',
  },
  PLACE_GONE: {
    what: 'This place is no longer on this computer.',
    why: 'The browser or its profile has been removed since you looked.',
    next: 'Look again and choose one of the places that are there.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'A small program is missing on this computer.',
    why: 'On Linux, the program that puts keys into a browser comes in a separate package.',
    next: 'Install the package that is named at this place, then try again.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'The browser is still open.',
    why: 'While it runs, it keeps its list of keys to itself. A change could be lost.',
    next: 'Close all its windows, wait a moment, and try again.',
  },
  INSTALL_REFUSED: {
    what: 'This computer did not let Latchkey change that place.',
    why: 'Somebody answered no when it asked, or a rule on this computer forbids it.',
    next: 'Try again and allow it, or do it by hand: the guide of this device has the steps.',
  },
  INSTALL_FAILED: {
    what: 'The key could not be put in that place.',
    why: 'The system’s own program gave an error, or it did not finish.',
    next: 'Try again. If it keeps failing, do it by hand: the guide of this device has the steps.',
  },
} as const satisfies SomeProblems;
