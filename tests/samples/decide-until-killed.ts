import { Desk } from '../../src/server/proposals/desk.ts';
import { takeLock } from '../../src/server/atlas-lock.ts';
import { readHere } from './read-here.ts';

/**
 * Accepts a place and takes it back, again and again, and prints each step once it is saved. Arguments: atlas,
 * proposals.
 */
const [folder = '', ...ids] = process.argv.slice(2);
const lock = takeLock(folder, 'a process that is killed');
const desk = new Desk(folder, undefined, lock.demand, readHere);
await desk.completePending();
for (let round = 0; ; round++) {
	const { done, states } = await desk.replay();
	const id = ids[round % ids.length] ?? '';
	const last = done.at(-1);
	if (states.get(id)?.state === 'accepted' && last) {
		await desk.move('undo', last.id);
		process.stdout.write(`undone ${last.id}\n`);
	} else {
		const { step } = await desk.decide([{ do: 'accept', id, options: {} }]);
		process.stdout.write(`done ${step}\n`);
	}
}
