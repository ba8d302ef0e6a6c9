import type { Command } from './command.ts'
import { bakeImageCommand } from './bake-image.ts'
import { blueGreenCommand } from './blue-green.ts'
import { canaryCommand } from './canary.ts'
import { demoCommand } from './demo.ts'
import { destroyCommand } from './destroy.ts'
import { doctorCommand } from './doctor.ts'
import { freezeCommand } from './freeze-command.ts'
import { initCommand } from './init.ts'
import { localCommand } from './local.ts'
import { migrateCommand } from './migrate.ts'
import { provisionCommand } from './provision.ts'
import { recoverCommand } from './recover.ts'
import { rehearseCommand } from './rehearse.ts'
import { replayLogCommand } from './replay-log.ts'
import { rollbackCommand } from './rollback.ts'
import { rollingDeployCommand } from './rolling-deploy.ts'
import { schemaCommand } from './schema.ts'
import { statusCommand } from './status.ts'
import { verifyCommand } from './verify.ts'
import { watchCommand } from './watch.ts'

/** Every command, in the order of the help text. Declarations only: handlers are loaded when they run. */
export const commands: readonly Command[] = [
  provisionCommand,
  destroyCommand,
  bakeImageCommand,
  migrateCommand,
  rehearseCommand,
  rollingDeployCommand,
  blueGreenCommand,
  canaryCommand,
  replayLogCommand,
  rollbackCommand,
  statusCommand,
  watchCommand,
  recoverCommand,
  freezeCommand,
  doctorCommand,
  initCommand,
  localCommand,
  demoCommand,
  schemaCommand,
  verifyCommand,
]
