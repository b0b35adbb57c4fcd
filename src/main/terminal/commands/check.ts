import type { Check } from '../../../contract/check.ts';
import type { Finding, Findings, Severity } from '../../../contract/finding.ts';
import { auditHome, checkHome, type LookIo } from '../../findings/look.ts';
import { namesOfHomesElsewhere } from '../../homes/names-of-homes.ts';
import { errorCode } from '../../storage/atomic-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { readKeyFolder } from '../key-files.ts';
import { nameHome } from '../name-home.ts';
import type { Output, TextStyle } from '../output.ts';
import { TerminalRefusal } from '../terminal-refusal.ts';
import type { Work } from '../work.ts';

/** Before each further knock: what hangs on a single lost packet is no finding. */
const PAUSES_MS = [500, 1500, 3000];

/** Looks whether the lock holds and the home can be reached. */
export async function checkNow(
  work: Work,
  { keys }: { readonly keys: string | undefined },
  output: Output,
): Promise<number> {
  const handedOver = keys === undefined ? new Map() : await readKeys(keys, work);
  output.note(output.t('looking', { address: nameHome(work.setup) }));
  const tried = (check: Check): void => output.note(lineOfCheck(check));
  const found = await checkHome(work.setup, { ...lookIo(work), handedOver, tried });
  return report('check', work, found, output);
}

/** Looks for ways into the home that the lock does not cover. */
export async function auditNow(work: Work, output: Output): Promise<number> {
  output.note(output.t('looking', { address: nameHome(work.setup) }));
  return report('audit', work, await auditHome(work.setup, lookIo(work)), output);
}

async function readKeys(folder: string, { setup }: Work) {
  try {
    return await readKeyFolder(folder, setup.devices);
  } catch (error) {
    throw new TerminalRefusal({ kind: 'file-not-read', file: folder, code: errorCode(error) });
  }
}

function lookIo({ setupIo, keys, place, clock }: Work): LookIo {
  const namesElsewhere = namesOfHomesElsewhere(place.workspace.journey.read(), place.otherHomes);
  return { setupIo, keys, world: place.workspace, clock, namesElsewhere, pausesMs: PAUSES_MS };
}

function report(command: 'check' | 'audit', { setup }: Work, found: Findings, output: Output): number {
  const { findings, notLookedAt } = found;
  for (const finding of findings) output.say(lineOf(finding), severityStyles[finding.severity]);
  // Green is for who has seen everything.
  const style = notLookedAt.length === 0 ? 'green' : undefined;
  if (findings.length === 0) output.say(output.t(`nothingFound.${command}`), style);
  for (const place of notLookedAt) output.say(output.t(`notLookedAt.${place}`), 'dim');
  output.end({ command, address: setup.services[0]?.hostname ?? null, findings, notLookedAt });
  return findings.length > 0 ? exitCodes.findings : exitCodes.good;
}

function lineOfCheck({ state, kind, subject, address }: Check): string {
  return [state, kind, subject, address === subject ? undefined : address].filter(Boolean).join('  ');
}

const severityStyles = {
  danger: 'red',
  warning: 'yellow',
  info: 'cyan',
} as const satisfies Record<Severity, TextStyle>;

function lineOf({ id, severity, subject, proof }: Finding): string {
  return `${severity.padEnd(7)}  ${id}  ${subject}: ${proof}`;
}
