import * as z from 'zod'

/** Name of one attribute as its path in a resource of the standard, such as `identity.birthDate`. */
export const Attribute = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)*$/)
  .max(128)
