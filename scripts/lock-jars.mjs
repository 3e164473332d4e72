// Writes runtime/jars.lock.json anew from runtime/pom.xml: coordinate, file name, SHA-256 and size of each jar that
// Neo4j runs from, and its main class. Run it after the pom was changed; needs `mvn`. Node's built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const ENTRY_POINT = 'META-INF/services/org.neo4j.server.startup.EntryPoint';
const runtime = fileURLToPath(new URL('../runtime/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'attest-lock-jars-'));

try {
  copyJars();
  const jars = listCoordinates().map(describeJar).sort(byFile);
  const neo4j = jars.find(({ coordinate }) => coordinate.startsWith('org.neo4j:neo4j:jar:'));
  const lock = {
    neo4j: neo4j.coordinate.split(':').at(-1),
    mainClass: readZipEntry(join(work, neo4j.file), ENTRY_POINT).trim(),
    bytes: jars.reduce((sum, { size }) => sum + size, 0),
    jars,
  };
  writeFileSync(join(runtime, 'jars.lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  console.error(`Locked ${jars.length} jars, ${(lock.bytes / 1e6).toFixed(0)} MB.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function copyJars() {
  runMaven(
    'dependency:copy-dependencies',
    '-Dmdep.prependGroupId=true',
    `-DoutputDirectory=${work}`,
  );
}

function listCoordinates() {
  const file = join(work, 'list.txt');
  runMaven('dependency:list', `-DoutputFile=${file}`);
  // "   io.netty:netty-transport-native-epoll:jar:linux-x86_64:4.1.137.Final:compile -- module …"
  const lines = readFileSync(file, 'utf8').matchAll(
    /^\s+([^\s:]+(?::[^\s:]+){3,4}):(?:compile|runtime)\b/gm,
  );
  return [...lines].map(([, coordinate]) => coordinate);
}

function runMaven(...options) {
  const goal = [
    '-B',
    '-ntp',
    '-q',
    '-f',
    join(runtime, 'pom.xml'),
    '-DincludeScope=runtime',
    ...options,
  ];
  const { status, error } = spawnSync('mvn', goal, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`mvn ${options[0]} ended with exit code ${status}`);
}

function describeJar(coordinate) {
  const [group, artifact, , ...rest] = coordinate.split(':');
  const version = rest.at(-1);
  const classifier = rest.length === 2 ? `-${rest[0]}` : '';
  const file = `${group}.${artifact}-${version}${classifier}.jar`;
  const bytes = readFileSync(join(work, file));
  return {
    coordinate,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
  };
}

function byFile(a, b) {
  return a.file < b.file ? -1 : 1;
}

/** Reads one small file out of a zip by its central directory (APPNOTE 4.3.12). */
function readZipEntry(path, name) {
  const zip = readFileSync(path);
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const method = zip.readUInt16LE(at + 10);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const content = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (method === 0 ? content : inflateRawSync(content)).toString('utf8');
  }
  throw new Error(`${path} has no ${name}`);
}
