import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('relaying-tenant', {
  speaks: [
    {
      when: 'X-OriginatorOrg',
      headers: block('X-OriginatorOrg: Example.com'),
      claim: 'named',
      cites: [0],
      vouched: false,
      values: { tenant: 'example.com', field: 'X-OriginatorOrg' },
    },
    {
      when: 'the fallback signature',
      headers: block('DKIM-Signature: v=1; a=rsa-sha256; d=Contoso.onmicrosoft.com; s=selector2-contoso-onmicrosoft-com; b=x'),
      claim: 'named',
      cites: [0],
      vouched: false,
      values: { tenant: 'contoso.onmicrosoft.com' },
    },
  ],
  silent: [
    { when: 'a signature of another domain', headers: block('DKIM-Signature: v=1; d=example.com; s=a; b=x') },
    { when: 'no domain', headers: block('X-OriginatorOrg: <script>') },
  ],
});
