import { loadFile } from './load-file.ts';

let asked: ReturnType<typeof loadFile<'map'>> | null = null;

/** Asks for the sites of the map beside what is asked for already; whoever draws them takes the answer. */
export function askForSites(): void {
	asked = loadFile('map');
}

/** The answer that was asked for ahead, once; else it is asked for now. */
export function loadSites(): ReturnType<typeof loadFile<'map'>> {
	const answer = asked ?? loadFile('map');
	asked = null;
	return answer;
}
