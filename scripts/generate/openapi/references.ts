/** Where a named schema stands in an OpenAPI document. */
export const componentSchema = (name: string) => `#/components/schemas/${name}`
