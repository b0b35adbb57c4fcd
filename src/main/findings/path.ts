import type { Finding } from '../../contract/finding.ts';
import { wantsTunnel } from '../resources/cloudflare/origin/public-address.ts';
import { asksForKeys } from '../resources/cloudflare/wanted-keys.ts';
import { recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { addressOf, type Evidence } from './evidence.ts';

/** The way from the name to the home: its record, whether a key is asked for there, and the tunnel. Pure. */
export function findOnPath(evidence: Evidence): readonly Finding[] {
  return [...findAtAssociations(evidence), ...findAtRecords(evidence), ...findAtTunnel(evidence)];
}

function findAtAssociations({ setup, observed }: Evidence): readonly Finding[] {
  const asked = observed['certificate-hostname'];
  return setup.services
    .filter((service) => asksForKeys(service) && !asked.includes(service.hostname))
    .map(({ hostname }) => ({
      id: 'hostname-association-missing',
      severity: 'warning',
      subject: hostname,
      proof: `Cloudflare asks for a certificate at ${asked.length > 0 ? asked.join(', ') : 'no name'}`,
    }));
}

function findAtRecords({ setup, observed }: Evidence): readonly Finding[] {
  return setup.services.flatMap(({ hostname }) =>
    recordsInTheWay(hostname, observed['dns-record']).map(
      ({ type, content }): Finding => ({
        id: 'dns-elsewhere',
        severity: 'danger',
        subject: hostname,
        proof: `${type} record of somebody else: ${content}`,
      }),
    ),
  );
}

/** As Cloudflare names them: a tunnel with fewer connections than it could have still carries visits. */
const carrying: ReadonlySet<string> = new Set(['healthy', 'degraded']);

function findAtTunnel({ setup, observed }: Evidence): readonly Finding[] {
  const { ours } = observed.tunnel;
  if (!ours || !wantsTunnel(setup) || carrying.has(ours.status)) return [];
  const proof = `tunnel ${ours.name} is ${ours.status}`;
  return [{ id: 'tunnel-down', severity: 'warning', subject: addressOf(setup), proof }];
}
