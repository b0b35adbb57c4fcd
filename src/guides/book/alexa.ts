import type { Guide } from '../text/guide.ts';
import { button, detailed, field, marked, other, page, phone, row } from '../text/screens.ts';
import { thenSwitchOff } from './common.ts';

/**
 * A skill of one's own, with the kit of `src/main/alexa-kit`. Accounts are linked with Amazon's own login, so that nothing of
 * the home is open for it (facts: alexa#account-linking).
 */
export const alexa = {
  platform: 'program',
  purpose: 'alexa',
  system: 'amazon',
  label: 'Your own Alexa skill',
  title: 'Alexa, with your own skill',
  lead: 'A small program at Amazon passes what you tell Alexa to your home, with this key. Nothing else is opened.',
  needs: [
    'About an hour at a computer. Home Assistant Cloud, by Nabu Casa, does the same for a monthly fee.',
    'A free account at `developer.amazon.com`: the same one that your Echo is logged in to.',
    'An account at `aws.amazon.com`. It needs a payment card. Keeping the secret costs about half a dollar a month.',
  ],
  before: [
    'In Latchkey choose “Save a file” and then “Your own Alexa skill”. Keep that folder to yourself.',
    'In Home Assistant, add `alexa:` to configuration.yaml and below it, two spaces in, `smart_home:`. Then restart it.',
    'There, make a user for Alexa without administrator rights. Log in as that user, and create a long-lived token under **home-assistant:Security**.',
    'Choose Amazon’s region by your language: Ireland for Europe and India, N. Virginia for America, Oregon for Australia and Japan.',
  ],
  steps: [
    {
      say: 'At `developer.amazon.com/alexa/console/ask` press **Create Skill**. Choose your language, then **Smart Home** and **Provision your own**.',
      screen: page('Alexa developer console', other, marked(button('Create Skill')), other),
      otherwise: {
        say: 'The words may differ. It is a skill for the smart home, with your own program behind it.',
      },
    },
    {
      say: 'Copy **Your Skill ID**. It begins with “amzn1.ask.skill.”. Leave this page open.',
      screen: page(
        'Smart Home',
        detailed('Payload version', '`v3`'),
        marked(detailed('Your Skill ID', '`amzn1.ask.skill.…`')),
        field('Default endpoint', ''),
      ),
      otherwise: { say: 'It is also below the skill’s name in the list of your skills.' },
    },
    {
      say: 'At `console.aws.amazon.com/cloudformation` choose your region, at the top right. Press **Create stack** and upload `template.json`.',
      screen: page('`CloudFormation`', other, marked(button('Create stack')), row('`template.json`')),
      otherwise: { say: 'If it offers a choice, choose “With new resources” and “Upload a template file”.' },
    },
    {
      say: 'Give it any name, and paste the ID into `SkillId`. On the last page, agree that it makes a role, then submit.',
      screen: page(
        '`CloudFormation`',
        field('Stack name', '`latchkey`'),
        marked(field('`SkillId`', '`amzn1.ask.skill.…`')),
        other,
      ),
      otherwise: {
        say: 'The role can do two things: write its own log, and read its one secret. You can check that in template.json.',
      },
    },
    {
      say: 'Wait until it says that it is complete. Under **Resources** open `KeyAndToken`, which leads to the secret.',
      screen: page(
        'Resources',
        row('`Function`'),
        marked(detailed('`KeyAndToken`', '`AWS::SecretsManager::Secret`')),
        other,
      ),
      otherwise: {
        say: 'Or open Secrets Manager in the same region. It is the only secret whose name begins like your stack’s.',
      },
    },
    {
      say: 'Press **Retrieve secret value**, then edit it as plain text. Paste all of secret.json. Put your token between the quotes after “token”, and save.',
      screen: page('`Secrets Manager`', other, marked(button('Retrieve secret value')), other),
      otherwise: { say: 'At first there is only a pair of braces. Replace all of it.' },
    },
    {
      say: 'Back under **Resources** open `Function`. On its page choose **Test**, paste test-event.json and run it.',
      screen: page('`Lambda`', row('Code'), marked(row('Test')), other),
      otherwise: {
        say: 'The answer lists your devices. If it names an error instead, look below before you go on.',
      },
    },
    {
      say: 'Copy the function’s ARN from the stack’s **Outputs**. Paste it into the skill as **Default endpoint**, and save.',
      screen: page(
        'Smart Home',
        detailed('Your Skill ID', '`amzn1.ask.skill.…`'),
        marked(field('Default endpoint', '`arn:aws:lambda:…`')),
      ),
      otherwise: {
        say: 'If the skill refuses it, the region does not match its language, or the ID was a different one.',
      },
    },
    {
      say: 'At `developer.amazon.com`, under **Login with Amazon**, make a **new security profile**. As its privacy address, enter `https://{address}`.',
      screen: page(
        'Login with Amazon',
        marked(button('new security profile')),
        row('Client ID'),
        row('Client Secret'),
      ),
      otherwise: {
        say: 'It lets you log in to your own skill. Nobody is asked to visit the privacy address.',
      },
    },
    {
      say: 'In the skill, under **Account Linking**, fill in the five fields as drawn. **Client ID** and secret come from the security profile. Save.',
      screen: page(
        'Account Linking',
        field('Authorization URI', '`https://www.amazon.com/ap/oa`'),
        field('Access Token URI', '`https://api.amazon.com/auth/o2/token`'),
        marked(field('Client ID', '`amzn1.application-oa2-client.…`')),
        field('Client Secret', '`••••••••`'),
        field('Scope', '`profile:user_id`'),
      ),
      otherwise: {
        say: 'Leave all other switches and fields there as they are. Your home’s address is in none of them.',
      },
    },
    {
      say: 'That page now shows three redirect addresses. Add them to the security profile, under **Web Settings**, as **Allowed Return URLs**.',
      screen: page('Web Settings', other, marked(field('Allowed Return URLs', ''))),
      otherwise: { say: 'The profile’s settings are behind the gear beside it.' },
    },
    {
      say: 'In the Alexa app open **alexa:More**, **alexa:Skills & Games**, **alexa:Your Skills**, **alexa:Dev**. Open your skill and tap **alexa:Enable to use**.',
      screen: phone('`Alexa`', other, marked(button('alexa:Enable to use')), other),
      otherwise: {
        say: 'The skill shows up only for the account that made it. Nobody else can switch it on unless you invite them.',
        search: 'Dev',
      },
    },
  ],
  wrong: [
    {
      symptom: 'The test answers “INVALID_AUTHORIZATION_CREDENTIAL”.',
      why: 'The home or the lock refuses it: a wrong token, a key that is switched off, or Cloudflare’s Bot Fight Mode.',
      wayOn:
        'If the log says “HTTP_401”, it is the token. If it says “HTTP_403”, check in Latchkey that this key is on, then check **cloudflare:Bot Fight Mode**.',
    },
    {
      symptom: 'The test answers “INTERNAL_ERROR”.',
      why: 'The log says more in one word. “SECRET_EMPTY” means that secret.json was not pasted. “HTTP_404” means that Home Assistant does not know Alexa yet.',
      wayOn:
        'Paste the whole of secret.json. Look at the two lines in configuration.yaml, and restart Home Assistant.',
    },
    {
      symptom: 'Alexa finds no new devices.',
      why: 'The region does not match the language of the skill, or of your Echo.',
      wayOn:
        'Delete the stack and create it in the region of your language. Set the same language in the skill.',
    },
    {
      symptom: 'It worked, but stopped after the key was renewed.',
      why: 'The program at Amazon still has the old key.',
      wayOn: 'Save the folder again. Paste the new secret.json with your token. The next command uses it.',
    },
    {
      symptom: 'Alexa is offered everything at home.',
      why: 'Without a filter, Home Assistant offers everything that Alexa can use, even locks and alarms.',
      wayOn: 'Under `filter:` in configuration.yaml, list what Alexa may have.',
    },
  ],
  test: [
    'Say “Alexa, discover devices”, and wait for a minute.',
    'Say “Alexa, turn on” and the name of a lamp.',
    'Does it work? Then delete the folder you saved. The key is at Amazon now.',
  ],
  remove: [
    'Delete the stack in CloudFormation. The program, its secret and its log go with it.',
    'Delete the skill and the security profile at developer.amazon.com, and the long-lived token in Home Assistant.',
    thenSwitchOff,
  ],
  replacing: {
    putIn: [
      'Everything at Amazon stays. Save the folder again, and do only the step about **Retrieve secret value**.',
      'Your token stays the same: put it into the new secret.json.',
    ],
    takeOutWhen: 'after-trying',
    takeOut: [
      'The new secret replaced the old one: nothing of the old key is left there.',
      'Delete the folders you saved, the old one and the new one.',
    ],
  },
} as const satisfies Guide;
