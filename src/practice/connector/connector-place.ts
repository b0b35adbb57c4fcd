/**
 * Where a connector runs decides whose address Home Assistant sees and which names lead to it
 * (facts: home-assistant#origin-url, home-assistant#app-network). In practice all of
 * them run in one process on loopback, so the place is told along.
 */

/** On the home's own machine, outside any container. */
export const PRACTICE_HOST_ADDRESS = '127.0.0.1';
/** Home Assistant's own Cloudflared app, in the Supervisor's network. */
export const PRACTICE_APP_ADDRESS = '172.30.33.5';
/** The Supervisor's network; what a home with the app has to trust. */
export const PRACTICE_APP_NETWORK = '172.30.33.0/24';
/** A container in Docker's default network. */
export const PRACTICE_DOCKER_ADDRESS = '172.17.0.2';
/** Another machine in the house. */
export const PRACTICE_OTHER_MACHINE_ADDRESS = '192.168.1.40';
/** Where devices in the house find the home. Nobody is there really. */
export const PRACTICE_HOME_ADDRESS = '192.168.1.10';
/** The computer that Latchkey runs on. */
export const PRACTICE_PC_ADDRESS = '192.168.1.20';

/**
 * How the practice edge tells the home the connector's address. Private to practice: the edge drops what clients send
 * under this name.
 */
export const placeHeader = 'x-latchkey-practice-connector';

/**
 * Whether a connector at this address finds the home under this name. Only Home Assistant's own app knows
 * `homeassistant`; `localhost` is the connector's own container or machine; a container looks up no multicast names.
 */
export function findsHome(name: string, connectorAddress: string): boolean {
  switch (name) {
    case 'homeassistant':
    case 'homeassistant.local.hass.io':
      return isApp(connectorAddress);
    case 'localhost':
      return connectorAddress === PRACTICE_HOST_ADDRESS;
    case 'homeassistant.local':
      return !isContainer(connectorAddress);
    default:
      return false;
  }
}

/** The names that mean the home at all. */
export const homeNames: readonly string[] = [
  'homeassistant',
  'homeassistant.local.hass.io',
  'homeassistant.local',
  'localhost',
];

function isApp(address: string): boolean {
  return address.startsWith('172.30.33.');
}

function isContainer(address: string): boolean {
  return /^172\.(?:1[6-9]|2\d|3[01])\./.test(address);
}
