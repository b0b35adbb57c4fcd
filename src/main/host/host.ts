import type { Delivery } from '../../contract/delivery.ts';

/** A file that leaves Latchkey. The bytes may be a secret: a host hands them over once and keeps no copy. */
export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Files that belong together. */
export interface OutgoingFolder {
  readonly name: string;
  readonly files: readonly Pick<OutgoingFile, 'name' | 'bytes'>[];
}

/** A notification of the system. Nothing secret belongs into it: it may be shown while the screen is locked. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  /** After the window came forward. */
  readonly onPress: () => void;
}

/** This computer's clipboard, for text. */
export interface SystemClipboard {
  /** `false` where there is none to put it on. */
  write(text: string): Promise<boolean>;
  /** `undefined` where nobody can look. */
  read(): Promise<string | undefined>;
  clear(): Promise<void>;
}

/** What the surrounding system can do for the program: Electron natively, the browser by its web equivalents. */
export interface Host {
  readonly kind: 'electron' | 'browser';
  /**
   * Saves the file, or offers it at a one-time path of our own address. Throws when it cannot be written.
   * @param taken called when what was offered is taken, which may be never
   */
  deliver(file: OutgoingFile, taken?: () => void): Promise<Delivery>;
  /** The same for files in a folder of their own; they are offered as one archive. */
  deliverFolder(folder: OutgoingFolder, taken?: () => void): Promise<Delivery>;
  /** Shows the system's share sheet with the file, until it is closed. Absent where the system has none. */
  readonly share?: (file: OutgoingFile) => Promise<void>;
  /** Shows a notification of the system, in the place of the one before. Absent where there is none to show. */
  readonly notify?: (notice: Notice) => void;
  /** Leaves the window out of pictures and recordings of the screen, or lets it in again. Absent where that cannot be done. */
  readonly protectContent?: (protection: 'on' | 'off') => void;
  readonly clipboard: SystemClipboard;
}
