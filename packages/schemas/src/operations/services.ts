import { JointService } from '../resources/joint-service.ts'
import { Service } from '../resources/service.ts'
import { catalogueOperations } from './catalogue-operations.ts'

/** The service catalogue (profile `service`). */
export const serviceOperations = catalogueOperations({
  resource: 'services',
  profile: 'service',
  path: '/services',
  name: 'Service',
  title: { id: 'Katalog layanan', en: 'Service catalogue' },
  summary: {
    list: { id: 'Katalog layanan', en: 'List the service catalogue' },
    get: { id: 'Lihat satu layanan', en: 'Get a service' },
  },
  output: Service,
})

/** The catalogue of joint services (profile `joint`). */
export const jointServiceOperations = catalogueOperations({
  resource: 'jointServices',
  profile: 'joint',
  path: '/joint-services',
  name: 'JointService',
  title: { id: 'Katalog layanan terpadu', en: 'Catalogue of joint services' },
  summary: {
    list: { id: 'Katalog layanan terpadu', en: 'List the joint services' },
    get: { id: 'Lihat satu layanan terpadu', en: 'Get a joint service' },
  },
  output: JointService,
})
