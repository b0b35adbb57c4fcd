import type { Journey, StepId } from '../../contract/journey.ts';

/** Whether a step has got its tick. */
export function isDone(step: StepId, { mode, answers, step: now }: Journey): boolean {
  switch (step) {
    case 'welcome':
      // The question about a domain belongs to it.
      return mode !== 'unset' && (now !== 'welcome' || answers.domain !== undefined);
    case 'connect-cloudflare':
      return answers.domain !== undefined;
    case 'find-home':
      return answers.home !== undefined;
    case 'choose-address':
      return answers.address !== undefined;
    case 'devices':
      return answers.devices !== undefined;
    case 'proxy':
      return answers.kit !== undefined;
    case 'build':
      return answers.built !== undefined;
    case 'connect-home':
      return answers.connected !== undefined;
    case 'check-locks':
      return answers.checked !== undefined;
    case 'hand-over':
      return isEveryKeyHandedOver(answers);
  }
}

function isEveryKeyHandedOver({ devices = [], handedOver = [] }: Journey['answers']): boolean {
  const on = devices.filter((device) => device.state === 'on');
  return on.length > 0 && on.every((device) => handedOver.includes(device.id));
}
