import type { Page } from '@playwright/test';

type Act = (page: Page) => Promise<void>;

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();
const openDevice: Act = (page) => press(page, 'Start with Anna’s phone');

/** Opens one of the ways of Anna's phone. */
const takeWay =
  (title: string, go: string): Act =>
  async (page) => {
    await openDevice(page);
    await page.getByRole('group', { name: 'How the key travels' }).getByText(title, { exact: true }).click();
    await press(page, go);
  };
const toCode = takeWay('Scan a code', 'Scan a code');
const toStick = takeWay('USB stick', 'Use a USB stick');
const toAirdrop = takeWay('AirDrop', 'Send with AirDrop');
const toFile = takeWay('Save a file', 'Save a file');

const showCode: Act = async (page) => {
  await toCode(page);
  await press(page, 'Show the code');
  await page.getByRole('img', { name: /^A code to scan/ }).waitFor();
};
const toGuide: Act = async (page) => {
  await openDevice(page);
  await press(page, 'Show the guide');
};
const toInstall: Act = async (page) => {
  await press(page, 'Hand over: This computer');
  await page.getByText('Install on this computer', { exact: true }).click();
  await press(page, 'Install it here');
};

const toVisit: Act = async (page) => {
  await toGuide(page);
  await press(page, 'See if it works');
};
const writeStick: Act = async (page) => {
  await toStick(page);
  await press(page, 'Write the key file');
};

export const actsOfHandingOver: Readonly<Record<string, Act>> = {
  'hand-over+device': openDevice,
  'hand-over+computer': async (page) => {
    await press(page, 'Hand over: This computer');
    await page.getByRole('radio').first().waitFor();
  },
  'hand-over+all': async (page) => {
    await press(page, 'Save all keys in one folder');
    await page.getByText('Saved in').waitFor();
  },
  'hand-over+words': async (page) => {
    await toFile(page);
    await press(page, 'Save the key file');
    await press(page, 'Show the words');
    await page.getByText('tulip').waitFor();
    await press(page, 'The device says the words are wrong');
  },
  'hand-over+file': toFile,
  'hand-over+airdrop': toAirdrop,
  'hand-over+airdrop-shown': async (page) => {
    await toAirdrop(page);
    await press(page, 'Open the share menu');
    await page.getByText('Did it arrive?').waitFor();
  },
  'hand-over+airdrop-lost': async (page) => {
    await toAirdrop(page);
    await press(page, 'Open the share menu');
    await press(page, 'It did not');
    await page.getByText('may not have been seen').waitFor();
  },
  'keys-locked-away+why': async (page) => {
    await press(page, 'All keys');
    await page.getByRole('button', { name: 'Why?' }).last().click();
  },
  'stick-tidy+gone': async (page) => {
    await press(page, 'All keys');
    await press(page, 'Guide: This computer');
  },
  'stick-tidy+files': async (page) => {
    await press(page, 'All keys');
    await press(page, 'Guide: Anna’s phone');
    await press(page, 'Delete the file from a stick');
  },
  'stick-tidy+deleted': async (page) => {
    await press(page, 'All keys');
    await press(page, 'Guide: Anna’s phone');
    await press(page, 'Delete the file from a stick');
    await press(page, 'Delete them from the stick');
    await page.getByText('The key files are gone').waitFor();
  },
  'stick-tidy+take-out': async (page) => {
    await press(page, 'All keys');
    await press(page, 'Guide: This computer');
    await press(page, 'Take it out of this computer');
    await page.getByText('finds this key in no place').waitFor();
  },
  'hand-over+page': async (page) => {
    await openDevice(page);
    await press(page, 'Save a page to print');
    await page.getByText('Saved as').waitFor();
  },
  'hand-over+forget': async (page) => {
    await openDevice(page);
    await press(page, 'The spare copy on this computer');
    await press(page, 'Delete the spare copy');
  },
  'hand-over+forgotten': async (page) => {
    await openDevice(page);
    await press(page, 'The spare copy on this computer');
    await press(page, 'Delete the spare copy');
    await press(page, 'Delete it');
    await page.getByText('The spare copy of this key is deleted').waitFor();
  },
  'hand-over+guide': toGuide,
  'hand-over+visit': toVisit,
  'hand-over+visit-closed': async (page) => {
    await toVisit(page);
    await press(page, 'It does not open');
  },
  'hand-over+visit-seen': async (page) => {
    await toVisit(page);
    await press(page, 'It opened');
    await page.getByText('The key is in use now').waitFor();
  },
  'hand-over+install': toInstall,
  'hand-over+rules': async (page) => {
    await toInstall(page);
    await page.getByRole('button', { name: 'Stop the browser from asking which key to use' }).click();
  },
  'keys-practice+visit': toVisit,
  'keys-practice+visit-seen': async (page) => {
    await toVisit(page);
    await press(page, 'Play the visit');
    await page.getByText('The key is in use now').waitFor();
  },
  'visit-refused+play': async (page) => {
    await toVisit(page);
    await press(page, 'Play the visit');
    await page.getByText('The gate did not let it in').waitFor();
  },
  'visit-unseen+wait': toVisit,
  'keys-memory+device': openDevice,
  'ways-few+device': openDevice,
  'ways-unknown+device': openDevice,
  'ways-looking+device': openDevice,
  'keys-in-use+device': (page) => press(page, 'Once more: Anna’s phone'),
  'keys-forgotten+device': (page) => press(page, 'Guide: Anna’s phone'),
  'hand-over+code': toCode,
  'code-networks+code': toCode,
  'code-no-network+code': toCode,
  'code-looking+code': toCode,
  'code-blocked+code': async (page) => {
    await toCode(page);
    await press(page, 'Show the code');
    await page.getByRole('alert').waitFor();
  },
  'code-waiting+code': showCode,
  'code-fetched+code': toCode,
  'code-soon+code': toCode,
  'code-waiting+trouble': async (page) => {
    await showCode(page);
    await press(page, 'The page does not open there');
  },
  'code-waiting+stopped': async (page) => {
    await showCode(page);
    await press(page, 'Stop now');
    await page.getByText('You stopped it').waitFor();
  },
  'code-fetched+stopped': async (page) => {
    await toCode(page);
    await press(page, 'Stop now');
    await page.getByText('You stopped it').waitFor();
  },
  'stick-none+wait': toStick,
  'stick-several+stick': toStick,
  'stick-several+format': async (page) => {
    await toStick(page);
    await page.getByText('Stick without a name').click();
  },
  'stick-several+read-only': async (page) => {
    await toStick(page);
    await page.getByText('CAMERA').click();
  },
  'stick-used+stick': toStick,
  'stick-failed+write': async (page) => {
    await writeStick(page);
    await page.getByRole('alert').waitFor();
  },
  'stick-busy+written': writeStick,
  'stick-busy+eject': async (page) => {
    await writeStick(page);
    await press(page, 'Eject the stick');
    await page.getByRole('alert').waitFor();
  },
  'stick-used+out': async (page) => {
    await writeStick(page);
    await press(page, 'Eject the stick');
    await page.getByText('You can take it out').waitFor();
  },
  'share-failed+open': async (page) => {
    await toAirdrop(page);
    await press(page, 'Open the share menu');
    await page.getByRole('alert').waitFor();
  },
  'keys-missing+words': async (page) => {
    await toFile(page);
    await press(page, 'Show the words');
    await page.getByRole('alert').waitFor();
  },
};
