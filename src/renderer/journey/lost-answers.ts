import { useTranslation } from 'react-i18next';
import { type AnswerName, dependentsOf } from '../../contract/journey.ts';
import type { StageId } from '../../contract/stages.ts';
import { useJourney } from './journey-context.tsx';
import { nameStage } from './stages.ts';

const askedOn: Readonly<Record<AnswerName, StageId>> = {
  way: 'welcome',
  domainPlan: 'welcome',
  domain: 'cloudflare',
  home: 'home',
  origin: 'home',
  homeWish: 'home',
  transport: 'build',
  edgeAddresses: 'build',
  reach: 'address',
  proxyAt: 'build',
  address: 'address',
  takesOver: 'address',
  devices: 'devices',
  opensHome: 'hand-over',
  furtherServices: 'hand-over',
  protection: 'build',
  exceptions: 'build',
  countries: 'build',
  closes: 'build',
  adopts: 'address',
  tunnelGeneration: 'build',
  removal: 'build',
  built: 'build',
  locked: 'build',
  connected: 'build',
  checked: 'build',
  handedOver: 'hand-over',
  inUse: 'hand-over',
  shutOut: 'hand-over',
  farewells: 'hand-over',
  forgotten: 'hand-over',
  proxy: 'build',
  kit: 'build',
  firstKit: 'build',
  seenOutside: 'build',
};

/**
 * What the user has to answer again when this answer changes, as one sentence; undefined when nothing is lost,
 * for instance because the question is answered for the first time.
 */
export function useLostAnswers(name: AnswerName): string | undefined {
  const { t, i18n } = useTranslation('common');
  const { journey } = useJourney();
  const { answers } = journey;
  if (answers[name] === undefined) return undefined;
  const lost = [...dependentsOf(name)].filter((dependent) => answers[dependent] !== undefined);
  // What is asked in this very stage comes next anyway, and several answers may be asked in one.
  const stages = new Set(
    lost.map((dependent) => askedOn[dependent]).filter((stage) => stage !== askedOn[name]),
  );
  if (stages.size === 0) return undefined;
  const names = [...stages].map((stage) => t(`stage.${nameStage(stage, journey)}`));
  return t('loses', { stages: new Intl.ListFormat(i18n.language).format(names) });
}
