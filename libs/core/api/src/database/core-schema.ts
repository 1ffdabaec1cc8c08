import { DemoMailEntity } from '../mail/demo-mail.entity.js';
import { OutboxEventEntity } from '../outbox/outbox-event.entity.js';
import { CreateCore1795300000000 } from './migrations/1795300000000-create-core.js';
import type { Schema } from './open-database.js';

/** Entities and migrations of the core scope; every scope exports such a part and the application joins them. */
export const coreSchema: Schema = {
  entities: [OutboxEventEntity, DemoMailEntity],
  migrations: [CreateCore1795300000000],
};
