import { expect, it } from 'vitest';
import { diagnoseFailure } from './diagnose.ts';
import { createProber } from './prober.ts';

const nobody = { overHttps: [], lastResort: 'none' } as const;
const visit = { hostname: 'ha.example.org', address: '127.0.0.1', path: '/' } as const;

it.each(['https', 'websocket'] as const)(
  'a visit over %s with a key file that is damaged ends in a failure of TLS, and in nothing that could quote the file',
  async (protocol) => {
    const prober = createProber({ resolvers: nobody, httpsPort: 1, httpPort: 1 });
    const key = { pkcs12: Buffer.from('damaged'), passphrase: 'six words' };
    const result = await prober.probe({ ...visit, protocol, key });
    expect(result).toEqual({ kind: 'failure', code: 'ERR_TLS_KEY_UNREADABLE' });
    expect(diagnoseFailure('ERR_TLS_KEY_UNREADABLE')).toBe('tls-failed');
  },
);
