import { createHash, generateKeyPairSync } from 'node:crypto'
import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { changeInstance } from './lifecycle.ts'
import { keyPairId, keyPairOf } from './lookup.ts'
import { pageOf } from './paging.ts'
import * as spec from './parameters.ts'
import { instances, keyPairs, type InstanceRecord, type KeyPairRecord } from './records.ts'
import { matchesTags, readTags, tagKeyValues } from './tagging.ts'
import { secondTime } from './times.ts'
import { matchesWildcard } from './wildcard.ts'
import { ecsQuotas } from './quotas.ts'

const modulusBits = 2_048

const creating = { RegionId: spec.region, KeyPairName: spec.requiredText, ResourceGroupId: spec.text, Tag: spec.tags }

const createKeyPair = define('Ecs', 'CreateKeyPair', {
  parameters: creating,
  run(call) {
    checkNew(call)
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: modulusBits,
      publicKeyEncoding: { type: 'spki', format: 'der' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    })
    const pair = addKeyPair(call, openSshKey(publicKey))
    return {
      KeyPairId: pair.keyPairId,
      KeyPairName: pair.name,
      KeyPairFingerPrint: pair.fingerprint,
      PrivateKeyBody: privateKey,
    }
  },
})

const importKeyPair = define('Ecs', 'ImportKeyPair', {
  parameters: { ...creating, PublicKeyBody: spec.requiredText },
  run(call) {
    checkNew(call)
    const body = call.params.text('PublicKeyBody').trim()
    if (!/^(ssh-(rsa|ed25519)|ecdsa-sha2-\S+) [A-Za-z0-9+/]+=*( .*)?$/.test(body))
      throw new VendorError(
        'InvalidPublicKeyBody.Malformed',
        400,
        'The specified PublicKeyBody is not a public key of OpenSSH (ssh-rsa AAAA…).',
      )
    const pair = addKeyPair(call, body)
    return { KeyPairName: pair.name, KeyPairFingerPrint: pair.fingerprint }
  },
})

function checkNew({ core, params, regionId }: Call): void {
  const name = params.text('KeyPairName')
  if (name.length < 2 || name.length > 128 || !/^\p{L}[\p{L}\p{N}:_.-]*$/u.test(name) || /^https?:\/\//i.test(name))
    throw new VendorError(
      'InvalidKeyPairName.Malformed',
      400,
      'The specified KeyPairName is not valid: 2 to 128 letters, digits, : _ . and -, beginning with a letter.',
    )
  if (keyPairs(core.store).get(keyPairId(regionId, name)))
    throw new VendorError('KeyPair.AlreadyExist', 400, `The key pair ${name} exists in ${regionId} already.`)
  if (keyPairs(core.store).filter((each) => each.regionId === regionId).length >= ecsQuotas(core).keyPairsPerRegion)
    throw new VendorError(
      'QuotaExceed.KeyPair',
      400,
      `The account has ${ecsQuotas(core).keyPairsPerRegion} key pairs in ${regionId} already.`,
    )
}

function addKeyPair({ core, params, regionId }: Call, publicKey: string): KeyPairRecord {
  const name = params.text('KeyPairName')
  return keyPairs(core.store).add({
    id: keyPairId(regionId, name),
    regionId,
    keyPairId: core.newId('ssh'),
    name,
    publicKey,
    fingerprint: createHash('md5')
      .update(Buffer.from(publicKey.split(' ')[1]!, 'base64'))
      .digest('hex'),
    resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
    createdAtMs: core.clock.now(),
    tags: readTags(params),
  })
}

/** An RSA key in SPKI form as the line that goes into authorized_keys. */
function openSshKey(spki: Buffer): string {
  // The key ends in: INTEGER modulus (0x02 0x82 and two bytes of length), INTEGER exponent 65537 (0x02 0x03 01 00 01).
  const modulus = spki.subarray(spki.length - 5 - (modulusBits / 8 + 1), spki.length - 5)
  const fields = [Buffer.from('ssh-rsa'), Buffer.from([1, 0, 1]), modulus]
  const blob = fields.flatMap((field) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(field.length)
    return [length, field]
  })
  return `ssh-rsa ${Buffer.concat(blob).toString('base64')}`
}

const describeKeyPairs = define('Ecs', 'DescribeKeyPairs', {
  parameters: {
    RegionId: spec.region,
    KeyPairName: spec.text,
    KeyPairFingerPrint: spec.text,
    IncludePublicKey: spec.flag,
    ResourceGroupId: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
    Tag: spec.tags,
  },
  run({ core, params, regionId }) {
    const found = keyPairs(core.store).filter(
      (pair) =>
        pair.regionId === regionId &&
        matchesWildcard(pair.name, params.optionalText('KeyPairName') ?? '*') &&
        pair.fingerprint === (params.optionalText('KeyPairFingerPrint') ?? pair.fingerprint) &&
        pair.resourceGroupId === (params.optionalText('ResourceGroupId') ?? pair.resourceGroupId) &&
        matchesTags(pair, params),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    const withKey = params.flag('IncludePublicKey') === true
    return {
      ...counts,
      KeyPairs: {
        KeyPair: rows.map((pair) => ({
          KeyPairName: pair.name,
          KeyPairFingerPrint: pair.fingerprint,
          ...(withKey ? { PublicKey: pair.publicKey } : {}),
          CreationTime: secondTime(pair.createdAtMs),
          ResourceGroupId: pair.resourceGroupId,
          Tags: tagKeyValues(pair.tags),
        })),
      },
    }
  },
})

const binding = { RegionId: spec.region, KeyPairName: spec.requiredText, InstanceIds: spec.required(spec.jsonList(50)) }

const attachKeyPair = define('Ecs', 'AttachKeyPair', {
  parameters: binding,
  gaps: 'A running machine gets the key at its next start; a key that is detached stays on the disk.',
  run(call) {
    const pair = keyPairOf(call, call.params.text('KeyPairName'))
    return eachInstance(call, pair, (instance) => changeInstance(call.core, instance, { keyPairName: pair.name }))
  },
})

const detachKeyPair = define('Ecs', 'DetachKeyPair', {
  parameters: binding,
  run(call) {
    const pair = keyPairOf(call, call.params.text('KeyPairName'))
    return eachInstance(call, pair, (instance) => {
      if (instance.keyPairName !== pair.name) return
      delete instance.keyPairName
      changeInstance(call.core, instance, {})
    })
  },
})

/** Does something to every named instance and answers one row for each. */
function eachInstance({ core, params, regionId }: Call, pair: KeyPairRecord, act: (instance: InstanceRecord) => void) {
  const results = params.texts('InstanceIds').map((id) => {
    const instance = instances(core.store).get(id)
    if (!instance || instance.regionId !== regionId)
      return {
        InstanceId: id,
        Success: 'false',
        Code: 'InvalidInstanceId.NotFound',
        Message: `The instance ${id} does not exist.`,
      }
    act(instance)
    return { InstanceId: id, Success: 'true', Code: '200', Message: 'successful' }
  })
  const failures = results.filter((result) => result.Success === 'false').length
  return {
    KeyPairName: pair.name,
    TotalCount: String(results.length),
    FailCount: String(failures),
    Results: { Result: results },
  }
}

const deleteKeyPairs = define('Ecs', 'DeleteKeyPairs', {
  parameters: { RegionId: spec.region, KeyPairNames: spec.required(spec.jsonList(100)) },
  run({ core, params, regionId }) {
    const names = params.texts('KeyPairNames')
    const user = instances(core.store).find(
      (each) => each.regionId === regionId && each.keyPairName !== undefined && names.includes(each.keyPairName),
    )
    if (user)
      throw new VendorError(
        'InvalidParameter.KeypairAlreadyAttachedInstance',
        400,
        `The key pair ${user.keyPairName} is attached to instance ${user.id}; detach it first.`,
      )
    for (const name of names) keyPairs(core.store).delete(keyPairId(regionId, name))
    return {}
  },
})

export const keyPairOperations: Operation[] = [
  createKeyPair,
  importKeyPair,
  describeKeyPairs,
  attachKeyPair,
  detachKeyPair,
  deleteKeyPairs,
]
