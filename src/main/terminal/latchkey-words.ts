import { type Change, effectOf } from '../../contract/change.ts';
import type { Check } from '../../contract/check.ts';
import type { NotLookedAt, Severity } from '../../contract/finding.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { Blocker } from '../../contract/plan.ts';
import type { ProblemCode, Technical } from '../../contract/problem.ts';
import type { WaitingFor } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import type { TextStyle } from './output.ts';
import type { TerminalReason } from './terminal-refusal.ts';

/** What `latchkey` says in the terminal. The window's words are in its own catalogue. */
export const latchkeyWords = {
  looking: ({ services, zone }: Setup) => `Looking at ${services[0]?.hostname ?? zone.name}`,
  nothingToDo: 'There is nothing to do: everything that was checked is as you want it.',
  changes: (count: number) => (count === 1 ? '1 change.' : `${count} changes.`),
  blocked: ({ code, names }: Blocker) => `Blocked: ${[blockerWords[code], ...names].join(' ')}`,
  untouched: (names: readonly string[]) => `Left as it is: ${names.join(', ')}`,
  done: (done: number, of: number, text: string) => `${done}/${of}  ${text}`,
  applied: (count: number) => `Done: ${count === 1 ? '1 change' : `${count} changes`}.`,
  waiting: (waitingFor: WaitingFor) =>
    waitingFor.kind === 'rate-limit'
      ? `Cloudflare asks us to slow down until ${waitingFor.until}`
      : 'Waiting for Cloudflare to show what was changed',
  playedHome: 'The practice home has started its connector',
  agree: 'Make these changes? Type yes: ',
  kept: (files: number, folder: string) =>
    files === 0
      ? `No key could be read on this computer, so there is none to put into ${folder}.`
      : `${files} key files and the words that open them are in ${folder}. Together they open the door: keep them apart.`,
  tried: ({ state, kind, subject, address }: Check) =>
    [state, kind, subject, address === subject ? undefined : address].filter(Boolean).join('  '),
  nothingFound: {
    check: 'Where Latchkey looked, nothing was wrong, and every lock that was tried holds.',
    audit: 'Where Latchkey looked, it found no other way in.',
  },
  notLookedAt: {
    'home-assistant': 'Not checked: Home Assistant itself. Set HOME_ASSISTANT_TOKEN to look there too.',
    'device-keys':
      'Not tried: keys of devices that are not on this computer, or are in a vault that was not opened.',
    'test-keys':
      'Not tried: a key that the lock does not know, or one that is off. It could not be read on this computer.',
    'router-forwards':
      'Not checked: the ports that the home’s router forwards. No router there showed all of them here.',
    'address-rules': notReadable('IP Access rules'),
    'origin-rules': notReadable('origin rules'),
    'rewrite-rules': notReadable('URL rewrite rules'),
    'redirect-rules': notReadable('redirect rules'),
    'configuration-rules': notReadable('configuration rules'),
    'page-rules': notReadable('page rules'),
    'worker-routes': notReadable('Workers routes'),
    'access-applications': notReadable('Access applications'),
    'bulk-redirects': notReadable('bulk redirects'),
    snippets: notReadable('snippets'),
    'load-balancers': notReadable('load balancers'),
    spectrum: 'Not checked: Spectrum. Cloudflare did not show it.',
    'custom-hostnames': 'Not checked: custom hostnames. Cloudflare did not show them.',
  } satisfies Record<NotLookedAt, string>,
  until: (expiresOn: string) => `until ${expiresOn.slice(0, 10)}`,
  keyStates: {
    'not-made': 'no key that is on',
    ready: 'key on this computer',
    'spare-copy-deleted': 'spare copy deleted here',
    'locked-away': 'not known: the vault was not opened',
    'not-on-this-computer': 'key not on this computer',
  } satisfies Record<KeyState['state'], string>,
  reason: describeReason,
  problem: (code: ProblemCode, { call, status, message }: Technical) => {
    const detail = [call, status, message].filter(Boolean).join(', ');
    return `${problemWords[code] ?? 'It could not be done.'} (${code}${detail ? `: ${detail}` : ''})`;
  },
  unexpected: 'Latchkey made a mistake and stopped. Nothing it says or does can be relied on now.',
  whichFormat: (flags: readonly string[]) => `name a form: ${flags.join(', ')}`,
} as const;

function notReadable(rules: string): string {
  return `Not checked: ${rules}. The token may not read them, and does not need to.`;
}

export const severityStyles = {
  danger: 'red',
  warning: 'yellow',
  info: 'cyan',
} as const satisfies Record<Severity, TextStyle>;

const blockerWords: Readonly<Record<Blocker['code'], string>> = {
  ADDRESS_TAKEN: 'somebody else’s record is at the address:',
  RULES_FULL: 'the domain has no room for another custom rule:',
  CERTIFICATES_FULL: 'the domain has no room for more certificates.',
  LOCK_TOO_LONG: 'the lock cannot hold so many keys and exceptions.',
  GAPS_TOO_LONG: 'the keys would fit into the lock, but not with so many exceptions or countries.',
  WEBHOOK_ADDRESS_LOST: 'the ids of these webhooks are not known here:',
  NO_DEVICES: 'no device has a key.',
  ORIGIN_PULL_TAKEN: 'Cloudflare shows somebody else’s certificate to the server at the address:',
  CONNECTOR_APP_TAKEN: 'the Cloudflared app runs somebody else’s tunnel:',
  HOME_CHANGE_WAITING: 'somebody else’s change in Home Assistant is waiting to be confirmed.',
  HOME_TAKEOVER_WAITING:
    'what Home Assistant took over from configuration.yaml is waiting to be confirmed there.',
};

/** Those that an administrator meets most. Every other one is told by its code. */
const problemWords: Readonly<Partial<Record<ProblemCode, string>>> = {
  TOKEN_MANGLED: 'That is not a Cloudflare API token.',
  TOKEN_GLOBAL_KEY: 'That is the Global API Key. Latchkey accepts only API tokens.',
  TOKEN_REFUSED: 'Cloudflare does not accept the token.',
  TOKEN_EXPIRED: 'The token has expired.',
  PERMISSION_MISSING: 'The token lacks a permission.',
  CLOUDFLARE_UNREACHABLE: 'Cloudflare’s API cannot be reached.',
  CLOUDFLARE_BUSY: 'Cloudflare asks us to slow down.',
  CLOUDFLARE_FAILED: 'Cloudflare’s API failed.',
  CLOUDFLARE_REFUSED: 'Cloudflare refused the call.',
  OFFLINE: 'This computer is offline.',
  PLAN_CHANGED: 'Something has changed in the meantime, so more would be done than you agreed to.',
  PLAN_BLOCKED: 'Something is in the way.',
  HOME_LOGIN_REFUSED: 'Home Assistant does not accept HOME_ASSISTANT_TOKEN.',
  HOME_TOKEN_MANGLED: 'HOME_ASSISTANT_TOKEN is not a Home Assistant token.',
  HOME_SILENT: 'Home Assistant does not answer.',
  HOME_UNREACHABLE: 'Home Assistant cannot be reached where the setup says it is.',
};

function describeReason(reason: TerminalReason): string {
  switch (reason.kind) {
    case 'file-not-read':
      return `${reason.file} cannot be read (${reason.code}).`;
    case 'file-wrong':
      return reason.mistakes
        .map(({ line, column, sentence }) => `${reason.file}:${line}:${column}: ${sentence}`)
        .join('\n');
    case 'no-world':
      return `${reason.file} holds no practice world on this computer. Get one with: npm run practice --silent -- --serve`;
    case 'world-silent':
      return `The practice world of ${reason.file} no longer answers.`;
    case 'no-token':
      return 'There is no token. Set CLOUDFLARE_API_TOKEN, or connect Cloudflare in the window.';
    case 'zone-unknown':
      return `The token sees no domain for ${reason.address}. It sees: ${reason.zones.join(', ') || 'none'}.`;
    case 'zone-not-active':
      return `Cloudflare does not serve ${reason.zone} yet, so no lock would hold there.`;
    case 'no-home':
      return 'Latchkey has no home here. Name a setup file with --setup.';
    case 'several-homes':
      return `There are several homes: ${reason.addresses.join(', ')}. Name one with --address.`;
    case 'address-not-kept':
      return `No home in this data folder is at ${reason.address}. There are: ${reason.addresses.join(', ') || 'none with an address'}.`;
    case 'another-home':
      return `Latchkey already has a home in this domain: ${reason.homes
        .map(({ id, address }) => `${address} (id: ${id})`)
        .join(
          ', ',
        )}. To move it to the new address, write its id into the setup file. For a second home, write a new id of eight hex digits.`;
    case 'webhooks-lost':
      return `The ids of these webhooks are not known on this computer: ${reason.names.join(', ')}.`;
    case 'running':
      return 'Latchkey is running. Close its window first; plan, check, audit, devices and export may run beside it.';
    case 'folder-shared':
      return `Other users of this computer can enter ${reason.folder}, so Latchkey keeps nothing there.`;
    case 'folder-unusable':
      return `Latchkey cannot use its files in ${reason.folder}.`;
    case 'keys-would-be-lost':
      return 'New keys would be lost, because no keychain keeps them. Name a folder for them with --out.';
    case 'not-kept':
      return `Nothing can be saved in ${reason.folder} (${reason.code}).`;
    case 'not-agreed':
      return 'Nothing was changed. If nobody can be asked, --yes agrees.';
    case 'blocked':
      return 'Nothing was changed.';
  }
}

const signs = {
  create: { sign: '+', style: 'green' },
  update: { sign: '~', style: 'yellow' },
  remove: { sign: '-', style: 'red' },
} as const;

/** One change as a line of a plan. */
export function describeChange(change: Change): {
  readonly sign: string;
  readonly style: TextStyle;
  readonly text: string;
} {
  return { ...signs[effectOf[change.kind]], text: textOf(change) };
}

function textOf(change: Change): string {
  switch (change.kind) {
    case 'tunnel.create':
      return `tunnel ${change.name}`;
    case 'tunnel.delete':
      return `tunnel ${change.tunnel.name}`;
    case 'tunnel-configuration.lead':
      return `${change.hostname} leads to ${change.service}, before: ${change.serviceBefore ?? 'nowhere'}`;
    case 'tunnel-configuration.withdraw':
      return `${change.hostnames.join(', ')} leave tunnel ${change.tunnel.name}`;
    case 'tunnel-configuration.close':
      return `other ways in leave tunnel ${change.tunnel.name}: ${change.entries.map(({ service }) => service).join(', ')}`;
    case 'client-certificate.issue':
      return `key ${change.name}`;
    case 'client-certificate.revoke':
      return `key ${change.name} (${change.reason})`;
    case 'lock-rule.create':
    case 'lock-rule.update':
    case 'lock-rule.delete':
      return `lock of ${change.hostnames.join(', ')}, rule ${change.part}`;
    case 'lock-rule.retire':
    case 'lock-rule.put-back':
      return `former lock of ${change.rule.hostname}, rule ${change.rule.description}`;
    case 'certificate-hostname.update':
      return `a key is asked for at ${change.hostnames.join(', ') || 'no name'}`;
    case 'zone-setting.set':
      return `setting ${change.setting}: ${change.after}, before: ${change.before}`;
    case 'origin-certificate.issue':
    case 'origin-certificate.revoke':
      return `certificate of the reverse proxy for ${change.hostnames.join(', ')}`;
    case 'origin-pull-certificate.upload':
    case 'origin-pull-certificate.delete':
      return `certificate that Cloudflare shows the home, ${change.name}`;
    case 'origin-pull.set':
    case 'origin-pull.unset':
      return `Cloudflare shows its certificate at ${change.hostname}`;
    case 'dns-record.create':
    case 'dns-record.update':
    case 'dns-record.delete':
      return `record of ${change.hostname}`;
    case 'dns-record.move':
      return `record of ${change.hostname} into the tunnel ${change.to === 'ours' ? 'of this home' : 'that the app made'}`;
    case 'dns-record.take-over':
      return `record of ${change.hostname}, in place of ${change.replaces.map(({ type, content }) => `${type} ${content}`).join(', ')}`;
    case 'dns-record.put-back':
    case 'dns-record.close':
      return `record of ${change.record.name}: ${change.record.type} ${change.record.content}`;
    case 'app-repository.add':
    case 'app-repository.remove':
      return `Home Assistant’s app repository ${change.url}`;
    case 'connector-app.install':
    case 'connector-app.give-token':
    case 'connector-app.start':
    case 'connector-app.restore':
    case 'connector-app.uninstall':
      return `Home Assistant’s app ${change.slug}: ${appWords[change.kind]}`;
    case 'home-url.set':
      return `Home Assistant’s own address: ${change.after.external ?? 'none'}`;
    case 'http-config.try':
      return `Home Assistant trusts ${change.networks.join(', ')}`;
    case 'http-config.promote':
      return `Home Assistant keeps trusting ${change.networks.join(', ')}`;
  }
}

const appWords = {
  'connector-app.install': 'install it',
  'connector-app.give-token': 'give it the tunnel',
  'connector-app.start': 'start it',
  'connector-app.restore': 'as it was before',
  'connector-app.uninstall': 'uninstall it',
} as const;
