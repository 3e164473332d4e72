/** The tables of docs/performance.md. */
import { workloads } from '../workloads/workloads.mjs';
import { spread } from './statistics.mjs';

/** One table for each store. */
export function printTables({ machine, date, concurrency, passes, seconds, stores }) {
  const parts = Object.entries(stores).map(([size, store]) => printStore(size, store));
  return [
    `${date}, ${machine}; concurrency ${concurrency}, ${passes} passes of ${seconds} s; median (quartiles)`,
    ...parts,
    ...printGrowth(stores),
  ].join('\n\n');
}

function printStore(size, { nodes, relationships, cells, profiles }) {
  const head = `${size}: ${nodes} nodes, ${relationships} relationships`;
  const rows = workloads.flatMap(({ name, title }) =>
    cells
      .filter(({ workload }) => workload === name)
      .map((cell) => printCell(title, cell, cells, profiles)),
  );
  return [
    head,
    '',
    '| workload | by | requests/s | p50 ms | p95 ms | CPU ms: API + Neo4j | CPU against raw | requests/s of ours against it | dbHits | statements | void |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function printCell(title, { workload, contender, passes }, cells, profiles) {
  const of = (name) => cells.find((cell) => cell.workload === workload && cell.contender === name);
  const { statements, hits, failure } =
    profiles.find((one) => one.workload === workload && one.contender === contender) ?? {};
  const good = usable(passes);
  return [
    '',
    title,
    contender,
    printSpread(good.map(({ perSecond }) => perSecond)),
    printSpread(good.map(({ p50 }) => p50)),
    printSpread(good.map(({ p95 }) => p95)),
    `${printSpread(good.map(({ clientMs }) => clientMs))} + ${printSpread(good.map(({ serverMs }) => serverMs))}`,
    printRatio(passes, of('raw')?.passes, 'cpuMs'),
    contender === 'product' ? '' : printRatio(of('product')?.passes, passes, 'perSecond'),
    hits === undefined ? (failure === undefined ? '' : 'timed out') : String(hits),
    String(statements ?? ''),
    String(passes.filter(({ isVoid }) => isVoid).length),
    '',
  ]
    .join(' | ')
    .trim();
}

/** Void passes count only where there are no others. */
function usable(passes) {
  const good = passes.filter(({ isVoid, requests }) => !isVoid && requests > 0);
  return good.length > 0 ? good : passes.filter(({ requests }) => requests > 0);
}

/** Pass by pass, for what disturbs one cell disturbs its neighbours. */
function printRatio(ours, theirs, field) {
  if (ours === undefined || theirs === undefined) return '';
  const ratios = ratiosOf(ours, theirs, field);
  return ratios.length === 0 ? '–' : printSpread(ratios);
}

/** The ratios of one figure, pass by pass, of the passes in which neither is void. */
function ratiosOf(ours, theirs, field) {
  const pairs = ours
    .map((own, index) => [own, theirs[index]])
    .filter(([, other]) => other !== undefined && other.requests > 0);
  const good = pairs.filter(([own, other]) => !own.isVoid && !other.isVoid);
  return (good.length > 0 ? good : pairs).map(([own, other]) => own[field] / other[field]);
}

function printSpread(values) {
  if (values.length === 0) return '–';
  const { q1, median, q3 } = spread(values);
  return `${round(median)} (${round(q1)}–${round(q3)})`;
}

function round(value) {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** How much more CPU a request takes on the large store. */
function printGrowth({ small, large }) {
  if (small === undefined || large === undefined) return [];
  const rows = large.cells.map(({ workload, contender, passes }) => {
    const before = small.cells.find(
      (cell) => cell.workload === workload && cell.contender === contender,
    );
    const { title } = workloads.find(({ name }) => name === workload);
    const ratios = before === undefined ? [] : ratiosOf(passes, before.passes, 'cpuMs');
    return `| ${title} | ${contender} | ${ratios.length === 0 ? '–' : printSpread(ratios)} |`;
  });
  return [
    [
      'CPU of a request, large against small',
      '',
      '| workload | by | ratio |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ];
}
