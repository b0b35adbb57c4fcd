/** One entry as `system_log/list` shows it. */
export interface LogEntry {
  readonly name: string;
  /** Up to five different texts; entries of the same place in the source are one. */
  readonly message: readonly string[];
  readonly level: 'ERROR' | 'WARNING';
  readonly source: readonly [file: string, line: number];
  readonly exception: string;
  readonly count: number;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly first_occurred: number;
}

export type LogRecord = Pick<LogEntry, 'name' | 'level' | 'source'> & { readonly text: string };

const mostEntries = 50;
const mostTexts = 5;

/**
 * Adds a record as Home Assistant's own handler does: what comes from the same line of source is counted in one entry,
 * whose texts differ, and the entry heard of last comes first.
 */
export function withRecord(
  log: readonly LogEntry[],
  { text, ...record }: LogRecord,
  now: Date,
): readonly LogEntry[] {
  const timestamp = now.getTime() / 1000;
  const known = log.find(
    ({ name, source }) => name === record.name && String(source) === String(record.source),
  );
  const texts = known?.message ?? [];
  const entry: LogEntry = {
    ...record,
    message: texts.includes(text) ? texts : [...texts, text].slice(-mostTexts),
    exception: '',
    count: (known?.count ?? 0) + 1,
    timestamp,
    first_occurred: known?.first_occurred ?? timestamp,
  };
  return [entry, ...log.filter((other) => other !== known)].slice(0, mostEntries);
}
