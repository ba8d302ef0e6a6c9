import { isAbsolute, join } from 'node:path'
import { ChunkLoader } from './chunk-loader.ts'

/** Names what the build consists of; put in by scripts/build.mjs. */
declare const buildId: string

/**
 * The entry of the built program, which is CommonJS. The folder for compiled code is used when nobody but this user can write
 * to it (src/own-folder.ts): whoever can decides what runs. NODE_DISABLE_COMPILE_CACHE=1 keeps nothing.
 */
function cacheFolder({ env, version, arch }: NodeJS.Process): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined
  const home = env.HOME || env.USERPROFILE
  const base = env.RUNNER_TEMP || env.XDG_CACHE_HOME || (home && join(home, '.cache'))
  // A relative one would be a folder of whatever repository is checked out.
  return base && isAbsolute(base) ? join(base, 'alicloud-deploy', `${buildId}-${version}-${arch}`) : undefined
}

const loader = new ChunkLoader(__dirname, cacheFolder(process), require)
process.once('exit', () => loader.keep())
loader.load('main.js')
