const revised = ['revision', 'write_id', 'value', 'saved_at'] as const;

/**
 * The part of an INSERT that keeps the rule of `decideRevision` where no tab can get between reading and writing:
 * the standing row `r` is held, takes the new write when its revision is higher and it is not the same write sent
 * again, and is returned as it then stands. The caller tells by `write_id` whether it is its own.
 */
export const keepNewest = (key: readonly string[]): string => {
  const isNewer = 'r.write_id <> excluded.write_id AND excluded.revision > r.revision';
  const take = revised.map((column) => `${column} = CASE WHEN ${isNewer} THEN excluded.${column} ELSE r.${column} END`);
  return `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${take.join(', ')}`;
};

/** What stands after a revised write. */
export interface StandingRow {
  readonly revision: number;
  readonly write_id: string;
  readonly saved_at: Date;
}
