import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import { CONNECTOR_KINDS, type ConnectorKind } from './connector-kinds.ts';
import type { CommandContext } from './context.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

export function addConnectorNewCommand(connectorCommand: Command, context: CommandContext): void {
  connectorCommand
    .command('new')
    .description(
      'begin a connector from templates: its folder, fixtures, measure and places in the registries',
    )
    .argument('<publisher/dataset>', 'its id, in kebab-case')
    .addOption(
      new Option(
        '--kind <kind>',
        'postings: adverts as JSON; board: adverts as RSS or Atom; observations: a CSV table of figures by area and year',
      )
        .choices(CONNECTOR_KINDS)
        .default('postings'),
    )
    .action(async (id: string, { kind }: { readonly kind: string }) => {
      const [{ asOneOf }, { createConnector }] = await Promise.all([
        import('../../../domain/closed-set.ts'),
        import('./scaffold.ts'),
      ]);
      const known = asOneOf(CONNECTOR_KINDS, kind);
      if (known === null) throw new WrongUse(`"${kind}" is none of ${CONNECTOR_KINDS.join(', ')}.`);
      for (const file of createConnector(ROOT, id, known)) context.terminal.result(file);
      for (const line of nextSteps(id, known)) context.terminal.note(line);
    });
}

function nextSteps(id: string, kind: ConnectorKind): readonly string[] {
  const suite = `Next: npm run format, then npx vitest run --project node tests/contract/connectors.test.ts -t ${id}`;
  const rest = 'Then make it read the real feed: CONTRIBUTING.md, "Adding a connector", from step 4.';
  if (kind !== 'observations') return [suite, rest];
  const dataset = id.slice(id.indexOf('/') + 1);
  return [
    suite,
    `Say in src/measures/${dataset}.ts what is measured, and in its "showings" under which topic it stands (a TopicId of src/measures/measure.ts).`,
    'A question that no topic asks yet is a new TopicId there and a new entry of "questions" in src/snapshots/topics/topics.ts.',
    rest,
  ];
}
