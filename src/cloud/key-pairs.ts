import type { Tags } from './tags.ts'

/** A public key by the name that instances are given it under. */
export interface KeyPair {
  name: string
  tags: Tags
}

export interface KeyPairs {
  describeKeyPairs(filter: { name?: string; tags?: Tags }): Promise<KeyPair[]>
  /** Imports a public key of OpenSSH; throws `already` when the name is taken. */
  importKeyPair(request: { name: string; publicKey: string; tags: Tags }): Promise<void>
  /** Refused as `in-use` while an instance has it; one that is gone already is no error. */
  deleteKeyPair(name: string): Promise<void>
}
