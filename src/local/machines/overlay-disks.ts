import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { MachineSpec } from '../drivers.ts'
import { removeTree } from './data-directory.ts'

/** The disk of one machine: what it wrote, over the layers it started from (topmost first). */
export interface Disk {
  spec: MachineSpec
  chain: readonly string[]
}

// The kernel takes the layers of a mount as one option text of at most a page.
const longestChain = 100

/**
 * Disks and layers as directories. A layer is a copy of what one machine wrote; machines and further layers stack on
 * it, so starting from an image copies nothing. A deleted layer's directory stays while something is stacked on it.
 */
export class OverlayDisks {
  readonly #directory: string
  readonly #disks = new Map<string, Disk>()
  #layers: Record<string, readonly string[]> = {}
  #lastLayer = 0

  private constructor(directory: string) {
    this.#directory = directory
  }

  /** Opens the disks below `directory`, with what an earlier cloud kept there. */
  static async open(directory: string): Promise<OverlayDisks> {
    const disks = new OverlayDisks(directory)
    await Promise.all(['disks', 'layers', 'scratch'].map((name) => mkdir(join(directory, name), { recursive: true })))
    await disks.#load()
    return disks
  }

  ids(): string[] {
    return [...this.#disks.keys()]
  }

  get(instanceId: string): Disk {
    const disk = this.#disks.get(instanceId)
    if (!disk) throw new Error(`there is no machine ${instanceId}: create it before it is used`)
    return disk
  }

  async create(spec: MachineSpec): Promise<void> {
    if (!/^[A-Za-z0-9][\w.-]*$/.test(spec.instanceId))
      throw new Error(`${JSON.stringify(spec.instanceId)} is no id of a machine`)
    if (this.#disks.has(spec.instanceId)) throw new Error(`the machine ${spec.instanceId} exists already`)
    await this.#putFresh(spec, this.#chainOf(spec.layerId))
  }

  async replace(instanceId: string, layerId: string | undefined): Promise<void> {
    const { layerId: _old, ...rest } = this.get(instanceId).spec
    const spec = layerId === undefined ? rest : { ...rest, layerId }
    const chain = this.#chainOf(layerId)
    await removeTree(this.#diskPath(instanceId))
    await this.#putFresh(spec, chain)
    await this.#collectGarbage()
  }

  async remove(instanceId: string): Promise<void> {
    if (!this.#disks.delete(instanceId)) return
    await removeTree(this.#diskPath(instanceId))
    await this.#collectGarbage()
  }

  async saveLayer(instanceId: string, layerId: string): Promise<void> {
    const disk = this.get(instanceId)
    if (disk.chain.length >= longestChain) {
      throw new Error(
        `the disk of ${instanceId} is made of ${disk.chain.length} images on top of each other, the most that is possible: start again from a stock image`,
      )
    }
    const name = String(++this.#lastLayer)
    await promisify(execFile)('cp', [
      '-a',
      '--reflink=auto',
      join(this.#diskPath(instanceId), 'upper'),
      join(this.#directory, 'layers', name),
    ])
    this.#layers[layerId] = [name, ...disk.chain]
    await this.#saveLayers()
  }

  async deleteLayer(layerId: string): Promise<void> {
    delete this.#layers[layerId]
    await this.#saveLayers()
    await this.#collectGarbage()
  }

  /** Paths for the overlay mount, relative to the directory of the disks (the kernel's option text is short). */
  mountPaths(instanceId: string): { layers: string[]; upper: string; work: string } {
    const base = join('disks', instanceId)
    return {
      layers: this.get(instanceId).chain.map((name) => join('layers', name)),
      upper: join(base, 'upper'),
      work: join(base, 'work'),
    }
  }

  #chainOf(layerId: string | undefined): readonly string[] {
    if (layerId === undefined) return []
    const chain = this.#layers[layerId]
    if (!chain)
      throw new Error(
        `there is no disk layer ${layerId}: it was deleted, or made by a cloud with another data directory`,
      )
    return chain
  }

  async #putFresh(spec: MachineSpec, chain: readonly string[]): Promise<void> {
    const path = this.#diskPath(spec.instanceId)
    await mkdir(join(path, 'upper'), { recursive: true })
    // It becomes the machine's `/`, whatever the umask of the cloud.
    await chmod(join(path, 'upper'), 0o755)
    await mkdir(join(path, 'work'))
    const disk: Disk = { spec, chain }
    await writeFile(join(path, 'machine.json'), JSON.stringify(disk))
    this.#disks.set(spec.instanceId, disk)
  }

  async #collectGarbage(): Promise<void> {
    const used = new Set(
      [...Object.values(this.#layers), ...[...this.#disks.values()].map((disk) => disk.chain)].flat(),
    )
    for (const name of await readdir(join(this.#directory, 'layers'))) {
      if (/^\d+$/.test(name) && Number(name) <= this.#lastLayer && !used.has(name))
        await removeTree(join(this.#directory, 'layers', name))
    }
  }

  #saveLayers(): Promise<void> {
    return writeFile(join(this.#directory, 'layers.json'), JSON.stringify(this.#layers))
  }

  async #load(): Promise<void> {
    this.#layers = (await readJson<Record<string, readonly string[]>>(join(this.#directory, 'layers.json'))) ?? {}
    for (const name of await readdir(join(this.#directory, 'disks'))) {
      const disk = await readJson<Disk>(join(this.#diskPath(name), 'machine.json'))
      // Without the file the cloud was killed while it made or removed the disk.
      if (disk) this.#disks.set(name, disk)
      else await removeTree(this.#diskPath(name))
    }
    const names = (await readdir(join(this.#directory, 'layers'))).map(Number)
    this.#lastLayer = Math.max(0, ...names)
    await this.#collectGarbage()
  }

  #diskPath(instanceId: string): string {
    return join(this.#directory, 'disks', instanceId)
  }
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}
