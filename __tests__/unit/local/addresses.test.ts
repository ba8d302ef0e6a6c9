import { expect, test } from 'vitest'
import { BlockAddresses, claimBlock } from '../../../src/local/addresses.ts'

test('a private address keeps its last two numbers in the block of its cloud', () => {
  const addresses = new BlockAddresses(20)
  expect(addresses.allocate('10.3.1.7')).toBe('127.20.1.7')
})

test('an address is given to one only, until it is released', () => {
  const addresses = new BlockAddresses(20)
  const [first, second] = [addresses.allocate('10.0.1.7'), addresses.allocate('172.16.1.7')]
  expect(second).not.toBe(first)
  addresses.release(first)
  expect(addresses.allocate('192.168.1.7')).toBe(first)
})

test('a whole block of addresses can be had, and then it says so', () => {
  const addresses = new BlockAddresses(20)
  const all = new Set(Array.from({ length: 55 * 254 }, () => addresses.allocate()))
  expect(all.size).toBe(55 * 254)
  expect(() => addresses.allocate()).toThrow(/no loopback address left/)
})

test('an address that is free again is the next to be given', () => {
  const addresses = new BlockAddresses(20)
  const [, second] = [addresses.allocate(), addresses.allocate(), addresses.allocate()]
  addresses.release(second!)
  expect(addresses.allocate()).toBe(second)
  expect(addresses.allocate()).toBe('127.20.200.4')
})

test('what was taken is taken again after a restart', () => {
  const before = new BlockAddresses(20)
  before.allocate('10.0.1.7')
  const { block, taken } = before.toJSON()
  expect(new BlockAddresses(block, taken).allocate('10.0.1.7')).not.toBe('127.20.1.7')
})

test('two clouds never get one block, and a block is free again after its cloud', async () => {
  const first = await claimBlock()
  const second = await claimBlock()
  expect(second.block).not.toBe(first.block)
  await expect(claimBlock(first.block)).rejects.toThrow(/is taken: another local cloud/)
  await first.release()
  const again = await claimBlock(first.block)
  expect(again.block).toBe(first.block)
  await Promise.all([again.release(), second.release()])
})

test('the block of a cloud that was killed is not the first that the next process takes', async () => {
  const killed = await claimBlock(undefined, 1_000)
  await killed.release()
  const next = await claimBlock(undefined, 1_001)
  expect(next.block).not.toBe(killed.block)
  await next.release()
})
