import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { localeOf } from '../../../words/languages.ts';
import { type TranslateTerminal, terminalWords } from '../../../words/terminal.ts';
import { loadTranslate } from '../../../words/translate.ts';
import type { Clock } from '../../clock/clock.ts';
import { reportMistake } from '../../errors/call-error.ts';
import { isProblem } from '../../errors/problem.ts';
import { createHomeFinder } from '../../home-assistant/find/home-finder.ts';
import { createListen } from '../../home-assistant/find/multicast.ts';
import { lookUpHere } from '../../home-assistant/find/with-reached-at.ts';
import { createKeyPool, type KeyPool } from '../../keys/key-pool.ts';
import { dataFolder } from '../../storage/data-folder.ts';
import type { Keychain } from '../../storage/keychain.ts';
import { applyHome } from '../commands/apply.ts';
import { auditNow, checkNow } from '../commands/check.ts';
import { listDevices } from '../commands/devices.ts';
import { exportHome } from '../commands/export.ts';
import { planHome } from '../commands/plan.ts';
import { describeProblem, describeReason } from '../describe-refusal.ts';
import { exitCodes } from '../exit-codes.ts';
import { listLanguagesHere } from '../languages-here.ts';
import { createOutput, type Output, type OutputStream } from '../output.ts';
import { TerminalRefusal } from '../terminal-refusal.ts';
import { openWork, type Work, type WorkOptions } from '../work.ts';
import { type Asked, type CommonOptions, readCommandLine } from './command-line.ts';

/** `undefined` as long as all went well. */
type ExitCode = typeof process.exitCode;

export interface LatchkeyParts {
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly results: OutputStream;
  readonly notes: OutputStream;
  readonly keychain: Keychain;
  readonly clock: Clock;
  /** `npm run practice` with these options. */
  readonly practise: (args: readonly string[]) => Promise<ExitCode>;
}

/** The command-line program: carries one command out and gives the exit code. */
export async function runLatchkey(args: readonly string[], parts: LatchkeyParts): Promise<ExitCode> {
  const { version, results, notes } = parts;
  const t = await loadTranslate(terminalWords, listLanguagesHere(parts.env));
  const line = readCommandLine(args, {
    version,
    t,
    writeOut: (said) => results.write(said),
    writeErr: (said) => notes.write(said),
  });
  switch (line.kind) {
    case 'over':
      return line.code;
    case 'practice':
      return parts.practise(line.args);
    case 'work':
      return carryOutCommand(line.asked, line.options, { ...parts, t });
  }
}

interface SpeakingParts extends LatchkeyParts {
  readonly t: TranslateTerminal;
}

async function carryOutCommand(asked: Asked, options: CommonOptions, parts: SpeakingParts): Promise<number> {
  const { results, notes, clock, t } = parts;
  const output = createOutput({ results, notes, clock, t, form: options.json ? 'json' : 'sentences' });
  const keyPool = createKeyPool();
  let work: Work | undefined;
  try {
    work = await openWork(workOptions(asked, options, parts), {
      finder: createHomeFinder({ clock, listen: createListen({ clock }), lookUp: lookUpHere }),
      keyPool,
      clock,
      t,
      readInput: () => text(parts.input),
    });
    return await carryOut(asked, work, keyPool, output, parts);
  } catch (error) {
    return explain(asked, error, output);
  } finally {
    await work?.close();
    await keyPool.close();
  }
}

function workOptions(
  { command }: Asked,
  { setup, world, address, data, keychain }: CommonOptions,
  parts: LatchkeyParts,
): WorkOptions {
  return {
    setupFile: setup,
    world,
    address,
    dataFolder: data ?? dataFolder(),
    keychain: keychain ? parts.keychain : 'none',
    token: parts.env.CLOUDFLARE_API_TOKEN || undefined,
    homeToken: parts.env.HOME_ASSISTANT_TOKEN || undefined,
    access: command === 'apply' ? 'writing' : 'reading',
  };
}

async function carryOut(
  asked: Asked,
  work: Work,
  keyPool: KeyPool,
  output: Output,
  parts: SpeakingParts,
): Promise<number> {
  switch (asked.command) {
    case 'plan':
      return planHome(work, output);
    case 'apply':
      return applyHome(
        work,
        { out: asked.out, agree: asked.yes ? 'agreed' : () => askForYes(parts), keyPool },
        output,
      );
    case 'check':
      return checkNow(work, { keys: asked.keys }, output);
    case 'audit':
      return auditNow(work, output);
    case 'devices':
      return listDevices(work, output);
    case 'export':
      return exportHome(work, { format: asked.format, version: parts.version }, output);
  }
}

/** Where nobody sits, nobody agrees. */
async function askForYes({ input, notes, t }: SpeakingParts): Promise<boolean> {
  if (!input.isTTY) return false;
  const lines = createInterface({ input, output: notes });
  try {
    const yes = t('agree.yes');
    const answer = await lines.question(t('agree.question', { yes }));
    // Not everybody types accents and capitals.
    const { compare } = new Intl.Collator(localeOf(t.language), { sensitivity: 'base' });
    return [yes, 'yes'].some((each) => compare(each, answer.trim()) === 0);
  } finally {
    lines.close();
  }
}

/** A refusal has words. Anything else is a mistake of ours, whose own words may quote a secret. */
function explain({ command }: Asked, error: unknown, output: Output): number {
  if (error instanceof TerminalRefusal) {
    output.warn(describeReason(error.reason, output.t));
    output.end({ command, problem: { code: error.reason.kind } });
  } else if (isProblem(error)) {
    output.warn(describeProblem(error.code, error.technical, output.t));
    output.end({ command, problem: { code: error.code, technical: error.technical } });
  } else {
    reportMistake(error);
    output.warn(output.t('unexpected'));
    output.end({ command, problem: { code: 'UNEXPECTED' } });
  }
  return exitCodes.notDone;
}
