import { join } from 'node:path'
import { ChunkLoader } from './chunk-loader.ts'

/** Names what the build consists of; put in by scripts/build.mjs. */
declare const buildId: string

/**
 * The entry of the built program, which is CommonJS. The folder for compiled code belongs to this user: whoever can write
 * to it decides what runs. NODE_DISABLE_COMPILE_CACHE=1 keeps nothing.
 */
function cacheFolder({ env, version, arch }: NodeJS.Process): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined
  const home = env.HOME || env.USERPROFILE
  const base = env.RUNNER_TEMP || env.XDG_CACHE_HOME || (home && join(home, '.cache'))
  return base ? join(base, 'alicloud-deploy', `${buildId}-${version}-${arch}`) : undefined
}

const loader = new ChunkLoader(__dirname, cacheFolder(process), require)
process.once('exit', () => loader.keep())
loader.load('main.js')
