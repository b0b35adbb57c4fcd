import { type Journey, type StepId, stepsOf } from '../../contract/journey.ts';
import { createLaterPart, type LaterPart } from '../components/later-part.tsx';
import { fetchBook } from '../guides/fetch-book.ts';
import { Welcome } from '../steps/welcome/welcome.tsx';

const AddressesFromPlan = createLaterPart('screen', async () => {
  const { AddressesFromPlan } = await import('../dashboard/addresses/addresses.tsx');
  return AddressesFromPlan;
});

const Dashboard = createLaterPart(
  'screen',
  async () => (await import('../dashboard/dashboard.tsx')).Dashboard,
);

/**
 * The screen of each step: one folder, one component, one line here. A type error here means that a step has none. The first is
 * part of what the window begins with; every other one is fetched when it is needed, or the step before it is read.
 */
export const stepScreens = {
  welcome: Object.assign(Welcome, { fetch: () => undefined }),
  'connect-cloudflare': createLaterPart('screen', async () => {
    const screen = import('../steps/connect-cloudflare/connect-cloudflare.tsx');
    await fetchBook();
    return (await screen).ConnectCloudflare;
  }),
  'find-home': createLaterPart('screen', async () => {
    const { FindHome } = await import('../steps/find-home/find-home.tsx');
    return FindHome;
  }),
  'choose-address': createLaterPart('screen', async () => {
    const { ChooseAddress } = await import('../steps/choose-address/choose-address.tsx');
    return () => <ChooseAddress addresses={AddressesFromPlan} />;
  }),
  devices: createLaterPart('screen', async () => (await import('../steps/devices/devices.tsx')).Devices),
  proxy: createLaterPart('screen', async () => (await import('../steps/proxy/own-proxy.tsx')).OwnProxy),
  build: createLaterPart('screen', async () => (await import('../steps/build/build.tsx')).Build),
  'connect-home': createLaterPart('screen', async () => {
    const { ConnectHome } = await import('../steps/connect-home/connect-home.tsx');
    return ConnectHome;
  }),
  'check-locks': createLaterPart('screen', async () => {
    const { CheckLocks } = await import('../steps/check-locks/check-locks.tsx');
    return CheckLocks;
  }),
  'hand-over': createLaterPart('screen', async () => {
    // Whoever comes back is shown the home in its place: both are fetched together.
    Dashboard.fetch();
    const screen = import('../steps/hand-over/hand-over.tsx');
    await fetchBook();
    const { HandOver } = await screen;
    return () => <HandOver dashboard={Dashboard} />;
  }),
} as const satisfies Readonly<Record<StepId, LaterPart<object>>>;

/** Fetches what comes after the step that is stood on, so that going on waits for nothing but the program. */
export function fetchNextScreen(journey: Journey): void {
  const steps = stepsOf(journey);
  const next = steps[steps.indexOf(journey.step) + 1];
  if (next !== undefined) stepScreens[next].fetch();
}
