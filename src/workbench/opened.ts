import type { Alike } from '../review/alike.ts';
import type { QueueRow } from '../model/workbench/protocol.ts';
import type { Naming } from './naming.ts';
import type { Selected } from './selection.ts';

/** The dialog that is open. */
export type Opened =
	| { is: 'help' }
	| { is: 'import' }
	| { is: 'changes' }
	| { is: 'compare' }
	| { is: 'happenings' }
	| { is: 'reject'; row: QueueRow }
	| { is: 'alike'; of: QueueRow; alike: Alike[]; what: string; apply: (rows: QueueRow[]) => void }
	| { is: 'date'; title: string; give: (published: string) => void }
	| { is: 'names'; naming: Naming }
	| { is: 'passage'; selected: Selected; name: string };
