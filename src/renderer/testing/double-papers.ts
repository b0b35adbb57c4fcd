import { delivery } from './double-hand-over.ts';
import type { Implementer } from './implementing.ts';
import type { Situation } from './situation.ts';

const text = `# Latchkey: diagnostic file.
# For somebody who helps you. Read it before you send it: this is everything you send.

latchkey:
  version: 0.1.0
  runs as: a page in the browser
computer:
  platform: linux
journey:
  mode: real
  step: hand-over
last calls to Cloudflare:
  - call: GET zones
    at: 2026-11-29T20:00:00.000Z
    ms: 151
    ended: well
`;

/** The double's part of the documents to keep. */
export function papersOf(os: Implementer['papers'], { delivery: by }: Situation) {
  return {
    calendar: { save: os.calendar.save.handler(() => delivery(by, 'latchkey-reminders.ics')) },
    recoverySheet: {
      save: os.recoverySheet.save.handler(() => delivery(by, 'latchkey-recovery-sheet.html')),
    },
    terraform: { save: os.terraform.save.handler(() => delivery(by, 'latchkey.tf')) },
    diagnosticFile: {
      show: os.diagnosticFile.show.handler(() => ({ text, fileName: 'latchkey-diagnostic-file.txt' })),
      save: os.diagnosticFile.save.handler(() => delivery(by, 'latchkey-diagnostic-file.txt')),
    },
  };
}
