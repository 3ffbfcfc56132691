import type { SourceAnchors } from '../../model/compiled/pages.ts';
import { runCopyTask, type CopyProgress, type CopyTask } from './copy-task.ts';
import type { CopyTraits } from './copy-traits.ts';
import { packResult, type PackedResult } from './pack-result.ts';

/** What the page asks of the worker, and what it answers; pdf.js sends messages of its own, which bear no `task`. */
export interface CopyRequest extends Omit<CopyTask, 'anchors'> {
	task: number;
	/** `null` where the page finds them when it knows the copy's traits. */
	anchors: SourceAnchors[] | null;
}
/** What the page found by the traits of the copy that is being read. */
export interface FoundSources {
	task: number;
	found: SourceAnchors[];
}
export type CopyReply = { task: number } & (
	| { begun: true }
	| { progress: CopyProgress }
	| { wanted: CopyTraits }
	| { result: PackedResult }
	| { failure: string }
);

/** Takes what was found for the copy that is being read; one is read after the other. */
let takeFound: (sources: SourceAnchors[]) => void = () => undefined;

self.addEventListener('message', (event: MessageEvent<Partial<CopyRequest & FoundSources>>) => {
	const { task, name, file, anchors, found } = event.data;
	if (found) {
		return takeFound(found);
	}
	if (task === undefined || name === undefined || !file || anchors === undefined) {
		return;
	}
	const reply = (answer: CopyReply): void => {
		return self.postMessage(answer);
	};
	const ask = (wanted: CopyTraits): Promise<SourceAnchors[]> => {
		return new Promise((resolve) => {
			takeFound = resolve;
			reply({ task, wanted });
		});
	};
	const copy = {
		name,
		file,
		anchors: anchors ?? ask
	};
	runCopyTask(
		copy,
		(progress) => reply({ task, progress }),
		() => reply({ task, begun: true })
	).then(
		(result) =>
			reply({
				task,
				result: packResult(result)
			}),
		(cause: unknown) =>
			reply({
				task,
				failure: String(cause)
			})
	);
});
