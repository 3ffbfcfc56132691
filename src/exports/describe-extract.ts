import type { AtlasFile } from '../model/records/atlas.ts';
import type { AboutResult } from './result-set.ts';

/** As long as the schema of `atlas.json` allows, UTF-16 units. */
const MAX_TITLE = 80;
const MAX_SUBTITLE = 160;
const MAX_EXTRACT_TITLE = 160;

/** `atlas.json` of a part: its title and the line below say what it is, on every page. */
export function describeExtract(about: AboutResult, file: AtlasFile): AtlasFile {
	const { title, asOf, filters, date, address, atlas } = about;
	const { title: of } = file;
	const chosen = [...filters, ...(asOf === null ? [] : [`as the documents stood on ${asOf}`])];
	const subtitle = `A part of “${of}”, version ${atlas.version}, taken on ${date}${chosen.length > 0 ? `: ${chosen.join('; ')}` : ''}`;
	return {
		...file,
		title: cut(title === of ? `${of}, a part` : title, MAX_TITLE),
		subtitle: cut(subtitle, MAX_SUBTITLE),
		extract: {
			title: cut(title, MAX_EXTRACT_TITLE),
			of,
			version: atlas.version,
			taken: date,
			filters: [...filters],
			asOf,
			...(address !== null && { address })
		}
	};
}

function cut(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
