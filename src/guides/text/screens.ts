/** Drawn screens in short, for books. Each keeps the exact type of its words, so that another language has the same shape. */

export const phone = <const Rows extends readonly unknown[]>(bar: string, ...rows: Rows) =>
  ({ kind: 'phone', bar, rows }) as const;

export const page = <const Rows extends readonly unknown[]>(bar: string, ...rows: Rows) =>
  ({ kind: 'window', bar, rows }) as const;

export const other = { kind: 'other' } as const;
export const row = (label: string) => ({ kind: 'row', label }) as const;

/** A row with a quiet second line. */
export const detailed = (label: string, detail: string) => ({ kind: 'row', label, detail }) as const;

export const toggle = (label: string) => ({ kind: 'toggle', label }) as const;
export const button = (label: string) => ({ kind: 'button', label }) as const;
export const text = (label: string) => ({ kind: 'text', label }) as const;

/** A field and what is in it. One without a name of its own is drawn by its contents alone. */
export const field = (label: string, detail: string) => ({ kind: 'field', label, detail }) as const;

/** The one thing to press or to fill in. */
export const marked = <const Row extends object>(of: Row) => ({ ...of, marked: true }) as const;
