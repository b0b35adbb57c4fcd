/** Where the file was put, and how its stick was left. */
export interface WrittenFile {
  readonly driveId: string;
  readonly driveName: string;
  readonly fileNames: readonly string[];
  readonly ejected: 'not-yet' | 'ejected';
}
