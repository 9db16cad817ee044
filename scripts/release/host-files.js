import { apacheConfiguration } from '../hosting/apache.js';
import { azureConfiguration } from '../hosting/azure.js';
import { iisConfiguration } from '../hosting/iis.js';
import { nginxConfiguration } from '../hosting/nginx.js';

/**
 * The configurations of the four hosts, for one build of the site.
 *
 * @param {string} version
 * @param {readonly string[]} files the paths of the site
 * @returns {import('./zip.js').Entry[]}
 */
export function hostFiles(version, files) {
  const texts = {
    'nginx/relay-pool.conf': nginxConfiguration(version),
    'apache/.htaccess': apacheConfiguration(version),
    'iis/web.config': iisConfiguration(version, files),
    'azure-static-web-apps/staticwebapp.config.json': azureConfiguration(files),
  };
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
}
