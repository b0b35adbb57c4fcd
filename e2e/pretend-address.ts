/** An address that the practice Cloudflare counts among its own, and nobody on earth has (RFC 5737). */
export const EDGE_ADDRESS = '192.0.2.1';

/** Where a home is found without anybody typing where: Home Assistant's own name, at its usual port. */
export const HOME_AT_HOME = 'homeassistant.local:8123';

/** The computer that the program runs on, and a phone, in the network at home. */
export const COMPUTER_AT_HOME = '192.168.1.20';
export const PHONE_AT_HOME = '192.168.1.31';
