import { LicenseWebpackPlugin } from 'license-webpack-plugin';

const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);
// code under MIT that exists to load assets which are not; and Microsoft's library, which is not open source
const unwanted = new Set(['@fluentui/font-icons-mdl2', '@fluentui/react-icons-mdl2', '@microsoft/office-js']);

/**
 * The webpack plugin that writes `third-party-notices.txt`, or a file of another name, beside a bundle: every package whose code is inside, with its licence,
 * in the words of the package. The build fails when one of them is under a licence that is not permissive, or must not ship.
 */
export function licenceNotices(outputFilename = 'third-party-notices.txt') {
  return new LicenseWebpackPlugin({
    perChunkOutput: false,
    outputFilename,
    unacceptableLicenseTest: (licence) => !permissive.has(licence),
    // the plugin only warns of a package that names no licence
    handleMissingLicenseType: (name) => refuse(`${name} names no licence`),
    handleMissingLicenseText: (_name, licence) => `Licence: ${licence}`,
    // they name their licence in package.json alone
    licenseTextOverrides: {
      saxes: 'Licence: ISC. By Louis-Dominique Dubeau and the contributors of sax.',
      'pst-extractor': 'Licence: MIT. By Ed Pfromer.',
    },
    renderLicenses: (modules) =>
      modules
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(notice)
        .join('\n'),
  });
}

/** @param {import('license-webpack-plugin/dist/LicenseIdentifiedModule.js').LicenseIdentifiedModule} module */
function notice({ name, licenseId, licenseText, packageJson }) {
  if (unwanted.has(name)) refuse(`${name} must not ship`);
  return `== ${name} ${packageJson?.version} (${licenseId})\n\n${licenseText?.trim()}\n`;
}

/**
 * @param {string} reason
 * @returns {never}
 */
function refuse(reason) {
  throw new Error(reason);
}
