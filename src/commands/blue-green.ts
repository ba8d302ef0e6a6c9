import type { Command } from './command.ts'
import { deliveryOptions } from './rolling-deploy.ts'

export const blueGreenCommand: Command = {
  name: 'blue-green',
  summary: 'start the release beside the old one, switch all traffic in one step, keep the old one for a fast way back',
  options: [...deliveryOptions],
  load: () => import('./blue-green-run.ts'),
}
