import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import sirv from 'sirv';
import { headersOf } from '../hosting/headers.js';

/**
 * A server for the files of one folder, for this machine only; over https when it is given a certificate. `dev` makes sirv look
 * at the folder on every request.
 *
 * @param {string} folder
 * @param {import('node:https').ServerOptions} [certificate]
 */
export function staticServer(folder, certificate) {
  const files = sirv(folder, { dev: true, setHeaders });
  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') files(request, response);
    else response.writeHead(404).end();
  };
  return certificate === undefined ? createHttpServer(answer) : createHttpsServer(certificate, answer);
}

/**
 * Listens on 127.0.0.1 at the port, or at the next free one when `mayMove`; answers the port in use.
 *
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {boolean} mayMove
 * @returns {Promise<number>}
 */
export function listen(server, port, mayMove) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' && mayMove) resolve(listen(server, port + 1, mayMove));
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(port);
    });
  });
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setHeaders(response, path) {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}
