import { type Choice, ChoiceList } from '../components/choice-list.tsx';

/** Which of several guides is shown. Where there is one alone, there is nothing to choose. */
export function GuideSwitch<Value extends string>(props: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  if (props.choices.length < 2) return null;
  return (
    <ChoiceList {...props} labelLook="shown" look="tile" columns="repeat(auto-fit, minmax(150px, 1fr))" />
  );
}
