import { BlockList, isIPv4 } from 'node:net';

/** RFC 1918 §3. Link-local (169.254.0.0/16) is left out: it means that the network gave no address. */
const privateNetworks = new BlockList();
privateNetworks.addSubnet('10.0.0.0', 8);
privateNetworks.addSubnet('172.16.0.0', 12);
privateNetworks.addSubnet('192.168.0.0', 16);

/** Whether an IPv4 address belongs to a private network. Anything else than a plain IPv4 address does not. */
export function isPrivateAddress(address: string): boolean {
  return isIPv4(address) && privateNetworks.check(address, 'ipv4');
}
