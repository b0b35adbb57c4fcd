import { connect } from 'node:net';

/** A name that nobody answers for can take half a minute to fail. */
const patienceMs = 4000;

/**
 * Whether something listens at the host of an address: one connection, a few seconds at most.
 *
 * @param {string} address an http or https URL
 * @returns {Promise<boolean>}
 */
export function isReachable(address) {
  const { hostname, port, protocol } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (protocol === 'http:' ? 80 : 443),
    });
    const settle = (/** @type {boolean} */ reachable) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reachable);
    };
    const timer = setTimeout(() => settle(false), patienceMs);
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/**
 * Whether the environment sends programs through a proxy. What can be reached then cannot be found out by connecting.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function usesProxy(env) {
  return Object.entries(env).some(([name, value]) => /^(npm_config_)?https?[-_]proxy$/i.test(name) && value);
}
