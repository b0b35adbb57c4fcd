import type { NetworkInterfaceInfo } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interfaces, ownAddresses } from './own-addresses.ts';
import { isPrivateAddress } from './private-network.ts';

function ipv4(address: string, fields: { readonly internal?: boolean } = {}): NetworkInterfaceInfo {
  const { internal = false } = fields;
  return { family: 'IPv4', address, netmask: '255.255.255.0', mac: '', internal, cidr: `${address}/24` };
}

function ipv6(address: string): NetworkInterfaceInfo {
  return { family: 'IPv6', address, netmask: '', mac: '', internal: false, cidr: null, scopeid: 0 };
}

const loopback = { lo: [ipv4('127.0.0.1', { internal: true })] };
const kinds = (interfaces: Interfaces) =>
  ownAddresses(interfaces).map(({ interfaceName, kind }) => `${interfaceName}: ${kind}`);

describe('the addresses of this computer', () => {
  it('are those of a Linux laptop, without what its programs made up', () => {
    const interfaces = {
      ...loopback,
      docker0: [ipv4('172.17.0.1')],
      'br-0a1b2c3d4e5f': [ipv4('172.18.0.1')],
      veth12ab: [ipv4('172.19.0.1')],
      virbr0: [ipv4('192.168.122.1')],
      tun0: [ipv4('10.8.0.2')],
      tailscale0: [ipv4('100.101.102.103')],
      enp0s31f6: [ipv4('10.0.0.7')],
      wlp3s0: [ipv4('10.0.0.5'), ipv6('fe80::1')],
    };
    expect(ownAddresses(interfaces)).toEqual([
      { address: '10.0.0.5', interfaceName: 'wlp3s0', kind: 'wifi' },
      { address: '10.0.0.7', interfaceName: 'enp0s31f6', kind: 'cable' },
    ]);
  });

  it('are those of a Windows computer with WSL, VirtualBox and VMware', () => {
    const interfaces = {
      'Loopback Pseudo-Interface 1': [ipv4('127.0.0.1', { internal: true })],
      'vEthernet (WSL (Hyper-V firewall))': [ipv4('172.29.160.1')],
      'vEthernet (Default Switch)': [ipv4('172.20.0.1')],
      'VirtualBox Host-Only Network': [ipv4('192.168.56.1')],
      'VMware Network Adapter VMnet8': [ipv4('192.168.80.1')],
      'Local Area Connection* 9': [ipv4('192.168.137.1')],
      Ethernet: [ipv4('192.168.1.20')],
      WLAN: [ipv4('192.168.1.21')],
    };
    expect(kinds(interfaces)).toEqual(['WLAN: wifi', 'Ethernet: cable', 'Local Area Connection* 9: other']);
  });

  it('are those of a Mac with a VPN', () => {
    const interfaces = {
      lo0: [ipv4('127.0.0.1', { internal: true })],
      utun4: [ipv4('10.9.0.2')],
      vmnet8: [ipv4('192.168.81.1')],
      bridge100: [ipv4('192.168.2.1')],
      en7: [ipv4('192.168.1.31')],
      en0: [ipv4('192.168.1.30')],
    };
    expect(kinds(interfaces)).toEqual(['en0: wifi', 'en7: cable', 'bridge100: other']);
  });

  it('keep a bridge that may be the real network, after those that are', () => {
    const interfaces = { br0: [ipv4('10.0.0.5')], 'vEthernet (Home)': [ipv4('10.0.0.6')] };
    expect(kinds(interfaces)).toEqual(['br0: other', 'vEthernet (Home): other']);
  });

  it('are none without a private network', () => {
    const interfaces = { ...loopback, eth0: [ipv4('93.184.216.34'), ipv4('169.254.7.7')], wlan0: undefined };
    expect(ownAddresses(interfaces)).toEqual([]);
  });

  it('are private, known to the system, not its own loopback, and in the order of likelihood', () => {
    const names = fc.constantFrom(
      'eth0',
      'wlan0',
      'en0',
      'docker0',
      'utun3',
      'br0',
      'Ethernet 2',
      'WLAN',
      'x',
    );
    const anInfo = fc.record({ address: fc.ipV4(), internal: fc.boolean() });
    const anyInterfaces = fc.dictionary(names, fc.array(anInfo, { maxLength: 3 }));
    fc.assert(
      fc.property(anyInterfaces, (seen) => {
        const interfaces = Object.fromEntries(
          Object.entries(seen).map(([name, infos]) => [name, infos.map((info) => ipv4(info.address, info))]),
        );
        const found = ownAddresses(interfaces);
        for (const { address, interfaceName } of found) {
          expect(isPrivateAddress(address)).toBe(true);
          expect(interfaces[interfaceName]).toContainEqual(ipv4(address));
        }
        const ranks = found.map(({ kind }) => ['wifi', 'cable', 'other'].indexOf(kind));
        expect(ranks).toEqual(ranks.toSorted());
      }),
    );
  });
});
