import { Transactional, TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';

/** Where a repository takes its entity manager from, so that it takes part in the running transaction: `host.tx`. */
export type DatabaseHost = TransactionHost<TransactionalAdapterTypeOrm>;
/** Injection token of the `DatabaseHost`. */
export const DatabaseHost = TransactionHost;
export { Transactional };
