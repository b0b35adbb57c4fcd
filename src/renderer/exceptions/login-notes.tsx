import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { HomeInspection } from '../../contract/home.ts';
import { Icon } from '../components/icon.tsx';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useWatched } from '../program-access/program-context.tsx';

/** Where each is set, in the home that this browser knows (facts: home-assistant#deep-links). */
const pages = {
  secondFactor: 'https://my.home-assistant.io/redirect/profile_security/',
  limit: 'https://my.home-assistant.io/redirect/network/',
} as const;

/** What is left where a gap is open: Home Assistant's own login, and what it lacks. */
export function LoginNotes() {
  const { t } = useTranslation('exceptions');
  const watching = useWatched('session');
  const { homeWish } = useJourney().journey.answers;
  const session = watching.state === 'loading' ? undefined : watching.value;
  const inside = session?.state === 'in' ? session : undefined;
  const limit = chooseLimit(inside?.look, homeWish?.loginLimit === 'wanted');
  const secondFactor = inside?.look.secondFactor ?? 'unknown';
  return (
    <ListCard label={t('overview.besides')}>
      <ActionRow
        mark={<IconTile icon="shield" />}
        title={t('login.secondFactor.title')}
        detail={t(`login.secondFactor.${secondFactor}`, { name: inside?.userName ?? '' })}
        action={
          secondFactor !== 'on' && <PageButton to={pages.secondFactor} label={t('login.secondFactor.to')} />
        }
      />
      <ActionRow
        mark={<IconTile icon="eye-closed" />}
        title={t('login.limit.title')}
        detail={t(`login.limit.${limit}`, { count: inside?.look.loginLimit ?? 0 })}
        action={
          (limit === 'off' || limit === 'unknown') && (
            <PageButton to={pages.limit} label={t('login.limit.to')} />
          )
        }
      />
    </ListCard>
  );
}

function chooseLimit(
  look: HomeInspection | undefined,
  wanted: boolean,
): 'on' | 'planned' | 'off' | 'unknown' {
  if (look?.loginLimit != null) return 'on';
  if (wanted) return 'planned';
  // Before 2026.8 the setting stands in a file, and nobody tells what it says.
  return look?.trust.kind === 'settable' ? 'off' : 'unknown';
}

function PageButton({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <Button
      size="small"
      variant="outlined"
      component="a"
      href={to}
      target="_blank"
      rel="noopener noreferrer"
      endIcon={<Icon name="outside" size={16} />}
    >
      {label}
    </Button>
  );
}
