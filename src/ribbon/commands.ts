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
// Outlook hands over no button press before the page has said that it waits for one
void connectOutlook();
