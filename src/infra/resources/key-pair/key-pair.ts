import type { Declaration, Resource } from '../../resource.ts'
import type { KeyPairWish } from '../../spec.ts'

export interface KeyPairProps {
  name: string
}

export const keyPairDeclaration: Declaration<KeyPairProps> = {
  kind: 'key-pair',
  rules: { name: { path: 'infrastructure.instances.keyPair', change: 'ignore' } },
  createCalls: () => ['ecs:ImportKeyPair'],
  deleteCalls: () => ['ecs:DeleteKeyPairs'],
  locks: [],
  summary: ({ name = '' }) => name,
}

/** The name ends in a digest of the key: another key is another pair. */
export const keyPairKey = (name: string): string => `key-pair-${name.replace(/^.*-/, '')}`

export const wantKeyPair = ({ name }: KeyPairWish): Resource<KeyPairProps> => ({
  kind: 'key-pair',
  key: keyPairKey(name),
  props: { name },
  dependsOn: [],
})
