import { ErrorHandler, inject, Injector, Service } from '@angular/core';
import { NewVersion } from './new-version';

const missingChunk = /dynamically imported module|Importing a module script failed|ChunkLoadError/i;

/** Tells of a new version when a part of the old one is gone from the server; the rest goes to the console. */
@Service({ autoProvided: false })
export class ShellErrorHandler extends ErrorHandler {
  // Asked for late: an error may come before the rest of the shell is built.
  private readonly injector = inject(Injector);

  override handleError(error: unknown): void {
    super.handleError(error);
    if (error instanceof Error && missingChunk.test(error.message)) this.injector.get(NewVersion).announce();
  }
}
