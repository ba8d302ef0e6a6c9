import { describe, expect, it } from 'vitest'
import { isWhole, namesIn, renameInQuery } from '../../../../src/migrate/traffic/rename-in-query.ts'

const names = new Map([
  ['users', 'c0'],
  ['orders', 'c1'],
])
const rename = (sql: string) => renameInQuery(sql, names, 'shop').replaceAll('`', '')

describe('a query about copies', () => {
  it.each([
    ['SELECT id FROM users', 'SELECT id FROM c0'],
    ['SELECT users.id FROM `users`', 'SELECT c0.id FROM c0'],
    ['SELECT `shop` . `users` . `id` FROM `shop` . `users`', 'SELECT c0 . id FROM c0'],
    ['SELECT id FROM other.users', 'SELECT id FROM other.users'],
    ['SELECT u.users FROM orders AS o, users u', 'SELECT u.users FROM c1 AS o, c0 u'],
    ['SELECT users.id FROM orders users', 'SELECT users.id FROM c1 users'],
    [
      'SELECT id FROM (orders, users) LEFT JOIN orders x USING (users, id)',
      'SELECT id FROM (c1, c0) LEFT JOIN c1 x USING (users, id)',
    ],
    ['SELECT a FROM (SELECT 1 AS users FROM users) d, orders', 'SELECT a FROM (SELECT 1 AS users FROM c0) d, c1'],
    [
      'SELECT EXTRACT(YEAR FROM users), TRIM(users) FROM orders',
      'SELECT EXTRACT(YEAR FROM users), TRIM(users) FROM c1',
    ],
    [
      'SELECT users, orders FROM t WHERE a IN (users, orders)',
      'SELECT users, orders FROM t WHERE a IN (users, orders)',
    ],
    ['SELECT 1 FROM a JOIN users ON users.id = a.id, orders', 'SELECT 1 FROM a JOIN c0 ON c0.id = a.id, c1'],
    [
      'INSERT INTO users (users, id) SELECT orders, id FROM orders',
      'INSERT INTO c0 (users, id) SELECT orders, id FROM c1',
    ],
    ['INSERT IGNORE `users` VALUES (?)', 'INSERT IGNORE c0 VALUES (?)'],
    [
      'INSERT INTO users (id) VALUES (?) ON DUPLICATE KEY UPDATE users.id = VALUES(id)',
      'INSERT INTO c0 (id) VALUES (?) ON DUPLICATE KEY UPDATE c0.id = VALUES(id)',
    ],
    ['UPDATE users, orders o SET users.a = o.a, users = 1', 'UPDATE c0, c1 o SET c0.a = o.a, users = 1'],
    ['UPDATE LOW_PRIORITY users SET a = REPLACE(users, 1, 2)', 'UPDATE LOW_PRIORITY c0 SET a = REPLACE(users, 1, 2)'],
    ['DELETE FROM users WHERE users.id = ?', 'DELETE FROM c0 WHERE c0.id = ?'],
    ['DELETE users, o FROM users JOIN orders o USING (id)', 'DELETE c0, o FROM c0 JOIN c1 o USING (id)'],
    ['SELECT id FROM users FOR UPDATE', 'SELECT id FROM c0 FOR UPDATE'],
    ['SELECT 1 FROM USERS UNION SELECT users FROM x', 'SELECT 1 FROM c0 UNION SELECT users FROM x'],
    ["SELECT 'users' FROM users -- users", "SELECT 'users' FROM c0 -- users"],
    [
      'CREATE OR REPLACE VIEW users AS SELECT orders.id FROM orders',
      'CREATE OR REPLACE VIEW c0 AS SELECT c1.id FROM c1',
    ],
  ])('%s', (sql, renamed) => expect(rename(sql)).toBe(renamed))
})

it('a text that ends inside a name or a string is not whole, and names nothing for certain', () => {
  expect([isWhole('SELECT `a` FROM `us'), isWhole("SELECT 'a"), isWhole('SELECT `a` FROM')]).toEqual([
    false,
    false,
    true,
  ])
  expect(namesIn('SELECT `a` FROM `us').size).toBe(0)
})
