import { describe, expect, it } from 'vitest';
import { PastedTo } from '../../contract/tunnel.ts';
import { formatConnectorText } from './connector-text.ts';

const token = Buffer.from('{"a":"account","t":"tunnel","s":"c2VjcmV0"}').toString('base64');

describe('what connects the home', () => {
  it('is the token alone for the Home Assistant app, which asks for nothing else', () => {
    expect(formatConnectorText('home-assistant-app', token)).toBe(token);
  });

  it('installs the service on Windows', () => {
    expect(formatConnectorText('windows', token)).toBe(`cloudflared.exe service install ${token}`);
  });

  it.each(PastedTo.options)('for %s is one line that a shell reads as it stands', (kind) => {
    const text = formatConnectorText(kind, token);
    expect(text).toMatch(/^[\w /:.=+-]+$/);
    expect(text.split(token)).toHaveLength(2);
  });
});
