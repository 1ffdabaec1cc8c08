import { type ActivatedRouteSnapshot } from '@angular/router';

/** What a route tells the frame: the kinds of personal data that its page shows. */
export interface RouteData {
  readonly whoSees: readonly string[];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Reads the data of the innermost route that is shown. */
export function routeData(root: ActivatedRouteSnapshot): RouteData {
  let route = root;
  while (route.firstChild) route = route.firstChild;
  const kinds: unknown = route.data['whoSees'];
  return { whoSees: isList(kinds) ? kinds.filter((kind) => typeof kind === 'string') : [] };
}
