import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nextToken } from '../../../../src/migrate/sql/lexer.ts'
import { placeOf, ScriptError, splitScript } from '../../../../src/migrate/sql/split.ts'
import { seededRandom } from '../../../../src/shared/random.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/sql/${name}.json`, import.meta.url), 'utf8'))
const scripts = fixture('scripts') as { name: string; script: string; statements: string[] }[]
const broken = fixture('broken') as { name: string; script: string; message: string; line: number; column: number }[]
const shared = new URL('../../../../../shared/fixtures/sql-scripts.json', import.meta.url)

describe('splitting a script', () => {
  it.each(scripts)('$name', ({ script, statements }) => {
    expect(splitScript(script).map(({ text }) => text)).toEqual(statements)
  })

  it.each(broken)('an unclosed $name is reported where it starts', ({ script, message, line, column }) => {
    const error = errorOf(() => splitScript(script))
    expect(error).toBeInstanceOf(ScriptError)
    expect(error.message).toContain(message)
    expect(placeOf(script, error.offset)).toEqual({ line, column })
  })

  it.runIf(existsSync(shared))('agrees with the shared scripts', () => {
    for (const { name, script, statements } of JSON.parse(readFileSync(shared, 'utf8'))) {
      expect(splitScript(script), name).toHaveLength(statements)
    }
  })

  it('says on which line and column each statement starts', () => {
    const places = splitScript('-- x\n  SELECT 1;\r\n\r\nSELECT 2; SELECT 3').map(({ line, column }) => [line, column])
    expect(places).toEqual([
      [2, 3],
      [4, 1],
      [4, 11],
    ])
  })

  it('finds the statements again that were joined, whatever they contain', () => {
    const random = seededRandom(7)
    const all = scripts.flatMap(({ statements }) => statements)
    for (let turn = 0; turn < 500; turn++) {
      const picked = Array.from({ length: 1 + Math.floor(random() * 6) }, () => all[Math.floor(random() * all.length)]!)
      const glue = [';', ';\n', '; -- c;\n', ';/* ; */', ' ;\r\n\r\n'][turn % 5]!
      expect(splitScript(picked.join(glue)).map(({ text }) => text)).toEqual(picked)
    }
  })

  it('finds them with a DELIMITER of any kind as well', () => {
    const all = scripts.flatMap(({ statements }) => statements).filter((text) => !/[$/|]/.test(text))
    for (const delimiter of ['$$', '//', '|', ';;', '@@end']) {
      const script = `DELIMITER ${delimiter}\n${all.map((text) => `${text} ${delimiter}`).join('\n')}\nDELIMITER ;\n`
      expect(splitScript(script).map(({ text }) => text)).toEqual(all)
    }
  })

  it('ends with statements or a ScriptError for any text at all', () => {
    const random = seededRandom(11)
    const pieces = [
      "'",
      '"',
      '`',
      '\\',
      ';',
      '--',
      '-- ',
      '#',
      '/*',
      '*/',
      '/*!',
      '\n',
      ' ',
      'BEGIN',
      'END',
      'CASE',
      'IF',
      'THEN',
      'DELIMITER',
      '$$',
      'CREATE',
      'PROCEDURE',
      '(',
      ')',
      'a',
      '1',
      '名',
      '\u0000',
      '@',
      '.',
      ':',
    ]
    for (let turn = 0; turn < 3_000; turn++) {
      const text = Array.from(
        { length: Math.floor(random() * 25) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join(random() < 0.5 ? ' ' : '')
      try {
        let from = 0
        for (const statement of splitScript(text)) {
          expect(statement.start).toBeGreaterThanOrEqual(from)
          expect(statement.text).toBe(text.slice(statement.start, statement.end))
          from = statement.end
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ScriptError)
      }
    }
  })
})

describe('tokens', () => {
  it('cover the text without overlapping', () => {
    for (const { script } of scripts) {
      let end = 0
      for (let token = nextToken(script, 0); token; token = nextToken(script, token.end)) {
        expect(script.slice(end, token.start).replace('\uFEFF', '').trim()).toBe('')
        expect(token.end).toBeGreaterThan(token.start)
        end = token.end
      }
    }
  })
})

function errorOf(action: () => unknown): ScriptError {
  try {
    action()
  } catch (error) {
    return error as ScriptError
  }
  throw new Error('nothing was thrown')
}
