import { describe, expect, it } from 'vitest';
import { goesOverHttp2, listNewWays, wantedRunParameters } from './run-parameters.ts';

const both = '--edge-ip-version=auto';
const ipv4 = '--edge-ip-version=4';
const http2 = '--protocol=http2';

describe('what the app hands to cloudflared', () => {
  it.each([
    ['nothing is there', [], undefined, [both]],
    ['somebody chose one family', [ipv4], undefined, [ipv4]],
    ['somebody chose a protocol', ['--protocol=quic'], undefined, ['--protocol=quic', both]],
    ['somebody chose HTTP/2, and nobody was asked', [http2, both], undefined, [http2, both]],
    ['HTTP/2 is chosen', ['--loglevel=debug'], 'http2', ['--loglevel=debug', both, http2]],
    ['HTTP/2 is chosen in the place of another', ['--protocol=quic', both], 'http2', [both, http2]],
    ['HTTP/2 is chosen and there', [http2, both], 'http2', [http2, both]],
    ['HTTP/2 is no longer chosen', [both, http2], 'auto', [both]],
  ] as const)('where %s', (_what, current, transport, wanted) => {
    const choice = transport ? { transport } : {};
    const after = wantedRunParameters(current, choice);
    expect(after).toEqual(wanted);
    expect(wantedRunParameters(after, choice)).toEqual(after);
    if (transport !== undefined) expect(goesOverHttp2(after)).toBe(transport === 'http2');
  });

  it.each([
    ['either family is chosen in the place of one', [ipv4, http2], 'auto', [http2, both], ['both-families']],
    ['one is chosen', [both], 'ipv4', [ipv4], ['ipv4-alone']],
    ['the other one is chosen', [ipv4], 'ipv6', ['--edge-ip-version=6'], ['ipv6-alone']],
    ['what is chosen is there', [ipv4, http2], 'ipv4', [ipv4, http2], []],
    ['two contradict each other', [ipv4, both], 'auto', [both], ['both-families']],
    ['a word stands there that nobody knows', ['--edge-ip-version=7'], 'auto', [both], ['both-families']],
  ] as const)('where %s', (_what, current, edgeAddresses, wanted, brings) => {
    const after = wantedRunParameters(current, { edgeAddresses });
    expect(after).toEqual(wanted);
    expect(wantedRunParameters(after, { edgeAddresses })).toEqual(after);
    expect(listNewWays(current, after)).toEqual(brings);
  });

  it('is told as new only where it is', () => {
    expect(listNewWays([both], [both, http2])).toEqual(['http2']);
    expect(listNewWays([both, http2], [both])).toEqual(['any-transport']);
    expect(listNewWays(['--edge-ip-version=7'], ['--edge-ip-version=7'])).toEqual([]);
  });
});
