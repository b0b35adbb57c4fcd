import { describe, expect, it } from 'vitest';
import { anHttpServer } from '../testing/an-http-server.ts';
import { resolveName } from './resolve-name.ts';

const nobody = 'http://127.0.0.1:1/dns-query';

/** A resolver over HTTP that says this of every name, by the type that is asked for. */
async function aResolver(says: Readonly<Record<'A' | 'AAAA', object>>, status = 200): Promise<string> {
  const url = await anHttpServer((request, response) => {
    const type = new URL(request.url ?? '', 'http://here').searchParams.get('type') === 'AAAA' ? 'AAAA' : 'A';
    response.statusCode = status;
    response.end(JSON.stringify(says[type]));
  });
  return `${url}/dns-query`;
}

const none = { Status: 0 };
const known = { A: { Status: 0, Answer: [{ type: 1, data: '192.0.2.1' }] }, AAAA: none };
const servfail = { Status: 2, Comment: 'DNSSEC validation failure' };

function resolve(...overHttps: readonly string[]) {
  return resolveName('ha.linden.house', { overHttps, lastResort: 'none' });
}

describe('a name', () => {
  it('has the addresses of both families, and no alias is taken for one', async () => {
    const resolver = await aResolver({
      A: {
        Status: 0,
        Answer: [
          { type: 5, data: 'x.example.' },
          { type: 1, data: '192.0.2.1' },
        ],
      },
      AAAA: { Status: 0, Answer: [{ type: 28, data: '2001:db8::1' }] },
    });
    expect(await resolve(resolver)).toEqual({
      kind: 'addresses',
      addresses: ['192.0.2.1', '2001:db8::1'],
      toldBy: 'internet',
    });
  });

  it('is asked of the next resolver where one is out of reach, refuses, or answers something else', async () => {
    const refusing = await aResolver({ A: {}, AAAA: {} }, 403);
    const blockPage = await aResolver({ A: { blocked: true }, AAAA: { blocked: true } });
    const unwilling = await aResolver({ A: { Status: 5 }, AAAA: { Status: 5 } });
    const good = await aResolver(known);
    expect(await resolve(nobody, refusing, blockPage, unwilling, good)).toMatchObject({ kind: 'addresses' });
  });

  it('that does not exist is unknown, and so is one without addresses', async () => {
    const gone = await aResolver({ A: { Status: 3 }, AAAA: { Status: 3 } });
    expect(await resolve(gone)).toEqual({ kind: 'unknown', saw: 'NXDOMAIN' });
    const empty = await aResolver({ A: none, AAAA: none });
    expect(await resolve(empty)).toEqual({ kind: 'unknown', saw: 'no A or AAAA record' });
  });

  it('that no resolver vouches for is unreliable, and never called unknown', async () => {
    const broken = await aResolver({ A: servfail, AAAA: servfail });
    expect(await resolve(broken, broken)).toEqual({
      kind: 'unreliable',
      saw: 'SERVFAIL, DNSSEC validation failure',
    });
  });

  it('is believed of a resolver that knows it after another failed', async () => {
    const broken = await aResolver({ A: servfail, AAAA: servfail });
    const good = await aResolver(known);
    expect(await resolve(broken, good)).toMatchObject({ kind: 'addresses' });
  });

  it('is not known to be anything where nobody can be asked', async () => {
    expect(await resolve(nobody, nobody)).toEqual({ kind: 'nobody-to-ask', system: 'silent' });
  });
});
