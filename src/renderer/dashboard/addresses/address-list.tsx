import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { placeOfHome } from '../../../contract/place-of-home.ts';
import type { OpenTo } from '../../../contract/setup.ts';
import { Column } from '../../components/column.tsx';
import { Icon } from '../../components/icon.tsx';
import { ActionRow, AddRow, IconTile, ListCard } from '../../components/list-card.tsx';
import { Notice } from '../../components/problem-note.tsx';
import type { BackAction } from '../../components/screen-actions.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useGoToPlan } from '../../steps/build/go-to-plan.ts';
import { useOpenersInWords } from './openers-in-words.ts';

export interface AddressListProps {
  readonly back: BackAction;
  /** Whether the way to the plan is there at once, or only when something waits for it. */
  readonly toPlan: 'always' | 'once-changed';
  readonly onAdd: () => void;
  readonly onChangeHome: () => void;
  readonly onChange: (hostname: string) => void;
}

/** Each address with where it leads and who may open it, the home's own first. */
export function AddressList(props: AddressListProps) {
  const { t } = useTranslation('addresses');
  const { journey, moving } = useJourney();
  const { built, opensHome, furtherServices = [], address = '', reach } = journey.answers;
  const goToPlan = useGoToPlan();
  const waits = built === undefined;
  const isAtAddress = reach?.by === 'public-address';
  return (
    <StepScreen
      heading={t('heading')}
      lead={t('lead')}
      back={props.back}
      {...(waits || props.toPlan === 'always'
        ? {
            primary: {
              label: t('plan'),
              onPress: goToPlan,
              state: moving === 'moving' ? ('busy' as const) : ('ready' as const),
            },
          }
        : {})}
      fact={t(waits ? 'changed' : 'same')}
    >
      <Column>
        <ListCard label={t('list')}>
          <AddressRow
            icon="home"
            address={address}
            leadsTo={`${t('home')} · ${placeOfHome(journey.answers) ?? ''}`}
            openTo={opensHome ?? 'every-device'}
            onChange={props.onChangeHome}
          />
          {furtherServices.map(({ hostname, url, openTo }) => (
            <AddressRow
              key={hostname}
              icon="globe"
              address={hostname}
              leadsTo={t('leadsTo', { url })}
              openTo={openTo}
              onChange={() => props.onChange(hostname)}
            />
          ))}
          {!isAtAddress && <AddRow label={t('add')} onPress={props.onAdd} />}
        </ListCard>
        {isAtAddress && (
          <Notice tone="know" title={t('needsTunnel')}>
            <Typography variant="body2">{t('needsTunnelWhy')}</Typography>
          </Notice>
        )}
      </Column>
    </StepScreen>
  );
}

function AddressRow(props: {
  readonly icon: 'home' | 'globe';
  readonly address: string;
  readonly leadsTo: string;
  readonly openTo: OpenTo;
  readonly onChange: () => void;
}) {
  const { t } = useTranslation('addresses');
  const { address } = props;
  const openers = useOpenersInWords(props.openTo);
  return (
    <ActionRow
      mark={<IconTile icon={props.icon} />}
      title={address}
      detail={
        <>
          {props.leadsTo}
          <Box
            component="span"
            sx={{ ...opensFor, ...(openers.kind === 'nobody' && { color: 'error.main' }) }}
          >
            <Icon name="key" size={15} />
            <span>{openers.words}</span>
          </Box>
        </>
      }
      action={
        <Button size="small" onClick={props.onChange} aria-label={t('changeNamed', { address })}>
          {t('change')}
        </Button>
      }
    />
  );
}

const opensFor = {
  display: 'flex',
  gap: 0.75,
  mt: 0.25,
  '& svg': { flexShrink: 0, mt: '3px' },
} as const;
