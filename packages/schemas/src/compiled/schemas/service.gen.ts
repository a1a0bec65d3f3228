// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Service } from '../../resources/service.ts'
import type { Validation } from '../validation.ts'
import { ExtensionsNode, fitsExtensions } from './extensions.gen.ts'
import { RequirementNode, fitsRequirement } from './requirement.gen.ts'
import { TermNode, fitsTerm } from './term.gen.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern28, pattern4, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

const fitsServiceName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceRequirements = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsRequirement(item))) return false
  }
  return true
}

const fitsServiceProcedureItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceProcedure = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsServiceProcedureItem(item))) return false
  }
  return true
}

const fitsServiceFeeBasis = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceFee = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.amount
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0)) return false
  if (value.basis !== undefined && !(fitsServiceFeeBasis(value.basis))) return false
  for (const key in value) {
    switch (key) {
      case "amount":
      case "basis":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceProduct = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceComplaintHandling = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalLegalBasis = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(isWords(item, 500))) return false
  }
  return true
}

const fitsServiceInternalFacilities = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalStaffCompetence = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalSupervision = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalServiceGuarantee = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalSafetyGuarantee = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalEvaluation = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternal = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (value.legalBasis !== undefined && !(fitsServiceInternalLegalBasis(value.legalBasis))) return false
  if (value.facilities !== undefined && !(fitsServiceInternalFacilities(value.facilities))) return false
  if (value.staffCompetence !== undefined && !(fitsServiceInternalStaffCompetence(value.staffCompetence))) return false
  if (value.supervision !== undefined && !(fitsServiceInternalSupervision(value.supervision))) return false
  const v4 = value.staffCount
  if (v4 !== undefined && !(typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 1 && v4 <= 100000)) return false
  if (value.serviceGuarantee !== undefined && !(fitsServiceInternalServiceGuarantee(value.serviceGuarantee))) return false
  if (value.safetyGuarantee !== undefined && !(fitsServiceInternalSafetyGuarantee(value.safetyGuarantee))) return false
  if (value.evaluation !== undefined && !(fitsServiceInternalEvaluation(value.evaluation))) return false
  for (const key in value) {
    switch (key) {
      case "legalBasis":
      case "facilities":
      case "staffCompetence":
      case "supervision":
      case "staffCount":
      case "serviceGuarantee":
      case "safetyGuarantee":
      case "evaluation":
        break
      default:
        return false
    }
  }
  return true
}

export const fitsService = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
  if (!(fitsServiceName(value.name))) return false
  const v2 = value.provider
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  if (!(fitsServiceRequirements(value.requirements))) return false
  if (!(fitsServiceProcedure(value.procedure))) return false
  if (!(fitsTerm(value.term))) return false
  if (!(fitsServiceFee(value.fee))) return false
  if (!(fitsServiceProduct(value.product))) return false
  if (!(fitsServiceComplaintHandling(value.complaintHandling))) return false
  if (value.internal !== undefined && !(fitsServiceInternal(value.internal))) return false
  if (value.extensions !== undefined && !(fitsExtensions(value.extensions))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "provider":
      case "requirements":
      case "procedure":
      case "term":
      case "fee":
      case "product":
      case "complaintHandling":
      case "internal":
      case "extensions":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    provider: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    requirements: { type: 'array', element: RequirementNode, checks: [{ max: 100 }] },
    procedure: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}, checks: [{ min: 1 }, { max: 100 }] },
    term: TermNode,
    fee: {
  type: 'object',
  fields: {
    amount: { type: 'int', checks: [{ min: 0 }] },
    basis: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
},
    product: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    complaintHandling: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    internal: { type: 'optional', inner: {
  type: 'object',
  fields: {
    legalBasis: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ min: 1 }, { max: 500 }, { pattern: pattern4 }] }, checks: [{ min: 1 }, { max: 50 }] } },
    facilities: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
    staffCompetence: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
    supervision: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
    staffCount: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }, { max: 100000 }] } },
    serviceGuarantee: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
    safetyGuarantee: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
    evaluation: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
} },
    extensions: { type: 'optional', inner: ExtensionsNode },
  },
}

/** Whether a value is what `Service` takes. */
export const isService = (value: unknown): value is Service => fitsService(value) || isSound(ServiceNode, value)

/** Validates as the schema `Service` does. */
export const validateService = (value: unknown): Validation<Service> =>
  fitsService(value) ? accept(value) : settle(ServiceNode, value)
