/** What lies beside the files of the Alexa kit, for whoever opens the folder. */
export const alexaKitReadMe = ({ name, address }: { readonly name: string; readonly address: string }) =>
  `This folder lets ${name} reach https://${address} with its own key.

The file secret.json opens your lock. It is not locked with the six words.
Give it to nobody, and delete this whole folder once the skill works.
If somebody else has seen it, switch this key off in Latchkey.

template.json    what is set up at Amazon, for AWS CloudFormation. It holds no secrets.
secret.json      the key, for AWS Secrets Manager. Your token goes in there as well.
test-event.json  a question that Alexa asks, to test the function with.

How to use them step by step is in Latchkey, in the guide for this key.
`;
