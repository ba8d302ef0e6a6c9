import type { Image, ImageFilter, Images } from '../cloud/image.ts'
import { PreflightError } from '../shared/errors.ts'

/** Filters to try, in order: an id, a name with `*` (the vendor's images first, then ours), or `family:NAME`. */
function sourceFilters(source: string): ImageFilter[] {
  if (source.startsWith('family:')) return [{ family: source.slice('family:'.length) }]
  if (source.includes('*'))
    return [
      { name: source, owner: 'system' },
      { name: source, owner: 'self' },
    ]
  return [{ ids: [source] }, { name: source }]
}

/** The newest usable image that matches. Throws PreflightError when there is none. */
export async function resolveSource(images: Pick<Images, 'describeImages'>, source: string): Promise<Image> {
  for (const filter of sourceFilters(source)) {
    const found = (await images.describeImages(filter)).find(({ isUsable }) => isUsable)
    if (found) return found
  }
  throw new PreflightError(`image.source ${source}: no usable image of that id, name or family in the region`, {
    code: 'E_NO_SOURCE_IMAGE',
    fix: 'name an image id, a name with * such as ubuntu*64*, or family:NAME under image.source in deploy.yml',
  })
}
