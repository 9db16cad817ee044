import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { staticServer } from '../../scripts/serve/static-server.js';
import { documentedHeaders } from '../support/documented-headers.ts';

const dist = join(__dirname, '..', '..', 'dist');
const files = readdirSync(dist).filter((file) => /\.\w+$/.test(file));
const everyFile = documentedHeaders('location /relay-pool/ {');
const ofWorker = documentedHeaders(String.raw`location ~ "/(?:triage-)?reading\.[0-9a-f]{8}\.js$" {`);
const ofScripts = documentedHeaders(String.raw`location ~ "\.[0-9a-f]{8}\.js$" {`);
const named = [...new Set([...Object.keys(everyFile), ...Object.keys(ofWorker), 'X-Frame-Options'])];

let server: Server;

beforeAll(async () => {
  server = staticServer(dist);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the guide names headers for every file, other times for scripts, and one more for the workers', () => {
  expect(everyFile).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  expect(ofScripts).toEqual({ ...everyFile, 'Cache-Control': 'public, max-age=31536000, immutable' });
  expect(ofWorker).toEqual({ ...ofScripts, 'Content-Security-Policy': "default-src 'none'" });
  expect(files.filter((file) => /^(?:triage-)?reading\.\w+\.js$/.test(file))).toHaveLength(2);
});

test.each(['', ...files])('/%s comes with the headers of the guide and no other of these', async (file) => {
  const { port } = server.address() as AddressInfo;
  const { headers, status } = await fetch(`http://localhost:${port}/${file}`);
  expect(status).toBe(200);
  const sent: Record<string, string> = {};
  for (const name of named) if (headers.has(name)) sent[name] = headers.get(name) ?? '';
  const ofHashed = /^(?:triage-)?reading\./.test(file) ? ofWorker : ofScripts;
  expect(sent).toEqual(/\.[0-9a-f]{8}\.js$/.test(file) ? ofHashed : everyFile);
});
