import { describe, expect, it } from 'vitest';
import { type ConnectorOptions, startConnector } from './connector.ts';
import { parseTunnelToken, printTunnelToken, type TunnelCredentials } from './tunnel-token.ts';

const credentials: TunnelCredentials = {
  accountTag: '0123456789abcdef0123456789abcdef',
  tunnelId: 'c1744f8b-faa1-48a4-9e5c-02ac921467fa',
  secret: Buffer.alloc(32, 7).toString('base64'),
};
const token = printTunnelToken(credentials);

/** An account with that one tunnel, which keeps its connectors. */
function anAccount() {
  const connected = new Set<string>();
  let releases = 0;
  const authorize: ConnectorOptions['authorize'] = (given, { connectorId }) => {
    if (given.secret !== credentials.secret || given.tunnelId !== credentials.tunnelId)
      return { kind: 'unauthorized' };
    connected.add(connectorId);
    return {
      kind: 'registered',
      release: () => {
        releases += 1;
        connected.delete(connectorId);
      },
    };
  };
  return { authorize, connected, releases: () => releases };
}

describe('the tunnel token', () => {
  it('reads the format of the real one', () => {
    const real = Buffer.from(`{"a":"acc","t":"${credentials.tunnelId}","s":"AAAA","e":"fed"}`).toString(
      'base64',
    );
    expect(parseTunnelToken(real)).toEqual({
      accountTag: 'acc',
      tunnelId: credentials.tunnelId,
      secret: 'AAAA',
    });
    expect(parseTunnelToken(token)).toEqual(credentials);
  });

  it.each([
    ['an empty text', ''],
    ['another kind of token', 'cfut_0123456789012345678901234567890123456789'],
    ['a token whose end is lost', token.slice(0, -10)],
    ['a token without its last sign', token.slice(0, -1)],
    ['a token in quotes', `"${token}"`],
    ['a token with blanks around it', ` ${token} `],
    ['a token with a byte order mark', `\uFEFF${token}`],
    ['a token with a foreign character', `${token.slice(0, 8)}*${token.slice(9)}`],
    ['base64 of something else', Buffer.from('{"a":"x"}').toString('base64')],
    ['a whole command line', `cloudflared service install ${token}`],
  ])('refuses %s', (_what, text) => {
    expect(parseTunnelToken(text)).toBeUndefined();
    expect(startConnector({ token: text, authorize: anAccount().authorize })).toEqual({
      kind: 'refused',
      code: 'TUNNEL_TOKEN_MALFORMED',
    });
  });
});

describe('the connector', () => {
  it('is registered until it stops, and stops only once', () => {
    const account = anAccount();
    const start = startConnector({
      token: `${token}\n`,
      authorize: account.authorize,
      newId: () => 'connector-1',
    });
    if (start.kind !== 'connected') throw new Error(start.code);
    expect(start.connector).toMatchObject({ connectorId: 'connector-1', tunnelId: credentials.tunnelId });
    expect([...account.connected]).toEqual(['connector-1']);
    start.connector.stop();
    start.connector.stop();
    expect(account.connected.size).toBe(0);
    expect(account.releases()).toBe(1);
  });

  it('is refused with a secret that has been rotated', () => {
    const old = printTunnelToken({ ...credentials, secret: 'AAAA' });
    expect(startConnector({ token: old, authorize: anAccount().authorize })).toEqual({
      kind: 'refused',
      code: 'TUNNEL_UNAUTHORIZED',
    });
  });
});
