/** The version of the program, with the build in brackets where the name of this script of the page tells it. */
export function versionShown(version: string, script: 'page' | 'taskpane'): string {
  const names = [...document.scripts].map(({ src }) => /\/(page|taskpane)\.([0-9a-f]{8})\.js$/.exec(src));
  const build = names.find((name) => name?.[1] === script)?.[2];
  return build === undefined ? version : `${version} (${build})`;
}
