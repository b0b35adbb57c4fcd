import type { CheckKind, Diagnosis } from '../../contract/check.ts';

/** The names of the locks that are tried, and what each answer means. */
export const checks = {
  ofDevice: '{lock}: {device}',
  quoted: '“{lock}”',
  kind: {
    'name-resolves': 'The address leads to Cloudflare',
    'no-key': 'Without a key, the gate stays shut',
    'strangers-key': 'A stranger’s key does not fit',
    'switched-off-key': 'A switched-off key does not fit',
    'plain-http': 'The unprotected way in is closed',
    'other-spellings': 'No other spelling of the address gets around the lock',
    'exception-opens': 'The gap opens for {subject}',
    'beside-exception': 'Knocks beside the gap for {subject} are refused',
    'exception-shut-here': 'The gap for {subject} is shut to this computer',
    'device-key': 'The key of {subject} opens',
    'key-not-listed-here': 'The key of {subject} does not fit here',
    websocket: 'Live updates get through',
    'edge-certificate': 'Visitors see Cloudflare’s certificate, not your home’s',
    'past-cloudflare': 'Nobody gets in by going round Cloudflare',
    'past-cloudflare-with-key': 'Even with your key, nobody gets in by going round Cloudflare',
  },
  at: '{name} ({address})',
  diagnosis: {
    answered: 'Your home answers.',
    upgraded: 'The live connection is open.',
    blocked: 'Cloudflare refuses.',
    redirected: 'Unprotected requests are sent to the protected way in.',
    resolved: 'The name is known.',
    'not-resolved': 'The name is not known yet. New names can take a few minutes.',
    'resolves-elsewhere': 'The name leads somewhere else. Something else may be using it.',
    'name-unreliable': 'Nobody can vouch for this name. The domain’s DNSSEC seems to be broken.',
    'resolver-blocked': 'This network looks up names itself, and does not know this one.',
    'no-connection': 'This computer could not connect. It may be offline.',
    'edge-unreachable': 'The internet works, but nothing answers where this address leads.',
    'no-certificate': 'Cloudflare has no certificate for this address yet.',
    'connection-inspected':
      'A certificate was shown that is not Cloudflare’s. Something on this network may be opening secure connections.',
    'clock-wrong': 'This computer’s clock is wrong, so no certificate looks valid.',
    'tls-failed': 'No secure connection was possible.',
    challenged: 'Before it asked the lock, Cloudflare wanted proof that a person is knocking.',
    'refused-at-edge': 'Cloudflare refused this request for a reason that has nothing to do with keys.',
    'rate-limited': 'There were too many requests from here in a short time.',
    'access-in-front': 'Cloudflare Access guards this address and asks for its own login.',
    'worker-in-front': 'A Cloudflare Worker answers for this address, and fails.',
    'sent-elsewhere': 'The request was sent on to another address.',
    'redirect-loop': 'The request was sent back to where it came from, again and again.',
    misdirected: 'Cloudflare did not recognise this as a request for your address.',
    'record-refused': 'Cloudflare does not serve what the DNS record of this address says.',
    'server-behind':
      'Cloudflare looked for a server instead of the private path, and got no proper answer there.',
    'origin-closed': 'Cloudflare was refused at the public address. No server is running on that port.',
    'origin-unreachable': 'Cloudflare got no answer at the public address.',
    'origin-not-secure':
      'Cloudflare and the server at the public address could not agree on a secure connection.',
    'origin-certificate-unknown': 'Cloudflare does not trust the certificate at the public address.',
    'origin-refuses-edge': 'The server at the public address takes Cloudflare for a stranger.',
    'tunnel-down': 'The private path is not connected. The connector at your home may be stopped.',
    'no-such-service': 'The path does not know this address yet.',
    'home-silent': 'The path is fine, but your home does not answer on it.',
    'home-refuses-proxy': 'Home Assistant refuses what comes through the path. It must trust the path first.',
    'home-banned': 'After wrong logins, Home Assistant has shut out the address this request came from.',
    'home-failed': 'Home Assistant answered with an error of its own.',
    'socket-refused': 'The live connection lost part of its request before it reached your home.',
    'not-home-assistant': 'Something other than Home Assistant answers.',
    'service-answered': 'An answer came from behind this address.',
    'service-silent': 'The path is fine, but nothing answers where this address leads.',
    'certificate-of-edge': 'The certificate there is Cloudflare’s.',
    'certificate-of-origin':
      'The certificate there is your home’s own. The address does not go through Cloudflare.',
    'origin-refused': 'Your home refuses, as it should.',
    'origin-partly-tried':
      'Your home refuses at one public address. Another one cannot be tried from this network.',
    'origin-shut':
      'Seen from this network, no server accepts connections at your public address. Routers can hide it from inside: try a phone’s hotspot too.',
    'origin-silent':
      'Seen from this network, nothing answers at your public address. Routers can hide it from inside: try a phone’s hotspot too.',
    open: 'Something behind the lock answered without a valid key. The lock does not hold.',
    'unexpected-answer': 'The answer was not one that Latchkey knows.',
  },
} as const satisfies {
  readonly ofDevice: string;
  readonly quoted: string;
  readonly kind: Readonly<Record<CheckKind, string>>;
  readonly at: string;
  readonly diagnosis: Readonly<Record<Diagnosis, string>>;
};
