import { isSame } from '../../contract/journey.ts';
import type { OtherDoors } from '../../contract/other-door.ts';
import { findOtherDoors } from '../checks/other-doors/find-other-doors.ts';
import { lastRunOf } from '../engine/journal.ts';
import { namesOfHomesElsewhere } from '../homes/names-of-homes.ts';
import { readForwards } from '../port-forwards/read-forwards.ts';
import { createProber } from '../probe/prober.ts';
import { readPublicAddress } from '../probe/public-address.ts';
import { emptyLedger } from '../resources/model/ledger.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { readOtherHomes } from './other-homes.ts';

type OtherDoorsServices = Pick<Services, 'journey' | 'workspace' | 'setupIo' | 'clock' | 'homes'>;

export function otherDoorsCalls(services: OtherDoorsServices) {
  const { journey } = services;
  return {
    look: calls.otherDoors.look.handler(() => lookForOtherDoors(services)),

    decide: calls.otherDoors.decide.handler(({ input: { door, decision } }) => {
      const others = (journey.journey.get().answers.closes ?? []).filter((each) => !isSame(each, door));
      return journey.answer('closes', decision === 'close' ? [...others, door] : others);
    }),
  };
}

/** Other ways to the home of the answers, as they are seen from here and now. */
export async function lookForOtherDoors(services: OtherDoorsServices): Promise<OtherDoors> {
  const { journey, workspace, setupIo, clock } = services;
  const setup = journey.setup();
  const { outside, journal } = workspace();
  const io = setupIo();
  const namesElsewhere = namesOfHomesElsewhere(journey.journey.get(), await readOtherHomes(services));
  return findOtherDoors(setup, {
    ...io,
    namesElsewhere,
    prober: createProber(outside),
    publicAddress: () => readPublicAddress(outside),
    forwards: () => readForwards(outside, clock),
    ledger: lastRunOf(journal.read(), setup)?.ledger ?? emptyLedger,
    clock,
  });
}
