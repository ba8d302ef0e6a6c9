import type { Operation } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'
import { defineOnInstance, defineRds, refuse } from './define.ts'
import { rdsDurations } from './durations.ts'
import { engineParameters, isInRange } from './parameter-catalog.ts'
import { busy, changeDatabase } from './transition.ts'

const describeParameters = defineOnInstance('DescribeParameters', {
  parameters: {},
  gaps: 'the parameters that are used most, not all of them',
  run: (_call, instance) => ({
    Engine: instance.engine,
    EngineVersion: instance.engineVersion,
    ConfigParameters: { DBInstanceParameter: [] },
    RunningParameters: {
      DBInstanceParameter: engineParameters.map((parameter) => ({
        ParameterName: parameter.name,
        ParameterValue: instance.parameters[parameter.name] ?? parameter.defaultValue,
        ParameterDefaultValue: parameter.defaultValue,
        ParameterValueRange: parameter.range,
        ParameterDescription: parameter.description,
      })),
    },
  }),
})

const describeParameterTemplates = defineRds('DescribeParameterTemplates', {
  parameters: {
    Engine: spec.requiredText,
    EngineVersion: spec.requiredText,
    Category: spec.text,
    DBInstanceId: spec.text,
  },
  gaps: 'the parameters that are used most, not all of them',
  run: ({ params }) => ({
    Engine: params.text('Engine'),
    EngineVersion: params.text('EngineVersion'),
    ParameterCount: String(engineParameters.length),
    Parameters: {
      TemplateRecord: engineParameters.map((parameter) => ({
        ParameterName: parameter.name,
        ParameterValue: parameter.defaultValue,
        CheckingCode: parameter.range,
        ForceModify: 'true',
        ForceRestart: String(parameter.needsRestart),
        ParameterDescription: parameter.description,
      })),
    },
  }),
})

const modifyParameter = defineOnInstance('ModifyParameter', {
  parameters: { Parameters: { type: 'object', required: true }, Forcerestart: spec.flag, ParameterGroupId: spec.text },
  gaps: 'no parameter groups',
  async run({ core, params }, instance) {
    const values = Object.fromEntries(
      Object.entries(params.object('Parameters') ?? {}).map(([name, value]) => [name, String(value)]),
    )
    const known = Object.entries(values).map(([name, value]) => {
      const parameter = engineParameters.find((each) => each.name === name)
      if (!parameter)
        throw refuse('InvalidParameters.NotFound', `The parameter ${name} does not exist or cannot be changed.`)
      if (!isInRange(value, parameter.range))
        throw refuse('InvalidParameters.Format', `The value ${value} of ${name} is not in ${parameter.range}.`)
      return parameter
    })
    const isRestart = params.flag('Forcerestart') === true
    if (!isRestart && known.some((parameter) => parameter.needsRestart))
      throw refuse(
        'InvalidParameters.ForceRestart',
        'A parameter takes effect after a restart only: set Forcerestart to true.',
      )
    await core.drivers.databases.setParameters?.(instance.id, values)
    const parameters = { ...instance.parameters, ...values }
    if (isRestart) {
      busy(core, instance, {
        status: 'Restarting',
        ms: rdsDurations(core).restarting,
        action: 'ModifyParameter',
        work: () => core.drivers.databases.restart(instance.id),
        result: { parameters },
      })
    } else changeDatabase(core, instance, { parameters })
    return {}
  },
})

export const parameterOperations: Operation[] = [describeParameters, describeParameterTemplates, modifyParameter]
