import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram, type Finished, type RunOptions } from './program.ts'

export interface ActionStep extends Finished {
  outputs: Record<string, string>
  /** What the step left for its post step. */
  state: Record<string, string>
  summary: string
}

export interface ActionStart {
  inputs: Record<string, string>
  env: Record<string, string>
  state?: Record<string, string>
  onLine?: RunOptions['onLine'] & object
}

/** Runs the bundle as GitHub's runner runs a JavaScript action: no arguments, inputs and files in the environment. */
export async function runActionStep({ inputs, env, state = {}, onLine }: ActionStart): Promise<ActionStep> {
  const directory = await mkdtemp(join(tmpdir(), 'fake-runner-'))
  const file = (name: string) => join(directory, name)
  try {
    for (const name of ['output', 'state', 'summary']) await writeFile(file(name), '')
    const end = await runProgram([], {
      env: {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'team/todo',
        GITHUB_RUN_ID: '8812',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'deploy',
        GITHUB_ACTOR: 'octocat',
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      },
      ...(onLine ? { onLine } : {}),
    })
    return {
      ...end,
      outputs: parseFileCommand(await readFile(file('output'), 'utf8')),
      state: parseFileCommand(await readFile(file('state'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** `name<<DELIMITER`, lines, `DELIMITER`; or `name=value`. Throws on anything else, as the runner does. */
function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = lines.shift()!
    if (line === '') continue
    const block = /^(?<name>[^=<]+)<<(?<delimiter>.+)$/.exec(line)?.groups
    const plain = /^(?<name>[^=<]+)=(?<value>.*)$/.exec(line)?.groups
    if (block) {
      const end = lines.indexOf(block.delimiter!)
      if (end < 0) throw new Error(`no end of ${block.name}: ${text}`)
      values[block.name!] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (plain) values[plain.name!] = plain.value!
    else throw new Error(`unreadable: ${line}`)
  }
  return values
}
