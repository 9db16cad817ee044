import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import webpack from 'webpack';

const name = 'inline-report';

/**
 * A webpack plugin that makes one file of the script of an entry and style sheets: `report.html`, in which the command puts its
 * data. Its policy allows that very script and that very style, and nothing from anywhere.
 *
 * @param {{ entry: string, styles: readonly string[] }} options
 * @returns {import('webpack').WebpackPluginInstance}
 */
export function InlineReport({ entry, styles }) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        for (const file of styles) compilation.fileDependencies.add(file);
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          const [script = '', ...others] = [...(compilation.entrypoints.get(entry)?.getFiles() ?? [])];
          if (others.length > 0) throw new Error(`the report must be one script, and has ${others.join(', ')} too`);
          const source = withoutTags(String(compilation.getAsset(script)?.source.source() ?? ''));
          const style = styles.map((file) => readFileSync(file, 'utf8')).join('\n');
          for (const { name: file } of compilation.getAssets())
            if (/\.(js|LICENSE\.txt)$/.test(file)) compilation.deleteAsset(file);
          // said to be minimized: a change behind the hashes of its policy would lock out its script
          compilation.emitAsset('report.html', new webpack.sources.RawSource(page(source, style)), { minimized: true });
        });
      });
    },
  };
}

/**
 * Inside a script nothing may end it or open a comment. Both stand in strings and patterns alone, where an escape changes nothing.
 *
 * @param {string} script
 */
function withoutTags(script) {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}

/**
 * The first line is what src/triage-report/report-data.ts tells a report by, and `"the data"` is what it replaces.
 *
 * @param {string} script
 * @param {string} style
 */
function page(script, style) {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html><!-- Relay Pool Inspector: report -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Relay Pool Inspector</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>This report needs JavaScript to be shown. Everything it shows is in this file.</noscript>
<script type="application/json" id="report-data">"the data"</script>
<script>${script}</script>
</body>
</html>
`;
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
