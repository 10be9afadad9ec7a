import type { Command } from 'commander';
import type { CommandContext } from './context.ts';

interface DoctorOptions {
  readonly json?: true;
  readonly offline?: true;
}

export function addDoctorCommand(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .description('look at settings, keys, folders, room and clock, and say what to do; changes nothing')
    .option('--offline', 'leave out the clock, for which one publisher is asked the time')
    .option('--json', 'one JSON document')
    .action(async ({ json, offline }: DoctorOptions) => {
      const [{ parseConfig }, { examineClock, examineFiles, examineSettings }, { connectors }] =
        await Promise.all([
          import('../../../config.ts'),
          import('../doctor.ts'),
          import('../../../connectors/registry.ts'),
        ]);
      // Throws what is wrong with the settings, every line of it.
      const config = parseConfig(context.env);
      const sources = connectors.map(({ source }) => source);
      const findings = [...examineSettings(config, sources), ...examineFiles(config, '.env')];
      if (!offline) {
        const [{ createHttpClient }, { systemClock }, { egressOf }] = await Promise.all([
          import('../http-client.ts'),
          import('../clock.ts'),
          import('../../../pipeline/fetching/egress.ts'),
        ]);
        const http = createHttpClient({ egress: egressOf(config, sources), signal: context.signal });
        findings.push(await examineClock({ http, clock: systemClock }, config, sources));
        await http.close();
      }
      if (json) context.terminal.result(JSON.stringify({ findings }, null, 2));
      else
        for (const { state, text } of findings)
          context.terminal.result(`${(state === 'wrong' ? 'WRONG' : state).padEnd(5)} ${text}`);
      if (findings.some(({ state }) => state === 'wrong')) context.exitWith(1);
    });
}
