import { type FrontDoor, isReachable, openDoor } from './front-door.ts';
import type { HomeState } from './home-state.ts';
import type { Reception } from './reception.ts';
import type { Sessions } from './websocket.ts';

/** The home's one door, opened where and how its HTTP settings say. */
export interface Doorway {
  /** Rejects when the port is taken. A port that practice may not have stays closed. */
  readonly open: () => Promise<void>;
  /** Ends every session too. Closing twice is closing once. */
  readonly close: () => Promise<void>;
  readonly isOpen: () => boolean;
  /** Whether it is open at the port and with the scheme that the settings say. */
  readonly isAsSet: () => boolean;
  readonly port: () => number;
}

export interface DoorwayOptions {
  readonly state: HomeState;
  readonly certificate: { readonly keyPem: string; readonly certificatePem: string } | undefined;
  readonly reception: Reception;
  readonly sessions: Sessions;
}

export function createDoorway({ state, certificate, reception, sessions }: DoorwayOptions): Doorway {
  const shown = certificate && { key: certificate.keyPem, cert: certificate.certificatePem };
  const isSecure = () => state.http.running.ssl_certificate !== undefined;
  let door: (FrontDoor & { readonly secure: boolean }) | undefined;
  return {
    async open() {
      const { server_port: port } = state.http.running;
      if (!isReachable(port)) return;
      const secure = isSecure();
      const opened = await openDoor({ port, certificate: secure ? shown : undefined, ...reception });
      door = { ...opened, secure };
    },
    async close() {
      const closing = door;
      door = undefined;
      sessions.end();
      await closing?.close();
    },
    isOpen: () => door !== undefined,
    isAsSet: () => door?.port === state.http.running.server_port && door.secure === isSecure(),
    port: () => door?.port ?? state.http.running.server_port,
  };
}
