import type { Tags } from './tags.ts'

export interface Image {
  id: string
  name: string
  family?: string
  status: 'Creating' | 'Waiting' | 'Available' | 'UnAvailable' | 'CreateFailed' | 'Deprecated'
  /** True when instances can be made from it; `Available` alone comes a little earlier. */
  isUsable: boolean
  progressPercent: number
  owner: 'system' | 'self' | 'others' | 'marketplace'
  osName: string
  sizeGiB: number
  snapshotIds: string[]
  createdAt: string
  tags: Tags
}

export interface ImageFilter {
  ids?: readonly string[]
  /** Exact name, or with `*` as wildcard. */
  name?: string
  family?: string
  owner?: Image['owner']
  tags?: Tags
}

export interface Images {
  /** Matching images in every status, newest first. */
  describeImages(filter: ImageFilter): Promise<Image[]>
  createImage(request: {
    instanceId: string
    name: string
    family?: string
    description?: string
    tags: Tags
    clientToken: string
  }): Promise<string>
  /** Deletes the image and the snapshots it was made of; unknown ids are no error, an image in use is one (`in-use`). */
  deleteImage(image: Pick<Image, 'id' | 'snapshotIds'>): Promise<void>
}
