import { loadAtlas } from '../../src/database/load.ts';

/** Loads an atlas into the database of the address, and is gone in the midst of it. */
function* files(): Generator<{ path: string; text: string }> {
	for (let number = 0; number < 3000; number++) {
		yield { path: `feature/f-${number}.json`, text: JSON.stringify({ number, filler: 'x'.repeat(200) }) };
	}
	process.kill(process.pid, 'SIGKILL');
}

await loadAtlas(process.argv[2] ?? '', { id: 'small', language: 'en', files: files(), shapes: () => [] });
