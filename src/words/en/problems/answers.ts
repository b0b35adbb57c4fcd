import { MOST_DEVICES } from '../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../contract/exception.ts';
import { MOST_HOMES } from '../../../contract/homes.ts';
import type { SomeProblems } from './problem-words.ts';
import { unexpected } from './unexpected.ts';

/** What was answered in the wizard, the plan made of it, and the build. */
export const answersProblems = {
  ADDRESS_MANGLED: {
    what: 'This name cannot be part of an address.',
    why: 'Only the letters a to z, digits and hyphens work, and no hyphen at either end.',
    next: 'Choose a short plain word, for instance home.',
  },
  ADDRESS_TOO_DEEP: {
    what: 'This name has one dot too many.',
    why: 'Cloudflare’s free certificate covers only names right under your domain.',
    next: 'Leave out the dot, or use a hyphen in its place.',
  },
  ADDRESS_TAKEN: {
    what: 'This name is already in use.',
    why: 'There is a record there that Latchkey did not make. Latchkey leaves it alone.',
    next: 'Look at what is there now. Take it over, or choose another name.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'This name is already the address of another of your homes.',
    why: 'Two homes cannot share one address, because nobody could tell which one is meant.',
    next: 'Choose another name. Or open that home and give it another address first.',
  },
  HOME_GONE: {
    what: 'This home is not on this computer any more.',
    why: 'It may have been forgotten in another window.',
    next: 'Open the list of your homes again.',
  },
  HOME_IS_OPEN: {
    what: 'This home is open now, so it cannot be forgotten.',
    why: 'Latchkey is working with its answers and its keys.',
    next: 'Open another home first.',
  },
  HOME_UNREADABLE: {
    what: 'The files of this home cannot be read.',
    why: 'The disk may be damaged, or another user of this computer owns them. They stay where they are.',
    next: 'Restore them from a copy if you have one. Your other homes are not affected.',
  },
  HOMES_TOO_MANY: {
    what: `This computer keeps ${MOST_HOMES} homes, and no more.`,
    why: 'Each of them has its own keys and its own access to look after.',
    next: 'Forget a home that you no longer look after.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Nobody can reach this address from outside.',
    why: 'It belongs to a home network, or many homes share it. In practice, only pretend addresses can be used.',
    next: 'Type your public address, or use a tunnel.',
  },
  HOSTNAME_MANGLED: {
    what: 'This is not a full name.',
    why: 'It needs a dot in it, and only letters, digits and hyphens between the dots.',
    next: 'Type the whole name, for instance linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'This Home Assistant uses HTTPS itself.',
    why: 'A proxy in front of it would have to trust a certificate that nothing vouches for.',
    next: 'Take its certificate out of Home Assistant first, then choose its address with http:// again.',
  },
  OTHER_WAY_STANDS: {
    what: 'This home is already set up the other way.',
    why: 'What was set up there would keep running with nobody looking after it.',
    next: 'Go on where you were. Remove that home or give it up first.',
  },
  WEBHOOK_MANGLED: {
    what: 'Latchkey cannot make a gap for this webhook.',
    why: 'A webhook’s address ends in /api/webhook/ and an ID of letters, digits, dots and hyphens.',
    next: 'Copy the address again from the service that calls it. Or give the webhook a new ID in Home Assistant.',
  },
  WEBHOOK_GONE: {
    what: 'This webhook is no longer in your home.',
    why: 'It was there when the list was made. Somebody may have removed it since.',
    next: 'Go back and open the list again.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'This webhook is called in a way that a gap cannot allow.',
    why: 'It accepts only the method HEAD, and trying its gap from outside would set it off.',
    next: 'In Home Assistant, let its trigger accept POST as well. Then come back.',
  },
  WEBHOOK_LOCAL: {
    what: 'This webhook answers only on your own network.',
    why: 'Home Assistant ignores every call to it from outside, so a gap would not help.',
    next: 'If it belongs to an automation, its trigger has a switch for that in Home Assistant.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'Somebody could guess this webhook’s ID.',
    why: 'Anyone who guesses it can call it from anywhere. Home Assistant’s own IDs are long and random.',
    next: 'Give it a new, long ID in Home Assistant. Or let it in as it is.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Your lock is already in place.',
    why: 'What was there before can be taken over, or left alone, only before the lock is built.',
    next: 'To start fresh, remove Latchkey first. Then what was there before comes back.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Another of your addresses already has this name.',
    why: 'Each address leads to one place at home.',
    next: 'Choose another word before your domain, or change the address that is there.',
  },
  SERVICE_URL_MANGLED: {
    what: 'Your connector cannot go to this address.',
    why: 'It needs a name or numbers, and often a port.',
    next: 'Type it like http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'There are as many addresses as Latchkey can look after.',
    why: 'One lock holds them all.',
    next: 'Remove one that you no longer need.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'More than one address needs the private path.',
    why: 'Without it your own reverse proxy answers, and Latchkey sets it up only for Home Assistant.',
    next: 'Keep to one address, or go back to the private path.',
  },
  OPENS_FOR_NOBODY: {
    what: 'No device is chosen.',
    why: 'An address that no key opens is of no use to anybody.',
    next: 'Choose at least one device.',
  },
  EXCEPTION_AT_HOME_ADDRESS: {
    what: 'This is the address of your home itself.',
    why: 'The gap needs an address that serves nothing else.',
    next: 'Choose another word before your domain.',
  },
  EXCEPTION_ADDRESS_IN_USE: {
    what: 'A gap already has this address.',
    why: 'Such an address serves that one thing and nothing else.',
    next: 'Choose another word before your domain.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'This name is already in use.',
    why: 'There is a record there that Latchkey did not make. Latchkey leaves it alone.',
    next: 'Choose another word before your domain.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'This computer is in a country that is not on the list.',
    why: 'From here, even a good key would be refused.',
    next: 'Add it, or let your keys open everywhere. Or keep this list all the same.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `That is more than ${MOST_EXCEPTIONS} gaps.`,
    why: 'The lock has no room for more beside your keys.',
    next: 'Remove one that you no longer need.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'Google’s list of its own networks could not be read.',
    why: 'The gap is for these networks alone. Without the list Latchkey would have to let in more than Google.',
    next: 'Check that this computer is online, and add Google again in a while.',
  },
  DEVICES_NONE: {
    what: 'There is no device yet.',
    why: 'Without a key nobody could open your home, not even you.',
    next: 'Add at least one device.',
  },
  DEVICES_TOO_MANY: {
    what: `That is more than ${MOST_DEVICES} devices.`,
    why: 'Cloudflare’s free plan allows 100 keys for a domain. Latchkey needs two of them to test the lock.',
    next: `Take devices off the list until ${MOST_DEVICES} are left.`,
  },
  DEVICES_INVALID: {
    what: 'One of the names needs a change.',
    why: 'A name is empty, too long, or used twice.',
    next: 'Change the name that is marked in the list.',
  },
  DEVICE_UNKNOWN: {
    what: 'This device is no longer on the list.',
    why: 'It was taken off, perhaps in another window.',
    next: 'Go back to your devices and look at the list.',
  },
  DEVICE_NAME_WRONG: {
    what: 'This is not the name of the device.',
    why: 'Typing the name makes sure that no key is switched off by accident.',
    next: 'Type the name as your list shows it.',
  },
  NO_KEY_ENDS: {
    what: 'There is no key to be reminded of.',
    why: 'No device has a key yet, or every key is switched off.',
    next: 'Build what is planned, then save the reminders.',
  },
  NO_OLD_KEY: {
    what: 'This device has no old key to switch off.',
    why: 'It is already off, or it was taken back, perhaps in another window.',
    next: 'Go to your home and look at the device’s key.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'The new key has not been seen to work yet.',
    why: 'Should the new one fail, this device could not get in without the old one.',
    next: 'First see whether the new key opens your home.',
  },
  OLD_KEY_WAITS: {
    what: 'The ten minutes are not over yet.',
    why: 'Until then you can take the old key back.',
    next: 'Wait until they are over, or take the old key back.',
  },
  ANSWERS_MISSING: {
    what: 'Something before this step is not answered.',
    why: 'An earlier answer has changed, so a later one is needed again.',
    next: 'Go back to the first step without a tick.',
  },
  SETUP_UNKNOWN: {
    what: 'This home is no longer at Cloudflare.',
    why: 'It may have been removed since you looked.',
    next: 'Look again, or set up a new one.',
  },
  PLAN_CHANGED: {
    what: 'Something changed since you looked at the plan.',
    why: 'Somebody changed your Cloudflare account, or another window did.',
    next: 'Read the new plan and approve it again.',
  },
  PLAN_BLOCKED: {
    what: 'The plan cannot be carried out like this.',
    why: 'Something blocks it. The plan says what.',
    next: 'Read what is marked in the plan and change that answer.',
  },
  BUILD_RUNNING: {
    what: 'A build is already running.',
    why: 'It was started before, perhaps in another window.',
    next: 'Wait until it is done. You can watch it here.',
  },
  STOPPED: {
    what: 'The build was stopped.',
    why: 'You asked for it, and what was made has been taken away again.',
    next: 'Start again when you are ready.',
  },
  PRACTICE_ONLY: {
    what: 'This works only in practice.',
    why: 'You are setting up your real home.',
    next: 'Do this step for real, or start again in practice.',
  },
  DISK_FULL: {
    what: 'There is no room left on the disk of this computer.',
    why: 'Latchkey writes each step down before it goes on, so it stopped here. Everything up to now is kept.',
    next: 'Delete something that you no longer need, empty the bin, then try again.',
  },
  DISK_READ_ONLY: {
    what: 'Nothing can be written to this computer’s disk at the moment.',
    why: 'The system lets programs only read from it. It often does that after finding an error on the disk.',
    next: 'Restart the computer, start Latchkey and try again. What was written before is kept.',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey could not write its files.',
    why: 'Their folder may belong to another user of this computer, or another program is using a file in it.',
    next: 'Close programs that read your files, such as a backup, and try again. What was written before is kept.',
  },
  KEYCHAIN_CLOSED: {
    what: 'The keychain of this computer did not let Latchkey in.',
    why: 'A key goes for good only once the keychain holds a new secret. It is locked, or you answered no.',
    next: 'Unlock it, or log in again. Then try again and allow it. Nothing was deleted.',
  },
  UNEXPECTED: unexpected,
} as const satisfies SomeProblems;
