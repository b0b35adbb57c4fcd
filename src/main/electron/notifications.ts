import type { Notification as ElectronNotification } from 'electron';
import type { Host, Notice } from '../host/host.ts';
import type { Electron } from './electron-module.ts';

/**
 * Notifications of the system. `undefined` where it has none, as on a Linux without a notification service. A press brings the
 * window forward. Call it once `app` is ready.
 */
export function createNotify(
  { Notification }: Pick<Electron, 'Notification'>,
  comeForward: () => void,
): Host['notify'] | undefined {
  if (!Notification.isSupported()) return undefined;
  // One that nobody holds is collected, and its press goes unheard; a newer one takes the place of the last.
  let latest: ElectronNotification | undefined;
  return ({ title, body, onPress }: Notice) => {
    latest?.close();
    latest = new Notification({ title, body });
    latest.on('click', () => {
      comeForward();
      onPress();
    });
    latest.show();
  };
}
