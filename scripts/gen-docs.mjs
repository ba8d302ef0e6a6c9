// Writes what is generated from the code: inputs of action.yml, tables of README.md, docs/errors.md, docs/deploy.schema.json,
// the operations table of docs/local-cloud.md, the rules of docs/migrations.md. `--check` fails when a file is not up to date.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorsPage } from './error-codes.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { commands } = await import('../src/commands/index.ts')
const { choiceTexts, commonOptions } = await import('../src/config/options.ts')
const { configJsonSchema } = await import('../src/config/json-schema.ts')
const { rules } = await import('../src/migrate/lint/rules.ts')
const { operationsTable } = await import('../src/local/operations-table.ts')

const stale = []
edit('action.yml', (text) =>
  between(text, '  # generated: options (scripts/gen-docs.mjs)\n', '  # end generated\n', actionInputs()),
)
edit('README.md', (text) => {
  const withCommands = between(text, '<!-- generated: commands -->\n', '<!-- end generated -->', commandTable())
  return between(withCommands, '<!-- generated: options -->\n', '<!-- end generated -->', optionTables())
})
edit('docs/deploy.schema.json', () => `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
edit('docs/errors.md', () =>
  errorsPage(
    root,
    walk(join(root, 'src')).map((file) => file.slice(root.length + 1)),
  ),
)
edit('docs/local-cloud.md', (text) =>
  between(text, '<!-- generated: operations -->\n', '<!-- end generated -->', operationsTable()),
)
edit('docs/migrations.md', (text) =>
  between(text, '<!-- generated: rules -->\n', '<!-- end generated -->', ruleTable()),
)

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`not up to date: ${stale.join(', ')}; run \`npm run docs\` and commit the result`)
  process.exitCode = 1
} else console.log(stale.length === 0 ? 'generated documents are up to date' : `wrote ${stale.join(', ')}`)

function edit(file, change) {
  const path = join(root, file)
  const before = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : ''
  const after = change(before)
  if (before === after) return
  stale.push(file)
  if (!process.argv.includes('--check')) writeFileSync(path, after)
}

function between(text, start, end, inner) {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`the markers ${start.trim()} … ${end.trim()} are missing`)
  return text.slice(0, from + start.length) + inner + text.slice(to)
}

/** Every option once, with what it means to which commands: one name may mean something else to another. */
function allOptions() {
  const found = new Map(commonOptions.map((option) => [option.name, [{ text: describe(option), users: [] }]]))
  for (const command of commands) {
    if (command.name === 'local' || command.name === 'demo') continue
    for (const option of command.options) {
      const meanings = found.get(option.name) ?? []
      const text = describe(option)
      const known = meanings.find((meaning) => meaning.text === text)
      if (known) known.users.push(command.name)
      else meanings.push({ text, users: [command.name] })
      found.set(option.name, meanings)
    }
  }
  return [...found]
}

function actionInputs() {
  return allOptions()
    .map(([name, meanings]) => {
      const all = meanings.map(({ text, users }) => (users.length === 0 ? text : `${text} (${users.join(', ')})`))
      return `  ${name}:\n    description: ${JSON.stringify(all.join('; '))}\n`
    })
    .join('')
}

function commandTable() {
  const rows = commands.map(
    (command) =>
      `| \`${command.name}\` | ${command.summary}${command.verbs ? `; verbs: ${command.verbs.map(({ name }) => `\`${name}\``).join(', ')}` : ''} |`,
  )
  return `| command | does |\n|---|---|\n${rows.join('\n')}\n`
}

function ruleTable() {
  const rows = Object.entries(rules).map(
    ([code, { severity, title, rewrite, isOptIn }]) =>
      `| ${code} | ${isOptIn ? `${severity}, with --enable` : severity} | ${title} | ${rewrite.replaceAll('|', '\\|')} |`,
  )
  return `| code | severity | what | the safer way |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

function optionTables() {
  const table = (options) =>
    `| option | setting in deploy.yml | |\n|---|---|---|\n${options.map((option) => `| \`--${option.name}\` | ${option.setting ? `\`${option.setting}\`` : ''} | ${describe(option).replaceAll('|', '\\|')} |`).join('\n')}\n`
  const own = commands
    .filter(({ options }) => options.length > 0)
    .map((command) => `\n**${command.name}**\n\n${table(command.options)}`)
  return `**Every command**\n\n${table(commonOptions)}${own.join('')}`
}

function describe({ description, choices, timed, defaultText }) {
  const notes = [choiceTexts({ choices, timed }).join(' or '), defaultText && `default: ${defaultText}`]
    .filter(Boolean)
    .join('; ')
  return notes ? `${description} (${notes})` : description
}

/** Every code that the source reports, with the message and the fix that stand beside it. */
function walk(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? walk(join(directory, entry.name)) : [join(directory, entry.name)]))
    .filter((file) => file.endsWith('.ts'))
    .sort()
}
