/** Exit codes as shells give them: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const cleanups = new Set<() => void>();
let listens = false;

/**
 * Does `clean` before the process ends by Ctrl+C or a polite kill; it must not wait for anything. Gives back how to
 * take that off again.
 */
export function onInterrupt(clean: () => void): () => void {
	if (!listens) {
		listens = true;
		for (const [signal, code] of Object.entries(SIGNALS)) {
			process.on(signal, () => leave(code));
		}
	}
	cleanups.add(clean);
	return () => void cleanups.delete(clean);
}

function leave(code: number): never {
	for (const clean of [...cleanups].reverse()) {
		try {
			clean();
		} catch {
			// What could not be removed is abandoned, and removed by the next build.
		}
	}
	process.exit(code);
}
