import type { Text } from '@selaras/schemas'
import type { Language } from '../messages.ts'

/** One question of a service definition. */
export interface ServiceAttribute {
  code: string
  datatype: 'string' | 'number' | 'datetime' | 'text' | 'singlevaluelist' | 'multivaluelist'
  required: boolean
  /** What is asked. */
  description: Text
  /** How to answer, such as the form of a number. */
  datatypeDescription?: Text
  /** Answers to choose from, where the type is a list. */
  values?: readonly { key: string; name: Text }[]
}

/** A kind of complaint as apps offer it. */
export interface ServiceType {
  /** The category of the complaint. */
  code: string
  name: Text
  description?: Text
  keywords?: readonly string[]
  group?: string
  /**
   * `batch`: the app gets a token, and the number once the desk has verified the complaint. `realtime`: the number at
   * once. `realtime` when left out.
   */
  type?: 'realtime' | 'batch'
  /** Whether what is reported here is confidential (*rahasia*). False when left out. */
  confidential?: boolean
  attributes?: readonly ServiceAttribute[]
}

/** One item of `GET services`. */
export const serviceItem = (service: ServiceType, language: Language) => ({
  service_code: service.code,
  service_name: service.name[language],
  description: service.description?.[language] ?? null,
  metadata: (service.attributes?.length ?? 0) > 0,
  type: service.type ?? 'realtime',
  keywords: service.keywords?.join(',') ?? null,
  group: service.group ?? null,
})

/** Answer to `GET services/{service_code}`. */
export const definitionOf = ({ code, attributes = [] }: ServiceType, language: Language) => ({
  service_code: code,
  attributes: attributes.map((attribute, at) => ({
    variable: true,
    code: attribute.code,
    datatype: attribute.datatype,
    required: attribute.required,
    datatype_description: attribute.datatypeDescription?.[language] ?? null,
    order: at + 1,
    description: attribute.description[language],
    values: (attribute.values ?? []).map(({ key, name }) => ({ key, name: name[language] })),
  })),
})
