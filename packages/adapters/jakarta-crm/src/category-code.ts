/** A name as a code of the contract: `Jalan & Jembatan` is `jalan-jembatan`; `undefined` when nothing is left of it. */
export const categoryCode = (name: string): string | undefined =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '') || undefined
