import { Injectable } from '@nestjs/common';
import type { Audience, Visibility } from '@trin/core-contract';

/**
 * One kind of personal data that a scope keeps. Its texts are translation keys: `privacy.<kind>.name`,
 * `.purpose`, `.basis`, `.retention`.
 */
export interface PersonalDataKind {
  readonly kind: string;
  readonly scope: string;
  /** Tables that hold it: a test fails when a table with a person's id stands in no declaration. */
  readonly tables: readonly string[];
  /** What each audience sees, asked of the scope's policy; who is not named sees nothing. */
  readonly visibility: Partial<Readonly<Record<Audience, Visibility>>>;
  /** Everything kept about this person, readable. */
  readonly export: (userId: string) => Promise<Record<string, unknown>[]>;
  /** Takes away or makes anonymous; runs in the transaction that deletes the account. */
  readonly erase: (userId: string) => Promise<void>;
}

/** Where every scope declares the personal data it keeps; export, erase, privacy notice and "who sees what" read it. */
@Injectable()
export class PersonalDataRegister {
  private readonly declared = new Map<string, PersonalDataKind>();

  /** Call it in `onModuleInit`. */
  declare(kind: PersonalDataKind): void {
    if (this.declared.has(kind.kind)) throw new Error(`personal data kind declared twice: ${kind.kind}`);
    this.declared.set(kind.kind, kind);
  }

  /** All kinds in the order of their names. */
  all(): PersonalDataKind[] {
    return [...this.declared.values()].sort((a, b) => a.kind.localeCompare(b.kind));
  }
}
