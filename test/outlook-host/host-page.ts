/** The function that the host page calls with every text the pane posts to it. */
export const bindingName = 'paneSays';

/**
 * The page that stands for Outlook on the web: one sandboxed frame with the pane, and a script that hands on what the frame posts.
 * The frame's name carries what the library needs to find its host.
 */
export function hostPage(pane: { url: string; origin: string; windowName: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Mail</title>
<link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100% } iframe { display: block; border: 0; width: 100%; height: 100% }</style>
</head>
<body>
<script>
addEventListener('message', (event) => {
  const frame = document.querySelector('iframe');
  if (event.source !== frame.contentWindow || event.origin !== ${JSON.stringify(pane.origin)}) return;
  window[${JSON.stringify(bindingName)}](event.data);
});
</script>
<iframe title="Relay Pool Inspector" sandbox="${sandbox}" name="${attribute(pane.windowName)}" src="${attribute(pane.url)}"></iframe>
</body>
</html>`;
}

const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
