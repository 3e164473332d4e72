import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';

import { leaveOutUnserved } from '../../../src/ontology/leave-out-unserved.ts';
import { readSchema, readServedSchema } from '../../../src/ontology/read-schema.ts';

describe('leaveOutUnserved', () => {
  it('leaves out marked types, fields, arguments, input fields and values', () => {
    const text = `
      type Query { a: Int, b(c: Int, d: Int @unserved): Int, e: Later @unserved }
      type Later @unserved { f: Int }
      enum G { H, I @unserved }
      input J { k: Int, l: Int @unserved }`;

    expect(print(leaveOutUnserved(parse(text)))).toBe(
      print(
        parse(`
          type Query { a: Int, b(c: Int): Int }
          enum G { H }
          input J { k: Int }`),
      ),
    );
  });

  it('leaves out the fields that implement a marked one', () => {
    const text = `
      interface A { b: Int, c: Int @unserved }
      interface D implements A { b: Int, c: Int, e: Int @unserved }
      type F implements D & A { b: Int, c: Int, e: Int, g: Int }`;

    expect(print(leaveOutUnserved(parse(text)))).toBe(
      print(
        parse(`
          interface A { b: Int }
          interface D implements A { b: Int }
          type F implements D & A { b: Int, g: Int }`),
      ),
    );
  });

  it('leaves a schema of its own that holds together', () => {
    const whole = Object.keys(readSchema().getTypeMap());
    const served = Object.keys(readServedSchema().getTypeMap());

    expect(served.filter((name) => !whole.includes(name))).toEqual([]);
    expect(served).toContain('Claim');
  });
});
