import { AccountScreen } from './account-screen.tsx';
import { AddScreen } from './add-screen.tsx';
import { BuyScreen } from './buy-screen.tsx';
import { NameScreen } from './name-screen.tsx';
import { NameServersScreen } from './name-servers-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { useDomainPlan } from './use-domain-plan.ts';
import { WaitScreen } from './wait-screen.tsx';

/** Before the token: one question, and four ways to a domain at Cloudflare. Which screen it is, the program remembers. */
export function DomainWay() {
  const way = useDomainPlan();
  const { screen, name } = way.plan;
  switch (screen) {
    case 'start':
    case 'question':
      return <QuestionScreen key="question" way={way} />;
    case 'account':
      return <AccountScreen key={screen} way={way} />;
    case 'buy':
      return <BuyScreen key={screen} way={way} />;
    case 'name':
      return <NameScreen key={screen} way={way} />;
    case 'add':
    case 'name-servers':
    case 'wait':
      // Without a name there is nothing to add: it is asked for first.
      return name === undefined ? (
        <NameScreen key="name" way={way} />
      ) : (
        <MovingDomain key={screen} way={way} domain={name} />
      );
  }
}

export interface MovingProps {
  readonly way: ReturnType<typeof useDomainPlan>;
  readonly domain: string;
}

function MovingDomain(props: MovingProps) {
  const { screen } = props.way.plan;
  if (screen === 'add') return <AddScreen {...props} />;
  return screen === 'wait' ? <WaitScreen {...props} /> : <NameServersScreen {...props} />;
}
