import type { Advice, Audience } from '../detection/advice.ts';
import type { Catalog } from '../locales/catalog.ts';
import type { RemedyGroup } from './explanation.ts';

/** The remedies by whose job they are, the reader first, in the order of the advice; an audience with nothing to do is left out. */
export function groupRemedies(advice: readonly Advice[], catalog: Catalog): RemedyGroup[] {
  return audiences.flatMap((audience) => {
    const ids = new Set(advice.filter((item) => item.audience === audience).map(({ remedy }) => remedy));
    if (ids.size === 0) return [];
    const remedies = [...ids].map((remedy) => ({ remedy, ...catalog.remedies[remedy] }));
    return [{ audience, audienceName: catalog.audiences[audience], remedies }];
  });
}

const audiences: readonly Audience[] = ['reader', 'help-desk', 'forwarder', 'sender'];
