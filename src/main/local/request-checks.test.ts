import { beforeEach, describe, expect, it } from 'vitest';
import { noInput, type Sending, serveEachTest, tokenOf } from './testing/local-server.ts';

const { url, origin, send, sendRaw, fromPage, exchange, authorize } = serveEachTest();

describe('a request that is not addressed to us', () => {
  it.each([
    'evil.example',
    'evil.example:1',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost',
    '[::1]:1',
    '127.0.0.1.evil.example',
  ])('is refused with the Host %s', async (host) => {
    expect(await send('/', { headers: { host } })).toMatchObject({ status: 421, body: 'HOST_WRONG' });
  });

  it('is refused with our port under another name', async () => {
    const { port } = new URL(url());
    expect((await send('/', { headers: { host: `evil.example:${port}` } })).status).toBe(421);
  });

  it('is refused before anything else about it is looked at', async () => {
    const answer = await exchange(tokenOf(url()), fromPage({ host: 'evil.example' }));
    expect(answer.status).toBe(421);
    expect((await exchange(tokenOf(url()))).status).toBe(200);
  });

  it('is refused without a Host', async () => {
    expect(await sendRaw('GET / HTTP/1.1\nConnection: close\n\n')).toContain('400');
    expect(await sendRaw('GET / HTTP/1.0\n\n')).toContain('421');
  });

  it('is refused with two Hosts', async () => {
    const { host } = new URL(url());
    expect(await sendRaw(`GET / HTTP/1.1\nHost: ${host}\nHost: evil.example\nConnection: close\n\n`)).toMatch(
      / 4\d\d /,
    );
    expect(await sendRaw(`GET / HTTP/1.1\nHost: evil.example\nHost: ${host}\nConnection: close\n\n`)).toMatch(
      / 4\d\d /,
    );
  });

  it("is refused in a proxy's form", async () => {
    const { host } = new URL(url());
    const line = await sendRaw(`GET http://evil.example/ HTTP/1.1\nHost: ${host}\nConnection: close\n\n`);
    expect(line).toContain('400');
  });

  it('gets no protocol other than HTTP', async () => {
    const { host } = new URL(url());
    const upgrade = `GET /rpc/about HTTP/1.1\nHost: ${host}\nConnection: Upgrade\nUpgrade: websocket\n\n`;
    expect(await sendRaw(upgrade)).not.toContain('101');
    expect(await sendRaw(`CONNECT evil.example:443 HTTP/1.1\nHost: ${host}\n\n`)).not.toContain('200');
  });
});

/** Both paths on which something is done are guarded alike. */
describe.each(['/session', '/rpc/about'])('a request to %s', (pathname) => {
  let authorization: string;
  beforeEach(async () => {
    authorization = await authorize();
  });

  async function refusal(headers: Readonly<Record<string, string>>, sending: Sending = {}) {
    const answer = await send(pathname, {
      method: 'POST',
      body: noInput,
      headers: { authorization, ...headers },
      ...sending,
    });
    return `${answer.status} ${answer.body}`;
  }

  it.each([
    'http://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'https://127.0.0.1:1',
    '',
  ])('is refused from the origin %j', async (other) => {
    expect(await refusal(fromPage({ origin: other }))).toBe('403 ORIGIN_WRONG');
  });

  it('is refused from a look-alike of our origin', async () => {
    expect(await refusal(fromPage({ origin: `${origin()}.evil.example` }))).toBe('403 ORIGIN_WRONG');
    expect(await refusal(fromPage({ origin: origin().replace('http:', 'https:') }))).toBe('403 ORIGIN_WRONG');
    expect(await refusal(fromPage({ origin: origin().replace('127.0.0.1', 'localhost') }))).toBe(
      '403 ORIGIN_WRONG',
    );
  });

  it('is refused without an origin', async () => {
    const { origin: _, ...headers } = fromPage();
    expect(await refusal(headers)).toBe('403 ORIGIN_WRONG');
  });

  it.each(['cross-site', 'same-site', 'none'])('is refused when the browser says it is %s', async (site) => {
    expect(await refusal(fromPage({ 'sec-fetch-site': site }))).toBe('403 SITE_WRONG');
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('is refused as %s', async (method) => {
    const answer = await send(pathname, { method, headers: { authorization, ...fromPage() } });
    expect(`${answer.status} ${answer.body}`).toBe('405 METHOD_WRONG');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ])('is refused as %s, which a form or a script of any page could send', async (type) => {
    expect(await refusal(fromPage({ 'content-type': type }))).toBe('415 CONTENT_TYPE_WRONG');
  });

  it('is refused without a content type', async () => {
    const { 'content-type': _, ...headers } = fromPage();
    expect(await refusal(headers)).toBe('415 CONTENT_TYPE_WRONG');
  });

  it('is refused when it claims to be a file', async () => {
    expect(await refusal(fromPage({ 'content-disposition': 'attachment; filename="a"' }))).toBe(
      '415 CONTENT_TYPE_WRONG',
    );
  });

  it('is refused when its length is not announced', async () => {
    expect(await refusal(fromPage({ 'transfer-encoding': 'chunked' }))).toBe('411 LENGTH_MISSING');
  });

  it('is refused when it is too long', async () => {
    expect(await refusal(fromPage(), { body: 'x'.repeat(256 * 1024 + 1) })).toBe('413 TOO_LARGE');
  });
});
