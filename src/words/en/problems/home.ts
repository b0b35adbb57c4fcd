import type { SomeProblems } from './problem-words.ts';

/** Home Assistant, the login to it, and the connector. */
export const homeProblems = {
  HOME_ADDRESS_MANGLED: {
    what: 'This is not an address that can be opened.',
    why: 'A part is missing, or a character is wrong.',
    next: 'Type it as your browser shows it, for instance http://homeassistant.local:8123.',
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
  HOME_BANNED: {
    what: 'Home Assistant has shut out this computer.',
    why: 'It does that after a number of wrong logins from one address, and then answers “403: Forbidden”. It is your home, and it is on.',
    next: 'Use a device that still gets in. Open ip_bans.yaml in the configuration folder, for instance with the File editor app. Delete this computer’s address there, restart Home Assistant, then look again.',
  },
  HOME_INSTALLING: {
    what: 'Home Assistant is still being installed there.',
    why: 'A new one first downloads the rest of itself. That often takes 20 minutes, sometimes an hour.',
    next: 'Wait until its own page asks you to make an account. Then look again.',
  },
  HOME_NOT_ONBOARDED: {
    what: 'Nobody has an account on this Home Assistant yet.',
    why: 'It is new and is waiting for its first user.',
    next: 'Open its address in your browser and make your account there. Then look again.',
  },
  HOME_CERTIFICATE_UNKNOWN: {
    what: 'This home shows a certificate that nobody vouches for.',
    why: 'It may have made one itself, or it shows a different one than before. Somebody else could do that too.',
    next: 'Go to “Your home” and compare its fingerprint. Nothing secret was sent.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey is not logged in to your Home Assistant.',
    why: 'A login lasts only as long as the work. It ends when Latchkey is closed.',
    next: 'Go to “Your home” and log in again.',
  },
  HOME_LOGIN_REFUSED: {
    what: 'Home Assistant did not accept the login.',
    why: 'The login may have been ended there, or the token was deleted.',
    next: 'Log in again, or make a new token.',
  },
  HOME_LOGIN_EXPIRED: {
    what: 'The login page has waited too long.',
    why: 'For your safety it stays open only for a while.',
    next: 'Open a new one and log in there.',
  },
  HOME_TOKEN_MANGLED: {
    what: 'This does not look like a Home Assistant token.',
    why: 'Part of it may be missing, or something else was copied with it.',
    next: 'Make a new token and copy it whole. Home Assistant shows each one only once.',
  },
  HOME_NOT_ADMINISTRATOR: {
    what: 'You are not an administrator of this Home Assistant.',
    why: 'Only an administrator may install apps there and change its network.',
    next: 'Log in as an administrator, or go on without logging in. Latchkey then shows you each step.',
  },
  HOME_SILENT: {
    what: 'Home Assistant no longer answers.',
    why: 'It may be starting again, or this computer is on another network now.',
    next: 'Wait a minute, then try again. Nothing is lost.',
  },
  HOME_REFUSED: {
    what: 'Home Assistant did not accept this.',
    why: 'The details give its own reason.',
    next: 'Read the technical details below, then try again.',
  },
  HOME_BUSY: {
    what: 'Home Assistant is busy right now.',
    why: 'It is still starting, or it is busy with a backup or an update.',
    next: 'Wait a few minutes, then try again.',
  },
  HOME_NOT_UNDERSTOOD: {
    what: 'Latchkey does not understand Home Assistant’s answer.',
    why: 'Home Assistant may have changed something that this version does not know.',
    next: 'Look for a newer version of Latchkey, or go on without logging in.',
  },
  HOME_OFFLINE: {
    what: 'Your Home Assistant cannot reach the internet.',
    why: 'It fetches the connector from there, and the connector calls Cloudflare. Even looking up a name does not work.',
    next: 'Check that it is online. Its own page for updates shows that. Then try again.',
  },
  HOME_CONFIGURATION_BROKEN: {
    what: 'A file in your Home Assistant has a mistake in it.',
    why: 'With that mistake, Home Assistant would not start again, so Latchkey did not restart it.',
    next: 'In Home Assistant, open Settings, Tools and press Check configuration. Fix what it names, then try again.',
  },
  CONNECTOR_REFUSED: {
    what: 'Cloudflare does not accept the connector’s code.',
    why: 'The private path was made again, or its code has changed since.',
    next: 'Try again. Latchkey gives the connector the current code.',
  },
  CONNECTOR_CODE_UNREADABLE: {
    what: 'The connector cannot read its code.',
    why: 'Part of it is missing, or something was put around it, such as quotation marks.',
    next: 'Try again. Latchkey gives the connector the whole code.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'The connector cannot reach Cloudflare over IPv4.',
    why: 'Its machine seems to have only IPv6, but the connector tried IPv4.',
    next: 'Let the connector use IPv4 or IPv6, whichever works. “Connect your home” has it under “How the connector calls out”.',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'The clock of the machine at home seems to be wrong.',
    why: 'The connector runs there. At the time that its machine shows, Cloudflare’s certificate is not valid.',
    next: 'Set the date and time there, or wait until it has fetched them. Then try again.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Something between the connector and Cloudflare wants to read what is sent.',
    why: 'A firewall or virus scanner shows the connector its own certificate. The connector does not accept that.',
    next: 'Exempt connections to port 7844 from that inspection, for the machine the connector runs on. Then try again.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Something keeps the connector from calling out.',
    why: 'It calls Cloudflare on port 7844. A strict firewall or router blocks that port.',
    next: 'Allow outgoing connections to port 7844 in your router, both TCP and UDP. Then try again.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'The connector cannot get out over QUIC.',
    why: 'It was told to use only QUIC, and something between it and Cloudflare blocks that. HTTP/2 would get out.',
    next: 'Let the connector use HTTP/2. “Connect your home” has it under “How the connector calls out”.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'The connector did not start.',
    why: 'The app stopped by itself. Its last lines are in the details.',
    next: 'Try again. If it keeps happening, open the app’s Log page in Home Assistant.',
  },
  VISIT_STOPPED: {
    what: 'From outside, nobody gets as far as Home Assistant.',
    why: 'Latchkey tried before the last change there, so Home Assistant was not restarted.',
    next: 'Solve this first, then try again.',
  },
  VISIT_NEEDS_KEY: {
    what: 'No key on this computer opens your home.',
    why: 'Latchkey confirms its last change in Home Assistant only after getting in with a key. So Home Assistant was not restarted.',
    next: 'Go to your devices and add this computer, or renew a key. New keys are made here. Then try again.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'Latchkey could not get in from outside, so the change is not confirmed.',
    why: 'Nothing is broken. Home Assistant undoes it by itself within five minutes and restarts.',
    next: 'Find out what kept Latchkey out, wait those minutes, then try again.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant undid the change.',
    why: 'It was not confirmed within five minutes, so everything is as it was before.',
    next: 'Try again. Nothing else was changed.',
  },
} as const satisfies SomeProblems;
