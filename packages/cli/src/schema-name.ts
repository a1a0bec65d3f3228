/** Kebab-case, PascalCase and slips of case all name the same schema. */
export const plain = (name: string): string => name.replaceAll(/[-_\s]/g, '').toLowerCase()
