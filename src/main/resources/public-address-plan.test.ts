import { describe, expect, it } from 'vitest';
import type { PublicAddress, Setup } from '../../contract/setup.ts';
import { nothingOf } from '../engine/journal.ts';
import { pullNames } from './cloudflare/origin/public-address.ts';
import { emptyLedger, type Ledger } from './model/ledger.ts';
import type { DnsRecordSeen, Observed } from './model/observed.ts';
import { aDesiredHome, aFreshHome } from './testing/home-situations.ts';
import { planOf, rememberBefore } from './testing/look-around.ts';
import { built, idsOf, inSomeOrder, setup as throughTunnel } from './testing/planned-homes.ts';
import { anObserved, aRecord, aSetup, ourRecord } from './testing/situations.ts';

const hostname = 'ha.linden.house';

function atAddress(more: Partial<PublicAddress> = {}): Setup {
  const addresses = { ipv4: '203.0.113.80' };
  return aSetup({
    reach: { by: 'public-address', addresses, port: 443, originCertificate: 'origin-ca', ...more },
  });
}

const setup = atAddress();
const setting = (value: string) => ({ value, editable: true });

/** Everything between Cloudflare and the reverse proxy as this Setup says, and the record up. */
function builtAtAddress(wanted: Setup, more: Partial<Observed> = {}): Observed {
  const base = built(wanted);
  return {
    ...base,
    tunnel: { ours: null, abandoned: [], others: [] },
    'tunnel-configuration': { ours: null, abandoned: {} },
    'zone-setting': { ...base['zone-setting'], ssl: setting('strict') },
    'origin-certificate': {
      ours: [{ id: '17', hostnames: [hostname], certificatePem: '', publicKey: 'ours', expiresOn: '' }],
      heldHere: 'ours',
    },
    'origin-pull-certificate': {
      ours: [
        { id: 'pull-1', commonName: pullNames(wanted).key.commonName, certificatePem: '', expiresOn: '' },
      ],
    },
    'origin-pull': { [hostname]: { certificateId: 'pull-1', enabled: true } },
    'dns-record': [ofAddress(wanted)],
    ...more,
  };
}

function ofAddress(wanted: Setup, more: Partial<DnsRecordSeen> = {}): DnsRecordSeen {
  return ourRecord(wanted, '', { id: 'record-a', type: 'A', content: '203.0.113.80', ...more });
}

const changed = (wanted: Setup, observed: Observed, ledger: Ledger = emptyLedger) =>
  idsOf(planOf(wanted, observed, ledger));

describe('a home without a tunnel', () => {
  it('gets the lock, the certificates and a proxied record, and nothing of a tunnel', () => {
    const { changes } = planOf(setup, anObserved());
    expect(changes.map(({ resource }) => resource)).not.toContain('tunnel');
    expect(changes.map(({ resource }) => resource)).not.toContain('tunnel-configuration');
    const record = changes.find(({ resource }) => resource === 'dns-record');
    expect(JSON.parse(record?.request.body ?? '')).toMatchObject({
      type: 'A',
      content: '203.0.113.80',
      proxied: true,
    });
  });

  it('puts the record up after everything else at Cloudflare', () => {
    const { changes } = planOf(setup, anObserved());
    const order = inSomeOrder(changes);
    const door = order.indexOf(`dns-record/create/${hostname}`);
    const before = ['lock-rule/create/1', 'certificate-hostname/update', 'origin-certificate/create'];
    const pull = [
      'origin-pull-certificate/create',
      `origin-pull/create/${hostname}`,
      'zone-setting/update/ssl',
    ];
    const [record] = changes.filter(({ resource }) => resource === 'dns-record');
    expect(record?.needs).toEqual(
      expect.arrayContaining([...before, `origin-pull/create/${hostname}`, 'zone-setting/update/ssl']),
    );
    for (const id of [...before, ...pull]) expect(order.indexOf(id)).toBeLessThan(door);
  });

  it('puts both families up at once', () => {
    const both = atAddress({ addresses: { ipv4: '203.0.113.80', ipv6: '2001:db8::80' } });
    const [record] = planOf(both, anObserved()).changes.filter(({ resource }) => resource === 'dns-record');
    expect(record?.request.path).toContain('/batch');
    expect(JSON.parse(record?.request.body ?? '')).toMatchObject({
      posts: [{ type: 'A' }, { type: 'AAAA', content: '2001:db8::80' }],
    });
  });

  it('shows no private key in what is sent', () => {
    const { changes } = planOf(setup, anObserved());
    const upload = changes.find(({ kind }) => kind === 'origin-pull-certificate.upload');
    expect(JSON.parse(upload?.request.body ?? '')).toEqual({
      certificate: '‹certificate›',
      private_key: '‹private key›',
    });
  });

  it('changes nothing twice, and leaves the address alone that a program at home keeps right', () => {
    expect(changed(setup, builtAtAddress(setup))).toEqual([]);
    const moved = ofAddress(setup, { content: '198.51.100.9' });
    expect(changed(setup, builtAtAddress(setup, { 'dns-record': [moved] }))).toEqual([]);
  });

  it('puts the record back behind Cloudflare when it was taken out', () => {
    const grey = ofAddress(setup, { proxied: false });
    expect(changed(setup, builtAtAddress(setup, { 'dns-record': [grey] }))).toEqual([
      `dns-record/update/${hostname}`,
    ]);
  });

  it('asks for no certificate where the user brings one', () => {
    const own = atAddress({ originCertificate: 'own' });
    expect(changed(own, anObserved())).not.toContain('origin-certificate/create');
    expect(changed(own, builtAtAddress(own))).toEqual(['origin-certificate/remove/17']);
  });

  it('stops where Cloudflare shows a certificate of somebody else there', () => {
    const taken = { [hostname]: { certificateId: 'of-others', enabled: true } };
    const { blockers, changes } = planOf(setup, builtAtAddress(setup, { 'origin-pull': taken }));
    expect(blockers).toEqual([{ code: 'ORIGIN_PULL_TAKEN', names: [hostname] }]);
    expect(changes.map(({ resource }) => resource)).not.toContain('origin-pull');
  });

  it('keeps of two copies the one that is shown', () => {
    const [ours] = builtAtAddress(setup)['origin-pull-certificate']?.ours ?? [];
    const ofBoth = ours ? [{ ...ours, id: 'pull-0' }, ours] : [];
    expect(changed(setup, builtAtAddress(setup, { 'origin-pull-certificate': { ours: ofBoth } }))).toEqual([
      'origin-pull-certificate/remove/pull-0',
    ]);
  });

  it('takes everything away again, the record first and the lock last', () => {
    const ledger = { ...emptyLedger, 'origin-pull': { hostnames: [hostname] } };
    const { changes } = planOf(nothingOf(setup), builtAtAddress(setup), ledger);
    const order = inSomeOrder(changes);
    expect(order[0]).toBe(`dns-record/remove/${hostname}`);
    expect(order.indexOf(`origin-pull/remove/${hostname}`)).toBeLessThan(
      order.indexOf('origin-pull-certificate/remove/pull-1'),
    );
    expect(order).toContain('origin-certificate/remove/17');
    const lock = changes.find(({ kind }) => kind === 'lock-rule.delete');
    expect(lock?.needs).toContain(`dns-record/remove/${hostname}`);
  });

  it('remembers that it had a public address until it has none', () => {
    const ledger = rememberBefore(setup, anObserved());
    expect(ledger['origin-pull']).toEqual({ hostnames: [hostname] });
    expect(rememberBefore(throughTunnel, anObserved())['origin-pull']).toBeUndefined();
  });
});

describe('Home Assistant without a tunnel', () => {
  const home = aDesiredHome();
  const seen = aFreshHome();

  it('gets no connector, whatever was wanted before', () => {
    const { changes } = planOf({ ...setup, home }, anObserved(seen));
    expect(changes.map(({ resource }) => resource)).not.toContain('connector-app');
    expect(changes.map(({ resource }) => resource)).not.toContain('app-repository');
  });

  it('is told the port, where it is not the usual one', () => {
    const { changes } = planOf({ ...atAddress({ port: 8443 }), home }, anObserved(seen));
    expect(changes.find(({ kind }) => kind === 'home-url.set')).toMatchObject({
      after: { external: 'https://ha.linden.house:8443' },
    });
  });
});

describe('giving the tunnel up', () => {
  it('replaces the record in one step, and takes the tunnel away after it', () => {
    const { changes } = planOf(setup, {
      ...built(throughTunnel),
      'origin-certificate': { ours: [], heldHere: null },
      'origin-pull-certificate': { ours: [] },
      'origin-pull': { [hostname]: null },
    });
    const record = changes.find(({ resource }) => resource === 'dns-record');
    expect(record?.kind).toBe('dns-record.update');
    expect(JSON.parse(record?.request.body ?? '')).toMatchObject({
      deletes: [{ id: 'record-ours' }],
      posts: [{ type: 'A' }],
    });
    const tunnel = changes.find(({ kind }) => kind === 'tunnel.delete');
    expect(tunnel?.needs).toContain(record?.id);
  });

  it('goes back to a tunnel the same way', () => {
    const ledger = { ...emptyLedger, 'origin-pull': { hostnames: [hostname] } };
    const { changes } = planOf(throughTunnel, builtAtAddress(setup), ledger);
    const record = changes.find(({ resource }) => resource === 'dns-record');
    expect(record?.needs).toEqual(expect.arrayContaining(['tunnel/create', 'tunnel-configuration/update']));
    const pull = changes.find(({ kind }) => kind === 'origin-pull.unset');
    expect(pull?.needs).toContain(record?.id);
  });

  it('leaves a record of others at the address to the user', () => {
    const foreign = aRecord({ type: 'A', content: '203.0.113.7' });
    const { blockers } = planOf(setup, anObserved({ 'dns-record': [foreign] }));
    expect(blockers).toEqual([{ code: 'ADDRESS_TAKEN', names: [`${hostname} A 203.0.113.7`], at: hostname }]);
  });
});
