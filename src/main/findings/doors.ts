import type { Danger, RuleSureness } from '../../contract/danger.ts';
import type { Finding } from '../../contract/finding.ts';
import { judgeDoor, listOpenDoors, type OtherDoor, type OtherDoors } from '../../contract/other-door.ts';

/** Ways to the same home that the lock does not cover. Pure. */
export function findInDoors(address: string, found: OtherDoors): readonly Finding[] {
  return listOpenDoors(found).map((door) => ({
    id: 'another-door',
    severity: judgeDoor(door) === 'open' ? 'danger' : 'warning',
    subject: hostOf(door) ?? address,
    proof: `${describeDoor(door)} (${door.sureness}; ${door.knock})`,
  }));
}

function hostOf(door: OtherDoor): string | undefined {
  switch (door.kind) {
    case 'tunnel-entry':
      return door.hostname ?? door.addresses[0];
    case 'hidden-tunnel':
    case 'direct-record':
      return door.address;
    case 'former-url':
      return URL.parse(door.url)?.hostname;
    case 'remote-ui':
      return door.address ?? undefined;
    case 'origin-rule':
    case 'worker':
      return door.address;
    case 'product':
      return door.address.replace(/:\d+$/, '');
    case 'app':
    case 'address-allowance':
    case 'port-forward':
      return undefined;
  }
}

function describeDoor(door: OtherDoor): string {
  switch (door.kind) {
    case 'tunnel-entry':
      return `tunnel ${door.tunnel.name} leads to ${door.service}`;
    case 'hidden-tunnel':
      return `a record leads into tunnel ${door.tunnel.name}, whose entries stand on its own machine`;
    case 'direct-record':
      return `${door.type} record: ${door.content}`;
    case 'former-url':
      return `Home Assistant's former address ${door.url}`;
    case 'remote-ui':
      return "Home Assistant Cloud's remote access";
    case 'app':
      return `app ${door.name}`;
    case 'address-allowance':
      return `IP Access rule: ${door.target} ${door.value} is let past every custom rule`;
    case 'origin-rule':
      return `${door.by} “${door.name}” hands visits on to the home`;
    case 'port-forward':
      return `the router hands ${door.port === 'every' ? 'every port' : `port ${door.port}`} on to ${door.leadsTo}, behind ${door.behind}`;
    case 'worker':
      return `a program of Cloudflare's (${door.by} ${door.pattern}) shows the home`;
    case 'product':
      return `${door.by} ${door.address}${door.leadsTo ? ` leads to ${door.leadsTo}` : ''}`;
  }
}

/** What others have put around the lock. Pure. */
export function findInDangers(address: string, dangers: readonly Danger[]): readonly Finding[] {
  return (
    dangers
      // What stops scanners or a country is its owner's own wish, as long as devices come in otherwise.
      .filter((danger) => danger.code !== 'RULE_BLOCKS_KEYS' || stopsDevices(danger.sureness))
      .map((danger) => ({ ...judgeDanger(danger), subject: address }))
  );
}

/** Whoever comes with a key, or nobody can tell. */
function stopsDevices(sureness: RuleSureness): boolean {
  return sureness === 'certain' || sureness === 'unknown';
}

function judgeDanger(danger: Danger): Omit<Finding, 'subject'> {
  const names = danger.names.join(', ');
  switch (danger.code) {
    case 'RULE_LETS_PAST': {
      const severity = danger.sureness === 'unknown' ? 'warning' : 'danger';
      return { id: 'rule-before-lock', severity, proof: `${names} (${danger.sureness})` };
    }
    case 'RULE_BLOCKS_KEYS':
      return { id: 'rule-blocks-keys', severity: 'warning', proof: `${names} (${danger.sureness})` };
    case 'HAND_MADE_KEYS':
      return { id: 'hand-made-keys', severity: 'info', proof: names || 'a rule asks for them' };
    case 'DDNS_CLIENT':
      return { id: 'record-writer', severity: 'warning', proof: `${names} (${danger.sureness})` };
    case 'BOT_FIGHT_MODE':
      return { id: 'bot-fight-mode', severity: 'warning', proof: names };
    case 'REWRITE_WIDENS_GAP': {
      const severity = danger.sureness === 'unknown' ? 'warning' : 'danger';
      return { id: 'rewrite-widens-exception', severity, proof: `${names} (${danger.sureness})` };
    }
    case 'ACCESS_IN_FRONT':
      return { id: 'access-in-front', severity: 'warning', proof: names };
    case 'SENT_ELSEWHERE':
      return { id: 'sent-elsewhere', severity: 'warning', proof: `${names} (${danger.sureness})` };
    case 'CHALLENGED_IN_FRONT':
      return { id: 'challenged-in-front', severity: 'warning', proof: `${names} (${danger.sureness})` };
    case 'WORKER_IN_FRONT':
      return { id: 'worker-in-front', severity: 'warning', proof: `${names} (${danger.sureness})` };
    case 'ADDRESS_RULE_BLOCKS':
      return { id: 'address-rule-blocks', severity: 'warning', proof: names };
  }
}
