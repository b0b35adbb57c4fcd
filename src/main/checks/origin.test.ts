import { describe, expect, it } from 'vitest';
import type { OriginAnswer, OriginVisit } from '../probe/origin-visitor.ts';
import { type OriginIo, planOriginChecks } from './origin.ts';

const hostname = 'ha.linden.house';
const atHome = 'AA:AA';

const answer = (status: number, body: string): OriginAnswer => ({
  kind: 'answer',
  status,
  body,
  certificate: atHome,
});
const failure = (code: string): OriginAnswer => ({ kind: 'failure', code, certificate: undefined });
const missing = answer(400, '<title>400 No required SSL certificate was sent</title>');

interface Situation {
  readonly answers?: Readonly<Record<string, OriginAnswer>>;
  readonly atName?: { readonly certificate: string } | { readonly code: string };
  /** Where the name leads. */
  readonly resolved?: string;
}

async function check(
  kind: string,
  { answers = {}, atName = { certificate: 'BB:BB' }, resolved = '192.0.2.1' }: Situation,
) {
  const visits: OriginVisit[] = [];
  const io: OriginIo = {
    visitor: {
      visit: async (visit) => {
        visits.push(visit);
        return answers[visit.address] ?? missing;
      },
      readCertificate: async () => atName,
    },
    prober: { resolve: async () => ({ kind: 'addresses', addresses: [resolved], toldBy: 'internet' }) },
    addresses: ['203.0.113.80', '2001:db8::80'],
    port: 8443,
    certificates: [],
  };
  const key = async () => ({ privateKeyPem: 'key', certificatePem: 'certificate' });
  const planned = planOriginChecks(hostname, io, key).find((each) => each.check.id === kind);
  if (!planned) throw new Error(`no check is called ${kind}`);
  const { diagnosis } = await planned.attempt();
  return { diagnosis, isGood: planned.good.includes(diagnosis), visits };
}

describe('knocking at a home past Cloudflare', () => {
  it('asks for the name at every address of the home, with a key of the home too', async () => {
    const { visits, isGood } = await check('past-cloudflare-with-key', {});
    expect(isGood).toBe(true);
    expect(visits).toMatchObject([
      { address: '203.0.113.80', port: 8443, hostname, key: { privateKeyPem: 'key' } },
      { address: '2001:db8::80', port: 8443, hostname },
    ]);
  });

  it.each([
    ['an answer that asks for a certificate', missing, 'origin-refused'],
    ['a wrong certificate', answer(400, '<title>400 The SSL certificate error</title>'), 'origin-refused'],
    ['a firewall of the proxy', answer(403, '<html>403 Forbidden</html>'), 'origin-refused'],
    ['a handshake that ends', failure('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), 'origin-refused'],
    ['a closed port', failure('ECONNREFUSED'), 'origin-shut'],
    ['silence', failure('ETIMEDOUT'), 'origin-silent'],
  ])('is good where %s meets it', async (_what, met, diagnosis) => {
    const answers = { '203.0.113.80': met, '2001:db8::80': met };
    expect(await check('past-cloudflare', { answers })).toMatchObject({ diagnosis, isGood: true });
  });

  it('says so where one of its addresses could not be tried', async () => {
    const answers = { '203.0.113.80': missing, '2001:db8::80': failure('ENETUNREACH') };
    expect(await check('past-cloudflare', { answers })).toMatchObject({
      diagnosis: 'origin-partly-tried',
      isGood: true,
    });
  });

  it.each([
    ['the home', answer(200, '{"name":"Home Assistant"}')],
    ['the home that bans', answer(403, '403: Forbidden')],
    ['the home that does not trust the proxy', answer(400, '400: Bad Request')],
    ['a login page', answer(401, '')],
    ['a home that speaks no TLS', failure('ERR_SSL_WRONG_VERSION_NUMBER')],
    ['something that is no web page', failure('HPE_INVALID_CONSTANT')],
  ])('is open where %s answers, at one of its addresses alone', async (_what, met) => {
    const answers = { '2001:db8::80': met };
    expect(await check('past-cloudflare', { answers })).toMatchObject({ diagnosis: 'open', isGood: false });
  });

  it.each(['ENETUNREACH', 'ENOBUFS', 'ERR_OSSL_PEM_NO_START_LINE', 'a code that nobody knows'])(
    'says nothing of a home that could not be asked: %s',
    async (code) => {
      const none = failure(code);
      const answers = { '203.0.113.80': none, '2001:db8::80': none };
      expect(await check('past-cloudflare', { answers })).toMatchObject({
        diagnosis: 'no-connection',
        isGood: false,
      });
    },
  );
});

describe('the certificate at the address', () => {
  it('is good when it is not the one that the home shows', async () => {
    expect(await check('edge-certificate', {})).toMatchObject({
      diagnosis: 'certificate-of-edge',
      isGood: true,
    });
  });

  it('tells when visitors come to the home itself', async () => {
    expect(await check('edge-certificate', { atName: { certificate: atHome } })).toMatchObject({
      diagnosis: 'certificate-of-origin',
      isGood: false,
    });
  });

  it('tells it of a name that leads to the home, also where the home shows nothing to compare', async () => {
    const silence = failure('ETIMEDOUT');
    const answers = { '203.0.113.80': silence, '2001:db8::80': silence };
    expect(await check('edge-certificate', { answers, resolved: '203.0.113.80' })).toMatchObject({
      diagnosis: 'certificate-of-origin',
      isGood: false,
    });
  });

  it('tells one that nobody believes', async () => {
    const atName = { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' };
    expect(await check('edge-certificate', { atName })).toMatchObject({
      diagnosis: 'connection-inspected',
      isGood: false,
    });
  });
});
