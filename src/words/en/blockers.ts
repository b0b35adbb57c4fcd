import type { Blocker } from '../../contract/plan.ts';

/** Why a plan cannot be carried out, and the one next thing to do. */
export const blockers = {
  ADDRESS_TAKEN: {
    what: 'Something else already uses your address.',
    next: 'Take it over, and you see the plan again. Or choose another address.',
  },
  RULES_FULL: {
    what: 'Your domain has no room for another rule.',
    next: 'The free plan has five custom rules. Remove one of these at Cloudflare that you no longer need.',
  },
  CERTIFICATES_FULL: {
    what: 'Your domain has no room for more keys.',
    next: 'Take devices off the list, or revoke old keys at Cloudflare.',
  },
  LOCK_TOO_LONG: {
    what: 'The lock cannot hold this many keys.',
    next: 'Take some devices off the list, or let keys from before go.',
  },
  GAPS_TOO_LONG: {
    what: 'The lock cannot hold this many keys and gaps together.',
    next: 'Take away things without a key, or choose fewer countries. Fewer devices make room too.',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'Latchkey no longer knows the address of a webhook.',
    next: 'Remove that webhook from your things without a key. Then add it again.',
  },
  NO_DEVICES: {
    what: 'No device has a key.',
    next: 'Go back to your devices and add one.',
  },
  ORIGIN_PULL_TAKEN: {
    what: 'Cloudflare already shows another certificate to the server at your address.',
    next: 'Choose another address. Or take that certificate off this hostname at Cloudflare, under Authenticated Origin Pulls.',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'The Cloudflared app already runs another private path.',
    next: 'Latchkey leaves it alone. Run the connector on another machine, or remove the app from Home Assistant first.',
  },
  HOME_CHANGE_WAITING: {
    what: 'Someone else’s change in Home Assistant is waiting to be confirmed.',
    next: 'Open Settings, System, Network there and confirm it, or wait five minutes until it is gone. Then look again.',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'Home Assistant has taken over settings from configuration.yaml, and is waiting for you to confirm them.',
    next: 'Open Settings, System, Network there and confirm them within five minutes. Otherwise it loses them, including its port. Then look again.',
  },
} as const satisfies Readonly<Record<Blocker['code'], { readonly what: string; readonly next: string }>>;
