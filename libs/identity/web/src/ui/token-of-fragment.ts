import { inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/** The secret of a mail's link: it stands in the fragment, which no server and no log ever sees. */
export function tokenOfFragment(): string {
  return new URLSearchParams(inject(ActivatedRoute).snapshot.fragment ?? '').get('token') ?? '';
}
