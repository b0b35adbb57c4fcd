import { MOST_DEVICES } from '../../../contract/devices.ts';
import type { ProblemCode } from '../../../contract/problem.ts';

/** For every problem: what happened, why that is likely, and the one next thing to do. */
export const problems = {
  TOKEN_MANGLED: {
    what: 'This does not look like a Cloudflare token.',
    why: 'Part of it may be missing, or something else was copied with it.',
    next: 'Copy the token again with the Copy button on the Cloudflare page, then paste it here.',
  },
  TOKEN_GLOBAL_KEY: {
    what: 'This is your Global API Key. Latchkey does not take it.',
    why: 'That key can do everything in your account. Latchkey needs far less.',
    next: 'Open the token page above and make a token. It has only the rights Latchkey needs.',
  },
  TOKEN_REFUSED: {
    what: 'Cloudflare does not accept this token.',
    why: 'It may have been deleted or rolled, or a character is wrong.',
    next: 'Make a new token on the token page and paste it here.',
  },
  TOKEN_EXPIRED: {
    what: 'This token is no longer valid.',
    why: 'Its end date has passed, or it was switched off.',
    next: 'Make a new token on the token page and paste it here.',
  },
  PERMISSION_MISSING: {
    what: 'Your token may not do this.',
    why: 'A permission was left out when the token was made, or the token does not cover this domain.',
    next: 'Go back to Connect Cloudflare. It names the missing permission and how to add it.',
  },
  NOT_CONNECTED: {
    what: 'Latchkey is not connected to Cloudflare.',
    why: 'The token was not kept when Latchkey was closed, or none was given yet.',
    next: 'Go back to Connect Cloudflare and paste your token.',
  },
  DOMAIN_NOT_ACTIVE: {
    what: 'This domain is not ready at Cloudflare yet.',
    why: 'It still waits for its name servers, or it is paused.',
    next: 'Choose another domain, or finish this one at Cloudflare and look again.',
  },
  DOMAIN_UNKNOWN: {
    what: 'Cloudflare does not show this domain any more.',
    why: 'It was removed, or the token no longer covers it.',
    next: 'Look for your domains again and choose one.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey cannot reach Cloudflare.',
    why: 'This computer may be offline, or a firewall or VPN is in the way.',
    next: 'Check that a web page opens on this computer, then try again.',
  },
  OFFLINE: {
    what: 'This computer is not online.',
    why: 'The names of the internet cannot be looked up from here.',
    next: 'Check the Wi-Fi or the network cable, then try again.',
  },
  CAPTIVE_PORTAL: {
    what: 'This network answers in the place of Cloudflare.',
    why: 'Guest networks do this until you have signed in to them.',
    next: 'Open any web page, sign in to the network, then try again.',
  },
  CLOCK_WRONG: {
    what: 'The clock of this computer seems to be wrong.',
    why: 'The certificate of Cloudflare is not valid at the time this computer shows.',
    next: 'Set date and time to automatic, then try again.',
  },
  PROXY_IN_THE_WAY: {
    what: 'A proxy on your network does not let Latchkey through.',
    why: 'It asks for a sign-in that Latchkey does not have.',
    next: 'Try another network, or ask who runs this one to allow api.cloudflare.com.',
  },
  CONNECTION_INSPECTED: {
    what: 'Something reads along between this computer and Cloudflare.',
    why: 'A virus scanner or a company network shows its own certificate in the place of the one of Cloudflare.',
    next: 'Switch that off for api.cloudflare.com, or use another network. Latchkey does not send your token this way.',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare asks us to slow down.',
    why: 'Your account has made many requests in a short time.',
    next: 'Wait five minutes, then try again. Nothing is lost.',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare has a problem of its own right now.',
    why: 'It answered with an error on its side.',
    next: 'Try again in a minute. If it goes on, look at cloudflarestatus.com.',
  },
  CLOUDFLARE_REFUSED: {
    what: 'Cloudflare did not accept this request.',
    why: 'Something in your account does not allow it. The details hold Cloudflare’s own reason.',
    next: 'Read the technical details below, then try again.',
  },
  CLOUDFLARE_NOT_UNDERSTOOD: {
    what: 'Latchkey does not understand Cloudflare’s answer.',
    why: 'Cloudflare may have changed something that this version does not know.',
    next: 'Look for a newer version of Latchkey, then try again.',
  },
  HOME_ADDRESS_MANGLED: {
    what: 'This is not an address that can be opened.',
    why: 'A part is missing or a sign is wrong.',
    next: 'Write it as your browser shows it, for instance http://homeassistant.local:8123.',
  },
  HOME_UNREACHABLE: {
    what: 'Nothing answers at this address.',
    why: 'Your home may be switched off, or this computer is on another network.',
    next: 'Open the address in your browser on this computer. If it works there, copy it from there.',
  },
  HOME_NOT_HOME_ASSISTANT: {
    what: 'Something answers there, but it is not Home Assistant.',
    why: 'It may be your router or another device. Often the part after the colon is missing.',
    next: 'Add the port, for instance :8123, and try again.',
  },
  HOME_INSTALLING: {
    what: 'Home Assistant is still being installed there.',
    why: 'A new one first downloads the rest of itself. Often that takes 20 minutes, sometimes an hour.',
    next: 'Wait until its own page asks you to make an account. Then look again.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'Nobody has an account at this Home Assistant yet.',
    why: 'It is new and waits for its first user.',
    next: 'Open its address in your browser and make your account there. Then look again.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'This home shows a certificate that nobody vouches for.',
    why: 'It may have made one itself, or it shows another one than before. Somebody else could do that too.',
    next: 'Go to Find your home and compare its fingerprint. Nothing secret was sent.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey is not logged in at your Home Assistant.',
    why: 'A login lasts only as long as the work. It ends when Latchkey is closed.',
    next: 'Go to Find your home and log in once more.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant did not accept the login.',
    why: 'It may have been ended there, or the token was deleted.',
    next: 'Log in once more, or make a new token.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'The login page has waited too long.',
    why: 'For your safety it stays open only for a while.',
    next: 'Open a new one and log in there.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'This does not look like a token of Home Assistant.',
    why: 'Part of it may be missing, or something else was copied with it.',
    next: 'Make a new token and copy it whole. Home Assistant shows each one only once.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'You are not an administrator of this Home Assistant.',
    why: 'Only an administrator may install apps there and change its network.',
    next: 'Log in as an administrator, or go on without. Latchkey then shows you each step.',
  },
  HOME_SILENT: {
    what: 'Home Assistant does not answer any more.',
    why: 'It may be starting again, or this computer is on another network now.',
    next: 'Wait a minute, then try again. Nothing is lost.',
  },
  HOME_REFUSED: {
    what: 'Home Assistant did not accept this.',
    why: 'The details hold its own reason.',
    next: 'Read the technical details below, then try again.',
  },
  HOME_BUSY: {
    what: 'Home Assistant is busy with something else.',
    why: 'It is still starting, or it makes a backup or an update.',
    next: 'Wait some minutes, then try again.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey does not understand Home Assistant’s answer.',
    why: 'Home Assistant may have changed something that this version does not know.',
    next: 'Look for a newer version of Latchkey, or go on without logging in.',
  },
  HOME_OFFLINE: {
    what: 'Your Home Assistant cannot reach the internet.',
    why: 'It has to download the connector, and that did not work.',
    next: 'Check that it is online. Its own page for updates shows that. Then try again.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'A file of your Home Assistant has a mistake in it.',
    why: 'With it, Home Assistant would not start again. So Latchkey did not ask it to.',
    next: 'In Home Assistant, open Developer tools and press Check configuration. Mend what it names, then try again.',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare does not accept the code that the connector has.',
    why: 'The private path was made anew, or its code was changed since.',
    next: 'Try again. Latchkey gives the connector the code of today.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Something keeps the connector from calling out.',
    why: 'It calls Cloudflare on port 7844. A strict firewall or router closes that one.',
    next: 'Allow port 7844 outward in your router, both TCP and UDP. Then try again.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'The connector did not start.',
    why: 'The app stopped by itself. Its last lines are in the details.',
    next: 'Try again. If it stays, open the app’s Log page in Home Assistant.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'A visit from outside did not come through, so the change is not confirmed.',
    why: 'Nothing is broken. Home Assistant takes it back by itself within five minutes and starts again.',
    next: 'Wait those minutes, then try again. The details hold what the visit saw.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant took the change back.',
    why: 'It was not confirmed within five minutes. Then it goes back to how it was.',
    next: 'Try again. Nothing else was changed.',
  },
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
    next: 'Choose another name, or remove the old record at Cloudflare first.',
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
    next: 'Read the new plan and approve it again. Nothing was changed.',
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
  PRACTICE_ONLY: {
    what: 'This works only in practice.',
    why: 'You are setting up your real home.',
    next: 'Do this step for real, or start again in practice.',
  },
  UNEXPECTED: {
    what: 'Something went wrong inside Latchkey.',
    why: 'The program may have stopped, or this is a fault of ours.',
    next: 'Try again. If it happens again, close Latchkey and open it: your answers are kept.',
  },
} as const satisfies Readonly<
  Record<ProblemCode, { readonly what: string; readonly why: string; readonly next: string }>
>;
