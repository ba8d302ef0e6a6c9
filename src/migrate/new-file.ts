/** What a new migration is for; the phase in its name follows from it. */
export type Template = 'expand' | 'backfill' | 'contract'

export type Language = 'sql' | 'js' | 'ts'

const suffixes: Record<Template, string> = { expand: '.expand', backfill: '.data', contract: '.contract' }

/** `.mjs` is a module whatever the project's package.json says. */
const extensions: Record<Language, string> = { sql: 'sql', js: 'mjs', ts: 'ts' }

/** Name and text of a new migration. Nothing in it does anything yet: what it shows stands in comments. */
export function newFile(
  stem: string,
  { template, language }: { template: Template | undefined; language: Language },
): { file: string; text: string } {
  const file = `${stem}${template ? suffixes[template] : ''}.${extensions[language]}`
  return { file, text: language === 'sql' ? sqlText(template) : scriptText(template, language) }
}

const reasons: Record<Template | 'plain', string> = {
  plain: 'Why this change, and which release needs it.',
  expand:
    'Why this change, and which release needs it. It runs before the rollout: the version still running must live with it.',
  backfill:
    'What is filled in, and from what. It runs before the rollout, while both versions write: rows that come later must be right, too.',
  contract:
    'What goes, and since which release nobody uses it. It runs with --phase contract, when no server and no rollback needs it.',
}

const examples: Record<Template, readonly string[]> = {
  expand: ['-- ALTER TABLE users ADD COLUMN email_lower VARCHAR(190) NULL;'],
  backfill: ['-- acd:batch 1000', '-- UPDATE users SET email_lower = LOWER(email) WHERE email_lower IS NULL;'],
  contract: ['-- ALTER TABLE users DROP COLUMN email;'],
}

function sqlText(template: Template | undefined): string {
  return [`-- ${reasons[template ?? 'plain']}`, ...(template ? ['', ...examples[template]] : []), ''].join('\n')
}

const row = 'Record<string, string | number | null>'
const context = `{ query(sql: string): Promise<readonly ${row}[]> }`

const scriptExamples: Record<Template, readonly string[]> = {
  expand: ["// await context.query('ALTER TABLE users ADD COLUMN email_lower VARCHAR(190) NULL')"],
  backfill: [
    '// A script that is cut off begins again with its first line, so write what can be said twice.',
    "// await context.query('UPDATE users SET email_lower = LOWER(email) WHERE email_lower IS NULL LIMIT 1000')",
  ],
  contract: ["// await context.query('ALTER TABLE users DROP COLUMN email')"],
}

function scriptText(template: Template | undefined, language: 'js' | 'ts'): string {
  const head = language === 'ts' ? `({ context }: { context: ${context} }): Promise<void>` : '({ context })'
  return [
    `// ${reasons[template ?? 'plain']}`,
    ...(language === 'js' ? ['', `/** @param {{ context: ${context} }} migration */`] : ['']),
    `export const up = async ${head} => {`,
    ...(template ? scriptExamples[template] : ["// await context.query('…')"]).map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n')
}
