import type { Locate } from '../shared/errors.ts'
import { declarationOf } from './declarations.ts'
import { formatChange, showValue } from './format-plan.ts'
import type { Action } from './plan.ts'
import type { PropertyRule } from './resource.ts'

const verdicts: Record<Action['type'], string> = {
  create: 'will be created: nothing carries its tags',
  update: 'will be changed in place',
  replace: 'will be replaced: deleted and created anew',
  delete: 'will be deleted: deploy.yml does not ask for it any more',
  'no-change': 'is as deploy.yml says',
}

/** Why the plan does what it does to one resource: settings with their lines, old and new, calls and their documents. */
export function explainAction(action: Action, locate: Locate | undefined): string {
  const { type, kind, key, id, changes, calls, interrupts, blocked, after } = action
  return [
    `${key} (${kind}${id === undefined ? '' : ` ${id}`}) ${verdicts[type]}.`,
    ...(changes.length > 0
      ? changes.flatMap((change) => [formatChange(change), placeLine(change.path, locate)])
      : settings(action, locate)),
    ...section('Users notice', interrupts === undefined ? [] : [interrupts]),
    ...section('Refused', blocked ? [blocked.reason, `fix: ${blocked.fix}`] : []),
    ...section('Not before', after.length > 0 ? [after.join(', ')] : []),
    ...section(
      'Calls',
      calls.map((call) => `${call.padEnd(36)} ${documentOf(call)}`),
    ),
  ].join('\n')
}

function settings({ kind, type, want, have }: Action, locate: Locate | undefined): string[] {
  const props = (type === 'delete' ? have?.props : want?.props) ?? {}
  return (Object.entries(declarationOf(kind).rules) as [string, PropertyRule][]).flatMap(([property, { path }]) => {
    const value = (props as Record<string, unknown>)[property]
    return value === undefined ? [] : [`        ${property}: ${showValue(value)}`, placeLine(path, locate)]
  })
}

function placeLine(path: string, locate: Locate | undefined): string {
  const { file, line, column } = locate?.(path) ?? {}
  const place = file === undefined ? '' : `  ${[file, line, column].filter((part) => part !== undefined).join(':')}`
  return `          from ${path}${place}`
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)]

const products: Readonly<Record<string, string>> = {
  ecs: 'Ecs/2014-05-26',
  vpc: 'Vpc/2016-04-28',
  slb: 'Slb/2014-05-15',
  rds: 'Rds/2014-08-15',
  oss: 'Oss/2019-05-17',
  ram: 'Ram/2015-05-01',
  alidns: 'Alidns/2015-01-09',
}

/** Page of the vendor's that describes a call such as `vpc:CreateVpc`. */
function documentOf(call: string): string {
  const [product = '', action = ''] = call.split(':')
  return `https://api.alibabacloud.com/document/${products[product] ?? product}/${action}`
}
