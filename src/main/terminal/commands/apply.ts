import type { Plan } from '../../../contract/plan.ts';
import type { WaitingFor } from '../../../contract/progress.ts';
import { readTunnelToken } from '../../cloudflare/tunnel-token.ts';
import { listUnapproved } from '../../engine/approval.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { KeyPool } from '../../keys/key-pool.ts';
import { listAgreedExceptions } from '../../resources/cloudflare/lock/agreed-exceptions.ts';
import type { Build } from '../../resources/model/model.ts';
import { readSlices, resources } from '../../resources/registry.ts';
import { createSetupBuild } from '../../resources/setup-build.ts';
import { errorCode } from '../../storage/atomic-file.ts';
import { describeChange } from '../describe-change.ts';
import { exitCodes } from '../exit-codes.ts';
import { keepKeyFiles, openKeyFolder, packKeysHere } from '../key-files.ts';
import { nameHome } from '../name-home.ts';
import { noteInJourney } from '../note-in-journey.ts';
import type { Output } from '../output.ts';
import { TerminalRefusal } from '../terminal-refusal.ts';
import type { Work } from '../work.ts';
import { planInJson, showPlan } from './plan.ts';

export interface ApplyOptions {
  /** Where key files go; none are written without it. */
  readonly out: string | undefined;
  /** Asks whoever sits there; `agreed` when they said so beforehand. */
  readonly agree: 'agreed' | (() => Promise<boolean>);
  readonly keyPool: KeyPool;
}

/** Shows the plan, carries out what was agreed to, and nothing else. */
export async function applyHome(work: Work, options: ApplyOptions, output: Output): Promise<number> {
  const { setup, setupIo, clock } = work;
  if (options.out !== undefined) await openOutFolder(options.out);
  output.note(output.t('looking', { address: nameHome(setup) }));
  const build = createSetupBuild(clock);
  const plan = await build.plan(setup, setupIo);
  showPlan(plan, setupIo, output);
  if (plan.blockers.length > 0) throw new TerminalRefusal({ kind: 'blocked', blockers: plan.blockers });
  if (plan.changes.length > 0) {
    refuseToLoseKeys(plan, work, options);
    await beAgreed(options);
    await carryOut(plan, build, work, output);
    output.say(output.t('applied', { count: plan.changes.length }), 'green');
  }
  await work.place.workspace.journey.change((journey) => noteInJourney(journey, setup, clock.now()));
  await playHome(work, output);
  const keyFiles = options.out === undefined ? [] : await handOver(work, options.out, options, output);
  const address = setup.services[0]?.hostname ?? null;
  output.end({ command: 'apply', address, ...planInJson(plan, setupIo), keyFiles });
  return exitCodes.good;
}

async function openOutFolder(folder: string): Promise<void> {
  await openKeyFolder(folder).catch((error: unknown) => {
    throw new TerminalRefusal({ kind: 'not-kept', folder, code: errorCode(error) });
  });
}

/** Keys that nobody keeps would be certified and gone. A practice world forgets them anyway. */
function refuseToLoseKeys({ changes }: Plan, { place }: Work, { out }: ApplyOptions): void {
  const { mode, vault } = place.workspace;
  const makesKeys = changes.some(
    (change) => change.kind === 'client-certificate.issue' && change.purpose === 'device',
  );
  if (mode === 'real' && makesKeys && out === undefined && vault.custody === 'memory')
    throw new TerminalRefusal({ kind: 'keys-would-be-lost' });
}

async function beAgreed({ agree }: ApplyOptions): Promise<void> {
  if (agree !== 'agreed' && !(await agree())) throw new TerminalRefusal({ kind: 'not-agreed' });
}

async function carryOut(plan: Plan, build: Build, work: Work, output: Output): Promise<void> {
  const { setup, setupIo, place } = work;
  const { visitors, webhookIds } = place.workspace;
  // Before anything names them.
  await webhookIds.keep(work.webhookIds);
  await visitors.agreeExceptions?.(setup.id, listAgreedExceptions(setup, setupIo.webhookIds()));
  const stop = new AbortController();
  const shown = followBuild(build, stop.signal, output);
  const isAgreed = (found: Plan) => listUnapproved(resources, found, plan).length === 0;
  const { problem } = await build.carryOut(setup, setupIo, isAgreed).finally(() => stop.abort());
  await shown;
  if (problem) throw new Refusal(problem.code, problem.technical);
}

/** A line for each change as it is done, and one for each wait. */
async function followBuild({ progress }: Build, signal: AbortSignal, output: Output): Promise<void> {
  const told = new Set<string>();
  let waiting = false;
  for await (const { phase, steps, waitingFor } of progress.watch(signal)) {
    // What is shown first is how far a build before came.
    if (phase === 'idle') continue;
    for (const { change, state } of steps) {
      if (state !== 'done' || told.has(change.id)) continue;
      told.add(change.id);
      const { text, style } = describeChange(change, output.t);
      output.note(`${told.size}/${steps.length}  ${text}`, style);
    }
    if (waitingFor && !waiting) output.note(describeWait(waitingFor, output));
    waiting = waitingFor !== null;
  }
}

function describeWait(waitingFor: WaitingFor, { t }: Output): string {
  switch (waitingFor.kind) {
    case 'rate-limit':
      return t('waitingForRateLimit', { time: waitingFor.until });
    case 'propagation':
      return t('waitingForCloudflare');
  }
}

/** Where the program practises it is the home too: its connector starts, and it believes it. */
async function playHome({ place, setup, setupIo }: Work, output: Output): Promise<void> {
  if (place.practiceHome === undefined) return;
  const { ours } = await readSlices(setup, setupIo)('tunnel');
  if (!ours || ours.status === 'healthy') return;
  const others = place.workspace.playOthers();
  await others.connectTunnel(await readTunnelToken(place.cloudflare, setup.zone.account.id, ours.id));
  await others.trustProxies(new URL(place.practiceHome).origin, THIS_MACHINE);
  output.note(output.t('playedHome'));
}

/** Where the pretend connector runs. */
const THIS_MACHINE = ['127.0.0.1/32', '::1/128'];

async function handOver(
  { setup, setupIo, keys }: Work,
  folder: string,
  { keyPool }: ApplyOptions,
  output: Output,
): Promise<readonly string[]> {
  const handedOver = await packKeysHere(setup, setupIo, {
    keys,
    keyPool,
    language: output.t.language,
  });
  await keepKeyFiles(handedOver, folder);
  const count = handedOver.length;
  output.say(count === 0 ? output.t('noKeysKept', { folder }) : output.t('keysKept', { count, folder }));
  return handedOver.map(({ file }) => file.name);
}
