import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { printTunnelToken } from '../../../practice/connector/tunnel-token.ts';
import { aClient, aHome } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { checkConfig } from '../commands/core-config.ts';
import { anAccess } from '../testing/an-access.ts';
import { connectTo } from './connection.ts';

const tunnelToken = printTunnelToken({
  accountTag: '7e60ab7b4de9a0b0d5a0cf41b8a4ec0f',
  tunnelId: 'fc282f36-0bcf-497a-b866-cadbb991df46',
  secret: 'c2VjcmV0LXNlY3JldC1zZWNyZXQ=',
});

async function aConnectedHome() {
  const home = await aHome();
  const assistant = await connectTo({
    home: { url: home.url },
    access: anAccess(home.ownerToken),
    clock: aClock(),
    onRefused: () => {},
  });
  onTestFinished(() => assistant.close());
  return { home, assistant };
}

describe('a home that quotes what it refuses', () => {
  const accessToken = (token: string) => ({ type: 'http/config/configure', config: { ssl_key: token } });
  const asKey = (token: string) => ({ type: 'http/config/configure', config: { [token]: 1 } });
  const asField = (token: string) => ({ type: 'config/core/update', external_url: token });
  const asOptions = (token: string) => ({
    type: 'supervisor/api',
    endpoint: '/addons/x/options',
    method: 'post',
    data: token,
  });
  const inOptions = (token: string) => ({
    type: 'supervisor/api',
    endpoint: 1,
    data: { tunnel_token: token },
  });

  it.each([
    ['in a field', accessToken],
    ['as a key', asKey],
    ['as an address', asField],
    ['for an app', asOptions],
    ['among the options of one', inOptions],
  ])('gives no secret away: %s', async (_where, command) => {
    const { home, assistant } = await aConnectedHome();
    for (const secret of [home.ownerToken, tunnelToken]) {
      // It is really there to be hidden, where the double quotes the value.
      const { type, ...fields } = command(secret);
      const said = (await (await aClient(home)).refused(type, fields)).message;
      const refused = await assistant.command(z.unknown(), command(secret)).catch((error: unknown) => error);
      const technical = { message: expect.stringContaining('invalid_format') };
      expect(refused).toMatchObject({ code: 'HOME_REFUSED', technical });
      expect(JSON.stringify(refused)).not.toContain(secret.slice(0, 12));
      if (type !== 'supervisor/api' || 'method' in fields) expect(said).toContain(secret);
    }
  });

  it('keeps what configuration.yaml calls a password out of what is wrong with it', async () => {
    const { home, assistant } = await aConnectedHome();
    home.editYaml({ error: "expected int for 'mqtt', got {'password': 'Hunter-2-hunter'}" });
    const { valid, message } = await checkConfig(assistant);
    expect(valid).toBe(false);
    expect(message).toContain("expected int for 'mqtt'");
    expect(message).not.toContain('Hunter');
  });
});
