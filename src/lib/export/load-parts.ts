import { base } from '$app/paths';
import { say } from '../../language/say.ts';
import { loadFile, type Loaded } from '$lib/data/load-file.ts';
import type { PackingParts } from '../../exports/build-packing.ts';
import type { ResultParts } from '../../exports/build-result-set.ts';
import { VERIFY_FILE, VERIFY_GAP } from '../../exports/verify-page.ts';
import { getSpeech } from '../../language/speech.ts';

/** The compiled files a result set is made of, loaded when something is first exported. */
export async function loadParts(): Promise<Loaded<Omit<ResultParts, 'meta'>>> {
	const [records, features, events, sources] = await Promise.all([
		loadFile('records'),
		loadFile('features'),
		loadFile('events'),
		loadFile('sources')
	]);
	const fault = records.fault ?? features.fault ?? events.fault ?? sources.fault;
	if (fault || !records.value || !features.value || !events.value || !sources.value) {
		return {
			fault: fault ?? {
				cause: 'unreachable',
				message: say('The records could not be loaded. Try again.'),
				detail: ''
			}
		};
	}
	return {
		value: {
			records: records.value,
			features: features.value,
			events: events.value,
			sources: sources.value
		}
	};
}

/** What a pack needs besides. The page that verifies is left out where it does not come; the pack says so. */
export async function loadPackingParts(): Promise<Loaded<PackingParts>> {
	const { value, fault } = await loadFile('originals');
	if (fault) {
		return { fault };
	}
	const verifyPage = await loadVerifyPage();
	try {
		const { loadVerifySpeech } = await import('../../exports/load-verify-speech.ts');
		const verifySpeech = await loadVerifySpeech(getSpeech());
		return {
			value: {
				originals: value,
				verifyPage,
				verifySpeech
			}
		};
	} catch (cause) {
		return {
			fault: {
				cause: 'unreachable',
				message: say('The records could not be loaded. Try again.'),
				detail: String(cause)
			}
		};
	}
}

/** `null` where it does not come, as while the code is worked on. */
async function loadVerifyPage(): Promise<string | null> {
	try {
		const response = await fetch(`${base}/${VERIFY_FILE}`);
		if (!response.ok || !response.body) {
			return null;
		}
		const bytes = new Uint8Array(await response.arrayBuffer());
		// A host may have unpacked it on the way.
		const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
		const packed = new Blob([bytes]).stream();
		const unpacked = isPacked ? packed.pipeThrough(new DecompressionStream('gzip')) : packed;
		const page = await new Response(unpacked).text();
		return page.includes(VERIFY_GAP) ? page : null;
	} catch (cause) {
		console.warn(cause);
		return null;
	}
}
