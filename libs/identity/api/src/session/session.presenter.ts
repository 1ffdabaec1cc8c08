import type { SignedInPlaceListView } from '@trin/identity-contract';
import { danishDay } from '../day/danish-day.rules.js';
import type { UserSessionEntity } from './user-session.entity.js';

/** A signed-in place as its owner sees it: the day is enough to recognise it. */
export const toPlaceView = (
  { id, device, lastSeenAt }: Pick<UserSessionEntity, 'id' | 'device' | 'lastSeenAt'>,
  currentId: string,
): SignedInPlaceListView['places'][number] => ({
  id,
  device,
  current: id === currentId,
  lastSeenOn: danishDay(lastSeenAt),
});
