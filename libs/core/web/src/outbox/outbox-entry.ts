/** The newest value of one thing a person typed, until the server has it. */
export interface OutboxEntry {
  readonly userId: string;
  /** Names the thing across tabs and visits, such as `response:<lessonId>:<blockId>`. */
  readonly key: string;
  readonly url: string;
  readonly value: unknown;
  /** The revision the page had when this was typed. */
  readonly baseRevision: number;
  /** Names this very write, so that sending it twice changes nothing. */
  readonly writeId: string;
  readonly typedAt: number;
  readonly onConflict?: OnConflict;
  /** Set while the entry is held: the revision from elsewhere that its writer has not chosen against yet. */
  readonly conflictsWith?: number;
}

/**
 * What to do when somebody else saved meanwhile: `resend` puts the own value on top at once, `hold` keeps it on this
 * computer until the page saves again on a revision it has shown.
 */
export type OnConflict = 'resend' | 'hold';

/** What a page hands over to be kept and sent. */
export interface OutboxWrite {
  readonly key: string;
  readonly userId: string;
  readonly url: string;
  readonly value: unknown;
  /** The newest revision the page knows; 0 when nothing was saved before. */
  readonly baseRevision: number;
  /** Only `PUT` is safe to send twice. */
  readonly method?: 'PUT';
  /** `resend` unless told; text that a person would miss is `hold`. */
  readonly onConflict?: OnConflict;
}

/** What lies on this computer unsent, as a page takes it up again. */
export interface PendingWrite<T> {
  readonly value: T;
  readonly baseRevision: number;
  /** Set when it is held behind a revision from elsewhere. */
  readonly conflictsWith?: number | undefined;
}

/** A value of this tab that the server now has. */
export interface SavedWrite {
  readonly key: string;
  readonly value: unknown;
  readonly revision: number;
  readonly savedAt: string;
}

/** A value that another tab or computer saved after this page had read it. */
export interface OutboxChange {
  readonly revision: number;
  readonly savedAt: string;
}

/** What is still on this computer only, and how much of it the browser could not even keep. */
export interface Unsent {
  readonly count: number;
  readonly memoryOnly: number;
}
