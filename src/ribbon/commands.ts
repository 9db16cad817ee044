import { connectOutlook } from '../outlook/outlook.ts';
import { onRibbonButton } from '../outlook/ribbon-button.ts';
import { quickCheck } from './quick-check.ts';

/** The page without a face that Outlook loads for the ribbon button `checkQuickly` of both manifests. */
const button = 'checkQuickly';

/**
 * Milliseconds after which the button is let go: more than every wait inside together, less than the five minutes that Outlook
 * gives.
 */
const buttonTimeout = 90_000;

onRibbonButton(button, async () => quickCheck(await connectOutlook()), buttonTimeout);
// Outlook hands over no button press before the page has said that it waits for one; and Office.js keeps to the first item unless
// somebody listens, so that the line of one message could come above another
void connectOutlook().then((outlook) => outlook?.onItemChanged(() => undefined));
