import { loadFile, type Loaded } from '$lib/data/load-file.ts';
import type { PackingParts } from '../../exports/build-packing.ts';
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

/** What a pack needs besides. The page that verifies is left out where it does not come; the pack says so. */
export async function loadPackingParts(): Promise<Loaded<PackingParts>> {
	const { value, fault } = await loadFile('originals');
	return fault
		? { fault }
		: {
				value: {
					originals: value,
					verifyPage: null
				}
			};
}
