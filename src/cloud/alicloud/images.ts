import { CreateImageRequest } from '@alicloud/ecs20140526/dist/models/CreateImageRequest.js'
import { CreateImageResponseBody } from '@alicloud/ecs20140526/dist/models/CreateImageResponseBody.js'
import { DeleteImageRequest } from '@alicloud/ecs20140526/dist/models/DeleteImageRequest.js'
import { DeleteSnapshotRequest } from '@alicloud/ecs20140526/dist/models/DeleteSnapshotRequest.js'
import { DescribeImagesRequest } from '@alicloud/ecs20140526/dist/models/DescribeImagesRequest.js'
import {
  DescribeImagesResponseBody,
  type DescribeImagesResponseBodyImagesImage,
} from '@alicloud/ecs20140526/dist/models/DescribeImagesResponseBody.js'
import type { Image, ImageFilter, Images } from '../image.ts'
import { unless } from './api.ts'
import { queryOf, readBody, type Fields } from './models.ts'
import { allByNumber, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'
import { tagList, tagMap } from './tag-lists.ts'

// Without it the API hides every image that is not Available.
const everyStatus = 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated'

/** Images and the snapshots they are made of. */
export function createImages(api: Api): Images {
  return {
    describeImages: (filter) => describeImages(api, filter),
    async createImage({ instanceId, name, family, description, tags, clientToken }) {
      const query = queryOf(CreateImageRequest, {
        regionId: api.region,
        instanceId,
        imageName: name,
        imageFamily: family,
        description,
        tag: tagList(tags),
        clientToken,
      })
      const body = await api.call({ product: 'Ecs', action: 'CreateImage', query, effect: 'repeatable' })
      return readBody(body, CreateImageResponseBody).imageId ?? ''
    },
    async deleteImage({ id, snapshotIds }) {
      const query = queryOf(DeleteImageRequest, { regionId: api.region, imageId: id })
      await unless(['not-found'], api.call({ product: 'Ecs', action: 'DeleteImage', query, effect: 'repeatable' }))
      for (const snapshotId of snapshotIds) {
        const request = queryOf(DeleteSnapshotRequest, { snapshotId, force: true })
        await unless(
          ['not-found'],
          api.call({ product: 'Ecs', action: 'DeleteSnapshot', query: request, effect: 'repeatable' }),
        )
      }
    },
  }
}

async function describeImages(api: Api, filter: ImageFilter): Promise<Image[]> {
  const found = await inBatches(filter.ids, 100, (ids) =>
    allByNumber(async (pageNumber) => {
      const query = queryOf(DescribeImagesRequest, {
        regionId: api.region,
        status: everyStatus,
        pageNumber,
        pageSize: 100,
        imageId: ids?.join(','),
        imageName: filter.name,
        imageFamily: filter.family,
        imageOwnerAlias: filter.owner,
        tag: tagList(filter.tags),
      })
      const answer = await api.call({ product: 'Ecs', action: 'DescribeImages', query, effect: 'read' })
      const body = readBody(answer, DescribeImagesResponseBody)
      return { items: (body.images?.image ?? []).map(imageOf), total: body.totalCount }
    }),
  )
  return found.sort((a, b) => b.createdAt.localeCompare(a.createdAt))
}

function imageOf(row: Fields<DescribeImagesResponseBodyImagesImage>): Image {
  const snapshotIds = (row.diskDeviceMappings?.diskDeviceMapping ?? [])
    .map((mapping) => mapping.snapshotId ?? '')
    .filter(Boolean)
  const status = (row.status ?? 'UnAvailable') as Image['status']
  return {
    id: row.imageId ?? '',
    name: row.imageName ?? '',
    status,
    // The status can turn to Available a little before instances can be made from the image.
    isUsable: status === 'Available' && (row.usable ?? true),
    progressPercent: Number.parseInt(row.progress ?? '', 10) || 0,
    owner: (row.imageOwnerAlias || 'self') as Image['owner'],
    osName: row.OSName ?? '',
    sizeGiB: row.size ?? 0,
    snapshotIds,
    createdAt: row.creationTime ?? '',
    tags: tagMap(row.tags?.tag),
    ...(row.imageFamily ? { family: row.imageFamily } : {}),
  }
}
