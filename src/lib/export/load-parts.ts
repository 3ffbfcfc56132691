import { loadFile, type Loaded } from '$lib/data/load-file.ts';
import type { ResultParts } from '../../exports/build-result-set.ts';

/** The compiled files a result set is made of, loaded when something is first exported. */
export async function loadParts(): Promise<Loaded<Omit<ResultParts, 'meta'>>> {
	const [records, features, events] = await Promise.all([
		loadFile('records'),
		loadFile('features'),
		loadFile('events')
	]);
	const fault = records.fault ?? features.fault ?? events.fault;
	if (fault || !records.value || !features.value || !events.value) {
		return {
			fault: fault ?? {
				cause: 'unreachable',
				message: 'The records could not be loaded. Try again.',
				detail: ''
			}
		};
	}
	return {
		value: {
			records: records.value,
			features: features.value,
			events: events.value
		}
	};
}
