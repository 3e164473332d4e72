import { join } from 'node:path';

import type { HomeLayout } from './home-layout.ts';
import type { JarLock } from './jar-lock.ts';
import type { ServerSettings } from './server-settings.ts';

/** How the JVM is set: for a long life, or for a quick start as tests want it. */
export type Profile = 'default' | 'quick';

/** What a launch consists of. */
export interface Launch {
  readonly lock: JarLock;
  /** Directory of the jars. */
  readonly library: string;
  readonly layout: HomeLayout;
  readonly settings: ServerSettings;
  readonly profile: Profile;
  /** 17, 21 … */
  readonly javaFeature: number;
  /** Flags that use or make an archive of loaded classes. */
  readonly classArchiveFlags: readonly string[];
}

/** A heap that starts small grows within the first seconds. */
const INITIAL_HEAP = '256m';

/** As the configuration that Neo4j 5.26 ships has them; without java.nio vector indexes never finish. */
const NEEDED_FLAGS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dfile.encoding=UTF-8',
  '-XX:+ExitOnOutOfMemoryError',
];

/** Serial and C1 start with half the CPU; their peak is lower. */
const PROFILE_FLAGS: Readonly<Record<Profile, readonly string[]>> = {
  default: [],
  quick: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
};

/** The arguments of `java`, in order. */
export function buildJavaArguments(launch: Launch): readonly string[] {
  const { lock, library, layout, settings } = launch;
  const classPath = lock.jars.map(({ file }) => join(library, file));
  return [
    ...buildFlags(launch),
    `-Xms${INITIAL_HEAP}`,
    `-Xmx${settings.heap}`,
    '-cp',
    classPath.join(process.platform === 'win32' ? ';' : ':'),
    lock.mainClass,
    `--home-dir=${layout.home}`,
    `--config-dir=${layout.configurationDirectory}`,
    '--console-mode',
  ];
}

function buildFlags({ profile, javaFeature, classArchiveFlags }: Launch): readonly string[] {
  return [
    ...NEEDED_FLAGS,
    // Java 24 and later warn of what Neo4j 5.26 cannot do without.
    ...(javaFeature >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    ...PROFILE_FLAGS[profile],
    ...classArchiveFlags,
  ];
}
