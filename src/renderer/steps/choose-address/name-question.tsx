import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextQuestion } from '../../components/text-question.tsx';
import { useNameUnder, useOffer } from '../../components/typed-name.ts';
import { DomainSuffix } from './domain-suffix.tsx';

/** A name under the domain. What cannot be one is told at once, with what can, one press away. */
export function NameQuestion(props: {
  readonly domain: string;
  readonly typed: string;
  readonly hint?: ReactNode;
  readonly onType: (name: string) => void;
}) {
  const { t } = useTranslation('choose-address');
  const { domain, typed, onType } = props;
  const { problem, leftOut, instead } = useNameUnder(domain, typed);
  return (
    <TextQuestion
      label={t('label')}
      value={typed}
      onChange={onType}
      end={<DomainSuffix domain={domain} />}
      hint={leftOut ?? props.hint}
      problem={problem}
      offer={useOffer(instead, onType)}
      input={{ maxLength: 300 }}
    />
  );
}
