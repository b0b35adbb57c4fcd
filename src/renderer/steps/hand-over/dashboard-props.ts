import type { DeviceId } from '../../../contract/setup.ts';
import type { KeyRow } from './keys/key-rows.ts';

/** What the step tells the dashboard that takes its place once every key is handed over. */
export interface DashboardProps {
  readonly rows: readonly KeyRow[];
  /** Back to handing over keys. */
  readonly onKeys: () => void;
  /** To what can be done with one device's key. */
  readonly onDevice: (id: DeviceId) => void;
}
