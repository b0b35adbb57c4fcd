import { useTranslation } from 'react-i18next';
import type { Watching } from '../program-access/watched-stream.ts';
import { ProblemNote } from './problem-note.tsx';
import { Waiting } from './waiting.tsx';

/** In the place of what a stream has not told yet: that it is asked, or why it cannot be and how to try again. */
export function UntilLive(props: {
  readonly watching: Watching<unknown> & { readonly retry: () => void };
  readonly what?: string;
}) {
  const { t } = useTranslation('common');
  const { watching } = props;
  if (watching.state === 'lost') {
    return <ProblemNote problem={watching.problem} action={{ label: t('retry'), onPress: watching.retry }} />;
  }
  return <Waiting what={props.what ?? t('opening')} usually={t('openingUsually')} />;
}
