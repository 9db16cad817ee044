import { findingsQueries } from './findings-queries.ts';
import type { HuntingQuery } from './hunting-query.ts';
import { inboundQueries } from './inbound-queries.ts';
import { ownTenantQueries } from './own-tenant-queries.ts';

/** Every query, in the order they are listed: what came in, then the own organisation, then the tool's own findings. */
export const huntingQueries: readonly HuntingQuery[] = [...inboundQueries, ...ownTenantQueries, ...findingsQueries];
