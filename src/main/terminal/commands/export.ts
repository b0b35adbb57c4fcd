import { stringify } from 'yaml';
import type { Language } from '../../../words/languages.ts';
import { answersFrom } from '../../journey/setup-answers.ts';
import { listKeyEnds } from '../../key-files/key-ends.ts';
import { printKeyCalendar } from '../../papers/calendar/print-calendar.ts';
import { printRecoverySheet } from '../../papers/recovery-sheet/print-recovery-sheet.ts';
import { exportTerraform } from '../../papers/terraform/export-terraform.ts';
import { readForExport } from '../../papers/terraform/read-for-export.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { fileOfSetup } from '../setup-of-file.ts';
import type { Work } from '../work.ts';
import { readKeyStates } from './devices.ts';

/** A form in which a home can be taken along. */
interface ExportFormat {
  /** Its option of `latchkey export`. */
  readonly flag: `--${string}`;
  readonly make: (work: Work, asked: Asked) => Exported | Promise<Exported>;
}

interface Asked {
  /** Of Latchkey. */
  readonly version: string;
  /** Whose words it is written in, where it has words. */
  readonly language: Language;
}

interface Exported {
  /** As it is to be kept in a file. */
  readonly text: string;
  /** For the line at the end. */
  readonly json: unknown;
}

/** Each is an option of `latchkey export`. */
export const exportFormats = {
  setup: {
    flag: '--setup',
    make: ({ setup, setupIo }) => {
      const file = fileOfSetup({ setup, webhookIds: setupIo.webhookIds() });
      return { text: stringify(file), json: file };
    },
  },
  terraform: {
    flag: '--terraform',
    make: async ({ setup, setupIo, clock }, { version }) =>
      asText(exportTerraform(setup, await readForExport(setup, setupIo), { version, at: clock.now() })),
  },
  recoverySheet: {
    flag: '--recovery-sheet',
    make: async (work, { language }) => asText(await printSheet(work, language)),
  },
  calendar: {
    flag: '--calendar',
    make: async (work, { language }) => asText(await printReminders(work, language)),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportFormatName = keyof typeof exportFormats;

function asText(text: string): Exported {
  return { text, json: text };
}

function printSheet(
  { setup, setupIo, place: { workspace }, clock }: Work,
  language: Language,
): Promise<string> {
  const { setupId, answers } = workspace.journey.read();
  const { home } = setupId === setup.id ? answers : answersFrom(setup);
  return printRecoverySheet(setup, setupIo, {
    home,
    journal: workspace.journal.read(),
    now: clock.now(),
    language,
  });
}

async function printReminders(work: Work, language: Language): Promise<string> {
  const { setup, clock } = work;
  const keys = listKeyEnds(setup.devices, await readKeyStates(work));
  return printKeyCalendar(setup.id, keys, clock.now(), language);
}

/** Prints the home in one of the forms. */
export async function exportHome(
  work: Work,
  asked: { readonly format: ExportFormatName; readonly version: string },
  output: Output,
): Promise<number> {
  const { text, json } = await exportFormats[asked.format].make(work, {
    version: asked.version,
    language: output.t.language,
  });
  output.print(text);
  output.end({ command: 'export', [asked.format]: json });
  return exitCodes.good;
}
