import { describe, expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../practice/certificate-authority.ts';
import { type HomeOptions, startHome } from '../../practice/home/home.ts';
import { aClosedPort, anHttpServer, anHttpsServer } from '../testing/an-http-server.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { findHomes, lookWhere } from './look.ts';

async function aHome(options: HomeOptions = {}): Promise<string> {
  const home = await startHome(options);
  onTestFinished(() => home.stop());
  return home.url;
}

const manifest = JSON.stringify({ name: 'Home Assistant' });

describe('Home Assistant', () => {
  it('is found with its version', async () => {
    const url = await aHome({ version: '2026.11.1' });
    expect(await lookWhere(url)).toEqual({ url, name: 'Home Assistant', version: '2026.11.1' });
  });

  it('is found from an address without scheme, and with a path behind it', async () => {
    const url = await aHome();
    const { host } = new URL(url);
    expect(await lookWhere(host)).toMatchObject({ url });
    expect(await lookWhere(`${url}/lovelace/0`)).toMatchObject({ url });
  });

  it('is found behind a certificate of its own making', async () => {
    const authority = await createAuthority({ name: 'Somebody’s own CA' });
    const { keyPem, certificatePem } = await authority.issueServer(['127.0.0.1']);
    const url = await anHttpsServer((_request, response) => response.end(manifest), {
      key: keyPem,
      cert: certificatePem,
    });
    expect(await lookWhere(url)).toEqual({ url, name: 'Home Assistant', version: null });
  });

  it.each([
    ['nothing', undefined],
    ['no greeting', '{"type":"hello"}'],
    ['no JSON', 'hello'],
  ])('is found without its version when the socket says %s', async (_name, said) => {
    const url = await anHttpServer((_request, response) => response.end(manifest), said);
    expect((await lookWhere(url)).version).toBeNull();
  });
});

describe('something else', () => {
  it.each([
    ['a page', 200, '<html><title>FRITZ!Box</title></html>'],
    ['another program’s manifest', 200, '{"name":"Jellyfin"}'],
    ['a manifest without a name', 200, '{}'],
    ['a login', 401, manifest],
    ['a way elsewhere', 301, ''],
    ['nothing there', 404, '404: Not Found'],
    ['a body without end', 200, ' '.repeat(70_000)],
  ])('that answers with %s is not Home Assistant', async (_name, status, body) => {
    const url = await anHttpServer((_request, response) => response.writeHead(status).end(body));
    expect((await refusalOf(lookWhere(url))).code).toBe('HOME_NOT_HOME_ASSISTANT');
  });

  it('that ends in the middle of its answer is unreachable', async () => {
    const url = await anHttpServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"name":', () => response.destroy());
    });
    expect((await refusalOf(lookWhere(url))).code).toBe('HOME_UNREACHABLE');
  });
});

describe('an address', () => {
  it('at which nobody listens is unreachable, with the system’s own code', async () => {
    const refusal = await refusalOf(lookWhere(`http://127.0.0.1:${await aClosedPort()}`));
    expect(refusal).toMatchObject({ code: 'HOME_UNREACHABLE', technical: { message: 'ECONNREFUSED' } });
  });

  it('of a port that speaks another protocol is unreachable', async () => {
    const url = await aHome();
    expect((await refusalOf(lookWhere(url.replace('http:', 'https:')))).code).toBe('HOME_UNREACHABLE');
  });

  it('that is none is mangled', async () => {
    expect((await refusalOf(lookWhere('not an address'))).code).toBe('HOME_ADDRESS_MANGLED');
  });
});

it('guesses: those that answer, in the order given', async () => {
  const [first, second] = [await aHome({ version: '1' }), await aHome({ version: '2' })];
  const router = await anHttpServer((_request, response) => response.end('<html>'));
  const found = await findHomes([second, router, `http://127.0.0.1:${await aClosedPort()}`, first]);
  expect(found.map(({ url }) => url)).toEqual([second, first]);
});
