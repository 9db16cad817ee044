import type { Server } from 'node:http';
export function staticServer(folder: string, certificate?: { readonly cert: unknown; readonly key: unknown }): Server;
export function listen(server: Server, port: number, mayMove: boolean): Promise<number>;
