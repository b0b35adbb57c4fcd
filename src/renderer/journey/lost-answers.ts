import { useTranslation } from 'react-i18next';
import { type AnswerName, dependentsOf, type StepId } from '../../contract/journey.ts';
import { useJourney } from './journey-context.tsx';

const askedOn: Readonly<Record<AnswerName, StepId>> = {
  way: 'welcome',
  domainPlan: 'welcome',
  domain: 'connect-cloudflare',
  home: 'find-home',
  origin: 'find-home',
  homeWish: 'find-home',
  transport: 'connect-home',
  edgeAddresses: 'connect-home',
  reach: 'choose-address',
  proxyAt: 'connect-home',
  address: 'choose-address',
  takesOver: 'choose-address',
  devices: 'devices',
  opensHome: 'hand-over',
  furtherServices: 'hand-over',
  protection: 'protection',
  exceptions: 'protection',
  countries: 'protection',
  closes: 'build',
  adopts: 'choose-address',
  tunnelGeneration: 'connect-home',
  removal: 'build',
  built: 'build',
  locked: 'build',
  connected: 'connect-home',
  checked: 'check-locks',
  handedOver: 'hand-over',
  inUse: 'hand-over',
  shutOut: 'hand-over',
  farewells: 'hand-over',
  forgotten: 'hand-over',
  proxy: 'proxy',
  kit: 'proxy',
  firstKit: 'proxy',
  seenOutside: 'check-locks',
};

/**
 * What the user has to answer again when this answer changes, as one sentence; undefined when nothing is lost,
 * for instance because the question is answered for the first time.
 */
export function useLostAnswers(name: AnswerName): string | undefined {
  const { t } = useTranslation('common');
  const { answers } = useJourney().journey;
  if (answers[name] === undefined) return undefined;
  const lost = [...dependentsOf(name)].filter((dependent) => answers[dependent] !== undefined);
  // What is asked on this very step comes next anyway, and several answers may be asked on one step.
  const steps = new Set(lost.map((dependent) => askedOn[dependent]).filter((step) => step !== askedOn[name]));
  if (steps.size === 0) return undefined;
  return t('loses', { steps: [...steps].map((step) => t(`step.${step}`)).join(', ') });
}
