import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** What a scripted server answers to one message. */
export type BoltReply = { readonly success: BoltMap } | { readonly failure: string };

type BoltValue = string | readonly string[];
type BoltMap = Readonly<Record<string, BoltValue>>;

/** The messages of a client that a script may answer; the others succeed with nothing. */
export type BoltRequest = keyof typeof REQUESTS;

/** What a server answers; it may be changed while the server runs. */
export type BoltScript = Partial<Record<BoltRequest | 'OTHER', BoltReply>>;

/** A server that speaks Bolt 5.3 by a script: for answers that no Neo4j Community can be brought to give. */
export interface ScriptedBolt {
  readonly port: number;
  close(): void;
}

const REQUESTS = {
  HELLO: 0x01,
  GOODBYE: 0x02,
  RESET: 0x0f,
  RUN: 0x10,
  BEGIN: 0x11,
  COMMIT: 0x12,
  ROLLBACK: 0x13,
  PULL: 0x3f,
  ROUTE: 0x66,
  LOGON: 0x6a,
} as const;

const NAMES = [
  'HELLO',
  'GOODBYE',
  'RESET',
  'RUN',
  'BEGIN',
  'COMMIT',
  'ROLLBACK',
  'PULL',
  'ROUTE',
  'LOGON',
] as const;

const SUCCESS = 0x70;
const IGNORED = 0x7e;
const FAILURE = 0x7f;
const HANDSHAKE_LENGTH = 20;
const BOLT_5_3 = Buffer.from([0, 0, 3, 5]);

const USUAL: BoltScript = {
  HELLO: { success: { server: 'Neo4j/5.26.31', connection_id: 'bolt-1' } },
  RUN: { success: { fields: [] } },
};

/** Starts one on a free port of 127.0.0.1. */
export async function startScriptedBolt(script: BoltScript = {}): Promise<ScriptedBolt> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined); // a client may go at any time
    serve(socket, (name) => script[name] ?? USUAL[name] ?? { success: {} });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function serve(socket: Socket, answer: (name: BoltRequest | 'OTHER') => BoltReply): void {
  let received = Buffer.alloc(0);
  let isOpen = false;
  let hasFailed = false;
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    if (!isOpen) {
      if (received.length < HANDSHAKE_LENGTH) return;
      received = received.subarray(HANDSHAKE_LENGTH);
      isOpen = true;
      socket.write(BOLT_5_3);
    }
    for (;;) {
      const message = takeMessage(received);
      if (message === undefined) return;
      received = message.rest;
      const name = nameOf(message.tag);
      if (name === 'GOODBYE') socket.end();
      if (name === 'RESET') hasFailed = false;
      if (hasFailed) {
        socket.write(pack(IGNORED));
        continue;
      }
      const reply = answer(name);
      hasFailed = 'failure' in reply;
      socket.write(
        'failure' in reply
          ? pack(FAILURE, { code: reply.failure, message: `Scripted: ${reply.failure}` })
          : pack(SUCCESS, reply.success),
      );
    }
  });
}

/** The first whole message of chunks; its tag is the second byte of its structure. */
function takeMessage(
  bytes: Buffer,
): { readonly tag: number; readonly rest: Buffer<ArrayBuffer> } | undefined {
  let offset = 0;
  let tag = 0;
  while (offset + 2 <= bytes.length) {
    const size = bytes.readUInt16BE(offset);
    if (size === 0 && tag !== 0) return { tag, rest: Buffer.from(bytes.subarray(offset + 2)) };
    if (size > 0 && tag === 0 && offset + 4 <= bytes.length) tag = bytes[offset + 3] ?? 0;
    offset += 2 + size;
  }
  return undefined;
}

function nameOf(tag: number): BoltRequest | 'OTHER' {
  const found = NAMES.find((name) => REQUESTS[name] === tag);
  return found ?? 'OTHER';
}

/** A message of one chunk. */
function pack(tag: number, map?: BoltMap): Buffer {
  const fields = map === undefined ? [] : [packMap(map)];
  const body = Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(body.length);
  return Buffer.concat([size, body, Buffer.from([0, 0])]);
}

/** PackStream, for strings of up to 255 bytes, and lists and maps of up to 15. */
function packMap(map: BoltMap): Buffer {
  const entries = Object.entries(map);
  const packed = entries.flatMap(([key, value]) => [packValue(key), packValue(value)]);
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...packed]);
}

function packValue(value: BoltValue): Buffer {
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([Buffer.from([0xd0, text.length]), text]);
  }
  return Buffer.concat([Buffer.from([0x90 + value.length]), ...value.map(packValue)]);
}
