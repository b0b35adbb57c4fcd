import { Box, Chip, Switch, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type HomeInspection, runsApps } from '../../../contract/home.ts';
import { appOfOthers, appToTakeOver, defaultSettings, isAppTaken } from '../../../contract/home-settings.ts';
import { cardColumns } from '../../components/card-columns.ts';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Column } from '../../components/column.tsx';
import { ListCard } from '../../components/list-card.tsx';
import { oneAfterAnother } from '../../components/one-after-another.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { type HomeChoices, offersLimit } from './home-choices.ts';
import { useOthersPath } from './others-path.ts';

/** What Latchkey offers to do: who runs the connector, and the rest with a switch each. */
export function Offers(props: {
  readonly look: HomeInspection;
  readonly choices: HomeChoices;
  readonly onChange: (choices: HomeChoices) => void;
}) {
  const { t } = useTranslation('home-assistant');
  const { look, choices, onChange } = props;
  // Without a tunnel nobody runs a connector.
  const hasTunnel = useJourney().journey.answers.reach?.by !== 'public-address';
  const turn = (state: 'wanted' | 'declined') => (state === 'wanted' ? 'declined' : 'wanted');
  return (
    <Column gap={2.5}>
      {hasTunnel && runsApps(look.installation) && (
        <WhoRuns
          chosen={choices.connector}
          look={look}
          onChoose={(connector) => onChange({ ...choices, connector })}
        />
      )}
      <ListCard label={t('found.offers')}>
        {offersLimit(look) && (
          <Offer
            of="loginLimit"
            state={choices.loginLimit}
            onTurn={() => onChange({ ...choices, loginLimit: turn(choices.loginLimit) })}
          />
        )}
        <Offer
          of="urls"
          state={choices.urls}
          onTurn={() => onChange({ ...choices, urls: turn(choices.urls) })}
        />
      </ListCard>
    </Column>
  );
}

function WhoRuns(props: {
  readonly chosen: HomeChoices['connector'];
  readonly look: HomeInspection;
  readonly onChoose: (connector: HomeChoices['connector']) => void;
}) {
  const { t } = useTranslation('home-assistant');
  // Nothing is recommended where somebody's choice stands already: what the app runs is theirs.
  const recommended = appOfOthers(props.look) ? undefined : defaultSettings(props.look).connector;
  const details = {
    app: <AppDetail look={props.look} />,
    elsewhere: t('found.connector.elsewhereDetail'),
  };
  return (
    <ChoiceList
      label={t('found.connector.label')}
      labelLook="shown"
      columns={cardColumns}
      choices={(['app', 'elsewhere'] as const).map((connector) => ({
        value: connector,
        title: t(`found.connector.${connector}`),
        detail: (
          <>
            {details[connector]}
            {connector === recommended && (
              <Box component="span" sx={{ display: 'block', mt: 0.75 }}>
                <Chip component="span" label={t('found.connector.recommended')} />
              </Box>
            )}
          </>
        ),
        ...(connector === 'app' && isAppTaken(props.look) ? { state: 'off' as const } : {}),
      }))}
      chosen={props.chosen}
      onChoose={props.onChoose}
    />
  );
}

/** What the app would do, or why it cannot or had better not; and what becomes of each name that it leads today. */
function AppDetail({ look }: { readonly look: HomeInspection }) {
  const { t } = useTranslation('home-assistant');
  const others = appOfOthers(look);
  const path = useOthersPath(others);
  const names = useNamesDetail(look);
  if (!others) return t('found.connector.appDetail');
  // Names that are told one by one need no list besides.
  const named =
    others.others && names.length > 0 ? t('found.others.named', { name: others.others.name }) : path;
  const [first, ...more] = [
    oneAfterAnother(t('found.connector.appThere'), named, t(`found.connector.${chooseEnd(look)}`)),
    ...names,
  ];
  return (
    <>
      {first}
      {more.map((line) => (
        <Box component="span" key={line} sx={{ display: 'block', mt: 0.75, overflowWrap: 'anywhere' }}>
          {line}
        </Box>
      ))}
    </>
  );
}

/** Which names go on, and which stop or would stop. */
function useNamesDetail(look: HomeInspection): readonly string[] {
  const { t, i18n } = useTranslation('home-assistant');
  const listed = new Intl.ListFormat(i18n.language);
  const led = appOfOthers(look)?.others?.addresses ?? [];
  if (isAppTaken(look))
    return led.length > 0 ? [t('found.connector.appWouldStop', { names: listed.format(led) })] : [];
  const { along = [], home = [], outside = [] } = appToTakeOver(look)?.names ?? {};
  const ends = [
    ['appAlong', along],
    ['appHome', home],
    ['appOutside', outside],
  ] as const;
  return ends.flatMap(([what, names]) =>
    names.length > 0
      ? t(`found.connector.${what}`, { names: listed.format(names), count: names.length })
      : [],
  );
}

/** What becomes of the path that the app runs today, where the app is chosen. */
function chooseEnd(look: HomeInspection): 'appTaken' | 'appBeside' | 'appMoves' | 'appStays' {
  if (isAppTaken(look)) return 'appTaken';
  switch (appToTakeOver(look)?.takeOver) {
    case 'its-own-tunnel':
      return 'appMoves';
    case 'given-tunnel':
      return 'appStays';
    default:
      return 'appBeside';
  }
}

function Offer(props: {
  readonly of: 'loginLimit' | 'urls';
  readonly state: 'wanted' | 'declined';
  readonly onTurn: () => void;
}) {
  const { t } = useTranslation('home-assistant');
  const told = useId();
  return (
    <Box component="li" sx={{ px: { xs: 2, sm: 2.25 }, py: 2, display: 'flex', gap: 2.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="subtitle2" component="div">
          {t(`found.${props.of}.title`)}
        </Typography>
        <Typography id={told} variant="body2" sx={{ color: 'text.secondary' }}>
          {t(`found.${props.of}.why`)}
        </Typography>
      </Box>
      <Switch
        checked={props.state === 'wanted'}
        onChange={props.onTurn}
        sx={{ flexShrink: 0, mt: 0.25 }}
        slotProps={{
          input: {
            role: 'switch',
            'aria-label': t(`found.${props.of}.title`),
            'aria-describedby': told,
          },
        }}
      />
    </Box>
  );
}
