import { listIds } from '$lib/server/list-ids.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => listIds('feature');
