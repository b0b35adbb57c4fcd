import type { SomeProblems } from './problem-words.ts';

/** The token, the way to Cloudflare, and what it answers. */
export const cloudflareProblems = {
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
    why: 'It may have been deleted or rolled, a character may be wrong, or its dates leave out today.',
    next: 'Make a new token on the token page and paste it here.',
  },
  TOKEN_EXPIRED: {
    what: 'This token is no longer valid.',
    why: 'Its end date has passed, or it was switched off.',
    next: 'Make a new token on the token page and paste it here.',
  },
  TOKEN_NOT_YET_VALID: {
    what: 'This token is not valid yet.',
    why: 'It was made with a start date, and that day has not come.',
    next: 'Edit the token at Cloudflare and empty its start date under TTL, or wait until then. Then try again.',
  },
  TOKEN_ELSEWHERE: {
    what: 'This token works only from other addresses.',
    why: 'It was made with a limit on IP addresses, and this computer’s address is not among them.',
    next: 'Edit the token at Cloudflare and empty “Client IP Address Filtering”, or make a new one. Then try again.',
  },
  PERMISSION_MISSING: {
    what: 'Your token is not allowed to do this.',
    why: 'A right was left out or set to Read when the token was made, or the token does not cover this domain.',
    next: 'Go back to “Cloudflare”. It names the right and how to add it.',
  },
  NOT_CONNECTED: {
    what: 'Latchkey is not connected to Cloudflare.',
    why: 'The token was not kept when Latchkey was closed, or none was given yet.',
    next: 'Go back to “Cloudflare” and paste your token.',
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
  CERTIFICATE_COMING: {
    what: 'Cloudflare is still making a certificate for this domain.',
    why: 'The domain is new there, or its certificate was asked for again. Until it is there, no browser can open your address.',
    next: 'A quarter of an hour is usual, a day is possible. Then choose the domain again.',
  },
  CERTIFICATE_STUCK: {
    what: 'Cloudflare has no valid certificate for this domain.',
    why: 'It tried to get one and gave up, or the last one has ended. Without one, no browser can open your address.',
    next: 'In Cloudflare’s dashboard open SSL/TLS, Edge Certificates. Disable Universal SSL, wait a few minutes, enable it again. Then choose the domain again.',
  },
  CERTIFICATE_OFF: {
    what: 'This domain has its certificates switched off at Cloudflare.',
    why: 'Universal SSL is disabled there, and nothing else covers names under the domain. No browser could open your address.',
    next: 'In Cloudflare’s dashboard open SSL/TLS, Edge Certificates, and enable Universal SSL. After about a quarter of an hour, choose the domain again.',
  },
  CLOUDFLARE_UNREACHABLE: {
    what: 'Latchkey cannot reach Cloudflare.',
    why: 'This computer may be offline, or a firewall or VPN blocks it.',
    next: 'Check that a web page opens on this computer, then try again.',
  },
  OFFLINE: {
    what: 'This computer is not online.',
    why: 'It cannot look up any address on the internet.',
    next: 'Check the Wi-Fi or the network cable, then try again.',
  },
  CAPTIVE_PORTAL: {
    what: 'This network answers in place of Cloudflare.',
    why: 'Guest networks do this until you have signed in to them.',
    next: 'Open any web page, sign in to the network, then try again.',
  },
  CLOCK_WRONG: {
    what: 'The clock of this computer seems to be wrong.',
    why: 'Cloudflare’s certificate is not valid at the time this computer shows.',
    next: 'Set date and time to automatic, then try again.',
  },
  PROXY_IN_THE_WAY: {
    what: 'A proxy on your network does not let Latchkey through.',
    why: 'It asks for a sign-in that Latchkey does not have.',
    next: 'Try another network, or ask who runs this one to allow api.cloudflare.com.',
  },
  CONNECTION_INSPECTED: {
    what: 'Something between this computer and Cloudflare wants to read what is sent.',
    why: 'A virus scanner or a company network shows its own certificate in place of Cloudflare’s.',
    next: 'Switch that off for api.cloudflare.com, or use another network. Latchkey does not send your token this way.',
  },
  CLOUDFLARE_BUSY: {
    what: 'Cloudflare asks us to slow down.',
    why: 'Your account has made many requests in a short time.',
    next: 'Wait five minutes, then try again. Nothing is lost.',
  },
  CLOUDFLARE_FAILED: {
    what: 'Cloudflare is having problems right now.',
    why: 'It answered with an error on its side.',
    next: 'Try again in a minute. If it keeps happening, look at cloudflarestatus.com.',
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
  CLOUDFLARE_LAGS: {
    what: 'Cloudflare is still passing on an earlier change.',
    why: 'It cannot yet show what Latchkey wrote a moment ago. That usually takes a minute at most.',
    next: 'Wait a minute, then try again. Nothing is lost.',
  },
} as const satisfies SomeProblems;
