import type { Drive } from '../../contract/hand-over.ts';

/** One volume on a drive that can be taken out, as the system's own program lists it. Its paths stay in main. */
export interface FoundDrive extends Pick<Drive, 'name' | 'fileSystem' | 'state' | 'totalBytes'> {
  /** The volume's device and its serial number: another stick in the same socket has another id. */
  readonly id: string;
  /** The folder at which it is mounted. */
  readonly mountPath: string | null;
  /** What the system calls the volume: `/dev/sdb1`, `disk2s1`, `E:`. */
  readonly volume: string;
  /** What the system calls the whole drive: `/dev/sdb`, `disk2`, `E:`. */
  readonly device: string;
}
