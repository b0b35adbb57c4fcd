import type { CheckKind, Diagnosis } from '../../../contract/check.ts';

/** The names of the locks that are tried, and what each answer means. */
export const checks = {
  kind: {
    'name-resolves': 'The address leads to Cloudflare',
    'no-key': 'Without a key, the gate stays shut',
    'strangers-key': 'A stranger’s key does not fit',
    'switched-off-key': 'A switched-off key does not fit',
    'plain-http': 'The unprotected way is closed',
    'other-spellings': 'No other spelling of the address gets around the lock',
    'exception-opens': 'The gap opens for {{subject}}',
    'beside-exception': 'Knocks beside the gap for {{subject}} are refused',
    'exception-shut-here': 'The gap for {{subject}} is shut to this computer',
    'device-key': 'The key of {{subject}} opens',
    'key-not-listed-here': 'The key of {{subject}} does not fit here',
    websocket: 'Live updates get through',
    'edge-certificate': 'Visitors see Cloudflare’s certificate, not the one of your home',
    'past-cloudflare': 'Past Cloudflare, nobody gets in',
    'past-cloudflare-with-key': 'Past Cloudflare, a key of yours does not help either',
  },
  at: '{{name}} ({{address}})',
  diagnosis: {
    answered: 'Your home answers.',
    upgraded: 'The live connection is open.',
    blocked: 'Cloudflare refuses, as it should.',
    redirected: 'Plain visits are sent to the protected way.',
    resolved: 'The name is known.',
    'not-resolved': 'The name is not known yet. New names can take a few minutes.',
    'resolves-elsewhere': 'The name leads somewhere else. Another record may stand in the way.',
    'name-unreliable': 'Nobody can vouch for this name. The domain’s DNSSEC seems to be broken.',
    'resolver-blocked': 'This network answers questions about names itself, and does not know this one.',
    'no-connection': 'This computer could not connect. It may be offline.',
    'edge-unreachable': 'The internet is there, and nothing answers where this address leads.',
    'no-certificate': 'Cloudflare has no certificate for this address yet.',
    'connection-inspected':
      'Another certificate than Cloudflare’s was shown. Something on this network may open safe connections.',
    'clock-wrong': 'The clock of this computer is wrong, so no certificate is valid for it.',
    'tls-failed': 'No secure connection was possible.',
    challenged: 'Cloudflare wanted to see whether a person is knocking, before the lock was asked.',
    'refused-at-edge': 'Cloudflare refused this visit for a reason that has nothing to do with keys.',
    'rate-limited': 'There were too many visits from here in a short time.',
    'access-in-front': 'Cloudflare Access stands in front of this address and asks for a login of its own.',
    'worker-in-front': 'A Cloudflare Worker stands in front of this address, and fails.',
    'sent-elsewhere': 'The visit was sent on to another address.',
    'redirect-loop': 'The visit was sent back to where it came from, again and again.',
    misdirected: 'Cloudflare did not take this visit for one to your address.',
    'record-refused': 'Cloudflare does not serve what the DNS record of this address says.',
    'server-behind':
      'Cloudflare looked for a server instead of the private path, and got no good answer there.',
    'origin-closed': 'Cloudflare was refused at the public address. No server runs at that port.',
    'origin-unreachable': 'Cloudflare got no answer at the public address.',
    'origin-not-secure':
      'Cloudflare and the server at the public address could not agree on a safe connection.',
    'origin-certificate-unknown': 'Cloudflare does not believe the certificate at the public address.',
    'origin-refuses-edge': 'The server at the public address takes Cloudflare for a stranger.',
    'tunnel-down': 'The private path is not connected. The connector at your home may be stopped.',
    'no-such-service': 'The path does not know this address yet.',
    'home-silent': 'The path is fine, but your home does not answer on it.',
    'home-refuses-proxy':
      'Home Assistant refuses visits that come through the path. It must trust the path first.',
    'home-banned': 'Home Assistant has shut out the address this visit came from, after wrong logins.',
    'home-failed': 'Home Assistant answered with an error of its own.',
    'socket-refused': 'The live connection lost a part of its request on the way to your home.',
    'not-home-assistant': 'Something else than Home Assistant answers.',
    'service-answered': 'An answer came from behind this address.',
    'service-silent': 'The path is fine, but nothing answers where this address leads.',
    'certificate-of-edge': 'The certificate there is Cloudflare’s.',
    'certificate-of-origin':
      'The certificate there is the one of your home. The address does not pass Cloudflare.',
    'origin-refused': 'Your home refuses, as it should.',
    'origin-partly-tried':
      'Your home refuses at one public address. Another one cannot be tried from this network.',
    'origin-shut':
      'No server takes connections at your public address, seen from this network. Routers can hide it from inside: try from a phone’s hotspot too.',
    'origin-silent':
      'Nothing answers at your public address, seen from this network. Routers can hide it from inside: try from a phone’s hotspot too.',
    open: 'Something behind the lock answered without a valid key. The lock does not hold.',
    'unexpected-answer': 'The answer was not one we know.',
  },
} as const satisfies {
  readonly kind: Readonly<Record<CheckKind, string>>;
  readonly at: string;
  readonly diagnosis: Readonly<Record<Diagnosis, string>>;
};
