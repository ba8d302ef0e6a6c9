import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jsonChecks, jsonFunction, partsWord } from '../../../../src/rollout/instance/json-answer.ts'
import type { JsonMatch } from '../../../../src/rollout/instance/script-parts.ts'

// What an image has is mawk (Debian, Ubuntu) or gawk (Alibaba Cloud Linux): both, where both are here.
const readers = ['mawk', 'gawk'].filter((name) => existsSync(`/usr/bin/${name}`))

const shell = (awk: string, text: string, answer: string) =>
  execFileSync('sh', ['-c', `awk() { ${awk} "$@"; }\n${jsonFunction}\n${text}`], {
    env: { PATH: process.env.PATH, ANSWER: answer },
    encoding: 'utf8',
  })

const at = (awk: string, path: string, answer: string) =>
  shell(awk, `printf %s "$ANSWER" | json_at ${partsWord(path)}`, answer)

const wrongIn = (awk: string, answer: string, ...matches: JsonMatch[]) =>
  shell(awk, `answer=$ANSWER wrong=''\n${jsonChecks(matches)}\nprintf %s "$wrong"`, answer)

const answer = JSON.stringify(
  {
    status: 'ok',
    'a name': { "it's": 'quoted "here"' },
    checks: [{ up: true }, { up: false, ms: 12.5 }, []],
    nothing: null,
    text: 'grüße 😀 \\ / tab\there',
    build: { version: 'v1', status: 'other' },
    '': 'empty name',
  },
  null,
  2,
)

describe.each(readers)('%s reads a JSON answer', (awk) => {
  test.each([
    ['$.status', 'ok'],
    ['$.checks[1].ms', '12.5'],
    ['$.build.version', 'v1'],
    ["$['a name'][\"it's\"]", 'quoted "here"'],
    ['$.text', 'grüße 😀 \\ / tab\there'],
    ["$['']", 'empty name'],
    ['$.checks[3]', ''],
    ['$.checks.up', ''],
    ['$.status.more', ''],
  ])('at %s', (path, value) => {
    expect(at(awk, path, answer)).toBe(value)
  })

  test('with characters that are written as escapes', () => {
    expect(at(awk, '$.ä', String.raw`{"ä": "ä 😀 \/ é"}`)).toBe('ä 😀 / é')
    expect(at(awk, '$', '"only a text"')).toBe('only a text')
  })

  test.each<[JsonMatch, string]>([
    [{ json: '$.status', equals: 'ok' }, ''],
    [{ json: '$.status', equals: 'up' }, '$.status=ok'],
    [{ json: '$.checks[1].ms', equals: 12.5 }, ''],
    [{ json: '$.checks[1].ms', equals: '12.5' }, '$.checks[1].ms=12.5'],
    [{ json: '$.checks[0].up', equals: true }, ''],
    [{ json: '$.checks[0].up', equals: 'true' }, '$.checks[0].up=true'],
    [{ json: '$.nothing', equals: null }, ''],
    [{ json: '$.missing', equals: 'ok' }, '$.missing=nothing'],
    [{ json: '$.build', equals: 'ok' }, '$.build=object'],
    [{ json: '$.checks', equals: 3 }, '$.checks=array'],
    [{ json: "$['a name']", equals: 'ok' }, '$[_a_name_]=object'],
    [{ json: '$.text', equals: 'x' }, '$.text=gr'],
  ])('and compares %j', (match, wrong) => {
    const found = wrongIn(awk, answer, match)
    if (wrong.endsWith('=gr')) expect(found).toMatch(/^\$\.text=gr[A-Za-z0-9_.:-]{1,38}$/)
    else expect(found).toBe(wrong)
  })

  test('and numbers by their value', () => {
    for (const text of ['200', '200.0', '2e2']) expect(wrongIn(awk, text, { json: '$', equals: 200 })).toBe('')
    expect(wrongIn(awk, '201', { json: '$', equals: 200 })).toBe('$=201')
  })

  test.each(['', '{', '{"status": "ok"} and more', '{"status": ok}', '{"status" "ok"}', '<html>', '{"status": "ok",}'])(
    'and knows that %j is none',
    (text) => {
      expect(wrongIn(awk, text, { json: '$.status', equals: 'ok' })).toBe('$.status=no-JSON')
    },
  )

  test('and says the first of several that is not as wanted', () => {
    const up = (index: number) => ({ json: `$.checks[${index}].up`, equals: true })
    expect(wrongIn(awk, answer, up(0), up(1), { json: '$.missing', equals: 1 })).toBe('$.checks[1].up=false')
  })
})
