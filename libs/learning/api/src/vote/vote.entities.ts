import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A learner's own vote on a dilemma. Its key is what makes it one vote per person, and it is read for that person
 * only. The count is never made from ballots but kept apart, in the tally, which knows no person: a vote is cast by
 * adding one there in the very statement that writes the ballot. No time is kept, so that nobody can lay the two
 * side by side, and when a person is erased the ballot goes and the number stays.
 */
@Entity('dilemma_ballot')
export class DilemmaBallotEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dilemma_ballot_pk' }) learnerId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'dilemma_ballot_pk' }) courseId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'dilemma_ballot_pk' }) blockId: string;
  @Column('text') choiceId: string;
}

/** How many voted for a choice, without names. */
@Entity('dilemma_tally')
export class DilemmaTallyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'dilemma_tally_pk' }) courseId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'dilemma_tally_pk' }) blockId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'dilemma_tally_pk' }) choiceId: string;
  @Column('integer') votes: number;
}
