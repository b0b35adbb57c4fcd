import { useState } from 'react';
import { useJourney } from '../../journey/journey-context.tsx';
import { KitScreen } from './kit-screen.tsx';
import { QuestionsScreen } from './questions-screen.tsx';

/** Your own proxy: what it is like, and the kit made from that. */
export function OwnProxy() {
  const { proxy } = useJourney().journey.answers;
  const [wanted, want] = useState<'questions' | 'kit'>(proxy ? 'kit' : 'questions');
  return wanted === 'kit' && proxy ? (
    <KitScreen key="kit" proxy={proxy} onQuestions={() => want('questions')} />
  ) : (
    <QuestionsScreen key="questions" onAnswered={() => want('kit')} />
  );
}
