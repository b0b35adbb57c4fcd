import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { aHome } from './testing/a-home.ts';

const webhooks = [{ domain: 'automation', name: 'Doorbell', id: 'bell' }];

/** As it stands there: nothing tidies the path up on its way. */
async function statusOf(port: number, path: string): Promise<number | undefined> {
  const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent: false }).end();
  const [answer] = await once(sent, 'response');
  answer.resume();
  return answer.statusCode;
}

describe('a path in unusual spelling', () => {
  it.each([
    ['/api/webhook/bell', 200, 'taken'],
    ['/api/webhook/%62ell', 200, 'taken'],
    ['/api/%77ebhook/bell', 200, 'taken'],
    ['/api/webhook/bell?a=b', 200, 'taken'],
    ['/api/webhook/bell;x', 200, 'swallowed'],
    ['/api/webhook/bell.', 200, 'swallowed'],
    ['/api/webhook/bell%20', 200, 'swallowed'],
    ['/api/webhook/bell%00', 200, 'swallowed'],
    ['/api/webhook/BELL', 200, 'swallowed'],
    ['/API/webhook/bell', 404, 'swallowed'],
    ['/api//webhook/bell', 404, 'swallowed'],
    ['//api/webhook/bell', 404, 'swallowed'],
    ['/api/webhook/bell/', 404, 'swallowed'],
    ['/api%2fwebhook/bell', 404, 'swallowed'],
    ['/api/webhook/./bell', 404, 'swallowed'],
    ['/api/%2E/webhook/bell', 404, 'swallowed'],
    ['/api/webhook/bell/..', 404, 'swallowed'],
    ['/api/x/../webhook/bell', 400, 'swallowed'],
    ['/api/%2e%2e/api/webhook/bell', 400, 'swallowed'],
    ['/api/%252e%252e/api/webhook/bell', 400, 'swallowed'],
    ['/api/webhook/bell%2f..%2f..%2fconfig', 400, 'swallowed'],
    ['/api/webhook/bell/../../config', 400, 'swallowed'],
  ])('%s gets %i and is %s', async (path, status, fate) => {
    const home = await aHome({ seed: { webhooks } });
    expect(await statusOf(home.port, path)).toBe(status);
    expect(home.tookIn().length === 1 ? 'taken' : 'swallowed').toBe(fate);
  });
});
