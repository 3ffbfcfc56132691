import { runCopyTask, type CopyProgress, type CopyTask } from './copy-task.ts';
import { packResult, type PackedResult } from './pack-result.ts';

/** What the page asks of the worker, and what it answers; pdf.js sends messages of its own, which bear no `task`. */
export interface CopyRequest extends CopyTask {
	task: number;
}
export type CopyReply = { task: number } & (
	| { begun: true }
	| { progress: CopyProgress }
	| { result: PackedResult }
	| { failure: string }
);

self.addEventListener('message', (event: MessageEvent<Partial<CopyRequest>>) => {
	const { task, name, file, anchors } = event.data;
	if (task === undefined || name === undefined || !file || !anchors) {
		return;
	}
	const reply = (answer: CopyReply): void => {
		return self.postMessage(answer);
	};
	const copy = {
		name,
		file,
		anchors
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
