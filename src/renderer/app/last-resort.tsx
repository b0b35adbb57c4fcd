import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../components/problem-note.tsx';
import { Centre } from './opening.tsx';

interface State {
  readonly fault: 'none' | 'caught';
}

/** A fault of ours must not leave an empty window. What the user answered is with main and unharmed. */
export class LastResort extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: 'none' };

  static getDerivedStateFromError(): State {
    return { fault: 'caught' };
  }

  override render(): ReactNode {
    if (this.state.fault === 'none') return this.props.children;
    return <Fault onRetry={() => this.setState({ fault: 'none' })} />;
  }
}

function Fault(props: { readonly onRetry: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Centre>
      <ProblemNote problem={{ code: 'UNEXPECTED' }} action={{ label: t('retry'), onPress: props.onRetry }} />
    </Centre>
  );
}
