import type { Stage } from './rehearsal.ts';

/** What the terminal says. The window's words are in its own catalogue. */
export const words = {
  description:
    'Rehearses the whole job against a pretend Cloudflare on this computer. Nothing real is touched and no account is needed.',
  devices: 'how many devices get a key (1 to 98)',
  json: 'end with one line of JSON instead of sentences',
  latency: 'delay of every API call, in milliseconds',
  fault:
    'make one API call fail, for instance "POST cfd_tunnel after reset": <method> <path> [#<n>|#*] <before|after> <trouble>, with 500, 502, 503, 504, 429, 429=<seconds>, reset, timeout, success-false or malformed-json as trouble; may be given several times',
  faultsUnmet: (faults: readonly string[]) =>
    `No call met ${faults.map((fault) => `“${fault}”`).join(', ')}: check the path and the number.`,
  out: 'keep the .p12 files and a passphrases.json in this folder',
  serve:
    'keep the practice world running and print one line of JSON that says how to reach it; nothing is built',
  stages: {
    build: 'Building the private entrance',
    connect: 'Connecting the home',
    check: 'Trying every lock',
    again: 'Building a second time',
  } satisfies Record<Stage, string>,
  passed: (rehearsal: { readonly devices: number; readonly apiCalls: number; readonly checks: number }) =>
    `Every lock holds: ${rehearsal.checks} checks, ${rehearsal.devices} ${rehearsal.devices === 1 ? 'key' : 'keys'}, ${rehearsal.apiCalls} calls.`,
  next: 'Next: npm start sets up your real home, and you can practise in the window first.',
  nextFailed:
    'Next: keep this output and report it. With --json you get the same as one line that programs can read.',
  nextFault: 'Next: leave the fault out, and the rehearsal runs to the end.',
  failed: (checks: readonly string[]) => `Not every lock holds. These checks failed: ${checks.join(', ')}.`,
  exposed: (requests: number) => `${requests} requests reached the home without a listed key.`,
  wroteAgain: (writes: number) => `The second build made ${writes} changes. It should have made none.`,
  refused: (code: string, detail: string) => `The rehearsal stopped: ${code}${detail ? ` (${detail})` : ''}.`,
  notANumber: (option: string, least: number, most: number) =>
    `${option} must be a whole number from ${least} to ${most}.`,
  nothingServed: (option: string) => `--serve builds nothing, so ${option} has no effect with it.`,
  cannotKeep: (folder: string, code: string) => `Nothing can be saved in ${folder} (${code}).`,
  kept: (files: number, folder: string) => `${files} key files and their passphrases are in ${folder}.`,
} as const;
