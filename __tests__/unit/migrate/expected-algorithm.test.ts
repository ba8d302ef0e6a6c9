import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/migrate/sql/classify.ts'
import { expectedAlgorithm } from '../../../src/migrate/expected-algorithm.ts'
import { SchemaModel } from '../../../src/migrate/schema/schema-model.ts'

const model = new SchemaModel()
model.apply(classify('CREATE TABLE t (id INT PRIMARY KEY, n int(11), name VARCHAR(40), long_name VARCHAR(63))'))

const table = {
  engine: 'InnoDB',
  charset: 'utf8mb4',
  isCompressed: false,
  hasFulltext: false,
  hasVirtualAndCheck: false,
  isIndexed: () => false,
  column: (name: string) => model.column('t', name),
  checksForeignKeys: true,
}

const expected = (clause: string, version: string, more: Partial<typeof table> = {}) => {
  const sql = `ALTER TABLE t ${clause}`
  return expectedAlgorithm(classify(sql), { ...table, ...more }, version)
}

const instant = 'ALGORITHM=INSTANT'
const inPlace = 'ALGORITHM=INPLACE LOCK=NONE'
const copy = 'ALGORITHM=COPY'

describe('the algorithm to expect', () => {
  it.each([
    ['ADD COLUMN a INT', '5.7.44', inPlace],
    ['ADD COLUMN a INT', '8.0.28', instant],
    ['ADD COLUMN a INT FIRST', '8.0.28', inPlace],
    ['ADD COLUMN a INT FIRST', '8.0.36', instant],
    ['DROP COLUMN n', '8.0.28', inPlace],
    ['DROP COLUMN n', '8.4.3', instant],
    ['MODIFY n INT DEFAULT 7', '8.0.36', instant],
    ['MODIFY n BIGINT', '8.0.36', copy],
    ['MODIFY n INT NOT NULL', '8.0.36', inPlace],
    ['MODIFY name VARCHAR(60)', '8.0.36', inPlace],
    ['MODIFY long_name VARCHAR(64)', '8.0.36', copy],
    ['ADD FULLTEXT (name)', '8.0.36', 'ALGORITHM=INPLACE LOCK=SHARED'],
    ['ADD COLUMN a INT, ADD INDEX (n)', '8.0.36', inPlace],
  ])('of %s on MySQL %s is %s', (clause, version, algorithm) => {
    expect(expected(clause, version)).toBe(algorithm)
  })

  it('is not instant where instant columns can damage a table', () => {
    for (const version of ['8.0.29', '8.0.30', '8.0.31']) expect(expected('ADD COLUMN a INT', version)).toBe(inPlace)
  })

  it.each([
    ['a server that nothing is known of', 'ADD COLUMN a INT', '10.3.39-MariaDB', {}],
    ['another engine', 'ADD COLUMN a INT', '8.0.36', { engine: 'MyISAM' }],
    ['partitions', 'DROP PARTITION p0', '8.0.36', {}],
    ['a column that nobody has seen', 'MODIFY unknown BIGINT', '8.0.36', {}],
  ])('is left open for %s', (_what, clause, version, more) => {
    expect(expected(clause, version, more)).toBeUndefined()
  })
})
