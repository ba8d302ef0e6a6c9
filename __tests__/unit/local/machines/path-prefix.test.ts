import { describe, expect, test } from 'vitest'
import { prefixPaths } from '../../../../src/local/machines/path-prefix.ts'

describe('paths of a machine without a root of its own', () => {
  test.each([
    ['cd /opt/app', 'cd /m/opt/app'],
    ['cat "/etc/systemd/system/a.service"', 'cat "/m/etc/systemd/system/a.service"'],
    ["rm -rf '/tmp'", "rm -rf '/m/tmp'"],
    ['ls /opt;ls /srv&&ls /var/log|wc', 'ls /m/opt;ls /m/srv&&ls /m/var/log|wc'],
    ['x=/opt/a:/opt/b', 'x=/m/opt/a:/m/opt/b'],
    ['tar -C /opt -xf /tmp/a.tar.gz', 'tar -C /m/opt -xf /m/tmp/a.tar.gz'],
    ['echo > /var/lib/x', 'echo > /m/var/lib/x'],
  ])('lead into its directory: %s', (script, expected) => {
    expect(prefixPaths(script, '/m')).toBe(expected)
  })

  test.each([
    'ls /usr/bin /etc/hosts /options /optional/x',
    'echo $HOME/opt ${ROOT}/opt ./opt a/opt',
    'curl http://host/opt',
    'ls /var/library',
    'ls /m/opt/app',
  ])('stay as they are when they are not its own: %s', (script) => {
    expect(prefixPaths(script, '/m')).toBe(script)
  })

  test('are led there once', () => {
    const once = prefixPaths('cd /opt/app && ls /tmp', '/tmp/cloud/root')
    expect(prefixPaths(once, '/tmp/cloud/root')).toBe(once)
  })
})
