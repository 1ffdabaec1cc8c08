import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The workflow that a learner works on through a course, by name; follows from the answer to its workflow block. */
@Entity('own_workflow')
export class OwnWorkflowEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'own_workflow_pk' }) learnerId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'own_workflow_pk' }) courseId: string;
  @Column('text') name: string;
  @Column('timestamptz') updatedAt: Date;
}
