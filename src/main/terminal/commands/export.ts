import { stringify } from 'yaml';
import type { Setup } from '../../../contract/setup.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { fileOfSetup } from '../setup-of-file.ts';
import type { Work } from '../work.ts';

/** A form in which a home can be taken along. */
interface ExportFormat {
  /** For the manual. */
  readonly description: string;
  readonly text: (setup: Setup) => string;
  readonly json: (setup: Setup) => unknown;
}

/** Each is an option of `latchkey export`. */
export const exportFormats = {
  setup: {
    description: 'as a setup file, with the marks by which the same home is met again',
    text: (setup) => stringify(fileOfSetup(setup)),
    json: fileOfSetup,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportFormatName = keyof typeof exportFormats;

/** Prints the home in one of the forms. */
export function exportHome({ setup }: Work, name: ExportFormatName, output: Output): number {
  const format = exportFormats[name];
  output.print(format.text(setup));
  output.end({ command: 'export', [name]: format.json(setup) });
  return exitCodes.good;
}
