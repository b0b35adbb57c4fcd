import { expect } from 'vitest';
import { page } from 'vitest/browser';

type Act = () => Promise<void>;

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
// Where it is read from right to left a name is set apart by a mark that nobody sees.
const openDevice: Act = () => press(/^Start with \u2068?Anna’s phone/);

/** Opens one of the ways of Anna's phone. */
const takeWay =
  (title: string, go: string): Act =>
  async () => {
    await openDevice();
    await page.getByRole('group', { name: 'How the key travels' }).getByText(title, { exact: true }).click();
    await press(go);
  };
const toCode = takeWay('Scan a code', 'Scan a code');
const toStick = takeWay('USB stick', 'Use a USB stick');
const toAirdrop = takeWay('AirDrop', 'Send with AirDrop');
const toFile = takeWay('Save a file', 'Save a file');

const showCode: Act = async () => {
  await toCode();
  await expect.element(page.getByRole('img', { name: /^A code to scan/ })).toBeVisible();
};
const toGuide: Act = async () => {
  await openDevice();
  await press('Show the guide');
};
/** Whoever has done it before goes past the single steps. */
const toTheEndOfTheGuide: Act = () => press('Show all steps');
const toInstall: Act = async () => {
  await press('Hand over: This computer');
  await page.getByText('Install on this computer', { exact: true }).click();
  await press('Install it here');
};

const toVisit: Act = async () => {
  await toGuide();
  await toTheEndOfTheGuide();
  await press('See if it works');
};
const writeStick: Act = async () => {
  await toStick();
  await press('Write the key file');
};

/** Opens the files of a program, which is the first device of its situation. */
const toProgramFiles: Act = async () => {
  await press('Start with My Alexa');
  await page.getByText('Save a file', { exact: true }).first().click();
  await press('Save a file');
};
const saveAlexaFolder: Act = async () => {
  await toProgramFiles();
  await page.getByText('Your own Alexa skill', { exact: true }).click();
  await press('Save the folder for Alexa');
  await expect.element(page.getByText('Saved as Latchkey for Alexa')).toBeVisible();
};

export const actsOfHandingOver: Readonly<Record<string, Act>> = {
  'hand-over+device': openDevice,
  'hand-over+computer': async () => {
    await press('Hand over: This computer');
    await expect.element(page.getByRole('radio').first()).toBeVisible();
  },
  'hand-over+all': async () => {
    await press('Save all keys in one folder');
    await expect.element(page.getByText('Saved in')).toBeVisible();
  },
  'hand-over+words': async () => {
    await toFile();
    await press('Save the key file');
    await press('Show the words');
    await expect.element(page.getByText('tulip')).toBeVisible();
    await press('The device says the words are wrong');
  },
  'hand-over+file': toFile,
  'hand-over+airdrop': toAirdrop,
  'hand-over+airdrop-shown': async () => {
    await toAirdrop();
    await press('Open the share menu');
    await expect.element(page.getByText('Did it arrive?')).toBeVisible();
  },
  'hand-over+airdrop-lost': async () => {
    await toAirdrop();
    await press('Open the share menu');
    await press('It did not');
    await expect.element(page.getByText('may not have found the device')).toBeVisible();
  },
  'keys-locked-away+why': async () => {
    await press('All keys');
    await page.getByRole('button', { name: 'Why?' }).last().click();
  },
  'stick-tidy+gone': async () => {
    await press('All keys');
    await press('Guide: This computer');
  },
  'stick-tidy+files': async () => {
    await press('All keys');
    await press('Guide: Anna’s phone');
    await press('Delete the file from a stick');
  },
  'stick-tidy+deleted': async () => {
    await press('All keys');
    await press('Guide: Anna’s phone');
    await press('Delete the file from a stick');
    await press('Delete them from the stick');
    await expect.element(page.getByText('The key files are gone')).toBeVisible();
  },
  'stick-tidy+take-out': async () => {
    await press('All keys');
    await press('Guide: This computer');
    await press('Take it out of this computer');
    await expect.element(page.getByText('does not find this key anywhere')).toBeVisible();
  },
  'hand-over+page': async () => {
    await openDevice();
    await press('Save a page to print');
    await expect.element(page.getByText('Saved as')).toBeVisible();
  },
  'hand-over+forget': async () => {
    await openDevice();
    await press('The spare copy on this computer');
    await press('Delete the spare copy');
  },
  'hand-over+forgotten': async () => {
    await openDevice();
    await press('The spare copy on this computer');
    await press('Delete the spare copy');
    await press('Delete it');
    await expect.element(page.getByText('The spare copy of this key is deleted')).toBeVisible();
  },
  'hand-over+guide': toGuide,
  'hand-over+guide-words': async () => {
    await toFile();
    await press('Save the key file');
    await press('Show the words');
    await press('Install it on Anna’s phone');
    // Nobody presses again: what was shown stays in view.
    await expect.element(page.getByText('tulip')).toBeVisible();
    await press('Next step');
    await expect.element(page.getByRole('heading', { name: 'Step 2 of 6' })).toHaveFocus();
    await expect.element(page.getByText('tulip')).toBeVisible();
    await press('It does not look like that');
  },
  'hand-over+guide-all': async () => {
    await toGuide();
    await press('Show all steps');
    await expect.element(page.getByRole('button', { name: 'See if it works' })).toBeVisible();
  },
  'hand-over+guide-last': async () => {
    await toGuide();
    for (const _ of [2, 3, 4, 5, 6]) await press('Next step');
    await expect.element(page.getByRole('heading', { name: 'Step 6 of 6' })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'See if it works' })).toBeVisible();
  },
  'hand-over+visit': toVisit,
  'hand-over+visit-closed': async () => {
    await toVisit();
    await press('It does not open');
  },
  'hand-over+visit-seen': async () => {
    await toVisit();
    await press('It opened');
    await expect.element(page.getByRole('heading', { name: 'Anna’s phone is in' })).toBeVisible();
  },
  'hand-over+install': toInstall,
  'hand-over+rules': async () => {
    await toInstall();
    await page.getByRole('button', { name: 'Stop the browser from asking which key to use' }).click();
  },
  'keys-renewed+guide': toGuide,
  'keys-renewed+visit': toVisit,
  'keys-renewed+visit-in-browser': async () => {
    await toVisit();
    await page.getByText('Safari', { exact: true }).click();
    await expect.element(page.getByText('Only the new key gets that far')).toBeVisible();
  },
  'keys-renewed+visit-seen': async () => {
    await toVisit();
    await press('It opened, and the old key is off');
    await expect.element(page.getByText('The new key counts as working')).toBeVisible();
  },
  'keys-practice+visit': toVisit,
  'keys-practice+visit-seen': async () => {
    await toVisit();
    await press('Try the key');
    await expect.element(page.getByRole('heading', { name: 'Anna’s phone is in' })).toBeVisible();
  },
  'keys-program+device': () => press('Start with My Alexa'),
  'keys-program+files': toProgramFiles,
  'keys-program+alexa': async () => {
    await toProgramFiles();
    await page.getByText('Your own Alexa skill', { exact: true }).click();
    await expect.element(page.getByText('Anyone who has this folder has the key.')).toBeVisible();
  },
  'keys-program+alexa-saved': saveAlexaFolder,
  'keys-program+guide': async () => {
    await saveAlexaFolder();
    // The folder was saved for Alexa, so the guide is hers, and speaks of no words.
    await press('Show the guide');
    await expect.element(page.getByRole('heading', { name: 'Step 1 of 12' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Alexa asks for no words' })).toBeVisible();
    await expect.element(page.getByText('The words for this key')).not.toBeInTheDocument();
  },
  'keys-program+visit-seen': async () => {
    await saveAlexaFolder();
    await press('Show the guide');
    await toTheEndOfTheGuide();
    await press('See if it works');
    await press('It opened');
    await expect.element(page.getByText('The program reads its own file each time')).toBeVisible();
  },
  'keys-program+stick': async () => {
    await press('Start with My Alexa');
    await page.getByText('USB stick', { exact: true }).click();
    await press('Use a USB stick');
    await press('Write the key file');
    await expect.element(page.getByText('A command or a script')).toBeVisible();
  },
  'visit-refused+play': async () => {
    await toVisit();
    await press('Try the key');
    await expect.element(page.getByText('The gate did not let it in')).toBeVisible();
  },
  'visit-unseen+wait': toVisit,
  'keys-memory+device': openDevice,
  'ways-few+device': openDevice,
  'ways-unknown+device': openDevice,
  'ways-looking+device': openDevice,
  'keys-in-use+device': () => press('Hand over again: Anna’s phone'),
  'keys-forgotten+device': () => press('Guide: Anna’s phone'),
  'hand-over+code': toCode,
  'code-networks+code': async () => {
    await toCode();
    await press('Anna’s phone is on another network');
  },
  'code-no-network+code': toCode,
  'code-looking+code': toCode,
  'code-blocked+code': async () => {
    await toCode();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'code-waiting+code': showCode,
  'code-fetched+code': toCode,
  'code-soon+code': toCode,
  'code-waiting+trouble': async () => {
    await showCode();
    await press('The page does not open there');
  },
  'code-waiting+stopped': async () => {
    await showCode();
    await press('Stop now');
    await expect.element(page.getByText('You stopped it')).toBeVisible();
  },
  'code-fetched+stopped': async () => {
    await toCode();
    await press('Stop now');
    await expect.element(page.getByText('You stopped it')).toBeVisible();
  },
  'stick-none+wait': toStick,
  'stick-several+stick': toStick,
  'stick-several+format': async () => {
    await toStick();
    await page.getByText('Stick without a name').click();
  },
  'stick-several+read-only': async () => {
    await toStick();
    await page.getByText('CAMERA').click();
  },
  'stick-used+stick': toStick,
  'stick-failed+write': async () => {
    await writeStick();
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'stick-busy+written': writeStick,
  'stick-busy+eject': async () => {
    await writeStick();
    await press('Eject the stick');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'stick-used+out': async () => {
    await writeStick();
    await press('Eject the stick');
    await expect.element(page.getByText('You can take it out')).toBeVisible();
  },
  'share-failed+open': async () => {
    await toAirdrop();
    await press('Open the share menu');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
  'keys-missing+words': async () => {
    await toFile();
    await press('Show the words');
    await expect.element(page.getByRole('alert')).toBeVisible();
  },
};
