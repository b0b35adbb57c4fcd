import type { KeyRow } from '../keys/key-rows.ts';
import type { Way } from './ways.ts';

/** What every screen of a way gets: whose key it is, and where one can go from there. */
export interface WayProps {
  readonly row: KeyRow;
  /** Back to all ways. */
  readonly onWays: () => void;
  readonly onWay: (way: Way) => void;
  /** On to what is done on the device. */
  readonly onGuide: () => void;
}
