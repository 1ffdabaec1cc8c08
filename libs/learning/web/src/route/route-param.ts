import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';

/** A path parameter of the open route; changes when the page is reused for another. Call it where `inject` works. */
export function routeParam(name: string): Signal<string> {
  const route = inject(ActivatedRoute);
  const read = map((params: { get(name: string): string | null }) => params.get(name) ?? '');
  return toSignal(route.paramMap.pipe(read), { initialValue: route.snapshot.paramMap.get(name) ?? '' });
}
