import { describe, expect, it } from 'vitest';
import { ConnectorKind } from '../../contract/contract.ts';
import { connectorText } from './connector-text.ts';

const token = Buffer.from('{"a":"account","t":"tunnel","s":"c2VjcmV0"}').toString('base64');

describe('what connects the home', () => {
  it('is the token alone for the Home Assistant app, which asks for nothing else', () => {
    expect(connectorText('home-assistant-app', token)).toBe(token);
  });

  it('is one command for Docker, with the token in the environment of the container', () => {
    const words = connectorText('docker', token).split(' ');
    expect(words.slice(0, 2)).toEqual(['docker', 'run']);
    expect(words[words.indexOf('-e') + 1]).toBe(`TUNNEL_TOKEN=${token}`);
    expect(words.slice(-4)).toEqual(['cloudflare/cloudflared:latest', 'tunnel', '--no-autoupdate', 'run']);
  });

  it('installs the service on Linux', () => {
    expect(connectorText('linux', token)).toBe(`sudo cloudflared service install ${token}`);
  });

  it.each(ConnectorKind.options)('for %s is one line that a shell reads as it stands', (kind) => {
    const text = connectorText(kind, token);
    expect(text).toMatch(/^[\w /:.=+-]+$/);
    expect(text.split(token)).toHaveLength(2);
  });
});
