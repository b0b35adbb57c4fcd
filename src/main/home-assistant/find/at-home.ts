import type { AtHome, FoundHome } from '../../../contract/home.ts';
import { isProblem } from '../../errors/problem.ts';
import type { HomeFinder } from './home-finder.ts';

/**
 * Whether this computer is at home: Home Assistant answers at its address there, or where this computer found it. A
 * certificate of its own making has to be the one that was trusted; without one, another home at the same number cannot be told
 * from this one.
 * @param url the address that people in the house use
 */
export async function lookAtHome(
  home: FoundHome,
  url: string,
  homes: Pick<HomeFinder, 'findAt'>,
): Promise<AtHome> {
  const seen = await Promise.all([...new Set([url, home.url])].map((each) => knock(each, home, homes)));
  return { url, answers: tellingFirst.find((answer) => seen.includes(answer)) ?? 'nothing' };
}

const tellingFirst = ['home', 'shut-out', 'something-else'] as const satisfies readonly AtHome['answers'][];

async function knock(
  url: string,
  { certificate }: FoundHome,
  homes: Pick<HomeFinder, 'findAt'>,
): Promise<AtHome['answers']> {
  try {
    const found = await homes.findAt(url);
    return found.home.certificate?.fingerprint === certificate?.fingerprint ? 'home' : 'something-else';
  } catch (error) {
    if (!isProblem(error)) throw error;
    if (error.code === 'HOME_BANNED') return 'shut-out';
    return error.code === 'HOME_NOT_HOME_ASSISTANT' ? 'something-else' : 'nothing';
  }
}
