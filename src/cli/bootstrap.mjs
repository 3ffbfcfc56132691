// The one file that must run before anything is installed: it installs from the lockfile what is missing, then hands over.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Passages needs Node 20.19 or later; this is ${process.versions.node}.`);
	process.exit(1);
}

const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
const stamp = join(root, 'node_modules', '.passages-installed');
const wanted = `${process.versions.modules} ${lockfile}`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
	console.error('Installing packages from the lockfile …');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	const done = npm
		? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
		: spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
	if (done.status !== 0) {
		console.error('The packages could not be installed; the lines above say why. Is the npm registry reachable?');
		process.exit(1);
	}
	writeFileSync(stamp, wanted);
}

// Node alone stops at 2 to 4 GB, whatever the machine has: too little for an atlas of a million places.
const isToldMemory = process.env.NODE_OPTIONS?.includes('--max-old-space-size') === true;
// In a container it is what that may use: a process that grows beyond is ended without a word. 0 where there is no such bound.
const atHand = Math.min(totalmem(), process.constrainedMemory() || Infinity);
const memory = isToldMemory ? [] : [`--max-old-space-size=${Math.round((atHand / 2 ** 20) * 0.75)}`];
// What is new is gone through each time so many MB of it have come, 16 without: of a large atlas that was nearly a fifth of all time; more would be memory held for a few per cent.
const young = ['--max-semi-space-size=64'];
// A child rather than an import: the memory and the signals of a command are its own.
const run = join(root, 'src', 'server', 'scripts', 'run.mjs');
const child = spawn(
	process.execPath,
	[...memory, ...young, run, join(root, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)],
	{
		cwd: process.cwd(),
		stdio: 'inherit'
	}
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
	console.error(`Node could not be started: ${error.message}`);
	process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
