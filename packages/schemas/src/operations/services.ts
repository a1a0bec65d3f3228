import * as z from 'zod'
import { ServiceId } from '../formats/service-id.ts'
import { Service } from '../resources/service.ts'
import { PageQuery, page, READ } from './common.ts'
import type { Operation } from './operation.ts'

/** The service catalogue (profile `service`). */
export const serviceOperations: readonly Operation[] = [
  {
    id: 'services.list',
    profile: 'service',
    method: 'GET',
    path: '/services',
    summary: { id: 'Katalog layanan', en: 'List the service catalogue' },
    query: PageQuery,
    output: page('Service', { id: 'Katalog layanan', en: 'Service catalogue' }, Service),
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'public',
    paged: true,
  },
  {
    id: 'services.get',
    profile: 'service',
    method: 'GET',
    path: '/services/{id}',
    summary: { id: 'Lihat satu layanan', en: 'Get a service' },
    params: z.strictObject({ id: ServiceId }),
    output: Service,
    status: 200,
    problems: READ,
    idempotent: false,
    access: 'public',
  },
]
