import { describe, expect, test } from 'vitest'
import {
  globalGrantStatement,
  grantStatement,
  identifier,
  revokeStatement,
  text,
} from '../../../../src/local/mysql/privileges.ts'

describe('privileges', () => {
  test('of ReadOnly do not change anything', () => {
    expect(grantStatement('app', 'shop', 'ReadOnly')).toBe(
      "GRANT SELECT, LOCK TABLES, SHOW VIEW ON `shop`.* TO 'app'@'%'",
    )
  })

  test('of ReadWrite include changing the schema', () => {
    for (const word of ['CREATE', 'ALTER', 'DROP', 'INDEX'])
      expect(grantStatement('app', 'shop', 'ReadWrite')).toContain(`${word},`)
  })

  test('mean the named database, not a pattern', () => {
    expect(grantStatement('app', 'my_shop', 'DMLOnly')).toContain('ON `my\\_shop`.*')
    expect(revokeStatement('app', 'my_shop')).toContain('ON `my\\_shop`.*')
  })

  test('of a privileged account stop short of the server itself', () => {
    const statement = globalGrantStatement('boss', true)
    expect(statement).toMatch(/ON \*\.\* TO 'boss'@'%' WITH GRANT OPTION$/)
    expect(statement).not.toMatch(/\b(SUPER|SHUTDOWN|FILE)\b/)
  })

  test('that RDS does not have are refused', () => {
    expect(() => grantStatement('app', 'shop', 'DBOwner')).toThrow('DBOwner is no privilege of RDS')
  })
})

describe('quoting', () => {
  test('keeps texts and names in one piece', () => {
    expect(text("a'b\\c")).toBe("'a''b\\\\c'")
    expect(identifier('a`b')).toBe('`a``b`')
  })
})
