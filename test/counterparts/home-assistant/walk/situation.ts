import type { Browser, BrowserContext } from '@playwright/test';
import { z } from 'zod';
import { aComputer, type Program } from '../../../../e2e/program.ts';
import { type Wizard, wizardOn } from '../../../../e2e/wizard.ts';
import type { Connector } from '../../../../src/practice/connector/connector.ts';
import { type PracticeWorld, startPracticeWorld } from '../../../../src/practice/world.ts';
import { type RunningHome, startHome } from '../home/running-home.ts';
import { HassProgram } from '../install/hass-program.ts';

/** One home, one computer with the program in real mode, one window: all checks of the walk are made here, one after the other. */
export interface Situation {
  readonly home: RunningHome;
  /** Cloudflare, its edge and the connector; its own pretend home is nobody's. */
  readonly world: PracticeWorld;
  readonly program: Program;
  readonly wizard: Wizard;
  readonly context: BrowserContext;
  /** Somebody starts the connector at home, with the code of the tunnel that was built. */
  startConnector(): Promise<Connector>;
  end(): Promise<void>;
}

/** @param hass as JSON, from whoever started the walk */
export async function begin(browser: Browser, hass: string | undefined): Promise<Situation> {
  const ends: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    for (const each of ends.reverse()) await each();
  };
  try {
    const home = await startHome(HassProgram.parse(JSON.parse(hass ?? 'null')));
    ends.push(() => home.stop());
    const world = await startPracticeWorld({ revocationDelayMs: 0 });
    ends.push(() => world.stop());
    const computer = await aComputer(world);
    ends.push(() => computer.remove());
    const context = await browser.newContext({
      viewport: { width: 1120, height: 760 },
      reducedMotion: 'reduce',
    });
    ends.push(() => context.close());
    const program = await computer.startProgram();
    const page = await context.newPage();
    await page.goto(program.link);
    const startConnector = () => connectorOf(world);
    return { home, world, program, context, wizard: wizardOn(page), startConnector, end };
  } catch (error) {
    await end();
    throw error;
  }
}

const Token = z.object({ result: z.string() });

async function connectorOf(world: PracticeWorld): Promise<Connector> {
  const tunnels = world.cloudflare.cloud.state.accounts.get(world.account.id)?.tunnels.values() ?? [];
  const ours = [...tunnels].find(({ name }) => name.startsWith('latchkey-'));
  const answer = await fetch(`${world.apiUrl}/accounts/${world.account.id}/cfd_tunnel/${ours?.id}/token`, {
    headers: { authorization: `Bearer ${world.token}` },
  });
  const started = world.connect(Token.parse(await answer.json()).result);
  if (started.kind === 'refused') throw new Error(`the connector was refused: ${started.code}`);
  return started.connector;
}
