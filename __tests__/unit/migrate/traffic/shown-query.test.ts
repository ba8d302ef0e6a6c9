import { expect, it } from 'vitest'
import { shownQuery } from '../../../../src/migrate/traffic/shown-query.ts'

it.each([
  [
    "SELECT `old`\n  FROM users WHERE mail = 'li@example.com' AND id = 17",
    'SELECT `old` FROM users WHERE mail = ? AND id = ?',
  ],
  ["UPDATE t1 SET a = 'it''s', b = -1.5 /* li@example.com */ WHERE c = ?", 'UPDATE t1 SET a = ?, b = -?.? WHERE c = ?'],
  ['(queries of users that the server keeps no text of)', '(queries of users that the server keeps no text of)'],
])('%s is shown without the values in it', (sql, shown) => expect(shownQuery(sql)).toBe(shown))
