import { fieldNameOf } from '../../../mail/lines.ts';

/** Whether a field of the route shows a damage. A comment or a subject may hold the same marks on purpose. */
export function routeShows(lines: readonly string[], isDamaged: (line: string) => boolean): boolean {
  let inRoute = false;
  return lines.some((line) => {
    const name = fieldNameOf(line);
    if (name !== null) inRoute = ofTheRoute.test(name);
    return inRoute && isDamaged(line);
  });
}

const ofTheRoute = /^(?:(?:x-)?received|authentication-results|received-spf|return-path)$/i;
