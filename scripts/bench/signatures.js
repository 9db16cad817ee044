import { field } from './header-field.js';

const signedByMicrosoft =
  'h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;';

/** One ARC set (RFC 8617) of Microsoft 365. `seen`: what its Authentication-Results twin says. */
export function arcSet({ random }, instance, seen) {
  const sealed = `i=${instance}; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=${instance === 1 ? 'none' : 'pass'};`;
  const signed = `i=${instance}; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com; s=arcselector10001;`;
  return [
    field('ARC-Seal', `${sealed} b=${random.base64(342)}==`),
    field('ARC-Message-Signature', `${signed} ${signedByMicrosoft} bh=${random.base64(43)}=; b=${random.base64(342)}==`),
    field('ARC-Authentication-Results', `i=${instance}; mx.microsoft.com 1; ${seen}`),
  ];
}

/** One DKIM signature (RFC 6376), in the form of Microsoft or, with its short folds, of everybody else. */
export function dkimSignature({ random }, domain, microsoft) {
  const tags = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=selector1;`;
  if (microsoft) {
    const signed = 'h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;';
    return field('DKIM-Signature', `${tags} ${signed} bh=${random.base64(43)}=; b=${random.base64(342)}==`);
  }
  const signed = 'h=to:subject:message-id:date:from:mime-version:from:to:cc:subject :date:message-id:reply-to;';
  const pieces = Array.from({ length: 6 }, () => random.base64(60)).join(' ');
  return field('DKIM-Signature', `${tags} ${signed} bh=${random.base64(43)}=; b=${pieces}`);
}

/** What a Microsoft 365 intake writes above its Received line: Authentication-Results and Received-SPF. */
export function authenticated(peer, domain, { spf, dkim, dmarc, compauth }) {
  const verdict = `spf=${spf} (sender IP is ${peer.address}) smtp.mailfrom=${domain}; dkim=${dkim} header.d=${domain};dmarc=${dmarc} action=none header.from=${domain};compauth=${compauth}`;
  const word = `${spf.charAt(0).toUpperCase()}${spf.slice(1)}`;
  const verb = spf === 'pass' ? 'designates' : 'does not designate';
  const prose = `(protection.outlook.com: domain of ${domain} ${verb} ${peer.address} as permitted sender)`;
  return [
    field('Authentication-Results', verdict),
    field('Received-SPF', `${word} ${prose} receiver=protection.outlook.com; client-ip=${peer.address}; helo=${peer.helo}; pr=C`),
  ];
}

/** The results of an ARC set, in Microsoft's words. */
export function arcResults(address, domain, spf, dkim) {
  return `spf=${spf} (sender ip is ${address}) smtp.rcpttodomain=example.org smtp.mailfrom=${domain}; dmarc=none action=none header.from=${domain}; dkim=${dkim} header.d=${domain}; arc=none (0)`;
}
