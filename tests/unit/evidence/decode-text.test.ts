import { describe, expect, it } from '@jest/globals';

import { decodeText } from '../../../src/evidence/decode-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('removes a byte order mark and hashes it', () => {
    const marked = decodeText(bytes('\uFEFFabc'));

    expect(marked?.text).toBe('abc');
    expect(marked?.sha256).not.toBe(decodeText(bytes('abc'))?.sha256);
  });

  it('hashes the bytes', () => {
    expect(decodeText(bytes('abc'))?.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('changes nothing else', () => {
    const text = 'e\u0301\r\n\u00A0“a”\n';

    expect(decodeText(bytes(text))?.text).toBe(text);
  });

  it('refuses what is not UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x61, 0xff, 0x62))).toBeUndefined();
  });
});
