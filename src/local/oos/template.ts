import { messageOf } from '../../shared/errors.ts'
import { VendorError } from '../api/vendor-error.ts'

/** One step of a template, as far as the local cloud can do it. */
export type TemplateTask =
  | { name: string; kind: 'sleep'; durationMs: number }
  | { name: string; kind: 'sleep-until'; atMs: number }
  | {
      name: string
      kind: 'api'
      service: string
      api: string
      parameters: Record<string, unknown>
      /** The next task follows even when this one is refused; the execution still counts as failed. */
      goesOn: boolean
    }

const formatVersion = 'OOS-2019-06-01'
const maxTasks = 100

/** Reads a template in JSON; refuses everything that could not be carried out. */
export function readTemplate(content: string): TemplateTask[] {
  const template = readObject(parse(content), 'the template')
  if (template['FormatVersion'] !== formatVersion) throw malformed(`FormatVersion must be ${formatVersion}`)
  const tasks = template['Tasks']
  if (!Array.isArray(tasks) || tasks.length === 0 || tasks.length > maxTasks)
    throw malformed(`Tasks must be a list of 1 to ${maxTasks} tasks`)
  const read = tasks.map((task, index) => readTask(task, `Tasks[${index}]`))
  const names = new Set(read.map(({ name }) => name))
  if (names.size < read.length) throw malformed('the names of Tasks must be unique')
  return read
}

function readTask(value: unknown, where: string): TemplateTask {
  const task = readObject(value, where)
  const unknown = Object.keys(task).find(
    (key) => !['Name', 'Action', 'Properties', 'Description', 'OnError'].includes(key),
  )
  if (unknown) throw malformed(`${where}: the local cloud has no ${unknown}`)
  const name = readText(task['Name'], `${where}.Name`)
  const action = readText(task['Action'], `${where}.Action`)
  const properties = readObject(task['Properties'], `${where}.Properties`)
  if (JSON.stringify(properties).includes('{{')) throw malformed(`${where}: the local cloud fills in no parameters`)
  const onError = task['OnError'] ?? 'ACS::END'
  if (onError !== 'ACS::END' && onError !== 'ACS::NEXT')
    throw malformed(`${where}: OnError is ACS::END or ACS::NEXT here`)
  switch (action.toLowerCase()) {
    case 'acs::sleep':
      return readSleep(name, properties, where)
    case 'acs::executeapi':
      return {
        name,
        kind: 'api',
        service: readText(properties['Service'], `${where}.Properties.Service`),
        api: readText(properties['API'], `${where}.Properties.API`),
        parameters: readObject(properties['Parameters'] ?? {}, `${where}.Properties.Parameters`),
        goesOn: onError === 'ACS::NEXT',
      }
    default:
      throw malformed(`${where}: the action ${action} is not supported`)
  }
}

function readSleep(name: string, properties: Record<string, unknown>, where: string): TemplateTask {
  const { Duration, EndDate } = properties
  if ((Duration === undefined) === (EndDate === undefined))
    throw malformed(`${where}: ACS::Sleep takes one of Duration and EndDate`)
  if (EndDate !== undefined) {
    const atMs = Date.parse(readText(EndDate, `${where}.Properties.EndDate`))
    if (Number.isNaN(atMs)) throw malformed(`${where}: EndDate is not a time`)
    return { name, kind: 'sleep-until', atMs }
  }
  const durationMs = isoDurationMs(readText(Duration, `${where}.Properties.Duration`))
  if (durationMs === undefined || durationMs < 1_000)
    throw malformed(`${where}: Duration is an ISO 8601 duration of at least one second, e.g. PT10M`)
  return { name, kind: 'sleep', durationMs }
}

/** Milliseconds of `PT1H30M`, `P1DT2H`, or the short form `30M`. */
export function isoDurationMs(text: string): number | undefined {
  const match = /^(?:P(?:(\d+)D)?T?)?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i.exec(text.trim())
  if (!match || text.trim() === '' || match.slice(1).every((part) => part === undefined)) return undefined
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw malformed(`not JSON: ${messageOf(error)}`)
  }
}

function readObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(`${where} must be an object`)
  return value as Record<string, unknown>
}

function readText(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw malformed(`${where} must be a text`)
  return value
}

const malformed = (why: string) =>
  new VendorError('InvalidTemplateContent', 400, `The specified TemplateContent is invalid: ${why}.`)
