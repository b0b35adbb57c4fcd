import type { ZoneSettingId } from '../../contract/setup.ts';

/** What follows when a setting is left as it is. */
const without = {
  websockets:
    'Without this, Home Assistant opens and then says that it cannot connect. It does not work when you’re out.',
  always_use_https:
    'A visitor without encryption cannot show a key, so the lock refuses them. They see an error page.',
  min_tls_version: 'Very old devices with weak encryption can still knock. The lock asks them for a key too.',
  ssl: 'Visitors may be sent round in circles and end up at an error.',
  http3: 'Some browsers may open Home Assistant and then say that they cannot connect.',
} as const satisfies Readonly<Record<ZoneSettingId, string>>;

/** The values as people read them; `value` is Cloudflare’s own word. */
const value = {
  on: 'on',
  off: 'off',
  version: 'TLS {value} and newer',
  flexible: 'half the way',
  full: 'all the way',
  strict: 'all the way, strictly checked',
  'http3-on': 'the newest',
  'http3-off': 'the proven one',
  raw: '{value}',
} as const;

export const protection = {
  without,
  value,
  fold: '{count, plural, one {Extra protection: {count} setting of {domain}} other {Extra protection: {count} settings of {domain}}}',
  foldNothing: 'Extra protection: no setting of {domain} has to change',
  lead: 'These make the lock stronger. They apply to every address of {domain}, not only to {address}.',
  looking: 'Looking at the settings of {domain}',
  proposed: 'What Latchkey proposes',
  right: 'Already right',
  becomes: 'becomes',
  stays: 'Stays {value}.',
  goAlong: 'Change: {name}',
  locked: 'Cloudflare does not let this account change it, so it stays {value}.',
  technical: 'Technical names',
  technicalLead: 'In the Cloudflare dashboard of {domain} these settings are called:',
  technicalRow: '{name} ({setting}): {before}',
  technicalChange: '{name} ({setting}): {before} → {after}',
} as const;
