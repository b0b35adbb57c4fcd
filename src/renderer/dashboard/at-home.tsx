import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AtHome as Seen } from '../../contract/home.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Fold } from '../components/fold.tsx';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { NetworkGuides } from '../guides/network-guides.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { SectionTitle } from './section-title.tsx';

/** How the home is reached inside the house, and whether this computer is there now. */
export function AtHome() {
  const { t } = useTranslation(['home', 'common']);
  const calls = useCalls();
  const { answers } = useJourney().journey;
  const { data, error, isFetching, refetch } = useQuery(calls.home.atHome.queryOptions({ gcTime: 0 }));
  const url =
    data?.url ?? answers.homeWish?.internalUrl ?? answers.home?.inTheHouse ?? answers.home?.url ?? '';
  const again = (): void => void refetch();
  return (
    <section>
      <SectionTitle>{t('atHome.title')}</SectionTitle>
      <ListCard label={t('atHome.title')}>
        <ActionRow
          mark={<IconTile icon="home" />}
          title={url}
          detail={<Box role="status">{says(isFetching, data)}</Box>}
          action={
            !isFetching && (
              <Button size="small" onClick={again} aria-label={t('atHome.againNamed')}>
                {t('atHome.again')}
              </Button>
            )
          }
        >
          {!isFetching && (
            <CallProblem
              error={error}
              action={{ label: t('common:retry'), onPress: again }}
              sx={{ mt: 1.5 }}
            />
          )}
          <Box sx={{ ml: { xs: 0, sm: 7 }, mt: 0.75 }}>
            <Fold title={t('atHome.advice.title')}>
              {answers.reach?.by === 'public-address' ? (
                <AdviceBehindProxy url={url} />
              ) : (
                <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                  <li>{t('atHome.advice.direct', { url })}</li>
                  <li>{t('atHome.advice.app')}</li>
                  <li>{t('atHome.advice.router', { address: answers.address ?? '' })}</li>
                </Box>
              )}
            </Fold>
          </Box>
        </ActionRow>
      </ListCard>
    </section>
  );

  function says(looking: boolean, seen: Seen | undefined): string {
    if (looking) return t('atHome.looking');
    return seen ? t(`atHome.${seen.answers}`) : '';
  }
}

/** A proxy that lets in Cloudflare alone turns away the home's own devices too, so its name must not lead home. */
function AdviceBehindProxy({ url }: { readonly url: string }) {
  const { t } = useTranslation('without-tunnel');
  const { address = '' } = useJourney().journey.answers;
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        <li>{t('stands.atHome.direct', { url })}</li>
        <li>{t('stands.atHome.app')}</li>
        <li>{t('stands.atHome.name', { address })}</li>
        <li>{t('stands.atHome.dns')}</li>
      </Box>
      <Fold title={t('stands.atHome.guide')}>
        <Box sx={{ color: 'text.primary' }}>
          <NetworkGuides
            topic="at-home"
            address={address}
            local={url}
            keepers={['app-iphone', 'app-android']}
          />
        </Box>
      </Fold>
    </>
  );
}
