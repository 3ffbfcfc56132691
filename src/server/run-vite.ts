import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { AtlasError } from '../model/issue.ts';
import { ROOT } from './paths.ts';
import { collectChild } from './run.ts';

interface Building {
	env: Record<string, string>;
	/** Said where it fails, below what the builder printed. */
	failed: string;
}

/** Runs a script of ours that builds with Vite, whatever was run before in this folder. */
export async function runVite(script: string, { env, failed }: Building, root = ROOT): Promise<void> {
	demandConfig(join(root, '.svelte-kit'));
	const { code, output } = await collectChild(join(root, script), env);
	if (/\b(ENOSPC|EDQUOT)\b/.test(output)) {
		throw new AtlasError('disk-full', 'The disk is full; nothing was built.', 'Make room and build again.');
	}
	if (code !== 0) {
		throw new AtlasError(
			'build-failed',
			`${stripVTControlCharacters(output).trim()}\n${failed}`,
			'The lines above say why.'
		);
	}
}

/**
 * What tsconfig.json extends, which SvelteKit writes for editors; where no editor has been, an empty one does. Never
 * over one that is written meanwhile.
 */
function demandConfig(folder: string): void {
	mkdirSync(folder, { recursive: true });
	try {
		writeFileSync(join(folder, 'tsconfig.json'), '{}\n', { flag: 'wx' });
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) {
			throw cause;
		}
	}
}
