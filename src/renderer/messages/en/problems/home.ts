import type { SomeProblems } from './problem-words.ts';

/** Home Assistant, the login to it, and the connector. */
export const homeProblems = {
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
  HOME_BANNED: {
    what: 'Home Assistant has shut out this computer.',
    why: 'It does that after a number of wrong logins from one address, and then answers “403: Forbidden”. It is your home, and it is on.',
    next: 'Use a device that still gets in. Open ip_bans.yaml in the configuration folder, for instance with the app File editor. Delete this computer’s address there, restart Home Assistant, then look again.',
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
    next: 'Go to “Your home” and compare its fingerprint. Nothing secret was sent.',
  },
  HOME_LOGIN_NEEDED: {
    what: 'Latchkey is not logged in at your Home Assistant.',
    why: 'A login lasts only as long as the work. It ends when Latchkey is closed.',
    next: 'Go to “Your home” and log in once more.',
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
    why: 'It fetches the connector from there, and the connector calls Cloudflare. Even looking up a name does not work.',
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
  CONNECTOR_CODE_UNREADABLE: {
    what: 'The connector cannot read the code that it has.',
    why: 'A part of it is missing, or something was put around it, such as quotes.',
    next: 'Try again. Latchkey gives the connector the whole code.',
  },
  CONNECTOR_WITHOUT_IPV4: {
    what: 'The connector cannot reach Cloudflare over IPv4.',
    why: 'Its machine seems to have IPv6 alone, and the connector tried the other one.',
    next: 'Let the connector use IPv4 or IPv6, whichever works. “Connect your home” has it under “How the connector calls out”.',
  },
  CONNECTOR_CLOCK_WRONG: {
    what: 'The clock of the machine at home seems to be wrong.',
    why: 'The connector runs there. At the time that its machine shows, Cloudflare’s certificate is not valid.',
    next: 'Set date and time there, or wait until it has fetched them. Then try again.',
  },
  CONNECTOR_INSPECTED: {
    what: 'Something reads along between the connector and Cloudflare.',
    why: 'A firewall or virus scanner shows the connector a certificate of its own. It does not go on with that.',
    next: 'Let connections to port 7844 out of that inspection, for the machine the connector runs on. Then try again.',
  },
  CONNECTOR_PORT_BLOCKED: {
    what: 'Something keeps the connector from calling out.',
    why: 'It calls Cloudflare on port 7844. A strict firewall or router closes that one.',
    next: 'Allow port 7844 outward in your router, both TCP and UDP. Then try again.',
  },
  CONNECTOR_QUIC_BLOCKED: {
    what: 'The connector does not get out over QUIC.',
    why: 'It was told to use QUIC alone, and something between it and Cloudflare blocks that. HTTP/2 would get out.',
    next: 'Let the connector go over HTTP/2. “Connect your home” has it under “How the connector calls out”.',
  },
  CONNECTOR_NOT_STARTED: {
    what: 'The connector did not start.',
    why: 'The app stopped by itself. Its last lines are in the details.',
    next: 'Try again. If it stays, open the app’s Log page in Home Assistant.',
  },
  VISIT_STOPPED: {
    what: 'Visits from outside do not come as far as Home Assistant.',
    why: 'Latchkey tried one before the last change there, so Home Assistant was not restarted.',
    next: 'Clear this up first, then try again.',
  },
  VISIT_NEEDS_KEY: {
    what: 'No key on this computer opens your home.',
    why: 'Latchkey confirms its last change in Home Assistant only after a visit with a key. So Home Assistant was not restarted.',
    next: 'Go to your devices and add this computer, or renew a key. New keys are made here. Then try again.',
  },
  TRUST_NOT_VERIFIED: {
    what: 'A visit from outside did not come through, so the change is not confirmed.',
    why: 'Nothing is broken. Home Assistant takes it back by itself within five minutes and starts again.',
    next: 'Clear up what stopped the visit, wait those minutes, then try again.',
  },
  TRUST_TAKEN_BACK: {
    what: 'Home Assistant took the change back.',
    why: 'It was not confirmed within five minutes. Then it goes back to how it was.',
    next: 'Try again. Nothing else was changed.',
  },
} as const satisfies SomeProblems;
