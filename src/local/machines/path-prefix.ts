// What deployments write to, and what must not be shared by the machines of one host.
const ownDirectories = [
  'etc/alicloud-deploy',
  'etc/systemd/system',
  'home',
  'opt',
  'root',
  'run',
  'srv',
  'tmp',
  'var/lib',
  'var/log',
  'var/spool',
  'var/tmp',
  'var/www',
]

const before = String.raw`(?<![\w.$}/-])`
const behind = String.raw`(?=$|[/\s"'${'`'};:,)|&<>\\])`
const absolutePath = new RegExp(`${before}/(?=(?:${ownDirectories.join('|')})${behind})`, 'g')

/** Puts `root` before every absolute path in a script that leads into a directory of the machine's own, once. */
export const prefixPaths = (text: string, root: string) =>
  text.replaceAll(absolutePath, (slash, at: number) => (text.startsWith(`${root}/`, at) ? slash : `${root}/`))

/** The same as the text of a pattern for awk, which has no look-around: a separator (or nothing), then the path. */
export const awkPathPattern = `(^-?|[ \\t\\"'=:])/(${ownDirectories.join('|')})([ \\t\\"'=:/]|$)`
