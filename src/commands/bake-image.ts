import type { Command } from './command.ts'

export const bakeImageCommand: Command = {
  name: 'bake-image',
  summary: 'golden ECS image from a source image and provisioning steps; leaves only the image behind',
  options: [
    {
      name: 'release',
      kind: 'string',
      description: 'Name of the release that the image holds; default: the commit',
      setting: 'release.version',
    },
    {
      name: 'source',
      kind: 'string',
      description: 'Image to start from: id, name with *, or family:NAME',
      setting: 'image.source',
    },
    {
      name: 'image-name',
      kind: 'string',
      description: 'Name of the image; default APP-ENV-RELEASE',
      setting: 'image.name',
    },
    { name: 'family', kind: 'string', description: 'Image family; default APP-ENV', setting: 'image.family' },
    {
      name: 'instance-type',
      kind: 'string',
      description: 'Type of the temporary instance, or auto',
      setting: 'image.instanceType',
    },
    {
      name: 'keep',
      kind: 'number',
      description: 'Images of the family that stay, the new one included',
      setting: 'image.keep',
    },
    {
      name: 'rebuild',
      kind: 'boolean',
      description: 'Bake even when an image of the same source, steps and release is there',
    },
  ],
  load: () => import('./bake-image-run.ts'),
}
