import { MOST_DEVICES } from '../../../../contract/devices.ts';
import { MOST_EXCEPTIONS } from '../../../../contract/exception.ts';
import { MOST_HOMES } from '../../../../contract/homes.ts';
import type { SomeProblems } from './problem-words.ts';

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
    why: 'A record that Latchkey did not make stands there. Latchkey leaves it alone.',
    next: 'Look at what stands there now. Take it over, or choose another name.',
  },
  ADDRESS_OF_OTHER_HOME: {
    what: 'This name is the address of another home of yours.',
    why: 'Two homes cannot share one address: a visit would not know which of them is meant.',
    next: 'Choose another name. Or open that home and give it another address first.',
  },
  HOME_GONE: {
    what: 'This home is not on this computer any more.',
    why: 'It may have been forgotten in another window.',
    next: 'Open the list of your homes again.',
  },
  HOME_IS_OPEN: {
    what: 'This home is open now, so it cannot be forgotten.',
    why: 'What is forgotten must not be in use.',
    next: 'Open another home first.',
  },
  HOME_UNREADABLE: {
    what: 'The files of this home cannot be read.',
    why: 'The disk may be damaged, or another user of this computer owns them. They stay where they are.',
    next: 'Restore them from a copy if you have one. Your other homes are not touched by it.',
  },
  HOMES_TOO_MANY: {
    what: `This computer keeps ${MOST_HOMES} homes, and no more.`,
    why: 'Each of them has keys and an access of its own to be looked after.',
    next: 'Forget a home that you do not look after any more.',
  },
  PUBLIC_ADDRESS_UNFIT: {
    what: 'Nobody reaches this address from outside.',
    why: 'It is of a home network, or shared by many homes of a provider. In practice only pretend addresses can be used.',
    next: 'Type your public address, or use a tunnel.',
  },
  HOSTNAME_MANGLED: {
    what: 'This is no full name.',
    why: 'It needs a dot in it, and only letters, digits and hyphens between the dots.',
    next: 'Type the whole name, for instance linden.duckdns.org.',
  },
  PROXY_HOME_NOT_PLAIN: {
    what: 'This Home Assistant speaks HTTPS itself.',
    why: 'A proxy in front of it would have to trust a certificate that nothing vouches for.',
    next: 'Take its certificate out of Home Assistant first, then choose its address with http:// again.',
  },
  OTHER_WAY_STANDS: {
    what: 'This home stands on the other way already.',
    why: 'What was set up there would go on without anybody looking after it.',
    next: 'Go on where you were. Take that home away or give it up first.',
  },
  WEBHOOK_MANGLED: {
    what: 'This is no webhook that a gap can be made for.',
    why: 'Its address ends in /api/webhook/ and an id of letters, digits, dots and hyphens.',
    next: 'Copy the address once more from the service that calls it. Or give the webhook a new id in Home Assistant.',
  },
  WEBHOOK_GONE: {
    what: 'This webhook is not in your home any more.',
    why: 'It was there when the list was made. Somebody may have taken it away since.',
    next: 'Go back and open the list again.',
  },
  WEBHOOK_ONLY_HEAD: {
    what: 'This webhook is called in a way that no gap is made for.',
    why: 'It takes the method HEAD alone, and trying its gap from outside would set it off.',
    next: 'In Home Assistant, let its trigger take POST as well. Then come back.',
  },
  WEBHOOK_LOCAL: {
    what: 'This webhook answers only in your own network.',
    why: 'Home Assistant swallows every call to it from outside, so a gap would not help.',
    next: 'If it is an automation’s, its trigger has a switch for that in Home Assistant.',
  },
  WEBHOOK_GUESSABLE: {
    what: 'The id of this webhook may be guessed.',
    why: 'Whoever guesses it can call it from anywhere. An id from Home Assistant itself is long and random.',
    next: 'Give it a new, long id in Home Assistant. Or let it in as it is.',
  },
  LOCK_STANDS_ALREADY: {
    what: 'Your lock stands already.',
    why: 'What was there before it is gone on with, or left alone, before the lock is built.',
    next: 'To begin anew, take Latchkey away first. What was there before comes back then.',
  },
  SERVICE_ADDRESS_IN_USE: {
    what: 'Another address of yours has this name already.',
    why: 'Each address leads to one place at home.',
    next: 'Choose another word before your domain, or change the address that is there.',
  },
  SERVICE_URL_MANGLED: {
    what: 'This is no address that your connector could go to.',
    why: 'It needs a name or numbers, and often a port.',
    next: 'Type it like http://nvr:5000.',
  },
  SERVICES_TOO_MANY: {
    what: 'There are as many addresses as Latchkey can look after.',
    why: 'One lock holds them all.',
    next: 'Remove one that you do not need any more.',
  },
  SERVICES_NEED_TUNNEL: {
    what: 'More than one address needs the private path.',
    why: 'Without it your own reverse proxy answers, and Latchkey sets it up for Home Assistant alone.',
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
    what: 'A gap has this address already.',
    why: 'Such an address serves that one thing, and nothing beside it.',
    next: 'Choose another word before your domain.',
  },
  EXCEPTION_ADDRESS_TAKEN: {
    what: 'This name is already in use.',
    why: 'A record that Latchkey did not make stands there. Latchkey leaves it alone.',
    next: 'Choose another word before your domain.',
  },
  COUNTRIES_WITHOUT_HERE: {
    what: 'This computer is in a country that is not on the list.',
    why: 'From here even a good key would be refused.',
    next: 'Add it, or let your keys open everywhere. Or keep to this list all the same.',
  },
  EXCEPTIONS_TOO_MANY: {
    what: `That is more than ${MOST_EXCEPTIONS} gaps.`,
    why: 'More of them find no room in the lock beside your keys.',
    next: 'Take one away that you no longer need.',
  },
  GOOGLE_NETWORKS_UNREADABLE: {
    what: 'Google’s list of its own networks could not be read.',
    why: 'The gap is for these networks alone. Without the list Latchkey would have to let in more than Google.',
    next: 'See whether this computer is online, and add Google once more in a while.',
  },
  DEVICES_NONE: {
    what: 'There is no device yet.',
    why: 'Without a key nobody could open your home, not even you.',
    next: 'Add at least one device.',
  },
  DEVICES_TOO_MANY: {
    what: `That is more than ${MOST_DEVICES} devices.`,
    why: 'Cloudflare’s free plan has 100 keys for a domain. Latchkey needs two of them to test the lock.',
    next: `Take devices off the list until ${MOST_DEVICES} are left.`,
  },
  DEVICES_INVALID: {
    what: 'One of the names needs a change.',
    why: 'A name is empty, too long, or used twice.',
    next: 'Change the name that is marked in the list.',
  },
  DEVICE_UNKNOWN: {
    what: 'This device is not on the list any more.',
    why: 'It was taken off, perhaps in another window.',
    next: 'Go back to your devices and look at the list.',
  },
  DEVICE_NAME_WRONG: {
    what: 'This is not the name of the device.',
    why: 'The name is asked for so that no key is switched off by accident.',
    next: 'Type the name as it stands in your list.',
  },
  NO_KEY_ENDS: {
    what: 'There is no key to be reminded of.',
    why: 'No device has a key yet, or every key is switched off.',
    next: 'Build what is planned, and save the reminders then.',
  },
  NO_OLD_KEY: {
    what: 'This device has no old key that could go.',
    why: 'It went already, or was taken back, perhaps in another window.',
    next: 'Go to your home and look at the device’s key.',
  },
  NEW_KEY_UNPROVEN: {
    what: 'The new key has not been seen to work yet.',
    why: 'Without the old one nobody could come in with this device, should the new one fail.',
    next: 'See first whether the new key opens your home.',
  },
  OLD_KEY_WAITS: {
    what: 'The ten minutes are not over yet.',
    why: 'Until then the old key can be taken back.',
    next: 'Wait until they are over, or take the old key back.',
  },
  ANSWERS_MISSING: {
    what: 'Something before this step is not answered.',
    why: 'An earlier answer was changed, so a later one has to be given again.',
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
    why: 'Something stands in the way. The plan names it.',
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
    what: 'The disk of this computer takes no changes at the moment.',
    why: 'The system lets programs only read from it. It often does that after it has found an error on the disk.',
    next: 'Restart the computer, start Latchkey again and try once more. What was written before is kept.',
  },
  FILES_NOT_WRITABLE: {
    what: 'Latchkey could not write its files.',
    why: 'Their folder may belong to another user of this computer, or another program holds a file in it.',
    next: 'Close programs that look through files, such as a backup, and try again. What was written before is kept.',
  },
  KEYCHAIN_CLOSED: {
    what: 'The keychain of this computer did not let Latchkey in.',
    why: 'A deleted key goes for good only with a new secret in the keychain. It is locked, or the answer was no.',
    next: 'Unlock it, or log in again, then try once more and allow it. Nothing was deleted.',
  },
  UNEXPECTED: {
    what: 'Something went wrong inside Latchkey.',
    why: 'The program may have stopped, or this is a fault of ours.',
    next: 'Try again. If it happens again, close Latchkey and open it: your answers are kept.',
  },
} as const satisfies SomeProblems;
