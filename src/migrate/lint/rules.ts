export type Severity = 'error' | 'warning' | 'info'

export interface Rule {
  severity: Severity
  title: string
  /** The safer way; a sentence or two. */
  rewrite: string
  /** Looked for only where `--enable` names it: a matter of taste, or of what a name means. */
  isOptIn?: boolean
}

/**
 * Every rule by code. BC: breaks the version that still runs. BL: blocks readers or writers. CR: what a crash or
 * another session makes of it. DT: loses data. ST: style and portability. SD: seeds.
 */
export const rules = {
  BC01: {
    severity: 'error',
    title: 'drops something the running version may use',
    rewrite: 'Deploy a release that no longer uses it first, then drop it in a file with the phase contract.',
  },
  BC02: {
    severity: 'error',
    title: 'drops a column',
    rewrite:
      'Deploy a release that no longer reads or writes it first, then drop it in a file with the phase contract.',
  },
  BC03: {
    severity: 'error',
    title: 'renames a table',
    rewrite: 'Create a view with the new name, deploy the release that uses it, then rename in a contract file.',
  },
  BC04: {
    severity: 'error',
    title: 'renames a column',
    rewrite:
      'Add the new column, keep both in step with triggers, fill it in batches, deploy, drop the old one in a contract file: `migrate split` writes the three files.',
  },
  BC05: {
    severity: 'error',
    title: 'narrows a column',
    rewrite:
      'Add a column of the new type, fill it, deploy the release that uses it, drop the old one in a contract file.',
  },
  BC06: {
    severity: 'error',
    title: 'makes a column NOT NULL',
    rewrite:
      'Deploy a release that always writes it, fill the rows that are NULL, then add NOT NULL in a contract file.',
  },
  BC07: {
    severity: 'error',
    title: 'adds a NOT NULL column without a default',
    rewrite: 'Give it a DEFAULT, or add it as NULL now and make it NOT NULL in a contract file.',
  },
  BC08: {
    severity: 'error',
    title: 'drops a default',
    rewrite: 'Deploy a release that writes the column in every INSERT first.',
  },
  BC09: {
    severity: 'error',
    title: 'adds a constraint to a table in use',
    rewrite: 'Deploy a release that keeps it, clean the rows up, then add the constraint in a contract file.',
  },
  BC10: {
    severity: 'error',
    title: 'removes or moves a member of ENUM or SET',
    rewrite: 'Only append members; remove one in a contract file when nobody writes it any more.',
  },
  BC11: {
    severity: 'error',
    title: 'changes the number of columns under an INSERT without a list of columns',
    rewrite: 'Deploy a release whose INSERT names its columns first.',
  },
  BC12: {
    severity: 'error',
    title: 'drops an index that a query names in a hint',
    rewrite: 'Deploy a release without that hint first.',
  },
  BC13: {
    severity: 'error',
    title: 'takes a column from under a view, trigger or routine',
    rewrite: 'Change or drop what reads the column in the same file, before the column goes.',
  },
  BC14: {
    severity: 'error',
    title: 'changes the parameters of a routine',
    rewrite:
      'Create it under a new name, deploy the release that calls that, then drop the old one in a contract file.',
  },
  BL01: {
    severity: 'error',
    title: 'copies a big table while nobody can write to it',
    rewrite:
      'Write the change so that the server can do it in place, or accept the pause with -- acd:algorithm copy in a quiet hour.',
  },
  BL02: {
    severity: 'warning',
    title: 'rebuilds a very big table',
    rewrite:
      'Writers go on, but replicas lag for as long as it takes, and it needs the space once more: run it in a quiet hour, or with an online schema change tool.',
  },
  BL03: {
    severity: 'warning',
    title: 'locks the table against writers',
    rewrite: 'Run it in a quiet hour, or split the change so that each part goes with LOCK=NONE.',
  },
  BL04: {
    severity: 'warning',
    title: 'builds a FULLTEXT or SPATIAL index: writers wait',
    rewrite: 'Run it when little is written, or build it on a copy of the table.',
  },
  BL05: {
    severity: 'warning',
    title: 'adds a foreign key with checks on: the server copies the table',
    rewrite:
      'SET foreign_key_checks = 0 before it in the same file makes it an in-place change; check for orphans first.',
  },
  BL06: {
    severity: 'warning',
    title: 'converts the character set: the server copies the table',
    rewrite: 'Convert column by column with the expand and contract steps, or accept the copy in a quiet hour.',
  },
  BL07: {
    severity: 'info',
    title: 'changes the same table several times',
    rewrite:
      'Clauses that need a rebuild are cheaper in one ALTER; keep instant ones apart, one other clause makes all of them slow.',
  },
  BL08: {
    severity: 'warning',
    title: 'changes all rows in one transaction',
    rewrite: 'Fill in batches: put -- acd:batch 1000 before the statement, or give it a WHERE.',
  },
  BL09: {
    severity: 'warning',
    title: 'copies rows in one transaction',
    rewrite: 'Create the table first and fill it in batches.',
  },
  BL10: {
    severity: 'warning',
    title: 'LOCK TABLES is left out: it would lock the history out',
    rewrite: 'Remove it; one run at a time holds the migration lock anyway.',
  },
  BL11: {
    severity: 'warning',
    title: 'maintenance of a table in a migration',
    rewrite: 'Run it on its own, outside of deployments.',
  },
  BL12: {
    severity: 'warning',
    title: 'asks for a copy or a lock',
    rewrite: 'Leave ALGORITHM and LOCK out: the best that the server accepts is found and then enforced.',
  },
  CR01: {
    severity: 'info',
    title: 'changes structure and data in one file',
    rewrite: 'Two files: the data file can be run again by itself and shows in the history on its own.',
  },
  CR02: {
    severity: 'warning',
    title: 'a transaction around DDL',
    rewrite: 'DDL commits by itself: leave BEGIN and COMMIT out, or put the data statements into a file of their own.',
  },
  CR03: {
    severity: 'info',
    title: 'several changes of structure in one file',
    rewrite:
      'Each is recorded by itself, so a run that is cut short goes on between them; one per file is easier to read.',
  },
  CR04: { severity: 'error', title: 'an engine without atomic DDL and transactions', rewrite: 'ENGINE=InnoDB.' },
  CR05: {
    severity: 'warning',
    title: 'several changes in one ALTER on MySQL 5.7, whose DDL is not atomic',
    rewrite: 'One change per ALTER: what a crash leaves behind is then one of two states that a run can tell apart.',
  },
  CR06: {
    severity: 'info',
    title: 'changes the session',
    rewrite: 'It holds for this file only: the session is restored after it.',
  },
  CR07: {
    severity: 'info',
    title: 'IF [NOT] EXISTS hides that the schema is not what the history says',
    rewrite: 'Leave it out: a statement runs exactly once.',
  },
  CR08: {
    severity: 'error',
    title: 'a statement that no run can keep exactly once',
    rewrite: 'Leave ROLLBACK and XA out: every data statement shares a transaction with its record.',
  },
  CR09: {
    severity: 'warning',
    title: 'CALL or dynamic SQL: its outcome cannot be probed after a crash',
    rewrite: 'Write the statements into the file.',
  },
  DT01: {
    severity: 'error',
    title: 'deletes rows',
    rewrite: 'Make a backup (--backup), and do it in a contract file.',
  },
  DT02: {
    severity: 'error',
    title: 'the new type does not hold values that are there',
    rewrite: 'Shorten or move those values in a data file first, or keep the wider type.',
  },
  DT03: {
    severity: 'error',
    title: 'a unique index over rows that are equal',
    rewrite: 'Merge or delete the duplicates in a data file that runs before it.',
  },
  DT04: {
    severity: 'error',
    title: 'NOT NULL on a column with NULL in it',
    rewrite: 'Fill those rows first: UPDATE … SET column = … WHERE column IS NULL in a data file, with -- acd:batch.',
  },
  DT05: {
    severity: 'error',
    title: 'a foreign key that rows break',
    rewrite: 'Delete the orphans, or set their column to NULL, in a data file that runs before it.',
  },
  ST01: {
    severity: 'warning',
    title: 'a table without primary key',
    rewrite: 'Row-based replication and RDS HA need one: add id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY.',
  },
  ST02: {
    severity: 'warning',
    title: 'FLOAT or DOUBLE for money: sums are not exact',
    rewrite: 'DECIMAL(19, 4), or whole cents in a BIGINT.',
    isOptIn: true,
  },
  ST03: { severity: 'warning', title: 'utf8 means utf8mb3: no emoji, deprecated', rewrite: 'utf8mb4.' },
  ST04: {
    severity: 'warning',
    title: 'a reserved word as a name: every query must quote it',
    rewrite: 'Pick another name.',
  },
  ST05: {
    severity: 'warning',
    title: 'a DEFINER that may not exist in every environment',
    rewrite: 'Leave DEFINER out, or use CURRENT_USER with SQL SECURITY INVOKER.',
  },
  ST06: {
    severity: 'warning',
    title: 'REFERENCES behind a column is ignored before MySQL 9.0',
    rewrite: 'FOREIGN KEY (column) REFERENCES …',
  },
  ST07: { severity: 'info', title: 'an index that another one covers', rewrite: 'Leave it out.' },
  ST08: {
    severity: 'warning',
    title: 'a date that servers read differently',
    rewrite:
      'NULL or a real date in place of zeros, which strict mode refuses; say NULL or DEFAULT of a TIMESTAMP, or use DATETIME.',
  },
  ST09: {
    severity: 'warning',
    title: 'syntax that the server does not have',
    rewrite: 'Write it without: the next environment may run another server. Say which one with --target.',
  },
  ST10: {
    severity: 'warning',
    title: 'names a schema',
    rewrite: 'Leave it out: the schema has another name in the next environment.',
  },
  ST11: {
    severity: 'warning',
    title: 'accounts and privileges in a migration',
    rewrite: 'Keep them where the infrastructure is declared.',
  },
  ST12: { severity: 'error', title: 'USE changes the schema under the history', rewrite: 'Leave it out.' },
  SD01: {
    severity: 'warning',
    title: 'a seed that fails or doubles rows when its text changes and it runs again',
    rewrite: 'INSERT … ON DUPLICATE KEY UPDATE, INSERT IGNORE or REPLACE.',
  },
  XX01: {
    severity: 'warning',
    title: 'a clause or statement that is not known',
    rewrite: 'It is sent as it is; look up whether it blocks.',
  },
} as const satisfies Record<string, Rule>

export type RuleCode = keyof typeof rules

/** True for a rule that nobody asked for. */
export const isSilent = (code: RuleCode, enabled: readonly string[]): boolean =>
  (rules as Record<string, Rule>)[code]!.isOptIn === true && !enabled.includes(code)

export const isRuleCode = (code: string): code is RuleCode => code in rules
