import { beforeAll, describe, expect, test } from '@jest/globals';

import { eventDays, statesInForce } from '../../../src/derive/event-days.ts';
import type { Graph } from '../../../src/derive/graph.ts';
import { liveFacts } from '../../../src/derive/live-facts.ts';
import { viewThrough } from '../../../src/derive/view-through.ts';
import type { Facts } from '../../../src/model/dossier.ts';
import type { Lens } from '../../../src/model/lens.ts';
import { searchKeys } from '../../../src/model/search-keys.ts';
import { viewId } from '../../../src/model/view-id.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { readSection } from '../../helpers/pages.ts';
import { readSeed } from '../../helpers/read-seed.ts';

const PAGE = 'docs/lens.md';

let facts: Facts;

beforeAll(async () => {
  const { own, sources } = await readSeed();
  facts = liveFacts([own, ...sources].map((content, index) => ({ seq: index + 1, content })));
}, 300_000);

describe(PAGE, () => {
  test.each(rowsUnder('## What each field asks', 6))('%s admits %s', (lens, ...shown) => {
    const { sources, claims, statements, entities, propositions } = view(lens);

    const counts = [sources, claims, statements, entities, propositions].map(({ size }) => size);
    expect(shown.map(Number)).toEqual(counts);
  });

  test.each(rowsUnder('## What is answered for each kind of thing', 4))(
    'through %s, %s is %s',
    (lens = '', asked = '', answered = '', name = '') => {
      const { clusterOf, entities } = view(lens);

      const entity = entities.get(clusterOf.get(plain(asked)) ?? '');
      expect([entity?.id ?? 'none', entity?.name ?? '']).toEqual([plain(answered), name]);
    },
  );

  test.each(rowsUnder("## The key for a client's cache", 2))('%s gives %s', (lens, shown = '') => {
    expect(viewId('kazakhstan-2022/tokayev', readLens(lens))).toBe(plain(shown));
  });

  test.each(rowsUnder('## As of when, and when', 5))(
    'in %s on %s hold %s, certainly %s, with what had ended %s',
    (place = '', day = '', ...shown) => {
      const days = eventDays(view('{}'), readOntology());
      const states = [
        { certainly: false, includeEnded: false },
        { certainly: true, includeEnded: false },
        { certainly: false, includeEnded: true },
      ].map((asked) => statesInForce(plain(place), { day, ...asked }, days));

      expect(shown.map((cell) => ticked(cell).map((id) => `kazakhstan-2022/${id}`))).toEqual(
        states,
      );
    },
  );

  test.each(rowsUnder('## Names in many scripts', 2))(
    '%s has the keys %s',
    (words = '', shown = '') => {
      expect(ticked(shown)).toEqual(searchKeys(words));
    },
  );
});

function view(lens: string | undefined): Graph {
  return viewThrough({ facts }, readLens(lens), readOntology());
}

function readLens(cell = ''): Lens {
  return JSON.parse(plain(cell)) as Lens;
}

/** The rows of the table with so many columns under a heading, without its head. */
function rowsUnder(heading: string, columns: number): readonly string[][] {
  const rows = readSection(PAGE, heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter((cells) => cells.length === columns && !/^:?-+/.test(cells[0] ?? ''));
  return rows.slice(1);
}

function ticked(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}

function plain(cell: string): string {
  return cell.replaceAll('`', '');
}
