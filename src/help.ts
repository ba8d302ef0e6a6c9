import type { Command } from './commands/command.ts'

/**
 * The program's own help. Written without the argument parser, which costs a third of a start: `--help` is what
 * people and CI templates ask most.
 */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `Usage: alicloud-deploy COMMAND [options]

Deploys web applications on Alibaba Cloud (ECS, SLB, RDS) without a failed request.

Commands:
${rows.join('\n')}

\`alicloud-deploy COMMAND --help\` lists the options of a command.
Try it without an account: alicloud-deploy demo
`
}
