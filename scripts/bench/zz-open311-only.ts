import { open311 } from './open311.ts'
for (const { name, ours, unit, met } of await open311()) console.log(name, ours, unit, met)
