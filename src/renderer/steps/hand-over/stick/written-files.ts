import type { WrittenKeyFile } from '../../../../contract/hand-over.ts';

/** Where the files were put, and how its stick was left. */
export interface WrittenFiles {
  readonly driveId: string;
  readonly driveName: string;
  readonly files: readonly WrittenKeyFile[];
  readonly ejected: 'not-yet' | 'ejected';
}
