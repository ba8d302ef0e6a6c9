import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppFaultFiles } from '../drivers.ts'
import { appFaultScript } from './guest/app-faults.ts'

/** Makes the directory that a machine reads its application's faults from; what was put there stays. */
export async function prepareAppFaults(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o755 })
  await replace(join(directory, 'app-faults.cjs'), appFaultScript)
}

/** Puts other faults there, each file in one step: a service may read it at any time. */
export async function putAppFaults(directory: string, { services, requests }: AppFaultFiles): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o755 })
  await replace(join(directory, 'services'), services)
  await replace(join(directory, 'requests.json'), requests)
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o644 })
  await rename(`${path}.new`, path)
}
