// A Neo4j server for tests and for trying things out: built once with Maven, run on Java, answering Bolt on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

const here = fileURLToPath(new URL('.', import.meta.url));
const classes = join(here, 'target', 'classes');
const classpathFile = join(here, 'target', 'classpath.txt');
const OPENS = ['java.base/java.nio', 'java.base/java.lang', 'java.base/sun.nio.ch'].map((name) => `--add-opens=${name}=ALL-UNNAMED`);
const OLDEST_JAVA = 17;

/** What this machine lacks for a server, in words; undefined when it lacks nothing. */
export function findMissing() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(`${java.stderr}${java.stdout}`)?.[1];
  if (java.error || !version) return `Java ${OLDEST_JAVA} is not installed`;
  if (Number(version) < OLDEST_JAVA) return `Java ${version} is too old: ${OLDEST_JAVA} is needed`;
  if (!isBuilt() && spawnSync('mvn', ['-v']).error) return 'Maven is not installed';
  return undefined;
}

function isBuilt() {
  const launcher = join(classes, 'Launcher.class');
  if (!existsSync(launcher) || !existsSync(classpathFile)) return false;
  const built = statSync(launcher).mtimeMs;
  if (['pom.xml', 'src/main/java/Launcher.java'].some((name) => statSync(join(here, name)).mtimeMs > built)) return false;
  return readFileSync(classpathFile, 'utf8').trim().split(delimiter).every(existsSync);
}

function build(log) {
  log('Fetching Neo4j from Maven Central (about 250 MB, once) ...');
  const goals = ['package', 'dependency:build-classpath', '-Dmdep.outputFile=target/classpath.txt'];
  const { status } = spawnSync('mvn', ['-q', '-B', 'clean', ...goals], { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('Maven could not build the launcher: see its messages above');
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a server and resolves when Bolt answers. Without a folder the data goes to a temporary one, which `stop` removes.
 * With a password, authentication is on.
 */
export async function startNeo4j({ port, folder, password, heap = '1500m', log = () => {} } = {}) {
  const missing = findMissing();
  if (missing) throw new Error(missing);
  if (!isBuilt()) build(log);
  const data = folder ?? mkdtempSync(join(tmpdir(), 'rapporteur-neo4j-'));
  const at = port ?? (await freePort());
  const classpath = [classes, readFileSync(classpathFile, 'utf8').trim()].join(delimiter);
  const { NEO4J_PASSWORD: _, ...env } = process.env;
  const java = spawn('java', [`-Xmx${heap}`, ...OPENS, '-cp', classpath, 'Launcher', data, String(at)], {
    env: password === undefined ? env : { ...env, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [java.stdout, java.stderr]) stream.on('data', (chunk) => (words = (words + chunk).slice(-4000)));
  const ended = new Promise((resolve) => java.once('exit', resolve));
  const stop = async () => {
    java.kill('SIGTERM');
    const hard = setTimeout(() => java.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(hard);
    if (folder === undefined) rmSync(data, { recursive: true, force: true });
  };
  // A test run that dies must not leave a server behind.
  const abandon = () => java.kill('SIGKILL');
  process.once('exit', abandon);
  void ended.then(() => process.off('exit', abandon));
  const uri = `bolt://127.0.0.1:${at}`;
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic('neo4j', password));
  try {
    const agent = await answer(driver, () => java.exitCode !== null || java.signalCode !== null);
    return { uri, port: at, folder: data, version: agent.split('/')[1], pid: java.pid, ended, stop };
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start: ${error.message}\n${words}`);
  } finally {
    await driver.close();
  }
}

async function answer(driver, isOver, patienceMs = 90_000) {
  const started = performance.now();
  for (;;) {
    try {
      return (await driver.getServerInfo()).agent;
    } catch (error) {
      if (isOver()) throw new Error('the process ended');
      if (performance.now() - started > patienceMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
