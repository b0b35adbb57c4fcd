import type { AfterThis } from '../keys/after-this.ts';
import type { KeyRow } from '../keys/key-rows.ts';

/** What every screen of the first visit gets: whose visit it is, and where one can go from there. */
export interface VisitProps {
  readonly row: KeyRow;
  readonly rows: readonly KeyRow[];
  readonly onGuide: () => void;
  /** To deleting the file from the stick that brought it. */
  readonly onStickFiles: () => void;
  readonly onAfter: (after: AfterThis) => void;
}
