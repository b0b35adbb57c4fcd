import { type HomeId, MOST_HOMES } from '../../contract/homes.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Workspace } from '../journey/workspace.ts';
import { type HomeShelf, isUntouched } from './home-shelf.ts';
import { newHomeId } from './new-home-id.ts';

/** The homes of a practice world, which are kept as long as it is there. */
export function createPracticeHomes(makeWorkspace: () => Workspace): HomeShelf {
  const kept = new Map<HomeId, Workspace>([['first', makeWorkspace()]]);
  let openId: HomeId = 'first';
  const list = async () =>
    [...kept].map(([id, { journey, vault }]) => ({ id, journey: journey.read(), vault }));
  const find = (id: HomeId): Workspace => {
    const workspace = kept.get(id);
    if (!workspace) throw new Refusal('HOME_GONE');
    return workspace;
  };
  return {
    openId: () => openId,
    list,
    open: async (id) => find(id),
    turnTo: async (id) => {
      openId = id;
    },
    async add() {
      const untouched = (await list()).find(isUntouched);
      if (untouched) return untouched.id;
      if (kept.size >= MOST_HOMES) throw new Refusal('HOMES_TOO_MANY');
      const id = newHomeId();
      const workspace = makeWorkspace();
      await workspace.journey.change((now) => ({ ...now, mode: 'practice' }));
      kept.set(id, workspace);
      return id;
    },
    async forget(id) {
      find(id);
      if (id === openId) throw new Refusal('HOME_IS_OPEN');
      kept.delete(id);
    },
  };
}
