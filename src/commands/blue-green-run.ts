import { PreflightError } from '../shared/errors.ts'
import type { CommandOutcome } from './command.ts'

export function run(): Promise<CommandOutcome> {
  throw new PreflightError('blue-green is not part of this version', { code: 'E_NOT_AVAILABLE', fix: 'use `alicloud-deploy rolling-deploy`' })
}
