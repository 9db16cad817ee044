import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxConfiguration } from '../../../scripts/hosting/nginx.js';
import { apacheConfiguration } from '../../../scripts/hosting/apache.js';

/* test/build/hosts.test.ts serves the site with both. */

test('an inner location repeats every header, since its own replace those outside', () => {
  const [outer, ...inner] = nginxConfiguration('1.2.3').split(/^ {2}location .*\{$/m);
  expect(inner).toHaveLength(2);
  for (const block of [outer, ...inner]) {
    expect(block).toContain('add_header X-Content-Type-Options "nosniff" always;');
    expect(block).toContain('add_header Referrer-Policy "no-referrer" always;');
    expect(block?.match(/add_header Cache-Control/g)).toHaveLength(1);
  }
});

test('the guide shows what is in the archive', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/deploy.md'), 'utf8');
  const withoutComment = nginxConfiguration('1.2.3').replace(/^#.*\n/gm, '');
  expect(guide).toContain(`\`\`\`nginx\n${withoutComment}\`\`\``);
});

test('Apache takes a frame header of the whole server away', () => {
  expect(apacheConfiguration('1.2.3')).toContain('\nHeader unset X-Frame-Options\nHeader always unset X-Frame-Options\n');
});
