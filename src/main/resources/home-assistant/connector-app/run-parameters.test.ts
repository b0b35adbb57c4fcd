import { describe, expect, it } from 'vitest';
import { goesOverHttp2, wantedRunParameters } from './run-parameters.ts';

const both = '--edge-ip-version=auto';
const http2 = '--protocol=http2';

describe('what the app hands to cloudflared', () => {
  it.each([
    ['nothing is there', [], undefined, [both]],
    ['somebody chose one family', ['--edge-ip-version=4'], undefined, ['--edge-ip-version=4']],
    ['others are there', ['--loglevel=debug'], undefined, ['--loglevel=debug', both]],
    ['somebody chose HTTP/2, and nobody was asked', [http2, both], undefined, [http2, both]],
    ['HTTP/2 is chosen', ['--loglevel=debug'], 'http2', ['--loglevel=debug', both, http2]],
    ['HTTP/2 is chosen in the place of another', ['--protocol=quic', both], 'http2', [both, http2]],
    ['HTTP/2 is chosen and there', [http2, both], 'http2', [http2, both]],
    ['HTTP/2 is no longer chosen', [both, http2], 'auto', [both]],
  ] as const)('where %s', (_what, current, transport, wanted) => {
    const after = wantedRunParameters(current, transport);
    expect(after).toEqual(wanted);
    expect(wantedRunParameters(after, transport)).toEqual(after);
    if (transport !== undefined) expect(goesOverHttp2(after)).toBe(transport === 'http2');
  });
});
