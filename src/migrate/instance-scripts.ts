import { jobSignFile } from './ask-job.ts'
import type { JobAnswer } from './job-question.ts'

/** An object of the bucket that the instance fetches, and what it must be. */
interface Fetched {
  /** Presigned. */
  url: string
  /** SHA-256, hexadecimal. */
  digest: string
}

export interface InstanceStart {
  /** Distinguishes this run from every other on the instance; letters, digits and `-`. */
  id: string
  /** The program, as .tar.gz; kept on the instance for the next run. */
  program: Fetched
  /** The migrations, as .tar.gz. */
  migrations: Fetched
  /** Variables for the program, as a shell reads them; may hold secrets, so the instance deletes it once read. */
  settings: Fetched
  /** Words of the command line. Everybody on the instance can read them: no secret may be among them. */
  words: readonly string[]
}

/** Only root may enter; one directory for each run is in it. */
const runs = '/var/lib/alicloud-deploy/migrate'
const programs = '/var/lib/alicloud-deploy/programs'
/** Cloud Assistant keeps 24 KB of a command's output; base64 makes four characters of three bytes. */
const pieceBytes = 15_000

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
const directoryOf = (id: string) => `${runs}/${id}`

/** Variables as assignments that a POSIX shell reads. */
export function shellVariables(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${quote(value)}\n`)
    .join('')
}

/**
 * Fetches program, migrations and settings, checks their digests and runs the program to its end. Events and result
 * stay in files until `removeScript`: a command's own output would be cut at 24 KB. Prints `acd exit=CODE`, or
 * `acd failed=WHAT` and why when the program did not start.
 */
export function startScript({ id, program, migrations, settings, words }: InstanceStart): string {
  return `RUN=${directoryOf(id)}
PROGRAM=${programs}/${program.digest}
fail() { rm -rf "$RUN"; echo "acd failed=$1"; echo "$2"; exit 1; }
fetch() {
  curl -fsS --retry 3 -o "$3" "$1" || fail download "$4 could not be fetched from the bucket"
  echo "$2  $3" | sha256sum -c --status || fail checksum "$4 arrived with another checksum than $2"
}
command -v node >/dev/null || fail node "there is no Node.js on this instance"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || fail node "this instance has Node.js $(node --version)"
umask 077
mkdir -p "$RUN/work" ${programs} || fail directory "cannot write below ${runs}"
find ${runs} -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} +
find ${programs} -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -rf {} +
if [ ! -f "$PROGRAM/index.js" ]; then
  fetch ${quote(program.url)} ${program.digest} "$RUN/program.tar.gz" "the program"
  mkdir "$RUN/program" && tar -xzf "$RUN/program.tar.gz" -C "$RUN/program" || fail unpack "cannot unpack the program"
  rm -f "$RUN/program.tar.gz"
  mv -T "$RUN/program" "$PROGRAM" 2>/dev/null || [ -f "$PROGRAM/index.js" ] || fail unpack "cannot write $PROGRAM"
fi
touch "$PROGRAM"
fetch ${quote(migrations.url)} ${migrations.digest} "$RUN/migrations.tar.gz" "the migrations"
mkdir "$RUN/work/migrations" && tar -xzf "$RUN/migrations.tar.gz" -C "$RUN/work/migrations" || fail unpack "cannot unpack the migrations"
fetch ${quote(settings.url)} ${settings.digest} "$RUN/settings" "the connection settings"
set -a
. "$RUN/settings"
ALICLOUD_DEPLOY_CONFIG="$RUN/work/deploy.yml"
ALICLOUD_DEPLOY_EVENTS="$RUN/events"
set +a
rm -f "$RUN/settings"
printf %s "$ACD_CONFIG" > "$RUN/work/deploy.yml"
printf %s "$ACD_CA" > "$RUN/work/ca.pem"
cd "$RUN/work"
node "$PROGRAM/index.js" ${words.map(quote).join(' ')} > "$RUN/result" 2> "$RUN/log" < /dev/null &
echo $! > "$RUN/pid"
wait $!
echo "acd exit=$?"
[ -s "$RUN/result" ] || tail -c 4000 "$RUN/log"
exit 0
`
}

/** Prints the next piece of a file of the run in base64; nothing at its end. */
export function readScript(id: string, file: 'events' | 'result', offsetBytes: number): string {
  // The program looks at the sign when it waits for an answer of the job.
  return `touch ${directoryOf(id)}/work/${jobSignFile} 2>/dev/null; tail -c +${offsetBytes + 1} ${directoryOf(id)}/${file} 2>/dev/null | head -c ${pieceBytes} | base64 | tr -d '\\n'\n`
}

/** Puts an answer of the job where the program waits for it; whole or not at all. */
export function answerScript(id: string, number: string, answer: JobAnswer): string {
  const file = `${directoryOf(id)}/work/answer-${number}`
  const text = Buffer.from(JSON.stringify(answer)).toString('base64')
  return `umask 077; echo ${text} | base64 -d > ${file}.part && mv ${file}.part ${file}\n`
}

/** Asks the program to stop at its next safe point; one that is still being fetched is waited for, up to 30 s. */
export function stopScript(id: string): string {
  const directory = directoryOf(id)
  return `tries=30
while [ ! -s ${directory}/pid ] && [ -d ${directory} ] && [ $tries -gt 0 ]; do sleep 1; tries=$((tries - 1)); done
kill -TERM "$(cat ${directory}/pid 2>/dev/null)" 2>/dev/null
exit 0
`
}

/** Removes what the run left on the instance. */
export function removeScript(id: string): string {
  return `rm -rf ${directoryOf(id)}\n`
}
