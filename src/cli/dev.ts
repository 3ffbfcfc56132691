import { compile } from './compile.ts';
import { runTool } from '../server/run.ts';

/** Compiles the atlas, then hands over to the development server. */
export async function dev(folder: string): Promise<void> {
	await compile(folder);
	process.exitCode = await runTool('vite', ['dev']);
}
