import { containers } from './generators/containers.js';
import { growth } from './generators/growth.js';
import { intact } from './generators/intact.js';
import { items } from './generators/items.js';
import { masking } from './generators/masking.js';
import { nests } from './generators/nests.js';
import { outputs } from './generators/outputs.js';
import { pastes } from './generators/pastes.js';
import { sessions } from './generators/sessions.js';

/**
 * Every generator: `name`; `make(draws)`, a case as plain data, pure; `check(case)`, what is wrong with what comes of it, or
 * null; `textOf` or `bytesOf`, the input of a case. `loose` of a case is a list from which anything can be left out without
 * making the oracle wrong.
 */
export const generators = [sessions, intact, pastes, nests, items, containers, masking, outputs, growth];
