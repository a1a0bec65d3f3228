/** Part of an OpenAPI document, read without knowing more of it than is asked here. */
type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const tree = (value: unknown): Tree => (isTree(value) ? value : {})
const METHODS = ['get', 'put', 'post', 'delete', 'patch']

/** What a value or a reference inside the document stands for. */
const follow = (document: Tree, value: unknown): Tree => {
  const { $ref } = tree(value)
  if (typeof $ref !== 'string') return tree(value)
  const steps = $ref.split('/').slice(1)
  return tree(steps.reduce<unknown>((at, step) => tree(at)[step], document))
}

interface Operation {
  document: Tree
  method: string
  operation: Tree
  parameters: Tree[]
  responses: [string, Tree][]
}

const contentOf = (part: Tree) => Object.entries(tree(part.content))

const problems = ({ document, responses }: Operation): string[] => {
  const declared = responses.filter(([code]) => /^[45]/.test(code))
  const missing = ['4', '5'].filter((kind) => !declared.some(([code]) => code.startsWith(kind)))
  const others = declared.filter(([, response]) => {
    const { schema } = tree(tree(response.content)['application/problem+json'])
    return tree(schema).$ref !== '#/components/schemas/Problem' || Object.keys(follow(document, schema)).length === 0
  })
  return [...missing.map((kind) => `no ${kind}xx problem`), ...others.map(([code]) => `${code} is no problem document`)]
}

const hasExample = (document: Tree, media: Tree) =>
  'example' in media || Object.values(tree(media.examples)).some((one) => 'value' in follow(document, one))

const examples = ({ document, operation, responses }: Operation): string[] => {
  const parts: [string, Tree][] = [['request', follow(document, operation.requestBody)], ...responses]
  return parts.flatMap(([name, part]) =>
    contentOf(part)
      .filter(([, media]) => !hasExample(document, tree(media)))
      .map(([type]) => `no example of ${name} ${type}`),
  )
}

const idempotency = ({ method, parameters }: Operation): string[] => {
  const key = parameters.find((parameter) => parameter.in === 'header' && parameter.name === 'Idempotency-Key')
  if (method === 'get') return key ? ['a read asks for an Idempotency-Key'] : []
  return key?.required === true ? [] : ['no required Idempotency-Key']
}

/** A list is told by its answer: an array, or an object that holds one under `items`. */
const pagination = ({ document, method, parameters, responses }: Operation): string[] => {
  if (method !== 'get') return []
  const answers = responses.filter(([code]) => code.startsWith('2')).flatMap(([, response]) => contentOf(response))
  const schemas = answers.map(([, media]) => follow(document, tree(media).schema))
  if (schemas.some(({ type }) => type === 'array')) return ['a bare list, which has no room for a cursor']
  const page = schemas.find(({ properties }) => tree(tree(properties).items).type === 'array')
  if (!page) return []
  const asked = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const missing = ['cursor', 'limit'].filter((name) => !asked.includes(name))
  return [
    ...missing.map((name) => `a list without the parameter ${name}`),
    ...('next' in tree(page.properties) ? [] : ['a list whose answer has no next cursor']),
  ]
}

const security = ({ document, operation, responses }: Operation): string[] => {
  const ways = operation.security ?? document.security
  if (!Array.isArray(ways)) return ['no security, not even that there is none']
  const schemes = tree(tree(document.components).securitySchemes)
  const unknown = ways.flatMap((way) => Object.keys(tree(way))).filter((name) => !(name in schemes))
  const refused = ways.length === 0 || responses.some(([code]) => code === '401')
  return [...unknown.map((name) => `an unknown security scheme ${name}`), ...(refused ? [] : ['no 401'])]
}

const PROMISES = { problems, examples, idempotency, pagination, security }

/** What the operations of an OpenAPI document leave undeclared, one line each: operation, promise, what is missing. */
export const undeclared = (document: Tree): string[] =>
  Object.entries(tree(document.paths)).flatMap(([path, item]) =>
    METHODS.filter((method) => method in tree(item)).flatMap((method) => {
      const operation = tree(tree(item)[method])
      const listed = [tree(item).parameters, operation.parameters].flatMap((list) => (Array.isArray(list) ? list : []))
      const about: Operation = {
        document,
        method,
        operation,
        parameters: listed.map((one) => follow(document, one)),
        responses: Object.entries(tree(operation.responses)).map(([code, one]) => [code, follow(document, one)]),
      }
      return Object.entries(PROMISES).flatMap(([promise, faultsOf]) =>
        faultsOf(about).map((fault) => `${method.toUpperCase()} ${path}: ${promise}: ${fault}`),
      )
    }),
  )
