import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A domain event that waits for its handlers; written in the transaction that made it true, gone when handled. */
@Entity('outbox_event')
@Index('outbox_event_due', ['dueAt'])
export class OutboxEventEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: string;
  @Column('jsonb') payload: Record<string, unknown>;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') dueAt: Date;
  @Column('integer', { default: 0 }) attempts: number;
}
