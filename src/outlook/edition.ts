/** Which manifest opened the page: the one for everybody, or the one for a help desk, which may see several messages. */
export type Edition = 'reader' | 'help-desk';

/** Tells the edition from the query of the page's address (`?edition=help-desk` in manifest.helpdesk.xml). */
export function editionOf(query: string): Edition {
  return new URLSearchParams(query).get('edition') === 'help-desk' ? 'help-desk' : 'reader';
}
