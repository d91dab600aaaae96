import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { shoreDocument, shorePage } from './pages.ts';

/** Where the pretend site lives; a name below localhost is always this machine. */
const host = 'shore.localhost';
/** The port it takes, if nothing else has it. */
const usualPort = 8640;

/** Serves the pretend site on this machine only. Gives its address, and its end. */
export async function serveShore(): Promise<{ address: string; close(): void }> {
  const style = readFileSync(new URL('./shore.css', import.meta.url), 'utf8');
  const server = createServer((request, response) => {
    const main = shorePage(new URL(request.url ?? '/', `http://${host}`).pathname);
    const part = request.headers.accept === 'text/x-part';
    const nothing = '<p class="quiet">There is nobody here.</p>';
    response.writeHead(main === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept',
    });
    response.end(part ? (main ?? nothing) : shoreDocument(main ?? nothing, style));
  });
  const port = await listen(server, usualPort).catch(() => listen(server, 0));
  return {
    address: `http://${host}:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
