import { Injectable } from '@nestjs/common';
import { DocumentNotFound } from '../course.errors.js';
import { ContentRepository } from './content.repository.js';
import { cacheFor, FrozenResponse } from './frozen-response.js';

const memoryBytes = 128 * 1024 * 1024;

/** Published files in memory, read from the database once. They never change, so nothing is ever stale. */
@Injectable()
export class ContentStore {
  private readonly responses = new Map<string, FrozenResponse>();
  private bytes = 0;

  constructor(private readonly content: ContentRepository) {}

  /** The answer for `<hash>.<extension>` when it is in memory. */
  peek(name: string): FrozenResponse | undefined {
    return this.responses.get(name);
  }

  /** Reads a file into memory. @throws DocumentNotFound */
  async load(name: string): Promise<FrozenResponse> {
    const [, hash, extension] = /^([0-9a-f]{64})\.([a-z0-9]{2,5})$/.exec(name) ?? [];
    const file = hash === undefined || extension === undefined ? null : await this.content.find(hash, extension);
    if (file === null || hash === undefined) throw new DocumentNotFound();
    const response = new FrozenResponse(file, cacheFor.ever, hash);
    this.keep(name, response);
    return response;
  }

  /** Keeps what was read last; large media of old courses make room. */
  private keep(name: string, response: FrozenResponse): void {
    if (!this.responses.has(name)) this.bytes += response.size;
    this.responses.set(name, response);
    for (const [oldest, { size }] of this.responses) {
      if (this.bytes <= memoryBytes || oldest === name) break;
      this.responses.delete(oldest);
      this.bytes -= size;
    }
  }
}
