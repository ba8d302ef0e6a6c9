import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  summary: "bring the database's schema to what the migrations say, whatever was interrupted before",
  verbs: [
    { name: 'up', summary: 'run what is pending; the same as no verb' },
    { name: 'status', summary: 'what is applied, pending, half done or held; changes nothing' },
    { name: 'pending', summary: 'what a run would do or hold; changes nothing' },
    { name: 'history', summary: 'what was done, when, by whom and for which release; changes nothing' },
    { name: 'validate', summary: 'whether files, history and schema fit together; changes nothing, exit 4 when not' },
    { name: 'lint', summary: 'check migrations for what breaks the running version or blocks the table' },
    { name: 'baseline', summary: 'record migrations up to --to as applied without running them' },
    { name: 'down', summary: 'revert the newest migration, or down to --to' },
    { name: 'redo', summary: 'revert the newest migration, or down to --to, and apply it again' },
    { name: 'new', summary: 'write a migration file to begin with, with the next number: migrate new NAME' },
    {
      name: 'repair',
      summary: 'accept an edited or deleted migration, or `schema` as others changed it, with a --reason',
    },
    { name: 'resolve', summary: 'say whether a statement of unknown outcome took effect: --mark done or pending' },
    { name: 'adopt', summary: 'take over the history of another tool: --from umzug, dbmate, flyway …' },
    {
      name: 'seed',
      summary: 'fill tables with the seeds that are new or changed: migrate seed [NAME…]; in a production only by name',
    },
    { name: 'fits', summary: 'whether a release can live with the schema as it is now: migrate fits RELEASE' },
    {
      name: 'dump',
      summary: 'write the schema as SQL, without mysqldump: migrate dump [FILE]; --check-dump FILE compares',
    },
    { name: 'load', summary: 'make an empty database what a dump says: migrate load FILE' },
    { name: 'sum', summary: 'write acd.sum, which makes two branches that both add migrations meet in a Git conflict' },
    { name: 'split', summary: 'write the expand, data and contract files for a breaking change' },
  ],
  takesOperands: true,
  options: [
    {
      name: 'phase',
      kind: 'string',
      choices: ['expand', 'contract', 'all'],
      description: 'Which migrations to run',
      defaultText: 'expand',
    },
    { name: 'to', kind: 'string', description: 'Stop after this migration' },
    { name: 'step', kind: 'number', description: 'Run so many migrations at most; down and redo: revert so many' },
    {
      name: 'pick',
      kind: 'list',
      description:
        'Run only these migrations, by id; the others stay pending, and an earlier one does not count as late',
    },
    {
      name: 'url',
      kind: 'string',
      description:
        "Address of the database, mysql://user:password@host:port/name; default: the environment's. It holds a password: better give it as ALICLOUD_DEPLOY_URL",
    },
    {
      name: 'database',
      kind: 'list',
      description:
        'Databases of the server that get the migrations, by name or pattern; default: migrations.databases; dump, load and lint --url: the one to work with',
    },
    {
      name: 'migrations',
      kind: 'string',
      description: 'Folder with the migrations',
      setting: 'migrations.directory',
    },
    {
      name: 'lock-timeout',
      kind: 'duration',
      description: 'How long to wait for another run',
      setting: 'migrations.lockTimeout',
    },
    {
      name: 'out-of-order',
      kind: 'string',
      choices: ['refuse', 'allow'],
      description: 'Late files with a lower number',
      defaultText: 'refuse',
    },
    {
      name: 'allow-contract',
      kind: 'boolean',
      description: 'Run contract migrations with the others',
      setting: 'migrations.allowContract',
    },
    {
      name: 'soak',
      kind: 'duration',
      description: 'contract: how long the new release must have served',
      defaultText: '24h',
      setting: 'migrations.soak',
    },
    {
      name: 'forfeit-rollback',
      kind: 'boolean',
      description: 'contract: give up the way back to a release that does not know the new schema',
    },
    {
      name: 'forfeit-rollback-to',
      kind: 'string',
      description: 'contract: the same for this release only; where rollback would go to another one, it still counts',
    },
    {
      name: 'traffic-window',
      kind: 'duration',
      description:
        'contract and lint --url: queries that the application sent within this time must still work afterwards, where performance_schema tells them; 0s asks nobody',
      defaultText: '15m',
    },
    { name: 'drained-counts-as-gone', kind: 'boolean', description: 'contract: servers with weight 0 do not count' },
    {
      name: 'allow-copy',
      kind: 'boolean',
      description: 'Let the server copy a table, with writes blocked, when a change needs it',
    },
    {
      name: 'fail-on-drift',
      kind: 'boolean',
      description: 'Refuse when something else than a migration changed the schema since the last run',
    },
    {
      name: 'grace',
      kind: 'duration',
      description:
        'After a stop request, end the statement under way when it takes longer; a second stop request ends it at once',
      defaultText: 'wait for it',
    },
    {
      name: 'rehearse',
      kind: 'boolean',
      description:
        'With --dry-run: execute what is pending on an empty MariaDB of this machine that gets the schema of the live database',
    },
    { name: 'backup', kind: 'boolean', description: 'Make a backup of the RDS instance first' },
    {
      name: 'runner-address',
      kind: 'string',
      description: 'access public: address or CIDR block that this job comes from; default: what the database says',
    },
    {
      name: 'cancel-orphan',
      kind: 'boolean',
      description: 'End the connection that holds the lock instead of waiting for it',
    },
    {
      name: 'kill-blockers-older-than',
      kind: 'duration',
      description:
        'End the connections that hold a table which is to be changed, when their transaction is older than this',
      defaultText: 'nobody is ended',
    },
    { name: 'placeholder', kind: 'list', description: 'NAME=VALUE for ${NAME} in SQL' },
    {
      name: 'example',
      kind: 'string',
      choices: ['expand', 'backfill', 'contract'],
      description: 'new: what the file is for; its phase and an example follow from it',
      defaultText: 'an empty file, whose phase is found out from its statements',
    },
    {
      name: 'language',
      kind: 'string',
      choices: ['sql', 'js', 'ts'],
      description: "new: SQL, or a script with umzug's `up`",
      defaultText: 'sql',
    },
    { name: 'base', kind: 'string', description: 'lint: only files that this Git revision does not have' },
    {
      name: 'format',
      kind: 'string',
      choices: ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'],
      description: 'lint: form of the report',
      defaultText: 'text',
    },
    {
      name: 'target',
      kind: 'string',
      description: 'lint: the server, e.g. mysql8.0, mysql5.7 or mariadb10.11',
      defaultText: "the one behind --url, the environment's, or MySQL 8",
    },
    { name: 'enable', kind: 'list', description: 'lint: rules that are off unless they are named, e.g. ST02' },
    { name: 'report', kind: 'string', description: 'lint: write the report to this file instead' },
    { name: 'reason', kind: 'string', description: 'repair: why the change is right; kept in the history' },
    {
      name: 'mark',
      kind: 'string',
      choices: ['done', 'pending'],
      description: 'resolve: did the statement take effect?',
    },
    { name: 'check-dump', kind: 'string', description: 'dump: fail unless this file says what the database is' },
    { name: 'from', kind: 'string', description: 'adopt: the tool whose history to take over' },
  ],
  load: () => import('./migrate/run.ts'),
}
