/* The smallest pane there is: shows what Office.js tells it. It proves the emulated Outlook apart from our own pane. */
/* global document, Office */
(function () {
  'use strict';

  function show(id, value) {
    document.getElementById(id).textContent = JSON.stringify(value);
  }

  function showItem() {
    const item = Office.context.mailbox.item;
    show('item', item && { subject: item.subject, itemType: item.itemType, headers: typeof item.getAllInternetHeadersAsync });
  }

  Office.onReady(function (info) {
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, showItem, function (result) {
      show('ready', {
        host: info.host,
        platform: info.platform,
        listening: result.status,
        language: Office.context.displayLanguage,
        headersSet: Office.context.requirements.isSetSupported('Mailbox', '1.8'),
      });
    });
    showItem();
    document.getElementById('ask').addEventListener('click', function () {
      Office.context.mailbox.item.getAllInternetHeadersAsync(function (result) {
        show('answer', { status: result.status, value: result.value, code: result.error && result.error.code });
      });
    });
  });
})();
