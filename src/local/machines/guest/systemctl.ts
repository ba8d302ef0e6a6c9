import { control } from './systemctl/control.ts'
import { power } from './systemctl/power.ts'
import { show } from './systemctl/show.ts'
import { supervisor } from './systemctl/supervisor.ts'
import { units } from './systemctl/units.ts'
import { verbs } from './systemctl/verbs.ts'

/**
 * The stand-in for systemctl: starts, stops and supervises the services of a machine by their unit files. One
 * supervising sh per running service, which is the parent of the service and so always knows how it ended.
 */
export const systemctlScript = [units, supervisor, control, show, power, verbs].join('')
