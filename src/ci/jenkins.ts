import type { CiHost } from './host.ts'
import { plainHost, type HostParts } from './plain.ts'

/** Jenkins: plain lines; masking is Jenkins' own (withCredentials), results are read from `--output json`. */
export function jenkinsHost(parts: HostParts): CiHost {
  return { ...plainHost(parts), name: 'jenkins' }
}
