import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fresh-build.js';
import { npmOutput } from '../npm.js';

const dist = join(root, 'dist');

/**
 * Writes dist/sbom.cdx.json, the software bill of materials (CycloneDX): of every package whose code is inside one of the
 * products, what npm reads of it in the lockfile. The notices of the build tell which packages these are; npm alone would list
 * packages that do not ship, and leave out those that a tool of development uses too. What differs from one run or machine to the
 * next is left out: the time, the serial number, npm's version, the name of the folder.
 */
export function writeSbom() {
  const { metadata, components, dependencies, ...bill } = billOfNpm();
  delete bill.serialNumber;
  const { tools, component, ...about } = metadata;
  delete about.timestamp;
  const shipped = shippedPackages();
  const kept = components.filter((/** @type {Component} */ { name, version }) => shipped.delete(`${name}@${version}`));
  if (shipped.size > 0) throw new Error(`npm sbom does not know ${[...shipped].join(', ')}`);
  const own = component['bom-ref'];
  const references = new Set([own, ...kept.map((/** @type {Component} */ one) => one['bom-ref'])]);
  const sbom = {
    ...bill,
    metadata: {
      ...about,
      tools: tools.map((/** @type {{ vendor: string, name: string }} */ { vendor, name }) => ({ vendor, name })),
      component: { ...component, name: 'relay-pool-inspector' },
    },
    components: kept.sort(byReference),
    dependencies: dependencies
      .filter((/** @type {Dependency} */ { ref }) => references.has(ref))
      .map((/** @type {Dependency} */ { ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((one) => references.has(one)),
      })),
  };
  writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}

/** @typedef {{ 'bom-ref': string, name: string, version: string }} Component */
/** @typedef {{ ref: string, dependsOn: string[] }} Dependency */

/** @returns {any} */
function billOfNpm() {
  return JSON.parse(npmOutput(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], root));
}

/** Every package inside a product, as `name@version`. */
function shippedPackages() {
  const notices = ['', 'triage-', 'cli/', 'detection/', 'triage/'].map((before) =>
    readFileSync(join(dist, `${before}third-party-notices.txt`), 'utf8'),
  );
  return new Set(
    notices.flatMap((text) => [...text.matchAll(/^== (\S+) (\S+) \(/gm)].map(([, name, version]) => `${name}@${version}`)),
  );
}

/**
 * @param {Component} one
 * @param {Component} other
 */
function byReference(one, other) {
  return one['bom-ref'] < other['bom-ref'] ? -1 : 1;
}
