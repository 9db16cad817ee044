/**
 * Component tests (jsdom) get Testing Library's matchers, and time enough for a loaded machine; other tests load nothing.
 * The settings are those of @testing-library/dom, which @testing-library/react shares.
 */
beforeAll(async () => {
  if (typeof document === 'undefined') return;
  await import('@testing-library/jest-dom/jest-globals');
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 20_000 });
  // jsdom fetches no style sheet: each is there as soon as it stands in the head
  const { head } = document;
  head.append = (...nodes) => {
    for (const node of nodes) head.appendChild(typeof node === 'string' ? document.createTextNode(node) : node);
    for (const node of nodes) if (node instanceof HTMLLinkElement) node.dispatchEvent(new Event('load'));
  };
});
