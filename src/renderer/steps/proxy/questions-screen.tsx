import { Box, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDnsKinds, proxyPrograms, publicRecordKinds } from '../../../contract/proxy.ts';
import { repairIpAddress } from '../../../contract/typed-ip-address.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Column } from '../../components/column.tsx';
import { Fold } from '../../components/fold.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { TextQuestion } from '../../components/text-question.tsx';
import { useOffer } from '../../components/typed-name.ts';
import { useDraft } from '../../drafts/drafts.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import {
  addressOfHome,
  answerFrom,
  firstTyped,
  TypedProxy,
  typedFrom,
  type WrongField,
  wrongFields,
} from './typed-proxy.ts';

interface Fields {
  readonly typed: TypedProxy;
  readonly wrong: ReadonlySet<WrongField>;
  readonly change: (change: Partial<TypedProxy>) => void;
}

/** What the proxy is like: the program, where it runs, and who says what of it to others. */
export function QuestionsScreen({ onAnswered }: { readonly onAnswered: () => void }) {
  const { t } = useTranslation('proxy');
  const { proxy } = useJourney().journey.answers;
  const calls = useCalls();
  const [typed, write, drop] = useDraft('proxy', TypedProxy, () => (proxy ? typedFrom(proxy) : firstTyped()));
  const [asked, setAsked] = useState<'not-yet' | 'once'>('not-yet');
  const done = (): void => {
    drop();
    onAnswered();
  };
  const call = useMutation(calls.proxy.describe.mutationOptions({ onSuccess: done }));
  const answer = answerFrom(typed);
  const fields: Fields = {
    typed,
    wrong: asked === 'once' ? wrongFields(typed) : new Set(),
    change: (change) => write({ ...typed, ...change }),
  };
  const send = (): void => {
    setAsked('once');
    if (answer) call.mutate({ proxy: answer });
  };
  return (
    <StepScreen
      heading={t('questions.heading')}
      lead={t('questions.lead')}
      primary={{ label: t('questions.next'), onPress: send, state: call.isPending ? 'busy' : 'ready' }}
      fact={t('questions.fact')}
      aside={t('questions.technical')}
    >
      <Column>
        <CallProblem error={call.error} />
        <Asked title={t('program.label')}>
          <ChoiceList
            label={t('program.label')}
            look="tile"
            columns={tiles}
            chosen={typed.program}
            onChoose={(program) => fields.change({ program })}
            choices={proxyPrograms.map((value) => ({ value, title: t(`programs.${value}`) }))}
          />
        </Asked>
        <WhereItRuns {...fields} />
        <ItsCertificate {...fields} />
        <Names {...fields} />
        <More {...fields} />
      </Column>
    </StepScreen>
  );
}

const tiles = 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))';
const wideTiles = 'repeat(auto-fill, minmax(min(100%, 210px), 1fr))';

function Asked(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ fontSize: '1.05rem', mb: 1.25 }}>
        {props.title}
      </Typography>
      <Column gap={1.5}>{props.children}</Column>
    </Box>
  );
}

function WhereItRuns({ typed, wrong, change }: Fields) {
  const { t } = useTranslation('proxy');
  const ofHome = addressOfHome(useJourney().journey.answers.home);
  const places = ['elsewhere', 'beside-home-assistant'] as const;
  return (
    <Asked title={t('runs.label')}>
      <ChoiceList
        label={t('runs.label')}
        chosen={typed.runs}
        onChoose={(runs) => {
          const takesAddress = runs === 'beside-home-assistant' && ofHome !== undefined;
          change({ runs, ...(takesAddress ? { address: ofHome } : {}) });
        }}
        choices={places.map((value) => ({
          value,
          icon: value === 'elsewhere' ? 'linux' : 'home',
          title: t(`runs.${value}.title`),
          detail: t(`runs.${value}.detail`),
        }))}
      />
      <TextQuestion
        label={t('address.label')}
        value={typed.address}
        onChange={(address) => change({ address })}
        hint={t('address.hint')}
        problem={wrong.has('address') ? t('address.wrong') : undefined}
        offer={useOffer(wrong.has('address') ? repairIpAddress(typed.address) : undefined, (address) =>
          change({ address }),
        )}
        input={{ maxLength: 60 }}
      />
    </Asked>
  );
}

function ItsCertificate({ typed, wrong, change }: Fields) {
  const { t } = useTranslation('proxy');
  const sources = ['own-ca', 'lets-encrypt'] as const;
  const files = ['certificateFile', 'keyFile'] as const;
  return (
    <Asked title={t('server.label')}>
      <ChoiceList
        label={t('server.label')}
        chosen={typed.server}
        onChoose={(server) => change({ server })}
        choices={sources.map((value) => ({
          value,
          icon: value === 'own-ca' ? 'shield' : 'globe',
          title: t(`server.${value}.title`),
          detail: t(`server.${value}.detail`),
        }))}
      />
      {typed.server === 'lets-encrypt' &&
        files.map((file) => (
          <TextQuestion
            key={file}
            label={t(`server.${file}`)}
            value={typed[file]}
            onChange={(value) => change({ [file]: value })}
            hint={t('server.fileHint')}
            {...(wrong.has(file) ? { problem: t('server.fileWrong') } : {})}
            input={{ maxLength: 200 }}
          />
        ))}
    </Asked>
  );
}

function Names({ typed, change }: Fields) {
  const { t } = useTranslation('proxy');
  return (
    <>
      <Asked title={t('publicRecord.label')}>
        <ChoiceList
          label={t('publicRecord.label')}
          look="tile"
          columns={wideTiles}
          chosen={typed.publicRecord}
          onChoose={(publicRecord) => change({ publicRecord })}
          choices={publicRecordKinds.map((value) => ({ value, title: t(`publicRecord.${value}`) }))}
        />
      </Asked>
      <Asked title={t('localDns.label')}>
        <ChoiceList
          label={t('localDns.label')}
          look="tile"
          columns={wideTiles}
          chosen={typed.localDns}
          onChoose={(localDns) => change({ localDns })}
          choices={localDnsKinds.map((value) => ({ value, title: t(`localDns.${value}`) }))}
        />
      </Asked>
    </>
  );
}

function More({ typed, wrong, change }: Fields) {
  const { t } = useTranslation('proxy');
  const ports = ['https', 'http'] as const;
  const places = ['every-address', 'its-address'] as const;
  const inside = (
    <Column gap={1.5}>
      {ports.map((port) => (
        <TextQuestion
          key={port}
          label={t(`more.${port}`)}
          value={typed[port]}
          onChange={(value) => change({ [port]: value })}
          hint={t('more.portHint')}
          {...(wrong.has(port) ? { problem: t('more.portWrong') } : {})}
          input={{ maxLength: 5, inputMode: 'numeric' }}
        />
      ))}
      <TextQuestion
        label={t('more.folder')}
        value={typed.folder}
        onChange={(folder) => change({ folder })}
        hint={t('more.folderHint')}
        {...(wrong.has('folder') ? { problem: t('server.fileWrong') } : {})}
        input={{ maxLength: 200 }}
      />
      <ChoiceList
        label={t('more.listen')}
        labelLook="shown"
        look="tile"
        columns={wideTiles}
        chosen={typed.listenOn}
        onChoose={(listenOn) => change({ listenOn })}
        choices={places.map((value) => ({ value, title: t(`more.${value}`) }))}
      />
    </Column>
  );
  // What is wrong in there must not stay folded away.
  const isWrong = ports.some((port) => wrong.has(port)) || wrong.has('folder');
  return isWrong ? inside : <Fold title={t('more.title')}>{inside}</Fold>;
}
