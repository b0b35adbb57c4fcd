/**
 * Every npm script begins here: `node scripts/run.mjs <command> [options]`. It imports nothing before it knows that the
 * Node it runs on can read the rest.
 */
const oldestNode = 20;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(
    `Latchkey needs Node ${oldestNode} or newer to set itself up, and this is ${process.version}. Get one from https://nodejs.org.`,
  );
  process.exitCode = 1;
} else {
  const [name, ...args] = process.argv.slice(2);
  import('./run-command.mjs').then(({ runCommand }) => runCommand(name, args));
}
