// The one file that must run before anything is installed: it installs from the lockfile what is missing, then hands over.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const run = spawnSync(process.execPath, [tsx, join(root, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], {
	cwd: process.cwd(),
	stdio: 'inherit'
});
process.exit(run.status ?? 1);
