import { createHash } from 'node:crypto';

/** The namespace of our ids; drawn once, at random. */
const NAMESPACE = Buffer.from('5f0c6a3e9d0b4f5f8f2a7b1d9c3e4a60', 'hex');

/** `identity--…`: a UUIDv5 (RFC 9562, 5.5) of what the thing is and of its id, so that it is always the same. */
export function stixId(type: string, id: string): string {
  const bytes = createHash('sha1')
    .update(NAMESPACE)
    .update(`${type}:${id}`)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const uuid = [8, 12, 16, 20, 32].map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end));
  return `${type}--${uuid.join('-')}`;
}
