import { cp, mkdir, readdir, writeFile, readFile, copyFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DeployError, exitCodes } from '../shared/errors.ts'

/** What the demo deploys: the sample application as four releases, each a directory as a build job would leave it. */
export interface Workspace {
  directory: string
  config: string
  /** Directory with the artifact of a release. */
  artifact: (name: ReleaseName) => string
  /** Version that a release answers with. */
  version: (name: ReleaseName) => string
  /** Migrations as they stood in the repository when the release was built. */
  migrations: (name: ReleaseName) => string
}

const releaseNames = ['v1', 'v2', 'v3', 'v4'] as const
export type ReleaseName = (typeof releaseNames)[number]

/** Lays out the releases below `directory`, from the examples beside the program. */
export async function prepareWorkspace(root: string, directory: string): Promise<Workspace> {
  const example = join(root, 'examples/todo-app')
  if (!existsSync(join(example, 'app/server.mjs'))) {
    throw new DeployError(`the sample application is missing: ${example}`, exitCodes.preflight, 'failed', {
      code: 'E_NO_EXAMPLE',
      fix: 'run the demo from a clone of the repository, or from the whole npm package',
    })
  }
  const versions = new Map<ReleaseName, string>()
  for (const name of releaseNames) {
    const target = join(directory, name)
    await mkdir(target, { recursive: true })
    await cp(join(example, 'app'), join(target, 'app'), { recursive: true })
    const release = await readFile(join(example, 'releases', `${name}.json`), 'utf8')
    await writeFile(join(target, 'app/release.json'), release)
    versions.set(name, (JSON.parse(release) as { version: string }).version)
    await copyMigrations(join(root, 'migrations'), join(target, 'migrations'), name)
  }
  return {
    directory,
    config: join(example, 'deploy.yml'),
    artifact: (name) => join(directory, name, 'app'),
    version: (name) => versions.get(name)!,
    migrations: (name) => join(directory, name, 'migrations'),
  }
}

/** Version 1 was built before the second schema change was written. */
async function copyMigrations(from: string, to: string, name: ReleaseName): Promise<void> {
  await mkdir(to, { recursive: true })
  const files = (await readdir(from)).sort()
  for (const file of name === 'v1' ? files.slice(0, 1) : files) await copyFile(join(from, file), join(to, file))
}

/** The directory that holds dist/, examples/ and migrations/. */
export const packageRoot = (entryFile: string) => dirname(dirname(entryFile))
