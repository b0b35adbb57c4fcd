import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Exception, hasEnded, isAnywhere } from '../../contract/exception.ts';
import { writeDate } from '../components/moments.ts';
import { useJourney } from '../journey/journey-context.tsx';
import { countryNamer } from './country-names.ts';

/** An exception as people read it. Each is a sentence of its own but the name. */
export interface GapWords {
  readonly name: string;
  /** What opens, and at which address. */
  readonly opens: string;
  readonly from: string;
  readonly until: string;
  /** What stays shut beside it. */
  readonly shut: string;
}

/** Says what an exception lets pass, from where, until when, and what it leaves shut. */
export function useGapWords(): (exception: Exception) => GapWords {
  const { t, i18n } = useTranslation('exceptions');
  const home = useJourney().journey.answers.address ?? '';
  const context: Context = { t, language: i18n.language, home };
  return (exception) => ({
    name: nameGap(exception, t),
    opens: sayOpens(exception, context),
    from: sayFrom(exception, context),
    until: sayUntil(exception, context),
    shut: sayShut(exception, context),
  });
}

interface Context {
  readonly t: TFunction<'exceptions'>;
  readonly language: string;
  /** The home's own address. */
  readonly home: string;
}

function nameGap({ purpose }: Exception, t: Context['t']): string {
  switch (purpose.kind) {
    case 'webhook':
    case 'older-app':
      return t(`gap.name.${purpose.kind}`, { name: purpose.name });
    case 'alexa':
    case 'google-assistant':
      return t(`gap.name.${purpose.kind}`);
  }
}

function sayOpens({ reach, at }: Exception, { t, home }: Context): string {
  const address = at.kind === 'own-hostname' ? at.hostname : home;
  switch (reach.kind) {
    case 'exact':
      return t('gap.opens.exact', { count: reach.paths.length, address });
    case 'webhook':
      return t('gap.opens.exact', { count: 1, address });
    case 'every-path':
      return t('gap.opens.every-path', { address });
  }
}

function sayFrom({ from, program }: Exception, { t, language }: Context): string {
  if (isAnywhere(from)) return t('gap.from.anywhere');
  const nameOf = countryNamer(language);
  // All conditions have to hold, and within each list one is enough.
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const conditions = [
    from.countries.map(nameOf),
    from.asns.map((number) => t('gap.from.network', { number: String(number) })),
    from.networks.length > 0 ? [t('gap.from.ranges', { count: from.networks.length })] : [],
  ].filter((each) => each.length > 0);
  const places = and.format(conditions.map((each) => or.format(each)));
  return program === null ? t('gap.from.places', { places }) : t('gap.from.program', { places, program });
}

function sayUntil(exception: Exception, { t, language }: Context): string {
  const { until } = exception;
  if (until === null) return t('gap.until.open');
  const when = writeDate(until, language, { dateStyle: 'long', timeStyle: 'short' });
  return t(hasEnded(exception, new Date()) ? 'gap.until.ended' : 'gap.until.end', { when });
}

function sayShut({ reach, at }: Exception, { t, home }: Context): string {
  if (reach.kind === 'every-path') return t('gap.shut.every-path');
  return t(`gap.shut.${at.kind}`, { home });
}
