import { Refusal } from '../errors/refusal.ts';
import type { Printed, RunProgram } from '../programs/run-program.ts';
import { quoteForPowerShell, quoteForSh } from './shell-words.ts';

/** What stands in a command only while it runs: it is shown by its role, so that what is shown has no secret in it. */
export const roles = ['KEY_FILE', 'PASSWORD_FILE', 'PASSWORD', 'EMPTY_FILE', 'OUTPUT_FILE'] as const;
export type Role = (typeof roles)[number];
export type Filling = Readonly<Partial<Record<Role, string>>>;

type Argument = string | { readonly role: Role };

/** One thing to run, from which both are made: what the window shows, and what happens. */
export interface Command {
  readonly program: string;
  readonly args: readonly Argument[];
  /** Set for this program alone. Windows has no other way to hand over a password unseen by other users. */
  readonly env?: Readonly<Record<string, { readonly role: Role }>>;
  /** `go-on`: a comfort, without which the key works all the same. */
  readonly onFailure: 'stop' | 'go-on';
}

/** As `sh` would take it, the home folder written as `$HOME` and every role as a variable. */
export function formatCommand({ program, args, env = {} }: Command, home: string): string {
  const words = args.map((arg) => (typeof arg === 'string' ? quoteForSh(arg, home) : `"$${arg.role}"`));
  const settings = Object.entries(env).map(([name, { role }]) => `${name}="$${role}"`);
  return [...settings, quoteForSh(program, home), ...words].join(' ');
}

/** As PowerShell would take it, every role as a variable. What is set for the program alone, is set there for all that follow. */
export function formatForPowerShell({ program, args, env = {} }: Command): string {
  const words = args.map((arg) => (typeof arg === 'string' ? quoteForPowerShell(arg) : `$${arg.role}`));
  const settings = Object.entries(env).map(([name, { role }]) => `$env:${name} = $${role}; `);
  return `${settings.join('')}& ${[quoteForPowerShell(program), ...words].join(' ')}`;
}

/** A Mac may ask the person before it answers, so there is time. */
const LONGEST_MS = 120_000;

/** What a comfort leaves that could not be run. */
const nothing: Printed = { exitCode: null, stdout: '', stderr: '' };

/**
 * Runs it with its roles filled, and says how it ended: well or not. A role without a filling is a mistake of ours.
 * @throws {Refusal} `INSTALL_FAILED` when it did not come to an end at all
 */
export async function runCommand(command: Command, filling: Filling, run: RunProgram): Promise<Printed> {
  const filled = ({ role }: { readonly role: Role }): string => {
    const value = filling[role];
    if (value === undefined) throw new TypeError(`${role} was not filled`);
    return value;
  };
  const args = command.args.map((arg) => (typeof arg === 'string' ? arg : filled(arg)));
  const env = Object.entries(command.env ?? {}).map(([name, role]) => [name, filled(role)]);
  const end = await run(command.program, args, { timeoutMs: LONGEST_MS, env: Object.fromEntries(env) });
  if (end.outcome === 'ended') return end;
  if (command.onFailure === 'go-on') return nothing;
  throw new Refusal('INSTALL_FAILED');
}
