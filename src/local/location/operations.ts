import { productVersions, type Operation } from '../api/operation.ts'
import { endpointHost } from './records.ts'

// Names under which clients ask for a product's endpoint.
const serviceCodes: readonly string[] = Object.keys(productVersions).map((product) => product.toLowerCase())

const describeEndpoints: Operation = {
  product: 'Location',
  action: 'DescribeEndpoints',
  parameters: {
    Id: { type: 'string', required: true },
    ServiceCode: { type: 'string', required: true },
    Type: { type: 'string', enum: ['openAPI', 'innerAPI'], default: 'openAPI' },
  },
  isReadOnly: true,
  run({ core, params }) {
    const code = params.text('ServiceCode').toLowerCase()
    const endpoint = endpointHost(core.store)
    if (!serviceCodes.includes(code) || endpoint === undefined) return { Success: true, Endpoints: { Endpoint: [] } }
    const row = {
      Protocols: { Protocols: ['HTTP'] },
      Type: params.text('Type'),
      Namespace: '',
      Id: params.text('Id'),
      SerivceCode: code,
      ServiceCode: code,
      Endpoint: endpoint,
    }
    return { Success: true, Endpoints: { Endpoint: [row] } }
  },
}

export const locationOperations: Operation[] = [describeEndpoints]
