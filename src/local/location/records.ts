import type { Store } from '../state/store.ts'

const entries = (store: Store) => store.collection<{ id: string; host: string }>('location.endpoint')

/** `host:port` at which this cloud answers; undefined in process, where it answers nowhere. */
export const endpointHost = (store: Store): string | undefined => entries(store).get('rpc')?.host

export function setEndpointHost(store: Store, host: string): void {
  entries(store).add({ id: 'rpc', host })
}
