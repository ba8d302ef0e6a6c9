/** Names of what must be true of every rollout, whoever watches it: the tests' monitor, `watch` or `rehearse`. */
export type InvariantId =
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'I7'
  | 'I8'
  | 'I9'
  | 'I10'
  | 'I11'
  | 'I12'
  | 'I13'
  | 'I14'
  | 'I15'
  | 'I16'

export interface Invariant {
  id: InvariantId
  title: string
  /** How much of it shows in what the cloud lists: weights, health, tags, journal, lock, bucket. */
  seen: 'all' | 'part' | 'none'
  /** Which part that is, or why none. */
  how: string
  /** What a look from outside can never show of it, and why. */
  unseen?: string
}

/** Every invariant, and how far a read-only look from outside can tell whether it holds. */
export const invariants: readonly Invariant[] = [
  {
    id: 'I1',
    title: 'enough servers serve',
    seen: 'all',
    how: 'weights and health against minHealthy and minCapacity, per zone too',
  },
  {
    id: 'I2',
    title: 'no blind increase',
    seen: 'part',
    how: 'no weight grows on a server that the balancer finds unhealthy',
    unseen:
      'what the application answered, and how old that was: scripts on the instance ask, and their output is not read',
  },
  {
    id: 'I3',
    title: 'no promotion without evidence',
    seen: 'none',
    how: 'a step is judged inside the run; its evidence is in the report of the canary, and `canary replay` judges it again',
  },
  {
    id: 'I4',
    title: 'weights come back',
    seen: 'all',
    how: 'no weight above its own, foreign and parked servers untouched, all weights back at the end, on each server or in each place that got a new one',
  },
  {
    id: 'I5',
    title: 'one writer',
    seen: 'part',
    how: 'the lock never goes back, nobody who was overtaken writes into the journal, no weight changes while nobody holds the lock',
    unseen: 'who sent a call while somebody holds it: the cloud names no sender',
  },
  {
    id: 'I6',
    title: 'safe to kill',
    seen: 'part',
    how: 'a weight is lowered only after the journal names the one to go back to, or while something else in its place has it',
    unseen: 'whether another run would end well from there: `rehearse` kills one at its calls',
  },
  {
    id: 'I7',
    title: 'drained before stopped',
    seen: 'part',
    how: 'no instance with traffic is stopped',
    unseen: 'services that restart on an instance, and its last requests: connections are counted there',
  },
  {
    id: 'I8',
    title: 'bounded blast',
    seen: 'none',
    how: 'which servers are canaries, and at which step, only the run knows at the moment of a call',
  },
  {
    id: 'I9',
    title: 'a way back',
    seen: 'part',
    how: 'artifact (its content against its digest) and environment, or image, of the release before stay usable to the end',
    unseen: 'the directory of the old release on an instance',
  },
  { id: 'I10', title: 'the way back is as safe', seen: 'all', how: 'I1 while the run goes back' },
  {
    id: 'I11',
    title: 'deadlines',
    seen: 'part',
    how: 'no server is out for longer than all waits for it together, a run that stopped renewing its lock is called dead',
    unseen: 'how much time the job has left: only its runner knows',
  },
  {
    id: 'I12',
    title: 'two versions at most',
    seen: 'part',
    how: 'by the tags of servers that serve, and by their images where releases are images',
    unseen: 'what an artifact on an instance says it is: its tag is written when that was proved',
  },
  {
    id: 'I13',
    title: 'no overload',
    seen: 'none',
    how: 'load is measured on instances; what each had to carry by weights is in the report',
  },
  { id: 'I14', title: 'signals', seen: 'none', how: 'nobody outside sees when a process gets a signal' },
  {
    id: 'I15',
    title: 'a re-run changes nothing',
    seen: 'part',
    how: 'no run begins for a release that all servers have, verified and with their own weights',
    unseen: 'a run that finds nothing to do leaves no trace, so only one that should have found that is seen',
  },
  {
    id: 'I16',
    title: 'incidents are not blamed',
    seen: 'none',
    how: 'verdicts, and what they were drawn from, are in the report of the canary',
  },
]

export interface Violation {
  invariant: InvariantId
  what: string
}

/** I1: what serves is enough. A fleet that began weaker has its own strength as the floor. */
export function enoughServe({ serving, floor, where }: { serving: number; floor: number; where?: string }) {
  return serving < floor
    ? violation('I1', `${serving} servers serve${where ? ` ${where}` : ''}, the floor is ${floor}`)
    : []
}

/** I1 in weights: of a group enough of what the operator gave its servers is with those that serve. */
export function enoughWeight({ serving, floor, group }: { serving: number; floor: number; group: string }) {
  return serving < floor ? violation('I1', `a weight of ${serving} serves in ${group}, the floor is ${floor}`) : []
}

/** I4: nobody gets more than what the operator gave. */
export function withinOwnWeight({
  name,
  group,
  weight,
  own,
}: {
  name: string
  group: string
  weight: number
  own: number
}) {
  return weight > own ? violation('I4', `${name} got weight ${weight} in ${group}, its own is ${own}`) : []
}

/** I4 at the end: every weight is what the operator gave. */
export function weightsAreBack({ name, now, own }: { name: string; now: readonly number[]; own: readonly number[] }) {
  return now.join() === own.join()
    ? []
    : violation('I4', `${name} ends with weights ${now.join('/')} instead of ${own.join('/')}`)
}

/** I7: what goes down gets no traffic. */
export function downWithoutTraffic({ name, weights }: { name: string; weights: readonly number[] }) {
  return weights.some((weight) => weight > 0)
    ? violation('I7', `${name} goes down with weights ${weights.join('/')}`)
    : []
}

/** I12: one old and one new version serve, no third. */
export function twoVersions(versions: Iterable<string | undefined>) {
  const different = new Set(versions)
  return different.size > 2 ? violation('I12', `${[...different].join(', ')} serve at once`) : []
}

/** I2: a server that the balancer finds unhealthy gets no more traffic. */
export function raisedHealthy({ name, group, isUnhealthy }: { name: string; group: string; isUnhealthy: boolean }) {
  return isUnhealthy ? violation('I2', `${name} got traffic in ${group} while the balancer finds it unhealthy`) : []
}

export const violation = (invariant: InvariantId, what: string): Violation[] => [{ invariant, what }]
