import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type RevisedWrite, SavedView } from '@trin/core-contract';
import { firstValueFrom } from 'rxjs';
import { inBackground } from '../problem/request-context';
import { type OutboxEntry } from './outbox-entry';

/** Sends one entry as a revised write. */
@Service()
export class OutboxSender {
  private readonly http = inject(HttpClient);

  async send(entry: OutboxEntry, revision: number): Promise<SavedView> {
    const body: RevisedWrite & { value: unknown } = { revision, writeId: entry.writeId, value: entry.value };
    const answer = await firstValueFrom(this.http.put<unknown>(entry.url, body, { context: inBackground() }));
    return SavedView.parse(answer);
  }
}
