import { readFileSync } from 'node:fs'
import { Unusable } from '../unusable.ts'
import { reasonOf } from '../validate/find-files.ts'
import type { Secret } from './config.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where a secret is asked for: what is wrong with it is said with file and pointer, never with the secret. */
export interface SecretReader {
  read: (secret: Secret, pointer: string, shortest?: number) => string
}

/** Reads secrets from where a configuration says that they are kept. */
export const secretReader = (file: string, environment: Environment, near: (path: string) => string): SecretReader => {
  const found = (secret: Secret, pointer: string): string => {
    if (typeof secret === 'string') return secret
    if ('env' in secret) {
      const value = environment[secret.env]
      if (!value) throw new Unusable('error.config-environment', { file, pointer, name: secret.env })
      return value
    }
    try {
      return readFileSync(near(secret.file), 'utf8').trim()
    } catch (error) {
      throw new Unusable('error.config-secret', { file, pointer, name: secret.file, reason: reasonOf(error) }, error)
    }
  }
  return {
    read: (secret, pointer, shortest = 1) => {
      const value = found(secret, pointer)
      if (value.length < shortest) throw new Unusable('error.config-key', { file, pointer, minimum: shortest })
      return value
    },
  }
}
