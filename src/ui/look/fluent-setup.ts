/** Must be the first import of an entry: without it Fluent fetches its fonts from a foreign host as soon as it is loaded. */
window.FabricConfig = { fontBaseUrl: '' };
