// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Scorecard } from '../../resources/scorecard.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern4, pattern5, pattern8 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { scorecardRule } from '../rules/resources/scorecard.gen.ts'

const fitsScorecardDimensionsCoordinationItemName = (value: unknown): boolean => {
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

const fitsScorecardDimensionsCoordinationItemNotMeasurable = (value: unknown): boolean => {
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

const fitsScorecardDimensionsCoordinationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  if (!(fitsScorecardDimensionsCoordinationItemName(value.name))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  if (value.notMeasurable !== undefined && !(fitsScorecardDimensionsCoordinationItemNotMeasurable(value.notMeasurable))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsCoordination = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsCoordinationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsIntegrationItemName = (value: unknown): boolean => {
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

const fitsScorecardDimensionsIntegrationItemNotMeasurable = (value: unknown): boolean => {
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

const fitsScorecardDimensionsIntegrationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  if (!(fitsScorecardDimensionsIntegrationItemName(value.name))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  if (value.notMeasurable !== undefined && !(fitsScorecardDimensionsIntegrationItemNotMeasurable(value.notMeasurable))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsIntegration = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsIntegrationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsSynchronisationItemName = (value: unknown): boolean => {
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

const fitsScorecardDimensionsSynchronisationItemNotMeasurable = (value: unknown): boolean => {
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

const fitsScorecardDimensionsSynchronisationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  if (!(fitsScorecardDimensionsSynchronisationItemName(value.name))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  if (value.notMeasurable !== undefined && !(fitsScorecardDimensionsSynchronisationItemNotMeasurable(value.notMeasurable))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSynchronisation = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsSynchronisationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsSimplificationItemName = (value: unknown): boolean => {
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

const fitsScorecardDimensionsSimplificationItemNotMeasurable = (value: unknown): boolean => {
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

const fitsScorecardDimensionsSimplificationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  if (!(fitsScorecardDimensionsSimplificationItemName(value.name))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  if (value.notMeasurable !== undefined && !(fitsScorecardDimensionsSimplificationItemNotMeasurable(value.notMeasurable))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSimplification = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsSimplificationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsResponsivenessItemName = (value: unknown): boolean => {
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

const fitsScorecardDimensionsResponsivenessItemNotMeasurable = (value: unknown): boolean => {
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

const fitsScorecardDimensionsResponsivenessItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  if (!(fitsScorecardDimensionsResponsivenessItemName(value.name))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  if (value.notMeasurable !== undefined && !(fitsScorecardDimensionsResponsivenessItemNotMeasurable(value.notMeasurable))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsResponsiveness = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsResponsivenessItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsSatisfactionItemName = (value: unknown): boolean => {
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

const fitsScorecardDimensionsSatisfactionItemNotMeasurable = (value: unknown): boolean => {
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

const fitsScorecardDimensionsSatisfactionItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  if (!(fitsScorecardDimensionsSatisfactionItemName(value.name))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  if (value.notMeasurable !== undefined && !(fitsScorecardDimensionsSatisfactionItemNotMeasurable(value.notMeasurable))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSatisfaction = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsSatisfactionItem(item))) return false
  }
  return true
}

const fitsScorecardDimensions = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsScorecardDimensionsCoordination(value.coordination))) return false
  if (!(fitsScorecardDimensionsIntegration(value.integration))) return false
  if (!(fitsScorecardDimensionsSynchronisation(value.synchronisation))) return false
  if (!(fitsScorecardDimensionsSimplification(value.simplification))) return false
  if (!(fitsScorecardDimensionsResponsiveness(value.responsiveness))) return false
  if (!(fitsScorecardDimensionsSatisfaction(value.satisfaction))) return false
  for (const key in value) {
    switch (key) {
      case "coordination":
      case "integration":
      case "synchronisation":
      case "simplification":
      case "responsiveness":
      case "satisfaction":
        break
      default:
        return false
    }
  }
  return true
}

export const fitsScorecard = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.participant
  if (!(matches(v0, pattern5) && passes(participantIdRule, v0))) return false
  if (!(matches(value.from, pattern8))) return false
  if (!(matches(value.until, pattern8))) return false
  if (!(fitsScorecardDimensions(value.dimensions))) return false
  for (const key in value) {
    switch (key) {
      case "participant":
      case "from":
      case "until":
      case "dimensions":
        break
      default:
        return false
    }
  }
  if (!passes(scorecardRule, value)) return false
  return true
}

export const ScorecardNode: Node = {
  type: 'object',
  fields: {
    participant: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    from: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] },
    until: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] },
    dimensions: {
  type: 'object',
  fields: {
    coordination: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    integration: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    synchronisation: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    simplification: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    responsiveness: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    satisfaction: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
  },
},
  }, checks: [{ rule: scorecardRule, messages: messages.scorecardRule }],
}

/** Whether a value is what `Scorecard` takes. */
export const isScorecard = (value: unknown): value is Scorecard => fitsScorecard(value) || isSound(ScorecardNode, value)

/** Validates as the schema `Scorecard` does. */
export const validateScorecard = (value: unknown): Validation<Scorecard> =>
  fitsScorecard(value) ? accept(value) : settle(ScorecardNode, value)
