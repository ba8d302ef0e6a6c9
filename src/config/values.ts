import { parseDuration } from '../shared/duration.ts'
import { parseJsonPath } from '../shared/json-path.ts'
import { z } from './shape.ts'

/** Milliseconds in the settings. */
export const duration = z
  .union([z.string(), z.number()])
  .refine((value) => parseDuration(value) !== undefined, { message: 'expected a duration such as 30s, 5m or 1h30m' })
  .transform((value) => parseDuration(value)!)
  .describe('Duration: 250ms, 30s, 5m, 1h; a bare number is seconds')

/** A count or a share of the fleet: `2` or `50%`. Kept as written; planning functions turn it into a count. */
export const countOrPercent = z
  .union([
    z.number().int().min(0),
    z.string().regex(/^\d+(\.\d+)?%?$/, 'expected a number or a percentage such as 50%'),
  ])
  .transform((value) => String(value))

/** 0 to 100 in the settings. */
export const percent = z
  .union([z.number(), z.string().regex(/^\d+(\.\d+)?%$/)])
  .transform((value) => (typeof value === 'number' ? value : Number(value.slice(0, -1))))
  .refine((value) => value >= 0 && value <= 100, { message: 'expected a percentage from 0% to 100%' })
  .describe('Percentage: 5%, 0.5%')

/** Four numbers and a prefix length; their ranges are checked by the cloud. */
export const cidr = z.string().regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/, 'expected a CIDR block such as 10.0.0.0/16')
/** What systemd takes for the name of a unit; it also goes into commands on instances. */
export const unitName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9:_.@-]*$/, 'expected the name of a systemd unit: letters, digits and : _ . @ -')
/** A TCP port in deploy.yml. */
export const port = z.number().int().min(1).max(65_535)
/** A port that may also come from a flag, as text. */
export const portText = z
  .union([z.number(), z.string().regex(/^\d+$/)])
  .transform(Number)
  .refine((value) => port.accepts(value), { message: 'expected a port from 1 to 65535' })

/** Address of a program that is asked or told something; never printed, because it may hold a token. */
export const webAddress = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  message: 'expected an http:// or https:// address',
})

const pathProblem = (text: string) => {
  const path = parseJsonPath(text)
  return path.ok ? undefined : path.problem
}

/** The way to one value of a JSON answer. */
export const jsonPath = z.string().superRefine((text, { addIssue }) => {
  const message = pathProblem(text)
  if (message !== undefined) addIssue({ code: 'custom', message })
})

/** The name of a field, or the way to it. */
export const fieldOrJsonPath = z
  .string()
  .min(1)
  .superRefine((text, { addIssue }) => {
    const message = text.startsWith('$') ? pathProblem(text) : undefined
    if (message !== undefined) addIssue({ code: 'custom', message })
  })

/** `role=edge`: instances with that tag; `role`: with a tag of that key, whatever its value. */
export const tagSelector = z
  .string()
  .regex(/^[^=\s][^=]{0,127}(=.{0,128})?$/, 'expected a tag such as role=edge, or only its key')

/** What to do about another run's lock: `wait`, `wait=30m`, `fail` or `supersede`. Kept as written. */
export const lockPolicy = z.string().refine(
  (text) => {
    const [policy, time, ...rest] = text.split('=')
    if (time === undefined) return ['wait', 'fail', 'supersede'].includes(text)
    return policy === 'wait' && rest.length === 0 && parseDuration(time) !== undefined
  },
  { message: 'expected wait, wait=30m, fail or supersede' },
)
