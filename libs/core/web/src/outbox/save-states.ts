import { Service, type Signal, signal, type WritableSignal } from '@angular/core';
import { type SaveState } from '@trin/ui';
import { type OutboxChange } from './outbox-entry';

/** What pages watch: how safe each thing is, and whether it changed elsewhere. */
@Service()
export class SaveStates {
  private readonly states = new Map<string, WritableSignal<SaveState>>();
  private readonly changes = new Map<string, WritableSignal<OutboxChange | undefined>>();

  state(key: string): WritableSignal<SaveState> {
    return entryOf(this.states, key, () => signal<SaveState>({ status: 'idle' }));
  }

  change(key: string): WritableSignal<OutboxChange | undefined> {
    return entryOf(this.changes, key, () => signal<OutboxChange | undefined>(undefined));
  }

  /** Changes how a thing stands, keeping that the browser could not store it. */
  set(key: string, next: SaveState): void {
    const { memoryOnly } = this.state(key)();
    this.state(key).set(memoryOnly && next.status !== 'saved' ? { memoryOnly, ...next } : next);
  }
}

function entryOf<T extends Signal<unknown>>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
