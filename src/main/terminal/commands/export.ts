import { stringify } from 'yaml';
import type { RecognisedSetup } from '../../resources/recognise.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { fileOfSetup } from '../setup-of-file.ts';
import type { Work } from '../work.ts';

/** A form in which a home can be taken along. */
interface ExportFormat {
  /** For the manual. */
  readonly description: string;
  readonly text: (home: RecognisedSetup) => string;
  readonly json: (home: RecognisedSetup) => unknown;
}

/** Each is an option of `latchkey export`. */
export const exportFormats = {
  setup: {
    description: 'as a setup file, with the marks by which the same home is met again',
    text: (home) => stringify(fileOfSetup(home)),
    json: fileOfSetup,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportFormatName = keyof typeof exportFormats;

/** Prints the home in one of the forms. */
export function exportHome({ setup, setupIo }: Work, name: ExportFormatName, output: Output): number {
  const format = exportFormats[name];
  const home = { setup, webhookIds: setupIo.webhookIds() };
  output.print(format.text(home));
  output.end({ command: 'export', [name]: format.json(home) });
  return exitCodes.good;
}
