import type { CheckKind, Diagnosis } from '../../../contract/check.ts';

/** The names of the locks that are tried, and what each answer means. */
export const checks = {
  kind: {
    'name-resolves': 'The address leads to Cloudflare',
    'no-key': 'Without a key, the gate stays shut',
    'strangers-key': 'A stranger’s key does not fit',
    'switched-off-key': 'A switched-off key does not fit',
    'plain-http': 'The unprotected way is closed',
    'device-key': 'The key of {{subject}} opens',
    websocket: 'Live updates get through',
  },
  diagnosis: {
    answered: 'Your home answers.',
    upgraded: 'The live connection is open.',
    blocked: 'Cloudflare refuses, as it should.',
    redirected: 'Plain visits are sent to the protected way.',
    resolved: 'The name is known.',
    'not-resolved': 'The name is not known yet. New names can take a few minutes.',
    'resolves-elsewhere': 'The name leads somewhere else. Another record may stand in the way.',
    open: 'The home answered without a valid key. The lock does not hold.',
    'tunnel-down': 'The private path is not connected. The connector at your home may be stopped.',
    'home-silent': 'The path is fine, but your home does not answer on it.',
    'home-refuses-proxy':
      'Home Assistant refuses visits that come through the path. It must trust the path first.',
    'no-such-service': 'The path does not know this address yet.',
    'not-home-assistant': 'Something else than Home Assistant answers.',
    'no-connection': 'This computer could not connect. It may be offline.',
    challenged: 'Cloudflare wanted to see whether a person is knocking, before the lock was asked.',
    'tls-failed': 'No secure connection was possible. A new certificate can take up to a day.',
    'unexpected-answer': 'The answer was not one we know.',
  },
} as const satisfies {
  readonly kind: Readonly<Record<CheckKind, string>>;
  readonly diagnosis: Readonly<Record<Diagnosis, string>>;
};
