import { parseBounds } from '../../time/edtf.ts';
import { isObject, listOf, textOf } from '../markup/parse-json.ts';

/** A `when` of Linked Places as one EDTF date; what it says besides is told. */
export function readTimespans(when: unknown): { edtf: string | null; notes: string[] } {
	const spans = isObject(when) ? listOf(when.timespans).filter(isObject) : [];
	const [first, ...more] = spans;
	if (!first) {
		return { edtf: null, notes: [] };
	}
	const start = readEnd(first.start);
	const end = first.end === undefined ? null : readEnd(first.end);
	const notes = [
		...(more.length > 0 ? [`Of ${spans.length} spans of time the first was taken.`] : []),
		...[start, end].flatMap((each) => each?.notes ?? [])
	];
	const from = start.edtf ?? '..';
	const edtf = end === null ? start.edtf : from === end.edtf ? from : `${from}/${end.edtf ?? '..'}`;
	const isRead = edtf !== null && edtf !== '../..' && parseBounds(edtf) !== null;
	return {
		edtf: isRead ? edtf : null,
		notes:
			isRead || edtf === null ? notes : [...notes, `Its time “${edtf.slice(0, 60)}” is no date and was left out.`]
	};
}

interface End {
	edtf: string | null;
	notes: string[];
}

function readEnd(value: unknown): End {
	if (!isObject(value)) {
		return { edtf: textOf(value), notes: [] };
	}
	const exact = textOf(value.in);
	const [earliest, latest] = [textOf(value.earliest), textOf(value.latest)];
	const edtf = exact ?? earliest ?? latest;
	const isVague = exact === null && earliest !== null && latest !== null && earliest !== latest;
	return {
		edtf,
		notes: isVague ? [`One end of its time lies from ${earliest} to ${latest}; the earliest was taken.`] : []
	};
}
