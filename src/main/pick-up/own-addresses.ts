import type { NetworkInterfaceInfo } from 'node:os';
import type { OwnAddress } from '../../contract/hand-over.ts';
import { isPrivateAddress } from './private-network.ts';

/** What `os.networkInterfaces()` returns. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const likeliestFirst = ['wifi', 'cable', 'other'] as const;

/**
 * The addresses at which a phone on the same network may reach this computer: IPv4 in private networks (RFC 1918), the
 * likely one first. What only containers, virtual machines or VPN clients can reach is left out. An interface with a
 * name nobody can read stays, at the end: it may be the right one.
 */
export function ownAddresses(interfaces: Interfaces): readonly OwnAddress[] {
  return Object.entries(interfaces)
    .filter(([interfaceName]) => !isVirtual(interfaceName))
    .flatMap(([interfaceName, addresses = []]) =>
      addresses
        .filter(
          ({ family, internal, address }) => family === 'IPv4' && !internal && isPrivateAddress(address),
        )
        .map(({ address }): OwnAddress => ({ address, interfaceName, kind: kindOf(interfaceName) })),
    )
    .sort((a, b) => likeliestFirst.indexOf(a.kind) - likeliestFirst.indexOf(b.kind));
}

/**
 * Names that programs give to networks inside one computer or through a tunnel. Bridges without a program's mark (`br0`,
 * `bridge100`, `vEthernet (Home)`) can carry the real network or a phone's hotspot, so they are not among them.
 */
const virtual = [
  // Containers
  /^(docker|veth(?!ernet)|podman|cni|flannel|cali|cilium|lxc|lxd|incus)/i,
  /^br-[0-9a-f]{12}$/,
  // Virtual machines
  /^(virbr|vnet|vmnet|vboxnet|vmenet)\d/i,
  /virtualbox|vmware|hyper-v/i,
  /^vEthernet \((WSL|Default Switch|nat|Docker)/i,
  // VPN
  /^(tun|utun|tap|wg|ppp|ipsec|gpd|zt|nordlynx|proton)/i,
  /tailscale|wireguard|zerotier|openvpn|vpn|^tap-/i,
  // Between Apple devices, never for others
  /^(awdl|llw|anpi)\d/,
  /loopback/i,
] as const;

function isVirtual(name: string): boolean {
  return virtual.some((pattern) => pattern.test(name));
}

/**
 * A guess from the name: Linux's `wlan0`, `wlp3s0` and `eth0`, `enp3s0` (systemd.net-naming-scheme), Windows' names in
 * English and German, macOS' `en0`, which is Wi-Fi on every laptop and the cable on some desktops.
 */
function kindOf(name: string): OwnAddress['kind'] {
  if (/^(wl|ath\d|en0$)|^(wi-?fi|wlan|wireless|drahtlos)/i.test(name)) return 'wifi';
  // `Local Area Connection* 9` is the hotspot of Windows, and no cable.
  if (/^(eth\d|en[opsx]|en\d+$|em\d)|^(ethernet|lan-verbindung|local area connection)(?!\*)/i.test(name))
    return 'cable';
  return 'other';
}
