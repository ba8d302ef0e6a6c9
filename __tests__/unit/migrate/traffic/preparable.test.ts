import { describe, expect, it } from 'vitest'
import { loadMigrations } from '../../../../src/migrate/files/files.ts'
import { ownQueries } from '../../../../src/migrate/traffic/own-queries.ts'
import { mayBeCutOff, preparableTexts, readInsert } from '../../../../src/migrate/traffic/preparable.ts'

const columnsOf = (table: string) => (table === 't' ? 3 : undefined)
const first = (text: string) => preparableTexts(text, columnsOf)[0]

describe('what the server may prepare for a recorded query', () => {
  it('gives an INSERT a value for every column, named or not', () => {
    expect(first('INSERT INTO `t` ( `a` , `b` ) VALUES (...) /* , ... */')).toContain('VALUES (?, ?)')
    expect(first('INSERT INTO `t` VALUES (...)')).toBe('INSERT INTO `t` VALUES (?, ?, ?)')
  })

  it('tries lists of several lengths where the record lost theirs', () => {
    const texts = preparableTexts('SELECT `concat` (...) FROM `t` LIMIT ?, ...', columnsOf)
    expect(texts.slice(0, 3)).toEqual([
      'SELECT `concat` (?) FROM `t` LIMIT ?, ?',
      'SELECT `concat` (?, ?) FROM `t` LIMIT ?, ?',
      'SELECT `concat` (?, ?, ?) FROM `t` LIMIT ?, ?, ?',
    ])
  })

  it('puts types and prefixes into a form that has a meaning', () => {
    expect(first('SELECT CAST ( `a` AS DECIMAL (...) ) , (_charset) ? , DATE ? , CHAR (?)')).toBe(
      'SELECT CAST ( `a` AS DECIMAL (10, 2) ) , ? , ? , CHAR (6)',
    )
  })
})

it('knows the columns that an INSERT names', () => {
  expect(readInsert('INSERT IGNORE INTO `s` . `t` ( `a` , b ) VALUES (?, ?)')).toEqual({
    table: 't',
    columns: ['a', 'b'],
  })
  expect(readInsert('REPLACE `t` SET `a` = ? , b = `c` + ?')).toEqual({ table: 't', columns: ['a', 'b'] })
  expect(readInsert('INSERT INTO t SELECT a FROM x')).toEqual({ table: 't' })
  expect(readInsert('INSERT INTO t (SELECT a FROM x)')).toEqual({ table: 't' })
  expect(readInsert('SELECT 1')).toBeUndefined()
})

it('takes a text for cut off when dots say so, or when the room was used up', () => {
  expect(mayBeCutOff('SELECT `a` , `b` ...', 1_024)).toBe(true)
  expect(mayBeCutOff('SELECT `a` FROM `t` LIMIT ?, ...', 1_024)).toBe(false)
  expect(mayBeCutOff('INSERT INTO `t` VALUES (...)', 1_024)).toBe(false)
  expect(mayBeCutOff(`SELECT ${'`abcd` , '.repeat(85)}`, 1_024)).toBe(true)
  expect(mayBeCutOff(`SELECT ${'`abcd` , '.repeat(60)}`, 1_024)).toBe(false)
})

describe('a query of this program', () => {
  const text = new TextEncoder().encode(
    '-- acd:batch 10\nUPDATE `users` SET name = old, n = 5 WHERE name IS NULL;\nDELETE FROM old_rows;',
  )
  const isOwn = ownQueries(loadMigrations([{ file: '02_fill.sql', bytes: text }]).migrations)

  it.each([
    'UPDATE `users` SET NAME = `old` , `n` = ? WHERE NAME IS NULL',
    'UPDATE `users` SET NAME = `old` , `n` = ? WHERE ( NAME IS NULL ) AND `users` . `id` > ? AND `users` . `id` <= ?',
    'DELETE FROM `old_rows` WHERE `old_rows` . `id` <= ?',
    'SELECT `id` FROM `_acd_migrations`',
  ])('is known: %s', (query) => expect(isOwn(query)).toBe(true))

  it.each(['UPDATE `users` SET NAME = ? WHERE `id` = ?', 'SELECT `old` FROM `users`'])(
    'is not taken for one of the application: %s',
    (query) => expect(isOwn(query)).toBe(false),
  )
})
