import type { KeyRow } from './keys/key-rows.ts';

/** What the step tells the dashboard that takes its place once every key is handed over. */
export interface DashboardProps {
  readonly rows: readonly KeyRow[];
  /** Back to handing over keys. */
  readonly onKeys: () => void;
}
