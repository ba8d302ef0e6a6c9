import type { ImageRecord } from './records.ts'

const distributions = [
  {
    id: 'ubuntu_24_04_x64_20G_alibase_20260101.vhd',
    family: 'acs:ubuntu_24_04_x64',
    platform: 'Ubuntu',
    os: 'Ubuntu 24.04 64 bit',
  },
  {
    id: 'ubuntu_22_04_x64_20G_alibase_20260101.vhd',
    family: 'acs:ubuntu_22_04_x64',
    platform: 'Ubuntu',
    os: 'Ubuntu 22.04 64 bit',
  },
  {
    id: 'ubuntu_22_04_x64_20G_alibase_20251103.vhd',
    family: 'acs:ubuntu_22_04_x64',
    platform: 'Ubuntu',
    os: 'Ubuntu 22.04 64 bit',
  },
  {
    id: 'ubuntu_20_04_x64_20G_alibase_20260101.vhd',
    family: 'acs:ubuntu_20_04_x64',
    platform: 'Ubuntu',
    os: 'Ubuntu 20.04 64 bit',
  },
  {
    id: 'aliyun_3_x64_20G_alibase_20260101.vhd',
    family: 'acs:alibaba_cloud_linux_3_2104_lts_x64',
    platform: 'Aliyun',
    os: 'Alibaba Cloud Linux 3.2104 LTS 64 bit',
  },
  {
    id: 'aliyun_2_1903_x64_20G_alibase_20260101.vhd',
    family: 'acs:alibaba_cloud_linux_2_1903_lts_x64',
    platform: 'Aliyun',
    os: 'Alibaba Cloud Linux 2.1903 LTS 64 bit',
  },
  {
    id: 'debian_12_11_x64_20G_alibase_20260101.vhd',
    family: 'acs:debian_12_x64',
    platform: 'Debian',
    os: 'Debian 12.11 64 bit',
  },
  {
    id: 'debian_11_11_x64_20G_alibase_20260101.vhd',
    family: 'acs:debian_11_x64',
    platform: 'Debian',
    os: 'Debian 11.11 64 bit',
  },
  {
    id: 'centos_7_9_x64_20G_alibase_20240628.vhd',
    family: 'acs:centos_7_9_x64',
    platform: 'CentOS',
    os: 'CentOS 7.9 64 bit',
  },
  {
    id: 'centos_stream_9_x64_20G_alibase_20260101.vhd',
    family: 'acs:centos_stream_9_x64',
    platform: 'CentOS Stream',
    os: 'CentOS Stream 9 64 bit',
  },
] as const

const releasedAtMs = (id: string) => {
  const [, year, month, day] = /_(\d{4})(\d{2})(\d{2})\.vhd$/.exec(id)!
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}

/**
 * The public images of every region. Whatever their name says, an instance made from one is this machine's own system:
 * the local cloud has no other.
 */
export const stockImages: readonly ImageRecord[] = distributions.map(({ id, family, platform, os }) => ({
  id,
  name: id,
  description: `${os}, as installed on the machine of the local cloud`,
  family,
  version: '',
  owner: 'system',
  status: 'Available',
  isUsable: true,
  progressPercent: 100,
  sizeGiB: 20,
  osName: os,
  osNameEn: os,
  osType: 'linux',
  platform,
  architecture: 'x86_64',
  bootMode: 'BIOS',
  snapshots: [],
  resourceGroupId: '',
  createdAtMs: releasedAtMs(id),
  tags: {},
}))
