import type { Command } from './command.ts'

export const provisionCommand: Command = {
  name: 'provision',
  summary: "bring one environment's infrastructure to what deploy.yml says",
  verbs: [
    { name: 'apply', summary: 'apply a plan that --out saved, exactly; refuse it when the environment has changed' },
  ],
  options: [
    { name: 'detailed-exitcode', kind: 'boolean', description: 'With --dry-run: exit 2 when there are changes' },
    {
      name: 'out',
      kind: 'string',
      description: 'With --dry-run: save the plan to this file, for `provision apply FILE`',
    },
    {
      name: 'explain',
      kind: 'string',
      description: 'Say why one resource of the plan, e.g. instance-1, is created, changed or kept; change nothing',
    },
    { name: 'cost', kind: 'boolean', description: 'Ask for prices before applying too; --dry-run always does' },
    {
      name: 'plan-report',
      kind: 'string',
      description: "Write GitLab's plan report (artifacts:reports:terraform) to this file",
    },
    {
      name: 'adopt',
      kind: 'list',
      description: 'Existing resources to take over first, as KEY=ID, e.g. vpc=vpc-bp1…,vswitch-1=vsw-bp1…',
    },
    { name: 'allow-replace', kind: 'list', description: 'Kinds or keys that may be replaced, e.g. instance, database' },
    { name: 'allow-destroy', kind: 'list', description: 'Kinds that may be deleted with their data, e.g. database' },
  ],
  load: () => import('./provision/run.ts'),
}
