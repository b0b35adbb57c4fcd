import type { Setup, ZoneSettingId } from '../../../contract/setup.ts';
import type { TroubleCure } from '../../../contract/trouble.ts';
import type { ProbeOutcome } from '../../probe/probe.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import type { ZoneSettingsSeen } from '../../resources/model/observed.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

/** What Cloudflare's edge may do to a request, before the lock and behind it. */

/** TLS fails at the edge, before any key is shown. A new certificate of Cloudflare's can take a day. */
export const noSafeConnection = defineTrouble(
  'no-safe-connection',
  ['name', 'withKey', 'withoutKey'],
  (seen) => {
    const { name, withKey, withoutKey } = seen;
    // What stands at another address is not the edge.
    if (name?.diagnosis === 'resolves-elsewhere') return cannotTell('by-hand', `DNS: ${name.saw}`);
    const visits = [withKey, withoutKey];
    const failed = visits.find((outcome) => outcome && isRefusedByTls(outcome));
    if (failed) return found('by-hand', `TLS: ${failed.saw}`);
    const passed = visits.find((outcome) => locateEnd('secure', outcome) === 'beyond');
    return passed ? clear(passed.saw) : cannotTell('by-hand', withKey?.saw ?? withoutKey?.saw);
  },
);

/** Who was shown another's certificate, or has a wrong clock, has a trouble of its own. */
function isRefusedByTls({ diagnosis }: ProbeOutcome): boolean {
  return diagnosis === 'no-certificate' || diagnosis === 'tls-failed';
}

/** The page comes and live updates do not: Home Assistant's page says that it cannot connect. */
export const socketLost = defineTrouble('socket-lost', ['withKey', 'socket', 'zone-setting'], (seen) => {
  const { setup, withKey, socket, 'zone-setting': settings } = seen;
  if (settings?.websockets.value === 'off') {
    return found(cureSetting('websockets', setup, settings), 'websockets: off', socket?.saw);
  }
  if (withKey?.diagnosis !== 'answered' || !socket) return cannotTell('by-hand');
  const http3 = settings && `http3: ${settings.http3.value}`;
  const isOn = settings?.http3.value === 'on';
  // The home was not told that a WebSocket is asked for: that has a name and a cure of its own.
  if (socket.diagnosis === 'socket-refused') return cannotTell('by-hand', socket.saw, http3);
  if (socket.diagnosis !== 'upgraded') {
    const cure = settings && isOn ? cureSetting('http3', setup, settings) : 'by-hand';
    return found(cure, `WebSocket: ${socket.saw}`, http3);
  }
  // Our own probes never use HTTP/3, so they cannot show what browsers lose over it (facts: cloudflare#http3).
  return settings && !isOn ? clear(socket.saw, http3) : cannotTell('by-hand', socket.saw, http3);
});

const asked = ['withKey', 'withoutKey', 'fightMode', 'securityLevel'] as const;

/** Programs cannot answer a question that is meant for people: apps and webhooks stop, while a browser may get in. */
export const webhooksRefused = defineTrouble('webhooks-refused', asked, (seen) => {
  const { withKey, withoutKey, fightMode, securityLevel } = seen;
  const challenged = [withKey, withoutKey].find((outcome) => outcome?.diagnosis === 'challenged');
  if (challenged || fightMode === 'on' || securityLevel === 'under_attack') {
    return found(
      'by-hand',
      challenged && `${challenged.saw}, cf-mitigated: challenge`,
      fightMode === 'on' && 'Bot Fight Mode: on',
      securityLevel === 'under_attack' && `security level: ${securityLevel}`,
    );
  }
  // The token need not be allowed to read the mode: then nobody knows.
  if (fightMode === undefined || securityLevel === undefined) return cannotTell('by-hand');
  return clear('Bot Fight Mode: off', `security level: ${securityLevel}`);
});

/** The plan sets what the user goes along with; the rest is theirs, or not to be changed on their plan. */
function cureSetting(setting: ZoneSettingId, { policy }: Setup, settings: ZoneSettingsSeen): TroubleCure {
  return settings[setting].editable && !policy.declined.includes(setting) ? 'build' : 'by-hand';
}
