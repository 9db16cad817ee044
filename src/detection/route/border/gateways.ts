import { isInDomain } from '../../../mail/addresses/domain.ts';

const hornetsecurity = 'Hornetsecurity';

/**
 * Filtering services that stand in front of somebody else's mailboxes, by the domain in which their servers write `Received`
 * lines. A line under such a name is a claim like any other until a server of the reader's own has looked the name up.
 *
 * Observed as writing hosts in public list archives, 2018–2026, own count of 2026-11-22: pphosted.com, mimecast.com, cudaops.com,
 * iphmx.com, messagelabs.com, mailcontrol.com; and, read on 2026-11-30, antispameurope.com and hornetsecurity.com, which write
 * `from name ([address]) by mx-relay06-hz2.antispameurope.com; …`. The others from the names of their servers as customers enter
 * them into MX records and allow lists, not counted.
 */
const gatewayDomains: readonly { readonly domain: string; readonly product: string }[] = [
  { domain: 'pphosted.com', product: 'Proofpoint' },
  { domain: 'ppe-hosted.com', product: 'Proofpoint Essentials' },
  { domain: 'mimecast.com', product: 'Mimecast' },
  { domain: 'cudaops.com', product: 'Barracuda Email Security Service' },
  { domain: 'ess.barracuda.com', product: 'Barracuda Email Security Service' },
  { domain: 'ess.barracudanetworks.com', product: 'Barracuda Email Security Service' },
  { domain: 'iphmx.com', product: 'Cisco Secure Email (IronPort)' },
  { domain: 'messagelabs.com', product: 'Symantec.cloud (MessageLabs)' },
  { domain: 'mailcontrol.com', product: 'Forcepoint Email Security Cloud' },
  { domain: 'antispameurope.com', product: hornetsecurity },
  { domain: 'hornetsecurity.com', product: hornetsecurity },
  { domain: 'hydra.sophos.com', product: 'Sophos Email' },
  { domain: 'tmes.trendmicro.com', product: 'Trend Micro Email Security' },
  { domain: 'tmes.trendmicro.eu', product: 'Trend Micro Email Security' },
];

/** The product whose servers are named so, or null. */
export function gatewayOf(host: string): string | null {
  return gatewayDomains.find(({ domain }) => isInDomain(host, [domain]))?.product ?? null;
}

/**
 * Whether a line below one that names a product was written by a server of that product. Those of Hornetsecurity at the intake
 * leave the domain out (`by mx-gate31-hz12; …`, public list archives, 2026).
 */
export function isServerOf(host: string, product: string): boolean {
  return gatewayOf(host) === product || (product === hornetsecurity && /^mx-[a-z]+\d+-hz\d+$/i.test(host));
}
