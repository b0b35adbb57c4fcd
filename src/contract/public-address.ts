/** Which addresses can be reached from the internet. Pure; the window compares what a router shows with it. */

/**
 * - public: reachable from the internet        - private: of a home's own network (RFC 1918, RFC 4193, RFC 3927)
 * - shared: between a provider and its many customers (RFC 6598): CGNAT
 * - documentation: for examples, where nobody is (RFC 5737, RFC 3849); the practice world plays there
 * - special: loopback, multicast, or of no network  - none: this is no address
 */
export type AddressKind = 'public' | 'private' | 'shared' | 'documentation' | 'special' | 'none';

export function classifyAddress(address: string): AddressKind {
  const parts = readIpv4(address);
  if (parts) return classifyIpv4(parts);
  return ipv6.test(address) && URL.canParse(`http://[${address}]`) ? classifyIpv6(address) : 'none';
}

function readIpv4(address: string): readonly [number, number, number] | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return [a, b, c, d].every((part) => part < 256) ? [a, b, c] : undefined;
}

function classifyIpv4([a, b, c]: readonly [number, number, number]): AddressKind {
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168)) return 'private';
  if (a === 169 && b === 254) return 'private';
  if (a === 100 && b >= 64 && b < 128) return 'shared';
  // What DS-Lite gives to the router's own end (RFC 6333 §5.7).
  if (a === 192 && b === 0 && c === 0) return 'shared';
  const example = [a, b, c].join('.');
  if (['192.0.2', '198.51.100', '203.0.113'].includes(example)) return 'documentation';
  return a === 0 || a === 127 || a >= 224 || (a === 198 && (b === 18 || b === 19)) ? 'special' : 'public';
}

const ipv6 = /^[0-9a-f:.]+$/i;

function classifyIpv6(address: string): AddressKind {
  // As URLs write hosts, so that each address has one name.
  const written = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? '';
  const [first = '', second = ''] = written.split(':');
  const group = Number.parseInt(first || '0', 16);
  if (group === 0x2001 && Number.parseInt(second || '0', 16) === 0xdb8) return 'documentation';
  if (group >= 0xfc00 && group < 0xff00) return 'private';
  return group >= 0x2000 && group < 0x4000 ? 'public' : 'special';
}

/**
 * What the address that a router shows as its own says, beside the one by which this home is seen.
 * - same: the router has it itself, so a port of it can be opened
 * - shared: the provider puts many homes behind one address    - private: another router stands before this one
 * - differs: it is neither, so something lies between            - other-family: IPv4 cannot be compared with IPv6
 * - no-address: this is none
 */
export type RouterVerdict = 'same' | 'shared' | 'private' | 'differs' | 'other-family' | 'no-address';

export function judgeRouterAddress(shown: string, seen: string): RouterVerdict {
  const kind = classifyAddress(shown);
  switch (kind) {
    case 'none':
      return 'no-address';
    case 'shared':
    case 'private':
      return shown.includes(':') ? 'other-family' : kind;
    case 'public':
    case 'documentation':
    case 'special':
      if (shown.includes(':') !== seen.includes(':')) return 'other-family';
      return shown === seen ? 'same' : 'differs';
  }
}
