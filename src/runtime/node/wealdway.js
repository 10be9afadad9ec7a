#!/usr/bin/env node
// Plain JavaScript, so that a Node which is too old can still read this far and say so.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `Wealdway needs Node 22.19 or newer; this is v${process.versions.node}. ` +
      'Run it through npm (npm run wealdway -- ...), which uses the Node that npm ci installed.\n',
  );
  process.exitCode = 1;
} else {
  import('./cli.ts').then(
    (cli) => cli.main(process.argv),
    (cause) => {
      process.stderr.write(`Wealdway could not start: ${cause instanceof Error ? cause.message : cause}\n`);
      process.exitCode = 1;
    },
  );
}
