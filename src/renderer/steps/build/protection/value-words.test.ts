import { describe, expect, it } from 'vitest';
import { chooseValueKey } from './value-words.ts';

describe('the words for a value', () => {
  it('reads switches as on and off', () => {
    expect(chooseValueKey('websockets', 'off')).toBe('value.off');
    expect(chooseValueKey('always_use_https', 'on')).toBe('value.on');
  });

  it('reads the encryption mode as how far encryption goes', () => {
    expect(chooseValueKey('ssl', 'flexible')).toBe('value.flexible');
    expect(chooseValueKey('ssl', 'off')).toBe('value.off');
  });

  it('names the transport, because "on" would be read as the answer to the proposal', () => {
    expect(chooseValueKey('http3', 'on')).toBe('value.http3-on');
    expect(chooseValueKey('http3', 'off')).toBe('value.http3-off');
  });

  it('reads a version as the oldest that is let in', () => {
    expect(chooseValueKey('min_tls_version', '1.2')).toBe('value.version');
  });

  it('shows a value it does not know as it is', () => {
    expect(chooseValueKey('ssl', 'origin_pull')).toBe('value.raw');
    expect(chooseValueKey('min_tls_version', 'modern')).toBe('value.raw');
    expect(chooseValueKey('websockets', 'maybe')).toBe('value.raw');
  });
});
