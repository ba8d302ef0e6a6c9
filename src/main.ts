import { commands } from './commands/index.ts'
import { programHelp } from './help.ts'
import { version } from './version.ts'

/** Starts the program: reads the words, runs one command, turns its outcome into an exit code. */
async function main(): Promise<number> {
  // A JavaScript action has no arguments: its `command` input says what to run, its post step puts right what was left.
  const words = process.argv.slice(2)
  const asked = words.length === 0 ? await actionWords() : words
  const text = quickAnswer(asked)
  if (text !== undefined) {
    process.stdout.write(text)
    return 0
  }
  try {
    const { parseArguments } = await import('./cli.ts')
    const parsed = parseArguments(asked, commands, version)
    if (parsed.kind === 'print') {
      process.stdout.write(parsed.text)
      return 0
    }
    const { runCommand } = await import('./wiring.ts')
    return await runCommand(parsed.invocation)
  } catch (error) {
    return await report(error, asked)
  }
}

async function actionWords(): Promise<string[]> {
  if (process.env.GITHUB_ACTIONS !== 'true') return []
  const { wordsOfAction } = await import('./ci/action.ts')
  return wordsOfAction(process.env)
}

/** Answers that need neither parser nor handler. */
function quickAnswer(words: readonly string[]): string | undefined {
  if (words.length > 1) return undefined
  if (words.length === 0 || words[0] === '--help' || words[0] === '-h' || words[0] === 'help')
    return programHelp(commands)
  return words[0] === '--version' || words[0] === '-V' ? `${version}\n` : undefined
}

/** Errors before a command runs: wrong words. Still one JSON document when that was asked for. */
async function report(error: unknown, words: readonly string[]): Promise<number> {
  const { outcomeOf } = await import('./result.ts')
  const outcome = outcomeOf(error)
  const json = words.some(
    (word, index) => word === '--output=json' || (word === '--output' && words[index + 1] === 'json'),
  )
  if (json || process.env.ALICLOUD_DEPLOY_OUTPUT === 'json') {
    const apiCalls = { total: 0, mutating: 0, byAction: {} }
    process.stdout.write(
      `${JSON.stringify({ schemaVersion: 1, command: words[0] ?? '', environment: null, result: outcome.result, exitCode: outcome.exitCode, release: null, apiCalls, durationMs: 0, error: outcome.error })}\n`,
    )
  } else process.stderr.write(`${outcome.text}\n`)
  return outcome.exitCode
}

void main().then((exitCode) => {
  // Pooled sockets must not keep a finished run alive; stdout is flushed first.
  process.stdout.write('', () => process.exit(exitCode))
})
