import { developmentAddress, hostOf, isDeskAddress, manifestFor } from '../manifest/manifest-for.js';
import { runManifestPage } from './run-manifest-page.js';
import { standalonePage } from './standalone-page.js';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin-top: 1.5rem; }
input { box-sizing: border-box; width: 100%; font: inherit; padding: .4rem; }
button { font: inherit; padding: .5rem 1rem; margin: 1.5rem 1rem 0 0; }
.help { margin: .2rem 0; }
.wrong { margin: .2rem 0; font-weight: 600; }
.wrong:not(:empty)::before { content: "! "; }
`;

/** The body without words: those are put in by the script, in the language of the reader. */
const body = `
<header><select id="language" aria-label="Language"></select></header>
<main>
<h1 data-word="title"></h1>
<p data-word="introduction"></p>
<form id="form" novalidate>
<label for="host" data-word="host"></label>
<p class="help" id="host-help" data-word="hostHelp"></p>
<input id="host" type="url" autocomplete="off" spellcheck="false" aria-describedby="host-help host-wrong">
<p class="wrong" id="host-wrong" role="alert"></p>
<label for="desk" data-word="desk"></label>
<p class="help" id="desk-help" data-word="deskHelp"></p>
<input id="desk" type="email" autocomplete="off" spellcheck="false" aria-describedby="desk-help desk-wrong">
<p class="wrong" id="desk-wrong" role="alert"></p>
<button type="submit" value="manifest.xml" data-word="everyone"></button>
<button type="submit" value="manifest.helpdesk.xml" data-word="helpDesk"></button>
</form>
<p id="written" role="status"></p>
<p data-word="editions"></p>
<p data-word="next"></p>
</main>
`;

/**
 * The page that writes a manifest without Node and without a network: one file that can be opened from a folder.
 *
 * @param {string} version
 * @param {Readonly<Record<string, string>>} templates the manifests of the repository by file name
 * @param {Readonly<Record<string, import('./manifest-page-words.js').Words>>} words by language, from `manifestPageWords`
 * @returns {string}
 */
export function manifestPage(version, templates, words) {
  const data = JSON.stringify({ words, templates, from: developmentAddress });
  const tools = `{ hostOf: ${hostOf}, isDeskAddress: ${isDeskAddress}, manifestFor: ${manifestFor} }`;
  // "<" would end the script in the manifests; in JSON it can be written otherwise
  const script = `(${runManifestPage})(${data.replaceAll('<', '\\u003c')}, ${tools});`;
  return standalonePage({ title: `Relay Pool Inspector ${version}: manifest`, style, body, script });
}
